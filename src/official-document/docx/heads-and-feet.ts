/** Masthead, running heads and feet; the banner of an uncleared document stands in each of them. */
import { directionOf } from '#un'
import type { OfficialDocument } from '../document.ts'
import { element } from '../xml.ts'
import { TEXT_ROOT } from './namespaces.ts'
import { direction, paragraph } from './paragraph.ts'
import { NO_CELL_MARGINS, type ParagraphProperties, rule } from './properties.ts'
import { field, languageOfWords, textRuns } from './runs.ts'

/** Each of the three kinds of page has its own. */
export type PageKind = 'first' | 'even' | 'default'

/** Half the width of the page inside its margins, in twips. */
const HALF = 4920

interface Cell {
  readonly width: number
  readonly span?: number
  readonly top?: number
  readonly bottom?: number
  readonly align?: 'bottom'
  readonly content: string
}

/** The root of a header part. */
export function headerPart(document: OfficialDocument, kind: PageKind): string {
  const content = kind === 'first' ? masthead(document) : runningHead(document, kind)
  return element('w:hdr', TEXT_ROOT, content)
}

/** The root of a footer part. */
export function footerPart(document: OfficialDocument, kind: PageKind): string {
  const content = kind === 'first' ? firstFoot(document) : runningFoot(document, kind)
  return element('w:ftr', TEXT_ROOT, content)
}

/** Columns of the masthead, in twips: the emblem's place, the organ, a gap, the symbol and dates. */
const MASTHEAD = [1267, 1872, 245, 3110, 245, 3096, 15] as const

function masthead(document: OfficialDocument): string {
  const { language, masthead: top } = document
  const head = { ...direction(language) }
  const first = row(864, [
    { width: 1267, bottom: 4, align: 'bottom', content: paragraph({ style: 'Header', after: 120 }) },
    {
      width: 1872,
      bottom: 4,
      align: 'bottom',
      content: paragraph(
        { style: 'HCh', ...head, after: 80 },
        textRuns(top.organization, language, { bold: false, tracking: 2, width: 96 }),
      ),
    },
    { width: 245, bottom: 4, align: 'bottom', content: paragraph({ style: 'Header', after: 120 }) },
    { width: 6466, span: 4, bottom: 4, align: 'bottom', content: symbolLine(document) },
  ])
  const second = row(
    2880,
    [
      { width: 1267, top: 4, bottom: 12, content: paragraph({ style: 'Header', before: 120 }) },
      {
        width: 5227,
        span: 3,
        top: 4,
        bottom: 12,
        content: `${paragraph({ style: 'XLarge', ...head, before: 109 }, textRuns(top.organ, language))}${boxedBanner(document)}`,
      },
      { width: 245, top: 4, bottom: 12, content: paragraph({ style: 'Header', before: 109 }) },
      { width: 3096, top: 4, bottom: 12, content: datesAndLanguages(document) },
    ],
    15,
  )
  const grid = MASTHEAD.map((width) => element('w:gridCol', { 'w:w': width }))
  const properties = tableProperties(document, 9850)
  const last = paragraph({ style: 'Header', mark: { size: 2 } })
  return `${element('w:tbl', {}, properties, element('w:tblGrid', {}, ...grid), first, second)}${last}`
}

/** The symbol at the right, the letters of its organ large: "A" of A/74/130, both of a joint symbol. */
function symbolLine(document: OfficialDocument): string {
  const { language, masthead: top } = document
  const pieces = top.symbol.split(/((?:^|(?<=[-–]))[A-Z]+(?=\/))/)
  const runs = pieces.map((piece, index) =>
    textRuns(piece, 'en', index % 2 === 1 ? { position: -4, size: 40 } : { position: -4 }),
  )
  return paragraph({ ...direction(language), after: 80, line: 'auto', align: 'right' }, ...runs)
}

