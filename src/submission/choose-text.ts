/** Chooses the file whose text stands for a submission, and says why in a sentence. */
import type { Finding, Language } from '#un'
import { type AssignedFile, isReadable } from './assigned.ts'
import type { SettledFile } from './settle-roles.ts'
import type { FileRole, Submission, SubmissionCode } from './submission.ts'

export interface Choice {
  readonly chosen: SettledFile | null
  readonly reason: string
  readonly findings: readonly Finding<SubmissionCode>[]
}

/** A correction shorter than this share of the original lists changes only and does not replace it. */
const REPLACES_SHARE = 0.4
/** From here on a role is chosen only for want of anything better, in this order. */
const MAKESHIFT: readonly FileRole[] = [
  'executive-summary',
  'addendum',
  'attachment',
  'undecided',
  'covering-note',
]

/**
 * Chooses the text of a submission among its settled files.
 *
 * The newest correction that replaces the whole comes before the original, the original in its own language before a
 * translation, anything readable before nothing. Finds: `translation-only`, `covering-note-only`, `chosen-unreadable`.
 */
export function chooseText(files: readonly SettledFile[]): Choice {
  const original = longest(files.filter((file) => file.role === 'original' && isReadable(file)))
  const correction = newest(
    files.filter(
      (file) =>
        file.role === 'correction' &&
        isReadable(file) &&
        file.words >= (original?.words ?? 0) * REPLACES_SHARE,
    ),
  )
  if (correction !== null) return found(correction, `The corrected text${beside(files, correction)}.`)
  if (original !== null)
    return found(original, `The original (${original.roleWhy})${beside(files, original)}.`)
  const translation = longest(files.filter((file) => file.role === 'translation' && isReadable(file)))
  if (translation !== null)
    return found(
      translation,
      `The translation: no original with text is among the files${beside(files, translation)}.`,
      about(
        'translation-only',
        translation,
        'only a translation of the reply can be read; the original is missing or a scan without text.',
      ),
    )
  for (const role of MAKESHIFT) {
    const file = longest(files.filter((each) => each.role === role && isReadable(each)))
    if (file !== null) return makeshift(file, files)
  }
  return unreadable(files)
}

function makeshift(file: SettledFile, files: readonly SettledFile[]): Choice {
  const note = file.role === 'covering-note'
  const finding = note
    ? about(
        'covering-note-only',
        file,
        'only a note that transmits can be read; the reply it speaks of is missing or has no text.',
      )
    : about(
        'chosen-unreadable',
        file,
        `the reply itself has no text; the ${file.role} is taken in its place.`,
      )
  return found(
    file,
    `The ${file.role.replace('-', ' ')}: nothing else has text${beside(files, file)}.`,
    finding,
  )
}

function unreadable(files: readonly SettledFile[]): Choice {
  const first = files[0]
  if (first === undefined) return { chosen: null, reason: 'There is no file.', findings: [] }
  const finding = about(
    'chosen-unreadable',
    first,
    'none of the files has text that could be reproduced; ask for a text file, or type it into one beside it.',
  )
  return { chosen: null, reason: 'None: no file of this sender has text.', findings: [finding] }
}

function found(chosen: SettledFile, reason: string, ...findings: Finding<SubmissionCode>[]): Choice {
  return { chosen, reason, findings }
}

function about(code: SubmissionCode, file: AssignedFile, what: string): Finding<SubmissionCode> {
  return { code, message: `${file.file.path}: ${what}`, needsPerson: true, subject: file.file.path }
}

function beside(files: readonly SettledFile[], chosen: SettledFile): string {
  const others = files.filter((file) => file !== chosen)
  if (others.length === 0) return ''
  const roles = new Map<string, number>()
  for (const { role } of others) roles.set(role, (roles.get(role) ?? 0) + 1)
  return `; beside it: ${[...roles].map(([role, count]) => `${count} ${role}`).join(', ')}`
}

function longest(files: readonly SettledFile[]): SettledFile | null {
  return files.reduce<SettledFile | null>(
    (best, file) => (best === null || file.words > best.words ? file : best),
    null,
  )
}

/** By the date it came, then by path, where numbers grow. */
function newest(files: readonly SettledFile[]): SettledFile | null {
  const byDate = [...files].sort(
    (a, b) =>
      (a.receivedOn ?? '').localeCompare(b.receivedOn ?? '') ||
      a.file.path.localeCompare(b.file.path, 'en', { numeric: true }),
  )
  return byDate.at(-1) ?? null
}

/**
 * The file of a submission that says the reply in a language: the chosen one, else a translation by the State or an
 * official one; null where there is none.
 */
export function textIn(submission: Submission, language: Language): string | null {
  const { files, chosenFile } = submission
  if (chosenFile === null) return null
  if (files.find((file) => file.path === chosenFile)?.language === language) return chosenFile
  const fitting = files.filter((file) => file.language === language && file.obtained !== 'none')
  const translation = fitting.find(
    (file) =>
      file.role === 'translation' && (file.translation === 'official' || file.translation === 'by-the-state'),
  )
  return (translation ?? fitting.find((file) => file.role === 'original'))?.path ?? null
}
