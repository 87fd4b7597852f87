/** A piece of the house's work as a job: its progress told, its outcome kept in the transaction that ends it. */
import type { House } from '#house'
import type { JobAtWork } from '#platform/jobs'
import { type RecordAtWork, RegistryRefusal, storedReadings } from '#registry'
import { keepOutcome, type Outcome } from './outcome.ts'
import { type Progress, type Work, WorkRefusal } from './work.ts'

/** What the chain's jobs work with. */
export interface ChainMeans extends RecordAtWork {
  readonly house: House
  readonly version: string
}

type Write = () => Promise<Outcome>

/** Prepares outside of any transaction; what it then writes, its outcome and the end of the job are one. */
export async function asJob<Data extends { readonly by: string }>(
  means: ChainMeans,
  job: JobAtWork<Data>,
  prepare: (work: Work, house: House) => Promise<Write>,
  andThen: () => Promise<void> = async () => undefined,
): Promise<void> {
  const work = workOf(job, means.version)
  const house = means.house.over((disk) => storedReadings(means, job.data.by, disk), job.signal)
  await endWith(means, job, () => prepare(work, house), andThen)
}

/** A job as the work that it does. */
export function workOf(job: Pick<JobAtWork<unknown>, 'progress' | 'signal'>, version: string): Work {
  return { version, signal: job.signal, progress: progressOf(job) }
}

/** Ends a job with what it gave, or with the refusal that trying again would not change. */
export async function endWith(
  record: RecordAtWork,
  job: Pick<JobAtWork<unknown>, 'id' | 'signal' | 'finish'>,
  prepare: () => Promise<Write>,
  andThen: () => Promise<void> = async () => undefined,
): Promise<void> {
  const write = await preparedOrRefused(prepare)
  job.signal.throwIfAborted()
  await job.finish(async () => {
    await keepOutcome(record, job.id, await write())
    await andThen()
  })
}

async function preparedOrRefused(prepare: () => Promise<Write>): Promise<Write> {
  try {
    return await prepare()
  } catch (refusal) {
    if (refusal instanceof RegistryRefusal && refusal.code === 'several-calls')
      return async () => ({ kind: 'refused', code: 'several-calls', message: SEVERAL_CALLS })
    if (!(refusal instanceof WorkRefusal)) throw refusal
    const { code, message } = refusal
    return async () => ({ kind: 'refused', code, message })
  }
}

const SEVERAL_CALLS = 'the record holds several calls. Say which one is meant.'

/** Stages of the work as codes of the job's progress; what is under way by name is nobody's to see there. */
function progressOf(job: Pick<JobAtWork<unknown>, 'progress'>): Progress {
  let at: { readonly stage: string; readonly total: number | null } = { stage: '', total: null }
  return {
    stage(name, total = undefined) {
      at = { stage: name.replaceAll(' ', '-'), total: total ?? null }
      job.progress(0, at.total, at.stage)
    },
    step: (done) => job.progress(done, at.total, at.stage),
    end: () => undefined,
  }
}
