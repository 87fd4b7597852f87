/**
 * Compares each part of a statement with the part of the cited text that it tells: how often both deny, how strongly they
 * bind, what they hold back, and of how many and where they speak. Works across languages, on words by their meaning.
 */
import type { Difference, WordingCode } from './difference.ts'
import { commitmentAdded, stageLost } from './region-binding.ts'
import { isPolarityKept, polarityTurned } from './region-polarity.ts'
import { reserveLost } from './region-reserves.ts'
import type { RegionFault, RegionRule } from './region-rule.ts'
import { scopeGrown } from './region-scope.ts'
import { regionsOf } from './regions.ts'
import { clauseText, type Wording } from './wording.ts'

const RULES: readonly RegionRule[] = [polarityTurned, stageLost, commitmentAdded, reserveLost, scopeGrown]

/** The differences of parts: one that has several places in the source differs where it differs from all of them. */
export function compareRegions(statement: Wording, source: Wording): readonly Difference[] {
  return regionsOf(statement, source).flatMap((regions) =>
    RULES.flatMap((rule) => {
      const faults = regions.map((region) => rule(region, statement, source))
      const [fault] = faults
      return fault === null || fault === undefined || faults.includes(null)
        ? []
        : fault.codes.map((code) => differ(fault, code, statement, source))
    }),
  )
}

/** Where in the statement a denial is kept, though it may be worded otherwise: spans of the parts, UTF-16. */
export function keptDenials(
  statement: Wording,
  source: Wording,
): readonly { readonly start: number; readonly end: number }[] {
  return regionsOf(statement, source).flatMap((regions) => {
    const kept = regions.find((region) => isPolarityKept(region, statement, source))
    if (kept === undefined) return []
    const units = [...kept.statement.units]
    return [
      {
        start: statement.units[Math.min(...units)]?.start ?? 0,
        end: statement.units[Math.max(...units)]?.end ?? statement.text.length,
      },
    ]
  })
}

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
