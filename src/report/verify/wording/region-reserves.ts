/** Finds a reserve or a condition of the passage that a statement leaves out though it tells the words it bears on. */
import type { Hedge } from '../words/hedge-words.ts'
import type { ModalKind } from '../words/modal-words.ts'
import { contrariesOf, headsOf, isTelling } from './bearing.ts'
import { type Part, sentencePart, wordsIn } from './parts.ts'
import { isOnly } from './region-binding.ts'
import { firstOf, type RegionRule } from './region-rule.ts'
import type { Region } from './regions.ts'
import { clauseAt, sentenceAt, type Wording } from './wording.ts'

type Group = 'likely' | 'partly' | 'stage' | 'condition'

interface Reserve {
  readonly group: Group
  readonly from: number
  readonly to: number
}

const GROUPS: Readonly<Partial<Record<Hedge, Group>>> = {
  likely: 'likely',
  partly: 'partly',
  considered: 'stage',
  planned: 'stage',
}
/** How many content words a reserve may bear on. */
const HEADS = 3
const LEAST_COVERED = 0.4
/** A condition is missed only where this share of what it governs is told. */
const LEAST_TAKEN = 0.4

/** A kind of reserve that the passage has and the statement has not, where the statement has fewer reserves in all. */
export const reserveLost: RegionRule = (region, statement, source) => {
  if (region.covered < LEAST_COVERED) return null
  const all = reservesOf(source, region.source).filter((each) => !isDenied(source, each))
  const theirs = all.filter((each) => isTold(each, region, source, statement))
  if (theirs.length === 0) return null
  const whole = sentencePart(statement, region.statement)
  const mine = reservesOf(statement, whole)
  const lost = theirs.find(({ group }) => !mine.some((each) => each.group === group))
  if (
    lost === undefined ||
    mine.length + others(region, whole, statement, source, lost) >=
      theirs.length + answering(all, theirs, mine)
  )
    return null
  const written = source.text.slice(source.units[lost.from]?.start ?? 0, source.units[lost.to - 1]?.end ?? 0)
  return {
    codes: lost.group === 'partly' ? ['hedge-dropped', 'scope-widened'] : ['hedge-dropped'],
    said: firstOf(region, 'said'),
    cited: lost.from,
    what:
      lost.group === 'condition'
        ? `the passage says it with a condition (“${written}”), the statement without`
        : `the passage says “${written}”, and the statement leaves the reserve out`,
  }
}

/** Reserves of the statement that answer some of the passage that bear on what is not told: they answer no other. */
function answering(all: readonly Reserve[], told: readonly Reserve[], mine: readonly Reserve[]): number {
  return all.filter((each) => !told.includes(each) && mine.some(({ group }) => group === each.group)).length
}

function reservesOf(wording: Wording, part: Part): readonly Reserve[] {
  const conditions = wordsIn(wording.conditions, part).map(
    ({ from, to }): Reserve => ({ group: 'condition', from, to }),
  )
  const exceptions = wordsIn(contrariesOf(wording), part).flatMap(({ kind, from, to }): Reserve[] =>
    kind === 'exception' && !conditions.some((each) => each.from < to && each.to > from)
      ? [{ group: 'condition', from, to }]
      : [],
  )
  const hedges = wordsIn(wording.hedges, part).flatMap(({ kind, from, to }): Reserve[] => {
    const group = GROUPS[kind]
    return group === undefined ||
      [...conditions, ...exceptions].some((each) => each.from < to && each.to > from)
      ? []
      : [{ group, from, to }]
  })
  const known = [...conditions, ...exceptions, ...hedges]
  const modals = wordsIn(wording.modals, part).flatMap(({ kind, from, to }): Reserve[] =>
    (kind === 'possible' || kind === 'willing') && !known.some((each) => each.from < to && each.to > from)
      ? [{ group: 'likely', from, to }]
      : [],
  )
  return [...known, ...modals]
}

