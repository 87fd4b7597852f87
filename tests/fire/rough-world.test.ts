import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookOf, verifyLog } from '../../src/audit/index.ts'
import { blobsIn } from '../../src/platform/blobs.ts'
import { openStore } from '../../src/platform/database.ts'
import { makeTemporaryFolder, remove } from '../../src/platform/files.ts'
import { type Job, openJobs } from '../../src/platform/jobs.ts'
import { machineMeans } from '../../src/platform/means.ts'
import { enqueueReading, QUEUES, READ_FILE } from '../../src/worker/queues.ts'
import { readFileHandler } from '../../src/worker/read-file.ts'
import { type OpenedStore, STORE_KINDS, storeOptions } from '../stores.ts'
import { FIRE, jobsOf, reader, receive, whatIsWrong } from './acts.ts'
import { bundled } from './bundle.ts'
import { ownServer, serverPrograms } from './own-server.ts'

const programs = serverPrograms()
/** How long the database is away: a minute in `npm run fire`. */
const AWAY_MS = process.env.FIRE_LONG === undefined ? 1_500 : 60_000
/** An act on a full disk must not hang. */
const ANSWERS_WITHIN_MS = 20_000
const silent = (): void => undefined

describe('a rough world, embedded', () => {
  let opened: OpenedStore
  beforeAll(async () => {
    const kind = STORE_KINDS[0]
    if (kind === undefined) throw new Error('there is an embedded store')
    opened = await kind.open()
  })
  afterAll(async () => {
    await opened.store.close()
    await opened.remove()
  })

  it('keeps the order of its log where the clock goes backwards', async () => {
    let hour = 12
    const backwards = () => `2026-11-22T${String(hour--).padStart(2, '0')}:00:00.000Z`
    const book = bookOf(opened.store, { ...machineMeans(), now: backwards })
    const jobs = await jobsOf(book, silent)
    for (let each = 0; each < 3; each++) await receive(book, jobs, null)
    await jobs.stop(0)
    const { findings } = await verifyLog(book.log, { keys: null, notes: [] })
    expect(findings).toEqual([])
    const entries = (await book.log.entriesFrom(1, 10)).map(({ entry }) => entry)
    expect(entries.map(({ sequence, at }) => `${sequence} ${at.slice(11, 13)}`).slice(-3)).toEqual([
      '1 12',
      '2 11',
      '3 10',
    ])
  })

  it('parks the reading of bytes that are missing, or have a bit flipped', async () => {
    const folder = await makeTemporaryFolder('fire-blobs')
    const blobs = blobsIn(folder)
    const book = bookOf(opened.store, machineMeans())
    const [flipped, missing] = [await blobs.put(words('one')), await blobs.put(words('two'))]
    const path = (sha256: string): string => `${folder}/${sha256.slice(0, 2)}/${sha256.slice(2)}`
    const bytes = readFileSync(path(flipped.sha256))
    bytes[0] = (bytes[0] ?? 0) ^ 1
    writeFileSync(path(flipped.sha256), bytes)
    rmSync(path(missing.sha256))
    const queues = QUEUES.map((queue) => ({ ...queue, tries: 1 }))
    const jobs = await openJobs(opened.store, { queues, id: book.means.id, notice: silent })
    const asked = [await enqueueReading(jobs, flipped.sha256), await enqueueReading(jobs, missing.sha256)]
    const extractor = {
      read: () => Promise.reject(new Error('bytes that are not those were given to a reader')),
    }
    jobs.work(READ_FILE, readFileHandler({ book, blobs, extractor }), 2)
    for (const { id } of asked) {
      let last: Job | null = null
      for await (const job of jobs.watch(id, AbortSignal.timeout(20_000))) last = job
      expect(last).toMatchObject({ status: 'parked', fault: { name: 'BlobDamaged' } })
    }
    await jobs.stop(0)
    await remove(folder)
  })

  it('says where it may not write', async () => {
    const folder = await makeTemporaryFolder('fire-read-only')
    // Whoever is root may write everywhere: nobody is asked instead. The lock is taken before anything is waited for.
    const isRoot = process.getuid?.() === 0
    if (isRoot) process.seteuid?.('nobody')
    const outcome = openStore(storeOptions(`${folder}/inside`)).catch((error: unknown) => error)
    if (isRoot) process.seteuid?.(0)
    const { message } = (await outcome) as Error
    expect(message).toContain(`${folder}/inside`)
    expect(message).toMatch(/EACCES|EROFS/u)
    await remove(folder)
  }, 10_000)

  it('refuses acts while the disk is full, and has lost nothing when there is room again', async () => {
    await opened.store.close()
    const full = `${opened.url}/disk-is-full`
    const thread = await bundled('full-disk-thread')
    Object.assign(process.env, { FIRE_FULL_DISK: full, FIRE_ENGINE: storeOptions(opened.url).script })
    const store = await openStore({ ...storeOptions(opened.url), script: thread })
    const book = bookOf(store, machineMeans())
    const jobs = await jobsOf(book, silent)
    const acknowledged = new Set<string>()
    for (let each = 0; each < 5; each++) acknowledged.add(await receive(book, jobs, null))
    writeFileSync(full, '')
    const late = new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), ANSWERS_WITHIN_MS))
    const answers = await Promise.race([
      late,
      receive(book, jobs, null).then(
        () => 'acknowledged',
        (fault: Error) => `refused: ${fault.message}`,
      ),
    ])
    expect(answers).toMatch(/^refused: the embedded database ended: its disk is full/u)
    rmSync(full)
    await jobs.stop(0)
    await store.close().catch(silent)
    await remove(thread)
    opened = { ...opened, store: await opened.again() }
    const again = bookOf(opened.store, machineMeans())
    const after = await jobsOf(again, silent)
    for (const subject of await subjectsOf(again)) if (!acknowledged.has(subject)) acknowledged.add(subject)
    acknowledged.add(await receive(again, after, null))
    expect(await whatIsWrong(again, after, acknowledged, false)).toEqual([])
    await after.stop(0)
  })
})

describe.runIf(programs !== null)('a rough world, on a server', () => {
  it('goes on when the database was away', async () => {
    const server = await ownServer(programs ?? '')
    const store = await openStore({ ...storeOptions(server.url), notice: silent })
    const book = bookOf(store, machineMeans())
    const jobs = await jobsOf(book, silent)
    jobs.work(
      FIRE,
      reader(book, () => 5),
      2,
    )
    const acknowledged = new Set([await receive(book, jobs, null)])
    server.kill('all')
    await expect(receive(book, jobs, null)).rejects.toThrow()
    await new Promise((resolve) => setTimeout(resolve, AWAY_MS))
    await server.up()
    acknowledged.add(await receive(book, jobs, null))
    for (;;) {
      const [fire] = await jobs.statistics()
      if (
        fire !== undefined &&
        fire.counts.waiting + fire.counts['waiting-again'] + fire.counts.running === 0
      )
        break
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    expect(await whatIsWrong(book, jobs, acknowledged, true)).toEqual([])
    await jobs.stop(0)
    await store.close()
    await server.remove()
  }, 200_000)
})

async function subjectsOf(book: ReturnType<typeof bookOf>): Promise<string[]> {
  const entries = await book.log.entriesFrom(1, 1_000)
  return entries.filter(({ entry }) => entry.act === 'submission-received').map(({ entry }) => entry.subject)
}

async function* words(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text)
}
