/** Lets the embedded database know how many rows its tables have come to hold: nothing else would, and it then plans badly. */
import { sql } from 'kysely'
import type { Store } from './open-store.ts'

/** Pages that a table must have beyond those it had when it was last looked at: half as many again, and a few. */
const GROWN = 1.5
const FEW_PAGES = 8

/**
 * Analyses the tables that have grown by half since they were analysed last. A server does that by itself (autovacuum).
 * Gives their names. Limits: a table of a million rows takes about a second, during which the one connection waits.
 */
export async function analyseGrown(store: Store): Promise<readonly string[]> {
  if (store.kind !== 'embedded') return []
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
      and pg_relation_size(c.oid) > current_setting('block_size')::bigint * (${sql.lit(GROWN)} * c.relpages + ${sql.lit(FEW_PAGES)})
    order by c.relname`.execute(store.tables())
  for (const { name } of rows) await sql`analyze ${sql.table(name)}`.execute(store.tables())
  return rows.map(({ name }) => name)
}
