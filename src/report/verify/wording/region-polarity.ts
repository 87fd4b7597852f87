/** Finds a part of a statement that denies an odd number of times where the passage denies an even one, or the other way round. */

import { contrariesOf, governedBy, headsOf } from './bearing.ts'
import { denials } from './compare-negation.ts'
import { type Part, wordsIn } from './parts.ts'
import { firstOf, type RegionRule } from './region-rule.ts'
import type { Region } from './regions.ts'
import type { Wording } from './wording.ts'

/** How many content words behind a denial it may bear on. */
const HEADS = 2
/** A part of which less than this share is found in the passage is too freely worded to count denials in. */
const LEAST_COVERED = 0.4

/** Compares how often both deny what they have in common: "not opposed" denies twice and is no "opposed". */
export const polarityTurned: RegionRule = (region, statement, source) => {
  if (region.covered < LEAST_COVERED) return null
  const [mine, theirs] = bothSigns(region, statement, source)
  if (mine === null || theirs === null || isEven(mine.count, theirs.count)) return null
  if (isLoose(mine, theirs) || isLoose(theirs, mine)) return null
  const isWhole = region.statement.clauses.length === region.together.statement.clauses.length
  if (!isWhole && allIn(statement, region.together.statement) === allIn(source, region.together.source))
    return null
  return {
    codes: ['negation-flipped'],
    said: mine.at ?? firstOf(region, 'said'),
    cited: theirs.at ?? firstOf(region, 'cited'),
    what:
      mine.count > theirs.count
        ? 'the statement denies this, and the passage does not'
        : 'the passage denies this, and the statement does not',
  }
}

function isEven(one: number, other: number): boolean {
  return (one - other) % 2 === 0
}

/** Two denials far apart on one side, one on the other: which of them is told is not known. */
function isLoose(one: Signs, other: Signs): boolean {
  return one.count >= 2 && other.count >= 1 && one.width > CLOSE
}

const CLOSE = 6

/** All denials of a part, whatever they bear on. */
function allIn(wording: Wording, part: Part): number {
  const hard = wordsIn(denials(wording), part)
  const others = wordsIn(contrariesOf(wording), part).filter(
    ({ kind, from, to }) => kind === 'contrary' && !hard.some((each) => each.from < to && each.to > from),
  )
  return hard.filter((each) => !isSecond(wording, each.from, hard)).length + others.length
}

interface Signs {
  readonly count: number
  readonly exceptions: number
  readonly at: number | null
  /** Units from the first to the last; without end where they stand in several clauses. */
  readonly width: number
}

/** The signs of both sides. An exception counts where the other side excepts, limits or conditions too. */
function bothSigns(
  region: Region,
  statement: Wording,
  source: Wording,
): readonly [Signs | null, Signs | null] {
  const mine = signsOf(
    statement,
    region.statement,
    region.said,
    keysIn(source, region.source),
    deniedIn(source, region.source),
  )
  const theirs = signsOf(
    source,
    region.source,
    region.cited,
    keysIn(statement, region.statement),
    deniedIn(statement, region.statement),
  )
  if (mine === null || theirs === null) return [mine, theirs]
  const credit = (signs: Signs, wording: Wording, part: Part): Signs =>
    signs.exceptions > 0 && signs.count > 0 && isLimited(wording, part)
      ? { ...signs, count: signs.count + 1 }
      : signs
  return [credit(mine, source, region.together.source), credit(theirs, statement, region.together.statement)]
}

function isLimited(wording: Wording, part: Part): boolean {
  return (
    wordsIn(contrariesOf(wording), part).some(({ kind }) => kind === 'exception') ||
    wordsIn(wording.conditions, part).length > 0 ||
    wordsIn(wording.quantifiers, part).some(({ kind }) => kind === 'only')
  )
}

