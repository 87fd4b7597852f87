/** Finds what the passage plans, asks for or has under way and the statement gives as done: "had been built" for "would be built". */
import { rememberedFor } from '../../facts/remember.ts'
import { BEGINNING, MAKING, NAMES_ACTION } from '../words/done-words.ts'
import { contentsAt, contentsOfClause } from './contents-of.ts'
import { type Part, sentencePart, unitsOfContents, unitsWith } from './parts.ts'
import type { RegionFault, RegionRule } from './region-rule.ts'
import type { Region } from './regions.ts'
import { statusAt, statusesOf } from './status.ts'
import type { Status, Step } from './step.ts'
import { clauseAt, sentenceAt, type Wording } from './wording.ts'

/** So many words of matter on either side show of which place a verb is told. */
const BESIDE = 6
/** So many words of what was done must stand in the passage where its verb does not. */
const LEAST_OBJECTS = 2

/** A verb that the statement gives as done or under way, of which every place that it tells in the passage is not. */
export const doneTold: RegionRule = (region, statement, source) => {
  const statuses = statusesOf(statement)
  for (const unit of region.statement.units) {
    const status = statuses[unit]
    if (status === undefined || !isClaimed(status, unit, statement.language === source.language)) continue
    if (!isClaim(statement, unit, status)) continue
    const claim = { unit, ...shortOf(statement, unit, status.step) }
    const places = placesOf(region, statement, source, unit)
    const fault =
      places.length > 0 ? faultAt(places, source, claim) : faultOfObjects(region, statement, source, claim)
    if (fault !== null) return fault
  }
  return null
}

/** Done; or under way by its auxiliary, where both texts are in one language: a present may be a habit. */
function isClaimed({ step, by }: Status, unit: number, isSame: boolean): boolean {
  return step === 'done' || (step === 'underway' && by !== unit && isSame)
}

/** A verb that is claimed, the steps that fall short of it, and how the statement gives it. */
interface Claim {
  readonly unit: number
  readonly short: readonly Step[]
  readonly given: string
}

/** What is being made is not made yet; what is being done is, some of it. */
function shortOf(statement: Wording, unit: number, step: Step): Omit<Claim, 'unit'> {
  if (step === 'underway') return { short: ['held'], given: 'under way' }
  const isMade = MAKING[statement.language].test(statement.units[unit]?.text ?? '')
  return { short: isMade ? ['held', 'tried', 'underway'] : ['held', 'tried'], given: 'done' }
}

/** A verb that neither reports nor plans nor begins, and nothing of the statement holds back. */
export function isClaim(statement: Wording, unit: number, { by }: Status): boolean {
  const isIn = ({ from, to }: { from: number; to: number }): boolean => from <= unit && unit < to
  const clause = clauseAt(statement, unit)
  const sentence = sentenceAt(statement, unit)
  return (
    !statement.clauseWords.some(
      (each) => each.kind === 'reports' && (isIn(each) || each.from === by) && isFraming(statement, each),
    ) &&
    (statement.language !== 'zh' || isBesideMark(statement, unit, by)) &&
    ![...statement.modals, ...statement.hedges].some(
      (each) => (isIn(each) && each.kind !== 'possible') || holds(statement, each, unit),
    ) &&
    !statement.negations.some(
      (each) => each.kind !== 'opposing' && clauseAt(statement, each.from) === clause,
    ) &&
    !statement.conditions.some((each) => each.from < unit && sentenceAt(statement, each.from) === sentence)
  )
}

/** What reports stands in the first clause of its sentence, or right before what it reports. */
function isFraming(statement: Wording, { from, to }: { from: number; to: number }): boolean {
  const clause = clauseAt(statement, from)
  const isFirst = statement.clauses[clause - 1]?.sentence !== statement.clauses[clause]?.sentence
  return (
    isFirst ||
    statement.clauseWords.some((each) => each.kind === 'opens' && each.from - to >= 0 && each.from - to <= 1)
  )
}

/** In Chinese what is done is the verb next to its mark; “已…的” describes, and claims nothing. */
function isBesideMark({ units, clauseOfUnit }: Wording, unit: number, by: number): boolean {
  if (units[by]?.text === '了') return unit < by && by - unit <= 2
  if (units[by - 1]?.text === '在') return false
  const behind = units.slice(by + 1, by + 6).findIndex(({ text }) => text === '的')
  return (
    unit > by &&
    unit - by <= 2 &&
    (behind === -1 || clauseOfUnit[by + 2 + behind] !== clauseOfUnit[by] || behind > 3)
  )
}

