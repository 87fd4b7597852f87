/** Lays the cells of a table on a grid, so that every row fills every column whatever the spans say. */
import type { TableCell } from './document.ts'

/** One place of a row: a cell, the part of a cell that reaches down from above, or an empty filler (`cell` null). */
export interface Slot {
  readonly cell: TableCell | null
  readonly colSpan: number
  /** Rows the cell covers, itself included; 1 for what is no beginning of one. */
  readonly rowSpan: number
  /** `begins` and `goes-on` for a cell over several rows; `none` for one of a single row. */
  readonly vertical: 'none' | 'begins' | 'goes-on'
}

export interface Grid {
  readonly columns: number
  readonly rows: readonly (readonly Slot[])[]
}

interface Reach {
  readonly colSpan: number
  rowsLeft: number
}

/** HTML, too, counts no further; a span of millions would fill the memory with empty places. */
const MOST_COLUMNS = 1000

/**
 * The grid of a table. Spans below 1 count as 1; a span beyond the last row or column ends there.
 *
 * Cells that collide with one reaching down from above move to the next free column; short rows are filled up. Columns
 * beyond `mostColumns` are cut off.
 */
export function layOut(rows: readonly (readonly TableCell[])[], mostColumns = MOST_COLUMNS): Grid {
  const reaching = new Map<number, Reach>()
  const placed = rows.map((row, index) => placeRow(row, rows.length - index, reaching, mostColumns))
  const columns = Math.max(0, ...placed.map((slots) => widthOf(slots)))
  return { columns, rows: placed.map((slots) => [...slots, ...fillers(columns - widthOf(slots))]) }
}

function placeRow(
  row: readonly TableCell[],
  rowsLeft: number,
  reaching: Map<number, Reach>,
  mostColumns: number,
): Slot[] {
  const slots: Slot[] = []
  let column = 0
  const passReaching = (): void => {
    for (let reach = reaching.get(column); reach !== undefined; reach = reaching.get(column)) {
      slots.push({ cell: null, colSpan: reach.colSpan, rowSpan: 1, vertical: 'goes-on' })
      reach.rowsLeft--
      if (reach.rowsLeft === 0) reaching.delete(column)
      column += reach.colSpan
    }
  }
  for (const cell of row) {
    passReaching()
    if (column >= mostColumns) break
    const colSpan = freeSpan(cell.colSpan, column, reaching, mostColumns)
    const rowSpan = Math.min(rowsLeft, Math.max(1, Math.floor(cell.rowSpan) || 1))
    slots.push({ cell, colSpan, rowSpan, vertical: rowSpan > 1 ? 'begins' : 'none' })
    if (rowSpan > 1) reaching.set(column, { colSpan, rowsLeft: rowSpan - 1 })
    column += colSpan
  }
  passRest(slots, column, reaching)
  return slots
}

/** As wide as asked, but not over a cell that reaches down from above, nor beyond the last column allowed. */
function freeSpan(
  asked: number,
  column: number,
  reaching: ReadonlyMap<number, Reach>,
  mostColumns: number,
): number {
  const wanted = Math.max(1, Math.floor(asked) || 1)
  let span = 1
  while (span < wanted && column + span < mostColumns && !reaching.has(column + span)) span++
  return span
}

/** After the last cell of a row: what still reaches down further right, with empty places between. */
function passRest(slots: Slot[], from: number, reaching: Map<number, Reach>): void {
  let column = from
  for (const at of [...reaching.keys()].filter((key) => key >= from).sort((a, b) => a - b)) {
    const reach = reaching.get(at)
    if (reach === undefined) continue
    slots.push(...fillers(at - column))
    slots.push({ cell: null, colSpan: reach.colSpan, rowSpan: 1, vertical: 'goes-on' })
    reach.rowsLeft--
    if (reach.rowsLeft === 0) reaching.delete(at)
    column = at + reach.colSpan
  }
}

const FILLER: Slot = { cell: null, colSpan: 1, rowSpan: 1, vertical: 'none' }

function fillers(count: number): Slot[] {
  return Array.from({ length: Math.max(0, count) }, () => FILLER)
}

function widthOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, slot) => sum + slot.colSpan, 0)
}

/**
 * The share of the width each column should have, adding up to 1.
 *
 * Grows with the square root of the longest cell of the column, so that a column of sentences is wider than one of
 * figures but does not starve it.
 */
export function columnShares(grid: Grid, lengthOf: (cell: TableCell) => number): readonly number[] {
  const weights = Array.from({ length: grid.columns }, () => LEAST_WEIGHT)
  for (const slots of grid.rows) {
    let column = 0
    for (const slot of slots) {
      if (slot.cell !== null && slot.colSpan === 1) {
        weights[column] = Math.max(weights[column] ?? 0, Math.sqrt(lengthOf(slot.cell)))
      }
      column += slot.colSpan
    }
  }
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

/** The weight of a column of nine characters: narrower ones get this much. */
const LEAST_WEIGHT = 3
