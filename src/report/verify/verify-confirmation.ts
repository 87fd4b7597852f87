/** A paraphrase stands on the word of a named person: whether one has confirmed it, as it is printed now. */
import { confirmedHash } from '../confirmed-hash.ts'
import type { Statement } from '../statement.ts'
import { found } from './found.ts'
import type { VerificationFinding } from './verification.ts'

/** Finds `unconfirmed`: nobody has confirmed the paraphrase, or its words or citations were changed since. */
export function verifyConfirmation(statement: Statement): VerificationFinding[] {
  const { confirmation } = statement
  const of = confirmedHash(statement)
  if (confirmation === undefined)
    return [
      found(statement, 'unconfirmed', {
        message: 'Nobody has confirmed that this paraphrase says what the passages cited say.',
        hint: `Read it beside the passages; then record by, at and reason with "of: ${of}" (docs/authoring.md).`,
      }),
    ]
  if (confirmation.of === of && confirmation.by.trim() !== '' && confirmation.reason.trim() !== '') return []
  return [
    found(statement, 'unconfirmed', {
      message: `The confirmation by ${confirmation.by} (${confirmation.at}) is of other words or citations: what is printed was edited afterwards.`,
      hint: `Confirm the paraphrase again as it stands: "of: ${of}".`,
    }),
  ]
}
