/** An entry of replies.yaml: what a person may say about one file; the file that holds them and what they override. */
import type { RespondentGroup } from '#un'
import type { FileRole, ReplyFile, Submission, SubmissionStatus, TranslationMaker } from './submission.ts'

/** Everything but the file may be left out; then it is found as without the entry. Null says that nothing is known. */
export interface ReplyEntry {
  readonly file: string
  /** A code of the States table, or a name that is not in it; null for nobody yet. */
  readonly party?: string | null | undefined
  readonly group?: RespondentGroup | undefined
  readonly role?: FileRole | undefined
  /** Who made it, for a translation; it makes a file without a role here one. Null: nobody knows. */
  readonly translation?: TranslationMaker | null | undefined
  /** For a translation: the language of the original. Null: nobody knows. */
  readonly translatedFrom?: string | null | undefined
  readonly language?: string | undefined
  readonly receivedOn?: string | null | undefined
  /** The date the letter bears; it is not that of receipt. Null: it has none. */
  readonly datedOn?: string | null | undefined
  readonly chosen?: boolean | undefined
  readonly onBehalfOf?: readonly string[] | undefined
  readonly alignedWith?: readonly string[] | undefined
  readonly alignsWith?: readonly string[] | undefined
  readonly status?: SubmissionStatus | undefined
  /** Why the file is left out of the report. */
  readonly ignore?: string | undefined
}

/** A file that a person told to leave out, and why. */
export interface IgnoredFile {
  readonly path: string
  readonly reason: string
  /** Code of the State that sent it, as far as it is known; a file left out is no silence. */
  readonly memberState: string | null
}

/** The entry that says of a file exactly what was found. Facts of the whole submission stand with its leading file. */
export function entryOf(file: ReplyFile, submission: Submission): ReplyEntry {
  const own: ReplyEntry = {
    file: file.path,
    party: submission.memberState ?? submission.respondent,
    role: file.role,
    ...(file.role === 'translation' ? { translation: file.translation } : {}),
    ...(file.translatedFrom === null ? {} : { translatedFrom: file.translatedFrom }),
    language: file.language,
  }
  if (leadingFile(submission)?.path !== file.path) return own
  return {
    ...own,
    ...(submission.memberState === null && submission.group !== 'undecided'
      ? { group: submission.group }
      : {}),
    receivedOn: submission.receivedOn,
    ...(submission.datedOn === null ? {} : { datedOn: submission.datedOn }),
    chosen: submission.chosenFile === file.path,
    onBehalfOf: submission.onBehalfOf,
    alignedWith: submission.alignedWith,
    alignsWith: submission.alignsWith,
    status: submission.status,
  }
}

/** The chosen file, else the first. */
export function leadingFile(submission: Submission): ReplyFile | null {
  return submission.files.find((file) => file.path === submission.chosenFile) ?? submission.files[0] ?? null
}

/**
 * Of each entry, what differs from what was found without it.
 *
 * An entry that repeats what was found says nothing; so an unedited replies.yaml changes nothing, and a part that was
 * not corrected is found anew when another correction changes the grouping. Gives the entries that still say something,
 * and the paths of those whose file is not there.
 */
export function effectiveEntries(
  entries: readonly ReplyEntry[],
  found: readonly Submission[],
): { readonly effective: readonly ReplyEntry[]; readonly unmatched: readonly string[] } {
  const known = new Map(
    found.flatMap((submission) => submission.files.map((file) => [file.path, entryOf(file, submission)])),
  )
  const effective = entries.flatMap((entry) => {
    const own = known.get(entry.file)
    const left = own === undefined ? null : withoutEqual(entry, own)
    return left === null ? [] : [left]
  })
  const unmatched = entries.filter((entry) => !known.has(entry.file)).map((entry) => entry.file)
  return { effective, unmatched }
}

const FIELDS = [
  ...([
    'party',
    'group',
    'role',
    'translation',
    'translatedFrom',
    'language',
    'receivedOn',
    'datedOn',
    'chosen',
  ] as const),
  ...(['onBehalfOf', 'alignedWith', 'alignsWith', 'status', 'ignore'] as const),
]

function withoutEqual(entry: ReplyEntry, own: ReplyEntry): ReplyEntry | null {
  const differing = FIELDS.filter((field) => entry[field] !== undefined && !isSame(entry[field], own[field]))
  const says = differing.filter((field) => !(field === 'chosen' && entry.chosen === false))
  if (says.length === 0) return null
  return { file: entry.file, ...Object.fromEntries(says.map((field) => [field, entry[field]])) }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
