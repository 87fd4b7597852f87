/** Compares the numbers, units and dates of a paraphrase with those of the passages it cites. */
import { isOfficialLanguage, type LanguageTag } from '#un'
import { type Fact, likeness, stemOf } from '../facts/facts.ts'
import type { Statement } from '../statement.ts'
import { type Bound, boundOf, isRoundingOf } from './bounds-of.ts'
import { changeOf, periodOf } from './changed-by.ts'
import { passagesCited } from './cited-passages.ts'
import { misdatedFacts } from './dated-facts.ts'
import { factsOf, unitsIn } from './facts-read.ts'
import { found } from './found.ts'
import { carries, numberAndYear, unitsDiffer } from './match-facts.ts'
import { namesInPassage, statesNamedIn } from './named-states.ts'
import { ownText } from './own-text.ts'
import { type SaidBy, saidBy } from './said-by.ts'
import { misplacedFacts, type SourceFact } from './swapped-facts.ts'
import type { PassageUnderProof, ProofContext, VerificationFinding } from './verification.ts'
import type { VerificationCode } from './verification-codes.ts'
import { LATER, type Period } from './words/rate-words.ts'

const COMPARED: ReadonlySet<Statement['kind']> = new Set(['paraphrase', 'quotation'])

/**
 * Everything that a statement says in figures must stand in the passages it cites, at its own place.
 *
 * Takes a statement and the context of its proof. Finds: `number-changed` (a number that no cited passage has, or that
 * stands there beside other words), `unit-changed`, `date-changed`, `misattributed` (a figure of another State's reply).
 * What a passage says more is no fault. Words that are as often no number ("one", "first") are compared only where the
 * source counts the same thing otherwise. Limits: an exchange of two numbers is seen across languages only by units,
 * dates and order.
 */
export function compareFacts(statement: Statement, context: ProofContext): readonly VerificationFinding[] {
  if (!COMPARED.has(statement.kind)) return []
  const passages = passagesCited(statement, context)
  if (passages.length === 0 || isWithinOne(statement, passages)) return []
  const own = ownText(statement, passages)
  if (own !== null && factsOf({ ...statement, text: own }).length === 0) return []
  const said = outsideNames(factsOf(statement), () =>
    statesNamedIn(statement.text, statement.language, context),
  )
  if (said.length === 0) return []
  const source = passages.flatMap((passage, index) =>
    outsideNames(factsOf(passage), () => namesInPassage(passage, context)).map((fact) => ({
      fact,
      passage: index,
      isSameLanguage: passage.language === statement.language,
    })),
  )
  const owners = saidBy(statement, passages, context, said[0]?.start ?? 0)
  const judged = said.map((fact) => ({ fact, finding: judge(fact, { statement, passages, source, owners }) }))
  const sound = judged.filter(({ finding }) => finding === null).map(({ fact }) => fact)
  const misplaced = misplacedFacts(sound, source)
  const misdated = misdatedFacts(
    { ...statement, facts: said },
    passages.map((passage) => ({ ...passage, facts: factsOf(passage) })),
  ).filter(
    ({ date, number }) =>
      sound.includes(date) &&
      !misplaced.some((each) => each.said === date || (number !== null && carries(each.instead, number))),
  )
  return [
    ...judged.flatMap(({ finding }) => finding ?? []),
    ...misplaced.map(({ said: fact, instead }) => changed(statement, fact, instead, true)),
    ...misdated.flatMap(({ date, number, instead }) => misdatedFinding(statement, date, number, instead)),
  ]
}

/** A name holds no figure: the five of the "Five Straits Organization" counts nothing. */
function outsideNames(facts: readonly Fact[], named: () => readonly Place[]): readonly Fact[] {
  const inWords = facts.some(({ kind }) => kind === 'number') ? named() : []
  return inWords.length === 0
    ? facts
    : facts.filter((fact) => !inWords.some(({ start, end }) => start <= fact.start && fact.end <= end))
}

