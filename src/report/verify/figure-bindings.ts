/** Binds each figure of a text to the words that are its own: "27 per cent in 2011 and 31 per cent in 2015" are two figures with a year each. */

import { isOfficialLanguage, type LanguageTag } from '#un'
import { type Fact, keysOf } from '../facts/facts.ts'
import { matchesIn } from '../facts/matches.ts'
import { rememberedAt } from '../facts/remember.ts'
import { type Matter, mattersOf } from './bound-matter.ts'
import { partWords, type Stretch } from './figure-parting.ts'
import { RESPECTIVELY } from './words/event-words.ts'

/** Words on one side of a figure. */
export interface Side {
  /** Those that are surely its own, and those that may be its neighbour's. */
  readonly sure: readonly Matter[]
  readonly may: readonly Matter[]
  /** Their keys; of the sure ones without what tells no two things apart. */
  readonly sureKeys: ReadonlySet<string>
  readonly mayKeys: ReadonlySet<string>
}

/** Figures that stand together, and the words before and behind them. */
export interface BoundFigures {
  readonly facts: readonly Fact[]
  readonly before: Side
  readonly behind: Side
  /** True where a clause of its own parts them from the figures before. */
  readonly isApart: boolean
}

/** The figures of one kind in one sentence, in order. */
export interface FigureGroup {
  readonly kind: string
  readonly sentence: number
  readonly members: readonly BoundFigures[]
}

/** A text with its figures, and the names of States in it: a name is one word. */
export interface FactsOfText {
  readonly text: string
  readonly language: LanguageTag
  readonly facts: readonly Fact[]
  readonly names: readonly NamedPlace[]
}

/** A State's name in a text; `key` is null for the State that speaks. */
export interface NamedPlace {
  readonly start: number
  readonly end: number
  readonly key: string | null
}

const SENTENCE_END = /[.!?](?=\s+[^\p{Ll}])|[。！？؟]|\n/gu
/** A point behind these ends no sentence. */
const ABBREVIATED = /(?:^|[^\p{L}])(?:\p{L}|nos?|núms?|arts?|paras?|i\.e|e\.g|гг?|тыс|млн|ст|approx)$/iu

/** The groups of a text. Read once a text and way of reading its words. */
export function bindingsIn(source: FactsOfText, isAcross: boolean): readonly FigureGroup[] {
  return isAcross ? bindingsAcross(source) : bindingsWithin(source)
}

const bindingsWithin = rememberedAt(
  ({ facts }: FactsOfText) => facts,
  (source) => readBindings(source, false),
)
const bindingsAcross = rememberedAt(
  ({ facts }: FactsOfText) => facts,
  (source) => readBindings(source, true),
)

function readBindings(source: FactsOfText, isAcross: boolean): readonly FigureGroup[] {
  const { text, language, facts } = source
  if (!isOfficialLanguage(language)) return []
  const bound = facts.filter((fact) => kindOf(fact) !== null)
  if (bound.length === 0) return []
  const reading = { text, language, ...wordsOf(source, isAcross) }
  return sentencesOf(text).flatMap((sentence, index) => {
    const inside = bound.filter(({ start, end }) => sentence.from <= start && end <= sentence.to)
    const groups = [...new Set(inside.map(kindOf))].map((kind) => {
      const runs = partWords(
        inside.filter((fact) => kindOf(fact) === kind),
        { ...reading, sentence },
      )
      const members = runs.map(({ facts: run, before, behind, isApart }) => ({
        facts: run,
        before: sideOf(before, reading, run),
        behind: sideOf(behind, reading, run),
        isApart,
      }))
      return { kind: kind ?? '', sentence: index, members }
    })
    return RESPECTIVELY[language].test(text.slice(sentence.from, sentence.to)) ? paired(groups) : groups
  })
}

/** True where two figures of a text may be told for one another: else its words need not be read. */
export function haveRivals(facts: readonly Fact[]): boolean {
  const kinds = facts.flatMap((fact) => kindOf(fact) ?? [])
  return new Set(kinds).size < kinds.length
}

