/** A DOCX of ours after an editor had it: its paragraphs in order, the anchors that are left, comments, open changes. */
import type { Finding } from '#un'
import type { Manifest } from './document.ts'
import type { OpenChanges } from './tracked/resolve-changes.ts'

/** Where a statement's anchor stands in a paragraph; half open, UTF-16 code units of the paragraph's text. */
export interface AnchorSpan {
  readonly statement: string
  readonly start: number
  readonly end: number
}

/** One paragraph, cell paragraph, note or line of a head. White space as in the file; marks of notes left out. */
export interface EditedBlock {
  readonly part: 'head' | 'body' | 'table' | 'contents' | 'note'
  /** Level of a heading from 1; null for anything else. */
  readonly level: number | null
  readonly text: string
  readonly anchors: readonly AnchorSpan[]
}

/** What an editor wrote beside the text, and the words it hangs on. `by` is as the file has it. */
export interface EditorComment {
  readonly by: string
  readonly text: string
  readonly on: string
  /** Statements whose words it hangs on. */
  readonly statements: readonly string[]
}

export interface EditedDocx {
  readonly manifest: Manifest | null
  readonly blocks: readonly EditedBlock[]
  readonly comments: readonly EditorComment[]
  readonly open: OpenChanges
}

export type EditedCode =
  | 'file-unreadable'
  | 'manifest-missing'
  | 'manifest-unreadable'
  | 'hidden-text'
  | 'tracked-change'

export interface EditedReading {
  /** Null where the file is no DOCX that can be read. */
  readonly value: EditedDocx | null
  readonly findings: readonly Finding<EditedCode>[]
}
