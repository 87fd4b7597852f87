/** One run of the command: its terminal, its settings, and how it is stopped. */
import type { Config } from '#platform/config'
import { machineMeans } from '#platform/means'
import type { Progress, Work } from '../worker/work.ts'
import { printable } from './printable.ts'
import { drawProgress, type ProgressStream } from './progress.ts'

export interface Session extends Work {
  readonly config: Config
  /** What the settings of a store are read from. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly isJson: boolean
  /** The instant by the machine's clock, UTC. */
  now(): string
  print(text: string): void
  note(text: string): void
}

/** Makes the session of a command. With `json` standard output carries JSON only; notes go to standard error. */
export function openSession(options: {
  readonly config: Config
  readonly environment: Session['environment']
  readonly json: boolean
  readonly quiet: boolean
  readonly signal: AbortSignal
  readonly version: string
  readonly out: { write(text: string): unknown }
  readonly err: ProgressStream
  readonly now?: () => string
}): Session {
  const silent: Progress = { stage: () => undefined, step: () => undefined, end: () => undefined }
  return {
    config: options.config,
    environment: options.environment,
    progress: options.quiet ? silent : drawProgress(options.err, () => performance.now()),
    signal: options.signal,
    isJson: options.json,
    now: options.now ?? machineMeans().now,
    version: options.version,
    print: (text) => void options.out.write(`${printable(text)}\n`),
    note: (text) => void options.err.write(`${printable(text)}\n`),
  }
}
