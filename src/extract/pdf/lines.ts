/** Sets runs into lines: everything on one baseline, superscripts and subscripts drawn to the line they belong to. */
import { isLetterOrDigit } from './letters.ts'
import type { Glyph } from './page-content.ts'
import { commonest, type Run } from './runs.ts'

export interface Line {
  /** In reading order from left to right (from right to left where `rtl`). */
  readonly runs: readonly Run[]
  readonly x0: number
  readonly x1: number
  readonly top: number
  readonly bottom: number
  readonly baseline: number
  readonly size: number
  readonly rtl: boolean
  readonly bold: boolean
  readonly italic: boolean
}

interface Row {
  runs: Run[]
  x0: number
  x1: number
  readonly baseline: number
  readonly size: number
}

const SAME_ROW = 0.25
const ACCENT_ROW = 0.4
const SCRIPT_SIZE = 0.82
const SCRIPT_SHIFT = 0.62
const SCRIPT_REACH = 1.2

/** Lines of a region from top to bottom. */
export function setLines(runs: readonly Run[]): Line[] {
  const rows: Row[] = []
  for (const run of [...runs].sort((a, b) => b.size - a.size || a.baseline - b.baseline || a.x0 - b.x0)) {
    const row = rowFor(rows, run)
    if (row === null)
      rows.push({ runs: [run], x0: run.x0, x1: run.x1, baseline: run.baseline, size: run.size })
    else {
      row.runs.push(run)
      row.x0 = Math.min(row.x0, run.x0)
      row.x1 = Math.max(row.x1, run.x1)
    }
  }
  return rows.map(lineOf).sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0)
}

/** The row nearest in height that the run belongs to. */
function rowFor(rows: readonly Row[], run: Run): Row | null {
  let best: Row | null = null
  let least = Number.POSITIVE_INFINITY
  for (const row of rows) {
    const shift = Math.abs(run.baseline - row.baseline)
    if (shift < least && belongs(row, run, shift)) {
      best = row
      least = shift
    }
  }
  return best
}

function belongs(row: Row, run: Run, shift: number): boolean {
  if (shift <= SAME_ROW * Math.min(run.size, row.size)) return true
  if (
    shift <= ACCENT_ROW * row.size &&
    run.glyphs.length <= 2 &&
    run.x0 > row.x0 &&
    run.x1 < row.x1 &&
    isAccent(run)
  )
    return true
  if (run.size > SCRIPT_SIZE * row.size || shift > SCRIPT_SHIFT * row.size) return false
  const reach = SCRIPT_REACH * row.size
  return row.runs.some((other) => other.x0 - reach < run.x1 && run.x0 < other.x1 + reach)
}

function isAccent(run: Run): boolean {
  return run.glyphs.every((glyph) => glyph.space || /^\p{M}+$/u.test(glyph.text))
}

const RTL_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
const LTR_LETTER = /[A-Za-z\u00C0-\u024F\u0370-\u052F\u4E00-\u9FFF]/

/** True where right-to-left letters outnumber the others. */
export function readsRightToLeft(runs: readonly Run[]): boolean {
  let sum = 0
  for (const { glyphs } of runs) for (const { text } of glyphs) sum += directionOf(text)
  return sum > 0
}

/** 1 for a right-to-left letter, -1 for another, 0 for what has no direction. */
function directionOf(text: string): number {
  const code = text.charCodeAt(0)
  if (code < 0x41) return 0
  if (code < 0x80) return -1
  if (RTL_LETTER.test(text)) return 1
  return LTR_LETTER.test(text) ? -1 : 0
}

function lineOf(row: Row): Line {
  const glyphs = inkedOf(row.runs)
  const rtl = readsRightToLeft(row.runs)
  const runs = [...row.runs].sort(rtl ? (a, b) => b.x1 - a.x1 : (a, b) => a.x0 - b.x0)
  const size = commonest(glyphs.map((glyph) => glyph.style.size))
  const full = row.runs.filter((run) => run.size > SCRIPT_SIZE * size)
  const bodies = full.length > 0 ? full : row.runs
  return {
    runs,
    x0: Math.min(...row.runs.map((run) => run.x0)),
    x1: Math.max(...row.runs.map((run) => run.x1)),
    top: Math.min(...bodies.map((run) => run.top)),
    bottom: Math.max(...bodies.map((run) => run.bottom)),
    baseline: row.baseline,
    size,
    rtl,
    ...emphasisOf(glyphs),
  }
}

function inkedOf(runs: readonly Run[]): Glyph[] {
  const inked: Glyph[] = []
  for (const { glyphs } of runs) for (const glyph of glyphs) if (!glyph.space) inked.push(glyph)
  return inked
}

const MOSTLY = 0.85

/** Bold or italic is a line most of whose letters are. */
function emphasisOf(glyphs: readonly Glyph[]): { bold: boolean; italic: boolean } {
  let letters = 0
  let bold = 0
  let italic = 0
  for (const { text, style } of glyphs) {
    if (!isLetterOrDigit(text)) continue
    letters++
    if (style.bold) bold++
    if (style.italic) italic++
  }
  return { bold: bold > MOSTLY * letters, italic: italic > MOSTLY * letters }
}
