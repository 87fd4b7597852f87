/** Which looks of a Word file hide their text: each property inherited on its own, style by style. */
import { elementsIn, type Markup } from '../read-markup.ts'

/** What a look says about being seen; a property it does not name comes from what it is based on. */
export interface Hiding {
  readonly vanish?: boolean
  readonly white?: boolean
  readonly tiny?: boolean
}

/** Text this small, in half-points, nobody reads. */
const SMALLEST_SIZE = 4

/** What the properties of a run or a style say. */
export function hidingOf(look: Markup | undefined): Hiding {
  const said: { vanish?: boolean; white?: boolean; tiny?: boolean } = {}
  for (const { name, attributes } of look === undefined ? [] : elementsIn(look)) {
    if (name === 'vanish' || name === 'webHidden') said.vanish = isOn(attributes.val) || said.vanish === true
    if (name === 'color') said.white = attributes.val?.toUpperCase() === 'FFFFFF'
    if (name === 'sz') said.tiny = Number(attributes.val) <= SMALLEST_SIZE
  }
  return said
}

/** Whether a property that is there is on: it may say that it is not. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value)
}

/** True where looks, the later over the earlier, leave nothing to be seen. */
export function isHidden(...looks: readonly (Hiding | undefined)[]): boolean {
  return Object.values(Object.assign({}, ...looks) satisfies Hiding).includes(true)
}

/** The hiding of every style by its id, from the root of word/styles.xml, with all it is based on. */
export function styleHiding(root: Markup | null): ReadonlyMap<string, Hiding> {
  const styles = new Map<string, Markup>()
  for (const style of root === null ? [] : elementsIn(root)) {
    if (style.name === 'style') styles.set(style.attributes.styleId ?? '', style)
  }
  return new Map([...styles.keys()].map((id) => [id, resolve(id, styles, new Set())]))
}

/** A circle of styles ends where it began. */
function resolve(id: string, styles: ReadonlyMap<string, Markup>, seen: Set<string>): Hiding {
  const style = styles.get(id)
  if (style === undefined || seen.has(id)) return {}
  seen.add(id)
  const based = property(style, 'basedOn')?.attributes.val ?? ''
  return { ...resolve(based, styles, seen), ...hidingOf(property(style, 'rPr')) }
}

/** The first child of a name. */
export function property(markup: Markup | undefined, name: string): Markup | undefined {
  return markup === undefined ? undefined : elementsIn(markup).find((child) => child.name === name)
}
