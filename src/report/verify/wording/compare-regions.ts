/**
 * Compares each part of a statement with the part of the cited text that it tells: how often both deny, how strongly they
 * bind, what they hold back, and of how many and where they speak. Works across languages, on words by their meaning.
 */
import { conditionBehindLost } from './condition-behind.ts'
import type { Difference, WordingCode } from './difference.ts'
import { commitmentAdded } from './region-binding.ts'
import { contraryTold } from './region-contraries.ts'
import { counterpartTold } from './region-counterparts.ts'
import { deniedOtherwise } from './region-denied.ts'
import { doneTold } from './region-done.ts'
import { contraryGoverned } from './region-governors.ts'
import { polarityTurned } from './region-polarity.ts'
import type { RegionFault, RegionRule } from './region-rule.ts'
import { scopeGrown } from './region-scope.ts'
import { weakenerLost } from './region-weakeners.ts'
import { type Region, regionsOf } from './regions.ts'
import { clauseText, type Wording } from './wording.ts'

const RULES: readonly RegionRule[] = [
  polarityTurned,
  contraryTold,
  counterpartTold,
  weakenerLost,
  conditionBehindLost,
  doneTold,
  commitmentAdded,
  scopeGrown,
]

/** The differences of parts: one that has several places in the source differs where it differs from all of them. */
export function compareRegions(statement: Wording, source: Wording): readonly Difference[] {
  const ofThings = [contraryGoverned(statement, source), deniedOtherwise(statement, source)].flatMap(
    (fault) => (fault === null ? [] : fault.codes.map((code) => differ(fault, code, statement, source))),
  )
  return [...ofThings, ...ofRegions(statement, source)]
}

function ofRegions(statement: Wording, source: Wording): readonly Difference[] {
  const told = regionsOf(statement, source).filter((regions) => regions.length > 0)
  return told.flatMap((regions) =>
    RULES.flatMap((rule) => {
      const faults = regions.map((region) => rule(region, statement, source))
      const fault = faults.find(
        (each, index) =>
          each !== null &&
          regions.every((_, other) => faults[other] !== null || isApart(regions, index, other)),
      )
      return fault === null || fault === undefined
        ? []
        : fault.codes.map((code) => differ(fault, code, statement, source))
    }),
  )
}

/** True where a region tells so much that the other does not that the other is no other place of the same. */
function isApart(regions: readonly Region[], index: number, other: number): boolean {
  const rest = regions[other]?.said
  return [...(regions[index]?.said ?? [])].filter((unit) => rest?.has(unit) !== true).length >= APART
}
const APART = 3

const HINTS: Readonly<Record<WordingCode, string>> = {
  'negation-flipped':
    'Say what the passage says: put the denial back, or cite the passage that says the contrary.',
  'modal-strengthened': 'Use the passage’s own word for how far it binds.',
  'hedge-dropped': 'Keep the reserve of the passage, in its own words.',
  'scope-widened': 'Keep the passage’s own word for how many, who or where.',
}

function differ(
  { said, cited, what }: RegionFault,
  code: WordingCode,
  statement: Wording,
  source: Wording,
): Difference {
  const unit = statement.units[said]
  return {
    code,
    at: unit === undefined ? null : { start: unit.start, end: unit.end },
    what,
    said: clauseText(statement, said),
    cited: clauseText(source, cited),
    hint: HINTS[code],
  }
}
