/** Answers what is asked of submissions. */
import { CallStore } from '#call'
import type { PermittedAct } from '#people'
import { type Destroyed, type DestructionGiven, destroyRows, type Registry, removeUnnamed } from '#registry'
import {
  type KeptFile,
  permitPublication,
  receiveSubmission,
  returnSubmission,
  type SubmissionListed,
  SubmissionRefusal,
  SubmissionStore,
  withdrawSubmission,
} from '#submission'
import { callSeen, subjectOfCall } from '../call/http.ts'
import { type Ask, OF_OFFICE } from '../core/ask.ts'
import type { Interface } from '../core/interface.ts'
import { siftPage } from '../core/page.ts'
import {
  destroy,
  downloadFile,
  listSubmissions,
  permission,
  readSubmission,
  sendFile,
  takeBack,
  withdraw,
} from './contract.ts'
import { subjectOfSubmission } from './subject.ts'

const UNNAMED = 'file'

/** Serves the operations of submissions. `askReading` puts the reading of a file among the jobs, in the same transaction. */
export function serveSubmission(
  at: Interface,
  registry: Registry,
  askReading: (sha256: string) => Promise<void>,
): void {
  const { book, blobs } = registry
  const tables = new SubmissionStore(book.store)
  const calls = new CallStore(book.store)
  const shown = async (submission: SubmissionListed) => ({
    ...submission,
    versions: await tables.versions(submission.id),
    files: (await tables.files(submission.id)).map(fileShown),
  })
  const unchanged = async (ask: Ask, id: string, act: PermittedAct): Promise<void> =>
    ask.requireUnchanged(
      readSubmission,
      await shown(ask.see(await tables.submission(id), act, subjectOfSubmission)),
    )

  at.serve(listSubmissions, async (ask, { params: { call }, query: { limit, after, memberState } }) => {
    ask.see(await callSeen(calls, call), 'call-read', subjectOfCall)
    const ofState = memberState === undefined ? {} : { memberState }
    return siftPage<SubmissionListed>(
      ['submissions', call, memberState ?? null],
      { limit, after },
      (each) => ask.permits('submission-read', subjectOfSubmission(each)),
      {
        read: (place, most) =>
          tables.submissions({
            call,
            most,
            ...ofState,
            ...(place === null ? {} : { after: String(place[0]) }),
          }),
        placeOf: ({ id }) => [id],
      },
    )
  })

  at.serve(readSubmission, async (ask, { params: { submission: id } }) => {
    return shown(ask.see(await tables.submission(id), 'submission-read', subjectOfSubmission))
  })

  at.serve(downloadFile, async (ask, { params: { file: id } }) => {
    const file = await tables.file(id)
    const submission = file === null ? null : await tables.submission(file.submission)
    ask.see(submission, 'submission-read', subjectOfSubmission)
    if (file === null || file.tombstone !== null) throw new SubmissionRefusal('destroyed', {})
    const { sha256, sizeBytes } = file
    // Never shown as a page of ours: what a sender called its kind is not believed.
    const mediaType = 'application/octet-stream'
    return {
      bytes: blobs.read(sha256),
      sha256,
      sizeBytes,
      mediaType,
      name: file.path?.split('/').at(-1) ?? UNNAMED,
    }
  })

  at.serve(sendFile, async (ask, { params: { call }, query, body }) => {
    ask.see(await callSeen(calls, call), 'call-read', subjectOfCall)
    const sender = senderOf(ask)
    if (query.submission !== undefined)
      ask.see(await tables.submission(query.submission), 'submission-receive', subjectOfSubmission)
    const { sha256, sizeBytes, mediaType } = body
    const received = await receiveSubmission(book, blobs, ask.actor, {
      call,
      submission: query.submission ?? null,
      isWhole: query.isWhole === 'yes',
      way: sender === null ? 'other' : 'portal',
      // The day a mission's file came is the day it is received here; only the office may say another.
      receivedOn: sender === null ? (query.receivedOn ?? null) : null,
      files: [{ sha256, sizeBytes, mediaType, path: body.name ?? UNNAMED }],
      sender,
    })
    if (received.isNew) await askReading(sha256)
    ask.header('location', `/api/v1/submissions/${received.submission}`)
    return { ...received, file: received.files[0]?.id ?? '' }
  })

  at.serve(withdraw, async (ask, { params: { submission }, body: { ground } }) => {
    await unchanged(ask, submission, 'submission-withdraw')
    await withdrawSubmission(book, ask.actor, { submission, ground })
    return { submission }
  })

  at.serve(takeBack, async (ask, { params: { submission }, body: { ground } }) => {
    await unchanged(ask, submission, 'submission-withdraw')
    await returnSubmission(book, ask.actor, { submission, ground })
    return { submission }
  })

  at.serve(permission, async (ask, { params: { submission }, body: { mayPublish, ground } }) => {
    await unchanged(ask, submission, 'submission-publish')
    await permitPublication(book, ask.actor, { submission, mayPublish, ground })
    return { submission }
  })

  at.serve(destroy, async (ask, { params: { submission }, body }) => {
    await unchanged(ask, submission, 'destruction-authorise')
    return { submission, ...(await destroyedBy(ask, registry, { submission, ...body })) }
  })
}

/** Destroys in the act of whoever asks; the bytes go when it stands, or with the next sweep. */
export async function destroyedBy(
  ask: Ask,
  registry: Registry,
  given: DestructionGiven,
): Promise<Omit<Destroyed, 'blobs'> & { blobs: string[] }> {
  const { blobs, ...destroyed } = await destroyRows(registry, ask.actor, given)
  ask.afterwards(() => removeUnnamed(registry, blobs))
  return { ...destroyed, blobs: [...blobs] }
}

/** For whom whoever asks sends: the State of their mission, or null for the office, which finds out. Refuses `not-allowed`. */
function senderOf(ask: Ask): { readonly memberState: string; readonly group: 'member-state' } | null {
  const { all, memberStates } = ask.reach('submission-receive')
  if (all) return null
  const [memberState] = memberStates
  if (memberState === undefined || memberStates.length > 1) ask.require('submission-receive', OF_OFFICE)
  return { memberState: memberState ?? '', group: 'member-state' }
}

function fileShown({ tombstone, ...file }: KeptFile) {
  return { ...file, isDestroyed: tombstone !== null, tombstone }
}
