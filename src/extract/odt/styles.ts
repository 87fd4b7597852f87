/** Styles of an OpenDocument text: look, hidden text, list labels, with what they inherit. */
import { numeral } from '../numerals.ts'
import { childNamed, childrenNamed, elementsOf, type XmlElement } from '../read-xml.ts'
import { strayBullet, symbolOf } from '../symbol-fonts.ts'

export interface OdtLook {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly superscript?: boolean
  readonly underline?: boolean
  readonly isHidden?: boolean
}

export interface OdtStyle {
  readonly name: string
  readonly look: OdtLook
  readonly listStyle: string | null
  readonly outlineLevel: number | null
}

export interface ListLevel {
  /** The label of an item, from the counts of the levels above and its own (from index 0). */
  label(counts: readonly number[]): string
  readonly start: number
}

export interface OdtStyles {
  style(name: string | undefined, family: 'paragraph' | 'text'): OdtStyle
  /** A level (from 1) of a list style; null where it is not defined. */
  listLevel(listStyle: string | null, level: number): ListLevel | null
  /** Numbering of headings. */
  outlineLevel(level: number): ListLevel | null
  /** True for a section style or attribute that hides. */
  readonly headersAndFooters: readonly { readonly type: 'header' | 'footer'; readonly element: XmlElement }[]
}

const PLAIN: OdtStyle = { name: '', look: {}, listStyle: null, outlineLevel: null }
const DEEPEST_INHERITANCE = 20

/** Reads the styles of content.xml and styles.xml (of one root, where the file is flat). */
export function readOdtStyles(roots: readonly (XmlElement | null)[]): OdtStyles {
  const holders = roots.flatMap((root) => (root === null ? [] : elementsOf(root)))
  const all = holders.filter((part) => /^office:(?:automatic-)?styles$/.test(part.name)).flatMap(elementsOf)
  const styles = new Map<string, XmlElement>()
  const lists = new Map<string, XmlElement>()
  let outline: XmlElement | null = null
  for (const element of all) {
    const name = element.attributes['style:name'] ?? ''
    if (element.name === 'style:style') styles.set(`${element.attributes['style:family']} ${name}`, element)
    else if (element.name === 'text:list-style') lists.set(name, element)
    else if (element.name === 'text:outline-style') outline = element
  }
  const resolve = (name: string, family: string, depth: number): OdtStyle => {
    const element = styles.get(`${family} ${name}`)
    if (element === undefined || depth > DEEPEST_INHERITANCE) return PLAIN
    const parent = element.attributes['style:parent-style-name']
    return inherit(element, parent === undefined ? PLAIN : resolve(parent, family, depth + 1))
  }
  return {
    style: (name, family) => (name === undefined ? PLAIN : resolve(name, family, 0)),
    listLevel: (name, level) => levelOf(name === null ? null : (lists.get(name) ?? null), level),
    outlineLevel: (level) => levelOf(outline, level),
    headersAndFooters: holders.filter((part) => part.name === 'office:master-styles').flatMap(furniture),
  }
}

function inherit(element: XmlElement, basis: OdtStyle): OdtStyle {
  const own = element.attributes
  const level = Number(own['style:default-outline-level'] ?? '')
  return {
    name: own['style:display-name'] ?? (own['style:name'] ?? '').replace(/_20_/g, ' '),
    look: { ...basis.look, ...lookOf(childNamed(element, 'style:text-properties')) },
    listStyle: own['style:list-style-name'] ?? basis.listStyle,
    outlineLevel: level >= 1 ? level : basis.outlineLevel,
  }
}

function lookOf(properties: XmlElement | null): OdtLook {
  if (properties === null) return {}
  const own = properties.attributes
  const look = {
    bold: anyBold(own['fo:font-weight'], own['style:font-weight-complex']),
    italic: own['fo:font-style'] === undefined ? undefined : own['fo:font-style'] !== 'normal',
    superscript:
      own['style:text-position'] === undefined
        ? undefined
        : /^(?:super|[1-9]\d*%)/.test(own['style:text-position']),
    underline:
      own['style:text-underline-style'] === undefined
        ? undefined
        : own['style:text-underline-style'] !== 'none',
    isHidden: hides(own),
  }
  return Object.fromEntries(Object.entries(look).filter(([, set]) => set !== undefined))
}

/** Bold in Western or in complex scripts: a run is in one of them, and both are usually set together. */
function anyBold(...weights: readonly (string | undefined)[]): boolean | undefined {
  const set = weights.filter((weight) => weight !== undefined)
  return set.length === 0 ? undefined : set.some((weight) => /bold|[6-9]00/.test(weight))
}

/** Hidden by its property, or white with nothing behind it. */
function hides(own: Readonly<Record<string, string>>): boolean | undefined {
  if (own['text:display'] === 'none') return true
  if (own['fo:color'] === undefined) return own['text:display'] === undefined ? undefined : false
  const isBacked = (own['fo:background-color'] ?? 'transparent') !== 'transparent'
  return /^#ffffff$/i.test(own['fo:color']) && !isBacked
}

function levelOf(list: XmlElement | null, level: number): ListLevel | null {
  const found =
    list === null
      ? undefined
      : elementsOf(list).find((element) => element.attributes['text:level'] === String(level))
  if (found === undefined) return null
  const own = found.attributes
  const start = Number(own['text:start-value'] ?? 1)
  if (found.name.endsWith('-bullet')) return { start, label: () => bulletOf(found) }
  if (!/-number$|outline-level-style$/.test(found.name)) return { start, label: () => '•' }
  const shown = Number(own['text:display-levels'] ?? 1)
  const format = (at: number): string => {
    const other =
      list === null
        ? undefined
        : elementsOf(list).find((element) => element.attributes['text:level'] === String(at))
    return other?.attributes['style:num-format'] ?? '1'
  }
  return {
    start,
    label(counts) {
      if ((own['style:num-format'] ?? '') === '') return ''
      const numbers: string[] = []
      for (let at = level - shown + 1; at <= level; at++)
        if (at >= 1) numbers.push(numeral(counts[at - 1] ?? 1, format(at)))
      return `${own['style:num-prefix'] ?? ''}${numbers.filter((number) => number !== '').join('.')}${own['style:num-suffix'] ?? ''}`.trim()
    },
  }
}

function bulletOf(level: XmlElement): string {
  const sign = level.attributes['text:bullet-char'] ?? '•'
  const font = childNamed(level, 'style:text-properties')?.attributes['style:font-name'] ?? ''
  const code = sign.codePointAt(0) ?? 0
  return symbolOf(font, code) ?? strayBullet(code) ?? '•'
}

function furniture(masters: XmlElement): { type: 'header' | 'footer'; element: XmlElement }[] {
  return childrenNamed(masters, 'style:master-page').flatMap((page) =>
    elementsOf(page).flatMap((element) => {
      const kind = /^style:(header|footer)(?:-left|-first)?$/.exec(element.name)?.[1]
      const isShown = element.attributes['style:display'] !== 'false'
      return isShown && (kind === 'header' || kind === 'footer') ? [{ type: kind, element }] : []
    }),
  )
}
