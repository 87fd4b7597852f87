/** The body of a Word document, a cell, a note or a header → blocks. */
import type { DraftBlock } from '../draft.ts'
import { splitAtEmptyLines } from '../inline.ts'
import { labelledByHand } from '../labelled-by-hand.ts'
import { childNamed, elementsOf, type XmlElement } from '../read-xml.ts'
import { levelByLook } from '../text/heading-form.ts'
import { chosen } from './figures.ts'
import { openBookmark, type Pen, readPieces } from './read-run.ts'
import { readTable } from './read-table.ts'
import { closeText, type OpenParagraph, openParagraph, type Story } from './story.ts'
import { isShaded, outlineLevel, type ParagraphStyle, readLook, readNumberingRef } from './styles.ts'

const WRAPPERS = new Set(['w:customXml', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:txbxContent'])

/** Reads the blocks of a container in order. */
export function readBlocks(container: XmlElement, story: Story): DraftBlock[] {
  return elementsOf(container).flatMap((element) => (story.count.isOver ? [] : readBlock(element, story)))
}

function readBlock(element: XmlElement, story: Story): DraftBlock[] {
  switch (element.name) {
    case 'w:p':
      return readParagraph(element, story)
    case 'w:tbl':
      return readTable(element, story, readBlocks)
    case 'w:sdt': {
      const content = childNamed(element, 'w:sdtContent')
      const isPrompt = childNamed(childNamed(element, 'w:sdtPr'), 'w:showingPlcHdr') !== null
      return content === null || isPrompt ? [] : readBlocks(content, story)
    }
    case 'mc:AlternateContent':
      return chosen(element).flatMap((child) => readBlock(child, story))
    case 'w:bookmarkStart':
      openBookmark(element, { story, open: null })
      return []
    case 'w:bookmarkEnd':
      story.bookmarks.delete(element.attributes['w:id'] ?? '')
      return []
    case 'w:altChunk':
      story.met.foreignChunks++
      return []
    default:
      return WRAPPERS.has(element.name) ? readBlocks(element, story) : []
  }
}

function readParagraph(paragraph: XmlElement, story: Story): DraftBlock[] {
  const properties = childNamed(paragraph, 'w:pPr')
  const markProperties = childNamed(properties, 'w:rPr')
  const style = story.styles.paragraph(childNamed(properties, 'w:pStyle')?.attributes['w:val'] ?? null)
  const open = openParagraph(story)
  const isShadedBlock = isShaded(properties) === true
  const pen: Pen = {
    story,
    open,
    walk: readBlocks,
    basis: isShadedBlock ? { ...style.look, isShaded: true } : style.look,
  }
  readPieces(paragraph, pen)
  if (childNamed(markProperties, 'w:del') !== null) {
    story.met.trackedChanges++
    story.pending = open.text
    return open.after
  }
  const inline = closeText(open, story)
  const isGone = inline.text === '' && readLook(markProperties).isHidden === true
  const marker = isGone ? null : markerOf(properties, style, story)
  const blocks = splitAtEmptyLines(inline).map((part, index) => ({
    ...block(part.text, properties, style, open, index === 0 ? marker : null),
    marks: part.marks,
    page: open.page ?? story.page,
  }))
  const first = blocks[0]
  if (first !== undefined && open.findings.length > 0) blocks[0] = { ...first, findings: open.findings }
  return [...blocks.filter(() => story.count.takesOne()).map(labelledByHand), ...open.after]
}

interface Label {
  readonly marker: string
  readonly level: number
}

function markerOf(properties: XmlElement | null, style: ParagraphStyle, story: Story): Label | null {
  const own = readNumberingRef(properties)
  const numId = own?.numId ?? style.numbering?.numId ?? null
  if (numId === null || numId === '0') return null
  const level = own?.level ?? style.numbering?.level ?? 0
  const marker = story.numbering.next(numId, level)
  return marker === null || marker === '' ? null : { marker, level: level + 1 }
}

function block(
  text: string,
  properties: XmlElement | null,
  style: ParagraphStyle,
  open: OpenParagraph,
  label: Label | null,
): DraftBlock {
  const level =
    outlineLevel(properties) ?? style.headingLevel ?? levelByLook(text, open.looks, label?.marker ?? null)
  const marker = label === null ? {} : { marker: label.marker }
  if (level !== null && text.length <= LONGEST_HEADING) return { type: 'heading', text, level, ...marker }
  return label === null
    ? { type: 'paragraph', text }
    : { type: 'list-item', text, level: label.level, ...marker }
}

const LONGEST_HEADING = 300
