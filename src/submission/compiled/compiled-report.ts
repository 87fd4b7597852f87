/** A compiled report of the Secretary-General taken apart: whose words stand where, and what is nobody's reply. */
import type { Block } from '#extract'
import type { LanguageTag, RespondentGroup } from '#un'

export type CompiledCode =
  | 'no-replies-found'
  | 'head-doubtful'
  | 'name-not-a-head'
  | 'respondent-unknown'
  | 'joint-head'
  | 'notice-not-understood'
  | 'original-not-said'
  | 'same-respondent-twice'
  | 'listed-without-reply'
  | 'footnote-doubtful'
  | 'figure-left-out'
  | 'secretariat-text'
  | 'words-not-kept'

/** One respondent's part of a compiled report. */
export interface CompiledReply {
  /** The heading as printed, without label, footnote mark and "(continued)". */
  readonly name: string
  /** Code of the States table; null for a respondent that is not in it. */
  readonly code: string | null
  readonly group: RespondentGroup
  /** Codes of those named beside the first in a joint heading, or in a line "[On behalf of …]". */
  readonly onBehalfOf: readonly string[]
  readonly alignsWith: readonly string[]
  readonly alignedWith: readonly string[]
  /** Languages of "[Original: …]", in its order; empty where the report does not say. */
  readonly originals: readonly LanguageTag[]
  /** The calendar date (ISO) under the heading; null where there is none. */
  readonly receivedOn: string | null
  /** The same where it says that the reply is dated so ("[Dated 3 May 2019]"); it is no date of receipt. */
  readonly datedOn: string | null
  /** The heading and the lines in brackets under it, which are the Secretariat's words. */
  readonly head: readonly Block[]
  /** The respondent's words, in order; its footnotes last. */
  readonly blocks: readonly Block[]
  /** Pages from and to, from 1, both included. */
  readonly pages: { readonly first: number; readonly last: number }
  /** Language of most of its words; `und` where there are too few. */
  readonly language: LanguageTag
}

/** A compiled report: every block of its transcription stands in exactly one part. */
export interface CompiledReport {
  /** Symbol of the document; null where no line of page 1 is one. */
  readonly symbol: string | null
  readonly sha256: string
  readonly language: LanguageTag
  readonly replies: readonly CompiledReply[]
  /** Masthead, introduction, headings of parts, annexes: words of the Secretariat, in order. */
  readonly secretariat: readonly Block[]
  /** Running heads and feet. */
  readonly furniture: readonly Block[]
  /** Characters of all blocks, and of the parts together; equal, or something was lost. */
  readonly characters: { readonly inReport: number; readonly inParts: number }
}
