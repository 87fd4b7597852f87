/** The body of an OpenDocument text → blocks in order. */

import { cellInline } from '../cell-text.ts'
import { headingLevelByName } from '../docx/heading-styles.ts'
import type { DraftBlock, DraftCell } from '../draft.ts'
import { type InlineBuilder, openInline, splitAtEmptyLines } from '../inline.ts'
import { labelledByHand } from '../labelled-by-hand.ts'
import { LIMITS } from '../limits.ts'
import { childNamed, childrenNamed, elementsOf, textOf, type XmlElement } from '../read-xml.ts'
import { aboutBlock } from '../reader.ts'
import { levelByLook } from '../text/heading-form.ts'
import { BlockCount } from '../within-limit.ts'
import { OdtLists } from './lists.ts'
import type { OdtLook, OdtStyle, OdtStyles } from './styles.ts'

/** What was met, for findings. */
export interface OdtMet {
  trackedChanges: number
  hiddenCharacters: number
  comments: number
}

/** The words of a formula object by its address; null for other objects. */
export type FormulaAt = (address: string) => string | null

interface OpenText {
  readonly text: InlineBuilder
  /** Figures and text boxes met inside; they follow the paragraph. */
  readonly after: DraftBlock[]
  readonly looks: { bold: number; underline: number; all: number }
  isHidden: boolean
  page: number | null
}

/** Walks the document once, in order; notes are gathered apart. */
export class OdtWalk {
  readonly met: OdtMet = { trackedChanges: 0, hiddenCharacters: 0, comments: 0 }
  readonly notes: DraftBlock[] = []
  readonly count = new BlockCount()
  page = 1
  readonly #styles: OdtStyles
  readonly #formulaAt: FormulaAt
  readonly #lists: OdtLists
  /** Open bookmarks: where in the paragraph under way they began. */
  readonly #bookmarks = new Map<string, number>()

  constructor(styles: OdtStyles, formulaAt: FormulaAt) {
    this.#styles = styles
    this.#formulaAt = formulaAt
    this.#lists = new OdtLists(styles)
  }

  /** The blocks inside an element, as long as the file has not given more than are kept. */
  blocks(container: XmlElement): DraftBlock[] {
    return elementsOf(container).flatMap((element) => {
      return this.count.isOver ? [] : this.#block(element)
    })
  }

