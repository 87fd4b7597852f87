/** Finds a part told as the whole: some as all, a region as the country, one ministry as the Government, the poor as the people. */

import { findLimits, type Limit } from '../words/limit-words.ts'
import { AMOUNTS, type Quantifier, REACHES } from '../words/quantifier-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { besideOf, contrariesOf, isTelling } from './bearing.ts'
import { type Part, sentencePart, wordsIn } from './parts.ts'
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
      onlyLost(region, statement, source) ??
      onlyAdded(region, statement, source) ??
      reachGrown(region, statement, source) ??
      countryGrown(region, statement, source) ??
      bodyGrown(region, statement, source) ??
      limitLost(region, statement, source) ??
      relativeLost(region, statement, source))

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
  const whole = sentencePart(source, theirs)
  const own = wordsIn(source.quantifiers, whole).filter(
    (each) => theirs.units.has(each.from) || !isInDenial(source, each),
  )
  const most = Math.max(0, ...own.map(({ kind }) => AMOUNTS[kind] ?? 0))
  const isDenied = [
    ...statement.negations.filter(({ kind }) => kind !== 'opposing'),
    ...contrariesOf(statement),
  ].some(({ to }) => to === claim.from)
  const isCounted =
    claim.kind === 'most' && source.contents.some((each) => each.isFigure && theirs.units.has(each.unit))
  if (isDenied || isCounted || most >= amountOf(claim) || (most === 0 && amountOf(claim) < ALL)) return null
  const widened = fault(claim.from, Math.min(...cited), 'the statement speaks of more than the passage does')
  return most === MOST ? { ...widened, codes: ['scope-widened', 'hedge-dropped'] } : widened
}

/** "Some 90,000", "only on 1 October", "a 10% share of": how many or when, not who. */
function isBesideFigure(
  { units }: Wording,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return units.slice(Math.max(0, from - 1), to + FIGURE_WITHIN).some(({ type }) => type === 'figure')
}
const FIGURE_WITHIN = 3

function isInDenial(wording: Wording, { from }: { readonly from: number }): boolean {
  const clause = wording.clauseOfUnit[from]
  return wording.negations.some(
    (each) => each.kind !== 'opposing' && wording.clauseOfUnit[each.from] === clause,
  )
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
      !isBesideFigure(source, each) &&
      besideOf(source, each, 1).some(({ unit }) => unit >= each.to && cited.has(unit)),
  )
  const isLimited = (each: FoundWord<Quantifier>): boolean =>
    AMOUNTS[each.kind] !== undefined || each.kind === 'only'
  if (lost === undefined || wordsIn(statement.quantifiers, together.statement).some(isLimited)) return null
  if (isLowered(statement, together.statement, source, lost)) return null
  const figures = new Set(source.contents.flatMap(({ key, isFigure }) => (isFigure ? [key] : [])))
  if (statement.contents.some((each) => each.isFigure && mine.units.has(each.unit) && !figures.has(each.key)))
    return null
  return fault(
    Math.min(...said),
    lost.from,
    `the passage says “${source.text.slice(lost.start, lost.end)}”, and the statement leaves the limit out`,
  )
}

/** "Only in towns" told as "in towns". */
function onlyLost(
  { source: theirs, said, cited, together }: Region,
  statement: Wording,
  source: Wording,
): RegionFault | null {
  const lost = wordsIn(source.quantifiers, theirs).find(
    (each) =>
      each.kind === 'only' &&
      !isBesideFigure(source, each) &&
      besideOf(source, each, BESIDE).some(({ unit }) => cited.has(unit)),
  )
  if (lost === undefined) return null
  const { statement: whole } = together
  const isHeld =
    wordsIn(statement.quantifiers, whole).some(
      ({ kind }) => kind === 'only' || AMOUNTS[kind] !== undefined,
    ) ||
    wordsIn(statement.negations, whole).length > 0 ||
    wordsIn(statement.conditions, whole).length > 0 ||
    wordsIn(statement.modals, whole).some(({ kind }) => kind === 'required' || kind === 'needed')
  return isHeld
    ? null
    : fault(
        Math.min(...said),
        lost.from,
        `the passage says “${source.text.slice(lost.start, lost.end)}”, and the statement leaves the limit out`,
      )
}

