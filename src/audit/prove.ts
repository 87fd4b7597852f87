/** Proofs for others: that an entry is in the log, and that an older head is its beginning. */
import { type AuditEntry, hexOf } from './entry.ts'
import { consistencyProof, inclusionProof, rootHash, type TreeHead } from './merkle-tree.ts'
import type { AuditStore } from './store.ts'

/** What lets somebody without the log check that an entry is in it. Hashes in hexadecimal. */
export interface EntryProof {
  readonly entry: AuditEntry
  /** Salt and payload, so that its hash can be made again; null where it was destroyed. */
  readonly payload: { readonly salt: string; readonly text: string } | null
  readonly size: number
  readonly root: string
  readonly path: readonly string[]
}

/** The tree's head now. */
export async function headOf(log: AuditStore): Promise<TreeHead> {
  const size = await log.size()
  return { size, root: await log.withNodes((at) => rootHash(size, at)) }
}

/** The proof of one entry in the tree of `size` entries; null where there is no such entry, or no such tree yet. */
export async function proveEntry(
  log: AuditStore,
  sequence: number,
  size: number,
): Promise<EntryProof | null> {
  if (sequence < 1 || sequence > size || size > (await log.size())) return null
  const [stored] = await log.entriesFrom(sequence, 1)
  if (stored === undefined || stored.entry.sequence !== sequence) return null
  const { entry, payload } = stored
  const { path, root } = await log.withNodes((at) => ({
    path: inclusionProof(sequence - 1, size, at),
    root: rootHash(size, at),
  }))
  return {
    entry,
    payload: payload === null ? null : { salt: hexOf(payload.salt), text: payload.text },
    size,
    root: hexOf(root),
    path: path.map(hexOf),
  }
}

/** The hashes that show an older head to be the beginning of a newer one; null where there is no such length. */
export async function proveConsistency(
  log: AuditStore,
  older: number,
  newer: number,
): Promise<readonly string[] | null> {
  if (older < 0 || older > newer || newer > (await log.size())) return null
  const proof = await log.withNodes((at) => consistencyProof(older, newer, at))
  return proof.map(hexOf)
}
