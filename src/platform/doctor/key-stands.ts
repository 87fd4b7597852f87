/** Looks at the office's key: whether it is there, is one, and is the office's alone. */
import { readText, statOf } from '../files.ts'
import { readSigningKey } from '../signing.ts'
import { type Look, note, ok, problem } from './look.ts'

const ABOUT = 'key'

/** How the key in a file stands; null: no file is named. Makes none. */
export async function keyStands(path: string | null): Promise<Look> {
  if (path === null)
    return problem(ABOUT, 'no file is named for it', 'Set RAPPORTEUR_KEY_FILE to a file of its own.')
  const found = await statOf(path)
  if (found === null)
    return note(
      ABOUT,
      `${path} is not there`,
      'The next start makes a new one and tells the log. If there was one, put it back from its backup first.',
    )
  const text = await readText(path).catch(() => null)
  if (text === null) return problem(ABOUT, `${path} may not be read`, 'Give this user the right to read it.')
  if (readSigningKey(text) === null)
    return problem(ABOUT, `${path} holds no Ed25519 key`, 'Put the key back from its backup.')
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0)
    return problem(ABOUT, `${path} may be read by others on this machine`, `chmod 600 ${path}`)
  return ok(ABOUT, path)
}
