/** Opens what is needed together to keep a record: the store with its log, the bytes, the office's key. */
import { resolve } from 'node:path'
import { type Book, bookOf, introduceKey } from '#audit'
import { type Blobs, blobsIn } from '#platform/blobs'
import { type BucketKeys, bucketAt } from '#platform/bucket'
import { isServer, openStore, type Store } from '#platform/database'
import { packageRoot } from '#platform/files'
import { machineMeans } from '#platform/means'
import { officeKeyAt } from '#platform/office-key'
import { type CheckingKey, checkingKeyOf, type SigningKey } from '#platform/signing'
import { RegistryRefusal } from './registry-refusal.ts'

/** Where a record is kept. */
export interface RegistryOptions {
  /** A folder, which holds everything; or `postgres://…`, for the tables only. */
  readonly store: string
  /** The role that may change tables, where it is another than the one that works; a server only. */
  readonly migratorUrl?: string
  /** Where the bytes are kept: a folder, or a bucket (`s3://host/bucket`). Needed for a server; a folder of a store has its own, `blobs`. */
  readonly blobs?: string
  /** The keys of the bucket, where the bytes are in one. */
  readonly bucketKeys?: BucketKeys
  /** The office's private key, made where there is none. Needed for a server; a folder of a store has its own, `office-key.pem`. */
  readonly keyFile?: string
  /** The name of the log in its signed heads: no white space, no plus sign. */
  readonly origin?: string
  /** Hears of what a person should know and no act can tell: lost connections, a key that others may read. */
  readonly notice: (message: string) => void
  /** Instead of the machine's own: for tests. */
  readonly means?: Book['means']
}

/** A record with its doors open; close it, or its folder stays held. */
export interface Registry {
  readonly book: Book
  readonly blobs: Blobs
  /** Signs the heads of the log. */
  readonly key: SigningKey
  /** Every key that has signed heads, this one included. */
  readonly keys: readonly CheckingKey[]
  readonly origin: string
  /** The folder that holds everything; null for a server. */
  readonly folder: string | null
  close(): Promise<void>
}

/** A record as far as the work on it goes: store, log and bytes. */
export type RecordAtWork = Pick<Registry, 'book' | 'blobs'>

const DEFAULT_ORIGIN = 'rapporteur'

/**
 * Opens a record; makes it where there is none. A key that has not signed here before is told in the log.
 *
 * Throws `FolderHeld` where another process has the folder. Refuses `blobs-not-named` and `key-not-named` (a server whose
 * settings leave them out), `blobs-unknown` (neither a folder nor a bucket), `bucket-keys-not-named`, `key-unreadable` (the file holds no Ed25519 key).
 */
export async function openRegistry(options: RegistryOptions): Promise<Registry> {
  const { folder, blobsAt, keyAt } = placesOf(options)
  const blobs = openBlobs(blobsAt, options.bucketKeys)
  const store = await storeOf(options)
  try {
    return await registryOver(store, { ...options, folder, blobs, keyAt })
  } catch (fault) {
    await store.close()
    throw fault
  }
}

/** A record for who works on it on another machine and signs nothing: store, log and bytes, without the office's key. */
export interface Workplace extends RecordAtWork, Pick<Registry, 'close'> {}

/** Opens a record without its key. Throws and refuses as `openRegistry`, but for the key. */
export async function openWorkplace(
  options: Omit<RegistryOptions, 'keyFile' | 'origin'>,
): Promise<Workplace> {
  const { blobsAt } = placesOf({ ...options, keyFile: '' })
  const blobs = openBlobs(blobsAt, options.bucketKeys)
  const store = await storeOf(options)
  return { book: bookOf(store, options.means ?? machineMeans()), blobs, close: () => store.close() }
}

function storeOf({ store, migratorUrl, notice }: RegistryOptions): Promise<Store> {
  return openStore({
    url: store,
    ...(migratorUrl === undefined ? {} : { migratorUrl }),
    script: `${packageRoot()}/dist/database-worker.js`,
    migrations: `${packageRoot()}/migrations`,
    notice,
  })
}

export interface Places {
  readonly folder: string | null
  readonly blobsAt: string
  readonly keyAt: string
}

/** Where a record's parts stand. Refuses `blobs-not-named`, `key-not-named`. */
export function placesOf({ store, blobs, keyFile }: RegistryOptions): Places {
  if (!isServer(store)) {
    const folder = resolve(store)
    return { folder, blobsAt: blobs ?? `${folder}/blobs`, keyAt: keyFile ?? `${folder}/office-key.pem` }
  }
  const place = new URL(store).host
  if (blobs === undefined) throw new RegistryRefusal('blobs-not-named', { place })
  if (keyFile === undefined) throw new RegistryRefusal('key-not-named', { place })
  return { folder: null, blobsAt: blobs, keyAt: keyFile }
}

/** The bytes at a place. Refuses `blobs-unknown`, `bucket-keys-not-named`. */
export function openBlobs(place: string, keys: BucketKeys | undefined): Blobs {
  if (!/^[a-z][a-z0-9+]+:\/\//u.test(place)) return blobsIn(resolve(place))
  if (!place.startsWith('s3')) throw new RegistryRefusal('blobs-unknown', { place })
  if (keys === undefined) throw new RegistryRefusal('bucket-keys-not-named', { place })
  const blobs = bucketAt(place, keys)
  if (blobs === null) throw new RegistryRefusal('blobs-unknown', { place })
  return blobs
}

async function registryOver(
  store: Store,
  {
    folder,
    blobs,
    keyAt,
    notice,
    means,
    origin = DEFAULT_ORIGIN,
  }: Omit<RegistryOptions, 'blobs'> & Omit<Places, 'blobsAt'> & { readonly blobs: Blobs },
): Promise<Registry> {
  const { key, isExposed } = await officeKeyAt(keyAt)
  if (key === null) throw new RegistryRefusal('key-unreadable', { place: keyAt })
  if (isExposed) notice(`${keyAt} may be read by others on this machine. Make it yours alone: chmod 600.`)
  const book = bookOf(store, means ?? machineMeans())
  const keys = await introduceKey(book, 'system:registry', { origin, key: checkingKeyOf(key) })
  return { book, blobs, key, keys, origin, folder, close: () => store.close() }
}
