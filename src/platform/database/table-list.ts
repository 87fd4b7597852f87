/** What tables a store has, as its own catalogue says: for copying them without knowing what they mean. */
import { sql } from 'kysely'
import type { Store } from './open-store.ts'

/** A table as it can be copied. */
export interface TableFacts {
  readonly name: string
  /** Columns that hold what was written; those that the database computes are left out. */
  readonly columns: readonly string[]
  /** Columns whose next value the database counts itself. */
  readonly counted: readonly string[]
}

/** A rule between two tables, and the words that make it again. */
export interface ForeignKey {
  readonly table: string
  readonly name: string
  readonly definition: string
}

/** Kysely's own: what was applied stands in the backup's facts, and is applied again by the migrations. */
const BOOKKEEPING = ['platform_migration', 'platform_migration_lock']

/** The tables of the rooms, by name. */
export async function tableList(store: Store): Promise<TableFacts[]> {
  const { rows } = await sql<{ name: string; column: string; is_counted: boolean }>`
    select c.relname as name, a.attname as column,
      (a.attidentity <> '' or coalesce(pg_get_expr(d.adbin, d.adrelid), '') like 'nextval(%') as is_counted
    from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where n.nspname = current_schema() and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname, a.attnum`.execute(store.tables())
  const names = [...new Set(rows.map(({ name }) => name))].filter((name) => !BOOKKEEPING.includes(name))
  return names.map((name) => {
    const own = rows.filter((row) => row.name === name)
    return {
      name,
      columns: own.map(({ column }) => column),
      counted: own.filter(({ is_counted }) => is_counted).map(({ column }) => column),
    }
  })
}

/** The rules between the rooms' tables. */
export async function foreignKeys(store: Store): Promise<ForeignKey[]> {
  const { rows } = await sql<ForeignKey>`
    select r.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class r on r.oid = k.conrelid join pg_namespace n on n.oid = r.relnamespace
    where k.contype = 'f' and n.nspname = current_schema() and k.conparentid = 0
    order by r.relname, k.conname`.execute(store.tables())
  return rows
}

/** Names of the migrations that were applied, in order. */
export async function appliedMigrations(store: Store): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from platform_migration order by name`.execute(
    store.tables(),
  )
  return rows.map(({ name }) => name)
}
