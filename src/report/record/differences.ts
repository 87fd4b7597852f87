/** Where two manifests differ, leaf by leaf, in places a person can find again. */

/** One leaf, or a whole part, that differs: null where one of the two does not have it. */
export interface ManifestDifference {
  /** "layout.notes.n-xar-1.inlines.0.statement"; parts of a list by their id where they have one. */
  readonly path: string
  readonly is: string | null
  readonly again: string | null
}

/** Parts of a path that are not compared, at any depth below these names. */
export type Passed = (path: string) => boolean

/** The differences of two JSON values, in their order; nothing below a path that is passed over. */
export function differencesOf(is: unknown, again: unknown, passed: Passed): ManifestDifference[] {
  return compare('', plain(is), plain(again), passed)
}

/** As JSON has it: what is undefined is not there. */
function plain(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined
  return text === undefined ? null : JSON.parse(text)
}

function compare(path: string, is: unknown, again: unknown, passed: Passed): ManifestDifference[] {
  if (passed(path)) return []
  if (Array.isArray(is) && Array.isArray(again)) return compareLists(path, is, again, passed)
  if (isObject(is) && isObject(again))
    return compareParts(path, new Map(Object.entries(is)), new Map(Object.entries(again)), passed)
  return is === again ? [] : [{ path, is: shown(is), again: shown(again) }]
}

function compareParts(
  path: string,
  is: ReadonlyMap<string, unknown>,
  again: ReadonlyMap<string, unknown>,
  passed: Passed,
): ManifestDifference[] {
  return [...new Set([...again.keys(), ...is.keys()])].flatMap((key) => {
    const own = path === '' ? key : `${path}.${key}`
    if (is.has(key) && again.has(key)) return compare(own, is.get(key), again.get(key), passed)
    if (passed(own)) return []
    const side = (parts: ReadonlyMap<string, unknown>) => (parts.has(key) ? shown(parts.get(key)) : null)
    return [{ path: own, is: side(is), again: side(again) }]
  })
}

/** Parts that have a name of their own are compared with their namesakes, then their order; others place by place. */
function compareLists(
  path: string,
  is: readonly unknown[],
  again: readonly unknown[],
  passed: Passed,
): ManifestDifference[] {
  const [named, namedAgain] = [byName(is), byName(again)]
  if (named === null || namedAgain === null) return compareParts(path, byPlace(is), byPlace(again), passed)
  const differences = compareParts(path, named, namedAgain, passed)
  const [order, orderAgain] = [[...named.keys()], [...namedAgain.keys()]]
  const moved = order.findIndex((name, index) => name !== orderAgain[index])
  if (order.length !== orderAgain.length || moved === -1) return differences
  const behind = (names: readonly string[], name: string): string => {
    const before = names[names.indexOf(name) - 1]
    return before === undefined ? `${name} first` : `${name} behind ${before}`
  }
  const name = order[moved] ?? ''
  return [
    ...differences,
    { path: `${path} (order)`, is: behind(order, name), again: behind(orderAgain, name) },
  ]
}

function byPlace(list: readonly unknown[]): Map<string, unknown> {
  return new Map(list.map((value, index) => [String(index), value]))
}

/** Null where a part has no name, or two have the same. */
function byName(list: readonly unknown[]): Map<string, unknown> | null {
  const named = new Map(list.map((value, index) => [nameOf(value) ?? `${index}?`, value]))
  return named.size === list.length && !list.some((value) => nameOf(value) === null) ? named : null
}

function nameOf(value: unknown): string | null {
  if (!isObject(value)) return null
  const name = value.id ?? value.key
  return typeof name === 'string' ? name : null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const MOST_SHOWN = 300

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`
}
