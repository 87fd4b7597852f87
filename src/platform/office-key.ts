/** The office's key on the disk: made on first start, for its owner only, and read at every start after. */
import { stat } from 'node:fs/promises'
import { textOrMade } from './secret-file.ts'
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
  const text = await textOrMade(path, newSigningKey)
  const { mode } = await stat(path)
  const isExposed = process.platform !== 'win32' && (mode & OTHERS) !== 0
  return { key: readSigningKey(text), isExposed }
}
