/** The findings of a revision: one a change, one an untraced sentence, each saying what to do. */
import type { EditorComment } from '#official-document'
import type { Finding } from '#un'
import type { Change, Confirmation, RevisionCode, Untraced } from './revision.ts'

const CODES: Readonly<Record<Change['standing'], RevisionCode>> = {
  changed: 'statement-changed',
  moved: 'statement-moved',
  misplaced: 'statement-misplaced',
  removed: 'statement-removed',
}

/** Findings in the order of the file; a confirmed change needs no person any more. */
export function revisionFindings(
  revision: {
    readonly changes: readonly Change[]
    readonly untraced: readonly Untraced[]
    readonly comments: readonly EditorComment[]
  },
  confirmations: readonly Confirmation[],
): Finding<RevisionCode>[] {
  const { changes, untraced, comments } = revision
  const used = new Set(changes.map((change) => change.id))
  return [
    ...changes.map(ofChange),
    ...untraced.map(ofUntraced),
    ...comments.map(
      ({ text, on }): Finding<RevisionCode> => ({
        code: 'comment-kept',
        message: `A comment on “${shortened(on)}” is kept in the summary and is not printed: “${shortened(text)}”`,
        needsPerson: false,
      }),
    ),
    ...confirmations
      .filter((confirmation) => !used.has(confirmation.change))
      .map(
        ({ change }): Finding<RevisionCode> => ({
          code: 'confirmation-unused',
          message: `The confirmation of ${change} answers no change of this file: the words were edited again, or it is of another file`,
          needsPerson: true,
          subject: change,
        }),
      ),
  ]
}

function ofChange(change: Change): Finding<RevisionCode> {
  const { respondent, page } = change.source
  const whose =
    respondent === null ? 'words of the office' : `${respondent}${page === null ? '' : `, page ${page}`}`
  const code = change.statement === null ? 'front-changed' : CODES[change.standing]
  const told =
    change.standing === 'changed'
      ? `“${shortened(change.was)}” is now “${shortened(change.now)}”`
      : `“${shortened(change.was)}”`
  return {
    code,
    message: `${whose}: ${told}. Confirm ${change.confirm}`,
    needsPerson: change.confirmed === null,
    subject: change.statement ?? change.id,
  }
}

function ofUntraced({ text, under, sameWordsAs }: Untraced): Finding<RevisionCode> {
  const where = under === '' ? '' : ` under “${shortened(under)}”`
  const same = sameWordsAs === null ? '' : `; the same words are printed as ${sameWordsAs}`
  return {
    code: 'sentence-untraced',
    message: `“${shortened(text)}”${where} has no source${same}. Take it out, or bring it in through the record`,
    needsPerson: true,
  }
}

const LONGEST = 120

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`
}
