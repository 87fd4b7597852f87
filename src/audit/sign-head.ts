/** Signs the log's head and keeps the checkpoint: what an office gives to others, so that it cannot rewrite its log unseen. */
import type { SigningKey } from '#platform/signing'
import { writeCheckpoint } from './checkpoint.ts'
import { headOf } from './prove.ts'
import type { AuditStore } from './store.ts'

/** The signed head as a note; null for an empty log. The same length is kept once. */
export async function signHead(log: AuditStore, origin: string, key: SigningKey): Promise<string | null> {
  const head = await headOf(log)
  if (head.size === 0) return null
  const note = writeCheckpoint(origin, head, key)
  await log.insertCheckpoint(head.size, note)
  return note
}
