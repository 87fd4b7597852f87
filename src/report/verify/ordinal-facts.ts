/** Finds what a source says of the first thing and a statement of the second: "the third round, in February" where that was the second. */

import { isOfficialLanguage } from '#un'
import type { Fact } from '../facts/facts.ts'
import { rememberedAt } from '../facts/remember.ts'
import { mattersOf } from './bound-matter.ts'
import { carries } from './match-facts.ts'
import { RESPECTIVELY } from './words/event-words.ts'
import type { FiguresOf, WrongPart } from './wrong-parts.ts'

/** A date or figure beside the wrong ordinal, and the source's of that ordinal. */
export interface WrongRank extends WrongPart {
  readonly ordinal: Fact
}

/** An ordinal and a date or figure that stands in its clause or sentence. */
interface Ranked {
  readonly ordinal: Fact
  readonly fact: Fact
}

interface Place {
  readonly start: number
  readonly end: number
}

const CLAUSE_END = /[.;:!?()]\s|[。；！？؛؟]|,\s|，|،/u
const SENTENCE_END = /[.;!?]\s|[。；！？؛؟]/u

/**
 * The dates and figures of a statement that its sources give to a thing of another number, in any two languages.
 *
 * A clause with one ordinal gives its dates to it, a sentence with one gives it its figures. Found where the sources have what
 * is said, but beside another ordinal only, and have another date or figure of that kind beside this one.
 */
export function wronglyRanked(statement: FiguresOf, sources: readonly FiguresOf[]): WrongRank[] {
  const said = rankedIn(statement)
  if (said.length === 0) return []
  const there = sources.flatMap(rankedIn)
  return said.flatMap(({ ordinal, fact }) => {
    const answers = there.filter((each) => carries(each.fact, fact))
    if (answers.length === 0 || answers.some((each) => isSameOrdinal(each.ordinal, ordinal))) return []
    const own = there.find((each) => isSameOrdinal(each.ordinal, ordinal) && isOfKind(each.fact, fact))
    return own === undefined ? [] : [{ said: fact, instead: own.fact, ordinal }]
  })
}

/**
 * An ordinal that no source has, of a thing to which a source in another language gives another: "the third national
 * communication" where that was the second. Takes what both say of it from the words of one meaning right behind each.
 */
export function ordinalChanged(fact: Fact, statement: FiguresOf, sources: readonly FiguresOf[]): Fact | null {
  if (!isOrdinal(fact)) return null
  const foreign = sources.filter(({ language }) => language !== statement.language)
  const others = foreign.flatMap((source) =>
    source.facts.filter(isOrdinal).map((there) => ({ there, beside: thingAt(source, there) })),
  )
  if (others.length === 0 || others.some(({ there }) => isSameOrdinal(there, fact))) return null
  const mine = thingAt(statement, fact)
  return (
    others.find(({ beside }) => [...mine].filter((key) => beside.has(key)).length >= LEAST_SHARED)?.there ??
    null
  )
}

/** So far reaches the name of a thing behind its ordinal; and so many words of one meaning must both have. */
const NAME_REACH = 60
const LEAST_SHARED = 2

function thingAt({ text, language }: FiguresOf, { end }: Fact): ReadonlySet<string> {
  const stop = CLAUSE_END.exec(text.slice(end, end + NAME_REACH))?.index ?? NAME_REACH
  return new Set(
    mattersOf(text, language, true)
      .filter(({ start, isLoose }) => start >= end && start < end + stop && isLoose !== true)
      .map(({ key }) => key),
  )
}

function isOrdinal({ kind, values: [first = ''] }: Fact): boolean {
  return kind === 'number' && first.startsWith('#')
}

function isSameOrdinal(one: Fact, other: Fact): boolean {
  return one.values.some((value) => other.values.includes(value))
}

/** A date as full as the other, or a figure that counts the same. */
function isOfKind(there: Fact, fact: Fact): boolean {
  if (there.kind !== fact.kind || carries(there, fact)) return false
  if (fact.kind === 'date') return there.dates[0]?.year !== undefined && fact.dates[0]?.year !== undefined
  return there.head !== null && there.head === fact.head
}

/** "The third report and the second review were submitted in May 2018 and in September 2019 respectively". */
function pairedIn({ text, language, facts }: FiguresOf): Ranked[] {
  if (!isOfficialLanguage(language) || !RESPECTIVELY[language].test(text)) return []
  const found = RESPECTIVELY[language].exec(text)
  const { start, end } = stretchAt(text, { start: found?.index ?? 0, end: found?.index ?? 0 }, SENTENCE_END)
  const inside = facts.filter((each) => start <= each.start && each.end <= end)
  const ordinals = inside.filter(isOrdinal)
  const dates = inside.filter(({ kind }) => kind === 'date')
  if (ordinals.length !== dates.length) return []
  return ordinals.flatMap((ordinal, index) => {
    const fact = dates[index]
    return fact === undefined ? [] : [{ ordinal, fact }]
  })
}

const rankedIn = rememberedAt(({ facts }: FiguresOf) => facts, readRanked)

function readRanked(source: FiguresOf): readonly Ranked[] {
  if (!source.facts.some(isOrdinal)) return []
  const { text, facts } = source
  const paired = pairedIn(source)
  if (paired.length > 0) return paired
  const among = (fact: Fact, end: RegExp): Ranked[] => {
    const stretch = stretchAt(text, fact, end)
    const ordinals = facts.filter(
      (each) => isOrdinal(each) && stretch.start <= each.start && each.end <= stretch.end,
    )
    const [ordinal, another] = ordinals
    return ordinal === undefined || another !== undefined ? [] : [{ ordinal, fact }]
  }
  return facts.flatMap((fact) => {
    if (fact.kind === 'date') return among(fact, CLAUSE_END)
    return isOrdinal(fact) || fact.isWeak || fact.form === 'joined' ? [] : among(fact, SENTENCE_END)
  })
}

function stretchAt(text: string, { start, end }: Place, mark: RegExp): { start: number; end: number } {
  const before = [...text.slice(0, start).matchAll(new RegExp(mark.source, 'gu'))].at(-1)
  const behind = mark.exec(text.slice(end))
  return {
    start: before === undefined ? 0 : before.index,
    end: behind === null ? text.length : end + behind.index,
  }
}