/** What may be told for what: shares, sums of one money, dates, counts, measures of one dimension; null for what is bound by no words. */
function kindOf({ kind, isWeak, form, unit, values: [first = ''], dates }: Fact): string | null {
  if (kind === 'date') return dates[0]?.year === undefined ? null : 'date'
  if (isWeak || form === 'joined' || first.startsWith('#') || first.startsWith('x')) return null
  if (/[%/p]/u.test(first)) return 'share'
  return unit?.dimension === 'time' ? null : (unit?.dimension ?? 'count')
}

function sentencesOf(text: string): Stretch[] {
  const ends = matchesIn(text, SENTENCE_END)
    .filter(({ index }) => !ABBREVIATED.test(text.slice(Math.max(0, index - 8), index)))
    .map(({ index }) => index + 1)
  return [0, ...ends].map((from, index) => ({ from, to: ends[index] ?? text.length }))
}

interface Words {
  readonly words: readonly Matter[]
  /** Where words of matter stand, known across languages or not. */
  readonly places: readonly number[]
}

/** The words of a text and, of what is no word, the other figures: "in 2015" binds a share. */
function wordsOf({ text, language, facts, names }: FactsOfText, isAcross: boolean): Words {
  const taken = [...facts, ...names]
  const isOutside = ({ start }: { readonly start: number }): boolean =>
    !taken.some((place) => place.start <= start && start < place.end)
  const own = mattersOf(text, language, false).filter(isOutside)
  const words = isAcross ? mattersOf(text, language, true).filter(isOutside) : own
  const named = names.flatMap(({ start, key }) => (key === null ? [] : [{ start, key }]))
  const figures = facts
    .filter(({ isWeak, values }) => !isWeak || values[0]?.startsWith('#') === true)
    .flatMap((fact) => keysOf(fact).map((key) => ({ start: fact.start, key: `f:${key}` })))
  return {
    words: [...words, ...named, ...figures],
    places: [...own, ...named, ...figures].map(({ start }) => start),
  }
}

interface Stretches {
  readonly sure: Stretch | null
  readonly may: Stretch
}

function sideOf({ sure, may }: Stretches, { words }: Words, own: readonly Fact[]): Side {
  const [surely, maybe] = [sure === null ? [] : wordsAt(sure, words, own), wordsAt(may, words, own)]
  return {
    sure: surely,
    may: maybe,
    sureKeys: new Set(surely.flatMap(({ key, isLoose }) => (isLoose === true ? [] : [key]))),
    mayKeys: new Set(maybe.map(({ key }) => key)),
  }
}

function wordsAt({ from, to }: Stretch, words: readonly Matter[], own: readonly Fact[]): Matter[] {
  return words.filter(
    ({ start }) =>
      from <= start && start < to && !own.some((fact) => fact.start <= start && start < fact.end),
  )
}

/** "3, 4 and 5 per cent respectively in 2020, 2025 and 2030": each with the other of its place, and the words of all. */
function paired(groups: readonly FigureGroup[]): readonly FigureGroup[] {
  const listed = groups.filter(({ members }) => members.flatMap(({ facts }) => facts).length > 1)
  const [one, other, third] = listed
  if (one === undefined || other === undefined || third !== undefined) return groups
  const [ones, others] = [factsOf(one), factsOf(other)]
  if (ones.length !== others.length) return groups
  return [
    ...groups.filter((group) => !listed.includes(group)),
    { ...one, members: pairsOf(ones, others) },
    { ...other, members: pairsOf(others, ones) },
  ]
}

function factsOf({ members }: FigureGroup): readonly Fact[] {
  return members.flatMap(({ facts }) => facts)
}

function pairsOf(mine: readonly Fact[], theirs: readonly Fact[]): BoundFigures[] {
  return mine.map((fact, index) => {
    const keys = theirs.slice(index, index + 1).flatMap((each) => keysOf(each).map((key) => `f:${key}`))
    const beside = keys.map((key) => ({ start: fact.end, key }))
    const behind = { sure: beside, may: beside, sureKeys: new Set(keys), mayKeys: new Set(keys) }
    return { facts: [fact], before: NOTHING, behind, isApart: false }
  })
}

const NOTHING: Side = { sure: [], may: [], sureKeys: new Set(), mayKeys: new Set() }
