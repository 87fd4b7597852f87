/** Rows out of one store and into another as lines of JSON: the same whatever engine, or version of it, holds them. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Store } from './open-store.ts'
import { type ForeignKey, foreignKeys, type TableFacts, tableList } from './table-list.ts'

/** Rows of a table that are fetched at a time; a row may hold a whole transcription. */
const ROWS_AT_ONCE = 200
/** Bytes of lines that are inserted by one statement. */
const INSERTED_AT_ONCE = 4_000_000

/** How many rows a table has, and a hash over all of them whatever their order. */
export interface TableSum {
  readonly rows: number
  /** The SHA-256 of each row's line, added up modulo 2^256; 64 hexadecimal digits. */
  readonly sha256Sum: string
}

/** Adds up lines as they pass. */
export class RowSum {
  #rows = 0
  #sum = 0n

  add(line: string): void {
    this.#rows += 1
    this.#sum = (this.#sum + BigInt(`0x${createHash('sha256').update(line, 'utf8').digest('hex')}`)) & MOST
  }

  get value(): TableSum {
    return { rows: this.#rows, sha256Sum: this.#sum.toString(16).padStart(64, '0') }
  }
}

const MOST = (1n << 256n) - 1n

/** Runs work over one unchanging view of the store: what is written meanwhile is not seen. */
export function inSnapshot<Result>(store: Store, work: () => Promise<Result>): Promise<Result> {
  return store.transact(async () => {
    await sql`set transaction isolation level repeatable read, read only`.execute(store.tables())
    return work()
  })
}

/** The rows of a table, each a line of JSON. Only inside `inSnapshot`; instants are in UTC. */
export async function* rowsOf(store: Store, { name, columns }: TableFacts): AsyncGenerator<string> {
  const own = sql.join(columns.map((column) => sql.ref(column)))
  await sql`set local timezone to 'UTC'`.execute(store.tables())
  await sql`declare rapporteur_copy no scroll cursor for select to_jsonb(r)::text as line from (select ${own} from ${sql.table(name)}) r`.execute(
    store.tables(),
  )
  for (;;) {
    const { rows } = await sql<{
      line: string
    }>`fetch forward ${sql.lit(ROWS_AT_ONCE)} from rapporteur_copy`.execute(store.tables())
    if (rows.length === 0) break
    for (const { line } of rows) yield line
  }
  await sql`close rapporteur_copy`.execute(store.tables())
}

/**
 * Fills the tables of a new store, all of them or none.
 *
 * `insert` is called for each table and gives its lines. Rules between tables are taken away first and made again at the
 * end, when the database holds all rows against them; so rows may come in any order.
 */
export async function fillTables(
  store: Store,
  linesOf: (table: TableFacts) => AsyncIterable<string>,
): Promise<Map<string, TableSum>> {
  return store.transact(async () => {
    const keys = await foreignKeys(store)
    await dropKeys(store, keys)
    const sums = new Map<string, TableSum>()
    for (const table of await tableList(store)) {
      await asTriggersRest(store, table.name, async () => {
        await sql`delete from ${sql.table(table.name)}`.execute(store.tables())
        sums.set(table.name, await insertAll(store, table, linesOf(table)))
      })
      await countOn(store, table)
    }
    for (const { table, name, definition } of keys)
      await sql`alter table ${sql.table(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(
        store.tables(),
      )
    return sums
  })
}

async function dropKeys(store: Store, keys: readonly ForeignKey[]): Promise<void> {
  for (const { table, name } of keys)
    await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`.execute(store.tables())
}

/** A store is filled as it was: what its triggers forbid or add was forbidden or added when the rows were written. */
async function asTriggersRest(store: Store, table: string, work: () => Promise<void>): Promise<void> {
  await sql`alter table ${sql.table(table)} disable trigger user`.execute(store.tables())
  await work()
  await sql`alter table ${sql.table(table)} enable trigger user`.execute(store.tables())
}

async function insertAll(store: Store, table: TableFacts, lines: AsyncIterable<string>): Promise<TableSum> {
  const sum = new RowSum()
  let waiting: string[] = []
  let bytes = 0
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) await insertLines(store, table, waiting)
    waiting = []
    bytes = 0
  }
  for await (const line of lines) {
    sum.add(line)
    waiting.push(line)
    bytes += line.length
    if (bytes >= INSERTED_AT_ONCE) await flush()
  }
  await flush()
  return sum.value
}

async function insertLines(
  store: Store,
  { name, columns }: TableFacts,
  lines: readonly string[],
): Promise<void> {
  const into = sql.join(columns.map((column) => sql.ref(column)))
  const rows = `[${lines.join(',')}]`
  await sql`insert into ${sql.table(name)} (${into}) overriding system value
    select ${into} from jsonb_populate_recordset(null::${sql.table(name)}, ${rows}::jsonb)`.execute(
    store.tables(),
  )
}

/** Columns that the database counts go on after the greatest that was filled in. */
async function countOn(store: Store, { name, counted }: TableFacts): Promise<void> {
  for (const column of counted)
    await sql`select setval(pg_get_serial_sequence(${name}, ${column}), coalesce(max(${sql.ref(column)}), 0) + 1, false)
      from ${sql.table(name)}`.execute(store.tables())
}
