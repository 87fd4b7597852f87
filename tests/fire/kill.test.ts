import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookOf } from '../../src/audit/index.ts'
import { blobsIn } from '../../src/platform/blobs.ts'
import { openStore } from '../../src/platform/database.ts'
import { makeTemporaryFolder, remove } from '../../src/platform/files.ts'
import type { Jobs } from '../../src/platform/jobs.ts'
import { machineMeans } from '../../src/platform/means.ts'
import { STORE_KINDS, storeOptions } from '../stores.ts'
import { FIRE, jobsOf, reader, whatIsWrong } from './acts.ts'
import { bundled } from './bundle.ts'
import { ownServer, serverPrograms } from './own-server.ts'
import { tell } from './tell.ts'

/** In `npm test` a few on each store; in `npm run fire` as many as it says. */
const ROUNDS = Number(process.env.FIRE_KILLS ?? '2')
const LOOK_EVERY = 25
/** Who is killed has seen so many acts of its round, or so much time; one in eight is killed while it starts. */
const ACTS_MOST = 60
const LIVES_MS = 3_000
/** The first act of all may take its time on a busy machine. */
const FIRST_MS = 30_000
const EARLY = 1 / 8
const EARLY_MS = 400
/** What is not killed goes on for a moment. */
const AFTER_MS = 300

interface Place {
  readonly url: string
  /** Who may be killed: what stands for it in the folder is one process. */
  readonly victims: readonly Victim[]
  /** Roles of each process. */
  readonly processes: readonly (readonly string[])[]
  killDatabase(what: 'backend' | 'all'): void
  up(): Promise<void>
  remove(): Promise<void>
}
type Victim = 'server' | 'worker' | 'backend' | 'all'

async function folderPlace(): Promise<Place> {
  const made = await STORE_KINDS[0]?.place()
  if (made === undefined) throw new Error('there is an embedded store')
  const processes = [['server', 'worker']]
  const nothing = { killDatabase: () => undefined, up: async () => undefined }
  return { url: made.url, victims: ['server'], processes, ...nothing, remove: made.remove }
}

async function serverPlace(programs: string): Promise<Place> {
  const server = await ownServer(programs)
  return {
    url: server.url,
    victims: ['server', 'worker', 'backend', 'all'],
    processes: [['server'], ['worker'], ['worker']],
    killDatabase: server.kill,
    up: server.up,
    remove: server.remove,
  }
}

const programs = serverPrograms()
if (programs === null) console.warn('skipped: kill -9 with a PostgreSQL server, because none is installed')
const PLACES = [
  { kind: 'embedded', open: folderPlace },
  ...(programs === null ? [] : [{ kind: 'server', open: () => serverPlace(programs) }]),
]

describe.each(PLACES)('killed at random, $kind', ({ kind, open }) => {
  let place: Place
  let script: string
  let blobs: string
  const acknowledged = new Set<string>()
  beforeAll(async () => {
    place = await open()
    script = await bundled('actor')
    blobs = await makeTemporaryFolder('fire-blobs')
  })
  afterAll(async () => {
    await place.remove()
    await remove(script)
    await remove(blobs)
  })

  /** Starts a process; gives it with a promise of the moment it is ready, or gone. */
  function start(roles: readonly string[]): {
    child: ChildProcess
    ready: Promise<void>
    gone: Promise<void>
  } {
    const { script: engine, migrations } = storeOptions(place.url)
    const child = spawn(process.execPath, [script, place.url, blobs, engine, migrations, ...roles], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const lines = createInterface({ input: child.stdout })
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    const ready = new Promise<void>((resolve) => {
      lines.once('close', resolve)
      lines.on('line', (line) => {
        if (line === 'ready') resolve()
        else if (line.startsWith('submission:')) acknowledged.add(line)
      })
    })
    return { child, ready, gone }
  }

  async function round(): Promise<void> {
    await place.up()
    const started = place.processes.map((roles) => ({ roles, ...start(roles) }))
    // The first round is to have acknowledged something, or the test shows nothing.
    const isEarly = acknowledged.size > 0 && Math.random() < EARLY
    if (isEarly) await pause(Math.random() * EARLY_MS)
    else {
      await Promise.all(started.map(({ ready }) => ready))
      await untilActs(acknowledged.size + 1 + Math.floor(Math.random() * ACTS_MOST))
    }
    const victim = place.victims[Math.floor(Math.random() * place.victims.length)]
    if (victim === 'backend' || victim === 'all') place.killDatabase(victim)
    else started.find(({ roles }) => roles.includes(victim ?? ''))?.child.kill('SIGKILL')
    await pause(Math.random() * AFTER_MS)
    for (const { child } of started) child.kill('SIGKILL')
    await Promise.all(started.map(({ gone }) => gone))
  }

  async function untilActs(count: number): Promise<void> {
    const until = Date.now() + (acknowledged.size === 0 ? FIRST_MS : LIVES_MS)
    while (acknowledged.size < count && Date.now() < until) await pause(2)
  }

  /** Opens the store from here, and does what is left to do where it is said. */
  async function wrong(isDrained: boolean): Promise<string[]> {
    await place.up()
    const store = await openStore(storeOptions(place.url))
    const book = bookOf(store, machineMeans())
    const jobs = await jobsOf(book, (error) => console.warn(error))
    if (isDrained)
      await drain(
        jobs,
        reader(book, () => 0),
      )
    const found = await whatIsWrong(book, jobs, acknowledged, isDrained)
    await jobs.stop(0)
    await store.close()
    return found
  }

  async function drain(jobs: Jobs, handler: ReturnType<typeof reader>): Promise<void> {
    jobs.work(FIRE, handler, 4)
    const left = async (): Promise<boolean> => {
      const [fire] = await jobs.statistics()
      return (
        (fire?.counts.waiting ?? 0) + (fire?.counts['waiting-again'] ?? 0) + (fire?.counts.running ?? 0) > 0
      )
    }
    while (await left()) await pause(100)
  }

  it(
    `${ROUNDS} times: nothing acknowledged is lost, no job is lost or done twice`,
    async () => {
      for (let each = 1; each <= ROUNDS; each++) {
        await round()
        const found = each % LOOK_EVERY === 0 || each === ROUNDS ? await wrong(each === ROUNDS) : []
        const what = `kill -9, ${kind}`
        tell({ what, rounds: each, of: ROUNDS, acknowledged: acknowledged.size, wrong: found })
        expect(found).toEqual([])
      }
      const kept = blobsIn(blobs)
      for (const subject of acknowledged)
        for await (const _ of kept.read(subject.slice('submission:'.length)))
          expect(_.length).toBeGreaterThan(0)
      expect(acknowledged.size).toBeGreaterThan(0)
    },
    ROUNDS * 60_000,
  )
})

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
