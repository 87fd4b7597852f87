/** Finds a condition left out that the passage sets in a sentence of its own: "This depends on the support received." */
import { POINTING } from '../words/small-words.ts'
import { contentsIn } from './contents-of.ts'
import { type Part, unitsOfContents } from './parts.ts'
import { firstOf, type RegionRule } from './region-rule.ts'
import { weakenersIn } from './weakeners.ts'
import { sentenceAt, type Wording } from './wording.ts'

const LEAST_COVERED = 0.4
/** Of the sentence before, so much must be told. */
const LEAST_TOLD = 2
/** How many units before the condition say what it is of: "This reduction is". */
const WITHIN = 5

/** A sentence right behind what is told that begins with "this" and conditions it; answered by a condition, or by its own matter. */
export const conditionBehindLost: RegionRule = (region, statement, source) => {
  if (region.covered < LEAST_COVERED || region.cited.size < LEAST_TOLD) return null
  const next = region.sentence + 1
  const first = source.clauses.find(({ sentence, from, to }) => sentence === next && to > from)
  if (first === undefined || !POINTING.has(source.units[first.from]?.text ?? '')) return null
  const condition = source.conditions.find(
    ({ from }) => from > first.from && from - first.from <= WITHIN && sentenceAt(source, from) === next,
  )
  if (condition === undefined) return null
  if (isAnswered(region.together.statement, statement, source, condition.to)) return null
  return {
    codes: ['hedge-dropped'],
    said: firstOf(region, 'said'),
    cited: condition.from,
    what: `the passage goes on to condition it (“${source.text.slice(condition.start, condition.end)}”), the statement does not`,
  }
}

function isAnswered(part: Part, statement: Wording, source: Wording, from: number): boolean {
  if (weakenersIn(statement, part).some(({ group }) => group === 'condition')) return true
  const own = (source.contentsOfSentence.get(sentenceAt(source, from)) ?? []).filter(
    ({ unit }) => unit >= from,
  )
  const keys = new Set(own.map(({ key }) => key))
  const told = contentsIn(statement, part).filter(({ key }) => keys.has(key))
  return unitsOfContents(told).length > 0
}
