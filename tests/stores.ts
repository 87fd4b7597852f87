/** Stores for tests: the embedded one always, a PostgreSQL server where DATABASE_URL names one; the same tests run on each. */
import { randomBytes } from 'node:crypto'
import { cpSync, existsSync, renameSync } from 'node:fs'
import pg from 'pg'
import { inject } from 'vitest'
import { openStore, type Store } from '../src/platform/database.ts'
import { makeTemporaryFolder, packageRoot, remove } from '../src/platform/files.ts'

/** A kind of store, and a fresh one of it. */
export interface StoreKind {
  readonly kind: Store['kind']
  /** A new store that nobody has opened. */
  place(): Promise<StorePlace>
  /** A new store, opened; `again` opens it once more after it was closed. */
  open(): Promise<OpenedStore>
}

export interface StorePlace {
  /** The folder, or the server's address. */
  readonly url: string
  remove(): Promise<void>
}

export interface OpenedStore extends StorePlace {
  readonly store: Store
  again(): Promise<Store>
}

/** How tests open a store at an address. */
export const storeOptions = (url: string) => ({
  url,
  script: `${packageRoot()}/dist/database-worker.js`,
  migrations: `${packageRoot()}/migrations`,
  notice: (message: string) => console.warn(message),
})

function kindOf(kind: Store['kind'], place: StoreKind['place']): StoreKind {
  const open = async (): Promise<OpenedStore> => {
    const made = await place()
    const again = () => openStore(storeOptions(made.url))
    return { ...made, store: await again(), again }
  }
  return { kind, place, open }
}

const embedded = kindOf('embedded', async () => {
  const url = await makeTemporaryFolder('store')
  cpSync(await emptyStore(), url, { recursive: true })
  return { url, remove: () => remove(url) }
})

/** A closed new store, made once a run by whoever comes first; who loses the race throws his own away. */
async function emptyStore(): Promise<string> {
  const folder = `${inject('emptyStore')}/made`
  if (existsSync(folder)) return folder
  const own = await makeTemporaryFolder('empty-store')
  await (await openStore(storeOptions(own))).close()
  try {
    renameSync(own, folder)
  } catch (fault) {
    if (!existsSync(folder)) throw fault
    await remove(own)
  }
  return folder
}

function server(address: string): StoreKind {
  return kindOf('server', async () => {
    const name = `rapporteur_test_${randomBytes(6).toString('hex')}`
    await asOwner(address, `create database ${name}`)
    const url = new URL(address)
    url.pathname = `/${name}`
    return { url: url.href, remove: () => asOwner(address, `drop database ${name} with (force)`) }
  })
}

async function asOwner(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query(statement)
  await client.end()
}

const address = process.env.DATABASE_URL
if (address === undefined)
  console.warn('skipped: the stores on a PostgreSQL server, because DATABASE_URL names none')

/** Every kind of store that this machine has. */
export const STORE_KINDS: readonly StoreKind[] =
  address === undefined ? [embedded] : [embedded, server(address)]
