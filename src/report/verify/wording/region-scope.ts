/** Finds a part told as the whole: some as all, a region as the country, one ministry as the Government, the poor as the people. */

import { findLimits, type Limit } from '../words/limit-words.ts'
import { AMOUNTS, type Quantifier } from '../words/quantifier-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { besideOf, contrariesOf, isTelling } from './bearing.ts'
import { wordsIn } from './parts.ts'
import { firstOf, type RegionFault, type RegionRule } from './region-rule.ts'
import type { Region } from './regions.ts'
import { sentenceAt, type Wording } from './wording.ts'

const ALL = 4
const MOST = 3
const LEAST_COVERED = 0.4
const BESIDE = 2

/** How many, who and where: the first of these that the statement widens. */
export const scopeGrown: RegionRule = (region, statement, source) =>
  region.covered < LEAST_COVERED
    ? null
    : (amountGrown(region, statement, source) ??
      amountLost(region, statement, source) ??
      countryGrown(region, statement, source) ??
      bodyGrown(region, statement, source) ??
      limitLost(region, statement, source))

function amountOf({ kind }: { readonly kind: Quantifier }): number {
  return kind === 'wholly' ? 0 : (AMOUNTS[kind] ?? 0)
}

/** "All" or "most" of what the passage says less of; at words both have. */
function amountGrown(
  { statement: mine, source: theirs, said, cited }: Region,
  statement: Wording,
  source: Wording,
): RegionFault | null {
  const claim = wordsIn(statement.quantifiers, mine).find(
    (each) => amountOf(each) >= MOST && besideOf(statement, each, BESIDE).some(({ unit }) => said.has(unit)),
  )
  if (claim === undefined) return null
  const most = Math.max(0, ...wordsIn(source.quantifiers, theirs).map(({ kind }) => AMOUNTS[kind] ?? 0))
  const isDenied = [...statement.negations, ...contrariesOf(statement)].some(({ to }) => to === claim.from)
  if (isDenied || most >= amountOf(claim) || (most === 0 && amountOf(claim) < ALL)) return null
  return fault(claim.from, Math.min(...cited), 'the statement speaks of more than the passage does')
}

/** "Some" or "most" left out at a word both have. */
function amountLost(
  { statement: mine, source: theirs, said, cited, taken, together }: Region,
  statement: Wording,
  source: Wording,
): RegionFault | null {
  if (taken < LEAST_COVERED) return null
  const lost = wordsIn(source.quantifiers, theirs).find(
    (each) =>
      (each.kind === 'part' || each.kind === 'most') &&
      besideOf(source, each, 1).some(({ unit }) => unit >= each.to && cited.has(unit)),
  )
  const isLimited = (each: FoundWord<Quantifier>): boolean =>
    AMOUNTS[each.kind] !== undefined || each.kind === 'only'
  if (lost === undefined || wordsIn(statement.quantifiers, together.statement).some(isLimited)) return null
  if (statement.contents.some(({ isFigure, unit }) => isFigure && mine.units.has(unit))) return null
  return fault(
    Math.min(...said),
    lost.from,
    `the passage says “${source.text.slice(lost.start, lost.end)}”, and the statement leaves the limit out`,
  )
}

const LIMITS = new WeakMap<Wording['units'], readonly FoundWord<Limit>[]>()

function limitsOf(wording: Wording): readonly FoundWord<Limit>[] {
  const known = LIMITS.get(wording.units)
  if (known !== undefined) return known
  const found = findLimits(wording.units, wording.language)
  LIMITS.set(wording.units, found)
  return found
}

/** "Throughout the country" where the passage names a part of it. */
function countryGrown(
  { statement: mine, source: theirs, cited }: Region,
  statement: Wording,
  source: Wording,
): RegionFault | null {
  const claim = wordsIn(limitsOf(statement), mine).find(({ kind }) => kind === 'country')
  const own = wordsIn(limitsOf(source), theirs)
  if (claim === undefined || own.some(({ kind }) => kind === 'country')) return null
  const narrower = own.find(({ kind }) => kind === 'place' || kind === 'group')
  return narrower === undefined
    ? null
    : fault(claim.from, narrower.from ?? Math.min(...cited), 'the statement reaches farther than the passage')
}

/** "The Government" where the passage has one ministry, unless the Government only reports. */
function bodyGrown(
  { statement: mine, source: theirs }: Region,
  statement: Wording,
  source: Wording,
): RegionFault | null {
  const claim = wordsIn(limitsOf(statement), mine).find(
    ({ kind, to }) => kind === 'government' && !isReporting(statement, to),
  )
  if (claim === undefined || wordsIn(limitsOf(statement), mine).some(({ kind }) => kind === 'body'))
    return null
  const sentences = new Set([...theirs.units].map((unit) => sentenceAt(source, unit)))
  const own = limitsOf(source).filter(({ from }) => sentences.has(sentenceAt(source, from)))
  const body = own.find(({ kind, from }) => kind === 'body' && theirs.units.has(from))
  if (body === undefined || own.some(({ kind }) => kind === 'government')) return null
  return fault(claim.from, body.from, 'the statement says it of the Government, the passage of one authority')
}

const NEAR_REPORT = 5

function isReporting(statement: Wording, to: number): boolean {
  return statement.clauseWords.some(
    ({ kind, from }) => kind === 'reports' && from >= to && from - to <= NEAR_REPORT,
  )
}

/** Where nearly all else is told, whom or what place it is limited to may not be left out. */
const NEARLY_ALL = 0.6
/** How near a limit stands to what is told. */
const LIMIT_BESIDE = 4

function limitLost(region: Region, statement: Wording, source: Wording): RegionFault | null {
  const { source: theirs, cited, together } = region
  const isLimit = ({ kind }: { readonly kind: Limit }): boolean => kind === 'place' || kind === 'group'
  const had = wordsIn(limitsOf(source), theirs).filter(isLimit)
  const own = wordsIn(limitsOf(statement), together.statement).filter(isLimit)
  const isSameTongue = statement.language === source.language
  const isReworded = isSameTongue ? own.some(({ from }) => !region.said.has(from)) : own.length >= had.length
  const first = had.find((each) => !cited.has(each.from) && isBeside(source, each, cited))
  if (first === undefined || isReworded) return null
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
  return fault(
    firstOf(region, 'said'),
    first.from,
    `the passage says it of “${source.text.slice(first.start, first.end)}”, and the statement leaves the limit out`,
  )
}

/** An adverbial before the clause: "in rural areas,". */
function isShort(source: Wording, clause: number): boolean {
  const bounds = source.clauses[clause]
  return bounds !== undefined && bounds.to - bounds.from <= SHORT * (source.language === 'zh' ? 2 : 1)
}

const SHORT = 6

function isBeside(source: Wording, limit: FoundWord<Limit>, cited: ReadonlySet<number>): boolean {
  return besideOf(source, limit, LIMIT_BESIDE).some(({ unit }) => cited.has(unit))
}

function fault(said: number, cited: number, what: string): RegionFault {
  return { codes: ['scope-widened'], said, cited, what }
}
