/** HTML tables: their cells, and which of them only lay out the page. */

import { cellInline } from '../cell-text.ts'
import type { DraftBlock, DraftCell } from '../draft.ts'
import { attribute, type HtmlElement, isElement } from './visible.ts'

const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot'])
const WIDEST_SPAN = 1_000

export interface HtmlRow {
  readonly row: HtmlElement
  readonly isHead: boolean
}

/** The rows of a table, those of tables inside it left out. */
export function rowsOf(table: HtmlElement, isHead = false): HtmlRow[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [{ row: child, isHead }]
    return ROW_GROUPS.has(child.tagName) ? rowsOf(child, child.tagName === 'thead') : []
  })
}

export function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.childNodes.filter(isElement).filter((child) => child.tagName === 'td' || child.tagName === 'th')
}

/** A table that only places things: said so, of one column, or with tables or headings in its cells. */
export function isLayout(table: HtmlElement): boolean {
  const role = attribute(table, 'role')
  if (role === 'presentation' || role === 'none') return true
  const cells = rowsOf(table).map(({ row }) => cellsOf(row))
  return cells.every((row) => row.length <= 1) || cells.flat().some(holdsStructure)
}

function holdsStructure(element: HtmlElement): boolean {
  return element.childNodes
    .filter(isElement)
    .some((child) => child.tagName === 'table' || /^h[1-6]$/.test(child.tagName) || holdsStructure(child))
}

function span(cell: HtmlElement, name: string): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return value >= 1 ? Math.min(value, WIDEST_SPAN) : 1
}

/** A cell from the blocks read inside it. */
export function draftCell(cell: HtmlElement, isHead: boolean, blocks: readonly DraftBlock[]): DraftCell {
  return {
    ...cellInline(blocks),
    header: isHead || cell.tagName === 'th',
    colSpan: span(cell, 'colspan'),
    rowSpan: span(cell, 'rowspan'),
  }
}
