/** Finds a date that the source gives to another event or figure: "in force on 12 March" where that is the day of adoption. */

import { isOfficialLanguage, type Language, type LanguageTag } from '#un'
import type { Fact } from '../facts/facts.ts'
import { matchesIn } from '../facts/matches.ts'
import { rememberedAt } from '../facts/remember.ts'
import { carries } from './match-facts.ts'
import { BASE_BEFORE, BASE_BEHIND, COMPARED_WITH, eventPattern, RESPECTIVELY } from './words/event-words.ts'

/** A text with its facts. */
export interface FactsOfText {
  readonly text: string
  readonly language: LanguageTag
  readonly facts: readonly Fact[]
}

/** A date of a statement beside the wrong thing, and the source's date of that thing. */
export interface MisdatedFact {
  readonly date: Fact
  /** The figure whose date it is not; null where it is an event. */
  readonly number: Fact | null
  readonly instead: Fact
}

/** A date and what a text says happened, or counts, on it. */
interface Dated {
  readonly date: Fact
  readonly event: string | null
  readonly number: Fact | null
  /** True for a figure with which another is compared ("against 21 per cent in 1987"). */
  readonly isCompared?: boolean
}

/**
 * The dates of a statement that its sources give to something else.
 *
 * A date belongs to the event word (signed, ratified, adopted, in force …) or the figure nearest to it in its clause; the
 * same in every language. Found where the sources have the date, but each time for another event, and have another date for
 * this one; or have the figure, each time beside another date. Limits: where a clause joins two events or dates, and no mark
 * tells them apart, nothing is read.
 */
export function misdatedFacts(statement: FactsOfText, sources: readonly FactsOfText[]): MisdatedFact[] {
  const said = datedIn(statement)
  if (said.length === 0) return []
  const there = sources.flatMap(datedIn)
  return said.flatMap((each) => {
    const instead = each.number === null ? dateOfEvent(each, there) : dateOfNumber(each, each.number, there)
    if (instead !== null) return [{ date: each.date, number: each.number, instead }]
    const compared =
      each.number === null || each.isCompared === true ? null : comparedOn(each, each.number, there)
    return compared === null ? [] : [{ date: each.date, number: null, instead: compared }]
  })
}

function dateOfEvent({ date, event }: Dated, there: readonly Dated[]): Fact | null {
  const known = there.filter((each) => each.event !== null)
  const answers = known.filter((each) => carries(each.date, date))
  if (answers.length === 0 || answers.some((each) => each.event === event)) return null
  return known.find((each) => each.event === event && !carries(each.date, date))?.date ?? null
}

function dateOfNumber({ date }: Dated, number: Fact, there: readonly Dated[]): Fact | null {
  const answers = there.filter((each) => each.number !== null && carries(each.number, number))
  if (answers.some((each) => !isOtherTime(each.date, date))) return null
  return answers[0]?.date ?? null
}

/** "47 per cent in 1987" where the source has 47 per cent, "compared with 21 per cent in 1987". */
function comparedOn({ date }: Dated, number: Fact, there: readonly Dated[]): Fact | null {
  if (there.some((each) => each.number !== null && carries(each.number, number))) return null
  const compared = there.find((each) => each.isCompared && carries(each.date, date))?.number ?? null
  return compared !== null && compared.unit?.name === number.unit?.name && markOf(compared) === markOf(number)
    ? compared
    : null
}

function markOf({ values }: Fact): string {
  return (values[0] ?? '').replace(/[\d.-]/gu, '')
}

/** Two dates that cannot be the same: another year, or another month where both give one. */
function isOtherTime({ dates: [there] }: Fact, { dates: [said] }: Fact): boolean {
  if (there?.year === undefined || said?.year === undefined) return false
  if (there.part !== undefined || said.part !== undefined) return false
  if (there.year !== said.year) return true
  return there.month !== undefined && said.month !== undefined && there.month !== said.month
}

