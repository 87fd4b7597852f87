/** Tables as parts: cells composed to text, and tables that go on over a page break made one. */

import type { Grid } from './grid.ts'
import { joinOver, type Vocabulary } from './hyphenation.ts'
import { type Line, setLines } from './lines.ts'
import type { PageContent } from './page-content.ts'
import type { TextLine } from './paragraphs.ts'
import type { Part, PartCell } from './part.ts'
import { joined, type Piece, piecesOfLine, textOf, trimmed } from './pieces.ts'
import { withHyphenAtEnd, withPrintedHyphens } from './printed-hyphens.ts'
import type { Run } from './runs.ts'

/** A table's part; `edges` are its columns' places. */
interface TablePart extends Part {
  readonly type: 'table'
  readonly rows: readonly (readonly PartCell[])[]
  readonly edges: readonly number[]
}

/** `lines` are those of the cells, in the order of the grid. */
export function tablePart(
  grid: Grid,
  page: number,
  lines: readonly (readonly TextLine[])[],
  vocabulary: Vocabulary,
): TablePart {
  const cells = lines.values()
  const next = (): Piece[] =>
    composed(
      (cells.next().value ?? []).map(({ pieces }) => pieces),
      vocabulary,
    )
  return {
    type: 'table',
    pieces: [],
    page,
    box: grid.box,
    lines: [],
    edges: grid.edges,
    rows: grid.rows.map((row) =>
      row.map((cell) => ({
        pieces: next(),
        header: cell.header,
        colSpan: cell.colSpan,
        rowSpan: cell.rowSpan,
      })),
    ),
  }
}

/** The pieces of a line as they are joined to those of others. */
export function linePieces(line: Line, page: PageContent): Piece[] {
  return withPrintedHyphens(trimmed(piecesOfLine(line, page.links)))
}

/** The pieces of some runs, line by line. */
export function piecesOf(runs: readonly Run[], page: PageContent): Piece[][] {
  return setLines(runs).map((line) => linePieces(line, page))
}

/** The lines of a cell or a figure as one text. */
export function composed(lines: readonly (readonly Piece[])[], vocabulary: Vocabulary): Piece[] {
  let pieces: Piece[] = []
  for (const line of lines) pieces = joinOver(pieces, line, vocabulary).pieces
  return trimmed(withHyphenAtEnd(pieces))
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
  const isHeadAgain = rowText(first) === rowText(again)
  const added = (isHeadAgain ? rest : next.rows).map((row) => row.map((cell) => onPage(cell, next.page)))
  const rows =
    !isHeadAgain && goesOn(again)
      ? withRowJoined(last.rows, added, last.lastPage ?? last.page, next.page)
      : [...last.rows, ...added]
  return { ...last, lastPage: next.page, rows }
}

/** The cell, saying that all of it stands on this page. */
function onPage(cell: PartCell, page: number): PartCell {
  return cell.pageTails === undefined
    ? { ...cell, pageTails: [{ length: textOf(cell.pieces).length, page }] }
    : cell
}

function rowText(row: readonly PartCell[]): string {
  return row.map((cell) => textOf(cell.pieces)).join('\t')
}

/** A row broken by the page: its first cell is empty, another begins inside a sentence. */
function goesOn(row: readonly PartCell[]): boolean {
  const texts = row.map((cell) => textOf(cell.pieces))
  return texts[0] === '' && texts.some((text) => /^\p{Ll}/u.test(text))
}

/** The rows with the first of `added` joined to the last: a row that the break between two pages cut in two. */
function withRowJoined(
  rows: readonly (readonly PartCell[])[],
  added: readonly (readonly PartCell[])[],
  lastPage: number,
  page: number,
): (readonly PartCell[])[] {
  const last = rows.at(-1) ?? []
  const [again = [], ...rest] = added
  if (last.length !== again.length) return [...rows, ...added]
  const merged = last.map((cell, i) => joinedCell(onPage(cell, lastPage), again[i]?.pieces ?? [], page))
  return [...rows.slice(0, -1), merged, ...rest]
}

function joinedCell(cell: PartCell, more: readonly Piece[], page: number): PartCell {
  if (more.length === 0) return cell
  const space: Piece = { text: ' ', bold: false, italic: false, raised: false, link: null }
  const pieces = trimmed(joined(cell.pieces, [space], more))
  const by = textOf(pieces).length - textOf(cell.pieces).length
  const tails = (cell.pageTails ?? []).map((tail) => ({ ...tail, length: tail.length + by }))
  return { ...cell, pieces, pageTails: [...tails, { length: textOf(more).length, page }] }
}
