/** When a reply came, as far as the record says, and else the date its letter bears; and whether it came after the deadline. */
import type { Finding } from '#un'
import { type AssignedFile, isReadable } from './assigned.ts'
import type { ReplyEntry } from './overrides.ts'
import type { CallDates } from './received-file.ts'
import { letterDate } from './received-on.ts'
import type { SettledFile } from './settle-roles.ts'
import type { FileRole, Submission, SubmissionCode } from './submission.ts'

/** The two dates of a reply, ISO. A letter's own date is no date of receipt. */
export type ReplyDates = Pick<Submission, 'receivedOn' | 'datedOn'>

/** The roles whose date is the date of the reply; a later translation does not make it late. */
const DATING_ROLES: ReadonlySet<FileRole> = new Set(['original', 'correction', 'covering-note', 'addendum'])
const FAR_LATER_YEARS = 1

/**
 * Whether a reply came after the deadline. A letter dated after it did; of one dated before nobody knows when it came, so
 * that null says: not known.
 */
export function lateBy({ receivedOn, datedOn }: ReplyDates, deadline: string | null): boolean | null {
  if (deadline === null) return null
  if (receivedOn !== null) return receivedOn > deadline
  return datedOn !== null && datedOn > deadline ? true : null
}

/** Whether only the date of its letter is known, which a document must not print as that of receipt. */
export function isOnlyDated({ receivedOn, datedOn }: ReplyDates): boolean {
  return receivedOn === null && datedOn !== null
}

/** The day by which a reply is placed in time: that of its receipt, else that of its letter. */
export function dayOf({ receivedOn, datedOn }: ReplyDates): string | null {
  return receivedOn ?? datedOn
}

/**
 * The dates of a reply: of receipt by a person's word, the index or the e-mail that brought it; only where none says it, the
 * date of the letter. Finds `date-missing` and `date-unclear`.
 */
export function datesOf(
  files: readonly SettledFile[],
  chosen: SettledFile | null,
  { call, entries }: { readonly call: CallDates; readonly entries: ReadonlyMap<string, ReplyEntry> },
): ReplyDates & { readonly findings: readonly Finding<SubmissionCode>[] } {
  const saidOf = (field: keyof ReplyDates): string | null | undefined =>
    [...(chosen === null ? [] : [chosen]), ...files]
      .map((file) => entries.get(file.file.path)?.[field])
      .find((on) => on !== undefined)
  const [said, saidDated] = [saidOf('receivedOn'), saidOf('datedOn')]
  const known =
    chosen?.receivedOn ??
    latest(files.filter((file) => DATING_ROLES.has(file.role)).map((file) => file.receivedOn)) ??
    latest(files.map((file) => file.receivedOn))
  const receivedOn = said === undefined ? known : said
  if (receivedOn !== null) return { receivedOn, datedOn: saidDated ?? null, findings: [] }
  if (saidDated !== undefined) return { receivedOn, datedOn: saidDated, findings: [] }
  const letters = files
    .filter((file) => (file === chosen || file.role === 'covering-note') && isReadable(file))
    .flatMap((file) => (file.file.transcription === null ? [] : [letterDate(file.file.transcription, call)]))
  const datedOn = latest(letters.map((letter) => letter.on))
  const isAsked = datedOn === null && said === undefined
  const unclear = letters.find((letter) => letter.unclear !== null)?.unclear
  return { receivedOn, datedOn, findings: isAsked ? [dateFinding(files, unclear)] : [] }
}

function latest(dates: readonly (string | null)[]): string | null {
  return (
    dates
      .filter((on) => on !== null)
      .sort()
      .at(-1) ?? null
  )
}

function dateFinding(
  files: readonly SettledFile[],
  unclear: string | null | undefined,
): Finding<SubmissionCode> {
  const path = files[0]?.file.path ?? ''
  if (unclear != null) {
    const message = `${path}: the date “${unclear}” can be read in two ways; write receivedOn or datedOn into replies.yaml.`
    return { code: 'date-unclear', message, needsPerson: true, subject: path }
  }
  const message = `${path}: nothing says when it came; its date prints as [date]. Write receivedOn into replies.yaml.`
  return { code: 'date-missing', message, needsPerson: true, subject: path }
}

/** What is told of a reply that came after the deadline. */
export function lateFindings(
  dates: ReplyDates,
  deadline: string | null,
  group: readonly AssignedFile[],
): Finding<SubmissionCode>[] {
  const path = group[0]?.file.path ?? ''
  const on = dayOf(dates)
  if (on === null || deadline === null || lateBy(dates, deadline) !== true) return []
  const came =
    dates.receivedOn === null ? `its letter is dated ${on} (nothing says when it came)` : `received on ${on}`
  const year = String(Number(deadline.slice(0, 4)) + FAR_LATER_YEARS)
  const isFar = on > `${year}${deadline.slice(4)}`
  return [
    {
      code: isFar ? 'file-later-than-call' : 'late-reply',
      message: isFar
        ? `${path}: ${came}, more than a year after the deadline (${deadline}); does it answer this call?`
        : `${path}: ${came}, after the deadline (${deadline}).`,
      needsPerson: isFar,
      subject: path,
    },
  ]
}
