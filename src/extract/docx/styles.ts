/** Word styles with what they inherit: look, heading level, numbering. */
import { childNamed, childrenNamed, type XmlElement } from '../read-xml.ts'
import { headingLevelByName } from './heading-styles.ts'

/** Look of text as styles and runs set it; undefined where nobody says. */
export interface RunLook {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly isHidden?: boolean
  readonly superscript?: boolean
  readonly underline?: boolean
  readonly color?: string
  readonly isShaded?: boolean
  readonly halfPoints?: number
  readonly font?: string
  readonly language?: string
}

export interface ParagraphStyle {
  readonly name: string
  readonly headingLevel: number | null
  readonly numbering: NumberingRef | null
  readonly look: RunLook
}

export interface NumberingRef {
  readonly numId: string | null
  readonly level: number | null
}

export interface Styles {
  paragraph(id: string | null): ParagraphStyle
  /** The look a character style adds. */
  character(id: string | null): RunLook
}

const DEEPEST_INHERITANCE = 20
const PLAIN: ParagraphStyle = { name: 'Normal', headingLevel: null, numbering: null, look: {} }

/** Reads styles.xml; without it every paragraph is plain. */
export function readStyles(root: XmlElement | null): Styles {
  const byId = new Map<string, XmlElement>()
  let usual: string | null = null
  for (const style of childrenNamed(root, 'w:style')) {
    const id = style.attributes['w:styleId']
    if (id === undefined) continue
    byId.set(id, style)
    if (style.attributes['w:type'] === 'paragraph' && isOn(style.attributes['w:default'])) usual = id
  }
  const defaults = readLook(
    childNamed(childNamed(childNamed(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'),
  )
  const resolved = new Map<string, ParagraphStyle>()
  const resolve = (id: string, depth: number): ParagraphStyle => {
    const known = resolved.get(id)
    if (known !== undefined) return known
    const style = byId.get(id)
    if (style === undefined || depth > DEEPEST_INHERITANCE) return PLAIN
    const basis = childNamed(style, 'w:basedOn')?.attributes['w:val']
    const made = inherit(style, basis === undefined ? PLAIN : resolve(basis, depth + 1))
    resolved.set(id, made)
    return made
  }
  return {
    paragraph: (id) => {
      const name = id ?? usual
      const style = name === null ? PLAIN : resolve(name, 0)
      return { ...style, look: { ...defaults, ...style.look } }
    },
    character: (id) => (id === null ? {} : resolve(id, 0).look),
  }
}

function inherit(style: XmlElement, basis: ParagraphStyle): ParagraphStyle {
  const name = childNamed(style, 'w:name')?.attributes['w:val'] ?? ''
  const properties = childNamed(style, 'w:pPr')
  return {
    name,
    headingLevel: headingLevelByName(name) ?? outlineLevel(properties) ?? basis.headingLevel,
    numbering: readNumberingRef(properties) ?? basis.numbering,
    look: { ...basis.look, ...readLook(childNamed(style, 'w:rPr')) },
  }
}

/** Heading level from 1 by the outline level of a paragraph; null for body text (9) or none. */
export function outlineLevel(properties: XmlElement | null): number | null {
  const level = Number(childNamed(properties, 'w:outlineLvl')?.attributes['w:val'] ?? 9)
  return level >= 0 && level < 9 ? level + 1 : null
}

/** The list a paragraph belongs to, as its own properties say; null where they are silent. */
export function readNumberingRef(properties: XmlElement | null): NumberingRef | null {
  const numPr = childNamed(properties, 'w:numPr')
  if (numPr === null) return null
  const level = childNamed(numPr, 'w:ilvl')?.attributes['w:val']
  return {
    numId: childNamed(numPr, 'w:numId')?.attributes['w:val'] ?? null,
    level: level === undefined ? null : Number(level),
  }
}

/** True for an on/off value that is on: absent, "1", "true", "on". */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}

function toggle(properties: XmlElement, name: string): boolean | undefined {
  const element = childNamed(properties, name)
  if (element === null) return undefined
  const value = element.attributes['w:val']
  return value === undefined || isOn(value)
}

/** Reads run properties; only what they say is set. */
export function readLook(properties: XmlElement | null): RunLook {
  if (properties === null) return {}
  const value = (name: string): string | undefined => childNamed(properties, name)?.attributes['w:val']
  const fonts = childNamed(properties, 'w:rFonts')?.attributes
  const look = {
    bold: toggle(properties, 'w:b') ?? toggle(properties, 'w:bCs'),
    italic: toggle(properties, 'w:i') ?? toggle(properties, 'w:iCs'),
    isHidden: toggle(properties, 'w:vanish'),
    superscript: value('w:vertAlign') === undefined ? undefined : value('w:vertAlign') === 'superscript',
    underline: value('w:u') === undefined ? undefined : value('w:u') !== 'none',
    color: value('w:color'),
    isShaded: isShaded(properties),
    halfPoints: numberOf(value('w:sz') ?? value('w:szCs')),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? fonts?.['w:cs'],
  }
  return Object.fromEntries(Object.entries(look).filter(([, set]) => set !== undefined))
}

function numberOf(value: string | undefined): number | undefined {
  const number = Number(value)
  return value === undefined || Number.isNaN(number) ? undefined : number
}

/** True where a highlight or a filled background stands behind the text. */
export function isShaded(properties: XmlElement | null): boolean | undefined {
  const fill = childNamed(properties, 'w:shd')?.attributes['w:fill']
  const highlight = childNamed(properties, 'w:highlight')?.attributes['w:val']
  if (fill === undefined && highlight === undefined) return undefined
  return (fill !== undefined && !/^(?:auto|ffffff)$/i.test(fill)) || (highlight ?? 'none') !== 'none'
}
