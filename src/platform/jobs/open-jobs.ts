/** The queues of jobs, in the same store as everything else: what an act puts in is written with the act. */
import { createHash } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import PgBoss from 'pg-boss'
import type { Store } from '#platform/database'
import {
  type Handler,
  hasEnded,
  type Job,
  JobLost,
  type JobNotice,
  type Queue,
  type QueueStatistics,
} from './job.ts'
import { type JobFilter, JobTable } from './job-table.ts'
import { type LoopMeans, type TakenJob, WorkLoop } from './work-loop.ts'

/** What queues are opened with. */
export interface JobsOptions {
  /** All queues that this process knows; one that a queue parks to stands among them. */
  readonly queues: readonly Queue<unknown>[]
  /** A new id, for faults. */
  readonly id: () => string
  readonly notice: (notice: JobNotice) => void
}

/** The queues. Everything of one process: others work on the same rows. */
export interface Jobs {
  /**
   * Puts a job into a queue, in the transaction it is called in. The same key is put in once, whatever became of it; a cancelled
   * one begins again, a parked one stays parked until somebody says `again`. `data` holds ids, hashes and numbers, never text.
   */
  enqueue<Data>(queue: Queue<Data>, data: Data & object, options?: EnqueueOptions): Promise<Enqueued>
  /** Begins to work on a queue, `atOnce` jobs at a time, until `stop`. Never inside a transaction. */
  work<Data>(queue: Queue<Data>, handler: Handler<Data>, atOnce: number): void
  find(id: string): Promise<Job | null>
  /** The newest first. */
  list(filter: JobFilter): Promise<Job[]>
  /** A waiting job is not begun, a running one is told to end within about a second, wherever it runs; false where it had ended. */
  cancel(id: string): Promise<boolean>
  /** Tries a parked or cancelled job again, as often as a new one; false where it is neither. */
  again(id: string): Promise<boolean>
  /** The job now and whenever its status or progress changes, until it has ended or nobody listens. */
  watch(id: string, signal: AbortSignal): AsyncIterable<Job>
  statistics(): Promise<QueueStatistics[]>
  /** Finishes what is at work; what takes longer is given back untouched. The store stays open. */
  stop(withinMs: number): Promise<void>
}

export interface EnqueueOptions {
  /** What the job is about, so that it is asked for once: for the reading of a file its hash and the version of the reader. */
  readonly key?: string
  /** Higher comes first; 0 where nothing is said. */
  readonly priority?: number
}

/** `isNew` is false where the key was there already; `id` is then that job's. */
export interface Enqueued {
  readonly id: string
  readonly isNew: boolean
}

const DAY_SECONDS = 86_400
/** Jobs that wait are never thrown away (the package would after 14 days), nor those parked; those done are kept a week. */
const FOR_EVER_DAYS = 36_500
const KEPT = {
  retentionDays: FOR_EVER_DAYS,
  archiveFailedAfterSeconds: FOR_EVER_DAYS * DAY_SECONDS,
  archiveCompletedAfterSeconds: 7 * DAY_SECONDS,
  deleteAfterDays: 30,
}
const LOOK_FOR_LOST_MS = 2_000
const CLEAN_EVERY_MS = 60_000
const WATCH_EVERY_MS = 300

/**
 * Opens the queues in a store whose migrations made their tables.
 *
 * Throws where a queue is missing and the store's role may not make it: queues of the house are made by migrations.
 */
export async function openJobs(store: Store, options: JobsOptions): Promise<Jobs> {
  const db = { executeSql: (text: string, values?: unknown[]) => runStatement(store, text, values ?? []) }
  const boss = new PgBoss({
    db,
    schema: 'pgboss',
    migrate: false,
    supervise: false,
    schedule: false,
    ...KEPT,
  })
  boss.on('error', (error) => options.notice({ is: 'database-away', error }))
  await boss.start()
  await makeQueues(boss, options.queues)
  const table = new JobTable(
    store,
    options.queues.map(({ name }) => name),
  )
  return new OpenJobs(store, boss, table, options)
}

/** A loop, whatever its jobs are about. */
interface RunningLoop {
  readonly queue: { readonly name: string }
  wake(): void
  stop(withinMs: number): Promise<void>
}

class OpenJobs implements Jobs {
  readonly #loops: RunningLoop[] = []
  readonly #timers: NodeJS.Timeout[]
  readonly #means: LoopMeans
  #tending: Promise<void> = Promise.resolve()

