/** Receives what a respondent sent: files as they are, under their hashes, never to be changed. */
import { type Book, enact } from '#audit'
import { CallStore } from '#call'
import type { BlobName, Blobs } from '#platform/blobs'
import type { Store } from '#platform/database'
import { holdBlobs, holdSubject } from '#platform/hold'
import type { RespondentGroup } from '#un'
import { currentFiles, type KeptFile, type Way } from './kept-submission.ts'
import { SubmissionStore } from './store.ts'
import { SubmissionRefusal } from './submission-refusal.ts'

/** A file that was put among the bytes. `path` is what the sender called it, folders included. */
export interface FileGiven extends BlobName {
  readonly path: string
  readonly mediaType: string
}

export interface SubmissionGiven {
  readonly call: string
  /** The submission that this adds to; null for that of the sender, or a new one. */
  readonly submission: string | null
  /** Takes the place of everything sent before. */
  readonly isWhole: boolean
  readonly way: Way
  /** The day it came, where it is another than today's or known better. */
  readonly receivedOn: string | null
  /** The date its letter bears, where nothing says when it came. */
  readonly datedOn?: string | null
  readonly files: readonly FileGiven[]
  /** Who sent it, where that is sure: somebody of that State signed in. Null: it is found by reading. */
  readonly sender: { readonly memberState: string; readonly group: RespondentGroup } | null
}

export interface SubmissionReceived {
  readonly submission: string
  readonly version: number
  /** False where all of it was there already. */
  readonly isNew: boolean
  readonly files: readonly KeptFile[]
}

/**
 * Receives files as a new version: of the submission named, of that of the same State, else of a new one.
 *
 * The same files under the same names again are nothing new. Refuses `nothing-received`, `bytes-missing`, `no-such-call`,
 * `no-such-submission`, `of-another-call`, `withdrawn`. Logs `submission-received`.
 */
export function receiveSubmission(
  book: Book,
  blobs: Pick<Blobs, 'has'>,
  actor: string,
  given: SubmissionGiven,
): Promise<SubmissionReceived> {
  const tables = new SubmissionStore(book.store)
  return enact<SubmissionReceived>(book, async () => {
    await requireGiven(book, blobs, given)
    const known = await submissionFor(tables, given)
    const there = known === null ? NONE : await standing(tables, known)
    const again = given.files.map((file) => there.current.find((each) => isSame(each, file)) ?? null)
    if (known !== null && again.every((file) => file !== null))
      return {
        result: { submission: known, version: there.version, isNew: false, files: again },
        entry: null,
      }
    const submission = known ?? book.means.id()
    const version = there.version + 1
    const by = { at: book.means.now(), by: actor }
    if (known === null) await tables.insertSubmission(submission, given.call, by)
    const { isWhole, way, receivedOn, datedOn = null } = given
    await tables.insertVersion(submission, { number: version, isWhole, way, receivedOn, datedOn, ...by })
    const files = given.files.map((file, at) => ({
      ...file,
      ...{ id: book.means.id(), submission, version, position: at + 1, tombstone: null },
    }))
    await tables.insertFiles(files)
    if (given.sender !== null) await attributeToSender(tables, submission, given.sender, by)
    return {
      result: { submission, version, isNew: true, files },
      entry: {
        actor,
        act: 'submission-received',
        subject: `submission:${submission}`,
        payload: {
          ...{ call: given.call, version, isWhole, way, receivedOn, datedOn },
          files: files.map(({ id, sha256, sizeBytes, mediaType }) => ({ id, sha256, sizeBytes, mediaType })),
        },
      },
    }
  })
}

/** Holds the submissions of a call: what is received for it comes one after another. Inside `store.transact`, first. */
export function holdSubmissionsOf(store: Store, call: string): Promise<void> {
  return holdSubject(store, `call:${call}:submissions`)
}

async function requireGiven(
  book: Book,
  blobs: Pick<Blobs, 'has'>,
  { call, files, submission }: SubmissionGiven,
): Promise<void> {
  if (files.length === 0) throw new SubmissionRefusal('nothing-received', {})
  await holdSubmissionsOf(book.store, call)
  if ((await new CallStore(book.store).call(call)) === null)
    throw new SubmissionRefusal('no-such-call', { call })
  if (submission !== null) await holdSubject(book.store, `submission:${submission}`)
  const missing = await holdBlobs(
    book.store,
    blobs,
    files.map(({ sha256 }) => sha256),
  )
  if (missing.length > 0) throw new SubmissionRefusal('bytes-missing', { sha256: missing })
}

async function submissionFor(
  tables: SubmissionStore,
  { call, submission, sender }: SubmissionGiven,
): Promise<string | null> {
  const id = submission ?? (sender === null ? null : await tables.submissionOfState(call, sender.memberState))
  if (id === null) return null
  const listed = await tables.submission(id)
  if (listed === null) throw new SubmissionRefusal('no-such-submission', { submission: id })
  if (listed.call !== call)
    throw new SubmissionRefusal('of-another-call', { submission: id, call: listed.call })
  if (listed.isWithdrawn) throw new SubmissionRefusal('withdrawn', { submission: id })
  return id
}

interface Standing {
  readonly version: number
  readonly current: readonly KeptFile[]
}

const NONE: Standing = { version: 0, current: [] }

async function standing(tables: SubmissionStore, submission: string): Promise<Standing> {
  const versions = await tables.versions(submission)
  return {
    version: versions.at(-1)?.number ?? 0,
    current: currentFiles(versions, await tables.files(submission)),
  }
}

function isSame(kept: KeptFile, given: FileGiven): boolean {
  return kept.sha256 === given.sha256 && kept.path === given.path
}

async function attributeToSender(
  tables: SubmissionStore,
  submission: string,
  { memberState, group }: NonNullable<SubmissionGiven['sender']>,
  by: { readonly at: string; readonly by: string },
): Promise<void> {
  const before = await tables.attributions(submission)
  if (before.at(-1)?.memberState === memberState) return
  await tables.insertAttribution(submission, {
    ...{ number: before.length + 1, source: 'sign-in', memberState, group, status: 'undecided' },
    ...{ isLate: null, reader: null, words: null },
    ...by,
  })
}
