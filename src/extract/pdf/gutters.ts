/** Gutters: upright strips of a page that its text keeps free, grown from the gaps of single rows. */
import type { Run } from './runs.ts'

export interface Extent {
  readonly x0: number
  readonly x1: number
}

/** Runs on about one baseline; `parts` are merged where only a word space parts them. */
export interface Row {
  readonly baseline: number
  readonly runs: readonly Run[]
  readonly parts: readonly Extent[]
}

/** A free strip over the rows from `first` to `last`. */
export interface Gutter extends Extent {
  readonly first: number
  readonly last: number
}

const GUTTER_MIN = 9
const PART_GAP = 0.9
const SAME_ROW = 0.45

/** Runs gathered into rows from top to bottom. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const rows: { baseline: number; runs: Run[] }[] = []
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0)) {
    const row = rows.at(-1)
    if (row !== undefined && run.baseline - row.baseline <= SAME_ROW * run.size) row.runs.push(run)
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

/** Every gutter that starts from a gap in some row, each once. */
export function guttersOf(rows: readonly Row[]): Gutter[] {
  const found = new Map<string, Gutter>()
  rows.forEach((row, at) => {
    for (let i = 1; i < row.parts.length; i++) {
      const gap = { x0: row.parts[i - 1]?.x1 ?? 0, x1: row.parts[i]?.x0 ?? 0 }
      if (gap.x1 - gap.x0 < GUTTER_MIN) continue
      const gutter = grow(rows, at, gap)
      const key = `${gutter.first}-${gutter.last}-${Math.round(gutter.x0)}`
      if (!found.has(key)) found.set(key, gutter)
    }
  })
  return [...found.values()]
}

/** The gap continued upwards and downwards as long as no row crosses it. */
function grow(rows: readonly Row[], at: number, gap: Extent): Gutter {
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

/** What of a row lies on one side of the gutter; null for nothing. */
export function sideOf(row: Row, gutter: Extent, side: 'left' | 'right'): Extent | null {
  const own = row.parts.filter((part) =>
    side === 'left' ? part.x1 <= gutter.x0 + 1 : part.x0 >= gutter.x1 - 1,
  )
  const first = own[0]
  const last = own.at(-1)
  return first === undefined || last === undefined ? null : { x0: first.x0, x1: last.x1 }
}

/** How often the order of the file changes from one side of the gutter to the other within the rows. */
export function switchesOver(rows: readonly Row[], gutter: Extent): number {
  const middle = (gutter.x0 + gutter.x1) / 2
  const order = rows.flatMap((row) => row.runs).sort((a, b) => a.order - b.order)
  let switches = 0
  let before: boolean | null = null
  for (const run of order) {
    const left = (run.x0 + run.x1) / 2 < middle
    if (before !== null && left !== before) switches++
    before = left
  }
  return switches
}
