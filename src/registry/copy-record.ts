/** Takes a record elsewhere: into a backup, out of one, or from one store into another. */
import { bookOf } from '#audit'
import {
  backupSource,
  type CopyProgress,
  type CopyResult,
  type CopySource,
  fillStore,
  storeSource,
} from '#platform/backup'
import type { Blobs } from '#platform/blobs'
import { isServer, openStore, type Store } from '#platform/database'
import { listNames, packageRoot, remove } from '#platform/files'
import { machineMeans } from '#platform/means'
import { openBlobs, openRegistry, placesOf, type Registry, type RegistryOptions } from './open-registry.ts'
import { RegistryRefusal } from './registry-refusal.ts'

/** The record of a registry, as a source to copy from. */
export function recordSource({ book, blobs }: Registry): Promise<CopySource> {
  return storeSource(book.store, blobs)
}

/** A backup as a source. Refuses `not-a-backup`. */
export async function backupAsSource(folder: string): Promise<CopySource> {
  const source = await backupSource(folder)
  if (source === null) throw new RegistryRefusal('not-a-backup', { place: folder })
  return source
}

/**
 * Puts a whole record into a new store, all or nothing, and reads it back against the source.
 *
 * An older record is put in as it was and then brought up to date. The office's key is not part of a record: the store takes
 * the key its settings name, and one that is new is told in the log.
 * Refuses `store-not-empty`, `record-newer` (made by a later release), and what `openRegistry` refuses.
 */
export async function putRecord(
  source: CopySource,
  options: RegistryOptions,
  progress: CopyProgress,
): Promise<CopyResult> {
  const upTo = await lastKnown(source, options.store)
  const { folder, blobsAt } = placesOf(options)
  if (folder !== null && (await listNames(folder)).length > 0)
    throw new RegistryRefusal('store-not-empty', { place: folder })
  const store = await openStore({
    url: options.migratorUrl ?? options.store,
    script: `${packageRoot()}/dist/database-worker.js`,
    migrations: `${packageRoot()}/migrations`,
    notice: options.notice,
    upTo,
  })
  try {
    const result = await fillNew(store, source, openBlobs(blobsAt, options.bucketKeys), options, progress)
    const registry = await openRegistry(options)
    await registry.close()
    return result
  } catch (fault) {
    if (folder !== null) await remove(folder)
    throw fault
  }
}

async function fillNew(
  store: Store,
  source: CopySource,
  blobs: Blobs,
  options: RegistryOptions,
  progress: CopyProgress,
): Promise<CopyResult> {
  try {
    if ((await bookOf(store, machineMeans()).log.size()) > 0)
      throw new RegistryRefusal('store-not-empty', { place: placeOf(options.store) })
    return await fillStore(source, store, blobs, progress)
  } finally {
    await store.close()
  }
}

/** A store as a message may name it: a server's address holds a password. */
function placeOf(store: string): string {
  return isServer(store) ? new URL(store).host : store
}

/** The last migration of the source, where this release knows all of them. */
async function lastKnown({ migrations }: CopySource, place: string): Promise<string> {
  const known = new Set(
    (await listNames(`${packageRoot()}/migrations`)).map((name) => name.replace(/\.sql$/u, '')),
  )
  const last = migrations.at(-1)
  if (last === undefined || migrations.some((name) => !known.has(name)))
    throw new RegistryRefusal('record-newer', { place: placeOf(place) })
  return last
}
