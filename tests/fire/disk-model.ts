/**
 * A disk that loses its power: of every file only what was flushed is sure to stand, and of every folder only the names that were.
 *
 * It is told of every change below one folder (`power-cut-thread.ts` tells it) and writes what would survive into another.
 * `torn` also lets a chance part of what was not flushed through, sector by sector and name by name. What it does not model: a
 * disk that says it has flushed and has not.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const SECTOR = 512

type Change =
  | { readonly is: 'write'; readonly at: number; readonly bytes: Buffer }
  | { readonly is: 'size'; readonly size: number }

/** A file apart from its names: what is on the disk, and what is only on its way. */
class Inode {
  readonly #pending: Change[] = []
  constructor(public flushed: Buffer) {}

  change(change: Change): void {
    this.#pending.push(change)
  }

  flush(): void {
    this.flushed = this.#with(() => true)
    this.#pending.length = 0
  }

  /** What is found after the power has come back. */
  survivors(isLucky: () => boolean): Buffer {
    return this.#with(isLucky)
  }

  /** Works in one buffer as long as the file ever was: a log of 16 MB grows by a sector at a time. */
  #with(isKept: () => boolean): Buffer {
    if (this.#pending.length === 0) return this.flushed
    const room = Buffer.alloc(Math.max(this.flushed.length, ...this.#pending.map(endOf)))
    let size = this.flushed.copy(room)
    const resize = (to: number): void => {
      if (to < size) room.fill(0, to, size)
      size = to
    }
    for (const change of this.#pending) {
      if (change.is === 'size') {
        if (isKept()) resize(change.size)
        continue
      }
      for (let from = 0; from < change.bytes.length; from += SECTOR) {
        if (!isKept()) continue
        const part = change.bytes.subarray(from, from + SECTOR)
        part.copy(room, change.at + from)
        size = Math.max(size, change.at + from + part.length)
      }
    }
    return Buffer.from(room.subarray(0, size))
  }
}

/** How long a file is at least after a change. */
function endOf(change: Change): number {
  return change.is === 'size' ? change.size : change.at + change.bytes.length
}

type Named = Inode | 'folder' | 'gone'
interface NameChange {
  readonly path: string
  readonly is: Named
}

export class DiskModel {
  /** Files by the name they have now; those never touched are not here. */
  readonly #now = new Map<string, Inode>()
  /** Names on the disk that differ from the folder as it was at the beginning. */
  readonly #names = new Map<string, Named>()
  readonly #pendingNames = new Map<string, NameChange[][]>()
  /** Every file ever touched, by the name it had at the beginning. */
  readonly #touched = new Map<string, Inode>()

  constructor(readonly folder: string) {}

  /** A file that is about to be changed. */
  file(path: string): Inode {
    const known = this.#now.get(path)
    if (known !== undefined) return known
    const inode = new Inode(readFileSync(path))
    this.#now.set(path, inode)
    this.#touched.set(path, inode)
    return inode
  }

  made(path: string): void {
    const inode = new Inode(Buffer.alloc(0))
    this.#now.set(path, inode)
    this.#rename([{ path, is: inode }])
  }

  madeFolder(path: string): void {
    this.#rename([{ path, is: 'folder' }])
  }

  removed(path: string): void {
    this.#now.delete(path)
    this.#rename([{ path, is: 'gone' }])
  }

  /** Within a folder a name is changed in one step; from one folder to another the new name may stand before the old has gone. */
  renamed(from: string, to: string): void {
    const inode = this.file(from)
    this.#now.delete(from)
    this.#now.set(to, inode)
    const [gone, come]: [NameChange, NameChange] = [
      { path: from, is: 'gone' },
      { path: to, is: inode },
    ]
    if (dirname(from) === dirname(to)) this.#rename([gone, come])
    else for (const change of [come, gone]) this.#rename([change])
  }

  flushedFolder(path: string): void {
    for (const step of this.#pendingNames.get(path) ?? []) this.#stand(step, this.#names)
    this.#pendingNames.delete(path)
  }

  /** Writes what stands after a cut at this moment. `before` is a copy of the folder as it was at the beginning. */
  survive(before: string, into: string, isLucky: () => boolean): void {
    cpSync(before, into, { recursive: true })
    const place = (path: string): string => join(into, relative(this.folder, path))
    const names = new Map<string, Named>([...this.#touched, ...this.#names])
    for (const steps of this.#pendingNames.values())
      for (const step of steps) {
        if (!isLucky()) break
        this.#stand(step, names)
      }
    for (const [path, is] of names) {
      if (is === 'gone') rmSync(place(path), { recursive: true, force: true })
      else if (is === 'folder') mkdirSync(place(path), { recursive: true })
    }
    for (const [path, is] of names)
      if (is instanceof Inode && existsSync(dirname(place(path))))
        writeFileSync(place(path), is.survivors(isLucky))
  }

  #rename(step: NameChange[]): void {
    const folder = dirname(step[0]?.path ?? this.folder)
    this.#pendingNames.set(folder, [...(this.#pendingNames.get(folder) ?? []), step])
  }

  #stand(step: readonly NameChange[], names: Map<string, Named>): void {
    for (const { path, is } of step) names.set(path, is)
  }
}
