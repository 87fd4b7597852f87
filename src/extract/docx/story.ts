/** What a Word document's reader carries along while it walks: page, lists, fields, notes, bookmarks, what it noticed. */
import type { DraftBlock, DraftFinding } from '../draft.ts'
import { type Inline, type InlineBuilder, openInline } from '../inline.ts'
import type { XmlElement } from '../read-xml.ts'
import type { BlockCount } from '../within-limit.ts'
import type { Numbering } from './numbering.ts'
import type { DocxParts } from './parts.ts'
import type { Styles } from './styles.ts'

/** A field under way: in its code nothing is text, in its result everything is. */
export interface Field {
  phase: 'code' | 'result'
  /** What a form field shows that has no result text: a check box, the choice of a list. */
  readonly shown: string
}

export interface NoteUse {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
  readonly mark: string
  readonly isCustom: boolean
  readonly page: number
}

/** Counts of what was met, for findings. */
export interface Met {
  trackedChanges: number
  hiddenCharacters: number
  lostSymbols: number
  foreignChunks: number
}

export interface Story {
  readonly parts: DocxParts
  readonly styles: Styles
  readonly numbering: Numbering
  readonly met: Met
  readonly notes: NoteUse[]
  readonly fields: Field[]
  /** Open bookmarks by id: name, and where in the paragraph they began. */
  readonly bookmarks: Map<string, { readonly name: string; start: number }>
  page: number
  /** A paragraph whose mark was deleted: its text goes on in the next one. */
  pending: InlineBuilder | null
  /** True inside a table, where white text may stand on a coloured row. */
  isInTable: boolean
  readonly count: BlockCount
  noteFormats: { readonly footnote: string; readonly endnote: string }
}

/** One paragraph under way. */
export interface OpenParagraph {
  readonly text: InlineBuilder
  /** Figures and text boxes met inside; they follow the paragraph. */
  readonly after: DraftBlock[]
  readonly findings: DraftFinding[]
  /** How much of the text is bold, underlined; for headings that only their look shows. */
  readonly looks: { bold: number; underline: number; all: number }
  page: number | null
}

/** A paragraph that begins here. */
export function openParagraph(story: Story): OpenParagraph {
  const text = story.pending ?? openInline()
  story.pending = null
  return { text, after: [], findings: [], looks: { bold: 0, underline: 0, all: 0 }, page: null }
}

/** Closes a paragraph's text; bookmarks that are still open end here and begin again in the next. */
export function closeText(open: OpenParagraph, story: Story): Inline {
  for (const bookmark of story.bookmarks.values()) {
    open.text.mark('anchor', bookmark.start, bookmark.name)
    bookmark.start = 0
  }
  const last = story.fields.findIndex((field) => field.phase === 'code')
  if (last >= 0) story.fields.length = last
  return open.text.finish()
}

/** Walks something and gives its blocks; the walker is handed in so that files need not know each other in a ring. */
export type WalkBlocks = (container: XmlElement, story: Story) => DraftBlock[]
