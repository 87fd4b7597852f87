/** Tables of a Word document: header rows, merged cells, and frames that are no tables. */

import { cellInline } from '../cell-text.ts'
import type { DraftBlock, DraftCell } from '../draft.ts'
import { childNamed, elementsOf, type XmlElement } from '../read-xml.ts'
import type { Story, WalkBlocks } from './story.ts'
import { isOn } from './styles.ts'

/** A cell at its place in the grid. */
interface Placed {
  readonly column: number
  readonly span: number
  /** A cell that goes on with the one above it. */
  readonly isContinuation: boolean
  readonly blocks: readonly DraftBlock[]
}

const ROW_WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])

/**
 * Reads a table. A table of one column is a frame around text: its blocks are given as they stand. Figures inside
 * cells follow the table.
 */
export function readTable(table: XmlElement, story: Story, walk: WalkBlocks): DraftBlock[] {
  const page = story.page
  const wasInTable = story.isInTable
  story.isInTable = true
  const rows = unwrapped(table, 'w:tr')
    .filter((row) => !isDeleted(row, story))
    .map((row) => readRow(row, story, walk))
  story.isInTable = wasInTable
  const placed = rows.filter((row) => row.cells.length > 0)
  const columns = placed.reduce((most, row) => Math.max(most, row.cells.length), 0)
  if (columns <= 1) return placed.flatMap((row) => row.cells.flatMap((cell) => cell.blocks))
  const figures = placed.flatMap((row) =>
    row.cells.flatMap((cell) => cell.blocks.filter((block) => block.type === 'figure')),
  )
  const cells = placed.map((row, index) => draftRow(row, placed, index))
  return [{ type: 'table', text: '', rows: cells, page: firstPage(placed) ?? page }, ...figures]
}

function unwrapped(container: XmlElement, name: string): XmlElement[] {
  return elementsOf(container).flatMap((child) => {
    if (child.name === name) return [child]
    return ROW_WRAPPERS.has(child.name) ? unwrapped(child, name) : []
  })
}

function isDeleted(row: XmlElement, story: Story): boolean {
  const properties = childNamed(row, 'w:trPr')
  if (childNamed(properties, 'w:del') !== null) story.met.trackedChanges++
  return childNamed(properties, 'w:del') !== null || childNamed(properties, 'w:hidden') !== null
}

interface Row {
  readonly isHeader: boolean
  readonly cells: readonly Placed[]
}

function readRow(row: XmlElement, story: Story, walk: WalkBlocks): Row {
  const properties = childNamed(row, 'w:trPr')
  const header = childNamed(properties, 'w:tblHeader')
  const cells: Placed[] = []
  let column = Number(childNamed(properties, 'w:gridBefore')?.attributes['w:val'] ?? 0)
  const startPage = story.page
  let endPage = startPage
  for (const cell of unwrapped(row, 'w:tc')) {
    story.page = startPage
    const own = childNamed(cell, 'w:tcPr')
    const span = Math.max(1, Number(childNamed(own, 'w:gridSpan')?.attributes['w:val'] ?? 1) || 1)
    const merge = childNamed(own, 'w:vMerge')
    const isContinuation = merge !== null && merge.attributes['w:val'] !== 'restart'
    cells.push({ column, span, isContinuation, blocks: walk(cell, story) })
    column += span
    endPage = Math.max(endPage, story.page)
  }
  story.page = endPage
  const isHeader =
    header !== null && (header.attributes['w:val'] === undefined || isOn(header.attributes['w:val']))
  return { isHeader, cells }
}

function firstPage(rows: readonly Row[]): number | undefined {
  return rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks))[0]?.page
}

function draftRow(row: Row, rows: readonly Row[], index: number): DraftCell[] {
  const looksLikeHeader =
    index === 0 && rows.length > 1 && row.cells.every(isBoldOrEmpty) && !row.cells.every(isEmpty)
  return row.cells
    .filter((cell) => !cell.isContinuation)
    .map((cell) => ({
      ...cellInline(cell.blocks),
      header: row.isHeader || looksLikeHeader,
      colSpan: cell.span,
      rowSpan: 1 + continuationsBelow(cell, rows, index),
    }))
}

function isEmpty(cell: Placed): boolean {
  return cell.blocks.every((block) => block.text === '')
}

/** Every block bold from end to end. */
function isBoldOrEmpty(cell: Placed): boolean {
  return cell.blocks.every(
    (block) =>
      block.text === '' ||
      block.marks?.some((mark) => mark.type === 'bold' && mark.end - mark.start >= block.text.length) ===
        true,
  )
}

function continuationsBelow(cell: Placed, rows: readonly Row[], index: number): number {
  let last = index
  while (rows[last + 1]?.cells.some((other) => other.column === cell.column && other.isContinuation) === true)
    last++
  return last - index
}
