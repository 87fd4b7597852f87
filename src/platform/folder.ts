/** A folder that others fill: what stands in it, and the bytes of a file without following a link or opening a device. */
import { constants, type Stats } from 'node:fs'
import { type FileHandle, lstat, open, readdir } from 'node:fs/promises'

/** `closed` is a folder or name that cannot be looked at (no permission, a name the system cannot give back). */
type EntryKind = 'file' | 'link' | 'special' | 'closed'

export interface FolderEntry {
  /** Relative to the folder, "/" between parts; empty for the folder itself where it is `closed`. */
  readonly path: string
  readonly kind: EntryKind
  /** 0 for what is no file. */
  readonly sizeBytes: number
}

/**
 * Everything below a folder but folders, sorted by code unit. Links are named, never followed; pipes, sockets and
 * devices are named, never opened. Never throws for what stands in the folder.
 */
export async function listEntries(folder: string): Promise<FolderEntry[]> {
  const found: FolderEntry[] = []
  const waiting = ['']
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const names = await namesIn(at === '' ? folder : `${folder}/${at}`)
    if (names === null) found.push({ path: at, kind: 'closed', sizeBytes: 0 })
    for (const name of names ?? []) {
      const path = at === '' ? name : `${at}/${name}`
      const stats = await lookAt(`${folder}/${path}`)
      if (stats?.isDirectory() === true) waiting.push(path)
      else found.push({ path, kind: kindOf(stats), sizeBytes: stats?.isFile() === true ? stats.size : 0 })
    }
  }
  return found.sort((one, other) => (one.path < other.path ? -1 : 1))
}

async function namesIn(folder: string): Promise<string[] | null> {
  try {
    return await readdir(folder)
  } catch {
    return null
  }
}

async function lookAt(path: string): Promise<Stats | null> {
  try {
    return await lstat(path)
  } catch {
    return null
  }
}

function kindOf(stats: Stats | null): EntryKind {
  if (stats === null) return 'closed'
  if (stats.isFile()) return 'file'
  return stats.isSymbolicLink() ? 'link' : 'special'
}

/** The bytes of a file, `isSteady` where it was the same before and after; or why there are none. */
export type FileTaken =
  | { readonly taken: true; readonly bytes: Uint8Array; readonly isSteady: boolean }
  | { readonly taken: false; readonly why: 'gone' | 'not-allowed' | 'not-a-file' | 'too-big' }

/**
 * Reads a regular file whole. Takes its path and the most bytes to hold; opens without following a link and without
 * waiting for a pipe, looks at what was opened, and reads as many bytes as it had then, however it grows.
 */
export async function takeFile(path: string, mostBytes: number): Promise<FileTaken> {
  let file: FileHandle
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  } catch (fault) {
    return { taken: false, why: whyClosed(fault) }
  }
  try {
    const before = await file.stat()
    if (!before.isFile()) return { taken: false, why: 'not-a-file' }
    if (before.size > mostBytes) return { taken: false, why: 'too-big' }
    const bytes = await readUpTo(file, before.size)
    const after = await file.stat()
    const isSteady =
      bytes.length === after.size && after.mtimeMs === before.mtimeMs && after.size === before.size
    return { taken: true, bytes, isSteady }
  } catch (fault) {
    return { taken: false, why: whyClosed(fault) }
  } finally {
    await file.close()
  }
}

async function readUpTo(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  let at = 0
  while (at < size) {
    const { bytesRead } = await file.read(bytes, at, size - at, at)
    if (bytesRead === 0) break
    at += bytesRead
  }
  return bytes.subarray(0, at)
}

/** Where the system says a link, a socket or a device stands there, it is no file; a fault of the disk is as "gone". */
function whyClosed(fault: unknown): 'gone' | 'not-allowed' | 'not-a-file' {
  const code = (fault as NodeJS.ErrnoException).code
  if (code === 'EACCES' || code === 'EPERM') return 'not-allowed'
  return code === 'ELOOP' || code === 'ENXIO' || code === 'EISDIR' ? 'not-a-file' : 'gone'
}
