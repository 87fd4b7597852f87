/** Finds some told as all, a limit on how many left out, and an "only" lost or added. */
import { AMOUNTS, type Quantifier } from '../words/quantifier-words.ts'
import { BOTH, EACH } from '../words/small-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { besideOf, contrariesOf } from './bearing.ts'
import { type Part, sentencePart, wordsIn } from './parts.ts'
import { firstOf, type RegionFault, scopeFault } from './region-rule.ts'
import type { Region } from './regions.ts'
import { sentenceAt, type Wording } from './wording.ts'

const ALL = 4
const MOST = 3
const LEAST_COVERED = 0.4
const BESIDE = 2

function amountOf({ kind }: { readonly kind: Quantifier }): number {
  return kind === 'wholly' ? 0 : (AMOUNTS[kind] ?? 0)
}

/** "All" or "most" of what the passage says less of; at words both have. */
export function amountGrown(
  { statement: mine, source: theirs, said, cited }: Region,
  statement: Wording,
  source: Wording,
): RegionFault | null {
  const claim = wordsIn(statement.quantifiers, mine).find(
    (each) =>
      amountOf(each) >= MOST &&
      !isOfBoth(statement, each) &&
      besideOf(statement, each, BESIDE).some(({ unit }) => said.has(unit)),
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
  const isElsewhere = statement.language !== source.language && isSaidOfAll(claim, statement, source)
  if (
    isDenied ||
    isCounted ||
    isElsewhere ||
    most >= amountOf(claim) ||
    (most === 0 && amountOf(claim) < ALL)
  )
    return null
  const widened = scopeFault(
    claim.from,
    Math.min(...cited),
    'the statement speaks of more than the passage does',
  )
  return most === MOST ? { ...widened, codes: ['scope-widened', 'hedge-dropped'] } : widened
}

/** Across languages a sentence is often told beside another: “all sectors” may stand in the one before. */
function isSaidOfAll(claim: FoundWord<Quantifier>, statement: Wording, source: Wording): boolean {
  const keys = new Set(besideOf(statement, claim, BESIDE).map(({ key }) => key))
  return source.quantifiers.some(
    (each) =>
      amountOf(each) >= amountOf(claim) && besideOf(source, each, BESIDE).some(({ key }) => keys.has(key)),
  )
}

/** “Both the plan and the programme, each of five years”: each of the two. */
function isOfBoth(statement: Wording, { from, to }: FoundWord<Quantifier>): boolean {
  const sentence = sentenceAt(statement, from)
  return (
    to === from + 1 &&
    EACH.test(statement.units[from]?.text ?? '') &&
    statement.quantifiers.some(
      (each) =>
        each.kind === 'wholly' &&
        BOTH.has(statement.units[each.from]?.text ?? '') &&
        sentenceAt(statement, each.from) === sentence,
    )
  )
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
export function amountLost(
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
  return scopeFault(
    Math.min(...said),
    lost.from,
    `the passage says “${source.text.slice(lost.start, lost.end)}”, and the statement leaves the limit out`,
  )
}

/** "Only in towns" told as "in towns". */
export function onlyLost(
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
    : scopeFault(
        Math.min(...said),
        lost.from,
        `the passage says “${source.text.slice(lost.start, lost.end)}”, and the statement leaves the limit out`,
      )
}

/** "Only developed States" where the passage speaks of all: whom it leaves out, the passage does not. */
export function onlyAdded(region: Region, statement: Wording, source: Wording): RegionFault | null {
  const { statement: mine, said, together } = region
  const claim = wordsIn(statement.quantifiers, mine).find(
    (each) =>
      each.kind === 'only' &&
      !isBesideFigure(statement, each) &&
      !statement.conditions.some(({ from, to }) => from <= each.to && to >= each.from) &&
      besideOf(statement, each, BESIDE).some(({ unit }) => said.has(unit)),
  )
  if (claim === undefined) return null
  const whole = sentencePart(source, together.source)
  const isLimited =
    wordsIn(source.quantifiers, whole).some(({ kind }) => kind === 'only' || kind === 'part') ||
    wordsIn(source.conditions, whole).length > 0 ||
    wordsIn(source.negations, whole).length > 0
  if (isLimited || wordsIn(statement.quantifiers, mine).some((each) => amountOf(each) === ALL)) return null
  return scopeFault(
    claim.from,
    firstOf(region, 'cited'),
    'the statement limits it to what the passage gives as one among others',
  )
}

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
