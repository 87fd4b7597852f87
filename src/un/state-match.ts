/** What a name turned out to stand for: an entry of the table, and how sure the name alone makes it. */
import type { Language } from './language.ts'
import type { StateEntry } from './member-state.ts'
import type { NameKind } from './state-names.ts'

/** The calendar date a text was written on (ISO), and its language, where they are known. */
export interface NameContext {
  readonly on?: string
  readonly language?: string
}

/** An entry found by a name. */
export interface StateMatch {
  readonly entry: StateEntry
  readonly kind: NameKind
  /** The language of the spelling; null where one spelling serves as an alias of no stated language. */
  readonly language: Language | null
  /** The spelling as the table has it. */
  readonly name: string
  /** False where the spelling alone is also an ordinary word, a person's name or another place. */
  readonly certain: boolean
  /** Whether the name was in force on the date given; null without a date, and for aliases. */
  readonly validOn: boolean | null
  /** What a reader of attributions should be told about the name; null where nothing. */
  readonly evidence: 'name-not-valid-on-date' | null
}

/** A name found in a text, with its span in UTF-16 code units and the words as written there. */
export interface StateInText extends StateMatch {
  readonly start: number
  readonly end: number
  readonly written: string
}