  #block(element: XmlElement): DraftBlock[] {
    const { name, attributes } = element
    switch (name) {
      case 'text:h':
      case 'text:p':
        return this.#paragraph(element)
      case 'text:list':
        return this.#list(element)
      case 'table:table':
        return this.#table(element)
      case 'text:section':
        if (attributes['text:display'] === 'none') return this.#skip(element)
        return this.blocks(element)
      case 'text:tracked-changes':
        this.met.trackedChanges += elementsOf(element).length
        return []
      case 'text:soft-page-break':
        this.page++
        return []
      case 'draw:frame':
        return this.#frame(element)
      case 'text:index-body':
      case 'text:index-title':
      case 'text:numbered-paragraph':
      case 'draw:text-box':
      case 'draw:g':
        return this.blocks(element)
      default:
        return /^text:(?:table-of-content|[a-z-]+-index|bibliography)$/.test(name) ? this.blocks(element) : []
    }
  }

  #skip(element: XmlElement): DraftBlock[] {
    this.met.hiddenCharacters += textOf(element).trim().length
    return []
  }

  #list(list: XmlElement): DraftBlock[] {
    this.#lists.open(list)
    const blocks = elementsOf(list).flatMap((item) => {
      if (item.name === 'text:list-item' || item.name === 'text:list-header') {
        this.#lists.item(item)
        return this.blocks(item)
      }
      return []
    })
    this.#lists.close()
    return blocks
  }

  #paragraph(element: XmlElement): DraftBlock[] {
    const style = this.#styles.style(element.attributes['text:style-name'], 'paragraph')
    const open: OpenText = {
      text: openInline(),
      after: [],
      looks: { bold: 0, underline: 0, all: 0 },
      isHidden: style.look.isHidden === true,
      page: null,
    }
    this.#pieces(element, open, style.look)
    for (const [name, start] of this.#bookmarks) {
      open.text.mark('anchor', start, name)
      this.#bookmarks.set(name, 0)
    }
    if (open.isHidden) return this.#skip(element)
    const level = levelOfHeading(element, style)
    const label =
      this.#lists.label() ?? (hasOutlineNumber(style) ? this.#lists.headingLabel(level ?? 1) : null)
    const inline = open.text.finish()
    const drafts = splitAtEmptyLines(inline).map((part, index): DraftBlock => {
      const first = index === 0 ? label : null
      const base = { text: part.text, marks: part.marks, page: open.page ?? this.page }
      const marker = first === null || first.marker === '' ? {} : { marker: first.marker }
      const heading = level ?? levelByLook(part.text, open.looks, first?.marker ?? null)
      if (heading !== null) return { type: 'heading', level: heading, ...base, ...marker }
      if (first !== null) return { type: 'list-item', level: first.level, ...base, ...marker }
      return labelledByHand({ type: 'paragraph', ...base })
    })
    return [...drafts.filter(() => this.count.takesOne()), ...open.after]
  }

  #pieces(container: XmlElement, open: OpenText, look: OdtLook): void {
    for (const child of container.children) {
      if (typeof child === 'string') this.#write(child.replace(/\s+/g, ' '), open, look)
      else this.#piece(child, open, look)
    }
  }

  #piece(element: XmlElement, open: OpenText, look: OdtLook): void {
    const { name, attributes } = element
    switch (name) {
      case 'text:s':
      case 'text:tab':
        this.#write(' ', open, look)
        break
      case 'text:line-break':
        this.#write('\n', open, look)
        break
      case 'text:soft-page-break':
        this.page++
        break
      case 'text:span':
        this.#pieces(element, open, {
          ...look,
          ...this.#styles.style(attributes['text:style-name'], 'text').look,
        })
        break
      case 'text:a': {
        const start = open.text.at()
        this.#pieces(element, open, look)
        if (/^(?:https?|mailto):/i.test(attributes['xlink:href'] ?? ''))
          open.text.mark('link', start, attributes['xlink:href'])
        break
      }
      case 'text:note':
        this.#note(element, open)
        break
      case 'text:bookmark-start':
        if (this.#bookmarks.size < LIMITS.openBookmarks)
          this.#bookmarks.set(attributes['text:name'] ?? '', open.text.at())
        break
      case 'text:bookmark-end':
        this.#closeBookmark(attributes['text:name'] ?? '', open)
        break
      case 'office:annotation':
        this.met.comments++
        break
      case 'draw:frame':
      case 'draw:g':
        open.after.push(...this.#frame(element))
        break
      case 'text:ruby':
        for (const base of childrenNamed(element, 'text:ruby-base')) this.#pieces(base, open, look)
        break
      case 'text:hidden-paragraph':
        open.isHidden ||= attributes['text:is-hidden'] !== 'false'
        break
      case 'text:hidden-text':
        this.met.hiddenCharacters += (attributes['text:string-value'] ?? textOf(element)).length
        break
      case 'text:placeholder':
      case 'text:script':
      case 'office:annotation-end':
      case 'text:toc-mark':
      case 'text:alphabetical-index-mark':
        break
      default:
        if (name.startsWith('text:')) this.#pieces(element, open, look)
        else if (name.startsWith('draw:')) open.after.push(...this.#frame(element))
    }
  }

  #write(text: string, open: OpenText, look: OdtLook): void {
    if (look.isHidden === true) {
      this.met.hiddenCharacters += text.trim().length
      return
    }
    const length = text.trim().length
    if (length > 0) open.page ??= this.page
    open.looks.all += length
    if (look.bold === true) open.looks.bold += length
    if (look.underline === true) open.looks.underline += length
    open.text.add(text, look)
  }

  #closeBookmark(name: string, open: OpenText): void {
    const start = this.#bookmarks.get(name)
    if (start === undefined) return
    this.#bookmarks.delete(name)
    open.text.mark('anchor', start, name)
  }

  #note(note: XmlElement, open: OpenText): void {
    const marker = textOf(childNamed(note, 'text:note-citation') ?? note).trim()
    open.text.mark('footnote-ref', open.text.at(), marker)
    const body = childNamed(note, 'text:note-body')
    const { page } = this
    if (body !== null) this.notes.push({ type: 'footnote', ...cellInline(this.blocks(body)), marker, page })
  }

  /** A frame: a text box's blocks, or a figure. */
  #frame(frame: XmlElement): DraftBlock[] {
    const boxes = elementsOf(frame).filter(
      (child) => child.name === 'draw:text-box' || child.name === 'draw:frame' || child.name === 'draw:g',
    )
    const shapes = elementsOf(frame).filter((child) => child.name === 'text:p' || child.name === 'text:list')
    const inside = [
      ...boxes.flatMap((box) => (box.name === 'draw:text-box' ? this.blocks(box) : this.#frame(box))),
      ...shapes.flatMap((shape) => this.#block(shape)),
    ]
    const object = elementsOf(frame).find((child) =>
      /^draw:(?:object|object-ole|image|plugin|applet)$/.test(child.name),
    )
    return object === undefined || boxes.length > 0 ? inside : [this.#figure(object), ...inside]
  }

  #figure(object: XmlElement): DraftBlock {
    const formula = this.#formulaAt(object.attributes['xlink:href'] ?? '')
    const kind = formula === null ? (object.name === 'draw:image' ? 'picture' : 'object') : 'formula'
    const message = `A ${kind} on page ${this.page} is not read; what it shows is not in the text.`
    return {
      type: 'figure',
      text: formula ?? '',
      page: this.page,
      findings: [aboutBlock('figure-not-read', message, true)],
    }
  }

  #table(table: XmlElement): DraftBlock[] {
    const { page } = this
    const rows = rowsOf(table, false).filter(
      ({ row }) => !/^(?:collapse|filter)$/.test(row.attributes['table:visibility'] ?? ''),
    )
    const cells = rows.map(({ row, isHead }) =>
      childrenNamed(row, 'table:table-cell').map((cell) => ({ cell, isHead, blocks: this.blocks(cell) })),
    )
    const isFrame = cells.every((row) => row.length <= 1)
    if (isFrame) return cells.flatMap((row) => row.flatMap(({ blocks }) => blocks))
    const figures = cells.flatMap((row) =>
      row.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'figure')),
    )
    return [{ type: 'table', text: '', page, rows: cells.map((row) => row.flatMap(draftCells)) }, ...figures]
  }
}

