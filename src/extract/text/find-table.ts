/** Tables drawn in plain text with tabs, bars or columns of spaces; only the clear ones. */
import type { DraftCell } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { columnsOf } from './join-lines.ts'

export interface TextTable {
  readonly rows: readonly (readonly DraftCell[])[]
  /** How many lines it takes. */
  readonly lineCount: number
}

const RULE = /^[\s|+:=_-]*[-=_]{3,}[\s|+:=_-]*$/
const FEWEST_ROWS = 2
const FEWEST_SPACED_ROWS = 3

/** A table that begins with the first line given; null where there is none. */
export function findTable(lines: readonly string[]): TextTable | null {
  return (
    table(lines, cellsByBars, FEWEST_ROWS) ?? table(lines, cellsByTabs, FEWEST_ROWS) ?? spacedTable(lines)
  )
}

type Split = (line: string) => string[] | null

function cellsByBars(line: string): string[] | null {
  const trimmed = line.trim()
  if (!trimmed.includes('|')) return null
  const cells = trimmed.replace(/^\|/, '').replace(/\|$/, '').split('|')
  return isRow(cells) ? cells.map((cell) => cell.trim()) : null
}

function isRow(cells: readonly string[]): boolean {
  return cells.length >= 2 && cells.length <= LIMITS.textColumns
}

function cellsByTabs(line: string): string[] | null {
  const cells = line.trim().split('\t')
  return isRow(cells) ? cells.map((cell) => cell.trim()) : null
}

function table(lines: readonly string[], split: Split, fewest: number): TextTable | null {
  const rows: string[][] = []
  let hasHeader = false
  let lineCount = 0
  for (const line of lines) {
    if (RULE.test(line) && (rows.length > 0 || line.includes('+'))) {
      hasHeader ||= rows.length === 1
    } else {
      const cells = split(line)
      if (cells === null || (rows[0] !== undefined && cells.length !== rows[0].length)) break
      rows.push(cells)
    }
    lineCount++
  }
  const filled = rows.flat().filter((cell) => cell !== '').length
  if (rows.length < fewest || filled * 2 < rows.flat().length || isLabels(rows)) return null
  return {
    rows: rows.map((row, index) => row.map((text) => ({ text, header: hasHeader && index === 0 }))),
    lineCount,
  }
}

/** Two columns of which the first is only list labels or field names: a list, not a table. */
function isLabels(rows: readonly (readonly string[])[]): boolean {
  return rows.every((row) => row.length === 2 && /^.{0,3}[.):•*-]$|^\S+:$|^[•*–-]$/.test(row[0] ?? ''))
}

const GAP = / {3,}|\t+/g

/** Columns of spaces: at least three lines whose second column begins in the same place. */
function spacedTable(lines: readonly string[]): TextTable | null {
  const starts = lines.map(columnStarts)
  const first = starts[0]
  if (first === undefined || first.length === 0 || first.length > LIMITS.textColumns) return null
  let count = 0
  for (const columns of starts) {
    const isAligned =
      columns.length === first.length && columns.every((at, index) => Math.abs(at - (first[index] ?? 0)) <= 1)
    if (!isAligned) break
    count++
  }
  if (count < FEWEST_SPACED_ROWS) return null
  const rows = lines.slice(0, count).map((line) =>
    line
      .trim()
      .split(GAP)
      .map((cell) => cell.trim()),
  )
  return isLabels(rows) ? null : { rows: rows.map((row) => row.map((text) => ({ text }))), lineCount: count }
}

/** The columns where text begins again after a gap. */
function columnStarts(line: string): number[] {
  const gaps = [...line.trimEnd().matchAll(GAP)].filter((gap) => gap.index > 0)
  return gaps.map((gap) => columnsOf(line.slice(0, gap.index + gap[0].length)))
}
