/** (f) The store: commits, reads, the log at its length, passages; the embedded engine and a PostgreSQL server of its own in one run. */
import { execFileSync } from 'node:child_process'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Book, bookOf, enact, headOf, proveEntry } from '../src/audit/index.ts'
import { openStore, type Store } from '../src/platform/database.ts'
import { packageRoot } from '../src/platform/files.ts'
import { ownServer, serverPrograms } from '../tests/fire/own-server.ts'
import type { BenchResult } from './result.ts'
import { againstGoal, megabytes, seconds } from './result.ts'
import { type ServeStart, serveStart } from './serve-start.ts'
import { fillLog, fillPassages, fillSubmissions, listAll } from './store-rows.ts'
import { fillSearched, SEARCHES, searchMs } from './store-search.ts'

/** `BENCH_STORE_PART=0.1` measures a tenth of the rows; the record is of all of them. */
const PART = Number(process.env.BENCH_STORE_PART ?? '1')
const ROWS = {
  commits: 2_000,
  reads: 5_000,
  submissions: Math.round(10_000 * PART),
  searched: Math.round(100_000 * PART),
  passages: Math.round(1_000_000 * PART),
  entries: Math.round(1_000_000 * PART),
}
const APPENDS = 500
const PROOFS = 200
const START_GOAL_MS = 2_000
const PROOF_GOAL_MS = 5
const COMMIT_GOAL = 0.7
const MEMORY_GOAL = 350_000_000

interface Figures {
  readonly commitsPerSecond: number
  readonly readsPerSecond: number
  readonly appendMs: { readonly short: number; readonly long: number }
  readonly proofMs: number
  readonly listMs: number
  readonly passagesMs: number
  readonly searchesMs: ReadonlyMap<string, readonly [number, number, number]>
  readonly openMs: number
  readonly idleBytes: number
  readonly served: ServeStart
}

/** Both stores on the same disk, one after the other. */
export async function benchStore(workFolder: string): Promise<BenchResult> {
  const embedded = await measure(join(workFolder, 'store'))
  const programs = serverPrograms()
  const server = programs === null ? null : await onServer(programs)
  const rows: string[][] = [['', 'embedded', 'server', 'goal', 'ratio']]
  const row = (name: string, of: (figures: Figures) => string, goal = '', ratio = ''): void => {
    rows.push([name, of(embedded), server === null ? 'not installed' : of(server), goal, ratio])
  }
  const rate = (each: number): string => String(Math.round(each))
  const ms = (each: number): string => `${each.toFixed(2)} ms`
  const commits =
    server === null ? '' : againstAtLeast(embedded.commitsPerSecond / server.commitsPerSecond, COMMIT_GOAL)
  row(
    'durable commits/s',
    ({ commitsPerSecond }) => rate(commitsPerSecond),
    `${COMMIT_GOAL} × server`,
    commits,
  )
  row('rows read by key/s', ({ readsPerSecond }) => rate(readsPerSecond))
  row('an act with its entry, log of 1 000', ({ appendMs }) => ms(appendMs.short))
  row(
    `the same, log of ${ROWS.entries}`,
    ({ appendMs }) => ms(appendMs.long),
    '× that of 1 000',
    (embedded.appendMs.long / embedded.appendMs.short).toFixed(2),
  )
  row(
    'proof of an entry of it',
    ({ proofMs }) => ms(proofMs),
    ms(PROOF_GOAL_MS),
    againstGoal(embedded.proofMs, PROOF_GOAL_MS),
  )
  row(`${ROWS.submissions} submissions listed, 100 a page`, ({ listMs }) => seconds(listMs))
  row(`${ROWS.passages} passages put in`, ({ passagesMs }) => seconds(passagesMs))
  for (const [name] of embedded.searchesMs)
    row(
      `a page of ${ROWS.searched} passages in six languages: ${name} (office / next page / a mission)`,
      ({ searchesMs }) => `${(searchesMs.get(name) ?? []).map((each) => Math.round(each)).join(' / ')} ms`,
    )
  row(
    'opened with all of this',
    ({ openMs }) => seconds(openMs),
    seconds(START_GOAL_MS),
    againstGoal(embedded.openMs, START_GOAL_MS),
  )
  row(
    'memory of a process that has it open',
    ({ idleBytes }) => megabytes(idleBytes),
    megabytes(MEMORY_GOAL),
    againstGoal(embedded.idleBytes, MEMORY_GOAL),
  )
  row(
    'rapporteur serve over it, until it is ready',
    ({ served }) => seconds(served.readyMs),
    seconds(START_GOAL_MS),
    againstGoal(embedded.served.readyMs, START_GOAL_MS),
  )
  const { restBytes } = embedded.served
  row(
    'its memory, half a minute later',
    ({ served }) => (served.restBytes === null ? '' : megabytes(served.restBytes)),
    megabytes(MEMORY_GOAL),
    restBytes === null ? '' : againstGoal(restBytes, MEMORY_GOAL),
  )
  return {
    letter: 'f',
    title: 'The store: embedded and on a server',
    about: [
      `Both on the same disk, flushed at every commit; one connection, one statement after the other, through the code that the product runs.${PART === 1 ? '' : ` A part of ${PART} of all rows.`}`,
      'Goals: durable commits of the embedded store ≥ 0.7 × those of the server; cost of an append independent of the log’s length; a proof < 5 ms; start < 2 s; idle memory < 350 MB.',
    ],
    rows,
  }
}

