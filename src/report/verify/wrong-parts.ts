/** Finds a figure that a statement gives to what the source says of another: the whole for a part ("62 articles, 17 of which …"). */

import { isOfficialLanguage, type Language, type LanguageTag } from '#un'
import { type Fact, stemOf } from '../facts/facts.ts'
import { matchesIn } from '../facts/matches.ts'
import { rememberedAt } from '../facts/remember.ts'
import { carries } from './match-facts.ts'
import { OF_WHICH } from './words/part-words.ts'

/** A text with its numbers and dates. */
export interface FiguresOf {
  readonly text: string
  readonly language: LanguageTag
  readonly facts: readonly Fact[]
}

/** A figure of the statement, and the source's figure of what the statement says. */
export interface WrongPart {
  readonly said: Fact
  readonly instead: Fact
}

/** A whole and a part of it in one sentence, and the words that only the part has. */
interface Part {
  readonly whole: Fact
  readonly part: Fact
  readonly words: ReadonlySet<string>
}

const WORD = /[\p{L}\p{M}]+/gu
const SHORTEST = 4
const SENTENCE_END = /[.;!?]\s|[。；！？؛؟]/u
const SENTENCE_ENDS = new RegExp(SENTENCE_END.source, 'gu')
/** A clause of the part ends here. */
const CLAUSE_END = /[.;:!?()]\s|[。；！？؛؟]|,\s|，|،/u

/**
 * The figures of a statement that are the whole where the source says the same of a part only.
 *
 * Takes the statement and the passages of its own language. Found where a passage has "62 articles, 17 of which concern
 * evidence", and the sentence of the statement has the 62, not the 17, and a word of what only the 17 are said to be.
 */
export function wrongParts(statement: FiguresOf, sources: readonly FiguresOf[]): WrongPart[] {
  const parts = sources.filter(({ language }) => language === statement.language).flatMap(partsIn)
  if (parts.length === 0) return []
  return statement.facts.flatMap((said) => {
    if (said.kind !== 'number' || said.isWeak) return []
    const wrong = parts.find(
      ({ whole, part, words }) =>
        carries(whole, said) &&
        !carries(part, said) &&
        !statement.facts.some((each) => carries(part, each)) &&
        saysOf(said, statement, words),
    )
    return wrong === undefined ? [] : [{ said, instead: wrong.part }]
  })
}

/** At least half of the part's words, or two of them, stand in the figure's sentence, with no other figure between. */
function saysOf(said: Fact, { text, facts }: FiguresOf, words: ReadonlySet<string>): boolean {
  const { start, end } = sentenceAt(text, said)
  const around = facts.filter((each) => each !== said && each.kind === 'number' && !each.isWeak)
  const from = Math.max(start, ...around.filter((each) => each.end <= said.start).map((each) => each.end))
  const to = Math.min(end, ...around.filter((each) => each.start >= said.end).map((each) => each.start))
  const there = stemsIn(text.slice(from, said.start) + text.slice(said.end, to))
  const common = [...words].filter((word) => there.has(word)).length
  return common >= Math.min(2, Math.ceil(words.size / 2))
}

const partsIn = rememberedAt(({ facts }: FiguresOf) => facts, readParts)

function readParts({ text, language, facts }: FiguresOf): readonly Part[] {
  if (!isOfficialLanguage(language) || !OF_WHICH[language].test(text)) return []
  const numbers = facts.filter(({ kind, isWeak }) => kind === 'number' && !isWeak)
  return numbers.flatMap((part, index) => {
    const whole = numbers[index - 1]
    if (whole === undefined || SENTENCE_END.test(text.slice(whole.end, part.start))) return []
    const after = upToEnd(text.slice(part.end, numbers[index + 1]?.start))
    const isPart = OF_WHICH[language].test(text.slice(whole.end, part.start)) || isBehind(after, language)
    if (!isPart) return []
    const others = stemsIn(text.slice(0, part.start) + text.slice(part.end + after.length))
    const words = new Set([...stemsIn(after)].filter((stem) => !others.has(stem)))
    return words.size === 0 ? [] : [{ whole, part, words }]
  })
}

/** "22 of which": directly behind the figure. */
function isBehind(after: string, language: Language): boolean {
  const match = OF_WHICH[language].exec(after)
  return match !== null && match.index <= 2
}

function upToEnd(text: string): string {
  const end = CLAUSE_END.exec(text)
  return end === null ? text : text.slice(0, end.index)
}

function sentenceAt(text: string, { start, end }: Fact): { start: number; end: number } {
  const before = matchesIn(text.slice(0, start), SENTENCE_ENDS).at(-1)
  const behind = SENTENCE_END.exec(text.slice(end))
  return {
    start: before === undefined ? 0 : before.index + 1,
    end: behind === null ? text.length : end + behind.index,
  }
}

function stemsIn(text: string): Set<string> {
  return new Set(
    matchesIn(text, WORD).flatMap(({ 0: word }) => {
      const stem = stemOf(word)
      return stem.length >= SHORTEST ? [stem] : []
    }),
  )
}
