/** A resolution as data: its parts in order, each with the place it was read from. */
import type { Finding, Language, Span } from '#un'

/** The codes of findings this room makes. */
export type ResolutionCode =
  | 'unfinished'
  | 'number-skipped'
  | 'number-repeated'
  | 'footnote-unanchored'
  | 'footnote-missing'
  | 'word-broken'
  | 'furniture-removed'
  | 'witnesses-disagree'
  | 'witness-fragment'
  | 'title-missing'
  | 'symbol-missing'
  | 'symbol-invalid'
  | 'date-missing'
  | 'date-unlikely'
  | 'opener-unknown'
  | 'verb-unknown'
  | 'not-a-resolution'
  | 'unparsed'
  | 'language-not-supported'
  | 'reference-undated'
  | 'preamble-missing'
  | 'operative-missing'
  | 'input-findings'

/** One copy of the resolution that was read. */
export interface Witness {
  /** Short and stable: `w1`, `w2` … in the order given. */
  readonly id: string
  readonly sha256: string
  /** Path or name as given. */
  readonly name: string
  readonly kind: string
}

/** A stretch of a part's text and the witness it was taken from (UTF-16, in the part's own `text`). */
export interface WordOrigin {
  readonly start: number
  readonly end: number
  readonly witness: string
}

export interface PreambularParagraph {
  /** As printed, without the comma after it: "Recalling", "Taking note also of". Null for the organ line. */
  readonly opener: string
  readonly text: string
  readonly span: Span
  readonly origins: readonly WordOrigin[]
  /** Footnote marks in the text, at their places. */
  readonly notes: readonly NoteMark[]
  /** A list inside the paragraph, "(a) …, (b) …"; mostly empty. */
  readonly paragraphs: readonly OperativeParagraph[]
}

export interface OperativeParagraph {
  /** As printed, without its full stop or brackets' closing: "1", "(a)", "(ii)"; null where none is printed. */
  readonly number: string | null
  /** As printed: "Requests", "Also decides", "Strongly urges", "Reiterates its request to"; null in sub-paragraphs without one. */
  readonly verb: string | null
  readonly text: string
  readonly span: Span
  readonly origins: readonly WordOrigin[]
  readonly notes: readonly NoteMark[]
  /** Sub-paragraphs, to any depth. */
  readonly paragraphs: readonly OperativeParagraph[]
  /** Heading the paragraph stands under, nearest first printed above; null for none. */
  readonly heading: string | null
}

/** A footnote mark in a text; `mark` names the footnote. Positions in the part's own `text`, mark itself not part of it. */
export interface NoteMark {
  readonly mark: string
  readonly at: number
}

export interface Footnote {
  readonly mark: string
  readonly text: string
  readonly span: Span
}

export type ReferenceKind =
  | 'resolution'
  | 'resolution-of-other-organ'
  | 'decision'
  | 'document'
  | 'official-records'
  | 'treaty-series'
  | 'charter-article'

/** A reference to another document, wherever it stands (paragraph or footnote). */
export interface Reference {
  /** Normalised: "A/RES/53/70", "E/2013/30", "E/RES/2013/30" …; for Official Records the words as printed. */
  readonly symbol: string
  readonly asWritten: string
  readonly kind: ReferenceKind
  /** Calendar date (ISO) printed with it, or null. */
  readonly date: string | null
  readonly span: Span
}

/** A heading or paragraph of an annex. */
export interface AnnexPart {
  readonly kind: 'heading' | 'paragraph'
  /** As printed, like a paragraph's number; null where none is printed. */
  readonly number: string | null
  /** Depth of the number from 1; 0 without number. */
  readonly level: number
  readonly text: string
  readonly span: Span
  readonly notes: readonly NoteMark[]
}

export interface Annex {
  readonly heading: string
  readonly title: string | null
  /** The parts' texts, parted by a blank line. */
  readonly text: string
  readonly span: Span
  readonly parts: readonly AnnexPart[]
}

export interface Resolution {
  /** "A/RES/73/187"; null where no witness names it. */
  readonly symbol: string | null
  /** "General Assembly", "Security Council" …; as printed in the organ line. */
  readonly body: string | null
  readonly gaSession: number | null
  readonly language: Language | 'und'
  readonly title: string | null
  /** ISO calendar date. */
  readonly adoptedOn: string | null
  /** The meeting's number: 56 for "56th plenary meeting"; null where unread. */
  readonly meeting: { readonly number: number; readonly asWritten: string } | null
  /** "A/73/590", with what was printed. */
  readonly onReportOf: { readonly symbol: string; readonly asWritten: string } | null
  readonly agendaItem: string | null
  readonly preambular: readonly PreambularParagraph[]
  readonly operative: readonly OperativeParagraph[]
  readonly annexes: readonly Annex[]
  readonly footnotes: readonly Footnote[]
  readonly references: readonly Reference[]
  readonly unparsed: readonly { readonly text: string; readonly span: Span }[]
  readonly witnesses: readonly Witness[]
  readonly findings: readonly Finding<ResolutionCode>[]
}
