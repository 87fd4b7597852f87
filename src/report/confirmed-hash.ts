/** What a confirmation confirms: the words of a statement, the passages it rests on, and who confirms them, when and why, as one hash. */
import { sha256 } from '#platform/files'
import type { StatementConfirmation } from './statement.ts'

/** What of a statement is confirmed; of the record, of report.json or of a manifest. */
export interface Confirmable {
  readonly kind: string
  readonly language: string
  readonly text: string
  readonly citations: readonly {
    readonly fileSha256: string
    readonly selector: { readonly textQuote: { readonly exact: string } }
  }[]
}

/** Who confirms, when and why. */
export type ConfirmedBy = Pick<StatementConfirmation, 'by' | 'at' | 'reason'>

/**
 * SHA-256 over kind, language, words and citations (the file's SHA-256 and the words cited): what somebody sees and confirms.
 * Whatever of these is edited afterwards is something else; a newer reader that gives the same words in other passages is not.
 */
export function confirmedHash({ kind, language, text, citations }: Confirmable): string {
  const cited = citations.map(({ fileSha256, selector }) => [fileSha256, selector.textQuote.exact])
  return sha256(JSON.stringify([kind, language, text, cited]))
}

/** Names what the hash of a confirmation is over; another input has another name. */
const INPUT = 'rapporteur-confirmation-2'

/** SHA-256 over its input's name, what is confirmed, by whom, when and why: an edit of any makes the confirmation void. */
export function confirmationHash(statement: Confirmable, { by, at, reason }: ConfirmedBy): string {
  return sha256(JSON.stringify([INPUT, confirmedHash(statement), by, at, reason]))
}

/** Whether a confirmation is of this statement, by a person who gave a reason. */
export function isConfirmed(statement: Confirmable, confirmation: StatementConfirmation): boolean {
  const { by, reason, of } = confirmation
  return of === confirmationHash(statement, confirmation) && by.trim() !== '' && reason.trim() !== ''
}
