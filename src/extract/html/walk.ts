/** The visible part of an HTML tree → blocks in order. */
import type { DraftBlock } from '../draft.ts'
import { type InlineBuilder, openInline, splitAtEmptyLines } from '../inline.ts'
import { labelledByHand } from '../labelled-by-hand.ts'
import { aboutBlock } from '../reader.ts'
import { nextLabel } from './lists.ts'
import { plainText } from './notes.ts'
import { type Page, PLAIN, type Place, placeIn } from './place.ts'
import { cellsOf, draftCell, isLayout, rowsOf } from './tables.ts'
import { attribute, type HtmlElement, type HtmlNode, isElement, isHidden, isMachinery } from './visible.ts'

const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'html',
  'legend',
  'li',
  'main',
  'nav',
  'ol',
  'optgroup',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'td',
  'th',
  'tr',
  'ul',
  'hr',
  'tbody',
  'thead',
  'tfoot',
])
const FIGURES = new Set(['img', 'svg', 'canvas', 'picture', 'object', 'embed', 'video', 'audio', 'iframe'])

/** Reads a node; gives its blocks. */
export function walkHtml(root: HtmlNode, page: Page): DraftBlock[] {
  const walk = new Walk(page)
  walk.node(root, PLAIN)
  return walk.finish()
}

class Walk {
  readonly #page: Page
  readonly #blocks: DraftBlock[] = []
  #text: InlineBuilder = openInline()
  /** Figures met inside a paragraph; they follow it. */
  #figures: DraftBlock[] = []
  #place: Place = PLAIN
  /** The label of an item whose first block is still to come. */
  #label: { readonly marker: string; readonly level: number } | null = null

  constructor(page: Page) {
    this.#page = page
  }

  finish(): DraftBlock[] {
    this.#close()
    return this.#blocks
  }

  node(node: HtmlNode, place: Place): void {
    if (node.nodeName === '#text' && 'value' in node) this.#write(node.value, place)
    if (!isElement(node) || isMachinery(node)) return
    if (isHidden(node, this.#page.rules)) {
      this.#page.hiddenCharacters += plainText(node).trim().length
      return
    }
    this.#element(node, placeIn(node, this.#page, place))
  }

  #element(element: HtmlElement, place: Place): void {
    const { tagName } = element
    if (FIGURES.has(tagName)) this.#figure(element)
    else if (tagName === 'br') this.#write('\n', { ...place, isPreformatted: true })
    else if (tagName === 'table') this.#table(element, place)
    else if (tagName === 'a') this.#link(element, place)
    else if (tagName === 'q') this.#around(element, place, '“', '”')
    else if (tagName === 'rt' || tagName === 'rp') return
    else if (/^(?:input|select|textarea|button)$/.test(tagName)) this.#control(element, place)
    else if (BLOCKS.has(tagName)) this.#block(element, place)
    else this.#inline(element, place)
  }

