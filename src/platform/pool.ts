/**
 * A pool of child processes for work that may hang, grow or crash: each task has a time limit, memory is watched from
 * outside, a process that misbehaves is killed and replaced, and the task ends in an answer that says so.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { Worker } from 'node:worker_threads'
import { apartFromNetwork, cutOff } from './cut-off.ts'
import { residentBytesOf } from './resident-memory.ts'

/** How a task ended; `failed` carries the message of what was thrown inside the child. */
export type TaskEnd<Output> =
  | { readonly ended: 'done'; readonly output: Output }
  | { readonly ended: 'timeout'; readonly afterMs: number }
  | { readonly ended: 'out-of-memory'; readonly residentBytes: number }
  | { readonly ended: 'crashed'; readonly message: string }
  | { readonly ended: 'failed'; readonly message: string }
  | { readonly ended: 'cancelled' }

export interface PoolLimits {
  readonly processCount: number
  readonly taskMs: number
  readonly residentBytes: number
  /** A process is replaced after this many tasks, so that slow leaks do not add up. */
  readonly tasksPerProcess: number
}

export interface Pool {
  /** Runs one task by name in a child process. Never rejects for what the task does. */
  run<Output>(
    task: string,
    input: unknown,
    limits?: Partial<Pick<PoolLimits, 'taskMs' | 'residentBytes'>>,
  ): Promise<TaskEnd<Output>>
  /** Kills every child; tasks under way and waiting end as `cancelled`. */
  close(): Promise<void>
}

interface Job {
  readonly task: string
  readonly input: unknown
  readonly taskMs: number
  readonly residentBytes: number
  readonly settle: (end: TaskEnd<never>) => void
}

interface Slot {
  child: ChildProcess | null
  tasksDone: number
  busy: boolean
  /** Ends the process where it rests for long. */
  resting: NodeJS.Timeout | null
}

const WATCH_EVERY_MS = 100
/** A process that has had nothing to do for so long gives its memory back; the next task starts another. */
const REST_MS = 2_000
const STDERR_KEPT_CHARACTERS = 2_000

/** Opens a pool over a script that calls `serve`. Children inherit no secrets: only PATH, HOME, TMPDIR and the locale; they have no network. */
export function openPool(script: string, limits: PoolLimits): Pool {
  const waiting: Job[] = []
  const slots: Slot[] = Array.from({ length: limits.processCount }, () => ({
    child: null,
    tasksDone: 0,
    busy: false,
    resting: null,
  }))
  const running = new Set<Job>()
  let closed = false

  const next = (): void => {
    for (const slot of slots) {
      if (slot.busy) continue
      const job = waiting.shift()
      if (job === undefined) return
      slot.busy = true
      if (slot.resting !== null) clearTimeout(slot.resting)
      running.add(job)
      runIn(slot, script, job, limits, (end) => {
        running.delete(job)
        slot.busy = false
        job.settle(end)
        if (closed) return
        next()
        if (!slot.busy) slot.resting = setTimeout(() => void stop(slot), REST_MS).unref()
      })
    }
  }

  return {
    run<Output>(task: string, input: unknown, own?: Partial<Pick<PoolLimits, 'taskMs' | 'residentBytes'>>) {
      return new Promise<TaskEnd<Output>>((resolve) => {
        if (closed) return resolve({ ended: 'cancelled' })
        waiting.push({
          task,
          input,
          taskMs: own?.taskMs ?? limits.taskMs,
          residentBytes: own?.residentBytes ?? limits.residentBytes,
          settle: resolve,
        })
        next()
      })
    },
    async close() {
      closed = true
      for (const job of waiting.splice(0)) job.settle({ ended: 'cancelled' })
      for (const job of running) job.settle({ ended: 'cancelled' })
      await Promise.all(slots.map((slot) => stop(slot)))
    },
  }
}

function runIn(
  slot: Slot,
  script: string,
  job: Job,
  limits: PoolLimits,
  done: (end: TaskEnd<never>) => void,
): void {
  const child = slot.child ?? start(slot, script)
  let stderr = ''
  const onStderr = (chunk: Buffer): void => {
    stderr = (stderr + chunk.toString('utf8')).slice(-STDERR_KEPT_CHARACTERS)
  }
  const finish = (end: TaskEnd<never>, keep: boolean): void => {
    clearTimeout(timer)
    clearInterval(watch)
    child.off('message', onMessage)
    child.off('exit', onExit)
    child.stderr?.off('data', onStderr)
    slot.tasksDone++
    const isWorn = slot.tasksDone >= limits.tasksPerProcess || isSwollen(child, limits)
    if (keep && !isWorn) done(end)
    else void stop(slot).then(() => done(end))
  }
  const onMessage = (message: unknown): void => finish(message as TaskEnd<never>, true)
  const onExit = (code: number | null, signal: string | null): void =>
    finish(
      { ended: 'crashed', message: `exit ${code ?? signal ?? 'unknown'} ${stderr.trim()}`.trim() },
      false,
    )
  const timer = setTimeout(() => finish({ ended: 'timeout', afterMs: job.taskMs }, false), job.taskMs)
  const watch = setInterval(() => {
    const resident = residentBytesOf(child.pid)
    if (resident > job.residentBytes) finish({ ended: 'out-of-memory', residentBytes: resident }, false)
  }, WATCH_EVERY_MS)
  child.on('message', onMessage)
  child.on('exit', onExit)
  child.stderr?.on('data', onStderr)
  child.send({ task: job.task, input: job.input })
}

/** What a task leaves behind (an engine's memory never shrinks) is not to be counted against the next one. */
function isSwollen(child: ChildProcess, { residentBytes }: PoolLimits): boolean {
  return residentBytesOf(child.pid) > residentBytes / 2
}

function start(slot: Slot, script: string): ChildProcess {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'LC_ALL'] as const
  const env = Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
  const [apart, ...place] = apartFromNetwork()
  const child = fork(script, [], {
    env,
    ...(apart === undefined ? { execArgv: [] } : { execPath: apart, execArgv: [...place, process.execPath] }),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  slot.child = child
  slot.tasksDone = 0
  return child
}

function stop(slot: Slot): Promise<void> {
  const child = slot.child
  slot.child = null
  if (child === null || child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

/** Runs beside the tasks: a task that never ends would keep the child from seeing that its parent was killed. */
const WATCH_PARENT = `
const { ppid } = process
setInterval(() => process.ppid === ppid || process.kill(process.pid, 'SIGKILL'), 1000)
`

/**
 * In the child: answers one task after another, by name, until the parent goes away; a second later at most it ends.
 * Tasks have no network and start no programs.
 */
export function serve(tasks: Readonly<Record<string, (input: never) => unknown>>): void {
  new Worker(WATCH_PARENT, { eval: true, stdout: true, stderr: true }).unref()
  cutOff()
  process.on('disconnect', () => process.exit(0))
  process.on('message', async (message: { task: string; input: never }) => {
    const task = tasks[message.task]
    const end: TaskEnd<unknown> =
      task === undefined
        ? { ended: 'failed', message: `no task ${message.task}` }
        : await attempt(task, message.input)
    process.send?.(end)
  })
}

async function attempt(task: (input: never) => unknown, input: never): Promise<TaskEnd<unknown>> {
  try {
    return { ended: 'done', output: await task(input) }
  } catch (fault) {
    return {
      ended: 'failed',
      message: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
    }
  }
}
