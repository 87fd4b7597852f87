/** What the properties of a Word 97–2003 file say of a run of text and of a paragraph. Source: MS-DOC, sprm tables. */
import type { CellForm, RowForm } from '../grid-table.ts'
import type { RunLook } from '../story-writer.ts'
import { numberOf, type Property } from './properties.ts'

export interface RunFacts {
  readonly look: RunLook
  readonly isHidden: boolean
  readonly isDeleted: boolean
  readonly isInserted: boolean
  readonly isWhite: boolean
  readonly isPicture: boolean
  /** True of a sign that stands for something else than itself: an anchor, a mark. */
  readonly isSpecial: boolean
  readonly font: number | null
  /** A sign of a symbol font that stands in place of the character: its font and code. */
  readonly sign: { readonly font: number; readonly code: number } | null
}

const DELETED = 0x0800
const INSERTED = 0x0801
const BOLD = 0x0835
const ITALIC = 0x0836
const BOLD_RIGHT = 0x085c
const ITALIC_RIGHT = 0x085d
const HIDDEN = 0x083c
const UNDERLINE = 0x2a3e
const RAISED = 0x2a48
const COLOUR_NUMBER = 0x2a42
const COLOUR = 0x6870
const SHADED: ReadonlySet<number> = new Set([0x4866, 0xca71, 0x2a0c])
const FONT = 0x4a4f
const SPECIAL = 0x0855
const SYMBOL = 0x6a09
const PICTURE = 0x6a03
const FORM_DATA = 0x0806
const WHITE_NUMBER = 8
const WHITE = 0x00ffffff

/** The facts of a run, from the properties of its style and its own. */
export function runFacts(style: readonly Property[], own: readonly Property[]): RunFacts {
  const value = (code: number): number | null => lastValue(own, code) ?? lastValue(style, code)
  const on = (code: number): boolean => toggled(lastValue(own, code), lastValue(style, code) === 1)
  const symbol = own.findLast((property) => property.code === SYMBOL)
  const isShaded = own.some((property) => SHADED.has(property.code) && numberOf(property) !== 0)
  const isWhite = value(COLOUR_NUMBER) === WHITE_NUMBER || value(COLOUR) === WHITE
  return {
    look: {
      bold: on(BOLD) || on(BOLD_RIGHT),
      italic: on(ITALIC) || on(ITALIC_RIGHT),
      superscript: value(RAISED) === 1,
      underline: (value(UNDERLINE) ?? 0) !== 0,
    },
    isHidden: on(HIDDEN),
    isDeleted: lastValue(own, DELETED) === 1,
    isInserted: lastValue(own, INSERTED) === 1,
    isWhite: isWhite && !isShaded,
    isPicture: lastValue(own, PICTURE) !== null && lastValue(own, FORM_DATA) !== 1,
    isSpecial: lastValue(own, SPECIAL) === 1,
    font: value(FONT),
    sign:
      symbol === undefined || symbol.value.byteLength < 4
        ? null
        : { font: symbol.value.getUint16(0, true), code: symbol.value.getUint16(2, true) },
  }
}

function lastValue(properties: readonly Property[], code: number): number | null {
  const property = properties.findLast((other) => other.code === code)
  return property === undefined ? null : numberOf(property)
}

/** 0 off, 1 on, 128 as in the style, 129 the contrary. */
function toggled(own: number | null, inStyle: boolean): boolean {
  if (own === null || own === 128) return inStyle
  return own === 129 ? !inStyle : own === 1
}

export interface ParagraphFacts {
  readonly depth: number
  readonly outline: number | null
  /** The use of a list, from 1; null for no list. */
  readonly list: number | null
  readonly listLevel: number
  readonly endsRow: boolean
  readonly endsInnerCell: boolean
  readonly row: RowForm
}

const IN_TABLE = 0x2416
const ROW_END = 0x2417
const DEPTH = 0x6649
const INNER_CELL = 0x244b
const INNER_ROW = 0x244c
const OUTLINE = 0x2640
const LIST_LEVEL = 0x260a
const LIST = 0x460b
const ROW = 0xd608
const HEADER_ROW = 0x3404
const LAST_LIST = 0x07fe

/** The facts of a paragraph, from the properties of its style and its own. */
export function paragraphFacts(properties: readonly Property[]): ParagraphFacts {
  const value = (code: number): number => lastValue(properties, code) ?? 0
  const list = value(LIST)
  const row = properties.findLast((property) => property.code === ROW)
  const outline = lastValue(properties, OUTLINE)
  return {
    depth: Math.min(100, Math.max(value(IN_TABLE) === 1 ? 1 : 0, value(DEPTH))),
    outline: outline !== null && outline < 9 ? outline : null,
    list: list >= 1 && list <= LAST_LIST ? list : null,
    listLevel: Math.min(8, value(LIST_LEVEL)),
    endsRow: value(ROW_END) === 1 || value(INNER_ROW) === 1,
    endsInnerCell: value(INNER_CELL) === 1,
    row: { isHeader: value(HEADER_ROW) === 1, cells: row === undefined ? [] : cellsOf(row.value) },
  }
}

const CELL_BYTES = 20
const JOINS_LEFT = 1
const JOINS_ABOVE = 0x20

function cellsOf(row: DataView): CellForm[] {
  const count = row.byteLength === 0 ? 0 : Math.min(63, row.getUint8(0))
  const forms = 1 + (count + 1) * 2
  return Array.from({ length: count }, (_, index) => {
    const edge = 1 + (index + 1) * 2
    const at = forms + index * CELL_BYTES
    const flags = at + 2 <= row.byteLength ? row.getUint16(at, true) : 0
    return {
      right: edge + 2 <= row.byteLength ? row.getInt16(edge, true) : null,
      joinsLeft: (flags & 3) === JOINS_LEFT,
      joinsAbove: (flags & 0x60) === JOINS_ABOVE,
    }
  })
}