/** Where a figure stands beside another's date, either may be the one that was changed: both are shown. */
function misdatedFinding(
  statement: Statement,
  date: Fact,
  number: Fact | null,
  instead: Fact,
): VerificationFinding[] {
  if (number === null) return [changed(statement, date, instead, true)]
  const message = `The statement gives “${number.written}” for “${date.written}”; the cited passages give it for “${instead.written}”.`
  const hint = 'Print the figure beside the date the source gives it for.'
  return [
    found(statement, 'number-changed', { message, hint, at: placeOf(number) }),
    found(statement, 'date-changed', { message, hint, at: placeOf(date) }),
  ]
}

/** A statement that is a whole stretch of a passage, word for word, needs no comparison; it must not begin inside a number. */
function isWithinOne({ text, language }: Statement, passages: readonly PassageUnderProof[]): boolean {
  const searched = text.trim()
  return passages.some((passage) => {
    const at = passage.language === language ? passage.text.indexOf(searched) : -1
    if (at === -1) return false
    const before = passage.text.slice(Math.max(0, at - 2), at)
    const after = passage.text.slice(at + searched.length, at + searched.length + 12)
    return (
      !/[\p{L}\p{N}]$|\p{N}[.,/\s\u00a0-]$|[-−$€£¥]\s?$/u.test(before) &&
      !/^[\p{L}\p{N}%]|^[.,/\s\u00a0-]+\p{N}|^\s*\p{L}/u.test(after)
    )
  })
}

interface Place {
  readonly start: number
  readonly end: number
}

interface Comparison {
  readonly statement: Statement
  readonly passages: readonly PassageUnderProof[]
  readonly source: readonly SourceFact[]
  readonly owners: SaidBy
}

function judge(fact: Fact, { statement, passages, source, owners }: Comparison): VerificationFinding | null {
  const same = source.filter((each) => carries(each.fact, fact) && isSameName(each, fact))
  const answers = same.length > 0 ? same : answersInOtherForm(fact, statement, passages, source)
  const [other] = answers
  if (other === undefined) return isOurCount(fact, passages) ? null : unanswered(statement, fact, source)
  const own = owners.at(fact)
  const mine = own === null ? answers : answers.filter(({ passage }) => own.some((each) => each.has(passage)))
  const isEachs = own === null || own.every((each) => mine.some(({ passage }) => each.has(passage)))
  if (isEachs)
    return (
      unitFinding(statement, fact, mine, passages) ??
      readingFinding(BOUND, statement, fact, mine, passages) ??
      readingFinding(CHANGE, statement, fact, mine, passages) ??
      readingFinding(PERIOD, statement, fact, mine, passages)
    )
  return fact.isWeak ? null : ofAnotherState(statement, fact, other.fact, passages[other.passage])
}

/** A figure that the statement rounds, a law's number joined to its year, a half of a year given by its first and last day. */
function answersInOtherForm(
  fact: Fact,
  statement: Statement,
  passages: readonly PassageUnderProof[],
  source: readonly SourceFact[],
): readonly SourceFact[] {
  const rounded = source.filter(({ fact: there, passage: index }) => {
    const passage = passages[index]
    return passage !== undefined && !there.isWeak && isRoundingOf(fact, there, statement, passage)
  })
  if (rounded.length > 0) return rounded
  if (isSpanOfYears(fact, statement, source)) return source.filter(({ fact: there }) => there.kind === 'date')
  return source.filter(
    ({ fact: there }, index) =>
      saysApart(there, source[index + 1]?.fact, fact) || isHalfFrom(there, source, fact),
  )
}

