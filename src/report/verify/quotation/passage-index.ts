/** Finds the passages of a whole record that hold certain words, by runs of three words put in order once. */
import { rememberedFor } from '../../facts/remember.ts'
import type { PassageUnderProof } from '../verification.ts'

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

/** The index of a record's passages, made at the first question and kept as long as the record is. */
export const passageIndex = rememberedFor((passages: ReadonlyMap<string, PassageUnderProof>) =>
  makeIndex([...passages.values()]),
)

function makeIndex(passages: readonly PassageUnderProof[]): PassageIndex {
  const keys: number[] = []
  for (const [ordinal, passage] of passages.entries()) {
    if (ordinal >= PASSAGES) break
    for (const hash of hashesOf(passage.text)) keys.push(hash * PASSAGES + ordinal)
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
    if (key !== sorted[at - 1]) holders.push(key % PASSAGES)
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

const LETTER = /[\p{L}\p{M}\p{N}]/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const HIDDEN = /[\u00ad\u200b-\u200f\u0640\u2060\ufeff]/u
/** What a unit of a text is: 1 part of a word, 2 a word by itself, 3 not seen in print, 4 none of these; 0 not yet looked at. */
const kinds = new Uint8Array(0x10000)

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0
  if (known !== 0) return known
  const character = String.fromCharCode(unit)
  const isPart = LETTER.test(character) || (unit >= 0xd800 && unit <= 0xdfff)
  const kind = HIDDEN.test(character) ? 3 : UNSPACED.test(character) ? 2 : isPart ? 1 : 4
  kinds[unit] = kind
  return kind
}

const FNV_START = 0x811c9dc5
const FNV_PRIME = 0x01000193

/**
 * A 32-bit number for every run of three words (FNV-1a), read straight from the letters: marks between words and what
 * cannot be seen count for nothing, so that the printed and the folded text give the same.
 */
function hashesOf(text: string): number[] {
  const words = wordHashes(text.normalize('NFC'))
  return words.slice(RUN_LENGTH - 1).map((_, first) => {
    let hash = FNV_START
    for (let at = first; at < first + RUN_LENGTH; at++) hash = Math.imul(hash ^ (words[at] ?? 0), FNV_PRIME)
    return (hash ^ (hash >>> 15)) >>> 0
  })
}

function wordHashes(text: string): number[] {
  const words: number[] = []
  let hash = 0
  const end = (): void => {
    if (hash !== 0) words.push(hash)
    hash = 0
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = kindOf(unit)
    if (kind === 3) continue
    if (kind !== 1) end()
    if (kind !== 4) hash = Math.imul((hash === 0 ? FNV_START : hash) ^ unit, FNV_PRIME)
    if (kind === 2) end()
  }
  end()
  return words
}
