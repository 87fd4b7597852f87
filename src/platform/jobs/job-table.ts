/** The rows of jobs, where the package's own calls give no way: who holds one, how far it is, lists, counts, mending. */
import { type RawBuilder, sql } from 'kysely'
import type { Store } from '#platform/database'
import type { Job, JobProgress, JobStatus, QueueStatistics } from './job.ts'

/** A try of a job in one worker's hands. `restarts` tells it from any other try of the same job. */
export interface HeldJob {
  readonly queue: string
  readonly id: string
  readonly restarts: number
}

/** Which jobs to list. */
export interface JobFilter {
  readonly queue?: string
  readonly status?: JobStatus
  /** Only jobs made before this one (an id), so that long lists are read in parts. */
  readonly before?: string
  readonly limit: number
}

type StoredState = 'created' | 'retry' | 'active' | 'completed' | 'cancelled' | 'failed'
const STATUS: Readonly<Record<StoredState, JobStatus>> = {
  created: 'waiting',
  retry: 'waiting-again',
  active: 'running',
  completed: 'done',
  cancelled: 'cancelled',
  failed: 'parked',
}
const STATE = new Map(Object.entries(STATUS).map(([state, status]) => [status, state]))

interface JobRow {
  readonly id: string
  readonly name: string
  readonly singleton_key: string | null
  readonly state: StoredState
  readonly data: unknown
  readonly priority: number
  readonly retry_count: number
  readonly retry_limit: number
  readonly output: unknown
  readonly created_on: string
  readonly start_after: string
  readonly started_on: string | null
  readonly completed_on: string | null
  readonly done: bigint | null
  readonly total: bigint | null
  readonly stage: string | null
}

/** The rows of the given queues in a store. */
export class JobTable {
  constructor(
    readonly store: Store,
    readonly queues: readonly string[],
  ) {}

  /** Tells that a worker lives, with its progress; false where the job is not its own any more. */
  async beat(
    held: HeldJob,
    leaseSeconds: number,
    { done, total, stage }: JobProgress | { done: 0; total: null; stage: '' },
  ): Promise<boolean> {
    const rows = await this.#run<{ job: string }>(sql`
      with beat as (
        update pgboss.job set started_on = now(), expire_in = ${leaseSeconds}::int * interval '1 second'
        where ${isHeld(held)} returning id
      )
      insert into pgboss.progress (job, done, total, stage)
      select id, ${done}::bigint, ${total}::bigint, ${stage}::text from beat
      on conflict (job) do update set done = excluded.done, total = excluded.total, stage = excluded.stage, at = now()
      returning job`)
    return rows.length > 0
  }

  /** Keeps a job from everybody else until the transaction ends; false where it is not this worker's any more. */
  async hold(held: HeldJob): Promise<boolean> {
    const rows = await this.#run(sql`select id from pgboss.job where ${isHeld(held)} for update`)
    return rows.length > 0
  }

  /** Gives a job back as if it had not been begun; the try does not count. */
  async handBack(held: HeldJob): Promise<void> {
    await this.#run(
      sql`update pgboss.job set state = 'retry', started_on = null, start_after = now() where ${isHeld(held)}`,
    )
  }

  /** Lets a parked or cancelled job be tried again, as often as one that is new; false where it is neither. */
  async again(id: string, from: readonly ('cancelled' | 'parked')[]): Promise<boolean> {
    const states = from.map((status) => STATE.get(status) ?? status)
    const rows = await this.#run(sql`
      update pgboss.job set state = 'retry', completed_on = null, start_after = now(), retry_limit = retry_limit + retry_count + 1
      where ${this.#isNamed()} and id = ${id}::uuid and state::text = any(${states}::text[]) returning id`)
    return rows.length > 0
  }

  async find(id: string): Promise<Job | null> {
    const [row] = await this.#jobs(sql`id = ${id}::uuid`, 1)
    return row ?? null
  }

  list({ queue, status, before, limit }: JobFilter): Promise<Job[]> {
    return this.#jobs(
      sql`(${queue ?? null}::text is null or name = ${queue ?? null})
        and (${status ?? null}::text is null or state::text = ${STATE.get(status ?? 'done') ?? ''})
        and (${before ?? null}::uuid is null or (created_on, id) < (
          select created_on, id from pgboss.job where ${this.#isNamed()} and id = ${before ?? null}::uuid))`,
      limit,
    )
  }