  constructor(
    readonly store: Store,
    readonly boss: PgBoss,
    readonly table: JobTable,
    readonly options: JobsOptions,
  ) {
    this.#means = meansOf(this)
    this.#timers = [
      setInterval(() => this.#tend(() => this.#takeFromLost()), LOOK_FOR_LOST_MS),
      setInterval(() => this.#tend(() => this.#clean()), CLEAN_EVERY_MS),
    ]
    for (const timer of this.#timers) timer.unref()
  }

  async enqueue<Data>(
    queue: Queue<Data>,
    data: Data & object,
    { key, priority = 0 }: EnqueueOptions = {},
  ): Promise<Enqueued> {
    const id = key === undefined ? this.options.id() : idOfKey(queue.name, key)
    const given = await this.boss.send(queue.name, data, {
      id,
      priority,
      ...(key === undefined ? {} : { singletonKey: key }),
    })
    if (given === null) await this.table.again(id, ['cancelled'])
    for (const loop of this.#loops) if (loop.queue.name === queue.name) loop.wake()
    return { id, isNew: given !== null }
  }

  work<Data>(queue: Queue<Data>, handler: Handler<Data>, atOnce: number): void {
    this.#loops.push(new WorkLoop(queue, handler, atOnce, this.#means))
  }

  find(id: string): Promise<Job | null> {
    return this.table.find(id)
  }

  list(filter: JobFilter): Promise<Job[]> {
    return this.table.list(filter)
  }

  async cancel(id: string): Promise<boolean> {
    const job = await this.table.find(id)
    if (job === null || hasEnded(job)) return false
    await this.boss.cancel(job.queue, id)
    return (await this.table.find(id))?.status === 'cancelled'
  }

  again(id: string): Promise<boolean> {
    return this.table.again(id, ['parked', 'cancelled'])
  }

  async *watch(id: string, signal: AbortSignal): AsyncIterable<Job> {
    let shown = ''
    while (!signal.aborted) {
      const job = await this.table.find(id)
      if (job === null) return
      const now = JSON.stringify([job.status, job.tries, job.progress])
      if (now !== shown) yield job
      shown = now
      if (hasEnded(job)) return
      await pause(WATCH_EVERY_MS, signal)
    }
  }

  statistics(): Promise<QueueStatistics[]> {
    return this.table.statistics()
  }

  async stop(withinMs: number): Promise<void> {
    await Promise.all(this.#loops.map((loop) => loop.stop(withinMs)))
    for (const timer of this.#timers) clearInterval(timer)
    await this.#tending
    await this.boss.stop({ graceful: false })
  }

  /** Jobs whose worker is not heard of any more wait again, or are parked. */
  async #takeFromLost(): Promise<void> {
    await this.table.mend()
    await this.boss.expire()
  }

  async #clean(): Promise<void> {
    await this.boss.maintain()
    await this.table.sweep()
  }

  /** One thing after the other; what it finds wrong is told, and tried again the next time. */
  #tend(work: () => Promise<void>): void {
    this.#tending = this.#tending
      .then(work)
      .catch((error: unknown) => this.options.notice({ is: 'database-away', error }))
  }
}

function meansOf({ store, boss, table, options }: OpenJobs): LoopMeans {
  const held = async <Result>(job: TakenHeld, act: () => Promise<Result>): Promise<Result> =>
    store.transact(async () => {
      if (!(await table.hold(job))) throw new JobLost(job.id)
      return act()
    })
  return {
    table,
    id: options.id,
    notice: options.notice,
    take: (queue, count) => take(boss, store, queue, count),
    finish: (job, act) =>
      held(job, async () => {
        const result = await act()
        await boss.complete(job.queue, job.id)
        return result
      }),
    fail: (job, fault) => held(job, () => boss.fail(job.queue, job.id, fault)),
  }
}

type TakenHeld = Pick<TakenJob, 'queue' | 'id' | 'restarts'>

/** The package's own call hides what goes wrong, so its statement's fault is kept and thrown. */
async function take(boss: PgBoss, store: Store, queue: string, count: number): Promise<TakenJob[]> {
  let fault: unknown = null
  const db = {
    executeSql: async (text: string, values: unknown[]) => {
      try {
        return await runStatement(store, text, values)
      } catch (error) {
        fault = error
        throw error
      }
    },
  }
  const jobs = await boss.fetch<unknown>(queue, { batchSize: count, includeMetadata: true, db })
  if (fault !== null) throw fault
  return jobs.map(({ id, data, retryCount, retryLimit, output }) => ({
    queue,
    id,
    restarts: retryCount,
    data,
    isLastTry: retryCount >= retryLimit,
    output,
  }))
}

async function makeQueues(boss: PgBoss, queues: readonly Queue<unknown>[]): Promise<void> {
  const made = new Set((await boss.getQueues()).map(({ name }) => name))
  const ordered = [...queues].sort(
    (one, other) => Number(one.parkedTo !== null) - Number(other.parkedTo !== null),
  )
  for (const { name, tries, backoffSeconds, leaseSeconds, parkedTo } of ordered) {
    const settings = {
      name,
      retryLimit: tries - 1,
      retryDelay: backoffSeconds,
      retryBackoff: true,
      expireInSeconds: leaseSeconds,
      ...(parkedTo === null ? {} : { deadLetter: parkedTo }),
    }
    if (made.has(name)) await boss.updateQueue(name, settings)
    else await boss.createQueue(name, settings)
  }
}

/** One statement of the package. What comes as a transaction of its own becomes one of the store, or part of the current. */
async function runStatement(
  store: Store,
  text: string,
  values: readonly unknown[],
): Promise<{ rows: unknown[] }> {
  const [, inside] = /^\s*BEGIN;(.*)COMMIT;\s*$/su.exec(text) ?? []
  const query = CompiledQuery.raw(
    inside ?? text,
    values.map((value) => value ?? null),
  )
  const run = async (): Promise<{ rows: unknown[] }> => {
    const { rows } = await store.tables().executeQuery(query)
    return { rows }
  }
  return inside === undefined ? run() : store.transact(run)
}

/** The same queue and key give the same id (a UUID of version 8), so that the table's own key refuses the second. */
function idOfKey(queue: string, key: string): string {
  const bytes = createHash('sha256').update(`${queue}\n${key}`, 'utf8').digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })
}
