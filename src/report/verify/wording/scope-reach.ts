/** Finds a part of a country told as the country, or one ministry as the Government. */

import type { Limit } from '../words/limit-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { type Part, wordsIn } from './parts.ts'
import { type RegionFault, scopeFault } from './region-rule.ts'
import type { Region } from './regions.ts'
import { limitsOf } from './scope-limits.ts'
import { sentenceAt, type Wording } from './wording.ts'

/** "Throughout the country" where the passage names a part of it. */
export function countryGrown(
  { statement: mine, source: theirs, cited }: Region,
  statement: Wording,
  source: Wording,
): RegionFault | null {
  const claim = wordsIn(limitsOf(statement), mine).find(({ kind }) => kind === 'country')
  const own = wordsIn(limitsOf(source), theirs)
  const isTold = ({ kind, from, to }: FoundWord<Limit>): boolean =>
    kind === 'country' &&
    source.contents.some(
      ({ unit, clause }) =>
        (unit < from || unit >= to) && cited.has(unit) && clause === source.clauseOfUnit[from],
    )
  if (claim === undefined || own.some(isTold)) return null
  if (statement.language !== source.language && isNational(source, theirs)) return null
  const narrower = own.find(({ kind }) => kind === 'place' || kind === 'group')
  return narrower === undefined
    ? null
    : scopeFault(
        claim.from,
        narrower.from ?? Math.min(...cited),
        'the statement reaches farther than the passage',
      )
}

/** “Total national emergencies” for “全国”: across languages either may stand for the other. */
function isNational(source: Wording, part: Part): boolean {
  return wordsIn(source.quantifiers, part).some(({ kind }) => kind === 'national')
}

/** "The Government" where the passage has one ministry, unless the Government only reports. */
export function bodyGrown(
  { statement: mine, source: theirs }: Region,
  statement: Wording,
  source: Wording,
): RegionFault | null {
  const claim = wordsIn(limitsOf(statement), mine).find(
    ({ kind, to }) => kind === 'government' && !isReporting(statement, to),
  )
  if (claim === undefined || wordsIn(limitsOf(statement), mine).some(({ kind }) => kind === 'body'))
    return null
  const sentences = new Set([...theirs.units].map((unit) => sentenceAt(source, unit)))
  const own = limitsOf(source).filter(({ from }) => sentences.has(sentenceAt(source, from)))
  const body = own.find(({ kind, from }) => kind === 'body' && theirs.units.has(from))
  if (body === undefined || own.some(({ kind }) => kind === 'government')) return null
  return scopeFault(
    claim.from,
    body.from,
    'the statement says it of the Government, the passage of one authority',
  )
}

const NEAR_REPORT = 5

function isReporting(statement: Wording, to: number): boolean {
  return statement.clauseWords.some(
    ({ kind, from }) => kind === 'reports' && from >= to && from - to <= NEAR_REPORT,
  )
}
