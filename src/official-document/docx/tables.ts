/** A table of the document → a table of WordprocessingML: header rows repeated, cells joined both ways. */
import { directionOf } from '#un'
import type { DocumentBlock, TableCell } from '../document.ts'
import { textOfRuns } from '../statements-of.ts'
import { columnShares, layOut, type Slot } from '../table-grid.ts'
import { element } from '../xml.ts'
import type { DocxWriter } from './docx-writer.ts'
import { direction, paragraph } from './paragraph.ts'
import { paragraphProperties, rule } from './properties.ts'
import { inlineRuns } from './runs.ts'
import { TEXT_INDENT } from './styles.ts'

/** Word refuses tables of more columns. */
const MOST_COLUMNS = 63

type Table = Extract<DocumentBlock, { readonly type: 'table' }>

/** Width of the text between its indents, in twips; wide tables take the whole page. */
const TEXT_WIDTH = 7306
const PAGE_WIDTH = 9840
/** More columns than this do not fit between the indents of the text. */
const NARROW_COLUMNS = 4

/** The caption, the table, and the white space below it. */
export function tableBlock(table: Table, writer: DocxWriter): string {
  const caption =
    table.caption.length === 0
      ? ''
      : paragraph(
          {
            style: 'H23',
            keepNext: true,
            ...direction(table.language),
            before: 120,
            after: 80,
            indent: { left: TEXT_INDENT, right: TEXT_INDENT },
          },
          inlineRuns(table.caption, writer),
        )
  const after = paragraph({ style: 'SingleTxt', after: 0, line: 120, mark: { size: 10 } })
  const grid = layOut(table.rows, MOST_COLUMNS)
  return grid.columns === 0 ? caption : `${caption}${tableElement(table, grid, writer)}${after}`
}

function tableElement(table: Table, grid: ReturnType<typeof layOut>, writer: DocxWriter): string {
  const isNarrow = grid.columns <= NARROW_COLUMNS
  const width = isNarrow ? TEXT_WIDTH : PAGE_WIDTH
  const shares = columnShares(
    grid,
    (cell) => textOfRuns(cell.inlines.flatMap((inline) => inline.runs)).length,
  )
  const widths = shares.map((share) => Math.floor(share * width))
  const properties = element(
    'w:tblPr',
    {},
    directionOf(table.language) === 'rtl' ? element('w:bidiVisual') : '',
    element('w:tblW', { 'w:w': sum(widths), 'w:type': 'dxa' }),
    element('w:tblInd', { 'w:w': isNarrow ? TEXT_INDENT : 0, 'w:type': 'dxa' }),
    element('w:tblBorders', {}, rule('w:top', 4), rule('w:bottom', 12), rule('w:insideH', 2)),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', {
      'w:val': '0020',
      'w:firstRow': 1,
      'w:lastRow': 0,
      'w:firstColumn': 0,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1,
    }),
  )
  const columns = widths.map((columnWidth) => element('w:gridCol', { 'w:w': columnWidth }))
  const headers = headerRows(grid.rows)
  const rows = grid.rows.map((slots, index) => tableRow(slots, index < headers, widths, table, writer))
  return element('w:tbl', {}, properties, element('w:tblGrid', {}, ...columns), ...rows)
}

/** How many rows at the top hold nothing but header cells, none of which reaches down into the rows below. */
function headerRows(rows: readonly (readonly Slot[])[]): number {
  let count = rows.findIndex((slots) => slots.some((slot) => slot.cell?.header === false))
  while (count > 0 && rows[count]?.some((slot) => slot.vertical === 'goes-on') === true) count--
  return Math.max(0, count)
}

function tableRow(
  slots: readonly Slot[],
  isHeader: boolean,
  widths: readonly number[],
  table: Table,
  writer: DocxWriter,
): string {
  const properties = element('w:trPr', {}, element('w:cantSplit'), isHeader ? element('w:tblHeader') : '')
  let column = 0
  const cells = slots.map((slot) => {
    const width = sum(widths.slice(column, column + slot.colSpan))
    column += slot.colSpan
    return tableCell(slot, width, table, writer)
  })
  return element('w:tr', {}, properties, ...cells)
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

function tableCell(slot: Slot, width: number, table: Table, writer: DocxWriter): string {
  const isHeader = slot.cell?.header === true
  const properties = element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    slot.colSpan > 1 ? element('w:gridSpan', { 'w:val': slot.colSpan }) : '',
    slot.vertical === 'none'
      ? ''
      : element('w:vMerge', { 'w:val': slot.vertical === 'begins' ? 'restart' : undefined }),
    isHeader ? element('w:tcBorders', {}, rule('w:bottom', 12)) : '',
    isHeader ? element('w:vAlign', { 'w:val': 'bottom' }) : '',
  )
  return element('w:tc', {}, properties, cellParagraph(slot.cell, isHeader, table, writer))
}

function cellParagraph(cell: TableCell | null, isHeader: boolean, table: Table, writer: DocxWriter): string {
  const look = { style: isHeader ? 'TableHead' : 'TableText', ...direction(table.language) }
  if (cell === null) return element('w:p', {}, paragraphProperties(look))
  return paragraph(look, inlineRuns(cell.inlines, writer))
}
