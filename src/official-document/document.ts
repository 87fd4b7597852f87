/** A United Nations document as data: what the four renderers draw. It knows nothing of States or replies. */
import type { Finding, Language, LanguageTag } from '#un'

export type DocumentCode =
  | 'glyph-missing'
  | 'character-illegal'
  | 'value-missing'
  | 'document-split'
  | 'word-limit-exceeded'
  | 'renderer-failed'

/** A run of text with one look. A `note` run is the mark of a footnote and carries no text of its own. */
export type Run =
  | {
      readonly type: 'text'
      readonly text: string
      readonly bold?: boolean
      readonly italic?: boolean
      readonly superscript?: boolean
    }
  | { readonly type: 'note'; readonly note: string }

/**
 * One sentence or cell that can be traced: a statement of the manifest by its id, or words of ours (`id` null).
 * Every format gives it an anchor named after the id, around exactly its words. Inlines are printed one after another
 * with nothing between: the space between two sentences is an inline of ours.
 */
export interface Inline {
  readonly statement: string | null
  readonly language: LanguageTag
  readonly runs: readonly Run[]
}

/** `id`s are unique in the document, begin with a letter, hold [a-z0-9-] only, and fit a Word bookmark (≤ 40). */
export type DocumentBlock =
  | {
      readonly type: 'heading'
      readonly id: string
      readonly level: 1 | 2 | 3 | 4 | 5
      readonly number: string | null
      readonly inlines: readonly Inline[]
      readonly inContents: boolean
      readonly language: LanguageTag
    }
  | {
      readonly type: 'paragraph'
      readonly id: string
      readonly number: string | null
      readonly inlines: readonly Inline[]
      readonly look: 'body' | 'bracketed-right' | 'indented' | 'centred' | 'notice'
      readonly language: LanguageTag
    }
  | {
      readonly type: 'list-item'
      readonly id: string
      readonly depth: number
      readonly marker: string
      readonly inlines: readonly Inline[]
      readonly language: LanguageTag
    }
  | {
      readonly type: 'table'
      readonly id: string
      readonly caption: readonly Inline[]
      readonly rows: readonly (readonly TableCell[])[]
      readonly language: LanguageTag
    }
  | {
      readonly type: 'figure-notice'
      readonly id: string
      readonly inlines: readonly Inline[]
      readonly language: LanguageTag
    }
  | { readonly type: 'page-break'; readonly id: string }

/** A cell stands in the row where it begins; rows below that it reaches into by `rowSpan` do not repeat it. */
export interface TableCell {
  readonly inlines: readonly Inline[]
  readonly header: boolean
  readonly colSpan: number
  readonly rowSpan: number
}

export interface DocumentNote {
  /** Key that `note` runs name. Printed marks are numbered by the renderer in order of first appearance: 1, 2, 3 … */
  readonly key: string
  readonly inlines: readonly Inline[]
  readonly language: LanguageTag
}

/** The first page: everything above the title, every value as it is to be printed ("[symbol]" where nobody gave one). */
export interface Masthead {
  readonly organization: string
  readonly organ: string
  readonly symbol: string
  /** The whole line, as that edition prints it: "Distr.: General", "Distr. générale". */
  readonly distribution: string
  readonly date: string
  /** "Original: English", "Original: Arabic/English"; one line. */
  readonly original: string
  /** The language line printed in editions other than the original's ("Français"); null in the original. */
  readonly languageLine: string | null
  readonly session: string
  /** "Item 109 of the provisional agenda"; renderers print the mark of `agendaNote` directly after it. */
  readonly agendaLine: string
  readonly agendaNote: { readonly mark: string; readonly text: string } | null
  readonly agendaTitle: string
  /** Further notes at the foot of the first page ("**" late submission …); their marks follow the author's line. */
  readonly notes: readonly { readonly mark: string; readonly text: string }[]
  /** Printed only when supplied: "V.19-08182 (E)". */
  readonly jobNumber: string | null
}

/** Words the renderers need in the document's language, from the language data. */
export interface DocumentWords {
  readonly contents: string
  readonly page: string
  readonly summary: string
}

export interface DocumentTitle {
  readonly title: string
  readonly subtitle: string | null
  readonly author: string
}

/** An issued file's own proof: any JSON; carried by every format unchanged. The report room decides what is in it. */
export type Manifest = Readonly<Record<string, unknown>>

/** One signature, in base64; `keyid` is a hint which key made it, and proves nothing. */
export interface Signature {
  readonly keyid: string
  readonly sig: string
}

/**
 * A whole document. Renderers are deterministic: the same document gives the same bytes.
 *
 * `banner` is printed on every page of every format (SPECIMEN, DRAFT); null only for a cleared document.
 * `detail` is what the HTML shows for a statement when it is opened (passage, page, State, SHA-256), by statement id.
 */
