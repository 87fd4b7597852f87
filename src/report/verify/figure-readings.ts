/** Holds the readings of a figure by the words around it against the source's: at least, by, to, more, fewer, a day, a month. */

import type { LanguageTag } from '#un'
import type { Fact } from '../facts/facts.ts'
import { rememberedAt } from '../facts/remember.ts'
import type { Statement } from '../statement.ts'
import { type Bound, boundOf } from './bounds-of.ts'
import { type Change, changeOf, directionOf, periodOf, speaksOfChange } from './changed-by.ts'
import { found } from './found.ts'
import type { SourceFact } from './swapped-facts.ts'
import type { PassageUnderProof, VerificationFinding } from './verification.ts'
import type { VerificationCode } from './verification-codes.ts'
import type { Period } from './words/rate-words.ts'

/** A reading of a figure by the words around it, and what is said where the statement's is not the source's. */
interface Reading<Value> {
  readonly of: (fact: Fact, text: string, language: LanguageTag) => Value | null
  readonly code: VerificationCode
  readonly hint: string
  message(fact: Fact, here: Value, there: Fact): string
}

/** A reading of each fact, worked out once: a fact is of one text, and a passage's are asked for by all that cite it. */
function once<Value>(of: Reading<Value>['of']): Reading<Value>['of'] {
  return rememberedAt((fact) => fact, of)
}

const changeRead = once(changeOf)

/** "At least" here where the source has "at most", or the reverse; either end of a range is one. */
const BOUND: Reading<Bound> = {
  of: once(boundOf),
  code: 'number-changed',
  hint: 'Print the limit as the source has it.',
  message: (fact, here, there) => {
    const [ours, theirs] = here === 'floor' ? ['the least', 'the most'] : ['the most', 'the least']
    return `The statement makes “${fact.written}” ${ours}; in the cited passage “${there.written}” is ${theirs}.`
  },
}

/** A figure by which something changed in the source, and to which it changed here; or the reverse. */
const CHANGE: Reading<Change> = {
  of: changeRead,
  code: 'number-changed',
  hint: 'Print the change as the source has it.',
  message: (fact, here, there) =>
    `The statement speaks of a change ${here} “${fact.written}”; the cited passage has “${there.written}” otherwise.`,
}

/** "12 per cent more" where the source has 12 per cent fewer. */
const DIRECTION: Reading<'up' | 'down'> = {
  of: once(directionOf),
  code: 'number-changed',
  hint: 'Print the change as the source has it.',
  message: (fact, here, there) =>
    `The statement makes “${fact.written}” ${here === 'up' ? 'an increase' : 'a decrease'}; the cited passage has “${there.written}” the other way.`,
}

/** "Nine bodies" where the source has nine more than before, and no word of the sentence speaks of a change. */
const LEVEL: Reading<'by' | 'level'> = {
  of: once((fact, text, language) => {
    if (fact.values[0]?.startsWith('x') === true) return null
    if (changeRead(fact, text, language) === 'by') return 'by'
    return speaksOfChange(fact, text, language) ? null : 'level'
  }),
  code: 'number-changed',
  hint: 'Print the change as the source has it.',
  message: (fact, _here, there) =>
    `The statement gives “${fact.written}” as a figure of its own; in the cited passage something changed by “${there.written}”.`,
}

/** "15 calls a month" where the source has 15 a day. */
const PERIOD: Reading<Period> = {
  of: once((fact, text, language) =>
    fact.unit?.dimension === 'time' ? null : periodOf(fact, text, language),
  ),
  code: 'unit-changed',
  hint: 'Print the figure with the time for which the source gives it.',
  message: (fact, here, there) =>
    `The statement reckons “${fact.written}” ${here === 'whole' ? 'for several years' : `by the ${here}`}; the cited passage reckons “${there.written}” by another time.`,
}

/** Found where the statement's words give a reading, and those around every answer another; answers of its own kind of unit first. */
function readingFinding<Value>(
  reading: Reading<Value>,
  statement: Statement,
  fact: Fact,
  answers: readonly SourceFact[],
  passages: readonly PassageUnderProof[],
): VerificationFinding | null {
  const here = reading.of(fact, statement.text, statement.language)
  const ofUnit = answers.filter(({ fact: there }) => there.unit?.dimension === fact.unit?.dimension)
  const meant = ofUnit.length > 0 ? ofUnit : answers
  const [answer] = meant
  if (here === null || answer === undefined) return null
  const isOther = meant.every(({ fact: there, passage: index }) => {
    const passage = passages[index]
    const said = passage === undefined ? null : reading.of(there, passage.text, passage.language)
    return said !== null && said !== here
  })
  if (!isOther) return null
  const { code, hint } = reading
  return found(statement, code, {
    message: reading.message(fact, here, answer.fact),
    hint,
    at: { start: fact.start, end: fact.end },
  })
}

/** What the words around a figure make of it, where the source's words make something else of it; null where they agree or say nothing. */
export function readingsFinding(
  statement: Statement,
  fact: Fact,
  answers: readonly SourceFact[],
  passages: readonly PassageUnderProof[],
): VerificationFinding | null {
  return (
    readingFinding(BOUND, statement, fact, answers, passages) ??
    readingFinding(CHANGE, statement, fact, answers, passages) ??
    readingFinding(DIRECTION, statement, fact, answers, passages) ??
    readingFinding(LEVEL, statement, fact, answers, passages) ??
    readingFinding(PERIOD, statement, fact, answers, passages)
  )
}