/** "Three years later"; "a five-year period" where the source counts no years itself: those between two years of it. */
function isSpanOfYears(fact: Fact, { text, language }: Statement, source: readonly SourceFact[]): boolean {
  if (fact.unit?.name !== 'year') return false
  const isLater = isOfficialLanguage(language) && LATER[language].test(text.slice(fact.end))
  if (!isLater && source.some(({ fact: there }) => there.unit?.name === 'year')) return false
  const years = source.flatMap(({ fact: there }) => there.dates.flatMap(({ year }) => year ?? []))
  const spans = new Set(years.flatMap((one) => years.flatMap((other) => [other - one, other - one + 1])))
  return fact.values.some((value) => Number(value) > 1 && spans.has(Number(value)))
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

/** Within a language "COP21" is answered by itself only, not by any 21. */
function isSameName({ fact: there, isSameLanguage }: SourceFact, fact: Fact): boolean {
  return fact.form !== 'joined' || !isSameLanguage || there.values[0] === fact.values[0]
}

/** "Two States (…)": our own count of the States cited. */
function isOurCount(fact: Fact, passages: readonly PassageUnderProof[]): boolean {
  const states = new Set(passages.map(({ memberState }) => memberState)).size
  return fact.unit?.name === 'state' && fact.values.includes(String(states)) && states > 1
}

function unanswered(
  statement: Statement,
  fact: Fact,
  source: readonly SourceFact[],
): VerificationFinding | null {
  const rival = source.find(({ fact: there }) => isOtherShare(fact, there))?.fact ?? nearest(fact, source)
  if (!fact.isWeak) return changed(statement, fact, rival, false)
  if (isMultiple(fact)) return anotherMultiple(statement, fact, source)
  const sameThing = source.find(
    ({ fact: there, isSameLanguage }) =>
      there.kind === fact.kind &&
      !there.isWeak &&
      fact.head !== null &&
      there.head === fact.head &&
      (isSameLanguage || !fact.head.startsWith('s:')),
  )
  return sameThing === undefined ||
    fact.values[0]?.startsWith('#') !== sameThing.fact.values[0]?.startsWith('#')
    ? null
    : changed(statement, fact, sameThing.fact, false)
}

/** So near, either way, two figures of the source must come to the multiple that a statement makes of them. */
const NEAR_MULTIPLE = 0.2

/** "Trebled" where the source says "doubled", or gives two figures of one kind and none is three times another. */
function anotherMultiple(
  statement: Statement,
  fact: Fact,
  source: readonly SourceFact[],
): VerificationFinding | null {
  const said = source.find(({ fact: there }) => isMultiple(there))
  if (said !== undefined) return changed(statement, fact, said.fact, false)
  const times = Number(fact.values[0]?.slice(1))
  const figures = source.map(({ fact: there }) => there).filter((there) => amountOf(there) !== null)
  const pairs = figures.flatMap((one, index) =>
    figures
      .filter(
        (other, at) => at !== index && other.unit?.name === one.unit?.name && isShare(one) === isShare(other),
      )
      .map((other) => ({ one, ratio: (amountOf(one) ?? 0) / (amountOf(other) ?? 1) })),
  )
  const [pair] = pairs
  const isBelow = boundOf(fact, statement.text, statement.language) === 'floor'
  const isMade = pairs.some(
    ({ ratio }) =>
      Math.abs(ratio - times) <= times * NEAR_MULTIPLE || (isBelow && ratio >= times && ratio < times + 1),
  )
  return pair === undefined || isMade ? null : changed(statement, fact, pair.one, false)
}

/** The one amount of a strong figure: a plain number or a percentage. */
function amountOf({ isWeak, form, values: [first = ''] }: Fact): number | null {
  const amount = isWeak || form === 'joined' ? Number.NaN : Number(first.replace(/%$/u, ''))
  return first !== '' && Number.isFinite(amount) && amount > 0 ? amount : null
}

function isShare({ values: [first = ''] }: Fact): boolean {
  return first.endsWith('%')
}

/** "Tripled", "threefold". */
function isMultiple({ values }: Fact): boolean {
  return values[0]?.startsWith('x') === true
}

/** The fact of the source that most likely stood where this one stands. */
function nearest(fact: Fact, source: readonly SourceFact[]): Fact | null {
  const alike = source.filter((each) => each.fact.kind === fact.kind && !each.fact.isWeak)
  const scored = alike.map((each) => ({
    fact: each.fact,
    score:
      likeness(fact, each.fact, each.isSameLanguage) +
      (each.fact.head !== null && each.fact.head === fact.head ? 2 : 0),
  }))
  return scored.sort((one, other) => other.score - one.score)[0]?.fact ?? null
}

function changed(
  statement: Statement,
  fact: Fact,
  instead: Fact | null,
  isMisplaced: boolean,
): VerificationFinding {
  const code =
    fact.kind === 'date' ? 'date-changed' : isOtherShare(fact, instead) ? 'unit-changed' : 'number-changed'
  const there =
    instead === null ? 'the cited passages have none' : `the cited passages have “${instead.written}”`
  const message = isMisplaced
    ? `The statement says “${fact.written}”, which the source says of something else; at this place ${there}.`
    : `The statement says “${fact.written}”, which no cited passage says; ${there}.`
  return found(statement, code, {
    message,
    hint: 'Print what the source says, or cite the passage that says this.',
    at: placeOf(fact),
  })
}

const SHARE = /^(.*?)(%|pp)$/u

/** The same figure, once in per cent and once in percentage points, or as a plain number of something else. */
function isOtherShare(fact: Fact, there: Fact | null): boolean {
  const bare = (values: readonly string[]): string[] =>
    values.flatMap((value) => SHARE.exec(value)?.[1] ?? (/^[\d.]+$/u.test(value) ? value : []))
  if (there === null || ![...fact.values, ...there.values].some((value) => SHARE.test(value))) return false
  const theirs = bare(there.values)
  return bare(fact.values).some((number) => theirs.includes(number))
}

function ofAnotherState(
  statement: Statement,
  fact: Fact,
  there: Fact,
  passage: PassageUnderProof | undefined,
): VerificationFinding {
  const whose = passage?.memberState ?? 'another respondent'
  const message = `“${fact.written}” stands in the reply of ${whose} (“${there.written}”), not of the State it is said of here.`
  return found(statement, 'misattributed', {
    message,
    hint: 'Put the figure beside the State that gave it.',
    at: placeOf(fact),
  })
}

/** Measures and money whose number is the source's, but not their unit. */
function unitFinding(
  statement: Statement,
  fact: Fact,
  answers: readonly SourceFact[],
  passages: readonly PassageUnderProof[],
): VerificationFinding | null {
  if (fact.kind !== 'number' || fact.isWeak) return null
  const fitting = answers.filter(
    ({ fact: there }) => there.kind === 'number' && isUnitKept(there, fact, passages),
  )
  const [answer] = answers
  if (fitting.length > 0 || answer === undefined || answer.fact.kind !== 'number') return null
  const message = `The statement says “${fact.written}”; the cited passage says “${answer.fact.written}”: the unit is another.`
  const code =
    fact.unit?.dimension === 'count' && answer.fact.unit?.dimension === 'count'
      ? 'number-changed'
      : 'unit-changed'
  return found(statement, code, { message, hint: 'Print the unit of the source.', at: placeOf(fact) })
}

/** A reading of a figure by the words around it, and what is said where the statement's is not the source's. */
interface Reading<Value> {
  readonly of: (fact: Fact, text: string, language: LanguageTag) => Value | null
  readonly code: VerificationCode
  readonly hint: string
  message(fact: Fact, here: Value, there: Fact): string
}

/** "At least" here where the source has "at most", or the reverse; either end of a range is one. */
const BOUND: Reading<Bound> = {
  of: boundOf,
  code: 'number-changed',
  hint: 'Print the limit as the source has it.',
  message: (fact, here, there) => {
    const [ours, theirs] = here === 'floor' ? ['the least', 'the most'] : ['the most', 'the least']
    return `The statement makes “${fact.written}” ${ours}; in the cited passage “${there.written}” is ${theirs}.`
  },
}

/** A figure by which something changed in the source, and to which it changed here; or the reverse. */
const CHANGE: Reading<'by' | 'to'> = {
  of: changeOf,
  code: 'number-changed',
  hint: 'Print the change as the source has it.',
  message: (fact, here, there) =>
    `The statement speaks of a change ${here} “${fact.written}”; the cited passage of one ${here === 'by' ? 'to' : 'by'} “${there.written}”.`,
}

/** "15 calls a month" where the source has 15 a day. */
const PERIOD: Reading<Period> = {
  of: (fact, text, language) => (fact.unit?.dimension === 'time' ? null : periodOf(fact, text, language)),
  code: 'unit-changed',
  hint: 'Print the figure with the time for which the source gives it.',
  message: (fact, here, there) =>
    `The statement reckons “${fact.written}” ${here === 'whole' ? 'for several years' : `by the ${here}`}; the cited passage reckons “${there.written}” by another time.`,
}

/** Found where the statement's words give a reading, and those around every answer another; answers of its own kind of unit first. */
function readingFinding<Value>(
  reading: Reading<Value>,
  statement: Statement,
  fact: Fact,
  answers: readonly SourceFact[],
  passages: readonly PassageUnderProof[],
): VerificationFinding | null {
  const here = reading.of(fact, statement.text, statement.language)
  const ofUnit = answers.filter(({ fact: there }) => there.unit?.dimension === fact.unit?.dimension)
  const meant = ofUnit.length > 0 ? ofUnit : answers
  const [answer] = meant
  if (here === null || answer === undefined) return null
  const isOther = meant.every(({ fact: there, passage: index }) => {
    const passage = passages[index]
    const said = passage === undefined ? null : reading.of(there, passage.text, passage.language)
    return said !== null && said !== here
  })
  if (!isOther) return null
  const { code, hint } = reading
  return found(statement, code, {
    message: reading.message(fact, here, answer.fact),
    hint,
    at: placeOf(fact),
  })
}

function isUnitKept(there: Fact, fact: Fact, passages: readonly PassageUnderProof[]): boolean {
  if (fact.unit === null)
    return (
      there.unit === null ||
      there.unit.dimension === 'count' ||
      there.unit.dimension === 'time' ||
      isSharedIn(fact)
    )
  if (there.unit !== null)
    return (
      !unitsDiffer(there, fact) || isPersonOf(there, fact, passages) || isOfOneStem(there, fact, passages)
    )
  if (fact.unit.dimension === 'count') return true
  const { name } = fact.unit
  return passages.some(
    (passage) => factsOf(passage).some(({ unit }) => unit?.name === name) || unitsIn(passage).has(name),
  )
}

const PEOPLE: ReadonlySet<string> = new Set(
  'woman man child victim officer expert prosecutor judge student'.split(' '),
)

/** "96 judges" where the source says "of the judges … ninety-six persons"; "96 persons" where it says judges. */
function isPersonOf(there: Fact, fact: Fact, passages: readonly PassageUnderProof[]): boolean {
  const [theirs, ours] = [there.unit?.name ?? '', fact.unit?.name ?? '']
  if (ours === 'person') return PEOPLE.has(theirs)
  return theirs === 'person' && PEOPLE.has(ours) && passages.some((passage) => unitsIn(passage).has(ours))
}

/** "214 convictions" where the source has 214 persons whom the courts "have convicted", and counts no convictions. */
function isOfOneStem(there: Fact, fact: Fact, passages: readonly PassageUnderProof[]): boolean {
  const { unit } = fact
  const stem = stemOf(/[\p{L}\p{M}]+$/u.exec(fact.written)?.[0] ?? '')
  if (unit?.dimension !== 'count' || there.unit?.dimension !== 'count' || stem.length < 5) return false
  const isCountedThere = passages.some((passage) =>
    factsOf(passage).some((each) => each.unit?.name === unit.name),
  )
  return !isCountedThere && there.near.has(`w:${stem}`)
}

/** Values that carry their own measure (a percentage, a share, an ordinal) need no unit beside them. */
function isSharedIn(fact: Fact): boolean {
  return fact.values.some((value) => /[%/#xp]/u.test(value))
}

function placeOf({ start, end }: Fact): Place {
  return { start, end }
}
