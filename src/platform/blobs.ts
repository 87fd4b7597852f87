/** Bytes kept under their SHA-256: written once, never changed, checked whenever they are read. */
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { flushFolder } from './files.ts'

/** What was kept: its name, and its length. */
export interface BlobName {
  readonly sha256: string
  readonly sizeBytes: number
}

/** The bytes under this name are missing, or are others. */
export class BlobDamaged extends Error {
  override name = 'BlobDamaged'
  constructor(
    readonly sha256: string,
    readonly is: 'missing' | 'changed',
  ) {
    super(`the bytes ${sha256} are ${is}`)
  }
}

/** A place for bytes. Everything streams: memory does not grow with the length. */
export interface Blobs {
  /** Keeps bytes; when it returns they are on the disk. The same bytes are kept once. */
  put(bytes: AsyncIterable<Uint8Array>): Promise<BlobName>
  /** The bytes, in parts. Throws `BlobDamaged` where they are missing, and at the end where they are not what the name says. */
  read(sha256: string): AsyncIterable<Uint8Array>
  has(sha256: string): Promise<boolean>
  /** When they came, an instant in UTC; null where they are not there, or the place does not say. */
  arrivedAt(sha256: string): Promise<string | null>
  /** All names kept, sorted. */
  names(): Promise<string[]>
  /** Removes bytes; for an authorised destruction and for the sweep of what no row names. */
  remove(sha256: string): Promise<void>
}

const NAME = /^[0-9a-f]{64}$/

/** Whether a text can be the name of bytes: a SHA-256 in lower-case hexadecimal. */
export function isBlobName(text: string): boolean {
  return NAME.test(text)
}

const ARRIVING = 'arriving'

/** Blobs in a folder: `ab/cd…` by the first two digits; what is arriving stands apart until it is whole. */
export function blobsIn(folder: string): Blobs {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256.slice(2))
  return {
    async put(bytes) {
      const arriving = join(folder, ARRIVING, randomBytes(12).toString('hex'))
      await mkdir(dirname(arriving), { recursive: true, mode: 0o700 })
      try {
        const name = await writeHashed(arriving, bytes)
        await moveInto(arriving, pathOf(name.sha256))
        return name
      } catch (fault) {
        await rm(arriving, { force: true })
        throw fault
      }
    },
    read: (sha256) => readHashed(pathOf(sha256), sha256),
    has: async (sha256) => (await statFile(pathOf(sha256)))?.isFile() ?? false,
    arrivedAt: async (sha256) => (await statFile(pathOf(sha256)))?.mtime.toISOString() ?? null,
    names: () => namesIn(folder),
    async remove(sha256) {
      await rm(pathOf(sha256), { force: true })
      await flushFolder(dirname(pathOf(sha256)))
    },
  }
}

/** Writes bytes that arrive to a new file, flushed, and gives their name. */
export async function writeHashed(path: string, bytes: AsyncIterable<Uint8Array>): Promise<BlobName> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const part of bytes) {
      hash.update(part)
      sizeBytes += part.length
      await file.writeFile(part)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), sizeBytes }
}

/** Puts a whole file in its place and flushes the folders that name it. Equal bytes that are there already are replaced by themselves. */
async function moveInto(from: string, to: string): Promise<void> {
  const folder = dirname(to)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await rename(from, to)
  await flushFolder(folder)
  await flushFolder(dirname(folder))
}

async function* readHashed(path: string, sha256: string): AsyncIterable<Uint8Array> {
  try {
    yield* hashedAs(sha256, createReadStream(path))
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') throw new BlobDamaged(sha256, 'missing')
    throw fault
  }
}

/** Passes bytes on as they come; throws `BlobDamaged` at their end where they are not what the name says. */
export async function* hashedAs(sha256: string, bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256')
  for await (const part of bytes) {
    hash.update(part)
    yield part
  }
  if (hash.digest('hex') !== sha256) throw new BlobDamaged(sha256, 'changed')
}

async function statFile(path: string): Promise<Stats | null> {
  try {
    return await stat(path)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw fault
  }
}

async function namesIn(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(-2)}${entry.name}`)
    .filter(isBlobName)
    .sort()
}
