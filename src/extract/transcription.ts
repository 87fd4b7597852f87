/** The text a reader took from a file: pages, blocks, boxes, findings; the thing every citation points into. */
import type { Finding, LanguageTag } from '#un'

/** What the bytes are, found by looking at them, never by the name. */
export const FILE_KINDS = [
  'pdf',
  'docx',
  'odt',
  'html',
  'text',
  'eml',
  'akoma-ntoso',
  'doc',
  'rtf',
  'msg', // read in full
  'image', // read by OCR
  'zip',
  'spreadsheet',
  'presentation',
  'empty',
  'unknown', // recognised, not read (yet)
] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** The codes of findings this room makes. */
export type ExtractCode =
  | 'kind-differs-from-name'
  | 'kind-not-read'
  | 'empty-file'
  | 'file-damaged'
  | 'file-encrypted'
  | 'no-text-layer'
  | 'text-layer-poor'
  | 'encoding-guessed'
  | 'language-uncertain'
  | 'lam-alef-repaired'
  | 'figure-not-read'
  | 'footnote-unanchored'
  | 'columns-uncertain'
  | 'characters-lost'
  | 'hidden-text'
  | 'attachment-read'
  | 'attachment-not-read'
  | 'reader-timeout'
  | 'reader-out-of-memory'
  | 'reader-crashed'
  | 'limit-exceeded'
  | 'tracked-changes'
  | 'comments-ignored'
  | 'ocr-read'
  | 'ocr-low-confidence'
  | 'ocr-data-missing'
  | 'office-read'
  | 'office-missing'
  | 'marks-not-read'
  | 'active-content'
  | 'unsafe-path'
  | 'direction-controls'
  | 'invisible-characters'
  | 'mixed-scripts'

/** A rectangle on its page, in points (1/72 inch) from the upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A page as printed; formats without pages (TXT, HTML, e-mail) have one page of null size. */
export interface Page {
  /** Counts from 1. */
  readonly number: number
  readonly width: number | null
  readonly height: number | null
  /** Where its text stands in `Transcription.text`. */
  readonly start: number
  readonly end: number
  /** How its text was had: `none` is a page without usable text (finding `no-text-layer`). */
  readonly obtained: 'text-layer' | 'markup' | 'ocr' | 'none'
}

export type BlockType =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table'
  | 'footnote'
  | 'header'
  | 'footer'
  | 'figure'

/** Emphasis or a footnote mark inside a block; positions are in `Transcription.text`. */
export interface Mark {
  readonly type: 'italic' | 'bold' | 'superscript' | 'footnote-ref' | 'link' | 'anchor'
  readonly start: number
  /** For `footnote-ref` from markup the same as `start`: the printed mark is not part of the text. */
  readonly end: number
  /**
   * For `footnote-ref`: the `marker` of the footnote block it points to; for `link`: the address; for `anchor`: the
   * name the file gives the stretch (a Word bookmark, the id of an HTML element).
   */
  readonly target?: string
}

/** A cell of a table; its text is a stretch of the transcription like any other. */
export interface Cell {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly header: boolean
  readonly colSpan: number
  readonly rowSpan: number
}

/** A word as OCR saw it; positions are in `Transcription.text`. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly box: Box
  /** 0 to 1. */
  readonly confidence: number
}

/** Where a later page of a block begins; `at` is a position in `Transcription.text`. */
export interface PageStart {
  readonly at: number
  readonly page: number
}

/** One block in reading order. `text` is exactly `Transcription.text.slice(start, end)`. */
export interface Block {
  readonly type: BlockType
  readonly text: string
  readonly start: number
  readonly end: number
  /** First page it stands on, from 1. */
  readonly page: number
  readonly box: Box | null
  /** 0 to 1; 1 for markup and for a text layer that reads well. */
  readonly confidence: number
  readonly language: LanguageTag
  /** Heading level from 1; list depth from 1. */
  readonly level?: number
  /** The printed label of a list item ("(a)", "1.", "•") or of a footnote ("1", "*"); not part of `text`. */
  readonly marker?: string
  readonly rows?: readonly (readonly Cell[])[]
  readonly marks?: readonly Mark[]
  /** The characters as the file holds them, where a repair changed them (lam-alef, hyphenation, mirrored brackets). */
  readonly raw?: string
  /** For a block that goes on over pages: where each later page begins, ascending. */
  readonly pageStarts?: readonly PageStart[]
  /** Of a page read by OCR: its words in order; a word that a repair changed (a hyphen at a line's end) is left out. */
  readonly words?: readonly Word[]
  /** In e-mail: an earlier message quoted below or between the writer's words, or the writer's signature. */
  readonly role?: 'quoted-message' | 'signature'
  /** For a paragraph that goes on over a page break: true on the later part only if it could not be joined. */
  readonly continued?: boolean
}

/** A file found inside a file (an e-mail's attachment), read in its turn. */
export interface Attachment {
  readonly name: string
  readonly sha256: string
  readonly sizeBytes: number
  readonly kind: FileKind
  /** Null where it could not be read; the finding says why. */
  readonly transcription: Transcription | null
}

/** Facts a file states about itself; used for attribution, never printed. */
export interface FileProperties {
  readonly title?: string
  /** E-mail only. */
  readonly from?: string
  readonly to?: string
  readonly subject?: string
  /** The calendar date (ISO) in the e-mail's header. */
  readonly date?: string
}

/**
 * What one reader, in one version, read from one file.
 *
 * `text` is every block's text in reading order, blocks parted by a blank line ("\n\n"), cells of a row by a tab,
 * rows by a line break. Positions are UTF-16 code units from 0. The same bytes and reader version give the same
 * transcription, to the byte. Source: design of verification; W3C Web Annotation selectors point into `text`.
 */
export interface Transcription {
  readonly sha256: string
  readonly kind: FileKind
  readonly reader: { readonly name: string; readonly version: string }
  /** Of most of the text; `und` where there is too little of it. */
  readonly language: LanguageTag
  readonly text: string
  readonly textSha256: string
  readonly pages: readonly Page[]
  readonly blocks: readonly Block[]
  readonly attachments: readonly Attachment[]
  readonly properties: FileProperties
  readonly findings: readonly Finding<ExtractCode>[]
}
