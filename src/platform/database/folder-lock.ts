/** One process a folder: two that open the same embedded database would silently lose rows. */
import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Who holds a folder. `startedAt` is the system's own count, so that a number given again to another process is told apart. */
interface Holder {
  readonly pid: number
  readonly startedAt: string | null
  readonly host: string
}

export interface FolderLock {
  release(): void
}

/** The folder is held by another process that lives. */
export class FolderHeld extends Error {
  override name = 'FolderHeld'
  constructor(
    readonly folder: string,
    readonly pid: number,
    readonly host: string,
  ) {
    super(`${folder} is in use by process ${pid} on ${host}`)
  }
}

const LOCK = 'rapporteur.lock'
const TRIES = 5

/**
 * Takes the folder for this process. The lock of a process that is gone is taken over.
 *
 * Throws `FolderHeld` where another process has it. Limits: on a folder shared by several machines a holder elsewhere counts
 * as living; without /proc a process of the same number counts as the holder.
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, LOCK)
  const own: Holder = { pid: process.pid, startedAt: startOf(process.pid), host: hostname() }
  const draft = join(folder, `${LOCK}.${randomBytes(6).toString('hex')}`)
  writeFileSync(draft, JSON.stringify(own), { mode: 0o600, flush: true })
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      if (tryLink(draft, path)) return { release: () => releaseOwn(path, own) }
      const holder = holderOf(path)
      if (holder !== null && lives(holder)) throw new FolderHeld(folder, holder.pid, holder.host)
      takeAway(path, holder)
    }
    throw new FolderHeld(folder, holderOf(path)?.pid ?? 0, own.host)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** A name is made in one step, or it was there. */
function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fault
  }
}

function holderOf(path: string): Holder | null {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof read !== 'object' || read === null || !('pid' in read) || typeof read.pid !== 'number')
      return null
    const startedAt = 'startedAt' in read && typeof read.startedAt === 'string' ? read.startedAt : null
    const host = 'host' in read && typeof read.host === 'string' ? read.host : ''
    return { pid: read.pid, startedAt, host }
  } catch (fault) {
    if (fault instanceof SyntaxError || (fault as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw fault
  }
}

function lives({ pid, startedAt, host }: Holder): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  if (isOnlyAName(pid)) return false
  const now = startOf(pid)
  return startedAt === null || now === null || now === startedAt
}

/** Removes a dead holder's lock, and only that: whoever came first in between keeps what he took. */
function takeAway(path: string, seen: Holder | null): void {
  const aside = `${path}.gone-${randomBytes(6).toString('hex')}`
  try {
    renameSync(path, aside)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return
    throw fault
  }
  const taken = holderOf(aside)
  if (JSON.stringify(taken) !== JSON.stringify(seen)) tryLink(aside, path)
  rmSync(aside, { force: true })
}

function releaseOwn(path: string, own: Holder): void {
  if (JSON.stringify(holderOf(path)) === JSON.stringify(own)) rmSync(path, { force: true })
}

/** A process that has ended, all of its threads too, and whose parent has not asked how: in a container that may stay for ever. */
function isOnlyAName(pid: number): boolean {
  try {
    return statOf(pid)[0] === 'Z' && readdirSync(`/proc/${pid}/task`).length === 1
  } catch {
    return false
  }
}

/** When a process began, in ticks since the machine started (field 22 of /proc/<pid>/stat); null where that is not told. */
function startOf(pid: number): string | null {
  try {
    return statOf(pid)[19] ?? null
  } catch {
    return null
  }
}

/** The fields of /proc/<pid>/stat from the third on, which follows the name in brackets: the state. */
function statOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}
