/** What a reader hands over before it is a transcription: blocks in reading order, every position their own. */
import type { Finding, LanguageTag } from '#un'
import type {
  Attachment,
  Block,
  BlockType,
  Box,
  ExtractCode,
  FileKind,
  FileProperties,
  Mark,
  Page,
  PageStart,
} from './transcription.ts'

/** A cell as a reader found it; marks are relative to the cell's own text. */
export interface DraftCell {
  readonly text: string
  readonly header?: boolean
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly marks?: readonly Mark[]
  /** Relative to the cell's text; a cell that begins on a later page than the block has one at 0. */
  readonly pageStarts?: readonly PageStart[]
}

/** Something noticed about a block; `start`/`end` are relative to the block's text, absent for the whole block. */
export interface DraftFinding {
  readonly code: ExtractCode
  readonly message: string
  readonly needsPerson: boolean
  readonly hint?: string
  readonly start?: number
  readonly end?: number
}

/**
 * A block as a reader found it; every position is relative to the block's own text.
 *
 * A table gives `rows` (its `text` and `marks` are then not used: the text is made from the cells). `page` is 1 and
 * `confidence` 1 where absent; `language` is asked of the function given to `assemble` where absent.
 */
export interface DraftBlock {
  readonly type: BlockType
  readonly text: string
  readonly page?: number
  readonly box?: Box | null
  readonly confidence?: number
  readonly language?: LanguageTag
  readonly level?: number
  readonly marker?: string
  readonly rows?: readonly (readonly DraftCell[])[]
  readonly marks?: readonly Mark[]
  readonly raw?: string
  /** Relative to the block's text; not used of a table, whose cells have their own. */
  readonly pageStarts?: readonly PageStart[]
  readonly role?: NonNullable<Block['role']>
  readonly continued?: boolean
  readonly findings?: readonly DraftFinding[]
}

export type DraftPage = Pick<Page, 'number' | 'width' | 'height' | 'obtained'>

/** What a reader hands over. Without `pages` there is one page of null size, obtained from markup. */
export interface Draft {
  readonly sha256: string
  readonly kind: FileKind
  readonly reader: { readonly name: string; readonly version: string }
  readonly blocks: readonly DraftBlock[]
  readonly pages?: readonly DraftPage[]
  readonly attachments?: readonly Attachment[]
  readonly properties?: FileProperties
  readonly findings?: readonly Finding<ExtractCode>[]
}

/** The language of a stretch of text; `und` where it is too short to tell. */
export type LanguageOf = (text: string) => LanguageTag
