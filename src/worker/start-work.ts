/** Begins the work of one process on the house's queues: in the server, or in a worker on another machine. */
import type { Handler, Jobs } from '#platform/jobs'
import type { ChainMeans } from './as-job.ts'
import { READ_FILE, READ_FILE_PARKED, REDERIVE, RENDER_REPORT, TAKE_IN } from './queues.ts'
import { askForReadings, parkedFileHandler, readFileHandler } from './read-file.ts'

/**
 * Works until `jobs.stop`; `atOnce` files at a time, and one of each greater work. Gives how many readings were missing and are asked for now. `done` hears
 * of every file that was read here.
 */
export async function startWork(
  jobs: Jobs,
  chain: ChainMeans,
  atOnce: number,
  done: () => void = () => undefined,
): Promise<number> {
  const means = { ...chain, extractor: chain.house.extractor }
  const asked = await askForReadings(means.book, jobs)
  const read = readFileHandler(means)
  jobs.work(READ_FILE, (job) => read(job).then(done), atOnce)
  jobs.work(READ_FILE_PARKED, parkedFileHandler(means), 1)
  jobs.work(
    RENDER_REPORT,
    loadedAtFirst(async () => (await chainJobs()).renderReportHandler(chain)),
    1,
  )
  jobs.work(
    TAKE_IN,
    loadedAtFirst(async () => (await chainJobs()).takeInHandler(chain)),
    1,
  )
  jobs.work(
    REDERIVE,
    loadedAtFirst(async () => (await chainJobs()).rederiveHandler(chain)),
    1,
  )
  return asked
}

/** The whole chain takes long to load: a server is ready without it. */
function chainJobs(): Promise<typeof import('./chain-jobs.ts')> {
  return import('./chain-jobs.ts')
}

function loadedAtFirst<Data>(load: () => Promise<Handler<Data>>): Handler<Data> {
  return async (job) => (await load())(job)
}
