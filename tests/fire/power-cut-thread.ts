/** The thread of the embedded database on a disk that loses its power: tells the model of every change, and stops telling at the cut. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { DiskModel } from './disk-model.ts'

/** What the test says, in the environment variable FIRE_POWER_CUT. */
export interface PowerCut {
  /** The database's folder, a copy of it as it was, where to write what survives, and the file that says that the cut has been. */
  readonly folder: string
  readonly before: string
  readonly survivors: string
  readonly marker: string
  /** The cut comes after so many changes and flushes. */
  readonly afterSteps: number
  /** How likely it is that something not flushed stands; 0: nothing does. */
  readonly luck: number
  readonly seed: number
  /** The thread's own script. */
  readonly engine: string
}

const cut: PowerCut = JSON.parse(process.env.FIRE_POWER_CUT ?? '{}')
const model = new DiskModel(cut.folder)
const paths = new Map<number, string>()
let stepsLeft = cut.afterSteps
let chance = cut.seed

/** A linear congruential generator: the same seed gives the same disk. Source: Numerical Recipes, ranqd1. */
function isLucky(): boolean {
  chance = (Math.imul(chance, 1_664_525) + 1_013_904_223) >>> 0
  return chance / 2 ** 32 < cut.luck
}

const isOurs = (path: unknown): path is string =>
  typeof path === 'string' && path.startsWith(`${cut.folder}/`)
const isOn = (): boolean => stepsLeft > 0

/** One more step is done; after the last the model is written out and never told of anything again. */
function step(tell: () => void): void {
  if (!isOn()) return
  tell()
  stepsLeft -= 1
  if (stepsLeft > 0) return
  model.survive(cut.before, cut.survivors, isLucky)
  own.writeFileSync(cut.marker, '')
}

const own = { ...fs }
const patched: Partial<typeof fs> = {
  openSync(path, flags, mode) {
    const isNew = isOurs(path) && !own.existsSync(path)
    if (!isNew && typeof flags === 'number' && (flags & own.constants.O_TRUNC) !== 0) sizing(path, 0)
    const handle = own.openSync(path, flags, mode)
    if (path === cut.folder || isOurs(path)) {
      paths.set(handle, String(path))
      if (isNew) step(() => model.made(String(path)))
    }
    return handle
  },
  closeSync(handle) {
    paths.delete(handle)
    own.closeSync(handle)
  },
  fsyncSync: flushed,
  fdatasyncSync: flushed,
  ftruncateSync(handle, size) {
    sizing(paths.get(handle), size ?? 0)
    own.ftruncateSync(handle, size)
  },
  truncateSync(path, size) {
    sizing(path, size ?? 0)
    own.truncateSync(path, size)
  },
  writeFileSync(path, bytes, options) {
    const isNew = isOurs(path) && !own.existsSync(path)
    own.writeFileSync(path, bytes, options)
    if (isNew) step(() => model.made(path))
  },
  renameSync(from, to) {
    if (isOurs(from) && isOurs(to)) step(() => model.renamed(from, to))
    own.renameSync(from, to)
  },
  unlinkSync(path) {
    own.unlinkSync(path)
    if (isOurs(path)) step(() => model.removed(path))
  },
}

/**
 * What fsync and fdatasync promise of a file is the same here: its bytes and its length; names are its folder's. The model alone
 * says what stands after the cut, so nothing waits for the disk below it.
 */
function flushed(handle: number): void {
  const path = paths.get(handle)
  if (path === undefined) return
  const isFolder = own.fstatSync(handle).isDirectory()
  step(() => (isFolder ? model.flushedFolder(path) : model.file(path).flush()))
}

function sizing(path: unknown, size: number): void {
  if (isOurs(path)) step(() => model.file(path).change({ is: 'size', size }))
}

Object.assign(fs, patched, {
  mkdirSync(path: string, options: fs.MakeDirectoryOptions) {
    const made = own.mkdirSync(path, options)
    if (isOurs(path)) step(() => model.madeFolder(path))
    return made
  },
  rmdirSync(path: string) {
    own.rmdirSync(path)
    if (isOurs(path)) step(() => model.removed(path))
  },
  writeSync(handle: number, bytes: Uint8Array, from: number, length: number, at: number) {
    const path = paths.get(handle)
    if (path !== undefined && isOn()) {
      const copy = Buffer.from(Buffer.from(bytes.buffer, bytes.byteOffset + from, length))
      step(() => model.file(path).change({ is: 'write', at, bytes: copy }))
    }
    return own.writeSync(handle, bytes, from, length, at)
  },
})
syncBuiltinESMExports()
await import(cut.engine)
