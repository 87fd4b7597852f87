/** Compares how many and how far at one and the same word: "all the plans" where the passage says "some of the plans". */

import { AMOUNTS, type Quantifier, REACHES } from '../words/quantifier-words.ts'
import { COUNTRY } from '../words/small-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { besideOf } from './bearing.ts'
import { type Part, sentencePart, wordsIn } from './parts.ts'
import { type RegionFault, scopeFault } from './region-rule.ts'
import type { Region } from './regions.ts'
import { clauseAt, sentenceAt, type Wording } from './wording.ts'

/** A quantifier belongs to the first words of matter behind it: so many of them, and no further off than so many units. */
const HEADS = 2
const WITHIN = 5
const MOST = 3

/** The statement says of all or most what the passage says of fewer of the same, or of some what the passage says of all of them. */
export function amountTurned(
  { statement: mine, together }: Region,
  statement: Wording,
  source: Wording,
): RegionFault | null {
  const claims = wordsIn(statement.quantifiers, mine).filter(
    (each) => isNumber(each) && !isDenied(statement, each),
  )
  if (claims.length === 0) return null
  const part = sentencePart(source, together.source)
  const theirs = wordsIn(source.quantifiers, part).filter(({ kind }) => AMOUNTS[kind] !== undefined)
  for (const claim of claims) {
    const keys = keysBehind(statement, claim)
    const same = theirs.filter((each) => sharesAny(keysBehind(source, each), keys))
    const amounts = same.map(({ kind }) => AMOUNTS[kind] ?? 0)
    const own = AMOUNTS[claim.kind] ?? 0
    const [first] = same
    if (first === undefined || isDenied(source, first)) continue
    const isElsewhere = first.kind === 'few' && theirs.some(({ kind }) => kind === 'all')
    if (own >= MOST && Math.max(...amounts) < own && !isElsewhere)
      return scopeFault(claim.from, first.from, 'the statement speaks of more of them than the passage does')
    if (
      claim.kind === 'part' &&
      same.every(({ kind }) => kind === 'all') &&
      !isPartElsewhere(part, keys, source)
    )
      return scopeFault(claim.from, first.from, 'the statement says it of some, the passage of all')
  }
  return null
}

/** "All", "most", "some"; not "full" or "any", which claim less. */
function isNumber({ kind }: FoundWord<Quantifier>): boolean {
  return kind === 'all' || kind === 'most' || kind === 'part'
}

function keysBehind(wording: Wording, { from, to }: FoundWord<Quantifier>): ReadonlySet<string> {
  const clause = clauseAt(wording, from)
  const behind = (wording.contentsOfSentence.get(sentenceAt(wording, from)) ?? []).filter(
    ({ unit, clause: at }) => unit >= to && unit - to < WITHIN && at === clause,
  )
  const units = [...new Set(behind.map(({ unit }) => unit))].slice(0, HEADS)
  return new Set(behind.flatMap(({ key, unit }) => (units.includes(unit) ? [key] : [])))
}

function sharesAny(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((key) => other.has(key))
}

/** True where the passage has the same word a second time, of which it need not say "all". */
function isPartElsewhere(part: Part, keys: ReadonlySet<string>, source: Wording): boolean {
  const units = source.contents.flatMap(({ key, unit }) =>
    part.units.has(unit) && keys.has(key) ? [unit] : [],
  )
  return new Set(units).size > HEADS
}

function isDenied(wording: Wording, { from, to }: FoundWord<Quantifier>): boolean {
  return wording.negations.some(
    (each) =>
      each.kind !== 'opposing' &&
      ((each.to <= from && from - each.to <= 1) || (each.from < to && each.to > from)),
  )
}

/** "International" beside a word beside which the passage has only "national" or "regional". */
export function reachGrown(
  { statement: mine, source: theirs, together }: Region,
  statement: Wording,
  source: Wording,
): RegionFault | null {
  const claims = wordsIn(statement.quantifiers, mine).filter((each) => isReach(statement, each))
  if (claims.length === 0) return null
  const own = wordsIn(source.quantifiers, sentencePart(source, together.source)).filter((each) =>
    isReach(source, each),
  )
  const isKnown = statement.language === source.language
  for (const claim of claims) {
    if (!isKnown && claim.kind !== 'global') continue
    const keys = new Set(besideOf(statement, claim, 1).map(({ key }) => key))
    const beside = own.filter((each) => besideOf(source, each, 1).some(({ key }) => keys.has(key)))
    const narrower = beside.find(({ from }) => theirs.units.has(from))
    if (narrower === undefined) continue
    if (Math.max(...beside.map(({ kind }) => REACHES[kind] ?? 0)) < (REACHES[claim.kind] ?? 0))
      return scopeFault(claim.from, narrower.from, 'the statement reaches farther than the passage')
  }
  return null
}

function isReach({ units }: Wording, { kind, from }: FoundWord<Quantifier>): boolean {
  return REACHES[kind] !== undefined && !COUNTRY.test(units[from]?.text ?? '')
}
