/** When a figure of a statement is a source's in another form: rounded, reckoned, a span of years, a half of a year by its months. */
import { isOfficialLanguage } from '#un'
import type { Fact } from '../facts/facts.ts'
import type { Statement } from '../statement.ts'
import { isRoundingOf } from './bounds-of.ts'
import { hasRival, isReckoned } from './derived-facts.ts'
import { numberAndYear } from './match-facts.ts'
import type { SaidBy } from './said-by.ts'
import type { SourceFact } from './swapped-facts.ts'
import type { PassageUnderProof } from './verification.ts'
import { LATER } from './words/rate-words.ts'

/** A statement, the passages it cites, the figures of both, and who says what. */
export interface Comparison {
  readonly statement: Statement
  readonly passages: readonly PassageUnderProof[]
  readonly said: readonly Fact[]
  readonly source: readonly SourceFact[]
  readonly owners: SaidBy
}

/** A sum, share or difference of figures that the sources have, where none of its own kind stands at its place. */
export function isReckonedFrom(fact: Fact, { statement, passages, said, source }: Comparison): boolean {
  const reckoner = { text: statement.text, language: statement.language, said, source, passages }
  return isReckoned(fact, reckoner) && (!/[%/]/u.test(fact.values[0] ?? '') || !hasRival(fact, reckoner))
}

/** A figure that the statement rounds, a law's number joined to its year, a half of a year given by its first and last day or month. */
export function answersInOtherForm(
  fact: Fact,
  { statement, passages, said, source }: Comparison,
): readonly SourceFact[] {
  const rounded = source.filter(({ fact: there, passage: index }) => {
    const passage = passages[index]
    return passage !== undefined && !there.isWeak && isRoundingOf(fact, there, statement, passage)
  })
  if (rounded.length > 0) return rounded
  if (isSpanOfYears(fact, statement, source)) return source.filter(({ fact: there }) => there.kind === 'date')
  return source.filter(
    ({ fact: there }, index) =>
      saysApart(there, source[index + 1]?.fact, fact) ||
      isInverse(there, fact) ||
      isHalfFrom(there, source, fact) ||
      isHalfByMonths(there, source[index + 1]?.fact, said, fact),
  )
}

/** "Three years later", "over three decades"; "a five-year period" where the source counts no years itself: those between two years of it. */
export function isSpanOfYears(
  fact: Fact,
  { text, language }: Statement,
  source: readonly SourceFact[],
): boolean {
  if (fact.unit?.name !== 'year' && fact.unit?.name !== 'decade') return false
  const isLater = isOfficialLanguage(language) && LATER[language].test(text.slice(fact.end))
  if (!isLater && source.some(({ fact: there }) => there.unit?.name === 'year')) return false
  const years = source.flatMap(({ fact: there }) => there.dates.flatMap(({ year }) => year ?? []))
  const spans = [...new Set(years.flatMap((one) => years.flatMap((other) => [other - one, other - one + 1])))]
  const isDecades = fact.unit.name === 'decade'
  return fact.values.some((value) => {
    const told = Number(value) * (isDecades ? DECADE : 1)
    const isRound = told >= 2 * DECADE && told % DECADE === 0
    return (
      told > 1 && spans.some((span) => span === told || (isRound && Math.abs(span - told) <= NEAR_DECADE))
    )
  })
}
const DECADE = 10
/** "Almost forty years", "three decades" are told of so many years more or fewer. */
const NEAR_DECADE = 2

/** "A third of the average" for "three times lower than the average". */
function isInverse(there: Fact, fact: Fact): boolean {
  const [, parts] = /^1\/(\d+)$/u.exec(fact.values[0] ?? '') ?? []
  return parts !== undefined && there.values.includes(`x${parts}`)
}

const APART = 25

/** "No. 24 of 2017" for "No. 24/2017". */
function saysApart(there: Fact, next: Fact | undefined, fact: Fact): boolean {
  const [number, year] = numberAndYear(fact)
  return (
    number !== undefined &&
    there.values.includes(number) &&
    next !== undefined &&
    next.start - there.end <= APART &&
    next.dates.some((date) => String(date.year) === year)
  )
}

const LAST_DAYS: Readonly<Record<string, readonly [string, string]>> = {
  H1: ['1/1', '6/30'],
  H2: ['7/1', '12/31'],
  Q1: ['1/1', '3/31'],
  Q2: ['4/1', '6/30'],
  Q3: ['7/1', '9/30'],
  Q4: ['10/1', '12/31'],
}

/** "The first half of 2019" where the source has 1 January and 30 June 2019. */
function isHalfFrom(there: Fact, source: readonly SourceFact[], fact: Fact): boolean {
  const part = fact.dates[0]?.part
  const [first, last] = (part === undefined ? undefined : LAST_DAYS[part]) ?? []
  const isDay = (one: Fact, day: string | undefined): boolean =>
    one.dates.some((date) => `${date.month}/${date.day}` === day)
  return first !== undefined && isDay(there, first) && source.some((each) => isDay(each.fact, last))
}

/** "Between July and December 2018" where the source has the second half of 2018. */
function isHalfByMonths(there: Fact, next: Fact | undefined, said: readonly Fact[], fact: Fact): boolean {
  const days = LAST_DAYS[there.dates[0]?.part ?? '']
  if (fact.kind !== 'date' || days === undefined) return false
  const [first, last] = days.map((day) => Number(day.split('/')[0]))
  const at = said.indexOf(fact)
  const isMonth = (one: Fact | undefined, month: number | undefined): boolean =>
    one?.dates.some((date) => date.month === month && date.day === undefined) === true
  const isFirst = isMonth(fact, first) && isMonth(said[at + 1], last)
  const isLast = isMonth(fact, last) && isMonth(said[at - 1], first)
  const year = (isFirst ? said[at + 1] : fact)?.dates[0]?.year
  const theirs = [there, next].flatMap((each) => each?.dates.flatMap((date) => date.year ?? []) ?? [])
  return (isFirst || isLast) && (year === undefined || theirs.includes(year))
}
