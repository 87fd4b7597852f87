/** A text as the words under which it is found, each with its place: the same when it is kept and when it is looked for. */
import { foldWithPositions } from '#un'

/** One word at one place. `forms`: what it is found under; `start` and `end` in UTF-16 of the text. */
export interface IndexedWord {
  readonly forms: readonly [string, ...string[]]
  readonly start: number
  readonly end: number
}

/** Changes whenever the same text gives other words; what was indexed by another number is indexed anew. */
export const WORDS_VERSION = 1

/** Words of one passage that are indexed; places in PostgreSQL's lists of words end at 16383. */
const MOST_WORDS = 16_000
/** Letters of one word that are indexed. */
const LONGEST = 60

const HAN = /\p{Script=Han}/u
const ARABIC = /^\p{Script=Arabic}+$/u
/** "and", "so", then "with", "like", "for", then the article; written in one with the noun. */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=.{3})/u

/**
 * The words of a text in their order.
 *
 * Case, accents, vowel signs and variants of letters are folded (`foldWithPositions`). Chinese has no spaces: each sign
 * stands with the next one, so that any stretch of a sentence is found wherever dictionaries would cut. An Arabic word is
 * found with and without article and what is written in one with it. Limits: the first 16,000 words.
 */
export function indexedWords(text: string): IndexedWord[] {
  const { text: folded, starts, ends } = foldWithPositions(text)
  const words: IndexedWord[] = []
  const add = (from: number, to: number, forms: IndexedWord['forms']): void => {
    words.push({ forms, start: starts[from] ?? 0, end: ends[to - 1] ?? text.length })
  }
  for (const { from, to, isHan } of runsOf(folded)) {
    if (words.length >= MOST_WORDS) break
    if (isHan) for (const [at, end] of pairsOf(folded, from, to)) add(at, end, [folded.slice(at, end)])
    else add(from, to, formsOf(folded.slice(from, to)))
  }
  return words.slice(0, MOST_WORDS)
}

/** The words as PostgreSQL's tsvector, in its text form. Folded words are letters and digits only: nothing is to be escaped. */
export function wordVector(words: readonly IndexedWord[]): string {
  const places = new Map<string, number[]>()
  for (const [at, { forms }] of words.entries())
    for (const form of forms) {
      const own = places.get(form)
      if (own === undefined) places.set(form, [at + 1])
      else own.push(at + 1)
    }
  return [...places].map(([form, at]) => `'${form}':${at.join(',')}`).join(' ')
}

interface Run {
  readonly from: number
  readonly to: number
  readonly isHan: boolean
}

/** Stretches between spaces, cut where Chinese signs begin and end. */
function runsOf(folded: string): Run[] {
  const runs: Run[] = []
  let from = 0
  let isHan = false
  let at = 0
  const cut = (to: number): void => {
    if (to > from) runs.push({ from, to, isHan })
    from = to
  }
  for (const sign of folded) {
    const next = sign > '\u2e7f' && HAN.test(sign)
    if (sign === ' ') {
      cut(at)
      from = at + 1
    } else if (next !== isHan) cut(at)
    if (sign !== ' ') isHan = next
    at += sign.length
  }
  cut(at)
  return runs
}

/** Each sign with the next one; the last one alone. */
function pairsOf(folded: string, from: number, to: number): [number, number][] {
  const bounds: number[] = []
  for (let at = from; at < to; at += (folded.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) bounds.push(at)
  return bounds.map((at, index): [number, number] => [at, bounds[index + 2] ?? to])
}

function formsOf(word: string): IndexedWord['forms'] {
  const whole = word.slice(0, LONGEST)
  const bare = ARABIC.test(whole) ? whole.replace(ARTICLE, '') : whole
  return bare === whole ? [whole] : [whole, bare]
}
