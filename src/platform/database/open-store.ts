/** The store: one way to tables, whether they stand in a folder or on a server. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { type Dialect, Kysely, type Transaction } from 'kysely'
import { embeddedDialect } from './embedded-dialect.ts'
import { startEmbedded } from './embedded-engine.ts'
import { lockFolder } from './folder-lock.ts'
import { grantWork } from './grant-work.ts'
import { migrate } from './migrate.ts'

/** What a store is opened with. */
export interface StoreOptions {
  /** A folder for the embedded database, or `postgres://…`. */
  readonly url: string
  /**
   * The address under the role that may change tables, where it is another than the one that works; a server only. The
   * working role is then given what work needs, and no more, each time the store is opened.
   */
  readonly migratorUrl?: string
  /** `dist/database-worker.js` and the folder of migrations. */
  readonly script: string
  readonly migrations: string
  /** The last migration to apply, where a backup of an older release is to be put in; else all. */
  readonly upTo?: string
  /** Hears of what happened to connections outside of any act. */
  readonly notice: (message: string) => void
}

/**
 * The tables of the house. A room asks for its own with `tables<OwnTables>()`; inside `transact` they are those of the
 * transaction, so that no statement can slip out of it.
 */
export interface Store {
  readonly kind: 'embedded' | 'server'
  /** Migrations applied when it was opened. */
  readonly migrated: readonly string[]
  tables<Tables extends TableTypes>(): Kysely<Tables>
  /** Runs one act: all of it is written, or nothing. An act inside an act is part of it. */
  transact<Result>(act: () => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** Tables by name, each with its columns: a type alias, not an interface. */
type TableTypes = Record<string, Record<string, unknown>>

const EMBEDDED_TABLES = 'database'

/**
 * Opens a store and brings its tables up to date.
 *
 * Throws `FolderHeld` where another process has the folder, and the engine's own error where it cannot be opened.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  return isServer(options.url) ? openServer(options) : openFolder(options)
}

/** Whether a store's address names a server. */
export function isServer(url: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(url)
}

async function openFolder({ url, script, migrations, upTo }: StoreOptions): Promise<Store> {
  const lock = lockFolder(url)
  try {
    const engine = await startEmbedded(script, join(url, EMBEDDED_TABLES))
    const database = databaseOf(embeddedDialect(engine))
    const migrated = await migrateOrClose(database, migrations, upTo)
    return storeOf('embedded', database, migrated, () => lock.release())
  } catch (fault) {
    lock.release()
    throw fault
  }
}

async function openServer({ url, migratorUrl, migrations, upTo, notice }: StoreOptions): Promise<Store> {
  // A folder needs no client of a server.
  const { serverDialect } = await import('./server-dialect.ts')
  const migrator = databaseOf(serverDialect(migratorUrl ?? url, notice))
  const migrated = await migrateOrClose(migrator, migrations, upTo)
  if (migratorUrl !== undefined) await grantWork(migrator, roleOf(url))
  await migrator.destroy()
  return storeOf('server', databaseOf(serverDialect(url, notice)), migrated, () => undefined)
}

/** A store whose tables could not be brought up to date is not left open. */
async function migrateOrClose(
  database: Kysely<unknown>,
  folder: string,
  upTo: string | undefined,
): Promise<readonly string[]> {
  try {
    return await migrate(database, folder, upTo ?? null)
  } catch (fault) {
    await database.destroy()
    throw fault
  }
}

/** The role that an address names; PostgreSQL takes the user's own name where it names none. */
function roleOf(url: string): string {
  const { username } = new URL(url)
  return decodeURIComponent(username) || userInfo().username
}

function databaseOf(dialect: Dialect): Kysely<unknown> {
  return new Kysely<unknown>({ dialect })
}

function storeOf(
  kind: Store['kind'],
  database: Kysely<unknown>,
  migrated: readonly string[],
  after: () => void,
): Store {
  const current = new AsyncLocalStorage<Transaction<unknown>>()
  return {
    kind,
    migrated,
    tables<Tables extends TableTypes>() {
      return (current.getStore() ?? database).withTables<Tables>()
    },
    transact(act) {
      if (current.getStore() !== undefined) return act()
      return database.transaction().execute((transaction) => current.run(transaction, act))
    },
    async close() {
      await database.destroy()
      after()
    },
  }
}
