/** What a piece of the chain's work needs of whoever has it done: a command at a terminal, or a job. */

/** Hears how far the work is. */
export interface Progress {
  /** Begins a stage; a stage of a known number of steps shows count, rate and time left. */
  stage(name: string, total?: number): void
  /** Says how many steps of the stage are done, and what is under way. */
  step(done: number, doing: string): void
  /** Ends the last stage. */
  end(): void
}

export interface Work {
  /** The program's own. */
  readonly version: string
  /** Aborts when whoever asked does not want it any more. */
  readonly signal: AbortSignal
  readonly progress: Progress
}

/** What was given cannot be worked on: what, where, and what to do. */
export class WorkRefusal extends Error {
  override name = 'WorkRefusal'
  constructor(
    readonly code: WorkRefusalCode,
    message: string,
  ) {
    super(message)
  }
}

export const WORK_REFUSAL_CODES = [
  'no-such-file',
  'nothing-given',
  'different-resolutions',
  'not-a-resolution',
  'states-unreadable',
  'themes-invalid',
  'scale-invalid',
  'several-calls',
  'no-such-call',
  'manifest-changed',
  'out-not-empty',
] as const
export type WorkRefusalCode = (typeof WORK_REFUSAL_CODES)[number]
