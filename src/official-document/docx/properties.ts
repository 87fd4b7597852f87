/** Run and paragraph properties as WordprocessingML, always in the order the schema asks for. */
import { element } from '../xml.ts'

/** A tab stop, position in twips from the margin. */
export interface TabStop {
  readonly at: number
  readonly kind?: 'left' | 'right' | 'center' | 'clear'
  readonly leader?: 'dot'
}

/** How a run looks. Sizes in half-points, `tracking` in twentieths of a point, `width` in per cent. */
export interface RunProperties {
  readonly style?: string
  /** Draws quotation marks and dashes from the Chinese font. */
  readonly eastAsianHint?: boolean
  readonly bold?: boolean
  readonly italic?: boolean
  readonly noProof?: boolean
  readonly tracking?: number
  readonly width?: number
  readonly kern?: number
  readonly position?: number
  readonly size?: number
  readonly underlined?: boolean
  readonly raised?: boolean
  readonly rightToLeft?: boolean
  readonly language?: { readonly latin?: string; readonly eastAsia?: string; readonly bidi?: string }
}

/** How a paragraph stands. All measures in twips. */
export interface ParagraphProperties {
  readonly style?: string
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly pageBreakBefore?: boolean
  readonly frame?: Readonly<Record<string, string | number>>
  readonly border?: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', number>>>
  readonly tabs?: readonly TabStop[]
  readonly noHyphens?: boolean
  readonly rightToLeft?: boolean
  readonly before?: number
  readonly after?: number
  /** Exactly this high, or `auto` for single. */
  readonly line?: number | 'auto'
  readonly indent?: {
    readonly left?: number
    readonly right?: number
    readonly hanging?: number
    readonly firstLine?: number
  }
  readonly align?: 'left' | 'right' | 'center' | 'both'
  readonly outlineLevel?: number
  /** Look of the paragraph mark, which decides the height of an empty paragraph. */
  readonly mark?: RunProperties
}

/** `w:rPr`, or nothing where the run has no look of its own. Source: ECMA-376 part 1, 17.3.2 (CT_RPr). */
export function runProperties(look: RunProperties): string {
  const inside = runPropertyElements(look)
  return inside === '' ? '' : element('w:rPr', {}, inside)
}

function runPropertyElements(look: RunProperties): string {
  const { language } = look
  return [
    value('w:rStyle', look.style),
    look.eastAsianHint === true ? element('w:rFonts', { 'w:hint': 'eastAsia' }) : '',
    toggle('w:b', look.bold),
    toggle('w:bCs', look.bold),
    toggle('w:i', look.italic),
    toggle('w:iCs', look.italic),
    toggle('w:noProof', look.noProof),
    value('w:spacing', look.tracking),
    value('w:w', look.width),
    value('w:kern', look.kern),
    value('w:position', look.position),
    value('w:sz', look.size),
    value('w:szCs', look.size),
    look.underlined === true ? value('w:u', 'single') : '',
    look.raised === true ? value('w:vertAlign', 'superscript') : '',
    toggle('w:rtl', look.rightToLeft),
    language === undefined
      ? ''
      : element('w:lang', {
          'w:val': language.latin,
          'w:eastAsia': language.eastAsia,
          'w:bidi': language.bidi,
        }),
  ].join('')
}

/** `w:pPr`, or nothing. Source: ECMA-376 part 1, 17.3.1 (CT_PPr). */
export function paragraphProperties(look: ParagraphProperties, sectionProperties = ''): string {
  const inside = `${paragraphPropertyElements(look)}${sectionProperties}`
  return inside === '' ? '' : element('w:pPr', {}, inside)
}

function paragraphPropertyElements(look: ParagraphProperties): string {
  return [
    value('w:pStyle', look.style),
    toggle('w:keepNext', look.keepNext),
    toggle('w:keepLines', look.keepLines),
    toggle('w:pageBreakBefore', look.pageBreakBefore),
    look.frame === undefined ? '' : element('w:framePr', look.frame),
    borders(look.border),
    tabStops(look.tabs),
    toggle('w:suppressAutoHyphens', look.noHyphens),
    toggle('w:bidi', look.rightToLeft),
    spacing(look),
    indent(look.indent),
    value('w:jc', look.align),
    value('w:outlineLvl', look.outlineLevel),
    look.mark === undefined ? '' : runProperties(look.mark),
  ].join('')
}

function borders(border: ParagraphProperties['border']): string {
  if (border === undefined) return ''
  const sides = (['top', 'left', 'bottom', 'right'] as const).map((side) =>
    border[side] === undefined ? '' : rule(`w:${side}`, border[side], 1),
  )
  return element('w:pBdr', {}, ...sides)
}

/** One rule of a border, its width in eighths of a point, `space` points away from the text. */
export function rule(name: string, eighths: number, space = 0): string {
  return element(name, { 'w:val': 'single', 'w:sz': eighths, 'w:space': space, 'w:color': 'auto' })
}

function tabStops(tabs: readonly TabStop[] | undefined): string {
  if (tabs === undefined) return ''
  const stops = tabs.map((tab) =>
    element('w:tab', { 'w:val': tab.kind ?? 'left', 'w:leader': tab.leader, 'w:pos': tab.at }),
  )
  return element('w:tabs', {}, ...stops)
}

function spacing(look: ParagraphProperties): string {
  if (look.before === undefined && look.after === undefined && look.line === undefined) return ''
  const single = look.line === 'auto'
  return element('w:spacing', {
    'w:before': look.before,
    'w:after': look.after,
    'w:line': single ? 240 : look.line,
    'w:lineRule': look.line === undefined ? undefined : single ? 'auto' : 'exact',
  })
}

function indent(measures: ParagraphProperties['indent']): string {
  if (measures === undefined) return ''
  return element('w:ind', {
    'w:left': measures.left,
    'w:right': measures.right,
    'w:hanging': measures.hanging,
    'w:firstLine': measures.firstLine,
  })
}

function value(name: string, content: string | number | undefined): string {
  return content === undefined ? '' : element(name, { 'w:val': content })
}

function toggle(name: string, on: boolean | undefined): string {
  if (on === undefined) return ''
  return on ? element(name) : element(name, { 'w:val': 0 })
}

/** Cells whose text begins at their very edge, as in all tables of the template. */
export const NO_CELL_MARGINS = element(
  'w:tblCellMar',
  {},
  element('w:left', { 'w:w': 0, 'w:type': 'dxa' }),
  element('w:right', { 'w:w': 0, 'w:type': 'dxa' }),
)
