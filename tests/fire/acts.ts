/** What is done under fire, and what must hold afterwards: an act with its entry and its job, and a job that writes with an entry. */
import { type Book, enact, verifyLog } from '../../src/audit/index.ts'
import type { Blobs } from '../../src/platform/blobs.ts'
import { type Job, type JobAtWork, type Jobs, openJobs, type Queue } from '../../src/platform/jobs.ts'

type Reading = { readonly subject: string }

/** A queue whose workers are soon missed, so that a round need not wait. */
export const FIRE: Queue<Reading> = {
  name: 'fire',
  read: (data) => {
    if (typeof data !== 'object' || data === null || !('subject' in data) || typeof data.subject !== 'string')
      throw new TypeError('not a reading')
    return { subject: data.subject }
  },
  ...{ tries: 100, backoffSeconds: 0, leaseSeconds: 3, limitSeconds: 60, parkedTo: null },
}

/** Receives something: its bytes are kept, the entry of the act and the job that it asks for are written together. Gives its subject. */
export async function receive(book: Book, jobs: Jobs, blobs: Blobs | null): Promise<string> {
  const id = book.means.id()
  const name = blobs === null ? id : (await blobs.put(bytesOf(id))).sha256
  const subject = `submission:${name}`
  return enact(book, async () => {
    await jobs.enqueue(FIRE, { subject }, { key: subject })
    return {
      result: subject,
      entry: { actor: 'person:1', act: 'submission-received', subject, payload: { sizeBytes: 1 } },
    }
  })
}

async function* bytesOf(id: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(id)
}

/** Does a job after some while: what it writes is an entry. */
export function reader(book: Book, workMs: () => number) {
  return async ({ data: { subject }, finish, signal }: JobAtWork<Reading>): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, workMs()))
    if (signal.aborted) return
    await finish(() =>
      enact(book, async () => ({
        result: null,
        entry: { actor: 'system:fire', act: 'file-read', subject, payload: {} },
      })),
    )
  }
}

/** The queues of a process under fire. */
export function jobsOf(book: Book, notice: (error: unknown) => void): Promise<Jobs> {
  return openJobs(book.store, {
    queues: [FIRE],
    id: book.means.id,
    notice: ({ error }) => notice(error),
  })
}

/** What does not hold, in words; empty when all does. `isDrained`: nothing may be left to do. */
export async function whatIsWrong(
  book: Book,
  jobs: Jobs,
  acknowledged: ReadonlySet<string>,
  isDrained: boolean,
): Promise<string[]> {
  const wrong = (await verifyLog(book.log, { keys: null, notes: [] })).findings.map(({ message }) => message)
  const counts = await countActs(book)
  const made = await allJobs(jobs)
  for (const subject of acknowledged)
    if (counts.received.get(subject) !== 1)
      wrong.push(`${subject} was acknowledged and stands ${counts.received.get(subject) ?? 0} times`)
  for (const [subject] of counts.received) {
    const job = made.get(subject)
    const done = counts.read.get(subject) ?? 0
    if (job === undefined) wrong.push(`${subject} has no job`)
    else if (done !== (job.status === 'done' ? 1 : 0))
      wrong.push(`${subject}: its job is ${job.status}, and it was done ${done} times`)
    else if (isDrained && job.status !== 'done') wrong.push(`${subject}: its job is ${job.status} at the end`)
  }
  if (made.size !== counts.received.size) wrong.push(`${made.size} jobs for ${counts.received.size} acts`)
  return wrong
}

async function countActs(book: Book): Promise<{ received: Map<string, number>; read: Map<string, number> }> {
  const received = new Map<string, number>()
  const read = new Map<string, number>()
  for (let next = 1; ; ) {
    const part = await book.log.entriesFrom(next, 1_000)
    for (const { entry } of part) {
      const counts = entry.act === 'file-read' ? read : received
      counts.set(entry.subject, (counts.get(entry.subject) ?? 0) + 1)
      next = entry.sequence + 1
    }
    if (part.length === 0) return { received, read }
  }
}

/** Jobs by their subject. */
async function allJobs(jobs: Jobs): Promise<Map<string, Job>> {
  const all = new Map<string, Job>()
  for (let before: string | null = null; ; ) {
    const part: Job[] = await jobs.list({ limit: 1_000, ...(before === null ? {} : { before }) })
    for (const job of part) all.set(job.key ?? '', job)
    before = part.at(-1)?.id ?? null
    if (before === null) return all
  }
}
