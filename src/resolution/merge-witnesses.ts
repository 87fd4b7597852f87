/** Several witnesses made one reading: every word from one of them, every difference said. */
import { align, type Pairs } from './align.ts'
import type { LanguageTable } from './language-table.ts'
import type { Word } from './word.ts'
import { textOf } from './word.ts'

export type DifferenceKind = 'only-one-has' | 'spacing' | 'wording' | 'fragment' | 'other-document'

/** One place where witnesses differ, and which reading was taken. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly taken: readonly Word[]
  readonly left: readonly Word[]
  readonly right: readonly Word[]
  /** True where nothing but the order of witnesses decided. */
  readonly undecided: boolean
}

export interface Merged {
  readonly words: readonly Word[]
  readonly differences: readonly Difference[]
}

const GAP_WORDS_MIN = 12
const SAME_SHARE_MIN = 0.2

/** Merges word lists, the fullest first; lists that are not the same document are left out, and said. */
export function mergeWitnesses(lists: readonly (readonly Word[])[], table: LanguageTable): Merged {
  const [first, ...rest] = [...lists].filter((list) => list.length > 0).sort((a, b) => b.length - a.length)
  let merged: Merged = { words: first ?? [], differences: [] }
  for (const list of rest) {
    const next = mergeTwo(merged.words, list, table)
    merged = { words: next.words, differences: [...merged.differences, ...next.differences] }
  }
  return merged
}

const key = (word: Word): string => word.text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
const squeezed = (words: readonly Word[]): string =>
  words
    .map((word) => key(word).replace(/[-‐‑–]/g, ''))
    .join('')
    .toLowerCase()

const RUN_WORDS_MIN = 3
const EDGE_RUN_WORDS_MIN = 8

/**
 * Two lists are of one document where a fifth of the shorter stands in common runs of words, or where a run joins the
 * end of one to the beginning of the other (two fragments).
 */
function isSameDocument(pairs: Pairs, leftCount: number, rightCount: number): boolean {
  const runs: { from: readonly [number, number]; length: number }[] = []
  for (const [l, r] of pairs) {
    const last = runs[runs.length - 1]
    if (last !== undefined && last.from[0] + last.length === l && last.from[1] + last.length === r)
      last.length++
    else runs.push({ from: [l, r], length: 1 })
  }
  const inRuns = runs.reduce((sum, run) => sum + (run.length >= RUN_WORDS_MIN ? run.length : 0), 0)
  if (inRuns >= Math.min(leftCount, rightCount) * SAME_SHARE_MIN) return true
  return runs.some(({ from: [l, r], length }) => {
    const joins = (l === 0 && r + length === rightCount) || (r === 0 && l + length === leftCount)
    return joins && length >= EDGE_RUN_WORDS_MIN
  })
}

function mergeTwo(left: readonly Word[], right: readonly Word[], table: LanguageTable): Merged {
  const pairs = align(left.map(key), right.map(key))
  if (!isSameDocument(pairs, left.length, right.length)) {
    const difference: Difference = { kind: 'other-document', taken: left, left, right, undecided: true }
    return { words: left, differences: [difference] }
  }
  const words: Word[] = []
  const differences: Difference[] = []
  let l = 0
  let r = 0
  const gap = (toL: number, toR: number): void => {
    const own = left.slice(l, toL)
    const other = right.slice(r, toR)
    if (own.length === 0 && other.length === 0) return
    const atEdge = r === 0 || toR === right.length || l === 0 || toL === left.length
    const difference = settle(own, other, atEdge, table)
    words.push(...difference.taken)
    differences.push(difference)
  }
  for (const [pl, pr] of pairs) {
    gap(pl, pr)
    const a = left[pl]
    const b = right[pr]
    if (a !== undefined && b !== undefined) words.push(both(a, b))
    l = pl + 1
    r = pr + 1
  }
  gap(left.length, right.length)
  return { words, differences }
}

/** One word that two witnesses have: the left one's, with what the right one knows more about its place. */
function both(left: Word, right: Word): Word {
  const known = new Set(left.notes.map((note) => note.mark))
  const begins =
    left.flat && !right.flat
      ? right.begins
      : left.begins === 'unknown' && right.begins !== 'inside'
        ? right.begins
        : left.begins
  return {
    ...left,
    begins,
    flat: left.flat && right.flat,
    marker: left.marker ?? right.marker,
    notes: [...left.notes, ...right.notes.filter((note) => !known.has(note.mark))],
  }
}

/** Decides between two readings of one place: letters that agree first, then known words, then the fuller witness. */
function settle(
  left: readonly Word[],
  right: readonly Word[],
  atEdge: boolean,
  table: LanguageTable,
): Difference {
  if (left.length === 0 || right.length === 0) {
    const taken = left.length > 0 ? left : right
    const kind = atEdge || taken.length >= GAP_WORDS_MIN ? 'fragment' : 'only-one-has'
    return { kind, taken, left, right, undecided: kind === 'only-one-has' }
  }
  if (squeezed(left) === squeezed(right)) {
    const taken = knownShare(right, table) > knownShare(left, table) ? right : left
    const begins = left[0]?.begins ?? 'inside'
    return {
      kind: 'spacing',
      taken: taken.map((word, index) => (index === 0 ? { ...word, begins } : word)),
      left,
      right,
      undecided: false,
    }
  }
  const byWords = knownShare(right, table) - knownShare(left, table)
  return {
    kind: 'wording',
    taken: byWords > 0 ? right : left,
    left,
    right,
    undecided: byWords === 0,
  }
}

/** How much of a reading is known words; fewer and longer words win a tie, and figures that make a day of a month. */
function knownShare(words: readonly Word[], table: LanguageTable): number {
  const known = words.filter((word) => {
    const bare = word.text.toLowerCase().replace(/[^a-z0-9-]/g, '')
    return table.words.has(bare) || /^\d{2,}$/.test(bare)
  })
  return known.length / Math.max(1, words.length) + 0.001 / Math.max(1, words.length)
}

/** The words a difference is about, for a message. */
export const readingsOf = (difference: Difference): string =>
  `“${textOf(difference.left)}” / “${textOf(difference.right)}”`
