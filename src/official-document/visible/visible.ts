/** A file as its reader sees it: paragraph by paragraph, with what the words alone do not tell. */
import type { Finding } from '#un'
import type { Manifest } from '../document.ts'
import type { EditedBlock, EditorComment } from '../edited.ts'
import type { IssuedCode } from '../issued.ts'
import type { Envelope } from '../seal.ts'
import type { OpenChanges } from '../tracked/resolve-changes.ts'

/** Formats a report is issued in. */
export type IssuedFormat = 'docx' | 'pdf' | 'html' | 'xml'

/** What can show words that are not read, or keep words that are read from being seen. */
export type SignKind =
  | 'hidden-words'
  | 'struck-words'
  | 'script'
  | 'style'
  | 'shown-attribute'
  | 'foreign-element'
  | 'link'
  | 'text-box'
  | 'picture'
  | 'embedded'
  | 'field'
  | 'note-mark'
  | 'property'
  | 'head-or-foot'
  | 'instruction'
  | 'annotation'
  | 'layer'
  | 'active'
  | 'later-update'
  | 'doubtful-reading'

/** One such thing, by its kind and its words; the file drawn from the manifest has the same, or it was put in later. */
export interface Sign {
  readonly kind: SignKind
  readonly what: string
}

/** All that is taken from one issued file. Never holds the bytes. */
export interface VisibleFile {
  readonly format: IssuedFormat
  /** Null where the file carries none that can be read. */
  readonly manifest: Manifest | null
  readonly envelope: Envelope | null
  readonly blocks: readonly EditedBlock[]
  readonly comments: readonly EditorComment[]
  readonly open: OpenChanges
  readonly signs: readonly Sign[]
  /** Pages of headings as the contents of a DOCX print them, in order; empty for other formats. */
  readonly printedPages: readonly (number | null)[]
  /** A hash of the picture of each page of a PDF; empty where pictures were not asked for. */
  readonly pictures: readonly string[]
  /** True for a PDF that says it is PDF/A. */
  readonly isArchival: boolean
  readonly findings: readonly Finding<IssuedCode>[]
}
