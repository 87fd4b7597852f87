/** What can be asked of the log of acts. */
import { z } from '@hono/zod-openapi'
import { operation, pageOf, pageQuery } from '../core/operation.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const length = z.number().int().min(0)
const number = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

export const entrySchema = z
  .object({
    sequence: z.number().int().min(1),
    at: z.string(),
    actor: z.string(),
    act: z.string(),
    subject: z.string(),
    payloadSha256: hash,
    previousSha256: hash,
  })
  .openapi('AuditEntry')

const payloadSchema = z.object({ salt: z.string(), text: z.string() }).nullable()
const room = 'audit'

/** The tree's head now. */
export const auditHead = operation({
  id: 'readAuditHead',
  method: 'get',
  path: '/api/v1/audit/head',
  room,
  act: 'audit-read',
  summary: 'The head of the log: how many entries, and the root of the tree over them',
  answer: z.object({ size: length, root: hash }),
})

/** The entries in their order. */
export const auditEntries = operation({
  id: 'listAuditEntries',
  method: 'get',
  path: '/api/v1/audit/entries',
  room,
  act: 'audit-read',
  summary: 'The entries of the log, from the first, each with its payload where that was not destroyed',
  query: z.object(pageQuery),
  answer: pageOf(z.object({ entry: entrySchema, payload: payloadSchema })),
})

/** What lets somebody without the log check that an entry is in it. */
export const auditProof = operation({
  id: 'proveAuditEntry',
  method: 'get',
  path: '/api/v1/audit/entries/{sequence}/proof',
  room,
  act: 'audit-read',
  summary: 'The proof that an entry is in the log (RFC 6962, 2.1.1)',
  params: z.object({ sequence: number }),
  query: z.object({ size: number.optional() }),
  answer: z
    .object({ entry: entrySchema, payload: payloadSchema, size: length, root: hash, path: z.array(hash) })
    .openapi('AuditProof'),
})

/** That an older head is the beginning of a newer one. */
export const auditConsistency = operation({
  id: 'proveAuditConsistency',
  method: 'get',
  path: '/api/v1/audit/consistency',
  room,
  act: 'audit-read',
  summary: 'The proof that an older head of the log is the beginning of a newer one (RFC 6962, 2.1.2)',
  query: z.object({ older: number, newer: number }),
  answer: z.object({ older: length, newer: length, proof: z.array(hash) }),
})

const checkpointSchema = z.object({ size: length, note: z.string() }).openapi('AuditCheckpoint')

/** The signed heads. */
export const auditCheckpoints = operation({
  id: 'listAuditCheckpoints',
  method: 'get',
  path: '/api/v1/audit/checkpoints',
  room,
  act: 'audit-read',
  summary: 'The signed heads of the log, the newest first, for others to keep',
  query: z.object(pageQuery),
  answer: pageOf(checkpointSchema),
})

/** Signs the head. */
export const signAuditHead = operation({
  id: 'signAuditHead',
  method: 'post',
  path: '/api/v1/audit/checkpoints',
  room,
  act: 'audit-checkpoint',
  summary: "Signs the log's head with the office's key, and names the key; the same head is signed once",
  body: z.strictObject({}),
  status: 201,
  answer: z.object({ size: length, note: z.string(), key: z.string() }),
})
