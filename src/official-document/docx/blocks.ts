/** Blocks of the document → paragraphs and tables of WordprocessingML. */
import type { DocumentBlock } from '../document.ts'
import { element } from '../xml.ts'
import { type DocxWriter, headingBookmark } from './docx-writer.ts'
import { direction, paragraph, TAB } from './paragraph.ts'
import type { ParagraphProperties } from './properties.ts'
import { inlineRuns, textRuns } from './runs.ts'
import { TEXT_INDENT, TITLE_TABS } from './styles.ts'
import { tableBlock } from './tables.ts'

type Of<Type extends DocumentBlock['type']> = Extract<DocumentBlock, { readonly type: Type }>

/** Blocks in order. `style` is that of body text; the summary has its own. A page break goes into what follows it. */
export function blocks(content: readonly DocumentBlock[], writer: DocxWriter, style = 'SingleTxt'): string {
  let isBroken = false
  const written = content.map((block, index) => {
    if (block.type === 'page-break') {
      const next = content[index + 1]
      isBroken = next !== undefined && next.type !== 'table' && next.type !== 'page-break'
      return isBroken ? '' : paragraph({}, element('w:r', {}, element('w:br', { 'w:type': 'page' })))
    }
    const look: ParagraphProperties = isBroken ? { pageBreakBefore: true } : {}
    isBroken = false
    return oneBlock(block, writer, style, look)
  })
  return written.join('')
}

function oneBlock(
  block: Exclude<DocumentBlock, Of<'page-break'>>,
  writer: DocxWriter,
  style: string,
  look: ParagraphProperties,
): string {
  if (block.type === 'heading') return heading(block, writer, look)
  if (block.type === 'paragraph') return bodyParagraph(block, writer, style, look)
  if (block.type === 'list-item') return listItem(block, writer, look)
  if (block.type === 'table') return tableBlock(block, writer)
  const notice: ParagraphProperties = { ...look, style, ...direction(block.language), align: 'center' }
  return paragraph(notice, inlineRuns(block.inlines, writer, { italic: true }))
}

/** Style and white space of the five levels: "I.", "A.", "1.", "(a)", "(i)". Source: Editorial Manual, headings. */
const HEADINGS: Readonly<Record<1 | 2 | 3 | 4 | 5, ParagraphProperties>> = {
  1: { style: 'HCh', before: 240, after: 240 },
  2: { style: 'H1', before: 240, after: 120 },
  3: { style: 'H23', before: 120, after: 120 },
  4: { style: 'H23', before: 120, after: 120 },
  5: { style: 'H4', before: 120, after: 120 },
}

function heading(block: Of<'heading'>, writer: DocxWriter, look: ParagraphProperties): string {
  const indent = { left: TEXT_INDENT, right: TEXT_INDENT }
  const properties: ParagraphProperties = {
    ...HEADINGS[block.level],
    ...look,
    tabs: block.level === 5 ? [{ at: 360, kind: 'clear' }, ...TITLE_TABS] : TITLE_TABS,
    ...direction(block.language),
    indent: block.number === null ? indent : { ...indent, hanging: TEXT_INDENT },
    outlineLevel: block.level - 1,
  }
  const number = block.number === null ? '' : `${TAB}${textRuns(block.number, block.language)}${TAB}`
  const title = inlineRuns(block.inlines, writer)
  const place = writer.contentsPlace(block.id)
  const marked = place === undefined ? title : writer.bookmark(headingBookmark(place), title)
  return paragraph(properties, number, marked)
}

const LOOKS: Readonly<Record<Of<'paragraph'>['look'], ParagraphProperties>> = {
  body: {},
  'bracketed-right': { keepNext: true, align: 'right' },
  indented: { indent: { left: TEXT_INDENT + 475, right: TEXT_INDENT + 475 } },
  centred: { align: 'center' },
  notice: { border: { top: 4, bottom: 4, left: 4, right: 4 }, align: 'left' },
}

function bodyParagraph(
  block: Of<'paragraph'>,
  writer: DocxWriter,
  style: string,
  look: ParagraphProperties,
): string {
  const properties = { style, ...look, ...direction(block.language), ...LOOKS[block.look] }
  const number = block.number === null ? '' : `${textRuns(block.number, block.language)}${TAB}`
  return paragraph(properties, number, inlineRuns(block.inlines, writer))
}

/** Each depth of a list stands one tab stop of the template further in, in twips. */
const LIST_STEP = 475
const DEEPEST = 6

function listItem(block: Of<'list-item'>, writer: DocxWriter, look: ParagraphProperties): string {
  const depth = Math.min(DEEPEST, Math.max(1, block.depth))
  const properties: ParagraphProperties = {
    style: 'SingleTxt',
    ...look,
    ...direction(block.language),
    indent: { left: TEXT_INDENT + depth * LIST_STEP, right: TEXT_INDENT, hanging: LIST_STEP },
  }
  return paragraph(properties, textRuns(block.marker, block.language), TAB, inlineRuns(block.inlines, writer))
}
