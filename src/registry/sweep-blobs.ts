/** Clears away bytes that nobody names: what came and whose act was never finished, and what a destruction left behind. */
import { enact } from '#audit'
import { holdSweep } from '#platform/hold'
import { namedBlobs } from './named-blobs.ts'
import type { Registry } from './open-registry.ts'

/** Bytes may come long before the act that names them: an upload of hours. */
const GRACE_MS = 24 * 60 * 60 * 1000
/** So many names are looked at while acts wait, and told by one entry. */
const AT_ONCE = 200
/** Where more is unnamed, and it is this part of all, something is amiss: the place is another record's, or the rows are old. */
const MANY = 100
const MANY_OF_ALL = 0.25

export interface Swept {
  readonly kept: number
  readonly removed: readonly string[]
  /** So many were unnamed that nothing was removed; a person looks, and sweeps. Else 0. */
  readonly heldBack: number
}

/**
 * Removes bytes that no row names and that came more than a day ago by the clock of the book. Never removes what a row
 * names: acts that name bytes wait while names are looked at, and look whether their bytes are there when it is over.
 *
 * `isCautious`: removes nothing where so much is unnamed that the place can hardly be this record's alone. Logs `bytes-swept`
 * with the names of what is removed; where that is cut off in between, the next sweep removes and tells the rest.
 */
export async function sweepBlobs(
  registry: Pick<Registry, 'book' | 'blobs'>,
  actor: string,
  { isCautious, signal }: { readonly isCautious: boolean; readonly signal?: AbortSignal },
): Promise<Swept> {
  const names = await registry.blobs.names()
  const orphans: string[] = []
  for (const part of parts(names)) {
    signal?.throwIfAborted()
    orphans.push(...(await orphansAmong(registry, part)))
  }
  const isMuch = orphans.length > MANY && orphans.length > names.length * MANY_OF_ALL
  if (isCautious && isMuch) return { kept: names.length, removed: [], heldBack: orphans.length }
  const removed: string[] = []
  for (const part of parts(orphans)) {
    signal?.throwIfAborted()
    removed.push(...(await removeTold(registry, actor, part)))
  }
  return { kept: names.length - removed.length, removed, heldBack: 0 }
}

/** Of these names, those of old bytes that nobody names. */
async function orphansAmong(
  registry: Pick<Registry, 'book' | 'blobs'>,
  names: readonly string[],
): Promise<string[]> {
  const before = Date.parse(registry.book.means.now()) - GRACE_MS
  const named = await namedBlobs(registry, names)
  const orphans: string[] = []
  for (const name of names) {
    if (named.has(name)) continue
    const arrivedAt = await registry.blobs.arrivedAt(name)
    if (arrivedAt !== null && Date.parse(arrivedAt) <= before) orphans.push(name)
  }
  return orphans
}

/** Tells the log what is removed, and removes what is then still unnamed. */
async function removeTold(
  registry: Pick<Registry, 'book' | 'blobs'>,
  actor: string,
  names: readonly string[],
): Promise<readonly string[]> {
  const { book } = registry
  const told = await enact<readonly string[]>(book, async () => {
    await holdSweep(book.store)
    const gone = await orphansAmong(registry, names)
    if (gone.length === 0) return { result: gone, entry: null }
    const entry = { actor, act: 'bytes-swept', subject: 'record:bytes', payload: { sha256: gone } }
    return { result: gone, entry }
  })
  return removeUnnamed(registry, told)
}

/** Removes those that nobody names any more; an act that names one of them meanwhile keeps it. */
export function removeUnnamed(
  { book, blobs }: Pick<Registry, 'book' | 'blobs'>,
  names: readonly string[],
): Promise<readonly string[]> {
  if (names.length === 0) return Promise.resolve([])
  return book.store.transact(async () => {
    await holdSweep(book.store)
    const named = await namedBlobs({ book }, names)
    const gone = names.filter((name) => !named.has(name))
    for (const name of gone) await blobs.remove(name)
    return gone
  })
}

function* parts(names: readonly string[]): Iterable<readonly string[]> {
  for (let from = 0; from < names.length; from += AT_ONCE) yield names.slice(from, from + AT_ONCE)
}
