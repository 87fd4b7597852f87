/** The labels a browser prints before the items of HTML lists. */
import { numeral } from '../numerals.ts'
import { attribute, type HtmlElement } from './visible.ts'

export interface OpenList {
  readonly format: string
  next: number
  readonly step: 1 | -1
}

const CSS_FORMATS: Readonly<Record<string, string>> = {
  decimal: '1',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  'cjk-ideographic': 'chineseCountingThousand',
  'simp-chinese-informal': 'chineseCountingThousand',
  'arabic-indic': 'hindiNumbers',
  none: 'none',
}
const BULLET = 'bullet'

/** A list as it begins. */
export function openList(list: HtmlElement): OpenList {
  const css =
    /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attribute(list, 'style') ?? '')?.[1]?.toLowerCase() ?? ''
  const isOrdered = list.tagName === 'ol'
  const format = CSS_FORMATS[css] ?? (isOrdered ? (attribute(list, 'type') ?? '1') : BULLET)
  const isReversed = attribute(list, 'reversed') !== null
  const items = list.childNodes.filter((child) => child.nodeName === 'li').length
  const start = Number.parseInt(attribute(list, 'start') ?? '', 10)
  return { format, next: Number.isNaN(start) ? (isReversed ? items : 1) : start, step: isReversed ? -1 : 1 }
}

/** The label of an item; counts the list on. Empty for a list without labels. */
export function nextLabel(list: OpenList, item: HtmlElement): string {
  const value = Number.parseInt(attribute(item, 'value') ?? '', 10)
  if (!Number.isNaN(value)) list.next = value
  const number = list.next
  list.next += list.step
  if (list.format === BULLET) return '•'
  const printed = numeral(number, list.format)
  return printed === '' ? '' : `${printed}.`
}
