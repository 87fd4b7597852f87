/** Whether our words around a quotation take a position on it, or restrict it, as the passage does not: “rejected ‘a new instrument’”. */
import type { LanguageTag } from '#un'
import { matchesIn } from '../../facts/matches.ts'
import { findAttitudes } from '../words/attitude-words.ts'
import { findClauseWords } from '../words/clause-words.ts'
import { findContraries } from '../words/contrary-words.ts'
import { findNegations } from '../words/negation-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { type Unit, unitsOf } from '../words/word-units.ts'
import { quantifiersIn } from '../words/words-in.ts'
import type { Place } from './find-words.ts'
import type { QuotationMatch } from './match-quotation.ts'
import { surroundings } from './sentence-edges.ts'

/** So many words before the quotation, or behind it, a word of position governs it. */
const REACH_BEFORE = 8
const REACH_AFTER = 5
/** Words of restriction stand closer. */
const REACH_OF_LIMIT = 4
/** A denial bears on a word of position that follows it so soon. */
const REACH_OF_DENIAL = 4

/** A position on what is quoted, and the word that shows it. */
interface Position {
  readonly kind: 'favours' | 'resists'
  readonly word: string
}

/** What our words do to a quotation that no passage does: `turns` its sense, or `restricts` it. */
export interface Turned {
  readonly does: 'turns' | 'restricts'
  readonly word: string
}

/**
 * Takes our sentence with the quoted words blanked, the place of one quotation in it, and where it stands in the sources.
 *
 * Gives null where our words take no position, or one of the places bears it out: with a position of its own, or, for ours against
 * it, with any word of denial, doubt or worry in its sentence and the two beside it.
 */
export function turnedByUs(
  own: string,
  place: Place,
  language: LanguageTag,
  matches: readonly QuotationMatch[],
): Turned | null {
  const ours = positionOn(own, place, language)
  if (ours !== null && !matches.some((match) => bearsOut(ours, match)))
    return { does: 'turns', word: ours.word }
  const limit = limitOn(own, place, language)
  return limit === null || matches.some(isLimited) ? null : { does: 'restricts', word: limit }
}

/** True where the passage takes a position against the words quoted. */
export function isResisted(match: QuotationMatch): boolean {
  return positionOn(match.run.text, placeOf(match), match.run.language)?.kind === 'resists'
}

function bearsOut(ours: Position, match: QuotationMatch): boolean {
  const theirs = positionOn(match.run.text, placeOf(match), match.run.language)
  if (ours.kind === 'favours') return theirs?.kind !== 'resists'
  if (theirs !== null) return theirs.kind === 'resists'
  const text = sentencesAround(match, 1)
  const units = unitsOf(text, match.run.language)
  return (
    findNegations(units, match.run.language).length > 0 ||
    findContraries(units, match.run.language).length > 0 ||
    findAttitudes(units, match.run.language).some(({ kind }) => kind === 'wary' || kind === 'resists')
  )
}

function isLimited(match: QuotationMatch): boolean {
  const { language } = match.run
  const text = sentencesAround(match, 1)
  const units = unitsOf(text, language)
  return (
    quantifiersIn(text, language).some(({ kind }) => kind === 'only') ||
    findContraries(units, language).some(({ kind }) => kind === 'exception') ||
    findAttitudes(units, language).some(({ kind }) => kind === 'restricts') ||
    findNegations(unitsOf(sentencesAround(match, 0), language), language).some(
      ({ kind }) => kind === 'denying',
    )
  )
}

function placeOf({ places }: QuotationMatch): Place {
  return { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 }
}

/** The position of the clause on the words at a place: a second word against them, or a denial, turns the first round. */
function positionOn(text: string, place: Place, language: LanguageTag): Position | null {
  const { before, after } = surroundings(text, place)
  const ahead = positionAhead(before.at(-1) ?? '', language)
  const behind = positionBehind(after[0] ?? '', language)
  return behind !== null && ahead?.kind !== 'resists' ? behind : ahead
}

