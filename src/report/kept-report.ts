/** A report as the record keeps it: versions with their files and statements, none of which changes. */
import type { Statement } from './statement.ts'

/** One version. `sourceSha256` is over everything it was made from. */
export interface KeptReportVersion {
  readonly number: number
  readonly language: string
  /** The program and its version. */
  readonly generator: string
  readonly sourceSha256: string
  readonly statementCount: number
  /** Sentences that are not proved or not confirmed. */
  readonly openCount: number
  readonly at: string
  readonly by: string
}

/** A file of a version. `isDestroyed`: its bytes went with those of a submission that it quotes. */
export interface KeptReportFile {
  readonly position: number
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
  readonly sizeBytes: number
  readonly isDestroyed: boolean
}

/** A statement of a version in the order of print; `statement` is null once its words were destroyed. */
export interface KeptStatement {
  readonly position: number
  readonly document: string
  readonly id: string
  readonly kind: Statement['kind']
  readonly language: string
  /** Over the statement as JSON, without who answers for it: the same words and citations, the same hash. */
  readonly statementSha256: string
  readonly statement: Statement | null
}

/** Somebody answers for a statement as it was printed. */
export interface KeptConfirmation {
  readonly statement: string
  readonly number: number
  /** The hash of the statement that was confirmed (`KeptStatement.statementSha256`). */
  readonly ofSha256: string
  readonly reason: string
  readonly at: string
  readonly by: string
}
