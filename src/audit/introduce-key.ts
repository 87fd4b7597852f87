/** Tells in the log of a key that will sign its heads, so that everybody can see since when; old keys go on checking. */
import { assert } from '#platform/assert'
import { holdSubject } from '#platform/hold'
import { type CheckingKey, readCheckingKey } from '#platform/signing'
import { append } from './append.ts'
import type { Book } from './enact.ts'
import type { AuditStore } from './store.ts'
import { KEY_INTRODUCED } from './verify-keys.ts'

/**
 * Introduces a key where it is not known yet, in one transaction with its entry; gives every key that has signed, oldest first.
 * `origin` is the name of the log in its heads.
 */
export function introduceKey(
  { store, log, means }: Book,
  actor: string,
  { origin, key }: { readonly origin: string; readonly key: CheckingKey },
): Promise<readonly CheckingKey[]> {
  return store.transact(async () => {
    // Of two servers that start at once with a new key, the second finds it introduced.
    await holdSubject(store, `audit:${key.id}`)
    const known = await log.keys()
    if (!known.some(({ id }) => id === key.id)) {
      const publicKey = Buffer.from(key.publicBytes).toString('base64')
      const payload = { origin, keyId: key.id, publicKey }
      const act = { actor, act: KEY_INTRODUCED, subject: `audit:${key.id}`, payload }
      const { sequence } = await append(log, act, means)
      await log.insertKey({ id: key.id, publicKey, origin, introducedBy: sequence })
    }
    return checkingKeys(log)
  })
}

/** Every key that was introduced, oldest first. */
async function checkingKeys(log: AuditStore): Promise<readonly CheckingKey[]> {
  return (await log.keys()).map(({ id, publicKey }) => {
    const key = readCheckingKey(publicKey)
    assert(key !== null && key.id === id, 'a key that was introduced is a key', { id })
    return key
  })
}