function positionAhead(clause: string, language: LanguageTag): Position | null {
  const units = unitsOf(clause, language)
  const governing = governingOf(units, language)
  const [first] = governing
  if (first === undefined || units.length - (governing.at(-1)?.to ?? 0) > reachIn(REACH_BEFORE, language))
    return null
  const against = governing.find(({ kind }) => kind === 'resists')
  const denial = findNegations(units, language).find(
    ({ kind, from, to }) =>
      kind !== 'opposing' && from < first.from && first.from - to <= reachIn(REACH_OF_DENIAL, language),
  )
  const turns =
    apart(governing).filter(({ kind }) => kind === 'resists').length + (denial === undefined ? 0 : 1)
  // Not to reject is not to support.
  if (denial !== undefined && against !== undefined) return null
  return turns % 2 === 0
    ? { kind: 'favours', word: wordAt(clause, first) }
    : { kind: 'resists', word: wordAt(clause, against ?? denial ?? first) }
}

/** The words of position behind the last word that begins a clause or says that something was said. */
function governingOf(units: readonly Unit[], language: LanguageTag): FoundWord<string>[] {
  const positions = findAttitudes(units, language).filter(
    ({ kind }) => kind === 'favours' || kind === 'resists',
  )
  const bounds = findClauseWords(units, language).filter(
    ({ from, to }) => !positions.some((each) => each.from < to && from < each.to),
  )
  const begin = bounds.at(-1)?.to ?? 0
  return positions.filter(({ from }) => from >= begin)
}

/** "Objects against": words of one kind that touch are one. */
function apart(words: readonly FoundWord<string>[]): readonly FoundWord<string>[] {
  return words.filter(({ kind, from }, index) => {
    const last = words[index - 1]
    return last?.to !== from || last.kind !== kind
  })
}

/** "“…” to be abandoned", "“…” unnecessary": in front of any other clause. */
function positionBehind(clause: string, language: LanguageTag): Position | null {
  const units = unitsOf(clause, language)
  const [bound] = findClauseWords(units, language)
  const end = Math.min(bound?.from ?? units.length, reachIn(REACH_AFTER, language))
  const against = findAttitudes(units, language).find(({ kind, from }) => kind === 'resists' && from < end)
  if (against === undefined) return null
  const isDenied = findNegations(units, language).some(
    ({ kind, from }) => kind !== 'opposing' && from < against.from,
  )
  return isDenied ? null : { kind: 'resists', word: wordAt(clause, against) }
}

/** The word of ours that restricts what is said to the words quoted; null where none does. */
export function limitOn(text: string, place: Place, language: LanguageTag): string | null {
  const { before, after } = surroundings(text, place)
  const [ahead, behind] = [before.at(-1) ?? '', after[0] ?? '']
  const units = unitsOf(ahead, language)
  const isLimit = ({ kind }: { readonly kind: string }): boolean => kind === 'restricts'
  const near = findAttitudes(units, language).findLast(isLimit)
  const reach = reachIn(REACH_OF_LIMIT, language)
  if (near !== undefined && units.length - near.to <= reach) {
    const isDenied = findNegations(units, language).some(
      ({ kind, from, to }) =>
        kind === 'denying' && to <= near.from && near.from - to <= 2 && from < near.from,
    )
    return isDenied ? null : wordAt(ahead, near)
  }
  const next = findAttitudes(unitsOf(behind, language), language).find(isLimit)
  return next !== undefined && next.from <= 1 ? wordAt(behind, next) : null
}

function wordAt(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end)
}

/** In Chinese a unit is a character, of which a word has two. */
function reachIn(words: number, language: LanguageTag): number {
  return language.startsWith('zh') ? words * 2 : words
}

const STOP = /[.!?。！？؟;；؛](?=\s|$|\p{Script=Han})/gu

/** The sentences that a place touches, with so many more on either side. */
function sentencesAround(match: QuotationMatch, more: number): string {
  const { text } = match.run
  const { start, end } = placeOf(match)
  const stops = matchesIn(text, STOP).map(({ index }) => index + 1)
  const ahead = stops.filter((stop) => stop <= start)
  const behind = stops.filter((stop) => stop >= end)
  return text.slice(ahead.at(-1 - more) ?? 0, behind[more] ?? text.length)
}
