/** Keeps copies of a resolution: the bytes that everything about its mandates is read from. */
import { type Book, enact } from '#audit'
import type { BlobName, Blobs } from '#platform/blobs'
import { holdBlobs, holdSubject } from '#platform/hold'
import { MandateRefusal } from './mandate-refusal.ts'
import { MandateStore } from './store.ts'

/** A copy that was put among the bytes. `name` is what it was called. */
export interface WitnessGiven extends BlobName {
  readonly name: string
  readonly mediaType: string
}

export interface ResolutionKept {
  readonly resolution: string
  /** Copies that were not there before. */
  readonly added: number
}

/**
 * Keeps copies of a resolution; of one that is kept already, those that are new. The same copies again are nothing new.
 *
 * Takes the resolution's id, or null to find it by its bytes, else to begin a new one.
 * Refuses `nothing-given`, `bytes-missing`, `no-such-resolution`. Logs `resolution-kept`.
 */
export function keepResolution(
  book: Book,
  blobs: Pick<Blobs, 'has'>,
  actor: string,
  {
    resolution,
    witnesses,
  }: { readonly resolution: string | null; readonly witnesses: readonly WitnessGiven[] },
): Promise<ResolutionKept> {
  const tables = new MandateStore(book.store)
  const hashes = witnesses.map(({ sha256 }) => sha256)
  return enact(book, async () => {
    if (witnesses.length === 0) throw new MandateRefusal('nothing-given', {})
    await holdSubject(book.store, 'mandate:resolutions')
    const missing = await holdBlobs(book.store, blobs, hashes)
    if (missing.length > 0) throw new MandateRefusal('bytes-missing', { sha256: missing })
    if (resolution !== null && !(await tables.hasResolution(resolution)))
      throw new MandateRefusal('no-such-resolution', { resolution })
    const known = resolution ?? (await tables.resolutionOfBytes(hashes))
    const there = known === null ? [] : await tables.witnesses(known)
    const fresh = freshOf(
      witnesses,
      there.map(({ sha256 }) => sha256),
    )
    const id = known ?? book.means.id()
    if (fresh.length === 0) return { result: { resolution: id, added: 0 }, entry: null }
    const by = { at: book.means.now(), by: actor }
    if (known === null) await tables.insertResolution(id, by)
    const kept = fresh.map((witness, at) => ({ ...witness, position: there.length + at + 1 }))
    await tables.insertWitnesses(id, kept, by)
    const payload = {
      witnesses: kept.map(({ position, sha256, sizeBytes }) => ({ position, sha256, sizeBytes })),
    }
    return {
      result: { resolution: id, added: fresh.length },
      entry: { actor, act: 'resolution-kept', subject: `mandate:${id}`, payload },
    }
  })
}

/** Those not there yet, each once. */
function freshOf(witnesses: readonly WitnessGiven[], there: readonly string[]): readonly WitnessGiven[] {
  const known = new Set(there)
  return witnesses.filter(({ sha256 }) => {
    if (known.has(sha256)) return false
    known.add(sha256)
    return true
  })
}
