/** The report as data: statements, each with the citations that carry it. */

import type { Passage } from '#passage'
import type { LanguageTag } from '#un'
import type { CountQuery } from './count-query.ts'

/** See the room's README for what must hold for each kind. */
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

/** Who translated the words cited: null stands for the respondent's own words. */
export const TRANSLATION_ORIGINS = ['official', 'by-the-state', 'by-a-person', 'by-a-machine'] as const
export type TranslationOrigin = (typeof TRANSLATION_ORIGINS)[number]

export interface Citation {
  readonly submission: string
  /** Code of the States table, or null for a respondent that is not in it. */
  readonly memberState: string | null
  readonly file: string
  readonly fileSha256: string
  readonly reader: { readonly name: string; readonly version: string }
  readonly textSha256: string
  readonly passage: string
  readonly selector: Selector
  readonly page: number
  readonly box: Passage['box']
  readonly language: LanguageTag
  readonly translation: TranslationOrigin | null
  /** The passage that this one translates, where it is known. */
  readonly translationOf: string | null
}

/** What a procedural or count statement is bound to: a field of the record and the value printed. */
export interface Binding {
  readonly field: string
  readonly value: string | number
}

/**
 * One difference between the words printed and those cited, made on purpose and to be seen in print.
 *
 * `note-mark`: the mark of a footnote is printed as a footnote, not as part of the sentence. `cut`: words left out, in print an
 * ellipsis. `insertion`: words of ours in square brackets. `correction`: a slip of the pen mended, ours in square brackets in the
 * place of the source's. `at` counts in the `exact` of the citation (UTF-16); the citation is the first where none is named.
 */
export type Edit =
  | { readonly type: 'note-mark'; readonly at: number; readonly removed: string }
  | {
      readonly type: 'cut'
      readonly at: number
      readonly removed: string
      readonly citation?: number | undefined
    }
  | {
      readonly type: 'insertion'
      readonly at: number
      readonly inserted: string
      readonly citation?: number | undefined
      /** Who put in words that name or replace something, and why. */
      readonly by?: string | undefined
      readonly reason?: string | undefined
    }
  | {
      readonly type: 'correction'
      readonly at: number
      readonly removed: string
      readonly inserted: string
      readonly citation?: number | undefined
      /** Who corrected it, and why: without both the verifier blocks the statement. */
      readonly by?: string | undefined
      readonly reason?: string | undefined
    }

/** The mark of a footnote, taken out of the words. */
export type NoteMarkEdit = Extract<Edit, { readonly type: 'note-mark' }>

/** A named person answers for the meaning of a paraphrase. Void where `of` is not the hash of what is printed and of the rest (`confirmationHash`). */
export interface StatementConfirmation {
  /** Names a person by name or function, as the office wishes it kept. */
  readonly by: string
  /** ISO date or instant, as given: no clock is asked. */
  readonly at: string
  readonly reason: string
  /** SHA-256 of the words and citations confirmed, and of the three above: an edit of any makes the confirmation void. */
  readonly of: string
}

/** How a stretch of the printed words looks; positions in `text`, Unicode code points. */
export interface Look {
  readonly start: number
  readonly end: number
  readonly looks: readonly LookName[]
}

export const LOOK_NAMES = ['bold', 'italic', 'superscript'] as const
export type LookName = (typeof LOOK_NAMES)[number]

export interface Statement {
  /** Stable (same passage, same id); begins with a letter, [a-z0-9-], at most 36 characters. */
  readonly id: string
  readonly kind: StatementKind
  readonly language: LanguageTag
  readonly text: string
  readonly translationOf: string | null
  readonly citations: readonly Citation[]
  readonly bindings: readonly Binding[]
  readonly edits: readonly Edit[]
  /** Emphasis of a part of the words; absent where none has any, or all of them the same. */
  readonly looks?: readonly Look[]
  /** Questions to the record, in the order in which their numbers stand in the words; the verifier counts again. */
  readonly query?: readonly CountQuery[] | undefined
  /** Who answers for it; absent where nobody does. */
  readonly confirmation?: StatementConfirmation | undefined
}
