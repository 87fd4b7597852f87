/** Large files in little memory: copied and hashed as they stream, and a folder that appears whole or not at all. */
import { createHash, type Hash } from 'node:crypto'
import { constants, createWriteStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sweepUnfinished, unfinishedName } from './unfinished.ts'

/** Hash functions a bag may name, by the names of RFC 8493; stronger ones come with Node itself. */
export const DIGESTS = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'] as const
export type DigestName = (typeof DIGESTS)[number]

/** What a file is, as far as its bytes say: hashes in lower-case hexadecimal by the name of their function. */
export interface Digest {
  readonly sizeBytes: number
  readonly hashes: Readonly<Partial<Record<DigestName, string>>>
}

class Digester {
  readonly #hashes: readonly (readonly [DigestName, Hash])[]
  #sizeBytes = 0

  constructor(names: readonly DigestName[]) {
    this.#hashes = names.map((name) => [name, createHash(name)])
  }

  add(bytes: Uint8Array): void {
    this.#sizeBytes += bytes.length
    for (const [, hash] of this.#hashes) hash.update(bytes)
  }

  finish(): Digest {
    const hashes = Object.fromEntries(this.#hashes.map(([name, hash]) => [name, hash.digest('hex')]))
    return { sizeBytes: this.#sizeBytes, hashes }
  }
}

/** Opens a regular file without following a link or waiting for a pipe; null where none stands there or may be read. */
async function openRegular(path: string): Promise<FileHandle | null> {
  try {
    const file = await open(
      path,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    )
    if ((await file.stat()).isFile()) return file
    await file.close()
    return null
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === undefined) throw fault
    return null
  }
}

/** Size and hashes of a regular file, read in pieces; null where there is none, or it may not be read. */
export async function digestFile(
  path: string,
  names: readonly DigestName[],
  signal?: AbortSignal,
): Promise<Digest | null> {
  const file = await openRegular(path)
  if (file === null) return null
  const digester = new Digester(names)
  for await (const piece of file.createReadStream()) {
    signal?.throwIfAborted()
    digester.add(piece as Uint8Array)
  }
  return digester.finish()
}

/** Copies a regular file in pieces to a new file and says what was copied; null where there is none to copy. */
export async function copyFile(
  from: string,
  to: string,
  names: readonly DigestName[],
  signal: AbortSignal,
): Promise<Digest | null> {
  const file = await openRegular(from)
  if (file === null) return null
  await mkdir(dirname(to), { recursive: true })
  const digester = new Digester(names)
  const watch = new Transform({
    transform(piece: Uint8Array, _encoding, done) {
      digester.add(piece)
      done(null, piece)
    },
  })
  await pipeline(file.createReadStream(), watch, createWriteStream(to, { flags: 'wx', flush: true }), {
    signal,
  })
  return digester.finish()
}

/** Writes a new file and says what was written. */
export async function writeNew(
  to: string,
  content: Uint8Array | string,
  names: readonly DigestName[],
): Promise<Digest> {
  await mkdir(dirname(to), { recursive: true })
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  const file = await open(to, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  const digester = new Digester(names)
  digester.add(bytes)
  return digester.finish()
}

/** Whether nothing stands at a path, or an empty folder. */
export async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return true
    if ((fault as NodeJS.ErrnoException).code === 'ENOTDIR') return false
    throw fault
  }
}

/**
 * Makes a folder that appears whole or not at all.
 *
 * The work is given a folder beside the place; when it is done, that folder takes the place's name. Where the work fails
 * or is stopped, nothing of it stays; what an earlier run left that was killed outright is cleared away. The place must
 * be free (`isFree`).
 */
export async function makeWholeFolder<Result>(
  place: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const whole = resolve(place)
  const folder = join(dirname(whole), unfinishedName(`.${basename(whole)}`))
  await mkdir(folder, { recursive: true })
  await sweepUnfinished(dirname(whole))
  try {
    const result = await work(folder)
    await rmdir(whole).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'ENOENT') throw fault
    })
    await rename(folder, whole)
    return result
  } catch (fault) {
    await rm(folder, { recursive: true, force: true })
    throw fault
  }
}