/** "Only developed States" where the passage speaks of all: whom it leaves out, the passage does not. */
function onlyAdded(
  { statement: mine, source: theirs, said, together }: Region,
  statement: Wording,
  source: Wording,
): RegionFault | null {
  const claim = wordsIn(statement.quantifiers, mine).find(
    (each) =>
      each.kind === 'only' &&
      !isBesideFigure(statement, each) &&
      !statement.conditions.some(({ from, to }) => from <= each.to && to >= each.from) &&
      besideOf(statement, each, BESIDE).some(({ unit }) => said.has(unit)),
  )
  const whole = sentencePart(source, together.source)
  const all = wordsIn(source.quantifiers, whole).find(
    (each) => amountOf(each) === ALL && theirs.units.has(each.from),
  )
  if (claim === undefined || all === undefined) return null
  const isLimited =
    wordsIn(source.quantifiers, whole).some(({ kind }) => kind === 'only') ||
    wordsIn(source.conditions, whole).length > 0 ||
    wordsIn(source.negations, whole).some(({ kind }) => kind === 'denying' || kind === 'concord')
  if (isLimited || wordsIn(statement.quantifiers, mine).some((each) => amountOf(each) === ALL)) return null
  return fault(claim.from, all.from, 'the statement says it of some only, the passage of all')
}

/** "International" beside a word beside which the passage has only "national" or "regional". */
function reachGrown(
  { statement: mine, source: theirs, together }: Region,
  statement: Wording,
  source: Wording,
): RegionFault | null {
  const claims = wordsIn(statement.quantifiers, mine).filter(({ kind }) => REACHES[kind] !== undefined)
  if (claims.length === 0) return null
  const own = wordsIn(source.quantifiers, sentencePart(source, together.source)).filter(
    ({ kind }) => REACHES[kind] !== undefined,
  )
  const most = Math.max(0, ...own.map(({ kind }) => REACHES[kind] ?? 0))
  const claim = claims.find(
    (each) => (REACHES[each.kind] ?? 0) > most && !COUNTRY.test(statement.units[each.from]?.text ?? ''),
  )
  const isKnown = statement.language === source.language || claim?.kind === 'global'
  if (claim === undefined || most === 0 || !isKnown) return null
  const keys = new Set(besideOf(statement, claim, 1).map(({ key }) => key))
  const narrower = own.find(
    (each) => theirs.units.has(each.from) && besideOf(source, each, 1).some(({ key }) => keys.has(key)),
  )
  return narrower === undefined
    ? null
    : fault(claim.from, narrower.from, 'the statement reaches farther than the passage')
}

/** "The country" is where, and no reach. */
const COUNTRY = /^(?:country|pays|país|стран|ال?بلد|国)/u

/** "Attendance was low" for "few attended". */
function isLowered(
  statement: Wording,
  part: Part,
  source: Wording,
  { from, to }: FoundWord<Quantifier>,
): boolean {
  const isFew = source.negations.some((each) => each.from < to && each.to > from)
  return isFew && wordsIn(statement.negations, part).length > 0
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
  const isTold = ({ kind, from, to }: FoundWord<Limit>): boolean =>
    kind === 'country' &&
    source.contents.some(
      ({ unit, clause }) =>
        (unit < from || unit >= to) && cited.has(unit) && clause === source.clauseOfUnit[from],
    )
  if (claim === undefined || own.some(isTold)) return null
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
  if (had.length === 0) return null
  const own = wordsIn(limitsOf(statement), together.statement).filter(isLimit)
  const isSameTongue = statement.language === source.language
  const first = had.find(
    (each) => !cited.has(each.from) && isBeside(source, each, cited) && !isSaidBeside(each, had, cited),
  )
  if (first === undefined || (first.kind === 'place' && !isAdverbial(source, first))) return null
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
  return fault(
    firstOf(region, 'said'),
    first.from,
    `the passage says it of “${source.text.slice(first.start, first.end)}”, and the statement leaves the limit out`,
  )
}

/** "No State that lacks a treaty" told as "no State": who is denied something is more than the passage says. */
function relativeLost(
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
    : fault(at, lost.from, 'the passage denies it of some, and the statement leaves out of which')
}
const RELATIVE: ReadonlySet<string> = new Set(
  'who that which whose qui dont que quien quienes cuyo который которая которые которых الذي التي الذين'.split(
    ' ',
  ),
)

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
      .some(({ text, also }) => [text, ...also].some((word) => PREPOSITIONS.has(word))) ||
    /^[بف]/u.test(source.units[from]?.text ?? '')
  )
}
const BEFORE_PLACE = 4
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at within across throughout inside dans en à au aux à des de en del по в во на из في بـ لدى من'.split(
    ' ',
  ),
)

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
