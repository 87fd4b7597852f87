/** A span of a transcription in its own language: the thing a statement cites. */
import type { Box, Cell, Mark, PageStart } from '#extract'
import type { LanguageTag } from '#un'

export type PassageType = 'heading' | 'paragraph' | 'list-item' | 'table' | 'footnote' | 'figure'

/**
 * Where a passage stands in a reply: `covering` is letterhead, reference, date, addressee, salutation and the formula
 * that transmits; `closing` the courtesy, signature and enclosure list. Both are kept, so that an office may choose.
 */
export type PassagePart = 'covering' | 'body' | 'closing'

/** A sentence inside a passage; positions are in the transcription's text. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Passage {
  /** `<first 12 of file SHA-256>-<reader version hash 6>-<n>`: same bytes and reader version, same ids. */
  readonly id: string
  readonly submission: string
  readonly fileSha256: string
  readonly reader: { readonly name: string; readonly version: string }
  readonly textSha256: string
  readonly type: PassageType
  readonly part: PassagePart
  /** Exactly the transcription's text from `start` to `end` (UTF-16). */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly page: number
  readonly box: Box | null
  /** Where later pages of the passage begin, ascending; empty for a passage on one page. */
  readonly pageStarts: readonly PageStart[]
  readonly language: LanguageTag
  readonly sentences: readonly Sentence[]
  /** The question it answers, as asked, where the reply answers a questionnaire; on the question itself, its own text. */
  readonly question: string | null
  readonly level: number | null
  readonly marker: string | null
  readonly rows: readonly (readonly Cell[])[] | null
  readonly marks: readonly Mark[]
}
