/** The styles of the United Nations' Word template, by their own names and measures. */
import { element } from '../xml.ts'
import { NAMESPACES } from './namespaces.ts'
import {
  type ParagraphProperties,
  paragraphProperties,
  type RunProperties,
  runProperties,
} from './properties.ts'

/** Tab stops of body text, titles and numbered headings, in twips. */
const TEXT_TABS = [1267, 1742, 2218, 2693, 3182, 3658, 4133, 4622, 5098, 5573, 6048].map((at) => ({ at }))
/** The same with a stop before the margin of the text, where the number of a heading ends. */
export const TITLE_TABS = [{ at: 1022, kind: 'right' as const }, ...TEXT_TABS]
/** Text stands this far in from both margins, in twips. */
export const TEXT_INDENT = 1267

interface Style {
  readonly id: string
  readonly name: string
  readonly type?: 'paragraph' | 'character' | 'table'
  readonly basedOn?: string
  readonly next?: string
  readonly paragraph?: ParagraphProperties
  readonly run?: RunProperties
}

const TITLE_PARAGRAPH: ParagraphProperties = {
  tabs: TITLE_TABS,
  indent: { left: TEXT_INDENT, right: TEXT_INDENT, hanging: TEXT_INDENT },
}

/** Source: styles.xml of A/80/6 (Plan outline) as issued, measured; `Summary` and table styles are ours. */
const STYLES: readonly Style[] = [
  {
    id: 'Normal',
    name: 'Normal',
    paragraph: { noHyphens: true, after: 0, line: 240 },
    run: { tracking: 4, width: 103, size: 20 },
  },
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    paragraph: {
      tabs: [
        { at: 4320, kind: 'center' },
        { at: 8640, kind: 'right' },
      ],
      after: 0,
      line: 'auto',
    },
    run: { noProof: true, tracking: 0, width: 100, size: 17 },
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    paragraph: {
      tabs: [
        { at: 4320, kind: 'center' },
        { at: 8640, kind: 'right' },
      ],
      after: 0,
      line: 'auto',
    },
    run: { bold: true, noProof: true, tracking: 0, width: 100, size: 17 },
  },
  {
    id: 'H1',
    name: '_ H_1',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: { keepNext: true, keepLines: true, line: 270, outlineLevel: 0 },
    run: { bold: true, kern: 14, size: 24 },
  },
  {
    id: 'HCh',
    name: '_ H _Ch',
    basedOn: 'H1',
    next: 'SingleTxt',
    paragraph: { line: 300 },
    run: { tracking: -2, size: 28 },
  },
  {
    id: 'HM',
    name: '_ H __M',
    basedOn: 'HCh',
    next: 'Normal',
    paragraph: { line: 360 },
    run: { tracking: -3, width: 99, size: 34 },
  },
  {
    id: 'H23',
    name: '_ H_2/3',
    basedOn: 'H1',
    next: 'SingleTxt',
    paragraph: { line: 240, outlineLevel: 1 },
    run: { tracking: 2, size: 20 },
  },
  {
    id: 'H4',
    name: '_ H_4',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: { keepNext: true, keepLines: true, tabs: [{ at: 360, kind: 'right' }], outlineLevel: 3 },
    run: { italic: true, tracking: 3, kern: 14 },
  },
  {
    id: 'H56',
    name: '_ H_5/6',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: { keepNext: true, keepLines: true, tabs: [{ at: 360, kind: 'right' }], outlineLevel: 4 },
    run: { kern: 14 },
  },
  {
    id: 'SM',
    name: '__S_M',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: {
      keepNext: true,
      keepLines: true,
      tabs: [{ at: 360, kind: 'right', leader: 'dot' }],
      line: 390,
      indent: { left: TEXT_INDENT, right: TEXT_INDENT },
      outlineLevel: 0,
    },
    run: { bold: true, tracking: -4, width: 98, kern: 14, size: 40 },
  },
  {
    id: 'SingleTxt',
    name: '__Single Txt',
    basedOn: 'Normal',
    paragraph: {
      tabs: TEXT_TABS,
      after: 120,
      indent: { left: TEXT_INDENT, right: TEXT_INDENT },
      align: 'both',
    },
    run: { kern: 14 },
  },
  {
    id: 'Session',
    name: 'Session',
    basedOn: 'H23',
  },
  {
    id: 'AgendaItemNormal',
    name: 'Agenda_Item_Normal',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: { after: 0, line: 240 },
    run: { kern: 14 },
  },
  {
    id: 'TitleH1',
    name: 'Title_H1',
    basedOn: 'H1',
    next: 'SingleTxt',
    paragraph: { keepNext: false, keepLines: false, ...TITLE_PARAGRAPH },
  },
  {
    id: 'AgendaTitleH2',
    name: 'Agenda_Title_H2',
    basedOn: 'TitleH1',
    next: 'Normal',
    paragraph: {
      keepNext: true,
      keepLines: true,
      line: 240,
      indent: { left: 0, right: 5040, firstLine: 0 },
      outlineLevel: 1,
    },
    run: { size: 20 },
  },
  { id: 'TitleHCH', name: 'Title_H_CH', basedOn: 'HCh', next: 'SingleTxt', paragraph: TITLE_PARAGRAPH },
  { id: 'TitleH2', name: 'Title_H2', basedOn: 'H23', paragraph: TITLE_PARAGRAPH },
  {
    id: 'Small',
    name: 'Small',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: { tabs: [{ at: 9965, kind: 'right' }], line: 210 },
    run: { tracking: 5, width: 104, kern: 14, size: 17 },
  },
  {
    id: 'XLarge',
    name: 'XLarge',
    basedOn: 'HM',
    paragraph: { tabs: [{ at: 360, kind: 'right', leader: 'dot' }], line: 390 },
    run: { tracking: -4, width: 98, size: 40 },
  },
  { id: 'Publication', name: 'Publication', basedOn: 'Normal', next: 'Normal', paragraph: { line: 'auto' } },
  { id: 'ReleaseDate', name: 'Release Date', basedOn: 'Normal', next: 'Footer', paragraph: { line: 'auto' } },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    basedOn: 'Normal',
    paragraph: {
      tabs: [{ at: 418, kind: 'right' }, { at: 475 }],
      line: 210,
      indent: { left: 475, hanging: 475 },
    },
    run: { tracking: 5, width: 104, size: 17 },
  },
  {
    id: 'FootnoteReference',
    name: 'footnote reference',
    type: 'character',
    run: { tracking: 5, width: 103, kern: 14, position: 0, raised: true },
  },
  {
    id: 'Summary',
    name: 'Summary_Txt',
    basedOn: 'SingleTxt',
    paragraph: { indent: { left: 259, right: 259, firstLine: 475 } },
  },
  {
    id: 'TableText',
    name: 'Table_Txt',
    basedOn: 'Normal',
    paragraph: { before: 40, after: 40, line: 210, indent: { left: 43, right: 43 } },
    run: { size: 17 },
  },
  {
    id: 'TableHead',
    name: 'Table_Head',
    basedOn: 'TableText',
    paragraph: { before: 80, after: 80, line: 200 },
    run: { italic: true, size: 14 },
  },
]

