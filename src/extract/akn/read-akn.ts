/** An Akoma Ntoso document → draft blocks: what is printed of it, without its metadata. */

import { cellInline } from '../cell-text.ts'
import type { DraftBlock, DraftCell } from '../draft.ts'
import { type InlineBuilder, type Look, openInline } from '../inline.ts'
import { childNamed, elementsOf, readXml, TOO_MANY_TAGS, textOf, type XmlElement } from '../read-xml.ts'
import { aboutBlock, aboutFile, type Drafted } from '../reader.ts'
import { AKN_READER } from '../readers.ts'

/**
 * Reads Akoma Ntoso 3.0. Takes its bytes; gives headings with their numbers, paragraphs, items, tables, notes and
 * figures in document order; notes follow the block that refers to them first. Never throws. Finds `file-damaged`,
 * `limit-exceeded`, `figure-not-read`.
 */
export function readAkn(bytes: Uint8Array): Drafted {
  const { root, isDamaged, isCut } = readXml(bytes)
  const walk = new AknWalk()
  const blocks = root === null ? [] : [...walk.blocks(root, 0), ...walk.notes]
  const findings = [
    ...(isDamaged
      ? [aboutFile('file-damaged', 'The file is damaged; what could be read was read.', true)]
      : []),
    ...(isCut ? [aboutFile('limit-exceeded', TOO_MANY_TAGS, true)] : []),
  ]
  return { reader: AKN_READER, blocks, findings }
}

const SKIPPED = new Set(['akn:meta', 'akn:toc', 'akn:attachments'])
/** Containers that may have a number and a heading: they nest, and their depth is the heading's level. */
const HIERARCHY =
  /^akn:(?:hcontainer|section|chapter|part|title|article|paragraph|subparagraph|item|point|list|level|division)$/
const BLOCK =
  /^akn:(?:p|heading|subheading|caption|longTitle|formula|listIntroduction|listWrapUp|docTitle|block|crossHeading)$/
const LOOKS: Readonly<Record<string, Look>> = {
  'akn:b': { bold: true },
  'akn:i': { italic: true },
  'akn:sup': { superscript: true },
}

class AknWalk {
  readonly notes: DraftBlock[] = []
  /** A number that stands before the block that prints it. */
  #number: string | null = null

  blocks(container: XmlElement, depth: number): DraftBlock[] {
    return elementsOf(container).flatMap((element) => this.#block(element, depth))
  }

  #block(element: XmlElement, depth: number): DraftBlock[] {
    const { name } = element
    if (SKIPPED.has(name) || !name.startsWith('akn:')) return []
    if (name === 'akn:num') {
      this.#number = textOf(element).trim()
      return []
    }
    if (name === 'akn:table') return this.#table(element)
    if (name === 'akn:note') return this.#note(element)
    if (BLOCK.test(name)) return this.#text(element, depth)
    return this.blocks(element, HIERARCHY.test(name) ? depth + 1 : depth)
  }

  #text(element: XmlElement, depth: number): DraftBlock[] {
    const marker = this.#number
    this.#number = null
    const text = openInline()
    const figures: DraftBlock[] = []
    this.#pieces(element, text, figures, {})
    const label = marker === null || marker === '' ? {} : { marker }
    const inline = text.finish()
    if (/heading$|docTitle$|longTitle$/i.test(element.name))
      return [{ type: 'heading', ...inline, level: Math.max(1, depth), ...label }, ...figures]
    const type = 'marker' in label ? 'list-item' : 'paragraph'
    return [{ type, ...inline, ...(type === 'list-item' ? { level: 1 } : {}), ...label }, ...figures]
  }

  #pieces(container: XmlElement, text: InlineBuilder, figures: DraftBlock[], look: Look): void {
    for (const child of container.children) {
      if (typeof child === 'string') text.add(child.replace(/\s+/g, ' '), look)
      else if (child.name === 'akn:eol' || child.name === 'akn:br') text.add('\n')
      else if (child.name === 'akn:authorialNote') this.#authorialNote(child, text)
      else if (child.name === 'akn:noteRef')
        text.mark('footnote-ref', text.at(), child.attributes.marker ?? textOf(child).trim())
      else if (child.name === 'akn:img') {
        const message = 'A picture is not read; what it shows is not in the text.'
        figures.push({ type: 'figure', text: '', findings: [aboutBlock('figure-not-read', message, true)] })
      } else {
        const start = text.at()
        this.#pieces(child, text, figures, { ...look, ...LOOKS[child.name] })
        if (child.attributes.eId !== undefined) text.mark('anchor', start, child.attributes.eId)
      }
    }
  }

  #authorialNote(note: XmlElement, text: InlineBuilder): void {
    const marker = note.attributes.marker ?? childNamed(note, 'akn:num')?.children.join('') ?? '*'
    text.mark('footnote-ref', text.at(), marker)
    this.notes.push({ type: 'footnote', ...cellInline(this.blocks(note, 0)), marker })
  }

  #note(note: XmlElement): DraftBlock[] {
    const marker = note.attributes.marker
    return [
      { type: 'footnote', ...cellInline(this.blocks(note, 0)), ...(marker === undefined ? {} : { marker }) },
    ]
  }

  /** The caption before the table, the figures of its cells after it. */
  #table(table: XmlElement): DraftBlock[] {
    const caption = elementsOf(table).filter((part) => part.name === 'akn:caption')
    const rows = elementsOf(table).flatMap((part) =>
      part.name === 'akn:tr' ? [part] : elementsOf(part).filter((row) => row.name === 'akn:tr'),
    )
    const before = caption.flatMap((part) => this.#text(part, 0))
    const figures: DraftBlock[] = []
    const cells = rows.map((row) => elementsOf(row).map((cell) => this.#cell(cell, figures)))
    return [...before, { type: 'table', text: '', rows: cells }, ...figures]
  }

  #cell(cell: XmlElement, figures: DraftBlock[]): DraftCell {
    const span = (name: string): number => Math.max(1, Number(cell.attributes[name] ?? 1) || 1)
    const facts = { header: cell.name === 'akn:th', colSpan: span('colspan'), rowSpan: span('rowspan') }
    const blocks = this.blocks(cell, 0)
    figures.push(...blocks.filter((block) => block.type === 'figure'))
    return { ...cellInline(blocks), ...facts }
  }
}
