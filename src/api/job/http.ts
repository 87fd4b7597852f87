/** Answers what is asked of jobs: which there are, how far they are, and whether they go on. */
import type { PermittedAct } from '#people'
import type { Job, Jobs } from '#platform/jobs'
import { type Registry, RegistryStore } from '#registry'
import { type Outcome, outcomeContract } from '../../worker/outcome.ts'
import { OF_OFFICE } from '../core/ask.ts'
import { readCursor, writeCursor } from '../core/cursor.ts'
import type { Interface } from '../core/interface.ts'
import type { ReplyEvent } from '../core/reply.ts'
import { cancelJob, listJobs, readJob, readOutcome, retryJob, watchJob } from './contract.ts'

/** Jobs are the office's: they say which files there are. */
const subjectOfJob = () => OF_OFFICE

/** Serves the operations of jobs. */
export function serveJob(at: Interface, jobs: Jobs, { book }: Registry): void {
  const outcomes = new RegistryStore(book.store)

  at.serve(listJobs, async (ask, { query: { limit, after, queue, status } }) => {
    ask.require('job-read', OF_OFFICE)
    const question = ['jobs', queue ?? null, status ?? null]
    const [before] = readCursor(question, after) ?? []
    const items = await jobs.list({
      limit,
      ...(queue === undefined ? {} : { queue }),
      ...(status === undefined ? {} : { status }),
      ...(before === undefined ? {} : { before: String(before) }),
    })
    const end = items.length < limit ? undefined : items.at(-1)
    return { items, next: end === undefined ? null : writeCursor(question, [end.id]) }
  })

  at.serve(readJob, async (ask, { params: { job } }) =>
    ask.see(await jobs.find(job), 'job-read', subjectOfJob),
  )

  at.serve(watchJob, async (ask, { params: { job } }) => {
    const { id } = ask.see(await jobs.find(job), 'job-read', subjectOfJob)
    return eventsOf(jobs.watch(id, ask.signal))
  })

  at.serve(readOutcome, async (ask, { params: { job } }) => {
    const text = await outcomes.outcome(job)
    const outcome = text === null ? null : outcomeContract.parse(JSON.parse(text))
    return ask.see(outcome, actOf(outcome), subjectOfJob)
  })

  at.serve(cancelJob, async (ask, { params: { job } }) => {
    ask.require('job-control', OF_OFFICE)
    const { id } = ask.see(await jobs.find(job), 'job-read', subjectOfJob)
    return { changed: await jobs.cancel(id) }
  })

  at.serve(retryJob, async (ask, { params: { job } }) => {
    ask.require('job-control', OF_OFFICE)
    const { id } = ask.see(await jobs.find(job), 'job-read', subjectOfJob)
    return { changed: await jobs.again(id) }
  })
}

/** What is told of the machine is for those who keep it; what is told of the work, for those who read the work. */
function actOf(outcome: Outcome | null): PermittedAct {
  if (outcome?.kind === 'verification') return 'audit-read'
  return outcome !== null && ['check', 'sweep', 'backup'].includes(outcome.kind)
    ? 'operation-read'
    : 'report-read'
}

async function* eventsOf(jobs: AsyncIterable<Job>): AsyncIterable<ReplyEvent> {
  for await (const { id, status, progress, tries } of jobs)
    yield { event: 'job', data: { id, status, progress, tries } }
}
