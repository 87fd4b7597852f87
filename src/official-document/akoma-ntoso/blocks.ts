/** Blocks without headings → the block elements of Akoma Ntoso: paragraphs, nested lists, tables, notices. */
import type { LanguageTag } from '#un'
import type { DocumentBlock } from '../document.ts'
import { layOut, type Slot } from '../table-grid.ts'
import { element } from '../xml.ts'
import type { AknWriter } from './akn-writer.ts'
import { inlineContent, lines } from './inlines.ts'
import { languageAttributes } from './vocabulary.ts'

export type FlatBlock = Exclude<DocumentBlock, { readonly type: 'heading' | 'page-break' }>
type ListItem = Extract<DocumentBlock, { readonly type: 'list-item' }>
type Table = Extract<DocumentBlock, { readonly type: 'table' }>

/** Blocks in order; neighbouring list items become one list. `parent` begins the ids of what needs one. */
export function blockElements(
  blocks: readonly FlatBlock[],
  around: LanguageTag,
  parent: string,
  writer: AknWriter,
): string {
  const written: string[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (block === undefined) continue
    if (block.type === 'list-item') {
      const items = listRun(blocks, index)
      written.push(...list(items, around, parent, writer))
      index += items.length - 1
    } else if (block.type === 'table') written.push(table(block, around, parent, writer))
    else written.push(paragraph(block, around, writer))
  }
  return written.join('')
}

const CLASSES = {
  body: undefined,
  'bracketed-right': 'replyMeta',
  indented: 'indented',
  centred: 'centred',
  notice: 'notice',
} as const

function paragraph(
  block: Extract<FlatBlock, { readonly type: 'paragraph' | 'figure-notice' }>,
  around: LanguageTag,
  writer: AknWriter,
): string {
  const isNotice = block.type === 'figure-notice'
  const attributes = {
    class: isNotice ? 'figureNotice' : CLASSES[block.look],
    ...languageAttributes(block.language, around),
  }
  return element('p', attributes, inlineContent(block.inlines, block.language, writer))
}

function listRun(blocks: readonly FlatBlock[], from: number): readonly ListItem[] {
  const items: ListItem[] = []
  for (const block of blocks.slice(from)) {
    if (block.type !== 'list-item') break
    items.push(block)
  }
  return items
}

/** Items of one depth are one list; deeper ones that follow an item become a list inside it. */
function list(
  items: readonly ListItem[],
  around: LanguageTag,
  parent: string,
  writer: AknWriter,
): readonly string[] {
  const first = items[0]
  if (first === undefined) return []
  const eId = writer.id(`${parent}__list_1`)
  const written: string[] = []
  for (let index = 0; index < items.length; ) {
    const item = items[index]
    if (item === undefined) break
    const deeper = items.slice(index + 1)
    const end = deeper.findIndex((other) => other.depth <= Math.max(first.depth, item.depth))
    const inside = end === -1 ? deeper : deeper.slice(0, end)
    written.push(listItem(item, inside, around, eId, writer))
    index += 1 + inside.length
  }
  return [element('blockList', { eId, ...languageAttributes(first.language, around) }, ...written)]
}

function listItem(
  item: ListItem,
  inside: readonly ListItem[],
  around: LanguageTag,
  parent: string,
  writer: AknWriter,
): string {
  const eId = writer.id(`${parent}__item_${slug(item.marker)}`)
  const num = item.marker === '' ? '' : element('num', {}, lines(item.marker))
  const words = inlineContent(item.inlines, item.language, writer)
  const text = element('p', languageAttributes(item.language, around), words)
  return element('item', { eId }, num, text, ...list(inside, item.language, eId, writer))
}

/** The letters and figures of a number, for ids: "(a)" gives "a"; a dash or bullet gives "x". */
export function slug(number: string): string {
  const letters = number.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
  return letters === '' ? 'x' : letters
}

function table(block: Table, around: LanguageTag, parent: string, writer: AknWriter): string {
  const words = inlineContent(block.caption, block.language, writer)
  const rows = layOut(block.rows)
    .rows.map((slots) => slots.filter((slot) => slot.vertical !== 'goes-on'))
    .filter((slots) => slots.length > 0)
    .map((slots) => element('tr', {}, ...slots.map((slot) => tableCell(slot, block, writer))))
  const language = languageAttributes(block.language, around)
  if (rows.length === 0) return words === '' ? '' : element('p', language, words)
  const caption = words === '' ? '' : element('caption', {}, words)
  return element('table', { eId: writer.id(`${parent}__table_1`), ...language }, caption, ...rows)
}

function tableCell(slot: Slot, block: Table, writer: AknWriter): string {
  const attributes = {
    colspan: slot.colSpan > 1 ? slot.colSpan : undefined,
    rowspan: slot.rowSpan > 1 ? slot.rowSpan : undefined,
  }
  const words = slot.cell === null ? '' : inlineContent(slot.cell.inlines, block.language, writer)
  return element(slot.cell?.header === true ? 'th' : 'td', attributes, element('p', {}, words))
}
