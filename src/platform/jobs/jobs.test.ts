import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import PgBoss from 'pg-boss'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '#platform/files'
import { type OpenedStore, STORE_KINDS } from '../../../tests/stores.ts'
import type { Job, JobAtWork, JobNotice, Queue } from './job.ts'
import { type Jobs, openJobs } from './open-jobs.ts'

type Sum = { readonly of: number }

const queue = (name: string, more: Partial<Queue<Sum>> = {}): Queue<Sum> => ({
  name,
  read: (data) => {
    if (typeof data !== 'object' || data === null || !('of' in data) || typeof data.of !== 'number')
      throw new TypeError('not a sum')
    return { of: data.of }
  },
  ...{ tries: 2, backoffSeconds: 0, leaseSeconds: 30, limitSeconds: 60, parkedTo: null },
  ...more,
})
const PLAIN = queue('plain')
const PARKED = queue('poisoned-parked')
const POISONED = queue('poisoned', { parkedTo: 'poisoned-parked' })
const SHORT = queue('short', { leaseSeconds: 1, limitSeconds: 1, tries: 1 })
const QUEUES = [PLAIN, POISONED, PARKED, SHORT]

describe.each(STORE_KINDS)('jobs, $kind', ({ open }) => {
  let opened: OpenedStore
  let jobs: Jobs
  const notices: JobNotice[] = []
  let ids = 0
  const another = (): Promise<Jobs> =>
    openJobs(opened.store, {
      queues: QUEUES,
      id: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
      notice: (notice) => notices.push(notice),
    })
  beforeAll(async () => {
    opened = await open()
    jobs = await another()
    await sql.raw('create table sums (total bigint not null)').execute(opened.store.tables())
  })
  afterAll(async () => {
    await jobs.stop(0)
    await opened.store.close()
    await opened.remove()
  })
  const ended = async (id: string): Promise<Job> => {
    let last: Job | null = null
    for await (const job of jobs.watch(id, AbortSignal.timeout(10_000))) last = job
    if (last === null) throw new Error('no such job')
    return last
  }
  const write = (total: number) => sql`insert into sums values (${total})`.execute(opened.store.tables())
  const sums = async (): Promise<number[]> => {
    const { rows } = await sql<{ total: bigint }>`select total from sums order by total`.execute(
      opened.store.tables(),
    )
    return rows.map(({ total }) => Number(total))
  }
  /** Works with handlers of one test, in a process's queues of their own. */
  async function working<Data>(
    at: Queue<Data>,
    handler: (job: JobAtWork<Data>) => Promise<void>,
    body: (worker: Jobs) => Promise<void>,
  ): Promise<void> {
    const worker = await another()
    worker.work(at, handler, 2)
    await body(worker)
    await worker.stop(0)
  }

  it('are put in with the act, or not at all', async () => {
    const refused = opened.store.transact(async () => {
      await jobs.enqueue(PLAIN, { of: 1 }, { key: 'refused' })
      throw new Error('refused')
    })
    await expect(refused).rejects.toThrow('refused')
    expect(await jobs.list({ queue: 'plain', limit: 10 })).toEqual([])
    const { id } = await opened.store.transact(() => jobs.enqueue(PLAIN, { of: 1 }, { key: 'one' }))
    expect(await jobs.find(id)).toMatchObject({
      queue: 'plain',
      key: 'one',
      status: 'waiting',
      data: { of: 1 },
      tries: 0,
    })
    expect(await jobs.cancel(id)).toBe(true)
    expect(await jobs.cancel(id)).toBe(false)
  })

  it('are done once for a key, with what they write', async () => {
    const first = await jobs.enqueue(PLAIN, { of: 20 }, { key: 'twenty' })
    const same = await jobs.enqueue(PLAIN, { of: 20 }, { key: 'twenty' })
    expect(same).toEqual({ id: first.id, isNew: false })
    const handler = async ({ data, progress, finish }: JobAtWork<Sum>) => {
      progress(1, 2, 'adding')
      await finish(() => write(data.of))
    }
    await working(PLAIN, handler, async () => {
      expect(await ended(first.id)).toMatchObject({ status: 'done', tries: 1, fault: null })
    })
    await jobs.enqueue(PLAIN, { of: 20 }, { key: 'twenty' })
    expect(await sums()).toEqual([20])
  })

  it('are parked after their tries, with the last fault, and the other queue is told', async () => {
    const { id } = await jobs.enqueue(POISONED, { of: 3 }, {})
    const told: unknown[] = []
    const isTold = working(
      PARKED,
      async ({ data, fault }) => void told.push({ data, fault: fault?.name }),
      async () => {
        await working(
          POISONED,
          ({ isLastTry }) => Promise.reject(new RangeError(`last: ${isLastTry}`)),
          async () => {
            const job = await ended(id)
            const fault = notices.flatMap((each) => (each.is === 'fault' && each.job === id ? [each] : []))
            expect(job).toMatchObject({
              status: 'parked',
              tries: 2,
              fault: { name: 'RangeError', id: fault[1]?.faultId },
            })
            expect(fault.map(({ error }) => String(error))).toEqual([
              'RangeError: last: false',
              'RangeError: last: true',
            ])
          },
        )
        while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
      },
    )
    await isTold
    expect(told).toEqual([{ data: { of: 3 }, fault: 'RangeError' }])
    expect(await jobs.list({ status: 'parked', limit: 10 })).toMatchObject([{ id }])
    expect(await jobs.again(id)).toBe(true)
    await working(
      POISONED,
      ({ finish }) => finish(async () => undefined),
      async () => {
        expect((await ended(id)).status).toBe('done')
      },
    )
  })

  it('tell their progress, and end where somebody else cancels them', async () => {
    const { id } = await jobs.enqueue(PLAIN, { of: 4 })
    const seen: unknown[] = []
    const handler = async ({ signal, progress, finish }: JobAtWork<Sum>) => {
      progress(5, 9, 'reading-pages')
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      await finish(() => write(400))
    }
    await working(PLAIN, handler, async () => {
      for await (const { status, progress } of jobs.watch(id, AbortSignal.timeout(10_000))) {
        seen.push(
          progress === null ? status : `${status} ${progress.done}/${progress.total} ${progress.stage}`,
        )
        if (progress !== null && status === 'running') await jobs.cancel(id)
      }
    })
    expect(seen.slice(-2)).toEqual(['running 5/9 reading-pages', 'cancelled 5/9 reading-pages'])
    expect(await sums()).not.toContain(400)
  })

  it('go to another worker when theirs is gone, and the first can write nothing any more', async () => {
    const { id } = await jobs.enqueue(PLAIN, { of: 5 })
    let release = (): void => undefined
    const stuck = new Promise<void>((resolve) => {
      release = resolve
    })
    const outcome: string[] = []
    const first = async ({ finish, data }: JobAtWork<Sum>) => {
      await stuck
      await finish(() => write(data.of)).catch((error) => outcome.push(error.name))
    }
    await working(PLAIN, first, async () => {
      while ((await jobs.find(id))?.status !== 'running')
        await new Promise((resolve) => setTimeout(resolve, 20))
      // As if its machine stood still: what it tells is undone until its lease has ended.
      while ((await jobs.find(id))?.status === 'running')
        await sql`update pgboss.job set started_on = now() - interval '1 hour' where id = ${id}::uuid and state = 'active'`.execute(
          opened.store.tables(),
        )
      release()
    })
    await working(
      PLAIN,
      ({ finish, data }) => finish(async () => void (await write(data.of))),
      async () => {
        expect(await ended(id)).toMatchObject({ status: 'done', tries: 2 })
      },
    )
    expect(outcome).toEqual(['JobLost'])
    expect((await sums()).filter((each) => each === 5)).toEqual([5])
  })

  it('that last too long are given up', async () => {
    const { id } = await jobs.enqueue(SHORT, { of: 6 })
    await working(
      SHORT,
      () => new Promise(() => undefined),
      async () => {
        expect(await ended(id)).toMatchObject({ status: 'parked', fault: { name: 'TimeLimit' } })
      },
    )
  })

  it('are given back untouched by a process that ends', async () => {
    const { id } = await jobs.enqueue(PLAIN, { of: 7 })
    const handler = ({ signal }: JobAtWork<Sum>) =>
      new Promise<void>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    await working(PLAIN, handler, async () => {
      while ((await jobs.find(id))?.status !== 'running')
        await new Promise((resolve) => setTimeout(resolve, 20))
    })
    expect(await jobs.find(id)).toMatchObject({ status: 'waiting-again', tries: 0, fault: null })
    await jobs.cancel(id)
  })

  it('of a foreign kind are faults, not work', async () => {
    const { id } = await jobs.enqueue({ ...SHORT, read: (data) => data }, { word: 'x' })
    await working(
      SHORT,
      async () => undefined,
      async () => {
        expect(await ended(id)).toMatchObject({ status: 'parked', fault: { name: 'TypeError' } })
      },
    )
  })

  it('do not wait for a clock that was set back', async () => {
    const { id } = await jobs.enqueue(PLAIN, { of: 8 })
    await sql`update pgboss.job set start_after = now() + interval '1 day' where id = ${id}::uuid`.execute(
      opened.store.tables(),
    )
    await working(
      PLAIN,
      ({ finish }) => finish(async () => undefined),
      async () => {
        expect((await ended(id)).status).toBe('done')
      },
    )
  })

  it('are counted', async () => {
    await jobs.enqueue(PLAIN, { of: 9 }, { priority: 1 })
    const [plain] = await jobs.statistics()
    expect(plain).toMatchObject({ queue: 'plain', counts: { waiting: 1, running: 0, parked: 0 } })
    expect(plain?.oldestWaitingSeconds).toBeGreaterThanOrEqual(0)
    const [newest] = await jobs.list({ limit: 1 })
    const older = await jobs.list({ limit: 2, ...(newest === undefined ? {} : { before: newest.id }) })
    expect(newest).toMatchObject({ status: 'waiting', priority: 1 })
    expect(older.map(({ id }) => id)).not.toContain(newest?.id)
  })
})

describe('the migration of jobs', () => {
  it("is the package's own, word for word", () => {
    const words = (text: string): string => text.replaceAll(/[\s;]+/gu, ' ').trim()
    const plans = PgBoss.getConstructionPlans()
    const inside = plans.slice(plans.indexOf('CREATE SCHEMA'), plans.lastIndexOf('COMMIT'))
    expect(words(readFileSync(`${packageRoot()}/migrations/20261122T0545-jobs.sql`, 'utf8'))).toContain(
      words(inside),
    )
  })
})
