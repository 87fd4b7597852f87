/** Tables ruled between their rows only: level rules of one width, the columns told by the strips their texts keep free. */
import { runText } from './furniture.ts'
import { type Grid, type GridCell, isBold } from './grid.ts'
import { type Extent, rowsOf } from './gutters.ts'
import { isBareMarker } from './markers.ts'
import type { PageContent } from './page-content.ts'
import type { Run } from './runs.ts'

/** A level rule across the table, of one stroke or of one for each column. */
interface Bar extends Extent {
  readonly y: number
}

/** What stands between two bars. */
interface Band {
  readonly y0: number
  readonly y1: number
  readonly runs: readonly Run[]
}

const SAME_HEIGHT = 3
const SAME_END = 6
const JOINT = 6
const LEAST_BARS = 4
const LEAST_WIDTH = 0.3
/** The share of the page's height that a row takes at most. */
const ROW_SHARE = 0.45
const STRIP = 4
const PROSE_LINES = 2

/** Tables of at least three rows and two columns, from top to bottom; `rtl` reads cells from the right. */
export function bandedTables(page: PageContent, runs: readonly Run[], rtl: boolean): Grid[] {
  return stacks(barsOf(page), page.height).flatMap((bars) => gridsOf(bars, page, runs, rtl))
}

function barsOf(page: PageContent): Bar[] {
  const bars: { y: number; x0: number; x1: number }[] = []
  const strokes = page.rules
    .filter((rule) => rule.horizontal)
    .map((rule) => ({ x0: rule.x0, x1: rule.x1, y: (rule.y0 + rule.y1) / 2 }))
    .sort((a, b) => Math.round(a.y) - Math.round(b.y) || a.x0 - b.x0)
  for (const stroke of strokes) {
    const bar = bars.findLast(
      (one) => stroke.y - one.y <= SAME_HEIGHT && stroke.x0 <= one.x1 + JOINT && stroke.x1 >= one.x0 - JOINT,
    )
    if (bar === undefined) bars.push({ ...stroke })
    else {
      bar.x0 = Math.min(bar.x0, stroke.x0)
      bar.x1 = Math.max(bar.x1, stroke.x1)
    }
  }
  return bars.filter((bar) => bar.x1 - bar.x0 >= LEAST_WIDTH * page.width)
}

/** Bars of one width under one another. */
function stacks(bars: readonly Bar[], height: number): Bar[][] {
  const done: Bar[][] = []
  for (const bar of bars) {
    const stack = done.find((one) => {
      const last = one.at(-1)
      return (
        last !== undefined &&
        Math.abs(last.x0 - bar.x0) <= SAME_END &&
        Math.abs(last.x1 - bar.x1) <= SAME_END &&
        bar.y - last.y < ROW_SHARE * height
      )
    })
    if (stack === undefined) done.push([bar])
    else stack.push(bar)
  }
  return done.filter((stack) => stack.length >= LEAST_BARS)
}

function gridsOf(bars: readonly Bar[], page: PageContent, runs: readonly Run[], rtl: boolean): Grid[] {
  const x0 = Math.min(...bars.map((bar) => bar.x0))
  const x1 = Math.max(...bars.map((bar) => bar.x1))
  const bands = bandsOf(bars, runs).filter((band) => band.runs.length > 0)
  const outside = (run: Run): boolean => run.x0 < x0 - SAME_END || run.x1 > x1 + SAME_END
  if (bands.some((band) => band.runs.some(outside) || isDrawing(band, page))) return []
  const columns = columnsOf(bands, { x0, x1 })
  if (columns.length < 2) return []
  return withoutProse(bands, columns).flatMap((own) => {
    const grid = gridOf(own, columns, rtl)
    return grid === null ? [] : [grid]
  })
}

function isDrawing(band: Band, page: PageContent): boolean {
  return page.curves.some((box) => box.width > 20 && box.y > band.y0 && box.y < band.y1)
}

/** The stretches of rows between the bands of prose: text over the whole width and several lines. */
function withoutProse(bands: readonly Band[], columns: readonly Extent[]): Band[][] {
  const stretches: Band[][] = [[]]
  for (const band of bands) {
    if (covered(band.runs).length === 1 && isAcross(band, columns) && rowsOf(band.runs).length > PROSE_LINES)
      stretches.push([])
    else stretches.at(-1)?.push(band)
  }
  return stretches.filter((stretch) => stretch.length >= LEAST_BARS - 1)
}

