/** What a comparison of wordings gives: the code, where in the statement, and both wordings for the message. */

export type WordingCode = 'negation-flipped' | 'modal-strengthened' | 'hedge-dropped' | 'scope-widened'

export interface Difference {
  readonly code: WordingCode
  /** Span in the statement's text, UTF-16, half open; null where it is about the whole. */
  readonly at: { readonly start: number; readonly end: number } | null
  /** What differs, as the end of a sentence: the words of both sides are put before it. */
  readonly what: string
  readonly said: string
  readonly cited: string
  readonly hint: string
}