/** The denials that bear on words both sides have; null where a "hardly" leaves it open. */
function signsOf(
  wording: Wording,
  own: Part,
  shared: ReadonlySet<number>,
  known: ReadonlySet<string>,
  denied: ReadonlySet<string>,
): Signs | null {
  const part = governedBy(wording, own, shared)
  const hard = wordsIn(denials(wording), part)
  if (hard.some(({ kind }) => kind === 'near')) return null
  const others = wordsIn(contrariesOf(wording), part).filter(
    ({ from, to }) => !hard.some((each) => each.from < to && each.to > from),
  )
  const all = [
    ...hard.filter((each) => !isSecond(wording, each.from, hard)),
    ...others.filter(({ kind }) => kind === 'contrary'),
    ...prefixed(wording, part, known).filter(
      ({ from }) => ![...hard, ...others].some((each) => each.from === from),
    ),
  ].sort((one, other) => one.from - other.from)
  const bearing = all.filter(
    (each) =>
      'denies' in each ||
      headsOf(wording, each, HEADS).some(
        (unit) => (shared.has(unit) && !isAgain(wording, part, unit)) || isOneOf(wording, unit, denied),
      ),
  )
  const signs = all.filter(
    (each) => bearing.includes(each) || bearing.some((next) => isGoverning(wording, each, next)),
  )
  const exceptions = others.filter(({ kind }) => kind === 'exception').length
  const [first, last] = [signs[0]?.from ?? null, signs.at(-1)?.from ?? 0]
  const isOneClause = new Set(signs.map(({ from }) => wording.clauseOfUnit[from])).size <= 1
  const width = isOneClause ? last - (first ?? last) : Number.POSITIVE_INFINITY
  return { count: signs.length, exceptions, at: first, width }
}

function isOneOf(wording: Wording, unit: number, keys: ReadonlySet<string>): boolean {
  return wording.contents.some((each) => each.unit === unit && keys.has(each.key))
}

/** True for a word that stands in another clause of the part too: which of the two is told is not known. */
function isAgain(wording: Wording, { units }: Part, unit: number): boolean {
  const clause = wording.clauseOfUnit[unit]
  const keys = new Set(wording.contents.flatMap((each) => (each.unit === unit ? [each.key] : [])))
  return wording.contents.some((each) => keys.has(each.key) && units.has(each.unit) && each.clause !== clause)
}

function keysIn(wording: Wording, { units }: Part): ReadonlySet<string> {
  return new Set(wording.contents.flatMap(({ key, unit }) => (units.has(unit) ? [key] : [])))
}

/** What a part denies by a prefix: "unknown" beside "not known". */
function deniedIn(wording: Wording, { units }: Part): ReadonlySet<string> {
  return new Set(
    wording.contents.flatMap(({ denies, unit }) => (units.has(unit) && denies !== null ? [denies] : [])),
  )
}

/** Words that deny by their prefix what the other side has without it: "unratified" beside "ratified". */
function prefixed(
  wording: Wording,
  { units }: Part,
  others: ReadonlySet<string>,
): { from: number; to: number; denies: string }[] {
  return wording.contents.flatMap(({ denies, key, unit }) =>
    units.has(unit) && denies !== null && others.has(denies) && !others.has(key)
      ? [{ from: unit, to: unit + 1, denies }]
      : [],
  )
}

/** A denial earlier in the clause turns the one that bears on a shared word: "nothing in the act prevents". */
function isGoverning(
  wording: Wording,
  sign: { readonly from: number },
  next: { readonly from: number },
): boolean {
  return (
    sign.from < next.from &&
    next.from - sign.from <= CLOSE &&
    wording.clauseOfUnit[sign.from] === wording.clauseOfUnit[next.from]
  )
}

/** "Neither … nor" and “ne peut pas” deny once. */
const SECOND: ReadonlySet<string> = new Set(['nor', 'ni', 'ни', 'ولا', 'pas', 'plus', 'jamais', 'point'])

function isSecond(wording: Wording, unit: number, all: readonly { readonly from: number }[]): boolean {
  const clause = wording.clauseOfUnit[unit]
  return (
    SECOND.has(wording.units[unit]?.text ?? '') &&
    all.some(({ from }) => from < unit && wording.clauseOfUnit[from] === clause)
  )
}

/** True where both deny as often, or one of them twice over: a denial told in other words is no denial lost. */
export function isPolarityKept(region: Region, statement: Wording, source: Wording): boolean {
  const [mine, theirs] = bothSigns(region, statement, source)
  if (mine === null || theirs === null || mine.count + theirs.count === 0) return false
  if (mine.count === theirs.count) return true
  return (
    region.covered >= LEAST_COVERED &&
    isEven(mine.count, theirs.count) &&
    mine.width <= CLOSE &&
    theirs.width <= CLOSE
  )
}
