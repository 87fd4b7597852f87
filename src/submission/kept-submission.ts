/** A submission as the record keeps it: versions and files that never change, and what was found or decided since. */
import type { RespondentGroup } from '#un'
import type { AttributionSource, SubmissionStatus } from './submission.ts'

/** How something was sent. */
export const WAYS = ['folder', 'portal', 'mail', 'post', 'other'] as const
export type Way = (typeof WAYS)[number]

/** Where the sender is known from; `sign-in`: somebody of that State sent it over the portal. */
export type SenderSource = AttributionSource | 'sign-in'

/** Who recorded something, and when. */
export interface By {
  readonly at: string
  readonly by: string
}

/** One sending. `isWhole`: it takes the place of everything sent before. */
export interface KeptVersion extends By {
  readonly number: number
  readonly isWhole: boolean
  readonly way: Way
  /** ISO calendar date on which it came, as far as it is known. */
  readonly receivedOn: string | null
  /** The date that its letter bears, where nothing says when it came. */
  readonly datedOn: string | null
}

/** A file as it was received. */
export interface KeptFile {
  readonly id: string
  readonly submission: string
  readonly version: number
  readonly position: number
  readonly sha256: string
  readonly sizeBytes: number
  readonly mediaType: string
  /** What the sender called it, folders included; null once destroyed. */
  readonly path: string | null
  readonly tombstone: Tombstone | null
}

/** What stands where bytes and words were. `entry` is the number of the log's entry that authorised it. */
export interface Tombstone extends By {
  readonly entry: number
  readonly reason: string
}

/** Whose it is and what it amounts to. `words` is the finding as a whole, null once destroyed. */
export interface KeptAttribution extends By {
  readonly number: number
  readonly source: SenderSource
  readonly memberState: string | null
  readonly group: RespondentGroup | 'undecided'
  readonly status: SubmissionStatus
  readonly isLate: boolean | null
  /** The readers it was found with; null where a person or a sign-in says it. */
  readonly reader: string | null
  readonly words: string | null
}

/** A withdrawal, a return from one, or a permission. */
export interface KeptDecision extends By {
  readonly number: number
  readonly holds: boolean
  readonly ground: string
}

/** A submission as a list shows it. */
export interface SubmissionListed {
  readonly id: string
  readonly call: string
  readonly openedAt: string
  readonly versionCount: number
  readonly memberState: string | null
  readonly group: RespondentGroup | 'undecided'
  readonly status: SubmissionStatus
  readonly isLate: boolean | null
  readonly isWithdrawn: boolean
  /** Null where nobody has said. */
  readonly mayPublish: boolean | null
}

/**
 * The files that count: from the last whole version on, of each path the newest. Destroyed files are not among them.
 */
export function currentFiles(
  versions: readonly KeptVersion[],
  files: readonly KeptFile[],
): readonly KeptFile[] {
  const from = versions.findLast(({ isWhole }) => isWhole)?.number ?? 1
  const counting = files.filter((file) => file.version >= from && file.tombstone === null)
  return counting.filter(
    (file) => !counting.some((later) => later.path === file.path && later.version > file.version),
  )
}
