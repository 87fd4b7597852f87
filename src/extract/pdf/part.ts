/** A part of the document while it is being understood: what will become a block. */
import type { BlockType, Box } from '../transcription.ts'
import type { Line } from './lines.ts'
import type { TextLine } from './paragraphs.ts'
import type { Piece } from './pieces.ts'

/** The end of a text, this long, that stands on a later page than what is before it. Counted from the end: markers are cut from the front. */
export interface PageTail {
  readonly length: number
  readonly page: number
}

export interface PartCell {
  readonly pieces: readonly Piece[]
  readonly header: boolean
  readonly colSpan: number
  readonly rowSpan: number
  readonly pageTails?: readonly PageTail[]
}

export interface Part {
  readonly type: BlockType
  readonly pieces: readonly Piece[]
  readonly page: number
  /** In the frame the page is read in; null where it has no place of its own. */
  readonly box: Box | null
  /** Its lines, where it was made from lines. */
  readonly lines: readonly TextLine[]
  readonly marker?: string
  readonly level?: number
  readonly rows?: readonly (readonly PartCell[])[]
  /** The text as the file has it, where repairs changed it. */
  readonly raw?: string
  readonly continued?: boolean
  readonly pageTails?: readonly PageTail[]
  /** The last page of a table that goes on over pages. */
  readonly lastPage?: number
  /** Set at an angle to the text of the page. */
  readonly turned?: boolean
}

/** The box around some lines. */
export function boxOf(lines: readonly Line[]): Box | null {
  if (lines.length === 0) return null
  const x = Math.min(...lines.map((line) => line.x0))
  const y = Math.min(...lines.map((line) => line.top))
  return {
    x,
    y,
    width: Math.max(...lines.map((line) => line.x1)) - x,
    height: Math.max(...lines.map((line) => line.bottom)) - y,
  }
}
