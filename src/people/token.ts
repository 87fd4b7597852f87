/** Secrets in links: given once to a person, kept by their hash only. */
import { createHash } from 'node:crypto'

/** A token as it stands in a link, of random bytes. */
export function tokenOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}

/** The hash a token is kept and found by. */
export function tokenHash(token: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(token, 'utf8').digest())
}

/** The form in which a session's token is kept: in the cookie alone it stands whole. */
export function sessionTokenHash(token: string): string {
  return Buffer.from(tokenHash(token)).toString('base64url')
}