  async statistics(): Promise<QueueStatistics[]> {
    const rows = await this.#run<{ name: string; state: StoredState; count: bigint; oldest: number }>(sql`
      select name, state::text as state, count(*) as count,
        greatest(0, extract(epoch from now() - min(created_on)))::float8 as oldest
      from pgboss.job where ${this.#isNamed()} group by name, state`)
    return this.queues.map((queue) => {
      const own = rows.filter(({ name }) => name === queue)
      const counts = { waiting: 0, 'waiting-again': 0, running: 0, done: 0, cancelled: 0, parked: 0 }
      for (const { state, count } of own) counts[STATUS[state]] = Number(count)
      const waiting = own.filter(({ state }) => state === 'created' || state === 'retry')
      return { queue, counts, oldestWaitingSeconds: Math.max(0, ...waiting.map(({ oldest }) => oldest)) }
    })
  }

  /**
   * Mends what a clock set back leaves: a job that would start, or a lease that would end, only when the clock has caught up.
   * No job of ours is put off for longer than its pause.
   */
  async mend(): Promise<void> {
    await this.#run(sql`
      update pgboss.job set start_after = now()
      where ${this.#isNamed()} and state < 'active'
        and start_after > now() + interval '1 second' + retry_delay * 2 ^ least(16, retry_count + 1) * interval '1 second'`)
    await this.#run(sql`
      update pgboss.job set started_on = now()
      where ${this.#isNamed()} and state = 'active' and started_on > now() + interval '1 second'`)
  }

  /** Removes the progress of jobs that are no longer kept. */
  async sweep(): Promise<void> {
    await this.#run(
      sql`delete from pgboss.progress where not exists (select 1 from pgboss.job where ${this.#isNamed()} and id = job)`,
    )
  }

  #isNamed(): RawBuilder<boolean> {
    return sql`name = any(${[...this.queues]}::text[])`
  }

  async #jobs(which: RawBuilder<unknown>, limit: number): Promise<Job[]> {
    const rows = await this.#run<JobRow>(sql`
      select id, name, singleton_key, state::text as state, data, priority, retry_count, retry_limit, output,
        created_on, start_after, started_on, completed_on, done, total, stage
      from pgboss.job left join pgboss.progress on job = id
      where ${this.#isNamed()} and ${which} order by created_on desc, id desc limit ${limit}::int`)
    return rows.map(jobOf)
  }

  async #run<Row>(query: RawBuilder<unknown>): Promise<readonly Row[]> {
    const { rows } = await (query as RawBuilder<Row>).execute(this.store.tables())
    return rows
  }
}

function isHeld({ queue, id, restarts }: HeldJob): RawBuilder<boolean> {
  return sql`name = ${queue} and id = ${id}::uuid and state = 'active' and retry_count = ${restarts}::int`
}

function jobOf(row: JobRow): Job {
  return {
    id: row.id,
    queue: row.name,
    key: row.singleton_key,
    status: STATUS[row.state],
    data: row.data,
    priority: row.priority,
    tries: row.started_on === null ? row.retry_count : row.retry_count + 1,
    triesMost: row.retry_limit + 1,
    fault: faultOf(row.output),
    progress:
      row.stage === null || row.stage === ''
        ? null
        : {
            done: Number(row.done),
            total: row.total === null ? null : Number(row.total),
            stage: row.stage,
          },
    createdAt: row.created_on,
    startsAt: row.start_after,
    endedAt: row.completed_on,
  }
}

/** What a failed try left. The package writes words of its own where a worker was not heard of any more. */
export function faultOf(output: unknown): Job['fault'] {
  if (typeof output !== 'object' || output === null) return null
  const text = (name: string): string | null => {
    const value: unknown = Object.entries(output).find(([key]) => key === name)?.[1]
    return typeof value === 'string' ? value : null
  }
  return { id: text('faultId'), name: text('error') ?? 'WorkerLost' }
}
