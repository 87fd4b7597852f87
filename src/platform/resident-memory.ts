/** Resident memory of processes, read from /proc; 0 where the system has none (then only time limits guard). */
import { readdirSync, readFileSync } from 'node:fs'

const PAGE_BYTES = 4096

/** Of one process, in bytes; 0 for one that has ended. */
export function residentBytesOf(pid: number | undefined): number {
  if (pid === undefined) return 0
  return Number(contentOf(`/proc/${pid}/statm`)?.split(' ')[1] ?? '0') * PAGE_BYTES
}

/** Of all processes of a group together, in bytes. */
export function residentBytesOfGroup(group: number): number {
  return processes()
    .filter((pid) => groupOf(pid) === group)
    .reduce((sum, pid) => sum + residentBytesOf(pid), 0)
}

function processes(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw fault
  }
}

/** The name of a process stands in brackets and may hold anything; the group is the third field after it. */
function groupOf(pid: number): number {
  const stat = contentOf(`/proc/${pid}/stat`) ?? ''
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2])
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ESRCH') return null
    throw fault
  }
}
