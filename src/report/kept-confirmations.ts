/** Confirmations of the record as an authoring file holds them: so that a report made from the record takes them along. */
import { type Document, isMap, isSeq, parseDocument } from 'yaml'
import { confirmationHash } from './confirmed-hash.ts'
import type { StatementConfirmation } from './statement.ts'
import type { ConfirmedStatement } from './store/confirmations.ts'

/** Who does something without being a person: confirms nothing. */
const NO_PERSON = /^system:/u

/**
 * The confirmations by persons, each with the hash of the words and citations that it confirms; `by` is the person's id, as the
 * log of acts names them. What was confirmed twice by one person counts as confirmed first.
 */
export function keptConfirmations(confirmed: readonly ConfirmedStatement[]): StatementConfirmation[] {
  const kept = confirmed
    .filter(({ statement, by }) => statement.kind === 'paraphrase' && !NO_PERSON.test(by))
    .map(({ statement, by, at, reason }) => ({
      ...{ by, at, reason },
      of: confirmationHash(statement, { by, at, reason }),
    }))
  return kept.filter(({ of }, index) => kept.findIndex((each) => each.of === of) === index)
}

/** The file with these confirmations beside its own; as it was where there are none, or it cannot be read. */
export function withKeptConfirmations(yaml: string, confirmations: readonly StatementConfirmation[]): string {
  if (confirmations.length === 0) return yaml
  const document = parseDocument(yaml, { logLevel: 'silent' })
  if (document.errors.length > 0 || !isMap(document.contents)) return yaml
  addAll(document, confirmations)
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function addAll(document: Document, confirmations: readonly StatementConfirmation[]): void {
  const there: unknown = document.get('confirmations', true)
  if (!isSeq(there)) document.set('confirmations', document.createNode(confirmations))
  else for (const each of confirmations) there.add(document.createNode(each))
}
