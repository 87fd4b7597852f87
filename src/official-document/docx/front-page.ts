/** What the first page carries below the masthead: session, item, titles, summary box, notes at its foot. */
import { directionOf, type LanguageTag } from '#un'
import { element } from '../xml.ts'
import { blocks } from './blocks.ts'
import type { DocxWriter } from './docx-writer.ts'
import { direction, paragraph, TAB } from './paragraph.ts'
import { type ParagraphProperties, rule, runProperties } from './properties.ts'
import { languageOfWords, textRuns } from './runs.ts'
import { TEXT_INDENT } from './styles.ts'

/** Session, agenda, titles and the summary. */
export function frontPage(writer: DocxWriter): string {
  const { masthead, language } = writer.document
  const line = (look: ParagraphProperties, text: string): string => {
    const own = languageOfWords(text, language)
    return paragraph({ ...look, ...direction(own) }, textRuns(text, own))
  }
  return [
    line({ style: 'Session' }, masthead.session),
    firstPageNotes(writer),
    line({ style: 'AgendaItemNormal' }, `${masthead.agendaLine}${masthead.agendaNote?.mark ?? ''}`),
    masthead.agendaTitle === '' ? '' : line({ style: 'AgendaTitleH2', before: 120 }, masthead.agendaTitle),
    titles(writer),
    summaryBox(writer),
  ].join('')
}

/** Title, subtitle, author; the marks of the notes about the whole document follow the last of them. */
function titles(writer: DocxWriter): string {
  const { masthead, title, language } = writer.document
  const printed = [title.title, title.subtitle, title.author].filter(
    (words): words is string => words !== null && words !== '',
  )
  const marks = masthead.notes.map((note) => note.mark).join('')
  return printed
    .map((words, index) => {
      const look: ParagraphProperties =
        index === 0 ? { style: 'TitleHCH', before: 360 } : { style: 'TitleH1', before: 240 }
      return paragraph(
        { ...look, ...direction(language), indent: TITLE_INDENT },
        textRuns(words, language),
        index === printed.length - 1 ? noteMarks(marks, language) : '',
      )
    })
    .join('')
}

const TITLE_INDENT = { left: TEXT_INDENT, right: TEXT_INDENT, firstLine: 0 }

/** Asterisks after a title are printed light and small, as on A/80/6 (Plan outline). */
function noteMarks(marks: string, language: LanguageTag): string {
  return marks === '' ? '' : textRuns(marks, language, { bold: false, size: 20 })
}

/** The box with the summary; nothing where there is none. */
function summaryBox(writer: DocxWriter): string {
  const { summary, words, language } = writer.document
  if (summary.length === 0) return ''
  const width = 7344
  const title = paragraph(
    { style: 'Summary', before: 120, ...direction(language), indent: { firstLine: 0 }, align: 'left' },
    textRuns(words.summary, language, { italic: true, size: 24 }),
  )
  const sides = ['w:top', 'w:left', 'w:bottom', 'w:right'].map((side) => rule(side, 4))
  const properties = element(
    'w:tblPr',
    {},
    directionOf(language) === 'rtl' ? element('w:bidiVisual') : '',
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:tblInd', { 'w:w': TEXT_INDENT, 'w:type': 'dxa' }),
    element('w:tblBorders', {}, ...sides),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', { 'w:val': '0000' }),
  )
  const cell = element(
    'w:tc',
    {},
    element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
    title,
    blocks(summary, writer, 'Summary'),
  )
  const table = element(
    'w:tbl',
    {},
    properties,
    element('w:tblGrid', {}, element('w:gridCol', { 'w:w': width })),
    element('w:tr', {}, cell),
  )
  const space = paragraph({ style: 'SingleTxt', after: 0, line: 240 })
  return `${space}${table}`
}

/** Frame at the foot of the first page, as measured. Positions in twips. */
const FRAME = {
  'w:w': 9792,
  'w:h': 432,
  'w:hSpace': 180,
  'w:wrap': 'notBeside',
  'w:hAnchor': 'page',
  'w:x': 1210,
  'w:yAlign': 'bottom',
} as const

/** An inch, as measured (914,400 EMU), in twips. An underlined tab: LibreOffice misplaces frames with lines or borders. */
const RULE_LENGTH = 1440

/** A short rule and the asterisk notes; nothing where the first page has none. */
function firstPageNotes(writer: DocxWriter): string {
  const { masthead, language } = writer.document
  const notes = [...(masthead.agendaNote === null ? [] : [masthead.agendaNote]), ...masthead.notes]
  if (notes.length === 0) return ''
  const shortRule = paragraph(
    { frame: FRAME, tabs: [{ at: RULE_LENGTH }], line: 'auto', mark: { size: 2 } },
    element('w:r', {}, runProperties({ size: 2, underlined: true }), element('w:tab')),
  )
  const printed = notes.map((note) => {
    const own = languageOfWords(note.text, language)
    return paragraph(
      {
        style: 'Small',
        frame: FRAME,
        tabs: [{ at: 1195, kind: 'right' }, { at: TEXT_INDENT }],
        ...direction(own),
        line: 210,
        indent: { left: TEXT_INDENT, right: TEXT_INDENT, hanging: 576 },
      },
      TAB,
      textRuns(note.mark, own),
      TAB,
      textRuns(note.text, own),
    )
  })
  return `${shortRule}${printed.join('')}`
}
