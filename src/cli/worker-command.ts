/** `rapporteur worker`: does the jobs of a record on this machine until it is stopped. */
import { openHouse } from '#house'
import { isServer } from '#platform/database'
import { makePrivateFolder } from '#platform/files'
import { type JobNotice, openJobs } from '#platform/jobs'
import { loadSettings } from '#platform/settings'
import { openWorkplace } from '#registry'
import { QUEUES } from '../worker/queues.ts'
import { startWork } from '../worker/start-work.ts'
import { CliRefusal, EXIT } from './exit-codes.ts'
import { asTold, recordOptions } from './record-at.ts'
import type { Session } from './session.ts'

export interface WorkerOptions {
  readonly store?: string
  readonly atOnce?: number
}

/** What is at work when the worker is stopped may take so long; then it is given back. */
const STOP_WITHIN_MS = 20_000

/** Works until Ctrl-C or SIGTERM: then finishes what it can, gives back the rest, and ends well. */
export async function workerCommand(session: Session, { store, atOnce }: WorkerOptions): Promise<number> {
  const address = store ?? loadSettings(session.environment).secrets.database?.reveal() ?? ''
  if (!isServer(address))
    throw new CliRefusal(
      'nothing-given',
      'A worker shares a record on a PostgreSQL server: name it with --store postgres://… or in DATABASE_URL. A record in a folder is worked on by the server that holds it.',
    )
  const workplace = await asTold(() => openWorkplace(recordOptions(session, address)))
  const { cacheFolder, processCount, officeProgram } = session.config
  await makePrivateFolder(cacheFolder)
  const house = openHouse({ cacheFolder, processCount, officeProgram, signal: new AbortController().signal })
  const { book } = workplace
  const jobs = await openJobs(book.store, {
    queues: QUEUES,
    id: book.means.id,
    notice: (notice) => session.note(`rapporteur: ${describe(notice)}`),
  })
  const means = { book, blobs: workplace.blobs, house, version: session.version }
  let doneHere = 0
  const asked = await startWork(jobs, means, atOnce ?? processCount, () => {
    doneHere += 1
  })
  session.note(
    `rapporteur: at work${asked === 0 ? '' : `; ${asked} files were never read and are asked for now`}. Ctrl-C ends it in good order.`,
  )
  await stopped(session.signal)
  await jobs.stop(STOP_WITHIN_MS)
  await house.close()
  await workplace.close()
  session.note(`rapporteur: ended; ${doneHere} files were read here, and nothing is left half done.`)
  return EXIT.done
}

function describe(notice: JobNotice): string {
  const what = notice.error instanceof Error ? notice.error.message : String(notice.error)
  return notice.is === 'fault'
    ? `fault ${notice.faultId}: ${notice.queue} ${notice.job}: ${what}`
    : `the database does not answer: ${what}`
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
