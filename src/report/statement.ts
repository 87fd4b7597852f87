/** The report as data: statements, each with the citations that carry it. */
import type { Box } from '#extract'
import type { LanguageTag } from '#un'

/** See the design of verification for what must hold for each kind. */
export const STATEMENT_KINDS = [
  'reproduction',
  'quotation',
  'paraphrase',
  'count',
  'procedural',
  'editorial',
] as const
export type StatementKind = (typeof STATEMENT_KINDS)[number]

/** W3C Web Annotation selector pair; positions in Unicode code points of the transcription's text. */
export interface Selector {
  readonly textQuote: { readonly exact: string; readonly prefix: string; readonly suffix: string }
  readonly textPosition: { readonly start: number; readonly end: number }
}

export interface Citation {
  readonly submission: string
  /** Code of the States table, or null for another respondent. */
  readonly memberState: string | null
  readonly file: string
  readonly fileSha256: string
  readonly reader: { readonly name: string; readonly version: string }
  readonly textSha256: string
  readonly passage: string
  readonly selector: Selector
  readonly page: number
  readonly box: Box | null
  readonly language: LanguageTag
  /** Null: the State's own words; otherwise who translated them. */
  readonly translation: 'official' | 'by-the-state' | 'by-a-person' | 'by-a-machine' | null
  /** Passage that this passage translates, where it is known. */
  readonly translationOf: string | null
}

/** What a procedural or count statement is bound to: the record's field and the value printed. */
export interface Binding {
  readonly field: string
  readonly value: string | number
}

export interface Statement {
  /** Stable, begins with a letter, [a-z0-9-], at most 36 characters. */
  readonly id: string
  readonly kind: StatementKind
  readonly language: LanguageTag
  readonly text: string
  readonly translationOf: string | null
  readonly citations: readonly Citation[]
  readonly bindings: readonly Binding[]
}
