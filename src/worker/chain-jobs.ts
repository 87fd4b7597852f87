/** The chain as jobs: taking in what was sent, making a report, reading a call anew. Each ends with its outcome, in one transaction. */
import { makeTemporaryFolder, remove, writeStream } from '#platform/files'
import type { Handler } from '#platform/jobs'
import { type IntakeFile, type RecordAtWork, RegistryStore } from '#registry'
import { asJob, type ChainMeans } from './as-job.ts'
import { makeKeptReport, manifestsToSign } from './kept-report.ts'
import type { CallToBeRederived, IntakeToBeTaken, ReportToBeMade } from './queues.ts'
import { rederive } from './rederive.ts'
import type { Intake } from './take-in.ts'
import { takeIntake } from './take-intake.ts'
import { WorkRefusal } from './work.ts'

/** Handles `render-report`. A report that was made before, of the same, is that version. */
export function renderReportHandler(means: ChainMeans): Handler<ReportToBeMade> {
  return (job) =>
    asJob(means, job, async (work, house) => {
      const { by, isToBeSigned, ...order } = job.data
      if (isToBeSigned) {
        const manifests = await manifestsToSign(work, house, means, order)
        return async () => manifests
      }
      const ready = await makeKeptReport(work, house, means, by, order)
      return () => ready.keep()
    })
}

/** Handles `take-in`: what was taken in by a try that failed is nothing new to the next. */
export function takeInHandler(means: ChainMeans): Handler<IntakeToBeTaken> {
  const tables = new RegistryStore(means.book.store)
  return (job) => {
    const { intake, by, shows, ...how } = job.data
    const drop = (): Promise<void> => tables.dropIntake(intake)
    return asJob(
      means,
      job,
      async (work, house) => {
        const files = await tables.files(intake)
        if (files.length === 0)
          throw new WorkRefusal('nothing-given', 'nothing was sent, or it was not taken in within a day.')
        const folder = await makeTemporaryFolder('intake')
        try {
          const laid = { ...(await layOut(means, folder, files)), ...how }
          const outcome = await takeIntake(work, house, means, by, laid, shows)
          return async () => outcome
        } catch (refusal) {
          throw refusal instanceof WorkRefusal ? withoutPlaces(refusal, folder) : refusal
        } finally {
          await remove(folder)
        }
      },
      drop,
    )
  }
}

/** Handles `rederive`. */
export function rederiveHandler(means: ChainMeans): Handler<CallToBeRederived> {
  return (job) =>
    asJob(means, job, async (work, house) => {
      const { call, by } = job.data
      const done = await rederive(work, house, means, by, call)
      return async () => done
    })
}

/** Files are called by their names: where they were laid means nothing to whoever sent them. */
function withoutPlaces({ code, message }: WorkRefusal, folder: string): WorkRefusal {
  const places = message.split(`${folder}/`).map((part, at) => (at === 0 ? part : part.replace(PLACE, '')))
  return new WorkRefusal(code, places.join(''))
}
const PLACE = /^(?:resolution\/\d+|[a-z]+)\//u

type Laid = Pick<Intake, 'resolution' | 'replies' | 'office'>

/** Lays what was sent into a folder, as a person would have it before them. */
async function layOut({ blobs }: RecordAtWork, folder: string, files: readonly IntakeFile[]): Promise<Laid> {
  const placeOf = ({ kind, path }: IntakeFile): string => `${folder}/${kind}/${path}`
  for (const file of files) await writeStream(placeOf(file), blobs.read(file.sha256))
  const copies = files.filter(({ kind }) => kind === 'resolution')
  const numberOf = ({ path }: IntakeFile): number => Number(path.slice(0, path.indexOf('/')))
  return {
    resolution: copies.sort((one, other) => numberOf(one) - numberOf(other)).map(placeOf),
    replies: files.some(({ kind }) => kind === 'reply') ? `${folder}/reply` : null,
    office: files.flatMap((file) =>
      file.kind === 'resolution' || file.kind === 'reply'
        ? []
        : [{ kind: file.kind, name: file.path, path: placeOf(file) }],
    ),
  }
}