/** Before it in its clause: "was planned to have been". */
function holds(statement: Wording, { from }: { readonly from: number }, unit: number): boolean {
  return from < unit && unit - from <= BESIDE && clauseAt(statement, from) === clauseAt(statement, unit)
}

function faultAt(places: readonly number[], source: Wording, claim: Claim): RegionFault | null {
  const own = statusesOf(source)
  if (places.some((place) => own[place]?.own !== undefined && own[place]?.own !== 'held')) return null
  const found = places.map((place) =>
    statusAt(source, place, NAMES_ACTION[source.language].test(source.units[place]?.text ?? '')),
  )
  return faultFrom(found, places, source, claim)
}

function faultFrom(
  found: readonly (Status | undefined)[],
  places: readonly number[],
  source: Wording,
  { unit, short, given }: Claim,
): RegionFault | null {
  const [first] = found
  if (first === undefined || !found.every((each) => each !== undefined && short.includes(each.step)))
    return null
  const place = places[0] ?? first.by
  const [from, to] = [Math.min(first.by, place), Math.max(first.by, place)]
  const written = source.text.slice(source.units[from]?.start ?? 0, source.units[to]?.end ?? 0)
  return {
    codes: ['modal-strengthened', 'hedge-dropped'],
    said: unit,
    cited: first.by,
    what: `the passage says “${written}”, and the statement gives it as ${given}`,
  }
}

/** The verb stands nowhere in the passage: what was done with it does, and nothing of that is done there. */
function faultOfObjects(
  region: Region,
  statement: Wording,
  source: Wording,
  claim: Claim,
): RegionFault | null {
  const { unit, given } = claim
  if (given !== 'done' || BEGINNING[statement.language].test(statement.units[unit]?.text ?? '')) return null
  const objects = objectsOf(statement, unit).filter((each) => region.said.has(each))
  if (objects.length < LEAST_OBJECTS) return null
  const keys = keysAt(statement, objects)
  const told = sentencePart(source, region.source)
  const places = placesWith(keys, source, told)
  const found = places.flatMap((place) => statusAt(source, place, true) ?? [])
  return faultFrom(found, places, source, claim)
}

/** What a verb of the statement is about: the words of matter behind it in its clause, else those before it, also across "that". */
function objectsOf(statement: Wording, unit: number): readonly number[] {
  const clause = clauseAt(statement, unit)
  const own = unitsOfContents(contentsOfClause(statement, clause))
  const behind = own.filter((each) => each > unit)
  if (behind.length >= LEAST_OBJECTS) return behind.slice(0, BESIDE)
  const others = own.filter((each) => each !== unit)
  return others.length >= LEAST_OBJECTS ? others : neighbours(statement, unit).filter((each) => each < unit)
}

/** Where the passage has the verb: in the sentences that are told, next to most of what stands beside it in the statement. */
function placesOf(region: Region, statement: Wording, source: Wording, unit: number): readonly number[] {
  const told = sentencePart(source, region.together.source)
  const keys = keysAt(statement, [unit])
  const places = placesWith(keys, source, told)
  const beside = keysAt(statement, neighbours(statement, unit))
  const shared = places.map(
    (place) => [...keysAt(source, neighbours(source, place))].filter((key) => beside.has(key)).length,
  )
  const most = Math.max(0, ...shared)
  return places.filter((_, index) => shared[index] === most)
}

function placesWith(keys: ReadonlySet<string>, source: Wording, told: Part): readonly number[] {
  return keys.size === 0 ? [] : [...unitsWith(keys, source, told)]
}

function keysAt(wording: Wording, units: readonly number[]): ReadonlySet<string> {
  return new Set(units.flatMap((unit) => contentsAt(wording, unit).map(({ key }) => key)))
}

function neighbours(wording: Wording, unit: number): readonly number[] {
  const own = unitsBySentence(wording).get(sentenceAt(wording, unit)) ?? []
  const before = own.filter((each) => each < unit).slice(-BESIDE)
  return [...before, ...own.filter((each) => each > unit).slice(0, BESIDE)]
}

const unitsBySentence = rememberedFor(
  ({ contentsOfSentence }: Wording): ReadonlyMap<number, readonly number[]> =>
    new Map([...contentsOfSentence].map(([sentence, own]) => [sentence, unitsOfContents(own)])),
)
