/** Adds an entry to the log, in the transaction of the act that it tells of. */
import { type Act, type AuditEntry, canonical, entryHash, hexOf, NO_PREVIOUS, payloadHash } from './entry.ts'
import { nodesCompleted } from './merkle-tree.ts'
import type { AuditStore } from './store.ts'

/** What an entry takes from the machine. */
export interface AuditMeans {
  /** The instant, UTC, with milliseconds. */
  now(): string
  /** 32 random bytes. */
  salt(): Uint8Array
}

/**
 * Appends one act and gives its entry. To be called inside `store.transact`, last: the end of the log is held until that is over.
 *
 * Cost does not grow with the log's length: the nodes read and written are the logarithm of it at most, two on average.
 * The clock may go backwards: entries are ordered by their number, and their time is what the clock said.
 */
export async function append(log: AuditStore, act: Act, means: AuditMeans): Promise<AuditEntry> {
  const size = await log.lockHead()
  const text = canonical(act.payload)
  const salt = means.salt()
  const previousSha256 = size === 0 ? NO_PREVIOUS : hexOf(await log.withNodes((at) => at(0, size - 1)))
  const entry: AuditEntry = {
    sequence: size + 1,
    at: means.now(),
    actor: act.actor,
    act: act.act,
    subject: act.subject,
    payloadSha256: payloadHash(salt, text),
    previousSha256,
  }
  const leaf = entryHash(entry)
  const nodes = await log.withNodes((at) => nodesCompleted(size, leaf, at))
  await log.insert({ entry, leaf, payload: { salt, text } }, nodes)
  return entry
}
