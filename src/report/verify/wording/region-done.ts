/** Finds what the passage plans, wishes or expects and the statement gives as done: "had been built" for "would be built". */
import type { Hedge } from '../words/hedge-words.ts'
import type { ModalKind } from '../words/modal-words.ts'
import { findPerfects } from '../words/perfect-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { wordsIn } from './parts.ts'
import type { RegionRule } from './region-rule.ts'
import { clauseAt, sentenceAt, type Wording } from './wording.ts'

/** How many units may stand between "had" and what was done, and between "would" and what is planned. */
const PERFECT_WITHIN = 4
const PLANNED_WITHIN = 4

const PLANS: ReadonlySet<ModalKind> = new Set([
  ...(['reported', 'planned', 'expected', 'wanted', 'willing', 'purpose', 'advised', 'called'] as const),
])
const HELD: ReadonlySet<Hedge> = new Set<Hedge>(['considered', 'planned'])

/** A verb in the perfect of which every place in the passage stands behind a word of plan. */
export const doneTold: RegionRule = (region, statement, source) => {
  for (const perfect of wordsIn(findPerfects(statement.units, statement.language), region.statement)) {
    if (isHeldBack(statement, perfect)) continue
    const verb = statement.contents.find(
      ({ unit }) =>
        unit >= perfect.to &&
        unit - perfect.to <= PERFECT_WITHIN &&
        region.together.statement.units.has(unit),
    )
    if (verb === undefined) continue
    const keys = new Set(statement.contents.flatMap(({ key, unit }) => (unit === verb.unit ? [key] : [])))
    const places = [...new Set(source.contents.flatMap(({ key, unit }) => (keys.has(key) ? [unit] : [])))]
    const [first, ...more] = places.map((place) => planOf(source, place))
    if (first === undefined || first === null || more.includes(null)) continue
    if (!region.together.source.units.has(first.from)) continue
    return {
      codes: ['modal-strengthened', 'hedge-dropped'],
      said: perfect.from,
      cited: first.from,
      what: `the passage says “${source.text.slice(first.start, first.end)}”, and the statement gives it as done`,
    }
  }
  return null
}

/** The statement itself plans, wishes or conditions beside it. */
function isHeldBack(statement: Wording, { from }: FoundWord<string>): boolean {
  const clause = clauseAt(statement, from)
  return (
    plansOf(statement).some((each) => clauseAt(statement, each.from) === clause) ||
    statement.negations.some((each) => each.kind !== 'opposing' && clauseAt(statement, each.from) === clause)
  )
}

/** The word of plan that what stands at a unit hangs on: right before it, or behind it where it ends the clause. */
function planOf(source: Wording, unit: number): FoundWord<string> | null {
  const near = plansOf(source).filter(
    (each) =>
      sentenceAt(source, each.from) === sentenceAt(source, unit) && !(each.from <= unit && each.to > unit),
  )
  const before = near.findLast(
    ({ to }) =>
      to <= unit &&
      unit - to <= PLANNED_WITHIN &&
      !source.contents.some((each) => each.unit >= to && each.unit < unit),
  )
  const behind = near.find(
    ({ from, to }) =>
      from > unit &&
      from - unit <= PLANNED_WITHIN &&
      !source.contents.some(
        (each) => (each.unit > unit && each.unit < from) || isRightBehind(source, each.unit, to),
      ),
  )
  return before ?? behind ?? null
}

function isRightBehind(source: Wording, unit: number, to: number): boolean {
  return unit >= to && clauseAt(source, unit) === clauseAt(source, to - 1)
}

function plansOf(wording: Wording): readonly FoundWord<string>[] {
  return [
    ...wording.modals.filter(({ kind }) => PLANS.has(kind)),
    ...wording.hedges.filter(({ kind }) => HELD.has(kind)),
  ].sort((one, other) => one.from - other.from)
}
