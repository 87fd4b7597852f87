/** Tables as parts: cells composed to text, and tables that go on over a page break made one. */

import type { Grid } from './grid.ts'
import { joinOver, type Vocabulary } from './hyphenation.ts'
import { setLines } from './lines.ts'
import type { PageContent } from './page-content.ts'
import type { Part, PartCell } from './part.ts'
import { joined, type Piece, piecesOfLine, textOf, trimmed } from './pieces.ts'
import { withPrintedHyphens } from './printed-hyphens.ts'
import type { Run } from './runs.ts'

/** A table's part; `edges` are its columns' places. */
interface TablePart extends Part {
  readonly type: 'table'
  readonly rows: readonly (readonly PartCell[])[]
  readonly edges: readonly number[]
}

export function tablePart(grid: Grid, page: PageContent, vocabulary: Vocabulary): TablePart {
  return {
    type: 'table',
    pieces: [],
    page: page.number,
    box: grid.box,
    lines: [],
    edges: grid.edges,
    rows: grid.rows.map((row) =>
      row.map((cell) => ({
        pieces: composed(cell.runs, page, vocabulary),
        header: cell.header,
        colSpan: cell.colSpan,
        rowSpan: cell.rowSpan,
      })),
    ),
  }
}

/** The runs of a cell or a figure as one text. */
export function composed(runs: readonly Run[], page: PageContent, vocabulary: Vocabulary): Piece[] {
  let pieces: Piece[] = []
  for (const line of setLines(runs))
    pieces = joinOver(pieces, withPrintedHyphens(trimmed(piecesOfLine(line, page.links))), vocabulary).pieces
  return trimmed(pieces)
}

export function isTablePart(part: Part): part is TablePart {
  return part.type === 'table' && 'edges' in part
}

const SAME_EDGE = 6

/** The table that goes on in `next`, as one; null where they are two tables. `next` must be the first of its page. */
export function joinedTables(last: TablePart, next: TablePart): TablePart | null {
  if (next.page <= last.page || last.edges.length !== next.edges.length) return null
  if (!last.edges.every((edge, i) => Math.abs(edge - (next.edges[i] ?? 0)) <= SAME_EDGE)) return null
  const [first] = last.rows
  const [again, ...rest] = next.rows
  if (first === undefined || again === undefined) return null
  if (rowText(first) === rowText(again))
    return { ...last, lastPage: next.page, rows: [...last.rows, ...rest] }
  return {
    ...last,
    lastPage: next.page,
    rows: goesOn(again) ? withRowJoined(last.rows, again, rest) : [...last.rows, ...next.rows],
  }
}

function rowText(row: readonly PartCell[]): string {
  return row.map((cell) => textOf(cell.pieces)).join('\t')
}

/** A row broken by the page: its first cell is empty, another begins inside a sentence. */
function goesOn(row: readonly PartCell[]): boolean {
  const texts = row.map((cell) => textOf(cell.pieces))
  return texts[0] === '' && texts.some((text) => /^\p{Ll}/u.test(text))
}

function withRowJoined(
  rows: readonly (readonly PartCell[])[],
  again: readonly PartCell[],
  rest: readonly (readonly PartCell[])[],
): (readonly PartCell[])[] {
  const last = rows.at(-1) ?? []
  if (last.length !== again.length) return [...rows, again, ...rest]
  const space: Piece = { text: ' ', bold: false, italic: false, raised: false, link: null }
  const merged = last.map((cell, i) => {
    const more = again[i]?.pieces ?? []
    const pieces = more.length === 0 ? cell.pieces : trimmed(joined(cell.pieces, [space], more))
    return { ...cell, pieces }
  })
  return [...rows.slice(0, -1), merged, ...rest]
}
