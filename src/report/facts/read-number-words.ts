/** Finds numbers written in words in a running text. */
import { foldName } from '#un'
import { matchesIn } from './matches.ts'
import { lexiconOf, type NumberLexicon, type NumberWord } from './number-lexicon.ts'
import { NO_NUMBER, type NumberSoFar, withWord, worthOf } from './number-value.ts'
import type { WordedLanguage } from './number-words.ts'
import { remembered } from './remember.ts'

/** A number in words; positions in the text given, half open. */
export interface WordedNumber {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly isOrdinal: boolean
  /** True for a single word that is also an article or another word ("one", "un", "second", "neuf"). */
  readonly isWeak: boolean
}

/** What a word is as part of a number. */
interface WordRead {
  readonly folded: string
  readonly word: NumberWord | null
  /** Arabic: "and" is written onto the word. */
  readonly isJoined: boolean
}

interface Token extends WordRead {
  readonly start: number
  readonly end: number
}

const WORD = /\p{L}[\p{L}\p{M}ـ]*/gu
const BETWEEN = /^[\s\u00a0\u202f\u2009]*[-‑‐]?[\s\u00a0\u202f\u2009]*$/u

/**
 * The numbers a text writes in words, cardinal and ordinal, to any size the words of scale reach.
 *
 * Gives them in order. Limits: years said in pairs ("nineteen ninety-two") are two numbers; "hundreds of", "thousands of"
 * are no number.
 */
export function numberWordsIn(text: string, language: WordedLanguage): WordedNumber[] {
  const lexicon = lexiconOf(language)
  const read = readerOf(language)
  const tokens = matchesIn(text, WORD).map((match): Token => {
    const [written] = match
    const { folded, word, isJoined } = read(written)
    return { start: match.index, end: match.index + written.length, folded, word, isJoined }
  })
  const found: WordedNumber[] = []
  for (let at = 0; at < tokens.length; ) {
    if (!mayBegin(tokens[at], lexicon)) {
      at++
      continue
    }
    const { number, next } = numberAt(text, tokens, at, language, lexicon)
    if (number !== null) found.push(number)
    at = Math.max(next, at + 1)
  }
  return found
}

function mayBegin(token: Token | undefined, { indefinite }: NumberLexicon): boolean {
  return token !== undefined && (token.word !== null || indefinite.has(token.folded))
}

const readers = new Map<WordedLanguage, (word: string) => WordRead>()

function readerOf(language: WordedLanguage): (word: string) => WordRead {
  const known = readers.get(language)
  if (known !== undefined) return known
  const lexicon = lexiconOf(language)
  const reader = remembered((word) => readWord(word, lexicon, language))
  readers.set(language, reader)
  return reader
}

function readWord(word: string, { words }: NumberLexicon, language: WordedLanguage): WordRead {
  const folded = foldName(word)
  const whole = words.get(folded)
  if (whole !== undefined || language !== 'ar') return { folded, word: whole ?? null, isJoined: false }
  const isJoined = /^و/u.test(folded)
  const bare = [
    folded.replace(/^[وف]/u, ''),
    folded.replace(/^[وف]?[بلك]?(?:ال)?/u, ''),
    folded.replace(/^[وف]?لل/u, ''),
  ]
  const inside = bare.map((form) => words.get(form)).find((each) => each !== undefined) ?? null
  return { folded, word: inside, isJoined }
}

function numberAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  language: WordedLanguage,
  lexicon: NumberLexicon,
): { readonly number: WordedNumber | null; readonly next: number } {
  const first = tokens[from]
  const { so: begun, at: after } = beginning(text, tokens, from, lexicon)
  if (first === undefined || begun === null) return { number: null, next: from + 1 }
  let so = begun
  let at = after
  for (;;) {
    const step = nextStep(text, tokens, at, so, language, lexicon)
    if (step === null) break
    so = step.so
    at = step.at
  }
  const last = tokens[at - 1] ?? first
  const isWeak = at - from === 1 && first.word?.isWeak === true
  const isOrdinal = so.last?.type === 'ordinal' || first.word?.type === 'ordinal'
  return { number: { start: first.start, end: last.end, value: worthOf(so), isOrdinal, isWeak }, next: at }
}

/** The first word of a number, or "a" before a word of scale. */
function beginning(
  text: string,
  tokens: readonly Token[],
  from: number,
  lexicon: NumberLexicon,
): { readonly so: NumberSoFar | null; readonly at: number } {
  const first = tokens[from]
  const second = tokens[from + 1]
  if (first === undefined) return { so: null, at: from }
  if (
    lexicon.indefinite.has(first.folded) &&
    second?.word?.type === 'multiplier' &&
    touch(text, first, second)
  )
    return { so: startedBy({ ...second.word, standsAlone: true }), at: from + 2 }
  if (first.word === null || !first.word.standsAlone) return { so: null, at: from }
  return { so: startedBy(first.word), at: from + 1 }
}

function startedBy(word: NumberWord): NumberSoFar {
  if (word.type === 'multiplier' && word.value >= 1000) return { total: word.value, below: 0, last: word }
  return { ...NO_NUMBER, below: word.value, last: word }
}

/** The next word, or a joining word and the next, where they carry the number on. */
function nextStep(
  text: string,
  tokens: readonly Token[],
  at: number,
  so: NumberSoFar,
  language: WordedLanguage,
  lexicon: NumberLexicon,
): { readonly so: NumberSoFar; readonly at: number } | null {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (before === undefined || token === undefined || !touch(text, before, token)) return null
  if (token.word !== null) {
    const isApart =
      language === 'ar' && !token.isJoined && token.word.type === 'cardinal' && token.word.value !== 10
    const joined = isApart ? null : withWord(so, token.word, language, token.isJoined)
    return joined === null ? null : { so: joined, at: at + 1 }
  }
  const following = tokens[at + 1]
  if (following?.word == null || !lexicon.joiners.has(token.folded) || !mayJoin(so, following.word, language))
    return null
  if (!touch(text, token, following)) return null
  const joined = withWord(so, following.word, language, true)
  return joined === null ? null : { so: joined, at: at + 2 }
}

/** "and" carries a number on after hundreds and above in English, between ten and unit in French and Spanish. */
function mayJoin(so: NumberSoFar, next: NumberWord, language: WordedLanguage): boolean {
  if (language === 'en') return so.last?.type === 'multiplier' && next.type !== 'multiplier'
  const rest = so.below % 100
  if (language === 'fr') return rest >= 20 && (next.value === 1 || next.value === 11)
  return language === 'es' && rest >= 30 && rest % 10 === 0 && next.value < 10
}

function touch(text: string, one: Token, other: Token): boolean {
  return BETWEEN.test(text.slice(one.end, other.start))
}
