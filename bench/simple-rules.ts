/** Two simple rules that other tools verify quotations by, written here to be compared with ours and for nothing else. */

/** The words of a statement and of what it cites. */
export interface PlainClaim {
  readonly words: string
  readonly sources: readonly string[]
}

/** Accepts where the words stand in a source, white space folded. */
export function isSubstring({ words, sources }: PlainClaim): boolean {
  const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim()
  return sources.some((source) => fold(source).includes(fold(words)))
}

/** Alike enough, as tools that compare by Ratcliff and Obershelp take it. */
const ENOUGH = 0.92

/** Accepts where a stretch of a source is like the words, as long as they are, at the place where most of them stand. */
export function isAlike({ words, sources }: PlainClaim): boolean {
  return sources.some((source) => likeness(words, bestStretch(words, source)) >= ENOUGH)
}

function bestStretch(words: string, source: string): string {
  const { inOne, inOther } = longestShared(words, source)
  const start = Math.max(0, inOther - inOne)
  return source.slice(start, start + words.length)
}

/** Twice the shared characters over all characters: the longest shared stretch, then what stands before and behind it. */
export function likeness(one: string, other: string): number {
  const all = one.length + other.length
  return all === 0 ? 1 : (2 * shared(one, other)) / all
}

function shared(one: string, other: string): number {
  const { inOne, inOther, length } = longestShared(one, other)
  if (length === 0) return 0
  const before = shared(one.slice(0, inOne), other.slice(0, inOther))
  return before + length + shared(one.slice(inOne + length), other.slice(inOther + length))
}

interface Stretch {
  readonly inOne: number
  readonly inOther: number
  readonly length: number
}

function longestShared(one: string, other: string): Stretch {
  let best: Stretch = { inOne: 0, inOther: 0, length: 0 }
  let above = new Uint16Array(other.length + 1)
  for (let row = 0; row < one.length; row++) {
    const here = new Uint16Array(other.length + 1)
    for (let column = 0; column < other.length; column++) {
      if (one[row] !== other[column]) continue
      const length = (above[column] ?? 0) + 1
      here[column + 1] = length
      if (length > best.length) best = { inOne: row + 1 - length, inOther: column + 1 - length, length }
    }
    above = here
  }
  return best
}
