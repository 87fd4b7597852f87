/** Holds senders, dates and roles that a manifest gives against the folder of replies read again: one line a reply. */
import type { IgnoredFile, Submission } from '#submission'
import type { CarriedRecord } from '../../record/carried-record.ts'
import { differencesOf, type ManifestDifference } from '../../record/differences.ts'
import { submissionFacts } from '../../record/record-of.ts'
import { type IssuedFinding, noticed } from './issued-check.ts'

/** What the folder of replies gives when it is read again, as for a report: with its index and the office's corrections. */
export interface FoundReplies {
  readonly submissions: readonly Submission[]
  readonly leftOut: readonly Pick<IgnoredFile, 'path' | 'memberState'>[]
  /** SHA-256 of files that are not there to be read again (a pack may leave some out): their replies stay on trust. */
  readonly missing?: ReadonlySet<string>
}

export interface SendersTraced {
  readonly findings: readonly IssuedFinding[]
  /** False where a reply was compared with nothing, since a file of it is missing, changed or copied. */
  readonly areAllHeld: boolean
}

type Reply = CarriedRecord['submissions'][number]
type Received = Pick<CarriedRecord, 'submissions'> & {
  readonly sources: readonly Pick<CarriedRecord['sources'][number], 'sha256' | 'path'>[]
}

/** Of more replies than this the folder itself is another: one line tells of all. */
const MOST_REPLIES = 5
/** Differences told of one reply. */
const MOST_TOLD = 3

/**
 * Finds, to confirm, `manifest-edited`: replies whose sender, dates or roles the folder gives otherwise: the office may have
 * corrected them elsewhere. `there` are the hashes of the files found. A file that was renamed is known by its hash; a reply with a file
 * that is missing, changed, added or there twice is compared with nothing: `traceSources` tells of the file.
 */
export function traceSenders(
  record: Received,
  replies: FoundReplies,
  there: ReadonlySet<string>,
): SendersTraced {
  const found = replies.submissions.map((submission) => asNamed(submissionFacts(submission), record))
  const [known, now] = [hashesOf(record.submissions), hashesOf(found)]
  const isCopied = (sha256: string): boolean => (now.get(sha256) ?? 0) > (known.get(sha256) ?? 0)
  const isGone = (sha256: string): boolean => !there.has(sha256) || replies.missing?.has(sha256) === true
  const ours = record.submissions.filter(({ files }) =>
    files.every(({ sha256 }) => !isGone(sha256) && !isCopied(sha256)),
  )
  const theirs = found.filter(({ files }) => !files.some(({ sha256 }) => isCopied(sha256)))
  const passed = new Set(
    [...record.submissions, ...found].flatMap((reply) =>
      ours.includes(reply) || theirs.includes(reply) ? [] : [reply.id],
    ),
  )
  const ids = new Set([...ours, ...theirs].map(({ id }) => id))
  const differing = [...ids]
    .filter((id) => !passed.has(id))
    .flatMap((id) => {
      const [is, again] = [ours, theirs].map((list) => list.find((reply) => reply.id === id))
      const says = whatDiffers(id, is, again)
      return says === null ? [] : [{ id, says }]
    })
  return {
    findings: toldOf(differing, record.submissions.length),
    areAllHeld: record.submissions.every(({ id }) => !passed.has(id)),
  }
}

/** How often each file stands in the replies. */
function hashesOf(replies: readonly Reply[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { files } of replies)
    for (const { sha256 } of files) counts.set(sha256, (counts.get(sha256) ?? 0) + 1)
  return counts
}

/** The reply with its files under the names they have in the manifest. */
function asNamed(reply: Reply, { submissions, sources }: Received): Reply {
  const paths = new Map(sources.map(({ sha256, path }) => [sha256, path]))
  const known = new Set(submissions.flatMap(({ files }) => files.map(({ path }) => path)))
  const named = new Map(
    reply.files.map(({ path, sha256 }) => [path, known.has(path) ? path : (paths.get(sha256) ?? path)]),
  )
  const nameOf = (path: string): string => named.get(path) ?? path
  return {
    ...reply,
    files: reply.files.map((file) => ({ ...file, path: nameOf(file.path) })),
    chosenFile: reply.chosenFile === null ? null : nameOf(reply.chosenFile),
  }
}

function toldOf(
  differing: readonly { readonly id: string; readonly says: string }[],
  all: number,
): IssuedFinding[] {
  const hint =
    'If the office corrected it, its index.csv or replies.yaml has to lie in the folder; else ask the office which is right.'
  if (differing.length <= MOST_REPLIES)
    return differing.map(({ id, says }) =>
      noticed('manifest-edited', says, { severity: 'to-confirm', subject: id, hint }),
    )
  const ids = differing.map(({ id }) => id).join(', ')
  return [
    noticed(
      'manifest-edited',
      `Of ${differing.length} of the ${all} replies the folder, read again, gives another sender, date or role than the manifest (${ids}): it is not the folder as it was when the report was made, or the manifest was changed.`,
      { severity: 'to-confirm', hint },
    ),
  ]
}

function whatDiffers(id: string, is: Reply | undefined, again: Reply | undefined): string | null {
  if (is === undefined || again === undefined)
    return is === undefined
      ? `The folder, read again, has a reply ${id}; the manifest has none.`
      : `The manifest has a reply ${id}; the folder, read again, gives its files to another sender, or to none.`
  const differences = differencesOf(is, again, () => false)
  if (differences.length === 0) return null
  const told = differences.slice(0, MOST_TOLD).map((difference) => inWords(difference, is))
  const more = differences.length - told.length
  return `Of the reply ${id} the manifest gives ${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`
}

function inWords({ path, is, again }: ManifestDifference, { files }: Reply): string {
  const [, place, field] = /^files\.(\d+)(?:\.(\w+))?$/u.exec(path) ?? []
  const file = place === undefined ? undefined : files[Number(place)]?.path
  const [own = path] = path.split('.')
  const what =
    place === undefined
      ? (FIELDS[own] ?? own)
      : `${field === undefined ? 'a file' : (FIELDS[field] ?? field)} of ${file ?? 'a file more'}`
  return field === undefined && place !== undefined
    ? `${file ?? 'no file'} where the folder has another`
    : `${what} as ${quoted(is)}, the folder as ${quoted(again)}`
}

/** How the fields of a reply and of its files are called. */
const FIELDS: Readonly<Record<string, string>> = {
  memberState: 'the State',
  respondent: 'the sender',
  onBehalfOf: 'those it speaks for',
  alignedWith: 'those it follows',
  alignsWith: 'those that follow it',
  group: 'the group',
  chosenFile: 'the file reproduced',
  receivedOn: 'the day it came',
  datedOn: 'its date',
  late: 'whether it was late',
  wordCount: 'the number of words',
  status: 'the state of the reply',
  role: 'the role',
  kind: 'the kind',
  language: 'the language',
  obtained: 'how the text was got',
  translation: 'whose translation it is',
  translatedFrom: 'the language it was translated from',
  path: 'the name',
  sha256: 'the fingerprint',
}

/** A value of the manifest for a message; nothing where there is none. */
export function quoted(words: string | null): string {
  return words === null || words === 'null' ? 'nothing' : `“${words}”`
}
