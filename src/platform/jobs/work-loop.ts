/** One process's work on one queue: takes jobs as it has hands free, keeps each while it works, ends or gives back every one. */
import { type Handler, type JobAtWork, JobLost, type JobNotice, type JobProgress, type Queue } from './job.ts'
import { faultOf, type HeldJob, type JobTable } from './job-table.ts'

/** A job just taken. */
export interface TakenJob extends HeldJob {
  readonly data: unknown
  readonly isLastTry: boolean
  readonly output: unknown
}

/** What a loop needs of the queues. */
export interface LoopMeans {
  readonly table: JobTable
  take(queue: string, count: number): Promise<readonly TakenJob[]>
  /** Ends a held job in one transaction with an act. Throws `JobLost` where it is not held any more. */
  finish<Result>(held: HeldJob, act: () => Promise<Result>): Promise<Result>
  /** Fails a try: the job waits for the next, or is parked. */
  fail(held: HeldJob, fault: { readonly faultId: string; readonly error: string }): Promise<void>
  readonly id: () => string
  readonly notice: (notice: JobNotice) => void
}

/** A queue that rests is looked at this often at most; one that was just written to, at once. */
const LOOK_LEAST_MS = 25
const LOOK_MOST_MS = 1_000
const BEAT_MS = 1_000
/** How long a handler that was told to end is waited for. */
const ENDING_MS = 1_000

/** A try took longer than its queue allows. */
class TimeLimit extends Error {
  override name = 'TimeLimit'
}

export class WorkLoop<Data> {
  readonly #atWork = new Set<AtWork<Data>>()
  #isStopping = false
  #looksAfterMs = LOOK_LEAST_MS
  #wake: () => void = () => undefined
  readonly #ended: Promise<void>

  constructor(
    readonly queue: Queue<Data>,
    readonly handler: Handler<Data>,
    readonly atOnce: number,
    readonly means: LoopMeans,
  ) {
    this.#ended = this.#run()
  }

  /** Something was put into the queue, or a hand is free: look soon. */
  wake(): void {
    this.#looksAfterMs = LOOK_LEAST_MS
    this.#wake()
  }

  /** Takes nothing new; waits for what is at work, and after `withinMs` gives it back. */
  async stop(withinMs: number): Promise<void> {
    this.#isStopping = true
    this.wake()
    await this.#ended
    await within(withinMs, this.#allDone())
    await Promise.all([...this.#atWork].map((work) => work.giveBack()))
    await within(ENDING_MS, this.#allDone())
  }

  async #run(): Promise<void> {
    while (!this.#isStopping) {
      const free = this.atOnce - this.#atWork.size
      const taken = free > 0 ? await this.#take(free) : []
      for (const job of taken) this.#begin(job)
      if (taken.length > 0) this.#looksAfterMs = LOOK_LEAST_MS
      if (taken.length < free || free === 0) await this.#rest()
    }
  }

  async #take(count: number): Promise<readonly TakenJob[]> {
    try {
      return await this.means.take(this.queue.name, count)
    } catch (error) {
      this.#looksAfterMs = LOOK_MOST_MS
      this.means.notice({ is: 'database-away', error })
      return []
    }
  }

  #begin(job: TakenJob): void {
    const work = new AtWork(job, this)
    this.#atWork.add(work)
    void work.done.then(() => {
      this.#atWork.delete(work)
      this.wake()
    })
  }

  async #rest(): Promise<void> {
    if (this.#isStopping) return
    const waits = this.#looksAfterMs
    this.#looksAfterMs = Math.min(LOOK_MOST_MS, waits * 2)
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, waits)
      this.#wake = () => {
        clearTimeout(timer)
        setTimeout(resolve, Math.min(waits, LOOK_LEAST_MS))
      }
    })
    this.#wake = () => undefined
  }

  #allDone(): Promise<unknown> {
    return Promise.all([...this.#atWork].map(({ done }) => done))
  }
}

/** One job in this process's hands. */
class AtWork<Data> {
  readonly done: Promise<void>
  readonly #abort = new AbortController()
  readonly #beating: NodeJS.Timeout
  #progress: JobProgress | { done: 0; total: null; stage: '' } = { done: 0, total: null, stage: '' }
  #heardAt = performance.now()
  #isLost = false
  #isFinished = false

  constructor(
    readonly job: TakenJob,
    readonly loop: Pick<WorkLoop<Data>, 'queue' | 'handler' | 'means'>,
  ) {
    this.#beating = setInterval(() => void this.#beat(), BEAT_MS)
    this.done = this.#work()
  }

  /** Ends the handler and gives the job back untouched. */
  async giveBack(): Promise<void> {
    if (this.#isFinished || this.#isLost) return
    this.#lose()
    try {
      await this.loop.means.table.handBack(this.job)
    } catch (error) {
      this.loop.means.notice({ is: 'database-away', error })
    }
  }

  async #work(): Promise<void> {
    const limit = new AbortController()
    const { queue, handler } = this.loop
    const timer = setTimeout(() => limit.abort(new TimeLimit()), queue.limitSeconds * 1000)
    try {
      const work = this.#atWork(AbortSignal.any([this.#abort.signal, limit.signal]))
      await Promise.race([handler(work), aborted(limit.signal)])
      if (!this.#isFinished) await work.finish(async () => undefined)
    } catch (error) {
      await this.#failed(error)
    } finally {
      clearTimeout(timer)
      clearInterval(this.#beating)
    }
  }

  #atWork(signal: AbortSignal): JobAtWork<Data> {
    const { id, data, isLastTry, output } = this.job
    return {
      id,
      data: this.loop.queue.read(data),
      isLastTry,
      fault: faultOf(output),
      signal,
      progress: (done, total, stage) => {
        this.#progress = { done, total, stage }
      },
      finish: async (act) => {
        if (this.#isLost || signal.aborted) throw new JobLost(id)
        const result = await this.loop.means.finish(this.job, act)
        this.#isFinished = true
        return result
      },
    }
  }

  async #failed(error: unknown): Promise<void> {
    if (this.#isLost || this.#isFinished || error instanceof JobLost) return
    this.#isLost = true
    const { means } = this.loop
    const faultId = means.id()
    means.notice({ is: 'fault', faultId, queue: this.job.queue, job: this.job.id, error })
    try {
      await means.fail(this.job, { faultId, error: error instanceof Error ? error.name : 'Error' })
    } catch (away) {
      // Its lease ends by itself, and it is tried again; or it was ended by somebody else in between.
      if (!(away instanceof JobLost)) means.notice({ is: 'database-away', error: away })
    }
  }

  async #beat(): Promise<void> {
    const { table } = this.loop.means
    const { leaseSeconds } = this.loop.queue
    try {
      const isHeld = await table.beat(this.job, leaseSeconds, this.#progress)
      if (isHeld) this.#heardAt = performance.now()
      else this.#lose()
    } catch (error) {
      this.loop.means.notice({ is: 'database-away', error })
      if (performance.now() - this.#heardAt > leaseSeconds * 1000) this.#lose()
    }
  }

  #lose(): void {
    if (this.#isFinished) return
    this.#isLost = true
    this.#abort.abort(new JobLost(this.job.id))
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
}

/** Waits for something, but not longer than so. */
async function within(ms: number, something: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([something, late])
  clearTimeout(timer)
}
