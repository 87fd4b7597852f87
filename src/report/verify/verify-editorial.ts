/** Whether a heading or transition claims nothing: it names no State, carries no figure or date, and quotes nothing. */
import { isOfficialLanguage } from '#un'
import { factsIn } from '../facts/facts.ts'
import type { Statement } from '../statement.ts'
import { found } from './found.ts'
import { quotedSpans } from './quotation/quoted-spans.ts'
import type { ProofContext, VerificationFinding } from './verification.ts'
import { isFigure } from './verify-procedural.ts'

/** "Annex 2:", "Addendum 1": a heading may be numbered. */
const NUMBERING = /^\P{N}{1,30}\p{N}{1,2}(?=\s*(?:[:：.–-]|$))/u

/** Finds `state-extra`, `number-changed`, `date-changed`, `quote-fabricated`: what only a statement with a source may carry. */
export function verifyEditorial(statement: Statement, { states }: ProofContext): VerificationFinding[] {
  const { text, language } = statement
  const hint = 'Leave it out of the heading or transition, or make a statement of it that cites its source.'
  const named = states
    .findAllIn(text, isOfficialLanguage(language) ? { language } : {})
    .filter(({ certain }) => certain)
    .map(({ written, start, end }) =>
      found(statement, 'state-extra', {
        message: `A heading or transition names ${written} and cites nothing.`,
        hint,
        at: { start, end },
      }),
    )
  const numbering = NUMBERING.exec(text)?.[0].length ?? 0
  const facts = factsIn(text, language)
    .filter((fact) => fact.start >= numbering && (fact.kind === 'date' || isFigure(fact, text)))
    .map(({ kind, written, start, end }) =>
      found(statement, kind === 'date' ? 'date-changed' : 'number-changed', {
        message: `A heading or transition carries ${written} and cites nothing.`,
        hint,
        at: { start, end },
      }),
    )
  const quoted = quotedSpans(text).map(({ start, end }) =>
    found(statement, 'quote-fabricated', {
      message: `A heading or transition quotes “${text.slice(start, end)}” and cites nothing.`,
      hint,
      at: { start, end },
    }),
  )
  return [...named, ...facts, ...quoted]
}
