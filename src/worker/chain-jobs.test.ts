/** The chain's jobs where a try fails or its worker is gone: parked after their tries with nothing half in the record, or done once by the next. */
import { readFileSync, renameSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CallStore } from '#call'
import { READERS_VERSION } from '#extract'
import { type House, openHouse } from '#house'
import { PassageStore } from '#passage'
import { packageRoot } from '#platform/files'
import { type Handler, type Job, type Jobs, openJobs, type Queue } from '#platform/jobs'
import { RegistryStore } from '#registry'
import { ReportStore } from '#report'
import { REGISTRY_KINDS, type RegistryOpened } from '../../tests/registries.ts'
import { rederiveHandler, renderReportHandler, takeInHandler } from './chain-jobs.ts'
import { QUEUES, REDERIVE, RENDER_REPORT, TAKE_IN } from './queues.ts'

/** The house's queues, with no pause between tries. */
const QUICK = QUEUES.map((queue) => ({ ...queue, backoffSeconds: 0 }))
/** Readers of a later release. */
const NEWER = `${READERS_VERSION} later@1`
const BY = 'person-officer'
const ENDS_WITHIN_MS = 100_000
const MOST_MS = 300_000
const EXAMPLE = `${packageRoot()}/examples/a-res-73-187`

describe.each(REGISTRY_KINDS)('the jobs of the chain, $kind', { timeout: MOST_MS }, ({ open }) => {
  let opened: RegistryOpened
  let house: House
  let jobs: Jobs
  let call = ''
  beforeAll(async () => {
    opened = await open()
    const { store, means } = opened.registry.book
    house = openHouse(houseOptions())
    jobs = await openJobs(store, { queues: QUICK, id: means.id, notice: () => undefined })
  })
  afterAll(async () => {
    await jobs.stop(0)
    await house.close()
    await opened.remove()
  })

  const houseOptions = () => ({
    ...{ cacheFolder: `${opened.keyFile}.cache`, processCount: 1, officeProgram: 'off' },
    signal: new AbortController().signal,
  })
  const chain = () => ({ book: opened.registry.book, blobs: opened.registry.blobs, house, version: '0' })
  const put = (text: string | Buffer) => opened.registry.blobs.put(bytes(text))
  async function* bytes(text: string | Buffer): AsyncIterable<Uint8Array> {
    yield Buffer.from(text)
  }
  const pathOf = (sha256: string): string =>
    `${opened.keyFile.replace(/\/[^/]*$/, '')}/blobs/${sha256.slice(0, 2)}/${sha256.slice(2)}`
  /** Works on a queue in a process of its own until the job has ended. */
  const worked = async <Data extends object>(
    queue: Queue<Data>,
    handler: Handler<Data>,
    id: string,
  ): Promise<Job | null> => {
    const { store, means } = opened.registry.book
    const worker = await openJobs(store, { queues: QUICK, id: means.id, notice: () => undefined })
    worker.work(queue, handler, 1)
    let last: Job | null = null
    for await (const job of jobs.watch(id, AbortSignal.timeout(ENDS_WITHIN_MS))) last = job
    await worker.stop(1_000)
    return last
  }
  /** Everything that an act leaves: entries of the log, versions of reports, what a job gave. */
  const traces = async (job: string): Promise<unknown> => {
    const { log, store } = opened.registry.book
    const outcome = await new RegistryStore(store).outcome(job)
    return { entries: (await log.entriesFrom(1, 1_000)).length, versions: await versions(), outcome }
  }
  /** How many versions of reports there are. */
  const versions = async (): Promise<number> => {
    const table = new ReportStore(opened.registry.book.store)
    const made = call === '' ? [] : await table.reports(call)
    return (await Promise.all(made.map(({ id }) => table.versions(id)))).flat().length
  }
  const order = (language: 'en' | 'fr') => ({
    ...{
      call,
      by: BY,
      language,
      formats: ['json' as const],
      summaries: false,
      pdfA: false,
      seal: null,
      isToBeSigned: false,
    },
  })

  /** A job whose bytes are gone is parked, shown, and leaves nothing; when they are back it is done. */
  const parkedWithout = async <Data extends object>(
    queue: Queue<Data>,
    handler: Handler<Data>,
    data: Data,
    missing: string,
  ): Promise<void> => {
    renameSync(pathOf(missing), `${pathOf(missing)}.away`)
    const { id } = await jobs.enqueue(queue, data)
    const before = await traces(id)
    expect(await worked(queue, handler, id)).toMatchObject({ status: 'parked', tries: queue.tries })
    const [shown] = await jobs.list({ limit: 1, queue: queue.name, status: 'parked' })
    expect(shown).toMatchObject({ id, fault: { id: expect.any(String), name: expect.any(String) } })
    expect(await traces(id)).toEqual(before)
    renameSync(`${pathOf(missing)}.away`, pathOf(missing))
    expect(await jobs.again(id)).toBe(true)
    expect(await worked(queue, handler, id)).toMatchObject({ status: 'done' })
    expect(await traces(id)).not.toEqual(before)
  }

  const reply =
    'Xaland\n\nThe Government of Xaland welcomes the report. It has adopted a law on 3 May 2018.\n'

  it('taking in', async () => {
    const tables = new RegistryStore(opened.registry.book.store)
    const intake = opened.registry.book.means.id()
    await tables.insertIntake(intake, '2026-01-02T03:04:05.000Z', BY)
    const given = [
      {
        kind: 'resolution' as const,
        path: '0/resolution.txt',
        text: readFileSync(`${EXAMPLE}/resolution.txt`),
      },
      { kind: 'states' as const, path: 'states.yaml', text: readFileSync(`${EXAMPLE}/states.yaml`) },
      { kind: 'reply' as const, path: 'xaland.txt', text: reply },
    ]
    for (const { kind, path, text } of given)
      await tables.putFile(intake, { kind, path, ...(await put(text)) })
    const data = { intake, by: BY, call: null, language: null, kinds: ['states' as const], shows: false }
    await parkedWithout(TAKE_IN, takeInHandler(chain()), data, (await put(reply)).sha256)
    const calls = await new CallStore(opened.registry.book.store).calls()
    expect(calls).toHaveLength(1)
    call = calls[0]?.id ?? ''
  })

  it('making a report', async () => {
    await parkedWithout(RENDER_REPORT, renderReportHandler(chain()), order('en'), (await put(reply)).sha256)
    expect(await versions()).toBe(1)
  })

  it('reading anew', async () => {
    await parkedWithout(REDERIVE, rederiveHandler(chain()), { call, by: BY }, (await put(reply)).sha256)
  })

  it('reading anew by readers that are newer reads every file, once, and keeps what older ones read', async () => {
    const { book } = opened.registry
    const hash = (await put(reply)).sha256
    const anew = async (readers: string): Promise<unknown> => {
      const { id } = await jobs.enqueue(REDERIVE, { call, by: BY })
      const newer = openHouse({ ...houseOptions(), readers })
      expect(await worked(REDERIVE, rederiveHandler({ ...chain(), house: newer }), id)).toMatchObject({
        status: 'done',
      })
      await newer.close()
      return JSON.parse((await new RegistryStore(book.store).outcome(id)) ?? '')
    }
    const kept = async () =>
      (await new PassageStore(book.store).transcriptionsOf(hash)).map(({ readers }) => readers)
    expect(await anew(READERS_VERSION)).toMatchObject({ readAnew: 0, files: 1, foundAnew: 0 })
    expect(await anew(NEWER)).toMatchObject({ readAnew: 1, files: 1, submissions: 1 })
    expect(await kept()).toEqual([READERS_VERSION, NEWER])
    expect(await anew(NEWER)).toMatchObject({ readAnew: 0, files: 1, foundAnew: 0 })
    expect(await kept()).toEqual([READERS_VERSION, NEWER])
  })

  it('a report whose worker stands still is made once, by the next', async () => {
    const { id } = await jobs.enqueue(RENDER_REPORT, order('fr'))
    let wake = (): void => undefined
    const still = new Promise<void>((resolve) => {
      wake = resolve
    })
    const real = renderReportHandler(chain())
    const { store, means } = opened.registry.book
    const first = await openJobs(store, { queues: QUICK, id: means.id, notice: () => undefined })
    const ends: unknown[] = []
    let isFirst = true
    const standsStill: typeof real = async (job) => {
      // It stands for good where it takes the job once more.
      if (!isFirst) return new Promise(() => undefined)
      isFirst = false
      await still
      await real(job).catch((fault) => ends.push(fault))
    }
    first.work(RENDER_REPORT, standsStill, 1)
    const status = async () => (await jobs.find(id))?.status
    await expect.poll(status, { timeout: ENDS_WITHIN_MS }).toBe('running')
    while ((await status()) === 'running')
      await sql`update pgboss.job set started_on = now() - interval '1 hour' where id = ${id}::uuid and state = 'active'`.execute(
        store.tables(),
      )
    const before = await traces(id)
    wake()
    await expect.poll(() => ends.length, { timeout: ENDS_WITHIN_MS }).toBe(1)
    await first.stop(1_000)
    expect(await traces(id)).toEqual(before)
    expect(await worked(RENDER_REPORT, real, id)).toMatchObject({ status: 'done' })
    expect(await versions()).toBe(2)
  })
})
