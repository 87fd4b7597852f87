/** The right edge of the tree: all that appending needs to know of what stands already, kept beside the log's length. */
import type { FrozenNode, Hash, NodeAt } from './merkle-tree.ts'

/** The last leaf (null: there is none), and the root of each complete tree, by its level; none of them covers another. */
export interface LogEdge {
  readonly size: number
  readonly last: Hash | null
  readonly peaks: ReadonlyMap<number, Hash>
}

const HASH_BYTES = 32

/** The edge of a tree of so many leaves, out of its nodes. */
export function edgeOf(size: number, at: NodeAt): LogEdge {
  const peaks = new Map(levelsOf(size).map((level) => [level, at(level, Math.floor(size / 2 ** level) - 1)]))
  return { size, last: size === 0 ? null : at(0, size - 1), peaks }
}

/** The edge after the nodes of one more leaf: the last of them covers every smaller tree. */
export function edgeAfter({ size, peaks }: LogEdge, completed: readonly FrozenNode[]): LogEdge {
  const [leaf, top] = [completed.at(0), completed.at(-1)]
  if (leaf === undefined || top === undefined) return { size, peaks, last: null }
  const kept = [...peaks].filter(([level]) => level > top.level)
  return { size: size + 1, last: leaf.hash, peaks: new Map([...kept, [top.level, top.hash]]) }
}

/** The edge as bytes: the roots from the largest tree to the smallest, then the last leaf. */
export function bytesOfEdge({ size, last, peaks }: LogEdge): Uint8Array {
  const roots = levelsOf(size).flatMap((level) => peaks.get(level) ?? [])
  return new Uint8Array(Buffer.concat(last === null ? roots : [...roots, last]))
}

/** The edge out of its bytes; null where they are not as many as the size asks for. */
export function readEdge(size: number, bytes: Uint8Array): LogEdge | null {
  const levels = levelsOf(size)
  const count = size === 0 ? 0 : levels.length + 1
  if (bytes.length !== count * HASH_BYTES) return null
  const hash = (place: number): Hash => bytes.slice(place * HASH_BYTES, (place + 1) * HASH_BYTES)
  const peaks = new Map(levels.map((level, place) => [level, hash(place)]))
  return { size, last: size === 0 ? null : hash(levels.length), peaks }
}

/** The levels of the complete trees over so many leaves, the largest first: the ones of the binary number. */
function levelsOf(size: number): number[] {
  const levels: number[] = []
  for (let level = 0, left = size; left > 0; level++, left = Math.floor(left / 2))
    if (left % 2 === 1) levels.unshift(level)
  return levels
}
