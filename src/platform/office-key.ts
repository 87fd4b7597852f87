/** The office's key on the disk: made on first start, for its owner only, and read at every start after. */
import { randomBytes } from 'node:crypto'
import { link, mkdir, open, rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { flushFolder, readText } from './files.ts'
import { newSigningKey, readSigningKey, type SigningKey } from './signing.ts'

/** The key, and whether others on this machine may read its file. Null where the file holds no key. */
export interface OfficeKey {
  readonly key: SigningKey | null
  readonly isExposed: boolean
}

/** Everybody but the owner. */
const OTHERS = 0o077

/**
 * The key in a file; where there is no such file, a new one is made and written (mode 0600) before it is given.
 *
 * Of two that start at once, both take the key of the one that came first.
 */
export async function officeKeyAt(path: string): Promise<OfficeKey> {
  const text = (await readText(path)) ?? (await makeKey(path))
  const { mode } = await stat(path)
  const isExposed = process.platform !== 'win32' && (mode & OTHERS) !== 0
  return { key: readSigningKey(text), isExposed }
}

async function makeKey(path: string): Promise<string> {
  const folder = dirname(resolve(path))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const text = newSigningKey()
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  const isOurs = await tryLink(draft, path)
  await rm(draft)
  await flushFolder(folder)
  return isOurs ? text : ((await readText(path)) ?? text)
}

/** A name is made in one step, or it was there. */
async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fault
  }
}
