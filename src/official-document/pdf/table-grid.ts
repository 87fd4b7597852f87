/** Places the cells of any table, however its spans are wrong, on a grid Typst accepts. */
import type { TableCell } from '../document.ts'

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
  const columnCount = Math.max(1, widthOf(rows))
  const taken = rows.map(() => new Array<boolean>(columnCount).fill(false))
  const placed = rows.map((row, y) => placeRow(row, y, taken, columnCount))
  const filled = placed.map((row, y) => [...row, ...holes(taken[y] ?? [], y)].sort((a, b) => a.x - b.x))
  return { columnCount, rows: filled, headRows: headRowsOf(filled) }
}

function widthOf(rows: readonly (readonly TableCell[])[]): number {
  const widths = rows.map(() => 0)
  rows.forEach((row, y) => {
    for (const cell of row) {
      const last = Math.min(rows.length, y + Math.max(1, cell.rowSpan))
      for (let below = y; below < last; below++)
        widths[below] = (widths[below] ?? 0) + Math.max(1, cell.colSpan)
    }
  })
  return Math.max(0, ...widths)
}

function placeRow(
  row: readonly TableCell[],
  y: number,
  taken: boolean[][],
  columnCount: number,
): PlacedCell[] {
  const placed: PlacedCell[] = []
  const own = taken[y] ?? []
  for (const cell of row) {
    const x = own.indexOf(false)
    if (x === -1) break
    let colSpan = 1
    while (colSpan < cell.colSpan && x + colSpan < columnCount && own[x + colSpan] === false) colSpan++
    const rowSpan = Math.min(Math.max(1, cell.rowSpan), taken.length - y)
    for (const line of taken.slice(y, y + rowSpan)) line.fill(true, x, x + colSpan)
    placed.push({ cell, x, y, colSpan, rowSpan })
  }
  return placed
}

function holes(own: readonly boolean[], y: number): PlacedCell[] {
  return own.flatMap((isTaken, x) => (isTaken ? [] : [{ cell: EMPTY, x, y, colSpan: 1, rowSpan: 1 }]))
}

/** Heading rows stand at the top, all of their cells headings, and no cell reaches from them into the body. */
function headRowsOf(rows: readonly (readonly PlacedCell[])[]): number {
  let count = 0
  while (count < rows.length - 1 && (rows[count] ?? []).every(({ cell }) => cell.header)) count++
  const crosses = rows.slice(0, count).some((row) => row.some((placed) => placed.y + placed.rowSpan > count))
  return crosses ? 0 : count
}
