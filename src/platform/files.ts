/** Files: reading, writing whole or not at all, listing, hashing. The only door to the disk. */
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, existsSync, type Stats } from 'node:fs'
import { chmod, mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sweepUnfinished, unfinishedName } from './unfinished.ts'

/** SHA-256 of bytes or of a text in UTF-8, in lower-case hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The bytes of a file; null where there is none. Other faults (no permission, a folder) are thrown. */
export async function readBytes(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw fault
  }
}

/** The bytes of a file in parts, however long it is; throws where there is none. */
export async function* bytesOf(path: string): AsyncIterable<Uint8Array> {
  for await (const part of createReadStream(path)) {
    const bytes: Uint8Array = part
    yield bytes
  }
}

/** The text of a UTF-8 file without its byte order mark; null where there is none. */
export async function readText(path: string): Promise<string | null> {
  const bytes = await readBytes(path)
  return bytes === null ? null : new TextDecoder('utf-8').decode(bytes)
}

/**
 * Writes a file whole or not at all: a temporary name beside it, flushed to the disk, then renamed. What a killed run left
 * in that folder is cleared away.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await sweepUnfinished(dirname(path))
  const temporary = unfinishedName(path)
  try {
    const file = await open(temporary, 'w')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (fault) {
    await rm(temporary, { force: true })
    throw fault
  }
}

/** Writes the parts of a file as they come, into folders made for it; a path that is taken is a fault. For folders of one's own. */
export async function writeStream(path: string, parts: AsyncIterable<Uint8Array>): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const part of parts) await file.writeFile(part)
  } finally {
    await file.close()
  }
}

/**
 * Why nothing can be written into a folder, in the system's words; null where it can be. Makes the folder, step by step:
 * some systems never end making folders below one that cannot hold any.
 */
export async function whyNotWritable(folder: string): Promise<string | null> {
  const trial = join(folder, `.trial-${randomBytes(6).toString('hex')}`)
  try {
    await makeFolder(resolve(folder))
    await mkdir(trial)
    await rm(trial, { recursive: true })
    return null
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException
    if (code === undefined) throw fault
    return code
  }
}

async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return
  await makeFolder(dirname(folder))
  await mkdir(folder)
}

/** Flushes a folder's list of names to the disk: a file that was made or renamed there is found again after a power cut. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes a folder that only its owner may look into, or makes an existing one so. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
}

/** Every file below a folder, relative with "/", sorted by code unit; links are not followed, hidden names included. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** The names directly in a folder, sorted; none where there is no folder. */
export async function listNames(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw fault
  }
}

/** What stands at a path; null for nothing. */
export async function statOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw fault
  }
}

/** A new empty folder in the system's place for temporary files. */
export function makeTemporaryFolder(name: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `rapporteur-${name}-`))
}

/** Removes a file or folder with all below it; nothing there is no fault. */
export async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true })
}

/** The folder of this package: the nearest above the running code that holds the package's `data` folder. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!(existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'data')))) {
    const above = resolve(folder, '..')
    if (above === folder)
      throw new Error('rapporteur is not inside its package folder: package.json and data/ not found')
    folder = above
  }
  return folder
}
