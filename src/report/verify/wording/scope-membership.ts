/** Finds one of several told as the only one: "the most exposed country" where the passage says "one of the most exposed". */

import { findMemberships, type Membership } from '../words/membership-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { headsOf } from './bearing.ts'
import { foundOnce } from './found-once.ts'
import { wordsIn } from './parts.ts'
import { type RegionFault, scopeFault } from './region-rule.ts'
import type { Region } from './regions.ts'
import { sentenceAt, type Wording } from './wording.ts'

const HEADS = 2

const membershipsOf = foundOnce(findMemberships)

/** A superlative of the statement by words that the passage has by "one of the", while nothing in the statement says so. */
export function membershipLost(
  { statement: mine, source: theirs, cited, said, together }: Region,
  statement: Wording,
  source: Wording,
): RegionFault | null {
  const claims = wordsIn(membershipsOf(statement), together.statement)
  const claim = claims.find(({ kind, from }) => kind === 'superlative' && mine.units.has(from))
  if (claim === undefined || claims.some(({ kind }) => kind === 'among')) return null
  if (isPlural(statement)) return null
  const sentences = new Set([...theirs.units].map((unit) => sentenceAt(source, unit)))
  const own = membershipsOf(source).filter(({ from }) => sentences.has(sentenceAt(source, from)))
  const among = own.find((each) => each.kind === 'among' && isBeside(source, each, cited))
  if (among === undefined || own.some(({ kind, to }) => kind === 'superlative' && to < among.from))
    return null
  return isBeside(statement, claim, said)
    ? scopeFault(
        claim.from,
        among.from,
        'the statement says it of one alone, the passage of one among several',
      )
    : null
}

function isBeside(wording: Wording, word: FoundWord<Membership>, shared: ReadonlySet<number>): boolean {
  const behind = headsOf(wording, word, HEADS)
  const before = wording.contents.flatMap(({ unit }) =>
    unit < word.from && word.from - unit <= WITHIN ? [unit] : [],
  )
  return [...behind, ...before].some((unit) => shared.has(unit))
}
const WITHIN = 12

/** In Chinese the same word may stand in a list of several. */
function isPlural({ language, text }: Wording): boolean {
  return language === 'zh' && /之列|行列/u.test(text)
}
