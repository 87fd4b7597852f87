/**
 * Finds what weakens a sentence of the passage (a condition, a chance, a degree, a plan or a wish) and has nothing in the
 * statement that answers it, though the statement tells the words it bears on.
 */

import type { WordingCode } from './difference.ts'
import { sentencePart } from './parts.ts'
import { firstOf, type RegionFault, type RegionRule } from './region-rule.ts'
import type { Region } from './regions.ts'
import { isOfOtherClause, isReserveTold } from './reserve-told.ts'
import { answersIn, unanswered, withoutRepeated } from './weakener-answers.ts'
import { CODES, demandsIn } from './weakener-demands.ts'
import type { Weakener } from './weakeners.ts'
import type { Wording } from './wording.ts'

const LEAST_COVERED = 0.4

/** A weakening word of the passage that bears on what is told, and that no word of the statement answers. */
export const weakenerLost: RegionRule = (region, statement, source) => {
  if (region.covered < LEAST_COVERED) return null
  const asked = demandsIn(region, statement, source)
  if (asked.length === 0) return null
  const free = answersIn(region, statement, source)
  const [left, spare] = withoutRepeated(asked, free, region, statement, source)
  const { units } = sentencePart(source, region.source)
  const due = left.filter((each) => !isOfOtherClause(each, region, statement, source))
  const [lost, ...more] = unanswered(due, spare).filter(
    (each) => units.has(each.from) && !isReserveTold(each, region, statement, source),
  )
  return lost === undefined ? null : fault(lost, more, region, source)
}

function fault(lost: Weakener, more: readonly Weakener[], region: Region, source: Wording): RegionFault {
  const written = source.text.slice(source.units[lost.from]?.start ?? 0, source.units[lost.to - 1]?.end ?? 0)
  return {
    codes: [...new Set([lost, ...more].flatMap(codesOf))],
    said: firstOf(region, 'said'),
    cited: lost.from,
    what:
      lost.group === 'condition'
        ? `the passage says it with a condition (“${written}”), the statement without`
        : `the passage says “${written}”, and the statement says it more strongly`,
  }
}

function codesOf({ group, isLimit = false }: Weakener): readonly WordingCode[] {
  return [...(CODES[group] ?? []), ...(isLimit ? (['scope-widened'] as const) : [])]
}
