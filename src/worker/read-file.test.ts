import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCall, recordCallFacts } from '#call'
import { type Extractor, openExtractor, READERS_VERSION } from '#extract'
import { PassageStore, wantedOf } from '#passage'
import { packageRoot, sha256 } from '#platform/files'
import { type Job, type Jobs, openJobs } from '#platform/jobs'
import { openPool, type Pool } from '#platform/pool'
import { filesCounting, receiveSubmission } from '#submission'
import { REGISTRY_KINDS, type RegistryOpened } from '../../tests/registries.ts'
import { enqueueReading, QUEUES, READ_FILE } from './queues.ts'
import { parkedFileHandler, readFileHandler } from './read-file.ts'

/** The house's queues, with no pause between tries. */
const QUICK = QUEUES.map((queue) => ({ ...queue, backoffSeconds: 0 }))

describe.each(REGISTRY_KINDS)('reading as a job, $kind', ({ open }) => {
  let opened: RegistryOpened
  let pool: Pool
  let extractor: Extractor
  beforeAll(async () => {
    opened = await open()
    pool = openPool(`${packageRoot()}/dist/worker.js`, {
      ...{ processCount: 1, taskMs: 60_000, residentBytes: 2_000_000_000, tasksPerProcess: 100 },
    })
    extractor = openExtractor({ pool, cache: null })
  })
  afterAll(async () => {
    await pool.close()
    await opened.remove()
  })

  const queues = (): Promise<Jobs> =>
    openJobs(opened.registry.book.store, {
      queues: QUICK,
      id: opened.registry.book.means.id,
      notice: () => undefined,
    })
  const keep = async (text: string): Promise<string> => (await opened.registry.blobs.put(bytes(text))).sha256
  async function* bytes(text: string): AsyncIterable<Uint8Array> {
    yield Buffer.from(text)
  }
  const ended = async (jobs: Jobs, id: string): Promise<Job | null> => {
    let last: Job | null = null
    for await (const job of jobs.watch(id, AbortSignal.timeout(30_000))) last = job
    return last
  }
  const readingsOf = (hash: string) => new PassageStore(opened.registry.book.store).transcriptionsOf(hash)

  it('divides among workers, each file once, whoever asks how often', async () => {
    const { book, blobs } = opened.registry
    const hashes = await Promise.all(
      Array.from({ length: 8 }, (_, each) => keep(`The Government of Xaland replies, ${each}.\n`)),
    )
    const workers = await Promise.all([queues(), queues()])
    const done = [0, 0]
    workers.forEach((worker, at) => {
      const handler = readFileHandler({ book, blobs, extractor })
      worker.work(
        READ_FILE,
        async (job) => {
          await handler(job)
          done[at] = (done[at] ?? 0) + 1
        },
        1,
      )
    })
    const [first] = workers
    if (first === undefined) throw new Error('there are workers')
    for (const hash of [...hashes, ...hashes]) {
      const { id } = await enqueueReading(first, hash)
      expect(id).toBe((await enqueueReading(first, hash)).id)
    }
    for (const hash of hashes)
      expect(await ended(first, (await enqueueReading(first, hash)).id)).toMatchObject({ status: 'done' })
    await Promise.all(workers.map((worker) => worker.stop(1_000)))
    for (const hash of hashes)
      expect(await readingsOf(hash)).toMatchObject([{ fileSha256: hash, readers: READERS_VERSION }])
    expect(done.reduce((sum, each) => sum + each)).toBe(8)
    expect(Math.min(...done)).toBeGreaterThan(0)
  })

  it('cuts what it reads into passages, with the questions of the call, for whoever looks for them', async () => {
    const { book, blobs } = opened.registry
    const call = await openCall(book, 'person:1', { resolution: null })
    await recordCallFacts(book, 'person:1', { call, facts: { questions: ['What was done?'] } })
    const file = {
      ...(await blobs.put(bytes('What was done?\n\nMuch evidence was collected.\n'))),
      path: 'a.txt',
    }
    const { submission } = await receiveSubmission(book, blobs, 'person:1', {
      ...{ call, submission: null, isWhole: false, way: 'portal', receivedOn: null },
      files: [{ ...file, mediaType: 'text/plain' }],
      sender: { memberState: 'XAA', group: 'member-state' },
    })
    const jobs = await queues()
    jobs.work(READ_FILE, readFileHandler({ book, blobs, extractor }), 1)
    expect(await ended(jobs, (await enqueueReading(jobs, file.sha256)).id)).toMatchObject({ status: 'done' })
    await jobs.stop(0)
    const reach = { all: true, memberStates: [] }
    const found = await new PassageStore(book.store).search({
      files: filesCounting({ reach, calls: null, submission, memberState: null, withWithdrawn: false }),
      ...{ words: wantedOf('evidence'), questions: new Map(), language: null, question: null, coding: null },
      ...{ passage: null, after: null, most: 10 },
    })
    expect(found).toMatchObject([{ text: 'Much evidence was collected.', question: 'What was done?' }])
  })

  it('parks a file that ends its reader, with a reading that says so, and may be tried again', async () => {
    const { book, blobs } = opened.registry
    const hash = await keep('A text on which a reader with too little memory ends.\n')
    const jobs = await queues()
    const small = openPool(`${packageRoot()}/dist/worker.js`, {
      ...{ processCount: 1, taskMs: 60_000, residentBytes: 1_000_000, tasksPerProcess: 100 },
    })
    let reading: Pick<Extractor, 'read'> = openExtractor({ pool: small, cache: null })
    jobs.work(READ_FILE, (job) => readFileHandler({ book, blobs, extractor: reading })(job), 1)
    const { id } = await enqueueReading(jobs, hash)
    expect(await ended(jobs, id)).toMatchObject({
      status: 'parked',
      tries: 3,
      fault: { name: 'ReaderEnded' },
    })
    const [given] = await readingsOf(hash)
    expect(given?.readers).toMatch(/^given-up /)
    let text = ''
    for await (const part of blobs.read(given?.blobSha256 ?? '')) text += Buffer.from(part).toString()
    expect(JSON.parse(text).findings).toMatchObject([{ code: 'reader-out-of-memory' }])
    reading = extractor
    expect(await jobs.again(id)).toBe(true)
    expect(await ended(jobs, id)).toMatchObject({ status: 'done' })
    expect((await readingsOf(hash)).map(({ readers }) => readers)).toContain(READERS_VERSION)
    await jobs.stop(0)
    await small.close()
  })

  it('says of a file that took its worker with it each time that it was not read', async () => {
    const { book, blobs } = opened.registry
    const hash = sha256('a file that no worker survives')
    const jobs = await queues()
    const told = { ...BARE, data: { sha256: hash } }
    await parkedFileHandler({ book, blobs })(told)
    await parkedFileHandler({ book, blobs })(told)
    expect(await readingsOf(hash)).toMatchObject([{ readers: `given-up ${READERS_VERSION}`, pageCount: 0 }])
    await jobs.stop(0)
  })
})

/** A job at work, as far as the handler of parked files looks at it. */
const BARE = {
  ...{ id: '', isLastTry: false, fault: null, signal: new AbortController().signal },
  progress: () => undefined,
  finish: <Result>(act: () => Promise<Result>) => act(),
}
