/** Where paragraphs begin, as far as indents, blank lines and blocks tell. */
import type { Begins, Line } from './line.ts'

const LONG_SHARE = 0.6

/** For every line: whether its place makes it a paragraph's beginning. */
export function beginsOf(lines: readonly Line[]): Begins[] {
  if (lines.some((line) => line.blockType !== null)) return lines.map(byBlock)
  const byIndent = indentEvidence(lines)
  if (byIndent !== null) return byIndent
  return byBlank(lines)
}

function byBlock(line: Line): Begins {
  if (line.block?.continued === true) return 'no'
  return line.block !== null ? 'yes' : line.blockType === 'table' ? 'unknown' : 'no'
}

/** Lines further in than their page's margin begin paragraphs; null where indents tell nothing. */
function indentEvidence(lines: readonly Line[]): Begins[] | null {
  const longest = lines.reduce((max, line) => Math.max(max, line.end - line.start), 0)
  const isLong = (line: Line): boolean => !line.cut && line.text.length > longest * LONG_SHARE
  const margins = new Map<number | null, number>()
  for (const page of new Set(lines.map((line) => line.page))) {
    const margin = commonIndent(lines.filter((line) => line.page === page && isLong(line)))
    if (margin !== null) margins.set(page, margin)
  }
  const begins = lines.map((line): Begins => {
    const margin = margins.get(line.page)
    if (line.cut || margin === undefined) return 'unknown'
    const step = margin >= 4 ? 2 : 1
    if (line.indent >= margin + step) return 'yes'
    return line.indent < margin - 2 ? 'yes' : 'no'
  })
  const long = lines.flatMap((line, index) => (isLong(line) ? [begins[index]] : []))
  const share = long.filter((begin) => begin === 'yes').length / Math.max(1, long.length)
  return share > 0.02 && share < 0.6 ? begins : null
}

/** The smallest indent that a good part of the long lines has. */
function commonIndent(lines: readonly Line[]): number | null {
  const counts = new Map<number, number>()
  for (const line of lines) counts.set(line.indent, (counts.get(line.indent) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count >= Math.max(2, lines.length * 0.2))
  return common.length === 0 ? null : Math.min(...common.map(([indent]) => indent))
}

/** A blank line tells only inside a page: where furniture or notes stood between, nothing is known. */
function byBlank(lines: readonly Line[]): Begins[] {
  const blanks = lines.filter((line) => line.blankBefore > 0).length
  const telling = blanks > 2 && blanks < lines.length * 0.7
  return lines.map((line, index) => {
    const before = lines[index - 1]
    const adjacent = before !== undefined && line.start - before.end <= GAP_UNITS_MAX
    return telling && line.blankBefore > 0 && adjacent ? 'yes' : 'unknown'
  })
}

const GAP_UNITS_MAX = 6
