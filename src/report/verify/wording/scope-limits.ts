/** Finds whom or what place the passage limits a sentence to, left out by the statement. */

import { findLimits, type Limit } from '../words/limit-words.ts'
import { COUPLING, PLACE_PREPOSITIONS, RELATIVE } from '../words/small-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { besideOf, contrariesOf, isTelling } from './bearing.ts'
import { foundOnce } from './found-once.ts'
import { sentencePart, wordsIn } from './parts.ts'
import { firstOf, type RegionFault, scopeFault } from './region-rule.ts'
import type { Region } from './regions.ts'
import type { Wording } from './wording.ts'

/** The limits, bodies and words for a whole country in a text. */
export const limitsOf = foundOnce(findLimits)

/** Where nearly all else is told, whom or what place it is limited to may not be left out. */
const NEARLY_ALL = 0.6
/** How near a limit stands to what is told. */
const LIMIT_BESIDE = 4

/** A limit right beside what is told, where nearly all else of its clause is told. */
export function limitLost(region: Region, statement: Wording, source: Wording): RegionFault | null {
  const { source: theirs, cited, together } = region
  const isLimit = ({ kind }: { readonly kind: Limit }): boolean => kind === 'place' || kind === 'group'
  const had = wordsIn(limitsOf(source), theirs).filter(isLimit)
  if (had.length === 0) return null
  const own = wordsIn(limitsOf(statement), together.statement).filter(isLimit)
  const isSameTongue = statement.language === source.language
  const first = had.find(
    (each) =>
      !cited.has(each.from) &&
      !isInName(source, each) &&
      !isCoupled(source, each) &&
      isBeside(source, each, cited) &&
      !isSaidBeside(each, had, cited),
  )
  if (first === undefined || (first.kind === 'place' && !isAdverbial(source, first))) return null
  if (!isSameTongue && !isKnown(source, first)) return null
  const isReworded = isSameTongue
    ? own.some(({ from }) => !region.said.has(from))
    : own.some(({ kind }) => kind === first.kind) || own.length >= had.length
  if (isReworded) return null
  const written = source.units[first.from]?.text ?? ''
  if (statement.units.some(({ text }) => text.includes(written))) return null
  const limited = new Set(had.flatMap(({ from, to }) => (cited.has(from) ? [] : [from, to - 1])))
  const clause = source.clauseOfUnit[first.from] ?? 0
  if (!isTelling(source, clause, cited)) return null
  const isNear = (at: number): boolean => at === clause || (at === clause + 1 && isShort(source, clause))
  const rest = new Set(
    source.contents.flatMap(({ unit, clause: at }) =>
      theirs.units.has(unit) && isNear(at) && !limited.has(unit) ? [unit] : [],
    ),
  )
  const told = [...rest].filter((unit) => cited.has(unit)).length
  if (told < NEARLY_ALL * rest.size) return null
  return scopeFault(
    firstOf(region, 'said'),
    first.from,
    `the passage says it of “${source.text.slice(first.start, first.end)}”, and the statement leaves the limit out`,
  )
}

/** Across languages only a word of a known meaning can be seen to be left out. */
function isKnown(source: Wording, { from, to }: FoundWord<Limit>): boolean {
  return source.contents.some(({ key, unit }) => unit >= from && unit < to && key.startsWith('#'))
}

/** “Públicos y privados”, “urban and rural”: two limits joined take in all. */
function isCoupled(source: Wording, { kind, from, to }: FoundWord<Limit>): boolean {
  return limitsOf(source).some(
    (other) =>
      other.kind === kind &&
      ((other.from === to + 1 && isBetween(source, to)) ||
        (from === other.to + 1 && isBetween(source, other.to))),
  )
}

function isBetween({ units }: Wording, unit: number): boolean {
  return COUPLING.has(units[unit]?.text ?? '')
}

/** "The Rights of Customary Widows Act": a word written large within a sentence is part of a name. */
function isInName({ text, units, language }: Wording, { from, start }: FoundWord<Limit>): boolean {
  return language === 'en' && units[from - 1]?.type === 'word' && /\p{Lu}/u.test(text[start] ?? '')
}

/** "No State that lacks a treaty" told as "no State": who is denied something is more than the passage says. */
export function relativeLost(
  { source: theirs, cited, said, together }: Region,
  statement: Wording,
  source: Wording,
): RegionFault | null {
  const openers = wordsIn(source.clauseWords, sentencePart(source, theirs)).filter(
    ({ kind, from }) =>
      kind === 'opens' && RELATIVE.has(source.units[from]?.text ?? '') && cited.has(from - 1),
  )
  if (openers.length === 0) return null
  const isDenying = (wording: Wording, unit: number): boolean =>
    [...wording.negations.filter(({ kind }) => kind !== 'opposing'), ...contrariesOf(wording)].some(
      ({ from }) => wording.clauseOfUnit[from] === wording.clauseOfUnit[unit],
    )
  const { units } = together.statement
  const told = new Set(statement.contents.flatMap(({ key, unit }) => (units.has(unit) ? [key] : [])))
  const lost = openers.find(({ from }) => {
    const clause = source.clauseOfUnit[from] ?? 0
    const own = source.contents.filter((each) => each.clause === clause)
    const before = source.contents.filter((each) => each.clause === clause - 1)
    return (
      own.length > 0 &&
      !own.some(({ key }) => told.has(key)) &&
      before.filter(({ unit }) => cited.has(unit)).length >= NEARLY_ALL * before.length &&
      isDenying(source, from - 1)
    )
  })
  const at = Math.min(...said)
  return lost === undefined || !isDenying(statement, at)
    ? null
    : scopeFault(at, lost.from, 'the passage denies it of some, and the statement leaves out of which')
}

/** True where another limit right beside it is told: "areas" in "rural areas". */
function isSaidBeside(
  { from }: FoundWord<Limit>,
  had: readonly FoundWord<Limit>[],
  cited: ReadonlySet<number>,
): boolean {
  return had.some((each) => cited.has(each.from) && Math.abs(each.from - from) <= 2)
}

/** A place limits where something stands "in" it; it is no limit where it acts or is acted upon. */
function isAdverbial(source: Wording, { from }: FoundWord<Limit>): boolean {
  const isBeforeNoun = source.contents.some(({ unit }) => unit === from + 1)
  return (
    source.language === 'zh' ||
    isBeforeNoun ||
    source.units
      .slice(Math.max(0, from - BEFORE_PLACE), from + 1)
      .some(({ text, also }) => [text, ...also].some((word) => PLACE_PREPOSITIONS.has(word))) ||
    /^[بف]/u.test(source.units[from]?.text ?? '')
  )
}
const BEFORE_PLACE = 4

/** An adverbial before the clause: "in rural areas,". */
function isShort(source: Wording, clause: number): boolean {
  const bounds = source.clauses[clause]
  return bounds !== undefined && bounds.to - bounds.from <= SHORT * (source.language === 'zh' ? 2 : 1)
}

const SHORT = 6

function isBeside(source: Wording, limit: FoundWord<Limit>, cited: ReadonlySet<number>): boolean {
  return besideOf(source, limit, LIMIT_BESIDE).some(({ unit }) => cited.has(unit))
}
