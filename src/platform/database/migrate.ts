/** Brings a store's tables up to date: plain SQL files, forward only, in the order of their names. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, type Migration, Migrator, sql } from 'kysely'

const NAME = /^\d{8}T\d{4}-[a-z]+(?:-[a-z]+)*\.sql$/

const APPLIED = 'platform_migration'

/**
 * Applies what is missing and gives its names; nothing is left half done: every file is a transaction of its own.
 * `upTo` is the last migration to apply, for a store that a backup of an older release is put into; null for all.
 */
export async function migrate(
  database: Kysely<unknown>,
  folder: string,
  upTo: string | null,
): Promise<readonly string[]> {
  if (upTo === null && (await isUpToDate(database, folder))) return []
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => readMigrations(folder) },
    migrationTableName: APPLIED,
    migrationLockTableName: 'platform_migration_lock',
  })
  const { error, results } = await (upTo === null ? migrator.migrateToLatest() : migrator.migrateTo(upTo))
  if (error !== undefined) throw error
  return (results ?? [])
    .filter(({ status }) => status === 'Success')
    .map(({ migrationName }) => migrationName)
}

/** Whether the store has exactly these migrations; two short statements, where the migrator first reads the whole catalogue. */
async function isUpToDate(database: Kysely<unknown>, folder: string): Promise<boolean> {
  const { rows } = await sql<{
    isThere: boolean
  }>`select to_regclass(${APPLIED}) is not null as "isThere"`.execute(database)
  if (rows[0]?.isThere !== true) return false
  const applied = await sql<{ name: string }>`select "name" from ${sql.table(APPLIED)}`.execute(database)
  const has = new Set(applied.rows.map(({ name }) => `${name}.sql`))
  const wanted = await namesIn(folder)
  return has.size === wanted.length && wanted.every((name) => has.has(name))
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => NAME.test(name)).sort()
}

async function readMigrations(folder: string): Promise<Record<string, Migration>> {
  const names = await namesIn(folder)
  const entries = await Promise.all(
    names.map(async (name): Promise<[string, Migration]> => {
      const text = await readFile(join(folder, name), 'utf8')
      return [
        name.replace(/\.sql$/, ''),
        {
          up: async (database) => {
            await sql.raw(text).execute(database)
          },
        },
      ]
    }),
  )
  return Object.fromEntries(entries)
}
