/** A slip of the pen in quoted words is mended only by somebody who answers for it, and says why. */
import type { Edit, Statement } from '../statement.ts'
import { found } from './found.ts'
import type { VerificationFinding } from './verification.ts'

type Correction = Extract<Edit, { readonly type: 'correction' }>

/** Finds `quote-altered`: words of the source stand corrected in square brackets, without an author or a reason on record. */
export function verifyCorrections(statement: Statement): VerificationFinding[] {
  return statement.edits.filter(isUnanswered).map(({ removed, inserted, citation }) =>
    found(statement, 'quote-altered', {
      message: `“${removed}” is corrected to “[${inserted}]”, and nobody is named who corrected it, or no reason is given.`,
      hint: `Write corrections: [{ words: ${inserted}, by: …, reason: … }] beside the text, or quote the words as they stand (docs/authoring.md).`,
      citation: citation ?? 0,
    }),
  )
}

/** True where a named person answers, with a reason, for these words in square brackets. */
export function isAnswered({ edits }: Statement, words: string): boolean {
  return edits.some(
    (edit) =>
      (edit.type === 'insertion' || edit.type === 'correction') &&
      edit.inserted.trim() === words.trim() &&
      !isBlank(edit.by) &&
      !isBlank(edit.reason),
  )
}

function isUnanswered(edit: Edit): edit is Correction {
  return edit.type === 'correction' && (isBlank(edit.by) || isBlank(edit.reason))
}

function isBlank(words: string | undefined): boolean {
  return words === undefined || words.trim() === ''
}
