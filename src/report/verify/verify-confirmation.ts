/** A paraphrase stands on the word of a named person: whether one has confirmed it, as it is printed now. */
import { isConfirmed } from '../confirmed-hash.ts'
import type { Statement } from '../statement.ts'
import { found } from './found.ts'
import type { VerificationFinding } from './verification.ts'

/** Finds `unconfirmed`: nobody has confirmed the paraphrase, or its words, citations, or who confirmed it, when and why were changed since. */
export function verifyConfirmation(statement: Statement): VerificationFinding[] {
  const { confirmation } = statement
  if (confirmation === undefined)
    return [
      found(statement, 'unconfirmed', {
        message: 'Nobody has confirmed that this paraphrase says what the passages cited say.',
        hint: 'Read it beside the passages; then `rapporteur confirm` writes who answers for it, since when and why (docs/authoring.md).',
      }),
    ]
  if (isConfirmed(statement, confirmation)) return []
  return [
    found(statement, 'unconfirmed', {
      message: `The confirmation by ${confirmation.by} (${confirmation.at}) is of something else: the words or citations, or the name, date or reason, were edited afterwards.`,
      hint: 'Confirm the paraphrase again as it stands, with `rapporteur confirm`.',
    }),
  ]
}
