/** Tables that a stream of cells and rows describes by the places of their edges: merged cells, headers, frames. */

import { cellInline } from './cell-text.ts'
import type { DraftBlock, DraftCell } from './draft.ts'

/** What a row says of one of its cells. */
export interface CellForm {
  /** Where the cell ends, in twips from the left edge of the page; null where the file does not say. */
  readonly right: number | null
  /** Goes on with the cell before it in the row. */
  readonly joinsLeft: boolean
  /** Goes on with the cell above it. */
  readonly joinsAbove: boolean
}

export interface RowForm {
  readonly isHeader: boolean
  readonly cells: readonly CellForm[]
}

export interface GridRow {
  readonly form: RowForm
  readonly cells: readonly (readonly DraftBlock[])[]
}

/** A cell at its place: columns are counted by the edges of all rows of the table. */
interface Placed {
  readonly blocks: readonly DraftBlock[]
  readonly from: number
  readonly to: number
  readonly joinsAbove: boolean
}

/** Edges nearer than this (a tenth of an inch) are one edge. */
const SAME_EDGE_TWIPS = 144

/**
 * Builds a table. Takes its rows in order; gives the blocks of a table of one column as they stand (a frame around
 * text), else one table and the figures of its cells after it.
 */
export function gridTable(rows: readonly GridRow[]): DraftBlock[] {
  const filled = rows.filter((row) => row.cells.length > 0)
  if (filled.every((row) => row.cells.length === 1)) return filled.flatMap((row) => row.cells.flat())
  const edges = edgesOf(filled)
  const placed = filled.map((row) => placeRow(row, edges))
  const drawn = filled.map((row, index) => {
    const cells = placed[index] ?? []
    const isHeader = row.form.isHeader || (index === 0 && filled.length > 1 && looksLikeHeader(cells))
    return cells.filter((cell) => !cell.joinsAbove).map((cell) => draftCell(cell, isHeader, placed, index))
  })
  const figures = filled.flatMap((row) => row.cells.flat().filter((block) => block.type === 'figure'))
  return [{ type: 'table', text: '', rows: drawn.filter((row) => row.length > 0) }, ...figures]
}

function edgesOf(rows: readonly GridRow[]): number[] {
  const all = rows.flatMap((row) => row.form.cells.flatMap(({ right }) => (right === null ? [] : [right])))
  const edges: number[] = []
  for (const edge of all.sort((a, b) => a - b)) {
    if (edge - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_EDGE_TWIPS) edges.push(edge)
  }
  return edges
}

function placeRow({ form, cells }: GridRow, edges: readonly number[]): Placed[] {
  const placed: Placed[] = []
  let from = 0
  for (const [index, blocks] of cells.entries()) {
    const own = form.cells[index]
    const to = Math.max(from + 1, columnOf(own?.right ?? null, edges) ?? from + 1)
    const last = placed.at(-1)
    if (own?.joinsLeft === true && last !== undefined)
      placed[placed.length - 1] = { ...last, blocks: [...last.blocks, ...blocks], to }
    else placed.push({ blocks, from, to, joinsAbove: own?.joinsAbove === true && isEmpty(blocks) })
    from = to
  }
  return placed
}

/** How many columns end at or before an edge. */
function columnOf(right: number | null, edges: readonly number[]): number | null {
  if (right === null) return null
  const index = edges.findLastIndex((edge) => edge <= right)
  return index < 0 ? null : index + 1
}

function draftCell(
  cell: Placed,
  header: boolean,
  rows: readonly (readonly Placed[])[],
  index: number,
): DraftCell {
  let rowSpan = 1
  while (rows[index + rowSpan]?.some((below) => below.joinsAbove && below.from === cell.from) === true)
    rowSpan++
  return { ...cellInline(cell.blocks), header, colSpan: cell.to - cell.from, rowSpan }
}

function looksLikeHeader(cells: readonly Placed[]): boolean {
  return cells.some((cell) => !isEmpty(cell.blocks)) && cells.every(({ blocks }) => blocks.every(isBold))
}

function isEmpty(blocks: readonly DraftBlock[]): boolean {
  return blocks.every((block) => block.text === '' && block.rows === undefined)
}

function isBold(block: DraftBlock): boolean {
  const whole = block.marks?.some(
    ({ type, start, end }) => type === 'bold' && end - start >= block.text.length,
  )
  return block.text === '' || whole === true
}