/** True where the statement has a word of matter of the reserve itself: "where urgent" for "in urgent cases". */
function isInWords({ from, to }: Reserve, region: Region, source: Wording, statement: Wording): boolean {
  const own = new Set(source.contents.flatMap(({ key, unit }) => (unit >= from && unit < to ? [key] : [])))
  const { units } = region.together.statement
  return statement.contents.some(({ key, unit }) => own.has(key) && units.has(unit))
}

/** True where the statement tells what the reserve bears on; of a condition, not the condition itself. */
function isTold(reserve: Reserve, region: Region, source: Wording, statement: Wording): boolean {
  if (isInWords(reserve, region, source, statement)) return false
  if (reserve.group !== 'condition')
    return (
      headsOf(source, reserve, HEADS).some((unit) => region.cited.has(unit)) &&
      isTelling(source, source.clauseOfUnit[reserve.from], region.cited)
    )
  const clause = clauseAt(source, reserve.from)
  const sentence = sentenceAt(source, reserve.from)
  const stops = source.units.findIndex((unit, at) => at >= reserve.to && unit.type === 'stop')
  const end = stops === -1 ? source.units.length : stops
  const inside = source.contents.filter(({ unit }) => unit >= reserve.from && unit < end)
  const keys = new Set(inside.map(({ key }) => key))
  const isKept = statement.contents.some(
    ({ key, unit }) => keys.has(key) && region.together.statement.units.has(unit),
  )
  const governed = new Set(
    source.contents.flatMap(({ unit }) =>
      region.source.units.has(unit) &&
      sentenceAt(source, unit) === sentence &&
      !(unit >= reserve.from && unit < end)
        ? [unit]
        : [],
    ),
  )
  const told = [...governed].filter((unit) => region.cited.has(unit)).length
  return !isKept && clause >= 0 && told >= 2 && told >= LEAST_TAKEN * governed.size
}

/** What else the statement has more of than the passage and what may stand for a reserve: a weak modal, "some", "only", a denial. */
function others(region: Region, whole: Part, statement: Wording, source: Wording, lost: Reserve): number {
  const more = (count: (wording: Wording, part: Part) => number): number =>
    Math.max(0, count(statement, whole) - count(source, region.source))
  return (
    more((wording, part) => weakModals(wording, part, lost)) +
    more((wording, part) => amounts(wording, part, lost)) +
    (lost.group === 'partly' ? 0 : more(denialsIn))
  )
}

function weakModals(wording: Wording, part: Part, { group }: Reserve): number {
  return wordsIn(wording.modals, part).filter(
    ({ kind, from }) =>
      (kind === 'advised' || (group === 'stage' && !HOLDS_OR_BINDS.has(kind))) &&
      !wordsIn(wording.hedges, part).some((hedge) => hedge.from <= from && hedge.to > from),
  ).length
}

/** Kinds that are counted as reserves already, or are none. */
const HOLDS_OR_BINDS: ReadonlySet<ModalKind> = new Set(['required', 'possible', 'willing'])

function amounts(wording: Wording, part: Part, { group }: Reserve): number {
  return wordsIn(wording.quantifiers, part).filter(
    ({ kind }) =>
      (group === 'partly' && (kind === 'part' || kind === 'most' || kind === 'many' || kind === 'few')) ||
      (group === 'condition' && kind === 'only'),
  ).length
}

/** "Not mandatory" for "may", "not without consent" for "if they consent". */
function denialsIn(wording: Wording, part: Part): number {
  return wordsIn(wording.negations, part).filter(({ kind }) => kind !== 'opposing').length
}

/** "Is not under consideration" and "may not" hold nothing back. */
function isDenied(source: Wording, { group, from, to }: Reserve): boolean {
  return (
    (group === 'stage' || group === 'likely') &&
    (isOnly(source, { from, to }) ||
      source.negations.some(
        (each) =>
          each.kind !== 'opposing' &&
          each.from <= to + 1 &&
          each.to >= from - 2 &&
          clauseAt(source, each.from) === clauseAt(source, from),
      ))
  )
}
