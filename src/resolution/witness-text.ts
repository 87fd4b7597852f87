/** What the reader is given: one copy of a resolution as text, with whatever the file's reader knew about its layout. */

/** A page of a witness: where its text stands in `WitnessText.text`, half open, UTF-16; `number` from 1. */
export interface WitnessPage {
  readonly number: number
  readonly start: number
  readonly end: number
}

/** A footnote mark or emphasis inside a block; positions are in `WitnessText.text`. */
export interface WitnessMark {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly target?: string
}

/** A block the file's reader made: its kind, place and printed label (which is no part of the text). */
export interface WitnessBlock {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly page?: number
  readonly marker?: string
  readonly marks?: readonly WitnessMark[]
  /** True where it goes on from the block before it (a page break between). */
  readonly continued?: boolean
}

/**
 * One copy of a resolution, damaged or whole.
 *
 * `text` is all that is needed; `pages` and `blocks` (as a transcription has them) help where given, and without
 * `pages` a form feed parts pages. `sha256` is that of the file; `id` is given as `w1`, `w2` … where absent.
 * Limit: text beyond 4,000,000 UTF-16 code units is left unread, with the finding `input-findings`.
 */
export interface WitnessText {
  readonly id?: string
  readonly name: string
  readonly sha256: string
  readonly kind: string
  readonly text: string
  readonly pages?: readonly WitnessPage[]
  readonly blocks?: readonly WitnessBlock[]
}

/** The longest text that is read; the reader works in memory. */
export const TEXT_UNITS_MAX = 4_000_000
