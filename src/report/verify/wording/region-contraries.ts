/** Finds a word of the passage told as its contrary: "rose" for "fell", "voluntary" for "mandatory". */
import { contraryOf, findSides } from '../words/opposites.ts'
import { foundOnce } from './found-once.ts'
import { type Part, wordsIn } from './parts.ts'
import { isSaidOfThing } from './region-governors.ts'
import type { RegionRule } from './region-rule.ts'
import type { Wording } from './wording.ts'

const LEAST_COVERED = 0.5

/** Where neither side denies anything, a word of one side of a pair answers no word of the other. */
export const contraryTold: RegionRule = (region, statement, source) => {
  if (region.covered < LEAST_COVERED || statement.language !== source.language) return null
  const [mine, theirs] = [region.statement, region.together.source]
  if (deniesIn(statement, mine) || deniesIn(source, theirs)) return null
  const said = sidesIn(statement, mine)
  if (said.size === 0) return null
  const whole = sidesIn(statement, region.together.statement)
  const cited = sidesIn(source, theirs)
  const [turned] = [...said]
    .filter(([side]) => cited.has(contraryOf(side)) && !whole.has(contraryOf(side)) && !cited.has(side))
    .sort(([one], [other]) => one - other)
  if (turned === undefined) return null
  const [side, at] = turned
  if (isSaidOfThing(statement, at, source, theirs)) return null
  return {
    codes: ['negation-flipped'],
    said: at,
    cited: cited.get(contraryOf(side)) ?? at,
    what: 'the statement says the contrary of the word in the passage',
  }
}

function deniesIn(wording: Wording, part: Part): boolean {
  return wordsIn(wording.negations, part).some(({ kind }) => kind !== 'opposing')
}

const sidesOf = foundOnce(findSides)

/** The sides of which words stand from the first unit of a part to its last, each with the first place of it. */
function sidesIn(wording: Wording, { units }: Part): ReadonlyMap<number, number> {
  const { first, last } = units
  const found = new Map<number, number>()
  for (const { kind, from } of sidesOf(wording))
    if (from >= first && from <= last && !found.has(Number(kind))) found.set(Number(kind), from)
  return found
}
