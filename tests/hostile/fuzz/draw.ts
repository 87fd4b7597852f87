/** Draws from a seed: the same seed gives the same choices on every machine, so that a case can be repeated by its number. */

export interface Draw {
  /** A whole number from 0 up to, not including, `below`; 0 where there is nothing to choose from. */
  below(below: number): number
  /** True in one of `often` draws. */
  oneIn(often: number): boolean
  pick<Item>(items: readonly [Item, ...Item[]]): Item
}

/** A generator of its own for each pair of seed and case. Source: the public-domain mixing functions of SplitMix and Mulberry. */
export function drawFor(seed: number, caseNumber: number): Draw {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(caseNumber + 1, 0xc2b2ae35)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number): number => (most <= 0 ? 0 : Math.floor(next() * most))
  return {
    below,
    oneIn: (often) => below(often) === 0,
    pick: (items) => items[below(items.length)] ?? items[0],
  }
}

/** Where a stretch of at most `most` of a whole of `length` begins and ends. */
export function stretchOf(draw: Draw, length: number, most: number): { start: number; end: number } {
  const start = draw.below(length)
  return { start, end: Math.min(length, start + 1 + draw.below(most)) }
}