  #children(element: HtmlElement, place: Place): void {
    for (const child of element.childNodes) this.node(child, place)
  }

  #inline(element: HtmlElement, place: Place): void {
    const start = this.#text.at()
    this.#children(element, place)
    const id = attribute(element, 'id')
    if (id !== null && id !== '') this.#text.mark('anchor', Math.min(start, this.#text.at()), id)
  }

  #around(element: HtmlElement, place: Place, before: string, after: string): void {
    this.#write(before, place)
    this.#children(element, place)
    this.#write(after, place)
  }

  #link(link: HtmlElement, place: Place): void {
    const mark = this.#page.notes.markOf(link)
    if (mark !== null) {
      this.#text.mark('footnote-ref', this.#text.at(), mark)
      return
    }
    const isBackLink =
      place.noteMark !== null && /^(?:[[(]?.{0,4}[\])]?|[↑↩^]\uFE0E?)$/u.test(plainText(link).trim())
    if (isBackLink && attribute(link, 'href')?.startsWith('#') === true) return
    const start = this.#text.at()
    this.#inline(link, place)
    const address = attribute(link, 'href')
    if (address !== null && /^(?:https?:|mailto:)/i.test(address)) this.#text.mark('link', start, address)
  }

  /** What a form shows as filled in. */
  #control(control: HtmlElement, place: Place): void {
    const shown = shownBy(control)
    if (shown !== '') this.#write(shown, { ...place, isPreformatted: true })
  }

  #block(element: HtmlElement, place: Place): void {
    this.#close()
    if (element.tagName === 'li') this.#item(element, place)
    this.#place = place
    this.#children(element, place)
    this.#close()
    this.#label = element.tagName === 'li' ? null : this.#label
  }

  #item(item: HtmlElement, place: Place): void {
    const list = place.lists[place.lists.length - 1]
    const marker = list === undefined ? '•' : nextLabel(list, item)
    if (place.type === 'paragraph') this.#label = { marker, level: Math.max(1, place.lists.length) }
  }

  #table(table: HtmlElement, place: Place): void {
    this.#close()
    if (isLayout(table) || place.type === 'footnote') this.#block(table, place)
    else this.#data(table, place)
  }

  /** A table of data: each cell is read on its own. */
  #data(table: HtmlElement, place: Place): void {
    const figures: DraftBlock[] = []
    const inside = (node: HtmlElement): DraftBlock[] => {
      const walk = new Walk(this.#page)
      walk.#place = place
      for (const child of node.childNodes) walk.node(child, place)
      const blocks = walk.finish()
      for (const block of blocks) if (block.type === 'figure') figures.push(block)
      return blocks
    }
    for (const caption of table.childNodes.filter(isElement))
      if (caption.tagName === 'caption') this.#blocks.push(...inside(caption))
    const rows = rowsOf(table)
      .filter(({ row }) => !isHidden(row, this.#page.rules))
      .map(({ row, isHead }) =>
        cellsOf(row)
          .filter((cell) => !isHidden(cell, this.#page.rules))
          .map((cell) => draftCell(cell, isHead, inside(cell))),
      )
    this.#blocks.push({ type: 'table', text: '', rows: rows.filter((row) => row.length > 0) })
    for (const figure of figures) this.#blocks.push(figure)
  }

  #figure(element: HtmlElement): void {
    const sizes = ['width', 'height'].map((name) => Number.parseInt(attribute(element, name) ?? '99', 10))
    if (sizes.some((size) => size <= 3)) return
    const message = `A figure (${element.tagName}) is not read; what it shows is not in the text.`
    this.#figures.push({ type: 'figure', text: '', findings: [aboutBlock('figure-not-read', message, true)] })
  }

  #write(text: string, place: Place): void {
    const collapsed = place.isPreformatted ? text : text.replace(/[ \t\n\r\f]+/g, ' ')
    if (collapsed.trim() !== '') this.#place = place
    this.#text.add(collapsed, place.look)
  }

  #close(): void {
    const inline = this.#text.finish()
    this.#text = openInline()
    for (const part of splitAtEmptyLines(inline)) {
      if (this.#page.count.takesOne()) this.#blocks.push(this.#draft(part.text, part.marks))
    }
    for (const figure of this.#figures) if (this.#page.count.takesOne()) this.#blocks.push(figure)
    this.#figures = []
  }

  #draft(text: string, marks: NonNullable<DraftBlock['marks']>): DraftBlock {
    const { type, level, noteMark, lists } = this.#place
    const label = this.#label
    this.#label = null
    const own = this.#declared(text)
    if (type === 'footnote' && noteMark !== null)
      return { ...withoutMark({ type, text, marks, ...own }, noteMark), marker: noteMark }
    if (type === 'heading') return { type, text, marks, level, ...own }
    if (label !== null)
      return {
        type: 'list-item',
        text,
        marks,
        level: label.level,
        ...(label.marker === '' ? {} : { marker: label.marker }),
      }
    return lists.length > 0 || type !== 'paragraph'
      ? { type, text, marks, ...own }
      : labelledByHand({ type, text, marks, ...own })
  }

  /** The declared language, for text too short to tell its own. */
  #declared(text: string): { readonly language?: string } {
    const { language } = this.#place
    return language !== null && language !== '' && this.#page.languageOf(text) === 'und' ? { language } : {}
  }
}

/** A note's own mark at its beginning is its marker, not text. */
function withoutMark(block: DraftBlock, mark: string): DraftBlock {
  const lead = block.text.startsWith(mark) ? mark.length : 0
  const skipped = lead + (/^[\s.)\]]*/.exec(block.text.slice(lead))?.[0].length ?? 0)
  const marks = (block.marks ?? [])
    .map((own) => ({ ...own, start: Math.max(0, own.start - skipped), end: own.end - skipped }))
    .filter((own) => own.end > own.start)
  return lead === 0 ? block : { ...block, text: block.text.slice(skipped), marks }
}

/** What a form control shows as filled in. */
function shownBy(control: HtmlElement): string {
  if (control.tagName === 'textarea') return plainText(control)
  if (control.tagName === 'select') {
    const options = control.childNodes.filter(isElement).filter((child) => child.tagName === 'option')
    const shown = options.find((option) => attribute(option, 'selected') !== null) ?? options[0]
    return shown === undefined ? '' : plainText(shown)
  }
  const type = control.tagName === 'input' ? (attribute(control, 'type') ?? 'text') : 'button'
  if (type === 'checkbox' || type === 'radio') return attribute(control, 'checked') === null ? '☐ ' : '☒ '
  return /^(?:text|email|number|date|tel|url)$/.test(type) ? (attribute(control, 'value') ?? '') : ''
}
