/** A store's tables and bytes as a folder of plain files, and back into any kind of store. */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline as chain, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import { type Blobs, blobsIn } from './blobs.ts'
import { fillTables, inSnapshot, RowSum, rowsOf, type TableSum } from './database/copy-rows.ts'
import type { Store } from './database/open-store.ts'
import { appliedMigrations, type TableFacts, tableList } from './database/table-list.ts'
import { writeWhole } from './files.ts'

const FACTS = 'rapporteur-backup.json'
const FORMAT = 1

const factsContract = z.strictObject({
  format: z.literal(FORMAT),
  /** The instant at which it was begun. */
  at: z.iso.datetime(),
  migrations: z.array(z.string()),
  tables: z.record(z.string(), z.strictObject({ rows: z.int(), sha256Sum: z.string().length(64) })),
  blobs: z.strictObject({ count: z.int(), sizeBytes: z.int() }),
})

/** What a backup says of itself; written last, so that a folder without it is no backup. */
export type BackupFacts = z.infer<typeof factsContract>

/** What is copied from: a store with its bytes, or a backup. */
export interface CopySource {
  readonly migrations: readonly string[]
  /** Runs work while the rows stand still. */
  whileStill<Result>(work: () => Promise<Result>): Promise<Result>
  rows(table: TableFacts): AsyncIterable<string>
  readonly blobs: Blobs
  /** What the rows must add up to; null where nobody said. */
  readonly sums: ReadonlyMap<string, TableSum> | null
}

/** Hears how far a copy is. */
export type CopyProgress = (what: string) => void

/** A store that is open, as a source. */
export async function storeSource(store: Store, blobs: Blobs): Promise<CopySource> {
  return {
    migrations: await appliedMigrations(store),
    whileStill: (work) => inSnapshot(store, work),
    rows: (table) => rowsOf(store, table),
    blobs,
    sums: null,
  }
}

/** A backup, as a source; null where the folder is none. A file that is torn throws when it is read. */
export async function backupSource(folder: string): Promise<CopySource | null> {
  const facts = await readFacts(folder)
  if (facts === null) return null
  return {
    migrations: facts.migrations,
    whileStill: (work) => work(),
    rows: ({ name }) =>
      facts.tables[name] === undefined ? Readable.from([]) : linesOf(tablePath(folder, name)),
    blobs: blobsIn(join(folder, 'blobs')),
    sums: new Map(Object.entries(facts.tables)),
  }
}

/** What a backup says of itself; null where the folder is none, or of a newer form. */
export async function readFacts(folder: string): Promise<BackupFacts | null> {
  try {
    return factsContract.parse(JSON.parse(await readFile(join(folder, FACTS), 'utf8')))
  } catch {
    return null
  }
}

/** Writes a store as a backup. The folder is empty or new. What is written meanwhile is not in it. */
export async function writeBackup(
  store: Store,
  blobs: Blobs,
  folder: string,
  at: string,
  progress: CopyProgress,
): Promise<BackupFacts> {
  await mkdir(join(folder, 'tables'), { recursive: true, mode: 0o700 })
  const tables: Record<string, TableSum> = {}
  await inSnapshot(store, async () => {
    for (const table of await tableList(store)) {
      progress(table.name)
      tables[table.name] = await writeTable(tablePath(folder, table.name), rowsOf(store, table))
    }
  })
  // Bytes are kept before the row that names them, so those of the view above are all there now.
  const copied = await copyBlobs(blobs, blobsIn(join(folder, 'blobs')), progress)
  const facts: BackupFacts = {
    format: FORMAT,
    at,
    migrations: await appliedMigrations(store),
    tables,
    blobs: copied,
  }
  await writeWhole(join(folder, FACTS), `${JSON.stringify(facts, null, 2)}\n`)
  return facts
}

/** How a copy came out: tables that do not add up on both sides. */
export interface CopyResult {
  readonly tables: ReadonlyMap<string, TableSum>
  readonly blobs: BackupFacts['blobs']
  readonly differing: readonly string[]
}