const datedIn = rememberedAt(
  ({ facts }: FactsOfText) => facts,
  ({ text, language, facts }): readonly Dated[] =>
    isOfficialLanguage(language) && facts.some(({ kind }) => kind === 'date')
      ? [...eventsDated(text, language, facts), ...numbersDated(text, language, facts)]
      : [],
)

interface Place {
  readonly start: number
  readonly end: number
}

const SENTENCE_END = /[.;!?]\s|[。；！？؛؟]/u
const SENTENCE_ENDS = new RegExp(SENTENCE_END.source, 'gu')
/** What parts two clauses. */
const BREAK =
  /[,;:.!?()，；：。、؛،؟]|(?<!\p{L})(?:and|or|but|et|ou|mais|y|e|o|pero|и|а|но|или)(?!\p{L})|\sو|并|而|及/iu
const FAR = 110

function eventsDated(text: string, language: Language, facts: readonly Fact[]): Dated[] {
  const events = matchesIn(text, eventPattern(language))
    .map(({ 0: word, index, groups = {} }) => ({
      start: index,
      end: index + word.length,
      event: Object.keys(groups).find((name) => groups[name] !== undefined) ?? '',
    }))
    .filter(({ event, end }) => event !== 'submitted' || !INSTRUMENT.test(text.slice(end)))
  if (events.length === 0) return []
  const dates = facts.filter(({ kind }) => kind === 'date')
  return dates.flatMap((date, index) => {
    const from = dates[index - 1]?.end ?? 0
    const to = dates[index + 1]?.start ?? text.length
    const before = events.findLast(({ start, end }) => start >= from && end <= date.start)
    const after = events.find(({ start, end }) => start >= date.end && end <= to)
    const event = nearer(text, date, before, after, language === 'zh')?.event ?? openedBy(text, date, after)
    return event === undefined ? [] : [{ date, event, number: null }]
  })
}

/** The one beside which no mark or joining word stands; the one before where both are so, in Chinese the one after. */
function nearer<One extends Place>(
  text: string,
  { start, end }: Place,
  before: One | undefined,
  after: One | undefined,
  isAfterFirst: boolean,
): One | undefined {
  const first = before !== undefined && isClean(text.slice(before.end, start)) ? before : undefined
  const second = after !== undefined && isClean(text.slice(end, after.start)) ? after : undefined
  return isAfterFirst ? (second ?? first) : (first ?? second)
}

/** A point behind these ends nothing: "amended by Act No. 7 of 2018". */
const ABBREVIATED = /(?<!\p{L})(?:nos?|núms?|arts?|paras?|párrs?|sec|ст|п)\./giu

function isClean(between: string): boolean {
  return between.length <= FAR && !BREAK.test(between.replace(ABBREVIATED, ''))
}

/** "Its instrument of accession": deposited, it tells of the accession and not of a paper submitted. */
const INSTRUMENT = /^[^.,;:]{0,20}?(?:instruments?|instrumentos?)(?!\p{L})/iu
/** What stands between a date that opens its sentence and the rest of it. */
const OPENING = /^\s*,\s/u
/** So much may stand before a date that opens a sentence: "Le", "On", "By". */
const BEFORE_OPENING = /(?:^|[.;!?]\s|\n)\s*\p{L}{0,5}\s?$/u

/** "Le 3 août 2018, elle a ratifié": the date that opens a sentence is that of the first event behind its comma. */
function openedBy<One extends Place & { readonly event: string }>(
  text: string,
  { start, end }: Place,
  after: One | undefined,
): string | undefined {
  if (after === undefined || !BEFORE_OPENING.test(text.slice(0, start))) return undefined
  const between = text.slice(end, after.start)
  return OPENING.test(between) && isClean(between.replace(OPENING, '')) ? after.event : undefined
}

/** The year that a change is reckoned from is no date of its figure: “比2005年下降”, "from 2005 levels". */
function withoutBases(text: string, language: Language, facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ kind, start, end }) => {
    if (kind !== 'date') return true
    const before = text.slice(Math.max(0, start - BASE_WITHIN), start)
    return (
      !BASE_BEFORE[language].test(before) && !BASE_BEHIND[language].test(text.slice(end, end + BASE_WITHIN))
    )
  })
}
const BASE_WITHIN = 40

