/** Answers what is asked of the log of acts. */
import { headOf, proveConsistency, proveEntry, readCheckpoint, signHead, verifierKey } from '#audit'
import type { Registry } from '#registry'
import { OF_OFFICE } from '../core/ask.ts'
import { readCursor, writeCursor } from '../core/cursor.ts'
import type { Interface } from '../core/interface.ts'
import { ApiRefusal } from '../core/refusal.ts'
import {
  auditCheckpoints,
  auditConsistency,
  auditEntries,
  auditHead,
  auditProof,
  signAuditHead,
} from './contract.ts'

/** Serves the operations of the log. */
export function serveAudit(at: Interface, { book: { log }, origin, key }: Registry): void {
  at.serve(auditHead, async (ask) => {
    ask.require('audit-read', OF_OFFICE)
    const { size, root } = await headOf(log)
    return { size, root: hex(root) }
  })

  at.serve(auditEntries, async (ask, { query: { limit, after } }) => {
    ask.require('audit-read', OF_OFFICE)
    const [last = 0] = readCursor('audit-entries', after) ?? []
    const stored = await log.entriesFrom(Number(last) + 1, limit)
    const items = stored.map(({ entry, payload }) => ({
      entry,
      payload: payload === null ? null : { salt: hex(payload.salt), text: payload.text },
    }))
    const end = items.length < limit ? null : (items.at(-1)?.entry.sequence ?? null)
    return { items, next: end === null ? null : writeCursor('audit-entries', [end]) }
  })

  at.serve(auditProof, async (ask, { params: { sequence }, query }) => {
    ask.require('audit-read', OF_OFFICE)
    const proof = await proveEntry(log, sequence, query.size ?? (await log.size()))
    if (proof === null) throw new ApiRefusal('not-found')
    return { ...proof, path: [...proof.path] }
  })

  at.serve(auditConsistency, async (ask, { query: { older, newer } }) => {
    ask.require('audit-read', OF_OFFICE)
    const proof = await proveConsistency(log, older, newer)
    if (proof === null) throw new ApiRefusal('not-found')
    return { older, newer, proof: [...proof] }
  })

  at.serve(auditCheckpoints, async (ask, { query: { limit, after } }) => {
    ask.require('audit-read', OF_OFFICE)
    const [before = Number.MAX_SAFE_INTEGER] = readCursor('audit-checkpoints', after) ?? []
    const newest = (await log.checkpoints()).filter(({ size }) => size < Number(before)).reverse()
    const items = newest.slice(0, limit)
    const end = newest.length > limit ? (items.at(-1)?.size ?? null) : null
    return { items, next: end === null ? null : writeCursor('audit-checkpoints', [end]) }
  })

  at.serve(signAuditHead, async (ask) => {
    ask.require('audit-checkpoint', OF_OFFICE)
    const note = await signHead(log, origin, key)
    if (note === null) throw new ApiRefusal('not-found')
    return { size: readCheckpoint(note)?.size ?? 0, note, key: verifierKey(origin, key) }
  })
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
