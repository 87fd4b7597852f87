/** Puts the runs of a page into regions in reading order: columns parted at gutters, aligned columns made tables. */
import { alignedTable } from './aligned-tables.ts'
import { runText } from './furniture.ts'
import type { Grid } from './grid.ts'
import { type Extent, type Gutter, guttersOf, type Row, rowsOf, sideOf, switchesOver } from './gutters.ts'
import { isBareMarker } from './markers.ts'
import type { Run } from './runs.ts'

export type Region =
  | { readonly kind: 'text'; readonly runs: readonly Run[] }
  | { readonly kind: 'table'; readonly grid: Grid }

const LEAST_LINES = 4
const LEAST_SHARE = 0.16
const FILL = 0.55
const DEPTH_LIMIT = 4

/** Regions in reading order; `rtl` reads the right column first; `width` is the page's. */
export function partRegions(runs: readonly Run[], rtl: boolean, width: number, depth = 0): Region[] {
  if (runs.length === 0) return []
  const rows = rowsOf(runs)
  const gutters = guttersOf(rows)
  const gutter = depth < DEPTH_LIMIT ? columnGutter(rows, gutters, width) : null
  if (gutter !== null) {
    const inside = runsOf(rows.slice(gutter.first, gutter.last + 1))
    const middle = (gutter.x0 + gutter.x1) / 2
    const left = inside.filter((run) => (run.x0 + run.x1) / 2 < middle)
    const right = inside.filter((run) => (run.x0 + run.x1) / 2 >= middle)
    const [one, two] = rtl ? [right, left] : [left, right]
    return [
      ...partRegions(runsOf(rows.slice(0, gutter.first)), rtl, width, depth),
      ...partRegions(one, rtl, width, depth + 1),
      ...partRegions(two, rtl, width, depth + 1),
      ...partRegions(runsOf(rows.slice(gutter.last + 1)), rtl, width, depth),
    ]
  }
  const table = alignedTable(rows, gutters, rtl)
  if (table === null) return sideBySide(rows, gutters, rtl, width, depth) ?? [{ kind: 'text', runs }]
  return [
    ...partRegions(runsOf(rows.slice(0, table.first)), rtl, width, depth),
    { kind: 'table', grid: table.grid },
    ...partRegions(runsOf(rows.slice(table.last + 1)), rtl, width, depth),
  ]
}

/** A gap of this many type sizes parts two texts that only share a line: mastheads, signatures. */
const WIDE = 5

/** Texts side by side over few rows, each a region of its own; null where no row has so wide a gap. */
function sideBySide(
  rows: readonly Row[],
  gutters: readonly Gutter[],
  rtl: boolean,
  width: number,
  depth: number,
): Region[] | null {
  if (depth >= DEPTH_LIMIT) return null
  for (const gutter of gutters) {
    const first = rows.findIndex((row, i) => i >= gutter.first && i <= gutter.last && isWide(row, gutter))
    if (first < 0) continue
    const last = lastBeside(rows, gutter, first)
    const inside = runsOf(rows.slice(first, last + 1))
    const middle = (gutter.x0 + gutter.x1) / 2
    const left = inside.filter((run) => (run.x0 + run.x1) / 2 < middle)
    const right = inside.filter((run) => (run.x0 + run.x1) / 2 >= middle)
    if (!isText(left) || !isText(right) || left.some((run) => runText(run).endsWith(':'))) continue
    const [one, two] = rtl ? [right, left] : [left, right]
    return [
      ...partRegions(runsOf(rows.slice(0, first)), rtl, width, depth),
      ...partRegions(one, rtl, width, depth + 1),
      ...partRegions(two, rtl, width, depth + 1),
      ...partRegions(runsOf(rows.slice(last + 1)), rtl, width, depth),
    ]
  }
  return null
}

function isWide(row: Row, gutter: Gutter): boolean {
  const left = sideOf(row, gutter, 'left')
  const right = sideOf(row, gutter, 'right')
  return left !== null && right !== null && right.x0 - left.x1 > WIDE * (row.runs[0]?.size ?? 10)
}

/** The last row that has both sides, or goes on on one side close below. */
function lastBeside(rows: readonly Row[], gutter: Gutter, first: number): number {
  let last = first
  for (let i = first + 1; i <= gutter.last; i++) {
    const row = rows[i]
    const before = rows[i - 1]
    if (row === undefined || before === undefined) break
    const close = row.baseline - before.baseline < 1.5 * (row.runs[0]?.size ?? 10)
    const both = sideOf(row, gutter, 'left') !== null && sideOf(row, gutter, 'right') !== null
    if (!both && !(close && sideOf(row, gutter, 'left') === null)) break
    last = i
  }
  return last
}

/** Words on it, not just a page number or the marker of a list. */
function isText(runs: readonly Run[]): boolean {
  const text = runs.map(runText).join(' ')
  return /\p{L}{2}/u.test(text) && !isBareMarker(text)
}

function runsOf(rows: readonly Row[]): Run[] {
  return rows.flatMap((row) => row.runs)
}

/** The gutter that parts the most lines of running text; null for none. */
function columnGutter(rows: readonly Row[], gutters: readonly Gutter[], width: number): Gutter | null {
  let best: Gutter | null = null
  let most = 0
  for (const gutter of gutters) {
    const lines = columnLines(rows.slice(gutter.first, gutter.last + 1), gutter, width)
    if (lines > most) {
      most = lines
      best = gutter
    }
  }
  return best
}

/** Lines parted by the gutter if both sides are columns of running text; 0 for a table, a list or chance. */
function columnLines(span: readonly Row[], gutter: Gutter, width: number): number {
  const left = span.map((row) => sideOf(row, gutter, 'left')).filter((extent) => extent !== null)
  const right = span.map((row) => sideOf(row, gutter, 'right')).filter((extent) => extent !== null)
  const both = Math.min(left.length, right.length)
  if (both < LEAST_LINES || !isColumn(left, width) || !isColumn(right, width)) return 0
  const switches = switchesOver(span, gutter)
  if (switches > 1 + both * 0.05 && !interleaved(switches, both, left, right)) return 0
  return left.length + right.length
}

function isColumn(lines: readonly Extent[], width: number): boolean {
  return columnWidth(lines) >= LEAST_SHARE * width && filled(lines) >= FILL
}

function columnWidth(lines: readonly Extent[]): number {
  return Math.max(...lines.map((line) => line.x1)) - Math.min(...lines.map((line) => line.x0))
}

/** Share of the column's width that most of its lines fill. */
function filled(lines: readonly Extent[]): number {
  const whole = columnWidth(lines)
  const shares = lines.map((line) => (line.x1 - line.x0) / whole).sort((a, b) => a - b)
  return shares[Math.floor(shares.length * 0.4)] ?? 0
}

/** Text written line by line across both columns: many lines, nearly all full, changing sides at almost every line. */
function interleaved(
  switches: number,
  both: number,
  left: readonly Extent[],
  right: readonly Extent[],
): boolean {
  return both >= 10 && switches > 1.4 * both && Math.min(filled(left), filled(right)) > 0.85
}
