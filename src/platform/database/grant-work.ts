/** What the working role may do on a server: read and add everywhere, change and remove only where a table is not append-only. */
import { type Kysely, sql } from 'kysely'

/**
 * Gives the working role its rights on every table of the store, and takes away what it should not have.
 *
 * A table with the trigger function `platform_refuse_change` on changes is only ever added to: there the role has no right
 * to change. The right to remove goes with what that trigger leaves open (an authorised destruction is checked by its own).
 * Source: issue of the record; decision record 2026-11-22-embedded-database.
 */
export async function grantWork(migrator: Kysely<unknown>, role: string): Promise<void> {
  const schema = await sql<{ name: string }>`select current_schema() as name`.execute(migrator)
  const inSchema = sql.ref(schema.rows[0]?.name ?? 'public')
  await sql`grant usage on schema ${inSchema} to ${sql.ref(role)}`.execute(migrator)
  await sql`grant usage, select on all sequences in schema ${inSchema} to ${sql.ref(role)}`.execute(migrator)
  for (const { name, refuses_update, refuses_delete } of await tables(migrator)) {
    await sql`revoke all on ${sql.table(name)} from ${sql.ref(role)}`.execute(migrator)
    const rights = [
      'select',
      'insert',
      ...(refuses_update ? [] : ['update']),
      ...(refuses_delete ? [] : ['delete']),
    ]
    await sql`grant ${sql.raw(rights.join(', '))} on ${sql.table(name)} to ${sql.ref(role)}`.execute(migrator)
  }
  await grantJobs(migrator, role)
}

/** Jobs stand in a schema of their own: rows there are changed and removed, tables are not. */
async function grantJobs(migrator: Kysely<unknown>, role: string): Promise<void> {
  const { rows } = await sql`select 1 from pg_namespace where nspname = 'pgboss'`.execute(migrator)
  if (rows.length === 0) return
  await sql`grant usage on schema pgboss to ${sql.ref(role)}`.execute(migrator)
  await sql`grant select, insert, update, delete on all tables in schema pgboss to ${sql.ref(role)}`.execute(
    migrator,
  )
}

/** Bits of `pg_trigger.tgtype`. Source: PostgreSQL, src/include/catalog/pg_trigger.h. */
const ON_DELETE = 8
const ON_UPDATE = 16

interface TableRights {
  readonly name: string
  readonly refuses_update: boolean
  readonly refuses_delete: boolean
}

/** Tables of the schema with what their triggers refuse to everybody; a trigger on some columns only refuses not the others. */
async function tables(migrator: Kysely<unknown>): Promise<TableRights[]> {
  const refuses = (bit: number) => sql`exists (
    select 1 from pg_trigger t join pg_proc f on f.oid = t.tgfoid
    where t.tgrelid = c.oid and f.proname = 'platform_refuse_change' and t.tgtype & ${sql.lit(bit)} <> 0 and t.tgqual is null
      and t.tgattr::text = '')`
  const { rows } = await sql<TableRights>`
    select c.relname as name, ${refuses(ON_UPDATE)} as refuses_update, ${refuses(ON_DELETE)} as refuses_delete
    from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
    order by c.relname`.execute(migrator)
  return rows
}