export interface OfficialDocument {
  /** Stable name, used for ids inside the files: "report", "addendum-1". */
  readonly id: string
  readonly language: Language
  readonly masthead: Masthead
  readonly title: DocumentTitle
  readonly banner: string | null
  readonly words: DocumentWords
  readonly summary: readonly DocumentBlock[]
  readonly hasContents: boolean
  readonly body: readonly DocumentBlock[]
  readonly notes: readonly DocumentNote[]
  /** Dublin Core and gDoc properties that name no person. */
  readonly properties: Readonly<Record<string, string>>
  /** ISO instant stamped into files that must carry one: from the report's date, never the clock. */
  readonly stampedAt: string
  readonly manifest: Manifest
  /** Who signed the manifest; absent where nobody did. */
  readonly signatures?: readonly Signature[]
  readonly details: Readonly<Record<string, StatementDetail>>
  /** For the HTML's table of respondents; empty where the document has none. */
  readonly respondents: readonly RespondentRow[]
  /** For the HTML's panel; absent where the document has no annex on its limits. */
  readonly limits?: DocumentLimits
  /** What the rules of the verifier say of each statement, for the HTML; absent where they were not asked. */
  readonly verdicts?: DocumentVerdicts
}

/** `unproved`: no rule can prove or contradict it. */
export const VERDICTS = ['proved', 'to-confirm', 'blocked', 'unproved'] as const
export type Verdict = (typeof VERDICTS)[number]

/**
 * How far the proof of a statement reaches. `file`: the very words of the file; `transcription`: of a text read from a picture;
 * `facts`: figures, dates, names and States agree with the passages, the sense was confirmed by a person or is open;
 * `record`: the fields of the record it is bound to; `form`: it claims nothing; `none`: nothing to hold it against;
 * `refuted`: a rule contradicts it, so that nothing of it is proved; `mark`: no sentence, but our mark on the one before it.
 */
export const PROOF_REACHES = [
  'file',
  'transcription',
  'facts',
  'record',
  'form',
  'none',
  'refuted',
  'mark',
] as const
export type ProofReach = (typeof PROOF_REACHES)[number]

/** One thing found: its code, what that means in the document's language, and the message of the rule in English. */
export interface VerdictReason {
  readonly code: string
  readonly says: string
  readonly message: string
  readonly hint: string | null
}

export interface StatementVerdict {
  readonly verdict: Verdict
  readonly reach: ProofReach
  readonly reasons: readonly VerdictReason[]
}

/** Verdicts of one version of the rules. */
export interface DocumentVerdicts {
  readonly rules: string
  /** By statement id; a statement that is not named is proved, its words in the file it cites. */
  readonly statements: Readonly<Record<string, StatementVerdict>>
  /** What no single statement shows. */
  readonly whole: readonly VerdictReason[]
}

/** What limits the document, in the words of its own annex. */
export interface DocumentLimits {
  readonly title: string
  /** Id of the annex's heading. */
  readonly anchor: string
  /** That the absence of a view is no evidence, a sentence each. */
  readonly absence: readonly string[]
  readonly groups: readonly LimitGroup[]
}

/** One kind of limit; its title ends with the count. */
export interface LimitGroup {
  readonly title: string
  /** The statement that prints the title in the annex. */
  readonly statement: string
  /** `anchor` is the heading of the reply that the first cell names; null where it is in no reply of this document. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly anchor: string | null }[]
}

/** One passage that carries a statement; drawn by the HTML, written to `implicitReference` by Akoma Ntoso. */
export interface SourceDetail {
  readonly respondent: string | null
  readonly file: string | null
  readonly sha256: string | null
  readonly page: number | null
  readonly passage: string | null
  /** The passage around the statement, in its own language. */
  readonly passageText: string | null
  readonly passageLanguage: LanguageTag | null
  /** IRI for Akoma Ntoso: /akn/un/doc/communication/… */
  readonly href: string | null
  /** What limits the reading of the passage (read from a picture, translated by a machine …), in the document's words. */
  readonly limits?: readonly string[]
}

/** What stands behind one statement: its kind, and the first passage that carries it. */
export interface StatementDetail extends SourceDetail {
  readonly kind: string
  /** The other passages that carry it, in the order of its citations; absent where there is one, or none. */
  readonly more?: readonly SourceDetail[]
  /** Who answers for the words as they are printed, and since when: an ISO date or instant. Absent where nobody does. */
  readonly confirmed?: { readonly by: string; readonly at: string }
}

export interface RespondentRow {
  readonly name: string
  readonly group: string
  readonly regionalGroup: string | null
  readonly original: string
  readonly receivedOn: string | null
  /** The date its letter bears; printed as that where nothing says when it came. */
  readonly datedOn: string | null
  readonly wordCount: number | null
  readonly late: boolean
  /** Id of the heading block of its reply, for the link; null where it is in another document. */
  readonly anchor: string | null
  readonly remark: string | null
}

/** One file a renderer made. A long PDF is several, in parts. */
export interface RenderedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Rendering {
  readonly files: readonly RenderedFile[]
  readonly findings: readonly Finding<DocumentCode>[]
}
