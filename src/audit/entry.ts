/** An entry of the log: who did what to what, when; its payload by hash, so that it can be destroyed and the log still hold. */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { type Hash, leafHash } from './merkle-tree.ts'

/** What a payload may hold. Never words of a submission, never personal data: identifiers, hashes, numbers, dates, codes. */
export type PayloadValue =
  | string
  | number
  | boolean
  | null
  | readonly PayloadValue[]
  | { readonly [name: string]: PayloadValue }
export type Payload = { readonly [name: string]: PayloadValue }

/** One thing done. `actor` is a person's id or `system:<what>`, `subject` is `<room>:<id>`. */
export interface Act {
  readonly actor: string
  readonly act: string
  readonly subject: string
  readonly payload: Payload
}

/** An entry as it is hashed. `sequence` counts from 1; `at` is an instant in UTC with milliseconds. */
export interface AuditEntry {
  readonly sequence: number
  readonly at: string
  readonly actor: string
  readonly act: string
  readonly subject: string
  readonly payloadSha256: string
  readonly previousSha256: string
}

/** The 32 bytes that stand before a payload when it is hashed: what was published can often be guessed, a salt cannot. */
export const SALT_BYTES = 32
/** What the first entry names as the hash before it. */
export const NO_PREVIOUS = '0'.repeat(64)

/** The leaf of an entry: the hash over its canonical JSON (RFC 8785). */
export function entryHash(entry: AuditEntry): Hash {
  const { sequence, at, actor, act, subject, payloadSha256, previousSha256 } = entry
  return leafHash(
    Buffer.from(canonical({ sequence, at, actor, act, subject, payloadSha256, previousSha256 }), 'utf8'),
  )
}

/** The hash of a payload's canonical text behind its salt, in hexadecimal. */
export function payloadHash(salt: Uint8Array, text: string): string {
  return createHash('sha256').update(salt).update(text, 'utf8').digest('hex')
}

/** Canonical JSON (RFC 8785). */
export function canonical(value: PayloadValue): string {
  return canonicalize(value) ?? 'null'
}

/** A hash in hexadecimal, and back. */
export function hexOf(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex')
}
export function hashOf(hex: string): Hash {
  return new Uint8Array(Buffer.from(hex, 'hex'))
}