function numbersDated(text: string, language: Language, all: readonly Fact[]): Dated[] {
  const facts = withoutBases(text, language, all)
  const listed = RESPECTIVELY[language].test(text) ? inOrder(text, language, facts) : []
  const taken = new Set([...listed.flatMap(({ number, date }) => [number, date]), ...rangesIn(text, facts)])
  const beside = facts.flatMap((number, index) => {
    if (taken.has(number) || !isCounted(number)) return []
    const [before, after] = [facts[index - 1], facts[index + 1]]
    const isOthers = before !== undefined && isRightBeside(text, facts[index - 2], before)
    const date = besideIt(text, number, isOthers ? undefined : before, after)
    if (after !== undefined && date === before && taken.has(after)) return []
    const isCompared = COMPARED_WITH[language].test(text.slice(Math.max(0, number.start - 40), number.start))
    return date === null || taken.has(date) ? [] : [{ date, event: null, number, isCompared }]
  })
  return [...listed, ...beside]
}

/** Dates of one range or list, of which no figure beside them has one alone. */
function rangesIn(text: string, facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact, index) => {
    const next = facts[index + 1]
    if (fact.kind !== 'date' || next?.kind !== 'date' || next.start - fact.end > IN_RANGE) return []
    return SENTENCE_END.test(text.slice(fact.end, next.start)) ? [] : [fact, next]
  })
}

/** A figure that counts or measures; not the number of an article or a law, nor one that is as often none. */
function isCounted({ kind, isWeak, values, form, unit }: Fact): boolean {
  if (kind !== 'number' || isWeak || form === 'joined' || unit?.dimension === 'time') return false
  return (
    !values.some((value) => /^[\d/]+\/|-/u.test(value)) && !(values.length > 1 && values[1]?.startsWith('#'))
  )
}

const ADJACENT = 8
const IN_RANGE = 14

/** "96 in 2016": the year is that figure's. */
function isRightBeside(text: string, number: Fact | undefined, date: Fact): boolean {
  if (number?.kind !== 'number' || date.kind !== 'date') return false
  const between = text.slice(number.end, date.start)
  return between.length <= ADJACENT && !BREAK.test(between)
}

function besideIt(
  text: string,
  number: Fact,
  before: Fact | undefined,
  after: Fact | undefined,
): Fact | null {
  const left = before?.kind === 'date' ? text.slice(before.end, number.start) : null
  const right = after?.kind === 'date' ? text.slice(number.end, after.start) : null
  const isLeft = left !== null && left.length <= FAR && !SENTENCE_END.test(left)
  const isRight = right !== null && right.length <= FAR && !SENTENCE_END.test(right)
  if (isRight && (right.length <= ADJACENT || !isLeft) && !BREAK.test(right)) return after ?? null
  if (isLeft && (!isRight || BREAK.test(right)) && (!BREAK.test(left) || left.length <= ADJACENT))
    return before ?? null
  return null
}

/** "The third and the second report were submitted in May and in September respectively". */
function inOrder(text: string, language: Language, facts: readonly Fact[]): Dated[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    if (!RESPECTIVELY[language].test(text.slice(start, end))) return []
    const inside = facts.filter((fact) => start <= fact.start && fact.end <= end)
    const numbers = inside.filter(({ kind }) => kind === 'number')
    const dates = inside.filter(({ kind }) => kind === 'date')
    if (numbers.length !== dates.length || dates.length < 2) return []
    return dates.flatMap((date, index) => {
      const number = numbers[index]
      return number === undefined ? [] : [{ date, event: null, number }]
    })
  })
}

function sentencesOf(text: string): Place[] {
  const ends = matchesIn(text, SENTENCE_ENDS).map(({ index }) => index + 1)
  const starts = [0, ...ends]
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}
