/** Compares the numbers, units and dates of a paraphrase with those of the passages it cites. */
import type { StateInText } from '#un'
import { type Fact, likeness } from '../facts/facts.ts'
import type { Statement } from '../statement.ts'
import { boundOf } from './bounds-of.ts'
import { passagesCited } from './cited-passages.ts'
import { unitFinding } from './compare-units.ts'
import { misdatedFacts } from './dated-facts.ts'
import { factsOf } from './facts-read.ts'
import type { NamedPlace } from './figure-bindings.ts'
import { isFigureOfName } from './figure-of-name.ts'
import { readingsFinding } from './figure-readings.ts'
import { found } from './found.ts'
import { carries } from './match-facts.ts'
import { type Binding, boundOtherwise } from './misbound-facts.ts'
import { namesInPassage, statesNamedIn } from './named-states.ts'
import { ordinalChanged, wronglyRanked } from './ordinal-facts.ts'
import { answersInOtherForm, type Comparison, isReckonedFrom, isSpanOfYears } from './other-forms.ts'
import { ownText } from './own-text.ts'
import { saidBy } from './said-by.ts'
import { type Misplaced, misplacedFacts, type SourceFact } from './swapped-facts.ts'
import type { PassageUnderProof, ProofContext, VerificationFinding } from './verification.ts'
import { hasPeriodOf } from './words/period-words.ts'
import { wrongParts } from './wrong-parts.ts'

const COMPARED: ReadonlySet<Statement['kind']> = new Set(['paraphrase', 'quotation'])

/**
 * Everything that a statement says in figures must stand in the passages it cites, at its own place.
 *
 * Takes a statement and the context of its proof. Finds: `number-changed` (a number that no cited passage has, or that
 * stands there beside other words), `unit-changed`, `date-changed`, `misattributed` (a figure of another State's reply).
 * What a passage says more is no fault. Words that are as often no number ("one", "first") are compared only where the
 * source counts the same thing otherwise. Limits: across languages an exchange of two numbers is seen by units, dates, order,
 * and words whose meaning is known.
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
  const owners = saidBy(statement, passages, context, said)
  const judged = said.map((fact) => ({
    fact,
    finding: judge(fact, { statement, passages, said, source, owners }),
  }))
  const sound = judged.filter(({ finding }) => finding === null).map(({ fact }) => fact)
  const texts = passages.map((passage) => ({ ...passage, facts: factsOf(passage) }))
  const bindings =
    statement.kind === 'paraphrase' ? boundIn(statement, said, passages, context) : new Map<Fact, Binding>()
  const exchanged = misplacedFacts(statement, sound, source).filter(
    (each) => bindings.get(each.said)?.isSound !== true || isJoined(each.said, said),
  )
  const bound = sound.flatMap((fact) => {
    const instead = bindings.get(fact)?.instead ?? null
    return instead === null || exchanged.some((other) => other.said === fact) ? [] : [{ said: fact, instead }]
  })
  const isNumber = ({ said: { kind } }: Misplaced): boolean => kind === 'number'
  const misbound = [...exchanged, ...bound].some(isNumber) ? bound.filter(isNumber) : bound
  const misplaced = [
    ...exchanged,
    ...misbound,
    ...wrongParts({ ...statement, facts: said }, texts).filter(
      (each) =>
        sound.includes(each.said) && ![...exchanged, ...misbound].some((other) => other.said === each.said),
    ),
  ]
  const ranked = wronglyRanked({ ...statement, facts: said }, texts).filter(
    (each) => sound.includes(each.said) && !misplaced.some((other) => other.said === each.said),
  )
  const misdated = misdatedFacts({ ...statement, facts: said }, texts).filter(
    ({ date, number }) =>
      sound.includes(date) &&
      !misplaced.some((each) => each.said === date || (number !== null && carries(each.instead, number))),
  )
  return [
    ...judged.flatMap(({ finding }) => finding ?? []),
    ...misplaced.map(({ said: fact, instead }) => changed(statement, fact, instead, true)),
    ...ranked.flatMap(({ said: fact, ordinal, instead }) =>
      fact.kind === 'date'
        ? misdatedFinding(statement, fact, ordinal, instead)
        : [changed(statement, fact, instead, true)],
    ),
    ...misdated.flatMap(({ date, number, instead }) => misdatedFinding(statement, date, number, instead)),
  ]
}

/** What its words bind the figures of a paraphrase to; a quotation is held to its source letter for letter. */
function boundIn(
  { text, language }: Statement,
  said: readonly Fact[],
  passages: readonly PassageUnderProof[],
  context: ProofContext,
): ReadonlyMap<Fact, Binding> {
  const speakers = new Set(passages.map(({ memberState }) => memberState))
  const names = placesOf(statesNamedIn(text, language, context), speakers)
  return boundOtherwise(
    { text, language, facts: said, names },
    passages.map((passage) => ({
      ...{ text: passage.text, language: passage.language, facts: factsOf(passage) },
      names: placesOf(namesInPassage(passage, context), speakers),
    })),
  )
}

