/** Finds a part of a statement that denies an odd number of times where the passage denies an even one, or the other way round. */

import { contrariesOf, governedBy, headsOf } from './bearing.ts'
import { groupAt, groupsIn, groupsOf, homesOf, keysOfGroup } from './clause-groups.ts'
import { CLOSE, type Counts, type Signs } from './denial-signs.ts'
import { denials, isSecond } from './denials.ts'
import { bothSigns } from './denials-of-both.ts'
import type { WordingCode } from './difference.ts'
import { keysIn, type Part, wordsIn } from './parts.ts'
import { firstOf, type RegionRule } from './region-rule.ts'
import type { Region } from './regions.ts'
import { isOnly } from './without.ts'
import type { Wording } from './wording.ts'

/** A part of which less than this share is found in the passage is too freely worded to count denials in. */
const LEAST_COVERED = 0.4

/**
 * Compares how often both deny what they have in common, clause by clause: "not opposed" denies twice and is no "opposed".
 * A clause of the statement that answers several of the passage equally well agrees where one of them agrees.
 */
export const polarityTurned: RegionRule = (region, statement, source) => {
  if (region.covered < LEAST_COVERED) return null
  const [mine, theirs] = bothSigns(region, statement, source)
  if (mine.count === 0 && theirs.count === 0) return null
  if (isLoose(mine, theirs) || isLoose(theirs, mine)) return null
  const turned = groupsIn(statement, region.statement, region.said).find((group) => {
    const homes = homesOf(group, region, statement, source)
    return (
      homes.length > 0 &&
      homes.every((home) => isOdd(mine, group, theirs, home)) &&
      !isOfOther(group, homes, mine, region, source) &&
      !isNeedOfLack(region, statement, source)
    )
  })
  if (turned === undefined && !isAffirmed(region, mine, theirs, statement, source)) return null
  const isWhole =
    turned === undefined || region.statement.clauses.length === region.together.statement.clauses.length
  const whole = governedBy(source, region.together.source, region.cited)
  if (!isWhole && allIn(statement, region.together.statement) === allIn(source, whole)) return null
  return {
    codes: codesOf(mine, theirs),
    said: mine.at ?? firstOf(region, 'said'),
    cited: theirs.at ?? firstOf(region, 'cited'),
    what:
      mine.count > theirs.count
        ? 'the statement denies this, and the passage does not'
        : 'the passage denies this, and the statement does not',
  }
}

/**
 * True where the statement has, and denies nothing, the very word that the passage denies and has nowhere else ("no obligation");
 * and where the statement does without what the passage does only with.
 */
function isAffirmed(
  region: Region,
  mine: Signs,
  theirs: Signs,
  statement: Wording,
  source: Wording,
): boolean {
  const { statement: saidPart, source: citedPart } = region.together
  const isDropped = mine.borne.some(({ isWithout }) => isWithout)
  if (mine.borne.some(({ isWithout }) => !isWithout)) return false
  if (isDropped) return theirs.borne.length === 0 && isOnly(source, citedPart) && !isOnly(statement, saidPart)
  const said = keysIn(statement, region.statement)
  return theirs.borne.some(
    ({ head, isWithout }) =>
      !isWithout &&
      head !== null &&
      said.has(head) &&
      source.contents.filter(({ key, unit }) => key === head && citedPart.units.has(unit)).length === 1,
  )
}

/** "Without cooperation no State can" says that cooperation is needed. */
function isNeedOfLack(region: Region, statement: Wording, source: Wording): boolean {
  return (
    wordsIn(statement.modals, region.statement).some(
      ({ kind, from }) => (kind === 'needed' || kind === 'required') && !region.said.has(from),
    ) &&
    wordsIn(source.negations, region.source).some(
      (each) => each.kind === 'lacking' && headsOf(source, each, 2).some((unit) => region.cited.has(unit)),
    )
  )
}

/** True where one denies oftener than the other, whether or not a "without" is answered by a condition of the other. */
function isOdd(mine: Signs, group: number, theirs: Signs, home: number): boolean {
  const differs = (one: Counts, other: Counts): boolean => !isEven(one.get(group) ?? 0, other.get(home) ?? 0)
  return differs(mine.byGroup, theirs.byGroup) && differs(mine.unanswered, theirs.unanswered)
}

/** "The duty on banks does not extend to foundations": the group that it denies is another of the same sentence, denied there too. */
function isOfOther(
  group: number,
  homes: readonly number[],
  mine: Signs,
  region: Region,
  source: Wording,
): boolean {
  const denied = new Set(mine.borne.flatMap((each) => (each.group === group ? [...each.keys] : [])))
  const told = new Set(homes.flatMap((home) => [...keysOfGroup(source, home)]))
  const others = new Set(region.source.clauses.map((each) => groupsOf(source)[each] ?? each))
  return [...others].some(
    (other) =>
      !homes.includes(other) &&
      denials(source).filter(({ from }) => groupAt(source, from) === other).length ===
        mine.byGroup.get(group) &&
      [...keysOfGroup(source, other)].some((key) => denied.has(key) && !told.has(key)),
  )
}

/** "Widows without other income" told as "widows" widens, "seldom" left out drops a reserve. */
function codesOf(mine: Signs, theirs: Signs): readonly WordingCode[] {
  const [lost, ...more] = mine.borne.length === 0 ? theirs.borne : []
  if (lost?.isNear) return ['negation-flipped', 'hedge-dropped']
  return lost?.isWithout && more.length === 0 ? ['negation-flipped', 'scope-widened'] : ['negation-flipped']
}

function isEven(one: number, other: number): boolean {
  return (one - other) % 2 === 0
}

/** Two denials far apart on one side, one on the other: which of them is told is not known. */
function isLoose(one: Signs, other: Signs): boolean {
  return one.count >= 2 && other.count >= 1 && one.width > CLOSE
}

/** All denials of a part, whatever they bear on. */
function allIn(wording: Wording, part: Part): number {
  const hard = wordsIn(denials(wording), part)
  const others = wordsIn(contrariesOf(wording), part).filter(
    ({ kind, from, to }) => kind === 'contrary' && !hard.some((each) => each.from < to && each.to > from),
  )
  return hard.filter((each) => !isSecond(wording, each.from, hard)).length + others.length
}
