/** Alignment of two word lists: which word of one is which word of the other, in order. */

/** Pairs of indices (left, right), both rising. */
export type Pairs = readonly (readonly [number, number])[]

const CELLS_MAX = 4_000_000

/**
 * Aligns two lists of keys: stretches of three keys that stand once in each anchor the alignment, the gaps between
 * are aligned by longest common subsequence; a gap too large for that (over 4,000,000 cells) is left unaligned.
 */
export function align(left: readonly string[], right: readonly string[]): Pairs {
  const anchors = risingAnchors(left, right)
  const pairs: [number, number][] = []
  let l = 0
  let r = 0
  for (const [al, ar] of [...anchors, [left.length, right.length] as const]) {
    if (al < l || ar < r) continue
    pairs.push(...commonSubsequence(left, l, al, right, r, ar))
    if (al < left.length && ar < right.length) pairs.push([al, ar])
    l = al + 1
    r = ar + 1
  }
  return pairs
}

const gram = (keys: readonly string[], at: number): string =>
  `${keys[at] ?? ''} ${keys[at + 1] ?? ''} ${keys[at + 2] ?? ''}`

function placesOnce(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  for (let at = 0; at + 2 < keys.length; at++) {
    const key = gram(keys, at)
    places.set(key, places.has(key) ? -1 : at)
  }
  return places
}

/** The longest run of anchors that rises on both sides. */
function risingAnchors(left: readonly string[], right: readonly string[]): [number, number][] {
  const inRight = placesOnce(right)
  const matches: [number, number][] = []
  for (const [key, l] of placesOnce(left)) {
    const r = inRight.get(key)
    if (l >= 0 && r !== undefined && r >= 0) matches.push([l, r])
  }
  matches.sort((a, b) => a[0] - b[0])
  return longestRising(matches)
}

function longestRising(matches: readonly [number, number][]): [number, number][] {
  const tails: number[] = []
  const before: number[] = []
  matches.forEach(([, r], index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((matches[tails[middle] ?? 0]?.[1] ?? 0) < r) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
  })
  const path: [number, number][] = []
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = before[at] ?? -1) {
    const match = matches[at]
    if (match !== undefined) path.unshift(match)
  }
  return path
}

function commonSubsequence(
  left: readonly string[],
  l0: number,
  l1: number,
  right: readonly string[],
  r0: number,
  r1: number,
): [number, number][] {
  const rows = l1 - l0
  const columns = r1 - r0
  if (rows <= 0 || columns <= 0 || rows * columns > CELLS_MAX) return []
  const width = columns + 1
  const lengths = new Uint32Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const same = left[l0 + i] === right[r0 + j]
      const down = lengths[(i + 1) * width + j] ?? 0
      const across = lengths[i * width + j + 1] ?? 0
      lengths[i * width + j] = same ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, across)
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (left[l0 + i] === right[r0 + j]) pairs.push([l0 + i++, r0 + j++])
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return pairs
}
