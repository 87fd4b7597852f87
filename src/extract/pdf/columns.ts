/** Puts the runs of a page into regions in reading order, parting columns at gutters that the text keeps free. */
import type { Run } from './runs.ts'

export interface Region {
  readonly runs: readonly Run[]
  /** How many columns deep it lies: 0 for text over the whole width. */
  readonly depth: number
}

/** Runs on about one baseline, merged where only a word space parts them. */
interface Row {
  readonly baseline: number
  readonly runs: readonly Run[]
  readonly parts: readonly Extent[]
}

interface Extent {
  readonly x0: number
  readonly x1: number
}

interface Gutter extends Extent {
  readonly first: number
  readonly last: number
  readonly weight: number
}

const GUTTER_MIN = 9
const PART_GAP = 0.9
const LEAST_LINES = 4
const LEAST_SHARE = 0.16
const FILL = 0.55
const DEPTH_LIMIT = 4

/** Regions in reading order; `rtl` reads the right column first; `width` is the page's. */
export function partColumns(runs: readonly Run[], rtl: boolean, width: number, depth = 0): Region[] {
  if (runs.length === 0) return []
  const rows = rowsOf(runs)
  const gutter = depth < DEPTH_LIMIT ? bestGutter(rows, width) : null
  if (gutter === null) return [{ runs, depth }]
  const inside = rows.slice(gutter.first, gutter.last + 1).flatMap((row) => row.runs)
  const middle = (gutter.x0 + gutter.x1) / 2
  const left = inside.filter((run) => (run.x0 + run.x1) / 2 < middle)
  const right = inside.filter((run) => (run.x0 + run.x1) / 2 >= middle)
  const above = rows.slice(0, gutter.first).flatMap((row) => row.runs)
  const below = rows.slice(gutter.last + 1).flatMap((row) => row.runs)
  const [one, two] = rtl ? [right, left] : [left, right]
  return [
    ...partColumns(above, rtl, width, depth),
    ...partColumns(one, rtl, width, depth + 1),
    ...partColumns(two, rtl, width, depth + 1),
    ...partColumns(below, rtl, width, depth),
  ]
}

function rowsOf(runs: readonly Run[]): Row[] {
  const rows: { baseline: number; runs: Run[] }[] = []
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1)
    if (row !== undefined && run.baseline - row.baseline <= 0.45 * run.size) row.runs.push(run)
    else rows.push({ baseline: run.baseline, runs: [run] })
  }
  return rows.map((row) => ({ ...row, parts: partsOf(row.runs) }))
}

function partsOf(runs: readonly Run[]): Extent[] {
  const parts: { x0: number; x1: number }[] = []
  for (const run of [...runs].sort((a, b) => a.x0 - b.x0)) {
    const part = parts.at(-1)
    if (part !== undefined && run.x0 - part.x1 < PART_GAP * run.size) part.x1 = Math.max(part.x1, run.x1)
    else parts.push({ x0: run.x0, x1: run.x1 })
  }
  return parts
}

/** The gutter that parts the most text, among all that start from a gap in some row. */
function bestGutter(rows: readonly Row[], width: number): Gutter | null {
  let best: Gutter | null = null
  const tried = new Set<string>()
  rows.forEach((row, at) => {
    for (const gap of gapsOf(row)) {
      const gutter = grow(rows, at, gap)
      const key = `${gutter.first}-${gutter.last}-${Math.round(gutter.x0)}`
      if (tried.has(key)) continue
      tried.add(key)
      const weight = weigh(rows, gutter, width)
      if (weight > (best?.weight ?? 0)) best = { ...gutter, weight }
    }
  })
  return best
}

function gapsOf(row: Row): Extent[] {
  const gaps: Extent[] = []
  for (let i = 1; i < row.parts.length; i++) {
    const x0 = row.parts[i - 1]?.x1 ?? 0
    const x1 = row.parts[i]?.x0 ?? 0
    if (x1 - x0 >= GUTTER_MIN) gaps.push({ x0, x1 })
  }
  return gaps
}

/** The gap continued upwards and downwards as long as no row crosses it. */
function grow(rows: readonly Row[], at: number, gap: Extent): Omit<Gutter, 'weight'> {
  let free = gap
  let last = at
  for (let i = at + 1; i < rows.length; i++) {
    const left = narrowed(free, rows[i])
    if (left === null) break
    free = left
    last = i
  }
  let first = at
  for (let i = at - 1; i >= 0; i--) {
    const left = narrowed(free, rows[i])
    if (left === null) break
    free = left
    first = i
  }
  return { ...free, first, last }
}

/** The widest stretch of the gap that the row leaves free; null where it is too narrow. */
function narrowed(gap: Extent, row: Row | undefined): Extent | null {
  let { x0, x1 } = gap
  for (const part of row?.parts ?? []) {
    if (part.x1 <= x0 || part.x0 >= x1) continue
    if (part.x0 - x0 >= x1 - part.x1) x1 = part.x0
    else x0 = part.x1
    if (x1 - x0 < GUTTER_MIN) return null
  }
  return { x0, x1 }
}

/** Lines parted by the gutter if both sides are columns of running text; 0 if it is a table, a list or chance. */
function weigh(rows: readonly Row[], gutter: Omit<Gutter, 'weight'>, width: number): number {
  const span = rows.slice(gutter.first, gutter.last + 1)
  const left = span
    .map((row) => side(row.parts, (part) => part.x1 <= gutter.x0 + 1))
    .filter((e) => e !== null)
  const right = span
    .map((row) => side(row.parts, (part) => part.x0 >= gutter.x1 - 1))
    .filter((e) => e !== null)
  if (Math.min(left.length, right.length) < LEAST_LINES) return 0
  if (!isColumn(left, width) || !isColumn(right, width)) return 0
  const middle = (gutter.x0 + gutter.x1) / 2
  const order = span.flatMap((row) => row.runs).sort((a, b) => a.order - b.order)
  let switches = 0
  for (let i = 1; i < order.length; i++) {
    if (isLeft(order[i], middle) !== isLeft(order[i - 1], middle)) switches++
  }
  const both = Math.min(left.length, right.length)
  if (switches > 1 + both * 0.05 && !interleaved(switches, both, left, right)) return 0
  return left.length + right.length
}

function side(parts: readonly Extent[], test: (part: Extent) => boolean): Extent | null {
  const own = parts.filter(test)
  const first = own[0]
  const last = own.at(-1)
  return first === undefined || last === undefined ? null : { x0: first.x0, x1: last.x1 }
}

function isLeft(run: Run | undefined, middle: number): boolean {
  return run !== undefined && (run.x0 + run.x1) / 2 < middle
}

function isColumn(lines: readonly Extent[], width: number): boolean {
  return columnWidth(lines) >= LEAST_SHARE * width && filled(lines) >= FILL
}

function columnWidth(lines: readonly Extent[]): number {
  return Math.max(...lines.map((line) => line.x1)) - Math.min(...lines.map((line) => line.x0))
}

/** Middle share of the column's width that its lines fill. */
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