const DEFAULTS = element(
  'w:docDefaults',
  {},
  element(
    'w:rPrDefault',
    {},
    element(
      'w:rPr',
      {},
      element('w:rFonts', {
        'w:ascii': 'Times New Roman',
        'w:eastAsia': 'SimSun',
        'w:hAnsi': 'Times New Roman',
        'w:cs': 'Times New Roman',
      }),
      element('w:sz', { 'w:val': 20 }),
      element('w:szCs', { 'w:val': 20 }),
      element('w:lang', { 'w:val': 'en-GB', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
    ),
  ),
  element('w:pPrDefault'),
)

const TABLE_NORMAL = element(
  'w:style',
  { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
  element('w:name', { 'w:val': 'Normal Table' }),
  element('w:uiPriority', { 'w:val': 99 }),
  element('w:semiHidden'),
  element('w:unhideWhenUsed'),
  element(
    'w:tblPr',
    {},
    element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
    element(
      'w:tblCellMar',
      {},
      element('w:top', { 'w:w': 0, 'w:type': 'dxa' }),
      element('w:left', { 'w:w': 0, 'w:type': 'dxa' }),
      element('w:bottom', { 'w:w': 0, 'w:type': 'dxa' }),
      element('w:right', { 'w:w': 0, 'w:type': 'dxa' }),
    ),
  ),
)

/** Styles Word and LibreOffice know without being told. */
const BUILT_IN = new Set(['Normal', 'header', 'footer', 'footnote text', 'footnote reference'])

function styleElement(style: Style): string {
  const isDefault = style.id === 'Normal'
  return element(
    'w:style',
    {
      'w:type': style.type ?? 'paragraph',
      'w:default': isDefault ? 1 : undefined,
      'w:customStyle': BUILT_IN.has(style.name) ? undefined : 1,
      'w:styleId': style.id,
    },
    element('w:name', { 'w:val': style.name }),
    style.basedOn === undefined ? '' : element('w:basedOn', { 'w:val': style.basedOn }),
    style.next === undefined ? '' : element('w:next', { 'w:val': style.next }),
    element('w:qFormat'),
    paragraphProperties(style.paragraph ?? {}),
    runProperties(style.run ?? {}),
  )
}

/** The root of word/styles.xml. */
export function stylesPart(): string {
  return element('w:styles', { 'xmlns:w': NAMESPACES.w }, DEFAULTS, ...STYLES.map(styleElement), TABLE_NORMAL)
}
