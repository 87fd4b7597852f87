/** Tables without rules: rows whose cells stand under one another, told from columns of prose by the order of the file. */

import { runText } from './furniture.ts'
import { boxOfRuns, type Grid, type GridCell, isBold } from './grid.ts'
import { type Extent, type Gutter, type Row, sideOf, switchesOver } from './gutters.ts'
import { isBareMarker } from './markers.ts'
import type { Run } from './runs.ts'

interface AlignedTable {
  readonly first: number
  readonly last: number
  readonly grid: Grid
}

const LEAST_ROWS = 3
/** A gap between rows of more than this many type sizes ends a table. */
const ROW_GAP = 4.5
const COLUMN_SHARE = 0.4

/** The largest table among the rows; null for none. */
export function alignedTable(
  rows: readonly Row[],
  gutters: readonly Gutter[],
  rtl: boolean,
): AlignedTable | null {
  let best: { first: number; last: number; gutter: Gutter } | null = null
  for (const gutter of gutters) {
    for (const span of spansOf(rows, gutter)) {
      if (best !== null && span.last - span.first <= best.last - best.first) continue
      if (isTable(rows.slice(span.first, span.last + 1), gutter)) best = { ...span, gutter }
    }
  }
  if (best === null) return null
  const span = rows.slice(best.first, best.last + 1)
  const grid = gridOf(span, columnsOf(span, gutters, best), rtl)
  return grid === null ? null : { first: best.first, last: best.last, grid }
}

/** The stretches of a gutter that begin and end with a row on both sides and hold no great gap. */
function spansOf(rows: readonly Row[], gutter: Gutter): { first: number; last: number }[] {
  const spans: { first: number; last: number }[] = []
  let first = -1
  let last = -1
  for (let i = gutter.first; i <= gutter.last; i++) {
    const row = rows[i]
    if (row === undefined) continue
    const gap = row.baseline - (rows[i - 1]?.baseline ?? row.baseline)
    if (first >= 0 && gap > ROW_GAP * (row.runs[0]?.size ?? 10)) {
      spans.push({ first, last })
      first = -1
    }
    if (!hasBoth(row, gutter)) continue
    if (first < 0) first = i
    last = i
  }
  if (first >= 0) spans.push({ first, last: tail(rows, gutter, last) })
  return spans
}

/** The last row, with the lines that go on in a cell right below it. */
function tail(rows: readonly Row[], gutter: Gutter, last: number): number {
  let end = last
  for (let i = last + 1; i <= gutter.last; i++) {
    const row = rows[i]
    const before = rows[i - 1]
    if (row === undefined || before === undefined) break
    const close = row.baseline - before.baseline < 2.4 * (row.runs[0]?.size ?? 10)
    if (!close || sideOf(row, gutter, 'right') === null) break
    end = i
  }
  return end
}

function hasBoth(row: Row, gutter: Gutter): boolean {
  return sideOf(row, gutter, 'left') !== null && sideOf(row, gutter, 'right') !== null
}

/** Enough rows on both sides, written row by row, and the left side is not just the markers of a list. */
function isTable(span: readonly Row[], gutter: Gutter): boolean {
  const both = span.filter((row) => hasBoth(row, gutter))
  if (both.length < LEAST_ROWS || both.length < 0.12 * span.length) return false
  if (switchesOver(span, gutter) < 2 * (LEAST_ROWS - 1)) return false
  const labels = both.map((row) =>
    row.runs
      .filter((run) => run.x1 <= gutter.x0 + 1)
      .map(runText)
      .join(' ')
      .trim(),
  )
  const markers = labels.filter((label) => isBareMarker(label) || label.length <= 2).length
  return markers < 0.5 * labels.length && span.every((row) => row.parts.length <= 12)
}

/** The columns: what lies between the gutters that run through the whole span and part text in enough of its rows. */
function columnsOf(
  span: readonly Row[],
  gutters: readonly Gutter[],
  best: { first: number; last: number; gutter: Gutter },
): Extent[] {
  const through = gutters
    .filter((gutter) => gutter.first <= best.first && gutter.last >= best.last)
    .filter(
      (gutter) =>
        gutter === best.gutter ||
        span.filter((row) => hasBoth(row, gutter)).length >= COLUMN_SHARE * span.length,
    )
    .sort((a, b) => a.x0 - b.x0)
  const parted = through.filter((gutter, i) => i === 0 || gutter.x0 >= (through[i - 1]?.x1 ?? 0))
  const edges = [
    Number.NEGATIVE_INFINITY,
    ...parted.map((gutter) => (gutter.x0 + gutter.x1) / 2),
    Number.POSITIVE_INFINITY,
  ]
  return edges.slice(1).map((x1, i) => ({ x0: edges[i] ?? 0, x1 }))
}

/** Cells by column; a row begins where the order of the file goes back to an earlier column, further down. */
function gridOf(span: readonly Row[], columns: readonly Extent[], rtl: boolean): Grid | null {
  const runs = span.flatMap((row) => row.runs)
  const cells: Run[][][] = []
  let at = -1
  let bottom = Number.NEGATIVE_INFINITY
  for (const run of [...runs].sort((a, b) => a.order - b.order)) {
    const middle = (run.x0 + run.x1) / 2
    const column = columns.findIndex((extent) => middle >= extent.x0 && middle < extent.x1)
    const reading = rtl ? columns.length - 1 - column : column
    if (cells.length === 0 || (reading < at && run.baseline > bottom + 0.5 * run.size)) {
      cells.push(columns.map(() => []))
      bottom = Number.NEGATIVE_INFINITY
    }
    cells.at(-1)?.[reading]?.push(run)
    if (reading === 0 || reading < at || bottom === Number.NEGATIVE_INFINITY)
      bottom = Math.max(bottom, run.baseline)
    at = reading
  }
  if (cells.length < 2) return null
  const header =
    cells[0]?.every((cell) => cell.length === 0 || isBold(cell)) === true &&
    !cells.every((row) => row.every((cell) => cell.length === 0 || isBold(cell)))
  const box = boxOfRuns(runs)
  return {
    rows: cells.map((row, i) =>
      row.map(
        (cell, column): GridCell => ({
          runs: cell,
          column,
          colSpan: 1,
          rowSpan: 1,
          header: header && i === 0,
        }),
      ),
    ),
    box,
    edges: [box.x, ...columns.slice(1).map((column) => column.x0), box.x + box.width],
    ruled: false,
  }
}
