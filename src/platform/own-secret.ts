/** A secret in a file of its own, for its owner only: made where there is none. */
import { randomBytes } from 'node:crypto'
import { chmod, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { flushFolder, readText } from './files.ts'
import { Secret } from './settings.ts'

const SECRET_BYTES = 32

/** The secret in a file; where there is no such file, a new one is written (mode 0600) before it is given. */
export async function secretAt(path: string): Promise<Secret> {
  const known = (await readText(path))?.trim()
  if (known !== undefined && known !== '') {
    await chmod(path, 0o600)
    return new Secret(known)
  }
  return newSecretAt(path)
}

/** A new secret in a file, in place of any that was there. */
export async function newSecretAt(path: string): Promise<Secret> {
  const text = randomBytes(SECRET_BYTES).toString('hex')
  await rm(path, { force: true })
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(`${text}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await flushFolder(dirname(path))
  return new Secret(text)
}
