/** What a job is: its queue, where it stands in its life, how far it is. */

/** A line of jobs of one kind. */
export interface Queue<Data> {
  readonly name: string
  /** Makes the data out of what was stored; throws where it is not this queue's. */
  readonly read: (data: unknown) => Data
  /** How often a job is begun before it is parked. */
  readonly tries: number
  /** The pause before the second try; it doubles with each. */
  readonly backoffSeconds: number
  /** A worker that is not heard of for so long has lost its job, and another takes it. */
  readonly leaseSeconds: number
  /** A try that lasts longer is given up. */
  readonly limitSeconds: number
  /** The queue that gets a job of the same data when one of this queue is parked; null: none does. */
  readonly parkedTo: string | null
}

/** `parked`: every try failed; it waits for a person, who says `again` or leaves it. */
export type JobStatus = 'waiting' | 'waiting-again' | 'running' | 'done' | 'cancelled' | 'parked'

/** How far a job is: so many of so many (null: nobody knows), and what it is doing, a code and never words of a file. */
export interface JobProgress {
  readonly done: number
  readonly total: number | null
  readonly stage: string
}

/** A job as it is shown. Instants in UTC. */
export interface Job {
  readonly id: string
  readonly queue: string
  readonly key: string | null
  readonly status: JobStatus
  readonly data: unknown
  readonly priority: number
  /** Tries begun so far, and allowed. */
  readonly tries: number
  readonly triesMost: number
  /** The last try that failed: the id its log entry has (null: its worker was lost), and the name of the error. */
  readonly fault: { readonly id: string | null; readonly name: string } | null
  readonly progress: JobProgress | null
  readonly createdAt: string
  readonly startsAt: string
  readonly endedAt: string | null
}

/** Whether nothing more happens to it by itself. */
export function hasEnded({ status }: Job): boolean {
  return status === 'done' || status === 'cancelled' || status === 'parked'
}

/** A queue in numbers; `oldestWaitingSeconds` is 0 where nothing waits. */
export interface QueueStatistics {
  readonly queue: string
  readonly counts: Readonly<Record<JobStatus, number>>
  readonly oldestWaitingSeconds: number
}

/** What a worker is given to do. */
export interface JobAtWork<Data> {
  readonly id: string
  readonly data: Data
  readonly isLastTry: boolean
  /** What the last job was that failed, where this queue takes parked jobs. */
  readonly fault: Job['fault']
  /** Aborts when the job is cancelled, lasts too long, was lost to another worker, or the process ends. */
  readonly signal: AbortSignal
  /** Says how far it is; shown within about a second. */
  progress(done: number, total: number | null, stage: string): void
  /**
   * Ends the job in one transaction with what `act` writes: both stand or neither does, and only while the job is still this
   * worker's. Throws `JobLost` where it is not. A handler that returns without having called it ends its job without writing.
   */
  finish<Result>(act: () => Promise<Result>): Promise<Result>
}

/** Does one job. What it throws fails the try. It may be run again for the same data: what it writes belongs into `finish`. */
export type Handler<Data> = (job: JobAtWork<Data>) => Promise<void>

/** The job is not this worker's any more: cancelled, or given to another. */
export class JobLost extends Error {
  override name = 'JobLost'
  constructor(readonly job: string) {
    super(`job ${job} is no longer this worker's`)
  }
}

/** Something the machine should hear of: a try that failed, or a database that does not answer. */
export type JobNotice =
  | {
      readonly is: 'fault'
      readonly faultId: string
      readonly queue: string
      readonly job: string
      readonly error: unknown
    }
  | { readonly is: 'database-away'; readonly error: unknown }
