/** Clears away bytes that nobody names: what came and whose act was never finished, and what a destruction left behind. */
import { holdSweep } from '#platform/hold'
import { namedBlobs } from './named-blobs.ts'
import type { Registry } from './open-registry.ts'

/** Bytes may come long before the act that names them: an upload of hours. */
const GRACE_MS = 24 * 60 * 60 * 1000
/** So many names are looked at while acts wait. */
const AT_ONCE = 200

export interface Swept {
  readonly kept: number
  readonly removed: readonly string[]
}

/**
 * Removes bytes that no row names and that came more than a day ago by the clock of the book. Never removes what a row
 * names: acts that name bytes wait while names are looked at, and look whether their bytes are there when it is over.
 */
export async function sweepBlobs(registry: Pick<Registry, 'book' | 'blobs'>): Promise<Swept> {
  const { book, blobs } = registry
  const names = await blobs.names()
  const before = Date.parse(book.means.now()) - GRACE_MS
  const removed: string[] = []
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const part = names.slice(from, from + AT_ONCE)
    await book.store.transact(async () => {
      await holdSweep(book.store)
      const named = await namedBlobs(registry, part)
      for (const name of part) {
        if (named.has(name)) continue
        const arrivedAt = await blobs.arrivedAt(name)
        if (arrivedAt === null || Date.parse(arrivedAt) > before) continue
        await blobs.remove(name)
        removed.push(name)
      }
    })
  }
  return { kept: names.length - removed.length, removed }
}
