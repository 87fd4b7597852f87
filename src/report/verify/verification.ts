/** What the verifier works on and what it gives: statements and the passages they cite, in; findings, out. */
import type { PassageType } from '#passage'
import type { CalendarDate, Finding, LanguageTag, StateTable } from '#un'
import type { QuantifierScale } from '../quantifier-scale.ts'
import type { RepliesRecord } from '../replies-record.ts'
import type { Statement, TranslationOrigin } from '../statement.ts'
import type { Severity, VerificationCode } from './verification-codes.ts'

/**
 * One thing the verifier noticed about one statement.
 *
 * `at` is the span in the statement's own text (UTF-16, half open) that an editor should look at, `citation` the index of
 * the citation concerned; null where the finding is about the whole. `message` says in words a person understands what
 * differs, with both wordings; `hint` what would mend it.
 */
export interface VerificationFinding extends Finding<VerificationCode> {
  readonly severity: Severity
  readonly statement: string
  readonly citation: number | null
  readonly at: { readonly start: number; readonly end: number } | null
}

/** A stretch of a transcription's text, code points, half open. */
export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * A passage as the proof needs it: from the record, or from the manifest of an issued file alone.
 * `start` and `end` are code points of the transcription's text; `text` is exactly what stands there.
 */
export interface PassageUnderProof {
  readonly id: string
  readonly submission: string
  /** Code of the State whose passage it is; null for a respondent outside the States table. */
  readonly memberState: string | null
  /** States and groups on whose behalf the submission speaks besides, codes of the table. */
  readonly onBehalfOf: readonly string[]
  readonly fileSha256: string
  readonly type: PassageType
  readonly page: number
  readonly language: LanguageTag
  readonly text: string
  readonly start: number
  readonly end: number
  /** Where a reader saw the mark of a footnote, code points of the transcription's text; absent where nothing is known. */
  readonly noteMarks?: readonly Place[]
  /** Who translated it; null for the respondent's own words. */
  readonly translation: TranslationOrigin | null
  readonly translationOf: string | null
  /** True where the respondent asked that it not be published, or it was redacted. */
  readonly isWithheld: boolean
}

/** All that a rule may know besides the statement. Rules are pure: no clock, no files. */
export interface ProofContext {
  readonly passages: ReadonlyMap<string, PassageUnderProof>
  readonly states: StateTable
  /** The date on which names of States must be valid (the report's), null where it is not known. */
  readonly on: CalendarDate | null
  /** Fields of the record that procedural statements are bound to: what each prints. */
  readonly fields: ReadonlyMap<string, string | number>
  /** What counts are made over again; absent from an older manifest, and then no count can be proved. */
  readonly replies?: RepliesRecord | undefined
  /** What "several", "many", "most" stand for; the published scale of the office. */
  readonly scale?: QuantifierScale | undefined
}

/** A rule: one statement against its sources. Never throws; an empty list proves nothing beyond its own codes. */
export type Rule = (statement: Statement, context: ProofContext) => readonly VerificationFinding[]
