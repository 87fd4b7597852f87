/** Finds the passages of a whole record that hold certain words, by runs of three words put in order once. */
import type { PassageUnderProof } from '../verification.ts'
import { tokensOf } from './compare-words.ts'
import { foldPrinting } from './fold-printing.ts'

/** Asks a record where words stand. The cost of a question grows with the logarithm of the record's length. */
export interface PassageIndex {
  /** Passages that share runs of three words with these, those that share most first. */
  sharing(words: string): readonly PassageUnderProof[]
}

const RUN_LENGTH = 3
/** A run of words in more passages than this tells nothing. */
const MOST_HOLDERS = 200
const MOST_GIVEN = 6
const PASSAGES = 2 ** 21

const known = new WeakMap<ReadonlyMap<string, PassageUnderProof>, PassageIndex>()

/** The index of a record's passages, made at the first question and kept as long as the record is. */
export function passageIndex(passages: ReadonlyMap<string, PassageUnderProof>): PassageIndex {
  const made = known.get(passages) ?? makeIndex([...passages.values()])
  known.set(passages, made)
  return made
}

function makeIndex(passages: readonly PassageUnderProof[]): PassageIndex {
  const keys: number[] = []
  for (const [ordinal, passage] of passages.entries()) {
    if (ordinal >= PASSAGES) break
    for (const hash of new Set(hashesOf(foldPrinting(passage.text).text)))
      keys.push(hash * PASSAGES + ordinal)
  }
  const sorted = Float64Array.from(keys).sort()
  return {
    sharing(words) {
      const votes = new Map<number, number>()
      for (const hash of new Set(hashesOf(words)))
        for (const ordinal of holdersOf(sorted, hash)) votes.set(ordinal, (votes.get(ordinal) ?? 0) + 1)
      return [...votes]
        .sort(([one, many], [other, more]) => more - many || one - other)
        .slice(0, MOST_GIVEN)
        .flatMap(([ordinal]) => passages[ordinal] ?? [])
    },
  }
}

function holdersOf(sorted: Float64Array, hash: number): number[] {
  const holders: number[] = []
  for (let at = firstAtLeast(sorted, hash * PASSAGES); at < sorted.length; at++) {
    const key = sorted[at] ?? 0
    if (key >= (hash + 1) * PASSAGES || holders.length > MOST_HOLDERS) break
    holders.push(key % PASSAGES)
  }
  return holders.length > MOST_HOLDERS ? [] : holders
}

function firstAtLeast(sorted: Float64Array, key: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return low
}

/** A 32-bit number for every run of three tokens (FNV-1a). */
function hashesOf(words: string): number[] {
  const tokens = tokensOf(words)
  return tokens.slice(RUN_LENGTH - 1).map((_, index) => {
    let hash = 0x811c9dc5
    for (const { text } of tokens.slice(index, index + RUN_LENGTH))
      for (const unit of `${text} `) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193)
    return hash >>> 0
  })
}