function datesAndLanguages(document: OfficialDocument): string {
  const { language, masthead: top } = document
  const line = (text: string, look: ParagraphProperties = {}): string => {
    const own = languageOfWords(text, language)
    return paragraph({ ...look, ...direction(own) }, textRuns(text, own))
  }
  return [
    line(top.distribution, { style: 'Publication', before: 240 }),
    line(top.date),
    paragraph({}),
    top.languageLine === null ? '' : line(top.languageLine),
    line(top.original.replace(/\//g, `/${MAY_BREAK}`)),
  ].join('')
}

/** Lets a list of languages break after a stroke; a zero-width space prints nothing. */
const MAY_BREAK = '\u200B'

/** The banner under the organ's name on the first page. */
function boxedBanner(document: OfficialDocument): string {
  if (document.banner === null) return ''
  return paragraph(
    {
      border: { top: 8, bottom: 8, left: 8, right: 8 },
      ...direction(document.language),
      before: 480,
      indent: { left: 58, right: 240 },
      align: 'center',
    },
    textRuns(document.banner, languageOfWords(document.banner, document.language), { bold: true }),
  )
}

/** The symbol at the outer edge, the banner at the inner one, a thin rule below. */
function runningHead(document: OfficialDocument, kind: 'even' | 'default'): string {
  const { language, masthead: top, banner } = document
  const symbol = paragraph(
    { style: 'Header', after: 80, align: edge(document, kind, 'outer') },
    field(' DOCVARIABLE "Symbol1" \\* MERGEFORMAT ', top.symbol, { bold: true }),
  )
  const own = languageOfWords(banner ?? '', language)
  const align = directionOf(own) === 'rtl' ? 'left' : edge(document, kind, 'inner')
  const warning = paragraph(
    { style: 'Header', ...direction(own), after: 80, align },
    textRuns(banner ?? '', own, { bold: true }),
  )
  const cells = kind === 'even' ? [symbol, warning] : [warning, symbol]
  const widths = kind === 'even' ? [3420, 6420] : [6420, 3420]
  return `${twoCells(document, cells, 2, widths, 864)}${paragraph({ style: 'Header' })}`
}

/** Which side of the sheet an edge is on: editions written from the right are bound on the right. */
function edge(
  document: OfficialDocument,
  kind: 'even' | 'default',
  which: 'outer' | 'inner',
): 'left' | 'right' {
  const isLeft = (kind === 'even') === (which === 'outer')
  const isMirrored = directionOf(document.language) === 'rtl'
  return isLeft === isMirrored ? 'right' : 'left'
}

/** Page n/N at the outer edge; the job number at the inner one where there is one. */
function runningFoot(document: OfficialDocument, kind: 'even' | 'default'): string {
  const { jobNumber } = document.masthead
  const number = { width: 103 }
  const page = paragraph(
    { style: 'Footer', align: edge(document, kind, 'outer') },
    field(' PAGE \\* Arabic \\* MERGEFORMAT ', '1', number),
    textRuns('/', 'und', number),
    field(' NUMPAGES \\* Arabic \\* MERGEFORMAT ', '1', number),
  )
  const small = { bold: false, width: 103, size: 14 }
  const job = paragraph(
    { style: 'Footer', align: edge(document, kind, 'inner') },
    jobNumber === null ? '' : textRuns(shortJobNumber(jobNumber), 'en', small),
  )
  const cells = kind === 'even' ? [page, job] : [job, page]
  return `${twoCells(document, cells, undefined, [HALF, HALF])}${paragraph({ style: 'Footer' })}`
}

/** "V.19-08182 (E)" is printed on later pages as "V.19-08182". */
export function shortJobNumber(jobNumber: string): string {
  return jobNumber.replace(/\s*\(.*$/, '')
}

function firstFoot(document: OfficialDocument): string {
  const { jobNumber } = document.masthead
  if (jobNumber === null) return paragraph({ style: 'Footer' })
  return paragraph({ style: 'ReleaseDate', ...direction(document.language) }, textRuns(jobNumber, 'en'))
}

function tableProperties(document: OfficialDocument, width: number, bottom?: number): string {
  return element(
    'w:tblPr',
    {},
    directionOf(document.language) === 'rtl' ? element('w:bidiVisual') : '',
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    bottom === undefined ? '' : element('w:tblBorders', {}, rule('w:bottom', bottom)),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    NO_CELL_MARGINS,
    element('w:tblLook', { 'w:val': '0000' }),
  )
}

function twoCells(
  document: OfficialDocument,
  contents: readonly string[],
  bottom: number | undefined,
  widths: readonly number[],
  height?: number,
): string {
  const grid = widths.map((width) => element('w:gridCol', { 'w:w': width }))
  const cells = contents.map(
    (content, index): Cell => ({
      width: widths[index] ?? HALF,
      ...(height === undefined ? {} : { align: 'bottom' }),
      content,
    }),
  )
  return element(
    'w:tbl',
    {},
    tableProperties(document, 2 * HALF, bottom),
    element('w:tblGrid', {}, ...grid),
    row(height, cells),
  )
}

function row(height: number | undefined, cells: readonly Cell[], widthAfter?: number): string {
  const properties = [
    widthAfter === undefined ? '' : element('w:gridAfter', { 'w:val': 1 }),
    widthAfter === undefined ? '' : element('w:wAfter', { 'w:w': widthAfter, 'w:type': 'dxa' }),
    height === undefined ? '' : element('w:trHeight', { 'w:hRule': 'exact', 'w:val': height }),
  ].join('')
  return element(
    'w:tr',
    {},
    properties === '' ? '' : element('w:trPr', {}, properties),
    ...cells.map(tableCell),
  )
}

function tableCell(cell: Cell): string {
  const sides = [
    cell.top === undefined ? '' : rule('w:top', cell.top),
    cell.bottom === undefined ? '' : rule('w:bottom', cell.bottom),
  ].join('')
  const properties = element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': cell.width, 'w:type': 'dxa' }),
    cell.span === undefined ? '' : element('w:gridSpan', { 'w:val': cell.span }),
    sides === '' ? '' : element('w:tcBorders', {}, sides),
    cell.align === undefined ? '' : element('w:vAlign', { 'w:val': cell.align }),
  )
  return element('w:tc', {}, properties, cell.content)
}
