/** Tells "at least 300" from "up to 300", and "more than 18,000" of 18,450, within a language and across. */
import { isOfficialLanguage, type Language, type LanguageTag } from '#un'
import type { Fact } from '../facts/facts.ts'
import { matchesIn } from '../facts/matches.ts'
import { BOUND_NOUNS, CEILINGS, FLOORS, ROUNDED, TURNS } from './words/bound-words.ts'

export type Bound = 'floor' | 'ceiling'

const LOOKBACK = 48
const LOOKAHEAD = 28
const CLAUSE = 90
/** What stands before the first or the second figure of a change. */
const CHANGES =
  /(?<!\p{L})(?:from|de|du|desde|del|с|со|من)\s+(?:\P{Nd}{0,12}|[\d.,\s]{1,12}\P{Nd}{1,14})$|从[^，。]{0,16}$/iu
/** "Between 5,000 and 50,000": before the first, and before the second. */
const BETWEEN = /(?<!\p{L})(?:between|entre|между|بين)\s+(?:el\s+|la\s+|un\s+)?\p{Sc}?$/iu
const AND_AFTER_BETWEEN =
  /(?<!\p{L})(?:between|entre|между|بين)\s+[^,;.\p{L}]{0,8}[\p{L}\d][^,;]{0,30}\s(?:and|et|y|и)\s+(?:el\s+|la\s+|un\s+)?\p{Sc}?$/iu
/** "Over five years" is as often "during". */
const DURING = /(?<!\p{L})over\s+$/iu
/** A clause ends here; a comma between digits ends none. */
const BREAK = /[.;:!?。；：！？؛؟]\s|[。；：！？，、]|[,،]\s/gu

/** The side on which a figure bounds what is said; null where the text gives it as it is, or the language is not official. */
export function boundOf(fact: Fact, text: string, language: LanguageTag): Bound | null {
  if (fact.kind !== 'number' || !isOfficialLanguage(language)) return null
  const lead = text.slice(Math.max(0, fact.start - LOOKBACK), fact.start)
  const before = fact.unit?.dimension === 'time' ? lead.replace(DURING, '') : lead
  const after = text.slice(fact.end, fact.end + LOOKAHEAD)
  if (BETWEEN.test(before)) return 'floor'
  if (AND_AFTER_BETWEEN.test(before)) return 'ceiling'
  if (isEndOfRange(fact, before)) return fact.rangeEnds.includes('from') ? 'floor' : 'ceiling'
  return (
    longer(sideBefore('floor', before, language), sideBefore('ceiling', before, language)) ??
    byNoun(fact, text, language) ??
    longer(sideAfter('floor', after, language), sideAfter('ceiling', after, language))
  )
}

/** "30 to 90 days", not "from 30 to 90", which may tell of a change. */
function isEndOfRange({ rangeEnds, unit }: Fact, before: string): boolean {
  return unit !== null && rangeEnds.length === 1 && !CHANGES.test(before)
}

interface Side {
  readonly bound: Bound
  readonly length: number
}

function longer(one: Side | null, other: Side | null): Bound | null {
  return ((one?.length ?? 0) >= (other?.length ?? 0) ? one : other)?.bound ?? null
}

function sideBefore(bound: Bound, before: string, language: Language): Side | null {
  const match = (bound === 'floor' ? FLOORS : CEILINGS)[language].before.exec(before)
  if (match === null) return null
  const isTurned = TURNS[language].test(before.slice(0, match.index))
  const other: Bound = bound === 'floor' ? 'ceiling' : 'floor'
  return { bound: isTurned ? other : bound, length: match[0].length + (isTurned ? 1 : 0) }
}

function sideAfter(bound: Bound, after: string, language: Language): Side | null {
  const match = (bound === 'floor' ? FLOORS : CEILINGS)[language].after.exec(after)
  return match === null ? null : { bound, length: match[0].length }
}

/** "The maximum penalty … from three to seven years": a noun of the clause, where it has but one. */
function byNoun({ start }: Fact, text: string, language: Language): Bound | null {
  const before = text.slice(Math.max(0, start - CLAUSE), start)
  const ends = matchesIn(before, BREAK).at(-1)
  const clause = before.slice(ends === undefined ? 0 : ends.index + 1)
  const { floor, ceiling } = BOUND_NOUNS[language]
  const isFloor = floor.test(clause)
  if (isFloor === ceiling.test(clause)) return null
  return isFloor ? 'floor' : 'ceiling'
}

/** So far may a rounded figure stand from the exact one. */
const MOST_ROUNDED = 0.12
const MOST_BEYOND = 0.2

/**
 * True where "more than 18,000", "nearly 50" or "some 90,000" is said of the source's 18,450, 48, 91,200: the statement
 * rounds it, on the side that its words give, to a figure that has fewer digits that count.
 */
export function isRoundingOf(said: Fact, there: Fact, { text, language }: TextOf, source: TextOf): boolean {
  if (!isOfficialLanguage(language) || said.kind !== 'number' || there.kind !== 'number') return false
  const bound = boundOf(said, text, language)
  const isAbout = ROUNDED[language].test(text.slice(Math.max(0, said.start - LOOKBACK), said.start))
  if (bound === null && !isAbout) return false
  if (there.values.some((value) => value.includes('/')) || isInexact(there, source)) return false
  return said.values.some((value) =>
    there.values.some((exact) => isRounded(value, exact, isAbout ? null : bound)),
  )
}

/** A text and its language. */
interface TextOf {
  readonly text: string
  readonly language: LanguageTag
}

function isInexact(fact: Fact, { text, language }: TextOf): boolean {
  if (boundOf(fact, text, language) !== null) return true
  return (
    isOfficialLanguage(language) &&
    ROUNDED[language].test(text.slice(Math.max(0, fact.start - LOOKBACK), fact.start))
  )
}

function isRounded(value: string, exact: string, bound: Bound | null): boolean {
  const [rounded, number] = [amountOf(value), amountOf(exact)]
  if (rounded === null || number === null || rounded.mark !== number.mark) return false
  if (digitsOf(value) >= digitsOf(exact)) return false
  const gap = (number.amount - rounded.amount) / number.amount
  if (bound === 'floor' && gap < 0) return false
  if (bound === 'ceiling' && gap > 0) return false
  return Math.abs(gap) <= (bound === null ? MOST_ROUNDED : MOST_BEYOND)
}

/** A plain number or percentage; fractions are percentages. */
function amountOf(value: string): { readonly amount: number; readonly mark: string } | null {
  const [, number, mark = ''] = /^(\d+(?:\.\d+)?)(%?)$/u.exec(value) ?? []
  if (number !== undefined) return { amount: Number(number), mark }
  const [, part, whole] = /^(\d{1,2})\/(\d{1,2})$/u.exec(value) ?? []
  return part === undefined ? null : { amount: (100 * Number(part)) / Number(whole), mark: '%' }
}

/** Digits that count; a fraction in words has one. */
function digitsOf(value: string): number {
  if (value.includes('/')) return 1
  const digits = value.replace(/\D/gu, '').replace(/^0+/u, '')
  return (value.includes('.') ? digits : digits.replace(/0+$/u, '')).length
}
