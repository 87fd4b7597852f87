/** Adds an entry to the log, in the transaction of the act that it tells of. */
import { assert } from '#platform/assert'
import { type Act, type AuditEntry, canonical, entryHash, hexOf, NO_PREVIOUS, payloadHash } from './entry.ts'
import { edgeAfter } from './log-edge.ts'
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
 * Cost does not grow with the log's length: one row is read, one statement writes, two nodes on average.
 * The clock may go backwards: entries are ordered by their number, and their time is what the clock said.
 */
export async function append(log: AuditStore, act: Act, means: AuditMeans): Promise<AuditEntry> {
  const edge = await log.lockEdge()
  const { size, last, peaks } = edge
  const text = canonical(act.payload)
  const salt = means.salt()
  const entry: AuditEntry = {
    sequence: size + 1,
    at: means.now(),
    actor: act.actor,
    act: act.act,
    subject: act.subject,
    payloadSha256: payloadHash(salt, text),
    previousSha256: last === null ? NO_PREVIOUS : hexOf(last),
  }
  const leaf = entryHash(entry)
  const nodes = nodesCompleted(size, leaf, (level) => {
    const peak = peaks.get(level)
    assert(peak !== undefined, 'the edge of the log has the tree that an append completes', { size, level })
    return peak
  })
  await log.insert({ entry, leaf, salt, text }, nodes, edgeAfter(edge, nodes))
  return entry
}
