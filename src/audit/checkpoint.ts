/** A signed tree head as others keep and check it: C2SP tlog-checkpoint in a signed note, Ed25519. */
import { createHash } from 'node:crypto'
import type { CheckingKey, SigningKey } from '#platform/signing'
import { equal, type TreeHead } from './merkle-tree.ts'

/** A checkpoint read from its text. `origin` names the log and the key. */
export interface Checkpoint extends TreeHead {
  readonly origin: string
  readonly body: string
  readonly signatures: readonly {
    readonly name: string
    readonly keyId: Uint8Array
    readonly signature: Uint8Array
  }[]
}

/** The kind of key in a signed note: Ed25519. Source: C2SP signed-note. */
const ED25519 = 1
const ID_BYTES = 4
const SIGNATURE_LINE = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u
const HEAD = /^([^\n]+)\n(0|[1-9]\d*)\n([A-Za-z0-9+/]+={0,2})\n(?:[^\n]+\n)*$/u

/** Writes and signs a tree head. `origin` has no white space and no plus sign. */
export function writeCheckpoint(origin: string, head: TreeHead, key: SigningKey): string {
  const body = `${origin}\n${head.size}\n${Buffer.from(head.root).toString('base64')}\n`
  const signature = key.sign(Buffer.from(body, 'utf8'))
  const line = Buffer.concat([keyIdOf(origin, key.publicBytes), signature]).toString('base64')
  return `${body}\n\u2014 ${origin} ${line}\n`
}

/** Reads a checkpoint; null for anything else. The signature is not checked here. */
export function readCheckpoint(note: string): Checkpoint | null {
  const end = note.indexOf('\n\n')
  const body = note.slice(0, end + 1)
  const head = end === -1 ? null : HEAD.exec(body)
  const [, origin, size, root] = head ?? []
  if (origin === undefined || size === undefined || root === undefined) return null
  const signatures = note
    .slice(end + 2)
    .split('\n')
    .flatMap((line) => {
      const [, name, text] = SIGNATURE_LINE.exec(line) ?? []
      if (name === undefined || text === undefined) return []
      const bytes = new Uint8Array(Buffer.from(text, 'base64'))
      return [{ name, keyId: bytes.slice(0, ID_BYTES), signature: bytes.slice(ID_BYTES) }]
    })
  return { origin, size: Number(size), root: new Uint8Array(Buffer.from(root, 'base64')), body, signatures }
}

/** Whether the log's own key signed it. Signatures of others (witnesses) are no hindrance. */
export function isSigned({ origin, body, signatures }: Checkpoint, key: CheckingKey): boolean {
  const id = keyIdOf(origin, key.publicBytes)
  return signatures.some(
    ({ name, keyId, signature }) =>
      name === origin && equal(keyId, id) && key.check(Buffer.from(body, 'utf8'), signature),
  )
}

/** The key as a line that other tools take: name, id and key. Source: C2SP signed-note, "vkey". */
export function verifierKey(origin: string, key: CheckingKey | SigningKey): string {
  const id = Buffer.from(keyIdOf(origin, key.publicBytes)).toString('hex')
  return `${origin}+${id}+${Buffer.concat([Uint8Array.of(ED25519), key.publicBytes]).toString('base64')}`
}

function keyIdOf(name: string, publicBytes: Uint8Array): Uint8Array {
  const hash = createHash('sha256')
    .update(`${name}\n`, 'utf8')
    .update(Uint8Array.of(ED25519))
    .update(publicBytes)
  return new Uint8Array(hash.digest().subarray(0, ID_BYTES))
}
