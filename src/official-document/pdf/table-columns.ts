/** How wide the columns of a table are, and how large its letters. */
import { textOfRuns } from '../statements-of.ts'
import type { PlacedCell } from './placed-cells.ts'

/** Shares of the width: by the square root of the longest text, never less than the longest word asks. */
export function columnShares(rows: readonly (readonly PlacedCell[])[], columnCount: number): number[] {
  const shares = new Array<number>(columnCount).fill(3)
  for (const { cell, x, colSpan } of rows.flat()) {
    if (colSpan > 1) continue
    const text = cell.inlines.map((inline) => textOfRuns(inline.runs)).join('')
    const longestWord = Math.max(0, ...text.split(/\s+/u).map((word) => word.length))
    shares[x] = Math.max(shares[x] ?? 0, Math.sqrt(text.length) * 1.5, Math.min(longestWord, 24) * 0.9)
  }
  return shares.map((share) => Math.round(share * 100) / 100)
}

/** Tables of more than four columns take the whole width of the page and smaller letters. */
const WIDE = 4
const TABLE_POINTS = { narrow: 365, wide: 492 }
const POINTS_OF_A_LETTER = 0.56

/** The size of letters in a table of so many columns, in points. */
export function pointsOf(columns: readonly number[]): number {
  if (columns.length <= 5) return 9
  return columns.length <= 8 ? 8 : 6.5
}

/** How many letters of one word a cell holds in its width. */
export function lettersOf(
  { x, colSpan }: { readonly x: number; readonly colSpan: number },
  columns: readonly number[],
): number {
  const sum = (shares: readonly number[]): number => shares.reduce((total, share) => total + share, 0)
  const table = columns.length > WIDE ? TABLE_POINTS.wide : TABLE_POINTS.narrow
  const points = (table * sum(columns.slice(x, x + colSpan))) / sum(columns) - 6
  return Math.max(3, Math.floor(points / (pointsOf(columns) * POINTS_OF_A_LETTER)))
}
