/** Begins the work of one process on the house's queues: in the server, or in a worker on another machine. */
import type { Jobs } from '#platform/jobs'
import { READ_FILE, READ_FILE_PARKED } from './queues.ts'
import { askForReadings, parkedFileHandler, type ReadingMeans, readFileHandler } from './read-file.ts'

/**
 * Works until `jobs.stop`; `atOnce` files at a time. Gives how many readings were missing and are asked for now. `done` hears
 * of every file that was read here.
 */
export async function startWork(
  jobs: Jobs,
  means: ReadingMeans,
  atOnce: number,
  done: () => void = () => undefined,
): Promise<number> {
  const asked = await askForReadings(means.book, jobs)
  const read = readFileHandler(means)
  jobs.work(READ_FILE, (job) => read(job).then(done), atOnce)
  jobs.work(READ_FILE_PARKED, parkedFileHandler(means), 1)
  return asked
}
