/** A cache of JSON values on disk, by key: whole or absent, checked when read, one making at a time for a key. */
import { join } from 'node:path'
import { readText, sha256, writeWhole } from './files.ts'

export interface Cache {
  /**
   * The value kept under a key, or else the one that `make` gives, which is then kept if it says so.
   *
   * `accept` reads what is kept and gives null for what is no longer understood. A damaged entry counts as absent and
   * is written anew. Callers that ask for one key at the same time share one making. Rejects only as `make` rejects.
   */
  remember<Value>(
    key: string,
    accept: (kept: unknown) => Value | null,
    make: () => Promise<{ readonly value: Value; readonly keep: boolean }>,
  ): Promise<Value>
}

export interface CacheOptions {
  /** Told when an entry could not be written (disk full, folder read-only); the value is given all the same. */
  readonly onFault?: (fault: unknown) => void
}

/** Opens a cache in a folder, which is made with the first entry. */
export function openCache(folder: string, options: CacheOptions = {}): Cache {
  const underWay = new Map<string, Promise<unknown>>()
  return {
    async remember(key, accept, make) {
      const path = pathOf(folder, key)
      const running = underWay.get(path)
      if (running !== undefined) return (await running) as Awaited<ReturnType<typeof make>>['value']
      const work = findOrMake(path, accept, make, options)
      underWay.set(path, work)
      try {
        return await work
      } finally {
        underWay.delete(path)
      }
    },
  }
}

/** Keys of any form; the name on disk is their hash. */
function pathOf(folder: string, key: string): string {
  const name = sha256(key)
  return join(folder, name.slice(0, 2), `${name}.json`)
}

async function findOrMake<Value>(
  path: string,
  accept: (kept: unknown) => Value | null,
  make: () => Promise<{ readonly value: Value; readonly keep: boolean }>,
  options: CacheOptions,
): Promise<Value> {
  const kept = await readEntry(path)
  const accepted = kept === undefined ? null : accept(kept)
  if (accepted !== null) return accepted
  const { value, keep } = await make()
  if (keep) await writeEntry(path, value, options)
  return value
}

/** The first line is the hash of the rest; undefined where the file is absent, cut or changed. */
async function readEntry(path: string): Promise<unknown> {
  const content = await readText(path)
  if (content === null) return undefined
  const end = content.indexOf('\n')
  const body = content.slice(end + 1)
  return end > 0 && content.slice(0, end) === sha256(body) ? JSON.parse(body) : undefined
}

async function writeEntry(path: string, value: unknown, options: CacheOptions): Promise<void> {
  const body = JSON.stringify(value)
  try {
    await writeWhole(path, `${sha256(body)}\n${body}`)
  } catch (fault) {
    options.onFault?.(fault)
  }
}
