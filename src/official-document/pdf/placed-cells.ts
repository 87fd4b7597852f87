/** The grid of a table as Typst wants it: each cell once, with its place, and which rows are headings. */
import type { TableCell } from '../document.ts'
import { layOut, type Slot } from '../table-grid.ts'

/** A cell with its place; spans never leave the grid or overlap another cell. */
export interface PlacedCell {
  readonly cell: TableCell
  readonly x: number
  readonly y: number
  readonly colSpan: number
  readonly rowSpan: number
}

export interface TableGrid {
  readonly columnCount: number
  readonly rows: readonly (readonly PlacedCell[])[]
  /** How many rows from the top are headings that may be repeated on each page. */
  readonly headRows: number
}

const EMPTY: TableCell = { inlines: [], header: false, colSpan: 1, rowSpan: 1 }

/** Takes the rows as the reply has them; gives each cell its place and fills holes with empty cells. */
export function placeCells(rows: readonly (readonly TableCell[])[]): TableGrid {
  const grid = layOut(rows.some((row) => row.length > 0) ? rows : rows.map(() => [EMPTY]))
  const placed = grid.rows.map((slots, y) => placeRow(slots, y))
  return { columnCount: Math.max(1, grid.columns), rows: placed, headRows: headRowsOf(placed) }
}

function placeRow(slots: readonly Slot[], y: number): PlacedCell[] {
  const placed: PlacedCell[] = []
  let x = 0
  for (const { cell, colSpan, rowSpan, vertical } of slots) {
    if (vertical !== 'goes-on') placed.push({ cell: cell ?? EMPTY, x, y, colSpan, rowSpan })
    x += colSpan
  }
  return placed
}

/** Heading rows stand at the top, all of their cells headings, and no cell reaches from them into the body. */
function headRowsOf(rows: readonly (readonly PlacedCell[])[]): number {
  let count = 0
  while (count < rows.length - 1 && (rows[count] ?? []).every(({ cell }) => cell.header)) count++
  const crosses = rows.slice(0, count).some((row) => row.some((placed) => placed.y + placed.rowSpan > count))
  return crosses ? 0 : count
}
