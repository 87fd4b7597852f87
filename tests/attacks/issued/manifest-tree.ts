/** The leaves of a manifest by their paths, and a manifest with one of them changed. */
import type { Manifest } from '../../../src/official-document/index.ts'

export type Path = readonly (string | number)[]

export interface Leaf {
  readonly path: Path
  readonly value: unknown
}

/** Every leaf in order; an empty list or object is a leaf too. */
export function leavesOf(value: unknown, path: Path = []): Leaf[] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((each: unknown, index) => leavesOf(each, [...path, index]))
  if (isObject(value) && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]))
  return [{ path, value }]
}

/** "layout.notes.0.key". */
export function nameOf(path: Path): string {
  return path.join('.')
}

/** The same for all parts of a list, and for all statements: "layout.details.*.page". */
export function fieldOf(path: Path): string {
  return path.map((part) => (typeof part === 'number' || /^[st]-/.test(part) ? '*' : part)).join('.')
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: unknown, [first, ...rest]: Path): unknown {
  if (first === undefined) return value
  if (Array.isArray(value)) return valueAt(value[Number(first)], rest)
  return isObject(value) ? valueAt(value[String(first)], rest) : undefined
}

/** The manifest with something else at a path. */
export function withValue(manifest: Manifest, path: Path, put: unknown): Manifest {
  const changed = changedAt(manifest, path, put)
  if (!isObject(changed)) throw new Error('a manifest is an object')
  return changed
}

function changedAt(value: unknown, [first, ...rest]: Path, put: unknown): unknown {
  if (first === undefined) return put
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (index === Number(first) ? changedAt(each, rest, put) : each))
  return isObject(value) ? { ...value, [first]: changedAt(value[String(first)], rest, put) } : value
}

/** Leaves whose name the pattern fits. Throws where there is none: nothing to attack. */
export function leavesLike(manifest: Manifest, name: RegExp): Leaf[] {
  const found = leavesOf(manifest).filter(({ path }) => name.test(nameOf(path)))
  if (found.length === 0) throw new Error(`nothing to attack: no field like ${name.source}`)
  return found
}
