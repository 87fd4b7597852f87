/** The text of a table's cell in one line, made of the blocks inside it. */
import type { DraftBlock, DraftCell } from './draft.ts'
import { type Inline, joinInlines } from './inline.ts'

/** Its paragraphs one after another, labels before items, the cells of a table inside it. */
export function cellInline(blocks: readonly DraftBlock[]): Inline {
  return joinInlines(
    blocks
      .filter((block) => block.type !== 'figure')
      .map(withMarker)
      .filter((inline) => inline.text !== ''),
    ' ',
  )
}

function withMarker(block: DraftBlock): Inline {
  if (block.rows !== undefined) return joinInlines(filledCells(block.rows), ' ')
  const own = { text: block.text, marks: block.marks ?? [] }
  return block.marker === undefined ? own : joinInlines([{ text: block.marker, marks: [] }, own], ' ')
}

function filledCells(rows: readonly (readonly DraftCell[])[]): Inline[] {
  return rows.flat().flatMap(({ text, marks }) => (text === '' ? [] : [{ text, marks: marks ?? [] }]))
}
