import { type ChildProcess, spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyLog } from '../../src/audit/index.ts'
import { READERS_VERSION } from '../../src/extract/index.ts'
import { PassageStore } from '../../src/passage/index.ts'
import { makeTemporaryFolder, packageRoot, remove } from '../../src/platform/files.ts'
import { type Jobs, openJobs } from '../../src/platform/jobs.ts'
import { openWorkplace, type Workplace } from '../../src/registry/index.ts'
import { enqueueReading, QUEUES } from '../../src/worker/queues.ts'
import { type OwnServer, ownServer, serverPrograms } from './own-server.ts'

/** Long: minutes. In `npm run fire` only; `src/worker/read-file.test.ts` has the short form. */
const programs = process.env.FIRE_LONG === undefined ? null : serverPrograms()
if (programs === null)
  console.warn(
    'skipped: workers that are killed, because it takes minutes (npm run fire) and a PostgreSQL server',
  )
const FILES = 120
/** A page of text, so that reading takes longer than asking for it. */
const SENTENCE =
  'The Government of Xaland recalls the resolution and submits its views on information in use. '

describe.runIf(programs !== null)('workers on one server', () => {
  let server: OwnServer
  let folder: string
  let here: Workplace
  let jobs: Jobs
  let made = 0
  beforeAll(async () => {
    server = await ownServer(programs ?? '')
    folder = await makeTemporaryFolder('fire-workers')
    here = await openWorkplace({ store: server.url, blobs: `${folder}/blobs`, notice: () => undefined })
    jobs = await openJobs(here.book.store, {
      queues: QUEUES,
      id: here.book.means.id,
      notice: () => undefined,
    })
  })
  afterAll(async () => {
    await jobs.stop(0)
    await here.close()
    await server.remove()
    await remove(folder)
  })

  function start(): { child: ChildProcess; atWork: Promise<void>; ended: Promise<number | null> } {
    const child = spawn(
      process.execPath,
      [`${packageRoot()}/dist/rapporteur.js`, 'worker', '--at-once', '1'],
      {
        env: {
          ...process.env,
          DATABASE_URL: server.url,
          RAPPORTEUR_BLOBS: `${folder}/blobs`,
          RAPPORTEUR_KEY_FILE: `${folder}/key.pem`,
          RAPPORTEUR_CACHE: `${folder}/cache-${made}-${Math.random()}`,
        },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    let said = ''
    const atWork = new Promise<void>((resolve) => {
      child.stderr?.on('data', (part: Buffer) => {
        said += part.toString('utf8')
        if (said.includes('at work')) resolve()
      })
    })
    const ended = new Promise<number | null>((resolve) => {
      child.once('close', () => resolve(Number(/(\d+) files were read here/u.exec(said)?.[1] ?? Number.NaN)))
    })
    return { child, atWork, ended }
  }

  async function ask(): Promise<string[]> {
    const hashes: string[] = []
    for (let each = 0; each < FILES; each++) {
      made += 1
      const { sha256 } = await here.blobs.put(text(made))
      await enqueueReading(jobs, sha256)
      hashes.push(sha256)
    }
    return hashes
  }
  async function* text(number: number): AsyncIterable<Uint8Array> {
    yield Buffer.from(`Reply ${number}\n\n${SENTENCE.repeat(40)}\n`)
  }

  it.each([
    { workers: 1, killed: 0 },
    { workers: 2, killed: 0 },
    { workers: 4, killed: 0 },
    { workers: 2, killed: 1 },
    { workers: 4, killed: 2 },
  ])(
    '$workers, of which $killed are killed in the middle: every file is read once',
    async ({ workers, killed }) => {
      const started = Array.from({ length: workers }, start)
      await Promise.all(started.map(({ atWork }) => atWork))
      const from = performance.now()
      const hashes = await ask()
      const victims = started.slice(0, killed)
      const left = async (): Promise<number> => {
        const [reading] = await jobs.statistics()
        if (reading === undefined) return 0
        return reading.counts.waiting + reading.counts['waiting-again'] + reading.counts.running
      }
      while ((await left()) > FILES / 2) await pause(20)
      for (const { child } of victims) child.kill('SIGKILL')
      while ((await left()) > 0) await pause(50)
      const ms = performance.now() - from
      for (const { child } of started) child.kill('SIGTERM')
      const done = await Promise.all(started.map(({ ended }) => ended))
      const tables = new PassageStore(here.book.store)
      for (const hash of hashes)
        expect((await tables.transcriptionsOf(hash)).map(({ readers }) => readers)).toEqual([READERS_VERSION])
      const { size, findings } = await verifyLog(here.book.log, { keys: null, notes: [] })
      expect({ size, findings }).toEqual({ size: made, findings: [] })
      console.info(
        `${workers} workers, ${killed} killed: ${FILES} files in ${(ms / 1000).toFixed(1)} s; each read ${done.join(', ')}`,
      )
      const alive = done.filter((each) => !Number.isNaN(each))
      expect(alive.length).toBe(workers - killed)
      expect(Math.min(...alive.map((each) => each ?? 0))).toBeGreaterThan(0)
    },
    300_000,
  )
})

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
