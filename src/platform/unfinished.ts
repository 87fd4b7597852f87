/** Names of what is still being written, and the clearing away of what a run that was killed left under such a name. */
import { createHash, randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** "report.docx" becomes "report.docx.part-<machine>-<process>-<chance>": nobody else writes there. */
export function unfinishedName(name: string): string {
  return `${name}.part-${machine()}-${process.pid}-${randomBytes(6).toString('hex')}`
}

const UNFINISHED = /\.part-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}$/

/**
 * Removes from a folder what runs of this machine left unfinished that go on no more; what another machine or a run
 * under way writes stays. Gives the names removed. Does nothing where the folder cannot be looked at.
 */
export async function sweepUnfinished(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  const left = names.filter((name) => {
    const [, where, process] = UNFINISHED.exec(name) ?? []
    return where === machine() && !isRunning(Number(process))
  })
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true })
  return left
}

/** The machine without its name, which is nobody's business in a folder that is handed on. */
function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
}

/** Signal 0 asks only whether there is such a process; one that we may not ask is there. */
function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0)
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