/** Fills a new store from a source, all or nothing, then reads it back and compares. Bytes are copied first. */
export async function fillStore(
  source: CopySource,
  store: Store,
  blobs: Blobs,
  progress: CopyProgress,
): Promise<CopyResult> {
  const copied = await copyBlobs(source.blobs, blobs, progress)
  const given = await source.whileStill(() =>
    fillTables(store, (table) => {
      progress(table.name)
      return source.rows(table)
    }),
  )
  const kept = await tableSums(store)
  const names = new Set([...given.keys(), ...kept.keys(), ...(source.sums?.keys() ?? [])])
  const differing = [...names].filter((name) => {
    const said = source.sums === null ? given.get(name) : source.sums.get(name)
    return !isSame(said, kept.get(name)) || !isSame(given.get(name), kept.get(name))
  })
  return { tables: kept, blobs: copied, differing }
}

/** The rows of every table of a store, added up. */
export async function tableSums(store: Store): Promise<Map<string, TableSum>> {
  return inSnapshot(store, async () => {
    const sums = new Map<string, TableSum>()
    for (const table of await tableList(store)) sums.set(table.name, await sumOf(rowsOf(store, table)))
    return sums
  })
}

/** What is wrong with a backup: tables that do not add up or cannot be read, bytes that are missing or changed. */
export async function checkBackup(folder: string, facts: BackupFacts): Promise<string[]> {
  const wrong: string[] = []
  for (const [name, said] of Object.entries(facts.tables)) {
    const sum = await sumOf(linesOf(tablePath(folder, name))).catch(() => null)
    if (sum === null) wrong.push(`the rows of ${name} cannot be read`)
    else if (!isSame(sum, said)) wrong.push(`the rows of ${name} are not those that were written`)
  }
  const blobs = blobsIn(join(folder, 'blobs'))
  const names = await blobs.names()
  if (names.length < facts.blobs.count)
    wrong.push(`${facts.blobs.count - names.length} of ${facts.blobs.count} files are missing`)
  return [...wrong, ...(await damagedBlobs(blobs, names))]
}

/** Which bytes are not what their name says, each in words. */
async function damagedBlobs(blobs: Blobs, names: readonly string[]): Promise<string[]> {
  const wrong: string[] = []
  for (const name of names) {
    try {
      for await (const part of blobs.read(name)) void part
    } catch (fault) {
      if (!(fault instanceof Error) || fault.name !== 'BlobDamaged') throw fault
      wrong.push(fault.message)
    }
  }
  return wrong
}

async function copyBlobs(from: Blobs, to: Blobs, progress: CopyProgress): Promise<BackupFacts['blobs']> {
  const names = await from.names()
  let sizeBytes = 0
  for (const [index, name] of names.entries()) {
    if (index % 100 === 0) progress(`files ${index} of ${names.length}`)
    const kept = await to.put(from.read(name))
    sizeBytes += kept.sizeBytes
  }
  return { count: names.length, sizeBytes }
}

async function writeTable(path: string, lines: AsyncIterable<string>): Promise<TableSum> {
  const sum = new RowSum()
  async function* adding(): AsyncGenerator<string> {
    for await (const line of lines) {
      sum.add(line)
      yield `${line}\n`
    }
  }
  await pipeline(Readable.from(adding()), createGzip(), createWriteStream(path, { mode: 0o600 }))
  const file = await open(path, 'r')
  await file.sync()
  await file.close()
  return sum.value
}

/** The lines of a packed file. Only a line feed ends a line: readers that also break at U+2028 would cut replies in two. */
async function* linesOf(path: string): AsyncGenerator<string> {
  // A fault of the file or of its packing comes out of the iteration; the callback must be there and has nothing to add.
  const text = chain(createReadStream(path), createGunzip(), () => undefined).setEncoding('utf8')
  let rest = ''
  for await (const part of text) {
    const lines = (rest + String(part)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

async function sumOf(lines: AsyncIterable<string>): Promise<TableSum> {
  const sum = new RowSum()
  for await (const line of lines) sum.add(line)
  return sum.value
}

function isSame(one: TableSum | undefined, other: TableSum | undefined): boolean {
  return one?.rows === other?.rows && one?.sha256Sum === other?.sha256Sum
}

function tablePath(folder: string, name: string): string {
  return join(folder, 'tables', `${name}.jsonl.gz`)
}
