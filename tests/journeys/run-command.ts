/** Runs the built command as a user would, in a folder of its own, with a cache of its own. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly cache: string
  /** Sends Ctrl-C when this text has appeared on standard error. */
  readonly interruptAt?: string
  /** Sends Ctrl-C when this has come to be. */
  readonly interruptWhen?: () => Promise<void>
}

/** Runs `rapporteur` with arguments; never rejects for how it ends. */
export function rapporteur(args: readonly string[], options: RunOptions): Promise<Run> {
  const child = spawn(process.execPath, ['dist/rapporteur.js', ...args], {
    cwd: root,
    env: { ...process.env, RAPPORTEUR_CACHE: options.cache, RAPPORTEUR_PROCESSES: '2' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  let interrupted = false
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8')
  })
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString('utf8')
    if (!interrupted && options.interruptAt !== undefined && err.includes(options.interruptAt)) {
      interrupted = true
      child.kill('SIGINT')
    }
  })
  const ended = new Promise<Run>((resolve) => child.on('close', (status) => resolve({ status, out, err })))
  if (options.interruptWhen === undefined) return ended
  return options
    .interruptWhen()
    .finally(() => child.kill('SIGINT'))
    .then(() => ended)
}
