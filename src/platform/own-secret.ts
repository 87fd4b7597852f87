/** A secret in a file of its own, for its owner only: made where there is none. */
import { randomBytes } from 'node:crypto'
import { chmod } from 'node:fs/promises'
import { replaceSecret, textOrMade } from './secret-file.ts'
import { Secret } from './settings.ts'

const SECRET_BYTES = 32

/**
 * The secret in a file; where there is no such file, a new one is written (mode 0600) before it is given. Of several that
 * start at once, all are given that of the one that came first.
 */
export async function secretAt(path: string): Promise<Secret> {
  const known = (await textOrMade(path, () => `${newText()}\n`)).trim()
  if (known === '') return newSecretAt(path)
  await chmod(path, 0o600)
  return new Secret(known)
}

/** A new secret in a file, in place of any that was there. */
export async function newSecretAt(path: string): Promise<Secret> {
  const text = newText()
  await replaceSecret(path, `${text}\n`)
  return new Secret(text)
}

function newText(): string {
  return randomBytes(SECRET_BYTES).toString('hex')
}
