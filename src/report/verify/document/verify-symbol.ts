/** Whether a document may carry its symbol: it can exist, it is that of the first page, an addendum says that it is one. */
import { isDocumentSymbol } from '#un'
import { symbolWrong } from '../../check-symbol.ts'
import { type DocumentFinding, type DocumentUnderProof, foundIn } from './document-under-proof.ts'

const ADDENDUM = /\/Add\.(\d+)$/
const MISSING = /^\[.*\]$/u

/** Finds `symbol-invalid`. A value in brackets that nobody gave is one: a document without a symbol cannot be issued. */
export function verifySymbol({ name, symbol, edition, masthead }: DocumentUnderProof): DocumentFinding[] {
  const wrong: (string | null)[] = [
    ownSymbolWrong(name, symbol, edition.specimen),
    masthead !== null && masthead.symbol !== symbol
      ? `the first page prints ${masthead.symbol}, and the document is ${symbol}`
      : null,
    agendaDocumentWrong(masthead?.agendaNote?.text ?? null),
  ]
  return wrong
    .filter((why) => why !== null)
    .map((why) =>
      foundIn('symbol-invalid', `The symbol of the document is wrong: ${why}.`, {
        subject: symbol,
        hint: 'Correct symbol or agenda.document in call.yaml, and issue the document again.',
      }),
    )
}

function ownSymbolWrong(name: string, symbol: string, specimen: boolean): string | null {
  if (MISSING.test(symbol.replace(ADDENDUM, ''))) return `nobody gave one; ${symbol} is printed in its place`
  const [, number = null] = ADDENDUM.exec(symbol) ?? []
  const [, expected = null] = /^addendum-(\d+)$/.exec(name) ?? []
  if (expected !== number)
    return expected === null
      ? `${symbol} is that of an addendum, and the document is the report itself`
      : `${symbol} does not say that the document is addendum ${expected} (“/Add.${expected}”)`
  return symbolWrong({ symbol: symbol.replace(ADDENDUM, ''), specimen })
}

/** The document the agenda item is taken from, as its note names it; one that nobody gave is told when the report is made. */
function agendaDocumentWrong(note: string | null): string | null {
  const named = note?.replace(/\.$/, '') ?? null
  if (named === null || MISSING.test(named) || isDocumentSymbol(named)) return null
  return `the note to the agenda item names ${named}, which is not a document symbol`
}
