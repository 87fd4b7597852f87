/** A report as data: its documents, every statement in them, and everything that was left out, with the reason. */

import type { OfficialDocument } from '#official-document'
import type { Finding, Language } from '#un'
import type { RespondentCounts } from './count.ts'
import type { PrintedLimit } from './limit.ts'
import type { Statement } from './statement.ts'

export type ReportCode =
  | 'mandate-missing'
  | 'value-missing'
  | 'symbol-invalid'
  | 'translation-pending'
  | 'translation-incomplete'
  | 'figure-not-reproduced'
  | 'reply-over-limit'
  | 'word-limit-exceeded'
  | 'late-note-missing'
  | 'reply-not-reflected'
  | 'summary-missing'
  | 'footnote-unanchored'
  | 'wording-not-seen'
  | 'no-replies'
  | 'dates-impossible'

/** Something received that a document does not print, and why; kept so that nothing is dropped silently. */
export interface Omission {
  readonly submission: string
  readonly file: string
  /** Null where the whole file is left out. */
  readonly passage: string | null
  readonly reason: string
}

/** One document of the report: the report itself, or an addendum of late replies. */
export interface ReportDocument {
  readonly name: 'report' | `addendum-${number}`
  readonly official: OfficialDocument
  readonly statements: readonly Statement[]
  readonly wordCount: number
  /** Submissions it reproduces, in the order printed. */
  readonly submissions: readonly string[]
  /** What limits it, as its annex prints it. */
  readonly limits: readonly PrintedLimit[]
}

export interface Report {
  readonly language: Language
  readonly documents: readonly ReportDocument[]
  readonly omissions: readonly Omission[]
  readonly counts: RespondentCounts
  readonly findings: readonly Finding[]
  /** Sentences of the thematic sections that are not proved or not confirmed: while there is one, no copy is cleared. */
  readonly openStatements: number
}