function gridOf(bands: readonly Band[], columns: readonly Extent[], rtl: boolean): Grid | null {
  const rows = bands.map((band) => cellsOf(band, columns, rtl))
  if (rows.filter((row) => isBareMarker(textIn(row[0]))).length > 0.5 * rows.length) return null
  const first = rows[0] ?? []
  const header = isBoldRow(first) && !rows.every(isBoldRow)
  const x = columns[0]?.x0 ?? 0
  const end = columns.at(-1)?.x1 ?? x
  const y = bands[0]?.y0 ?? 0
  return {
    rows: rows.map((row, i) => row.map((cell) => ({ ...cell, header: header && i === 0 }))),
    box: { x, y, width: end - x, height: (bands.at(-1)?.y1 ?? y) - y },
    edges: [...columns.map((column) => column.x0), end],
    ruled: true,
  }
}

function middleOf(run: Run): number {
  return (run.top + run.bottom) / 2
}

function textIn(cell: GridCell | undefined): string {
  return (cell?.runs ?? []).map(runText).join(' ')
}

function isBoldRow(row: readonly GridCell[]): boolean {
  return row.every((cell) => cell.runs.length === 0 || isBold(cell.runs))
}

function bandsOf(bars: readonly Bar[], runs: readonly Run[]): Band[] {
  return bars.slice(1).map((bar, i) => {
    const y0 = bars[i]?.y ?? 0
    return { y0, y1: bar.y, runs: runs.filter((run) => middleOf(run) > y0 && middleOf(run) < bar.y) }
  })
}

/** What the texts of rows with a free strip keep between their common strips; one column where most rows have none. */
function columnsOf(bands: readonly Band[], whole: Extent): Extent[] {
  const parted = bands.filter((band) => covered(band.runs).length > 1)
  if (parted.length < 2 || parted.length < 0.5 * bands.length) return [whole]
  const columns = covered(parted.flatMap((band) => band.runs))
  const edges = columns.slice(1).map((column, i) => ((columns[i]?.x1 ?? 0) + column.x0) / 2)
  const from = [whole.x0, ...edges]
  return from.map((x0, i) => ({ x0, x1: edges[i] ?? whole.x1 }))
}

/** The stretches across the page that some runs cover, parted by strips wider than a word space. */
function covered(runs: readonly Run[]): Extent[] {
  const stretches: { x0: number; x1: number }[] = []
  for (const run of [...runs].sort((a, b) => a.x0 - b.x0)) {
    const last = stretches.at(-1)
    if (last !== undefined && run.x0 < last.x1 + STRIP) last.x1 = Math.max(last.x1, run.x1)
    else stretches.push({ x0: run.x0, x1: run.x1 })
  }
  return stretches
}

/** The texts of a row as cells over the columns they reach, each from the column it begins in to the next text. */
function spanning(band: Band, columns: readonly Extent[]): GridCell[] {
  const stretches = covered(band.runs)
  const starts = stretches.map((stretch) => columnAt(columns, stretch.x0 + 1))
  return stretches.map((stretch, i) => {
    const column = i === 0 ? 0 : (starts[i] ?? 0)
    const next = starts[i + 1] ?? columns.length
    return {
      runs: band.runs.filter((run) => run.x0 >= stretch.x0 && run.x1 <= stretch.x1),
      column,
      colSpan: Math.max(1, next - column),
      rowSpan: 1,
      header: false,
    }
  })
}

function columnAt(columns: readonly Extent[], x: number): number {
  return Math.max(
    0,
    columns.findLastIndex((column) => column.x0 <= x),
  )
}

/** True where a text runs over the strip between two columns. */
function isAcross(band: Band, columns: readonly Extent[]): boolean {
  return band.runs.some((run) => columns.slice(1).some(({ x0 }) => run.x0 < x0 && run.x1 > x0))
}

/** The cells of a row; a text across the strips is one cell over all columns. */
function cellsOf(band: Band, columns: readonly Extent[], rtl: boolean): GridCell[] {
  const cell = { rowSpan: 1, header: false }
  const cells = isAcross(band, columns)
    ? spanning(band, columns)
    : columns.map((extent, column) => ({
        ...cell,
        column,
        colSpan: 1,
        runs: band.runs.filter((run) => {
          const x = (run.x0 + run.x1) / 2
          return x >= extent.x0 && x < extent.x1
        }),
      }))
  return rtl ? cells.reverse() : cells
}