/** The outline numbers a heading only where its style is tied to a level of it and to no other list. */
function hasOutlineNumber(style: OdtStyle): boolean {
  return style.outlineLevel !== null && (style.listStyle === null || style.listStyle === 'Outline')
}

function levelOfHeading(element: XmlElement, style: OdtStyle): number | null {
  if (element.name === 'text:h')
    return Math.max(1, Number(element.attributes['text:outline-level'] ?? 1) || 1)
  return style.outlineLevel ?? headingLevelByName(style.name)
}

function rowsOf(container: XmlElement, isHead: boolean): { row: XmlElement; isHead: boolean }[] {
  return elementsOf(container).flatMap((child) => {
    if (child.name === 'table:table-row') return [{ row: child, isHead }]
    if (child.name === 'table:table-header-rows') return rowsOf(child, true)
    return /^table:table-(?:rows|row-group)$/.test(child.name) ? rowsOf(child, isHead) : []
  })
}

const MOST_REPEATS = 50

function draftCells({
  cell,
  isHead,
  blocks,
}: {
  cell: XmlElement
  isHead: boolean
  blocks: DraftBlock[]
}): DraftCell[] {
  const number = (name: string): number =>
    Math.max(1, Number(cell.attributes[`table:number-${name}`] ?? 1) || 1)
  const draft = {
    ...cellInline(blocks),
    header: isHead,
    colSpan: number('columns-spanned'),
    rowSpan: number('rows-spanned'),
  }
  return Array.from({ length: Math.min(number('columns-repeated'), MOST_REPEATS) }, () => draft)
}
