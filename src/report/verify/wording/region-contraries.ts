/** Finds a word of the passage told as its contrary: "rose" for "fell", "voluntary" for "mandatory". */
import { hasOneOf, oppositesOf, placesOf } from '../words/opposites.ts'
import { type Part, wordsIn } from './parts.ts'
import type { RegionRule } from './region-rule.ts'
import type { Wording } from './wording.ts'

const LEAST_COVERED = 0.5

/** Where neither side denies anything, a word of one side of a pair answers no word of the other. */
export const contraryTold: RegionRule = (region, statement, source) => {
  if (region.covered < LEAST_COVERED || statement.language !== source.language) return null
  const [mine, theirs] = [region.statement, region.together.source]
  if (deniesIn(statement, mine) || deniesIn(source, theirs)) return null
  const [saidFrom, saidTo] = rangeOf(mine)
  const [wholeFrom, wholeTo] = rangeOf(region.together.statement)
  const [citedFrom, citedTo] = rangeOf(theirs)
  for (const { sides } of oppositesOf(statement.language))
    for (const [said, cited] of [sides, [sides[1], sides[0]] as const]) {
      const [at] = placesOf(said, statement.units, saidFrom, saidTo)
      const [place] = placesOf(cited, source.units, citedFrom, citedTo)
      if (at === undefined || place === undefined) continue
      if (hasOneOf(cited, statement.units, wholeFrom, wholeTo)) continue
      if (hasOneOf(said, source.units, citedFrom, citedTo)) continue
      return {
        codes: ['negation-flipped'],
        said: at,
        cited: place,
        what: 'the statement says the contrary of the word in the passage',
      }
    }
  return null
}

function deniesIn(wording: Wording, part: Part): boolean {
  return wordsIn(wording.negations, part).some(({ kind }) => kind !== 'opposing')
}

function rangeOf({ units }: Part): readonly [from: number, to: number] {
  return [Math.min(...units), Math.max(...units) + 1]
}