function againstAtLeast(value: number, goal: number): string {
  return `${value.toFixed(2)}${value >= goal ? '' : ' (missed)'}`
}

async function onServer(programs: string): Promise<Figures> {
  const server = await ownServer(programs)
  try {
    return await measure(server.url)
  } finally {
    await server.remove()
  }
}

async function measure(url: string): Promise<Figures> {
  const store = await open(url)
  const book = bookOf(store, {
    now: () => new Date().toISOString(),
    salt: () => new Uint8Array(randomBytes(32)),
    id: randomUUID,
  })
  await sql`create table bench_row (id bigint primary key generated always as identity, words text not null)`.execute(
    store.tables(),
  )
  const commitsPerSecond = await perSecond(ROWS.commits, (each) =>
    sql`insert into bench_row (words) values (${`row ${each} of a hundred bytes `.repeat(4)})`.execute(
      store.tables(),
    ),
  )
  const readsPerSecond = await perSecond(ROWS.reads, (each) =>
    sql`select words from bench_row where id = ${1 + (each % ROWS.commits)}`.execute(store.tables()),
  )
  await fillLog(book.log, 1_000)
  const short = 1000 / (await perSecond(APPENDS, (each) => act(book, each)))
  await fillLog(book.log, ROWS.entries)
  await sql`analyze`.execute(store.tables())
  const long = 1000 / (await perSecond(APPENDS, (each) => act(book, each)))
  const { size } = await headOf(book.log)
  const proofMs =
    1000 / (await perSecond(PROOFS, (each) => proveEntry(book.log, 1 + ((each * 7_919) % size), size)))
  await fillSubmissions(store, ROWS.submissions)
  const listMs = await timed(() => listAll(store, ROWS.submissions))
  const searchesMs = await searches(store)
  const passagesMs = await timed(() => fillPassages(store, ROWS.passages))
  await store.close()
  const { openMs, idleBytes } = openedApart(url)
  const served = await serveStart(url)
  return {
    commitsPerSecond,
    readsPerSecond,
    appendMs: { short, long },
    proofMs,
    listMs,
    passagesMs,
    searchesMs,
    openMs,
    idleBytes,
    served,
  }
}

async function searches(store: Store): Promise<Figures['searchesMs']> {
  await fillSearched(store, ROWS.searched)
  await sql`analyze`.execute(store.tables())
  const figures = new Map<string, readonly [number, number, number]>()
  for (const [name, words] of Object.entries(SEARCHES)) {
    await searchMs(store, words)
    figures.set(name, await searchMs(store, words))
  }
  return figures
}

const act = (book: Book, each: number): Promise<null> =>
  enact(book, async () => ({
    result: null,
    entry: {
      actor: 'person:bench',
      act: 'bench-acted',
      subject: `bench:${each}`,
      payload: { each, sha256: createHash('sha256').update(String(each)).digest('hex') },
    },
  }))

function open(url: string): Promise<Store> {
  const root = packageRoot()
  return openStore({
    url,
    script: `${root}/dist/database-worker.js`,
    migrations: `${root}/migrations`,
    notice: (message) => console.warn(message),
  })
}

/** In a process of its own, as a server starts: until the first answer, and its memory two seconds later. */
function openedApart(url: string): { openMs: number; idleBytes: number } {
  const script = join(packageRoot(), 'bench/store-open.ts')
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script, url], { encoding: 'utf8' }))
}

async function perSecond(count: number, work: (each: number) => Promise<unknown>): Promise<number> {
  const ms = await timed(async () => {
    for (let each = 0; each < count; each++) await work(each)
  })
  return (count / ms) * 1000
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}
