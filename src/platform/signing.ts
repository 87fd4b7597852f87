/** Signatures by Ed25519: making and reading keys, signing, checking. The only door to private keys; none is ever printed. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'

/** A key that signs, and the name of its public half. */
export interface SigningKey {
  readonly id: string
  /** The 32 bytes of the public half. */
  readonly publicBytes: Uint8Array
  sign(bytes: Uint8Array): Uint8Array
}

/** A key that checks. `id` is the SHA-256 of the public key as SubjectPublicKeyInfo, in hexadecimal. */
export interface CheckingKey {
  readonly id: string
  readonly publicBytes: Uint8Array
  check(bytes: Uint8Array, signature: Uint8Array): boolean
}

/** What stands before the 32 bytes of an Ed25519 public key in SubjectPublicKeyInfo. Source: RFC 8410, 4 and 10.1. */
const PREFIX = Buffer.from('302a300506032b6570032100', 'hex')
const RAW_BYTES = 32

/** A new Ed25519 private key as PEM (PKCS #8, unencrypted). */
export function newSigningKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** An Ed25519 private key from PEM (PKCS #8, unencrypted); null for anything else. */
export function readSigningKey(text: string): SigningKey | null {
  try {
    const key = createPrivateKey(text)
    if (key.asymmetricKeyType !== 'ed25519') return null
    const half = createPublicKey(key)
    return {
      id: idOf(half),
      publicBytes: bytesOf(half),
      sign: (bytes) => new Uint8Array(sign(null, bytes, key)),
    }
  } catch {
    return null
  }
}

/** An Ed25519 public key from PEM, or from base64 of its 32 bytes or of its SubjectPublicKeyInfo; null for anything else. */
export function readCheckingKey(text: string): CheckingKey | null {
  const key = publicKey(text.trim())
  if (key === null || key.asymmetricKeyType !== 'ed25519' || key.type !== 'public') return null
  return {
    id: idOf(key),
    publicBytes: bytesOf(key),
    check: (bytes, signature) => verify(null, bytes, key, signature),
  }
}

/** The public half of a key that signs. */
export function checkingKeyOf({ id, publicBytes }: SigningKey): CheckingKey {
  const key = createPublicKey({ key: Buffer.concat([PREFIX, publicBytes]), format: 'der', type: 'spki' })
  return { id, publicBytes, check: (bytes, signature) => verify(null, bytes, key, signature) }
}

function publicKey(text: string): KeyObject | null {
  try {
    if (text.includes('PRIVATE KEY')) return null
    if (text.startsWith('-----')) return createPublicKey(text)
    const bytes = Buffer.from(text, 'base64')
    const der = bytes.length === RAW_BYTES ? Buffer.concat([PREFIX, bytes]) : bytes
    return createPublicKey({ key: der, format: 'der', type: 'spki' })
  } catch {
    return null
  }
}

function bytesOf(key: KeyObject): Uint8Array {
  return new Uint8Array(key.export({ type: 'spki', format: 'der' }).subarray(-RAW_BYTES))
}

function idOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
}