/** The parts of "0800-117-118" are bound to one another. */
function isJoined({ start, end }: Fact, facts: readonly Fact[]): boolean {
  return facts.some((other) => other.end === start - 1 || other.start === end + 1)
}

/** A State's name is one word, the same in every language; the respondent's own tells nothing. */
function placesOf(names: readonly StateInText[], speakers: ReadonlySet<string | null>): NamedPlace[] {
  return names.map(({ start, end, entry: { code } }) => ({
    ...{ start, end },
    key: speakers.has(code) ? null : `n:${code}`,
  }))
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

function judge(fact: Fact, comparison: Comparison): VerificationFinding | null {
  const { statement, passages, source, owners } = comparison
  const same = source.filter((each) => carries(each.fact, fact) && isSameName(each, fact))
  const answers = same.length > 0 ? same : answersInOtherForm(fact, comparison)
  const [other] = answers
  if (other === undefined)
    return isOurCount(fact, passages) ||
      isReckonedFrom(fact, comparison) ||
      isFigureOfName(fact, comparison) ||
      isPeriod(fact, passages)
      ? null
      : unanswered(comparison, fact)
  const own = owners.at(fact)
  const mine = own === null ? answers : answers.filter(({ passage }) => own.some((each) => each.has(passage)))
  const isEachs = own === null || own.every((each) => mine.some(({ passage }) => each.has(passage)))
  if (isEachs)
    return (
      (isSpanOfYears(fact, statement, source) ? null : unitFinding(fact, mine, comparison)) ??
      readingsFinding(statement, fact, mine, passages)
    )
  return fact.isWeak ? null : ofAnotherState(statement, fact, other.fact, passages[other.passage])
}

/** Within a language "COP21" is answered by itself only, not by any 21. */
function isSameName({ fact: there, isSameLanguage }: SourceFact, fact: Fact): boolean {
  return fact.form !== 'joined' || !isSameLanguage || there.values[0] === fact.values[0]
}

/** "Every two years" for “двухгодичный”. */
function isPeriod({ unit, values }: Fact, passages: readonly PassageUnderProof[]): boolean {
  return (
    unit?.name === 'year' &&
    passages.some(({ text, language }) => values.some((value) => hasPeriodOf(Number(value), text, language)))
  )
}

/** "Two States (…)": our own count of the States cited. */
function isOurCount(fact: Fact, passages: readonly PassageUnderProof[]): boolean {
  const states = new Set(passages.map(({ memberState }) => memberState)).size
  return fact.unit?.name === 'state' && fact.values.includes(String(states)) && states > 1
}

function unanswered({ statement, passages, source }: Comparison, fact: Fact): VerificationFinding | null {
  const said = { text: statement.text, language: statement.language, facts: [] }
  const texts = passages.map((passage) => ({ ...passage, facts: factsOf(passage) }))
  const ordinal = ordinalChanged(fact, said, texts)
  if (ordinal !== null) return changed(statement, fact, ordinal, false)
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

function placeOf({ start, end }: Fact): Place {
  return { start, end }
}
