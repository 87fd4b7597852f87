/** The contents: a table of headings with dot leaders and page numbers that Word can compute again. */
import { directionOf } from '#un'
import { headingsInContents, textOfRuns } from '../statements-of.ts'
import { element } from '../xml.ts'
import { type DocxWriter, headingBookmark } from './docx-writer.ts'
import { direction, paragraph, TAB } from './paragraph.ts'
import { NO_CELL_MARGINS, type ParagraphProperties, runProperties, type TabStop } from './properties.ts'
import { field, textRuns } from './runs.ts'

/** Widths of the columns as measured on A/80/6 (Plan outline), in twips. */
const COLUMNS = [1060, 7315, 994, 533] as const
const ENTRY_WIDTH = COLUMNS[0] + COLUMNS[1] + COLUMNS[2]
const LEADER: TabStop = { at: 9360, kind: 'right', leader: 'dot' }
/** Where the number of each level stands, and its text, in twips. */
const LEVELS = [
  { number: { at: 1080, kind: 'right' as const }, text: 1296 },
  { number: { at: 1296 }, text: 1728 },
  { number: { at: 1728 }, text: 2160 },
  { number: { at: 2160 }, text: 2592 },
  { number: { at: 2592 }, text: 3024 },
] as const
/** Printed until Word computes a page number nobody knew. */
const UNKNOWN_PAGE = '–'

type Heading = ReturnType<typeof headingsInContents>[number]

/** Heading "Contents" and its table; nothing where the document has none. */
export function contents(writer: DocxWriter): string {
  const headings = headingsInContents(writer.document)
  if (headings.length === 0) return ''
  const { language, words, summary } = writer.document
  const title = paragraph(
    { style: 'HCh', pageBreakBefore: summary.length > 0, ...direction(language), after: 120 },
    textRuns(words.contents, language, { bold: false }),
  )
  const rows = headings.map((heading) => entryRow(heading, writer))
  return `${title}${element('w:tbl', {}, tableProperties(writer), headRow(writer), ...rows)}`
}

function tableProperties(writer: DocxWriter): string {
  const isRightToLeft = directionOf(writer.document.language) === 'rtl'
  const properties = element(
    'w:tblPr',
    {},
    isRightToLeft ? element('w:bidiVisual') : '',
    element('w:tblW', { 'w:w': ENTRY_WIDTH + COLUMNS[3], 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    NO_CELL_MARGINS,
    element('w:tblLook', { 'w:val': '0000' }),
  )
  const columns = COLUMNS.map((width) => element('w:gridCol', { 'w:w': width }))
  return `${properties}${element('w:tblGrid', {}, ...columns)}`
}

function headRow(writer: DocxWriter): string {
  const { language, words } = writer.document
  const page = textRuns(words.page, language, { italic: true, size: 14 })
  return element(
    'w:tr',
    {},
    element('w:trPr', {}, element('w:tblHeader')),
    cell(ENTRY_WIDTH, 3, paragraph({ after: 120, line: 'auto' })),
    cell(
      COLUMNS[3],
      1,
      paragraph({ ...direction(language), after: 120, line: 'auto', align: 'right' }, page),
    ),
  )
}

function entryRow(heading: Heading, writer: DocxWriter): string {
  const level = LEVELS[heading.level - 1] ?? LEVELS[0]
  const place = writer.contentsPlace(heading.id) ?? 0
  const title = textOfRuns(heading.inlines.flatMap((inline) => inline.runs)).replace(/\s+/gu, ' ')
  const number = heading.number === null ? '' : textRuns(heading.number, heading.language)
  const entry = paragraph(
    {
      ...direction(writer.document.language),
      tabs: heading.number === null ? [LEADER] : [level.number, { at: level.text }, LEADER],
      after: 120,
      indent: entryIndent(heading, level),
    },
    heading.number === null ? '' : `${heading.level === 1 ? TAB : ''}${number}${TAB}`,
    textRuns(title, heading.language),
    LEADER_TAB,
  )
  const known = writer.pages.get(heading.id)
  const code = ` PAGEREF ${headingBookmark(place)} \\h `
  const page = field(code, known === undefined ? UNKNOWN_PAGE : String(known), {}, known === undefined)
  return element(
    'w:tr',
    {},
    element('w:trPr', {}, element('w:cantSplit')),
    cell(ENTRY_WIDTH, 3, entry),
    cell(COLUMNS[3], 1, paragraph({ after: 120, align: 'right' }, page), true),
  )
}

/** The tab of the dots is wide and small in the template. */
const LEADER_TAB = element('w:r', {}, runProperties({ tracking: 60, size: 17 }), element('w:tab'))

/** A numbered entry hangs its number before the text; an unnumbered first level ("Annex") stands at the margin. */
function entryIndent(
  heading: Heading,
  level: (typeof LEVELS)[number],
): NonNullable<ParagraphProperties['indent']> {
  const right = 432
  if (heading.number === null) return { left: heading.level === 1 ? 0 : level.number.at, right }
  return { left: level.text, right, hanging: heading.level === 1 ? level.text : level.text - level.number.at }
}

function cell(width: number, span: number, content: string, isBottom = false): string {
  const properties = element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    span > 1 ? element('w:gridSpan', { 'w:val': span }) : '',
    isBottom ? element('w:vAlign', { 'w:val': 'bottom' }) : '',
  )
  return element('w:tc', {}, properties, content)
}
