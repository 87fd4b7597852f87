/** Runs a command and watches what it and all its children take of memory, from outside. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export interface Watched {
  readonly ms: number
  readonly status: number | null
  readonly stderr: string
  /** Most proportional memory of the process and its descendants at one moment; null where the system has no /proc. */
  readonly peakBytes: number | null
}

const SAMPLE_EVERY_MS = 150
/** The unit of processor time in /proc, the same on all Linux systems that Node runs on. */
const TICKS_PER_SECOND = 100

/** Runs to the end; standard output is dropped. */
export function watch(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Watched> {
  return new Promise((resolve, reject) => {
    const from = performance.now()
    const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let stderr = ''
    let peak = 0
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8')
    })
    const timer = setInterval(() => {
      peak = Math.max(peak, memoryOfTree(child.pid ?? 0))
    }, SAMPLE_EVERY_MS)
    child.on('error', reject)
    child.on('close', (status) => {
      clearInterval(timer)
      resolve({ ms: performance.now() - from, status, stderr, peakBytes: peak === 0 ? null : peak })
    })
  })
}

/** Proportional set size of a process and its descendants, in bytes: memory they share is counted once. */
function memoryOfTree(root: number): number {
  const parents = new Map<number, number>()
  for (const name of readdirOrNothing('/proc')) {
    const pid = Number(name)
    if (Number.isInteger(pid)) parents.set(pid, parentOf(pid))
  }
  const belongs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at))
      if (at === root) return true
    return false
  }
  return [...parents.keys()].filter(belongs).reduce((sum, pid) => sum + proportionalBytes(pid), 0)
}

function parentOf(pid: number): number {
  const stat = readOrNothing(`/proc/${pid}/stat`)
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? '0')
}

function proportionalBytes(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB/mu.exec(readOrNothing(`/proc/${pid}/smaps_rollup`))?.[1]
  return Number(kilobytes ?? '0') * 1024
}

/** Processor seconds of all children that have ended so far; null where the system has no /proc. */
export function cpuSecondsOfChildren(): number | null {
  const stat = readOrNothing('/proc/self/stat')
  if (stat === '') return null
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND
}

/** A process may end between being listed and being looked at. */
function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function readdirOrNothing(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
