/** Finds what the statement gives as done already, where nothing in the cited texts is done, past or under way. */

import { type Completion, DONE_BEFORE, findCompletions } from '../words/completion-words.ts'
import type { Difference } from './difference.ts'
import { foundOnce } from './found-once.ts'
import { isClaim } from './region-done.ts'
import { statusesOf } from './status.ts'
import type { Step } from './step.ts'
import { clauseAt, clauseText, type Wording } from './wording.ts'

const completionsOf = foundOnce(findCompletions)

/** "Already", "had been completed": an act that the passage plans, asks for or only names. */
export function compareCompletion(statement: Wording, sources: readonly Wording[]): readonly Difference[] {
  const [source] = sources
  const claim = claimsIn(statement).find(({ kind }) => sources.every((each) => !isAnswered(kind, each)))
  return claim === undefined || source === undefined
    ? []
    : [
        {
          code: 'modal-strengthened',
          at: { start: claim.start, end: claim.end },
          what: `the statement says “${statement.text.slice(claim.start, claim.end)}”, and nothing in the passage is done yet`,
          said: clauseText(statement, claim.from),
          cited: clauseText(source, 0),
          hint: 'Say how far it is: planned, asked for, under way or done.',
        },
      ]
}

/** What is over needs something done; "already" also what is there or going on; "had been built" where nothing is planned, too. */
function isAnswered(kind: Completion | 'before', source: Wording): boolean {
  const steps = statusesOf(source).flatMap((each) => (each === undefined ? [] : [each.step]))
  if (kind === 'before' && !steps.includes('held')) return true
  return (
    steps.some((step) => REACHED[kind].has(step)) ||
    completionsOf(source).some((each) => kind !== 'over' || each.kind !== 'there')
  )
}
const DONE: ReadonlySet<Step> = new Set<Step>(['done', 'past'])
const GOING_ON: ReadonlySet<Step> = new Set<Step>(['done', 'past', 'underway', 'tried'])
const REACHED = { over: DONE, already: GOING_ON, there: GOING_ON, before: GOING_ON } as const

interface Claim {
  readonly kind: Completion | 'before'
  readonly from: number
  readonly start: number
  readonly end: number
}

function claimsIn(statement: Wording): readonly Claim[] {
  const words = completionsOf(statement).filter(
    ({ kind, from }) => kind !== 'there' && !isHeldBack(statement, from),
  )
  const statuses = statusesOf(statement)
  const before = statement.units.flatMap(({ end }, unit): Claim[] => {
    const status = statuses[unit]
    const by = statement.units[status?.by ?? unit]
    return status?.step === 'done' &&
      by !== undefined &&
      status.by !== unit &&
      DONE_BEFORE[statement.language].test(by.text) &&
      !WHAT_WAS.test(statement.text.slice(0, by.start)) &&
      isClaim(statement, unit, status)
      ? [{ kind: 'before', from: unit, start: by.start, end }]
      : []
  })
  return [...words, ...before]
}

/** In a clause that denies or plans. */
function isHeldBack(statement: Wording, unit: number): boolean {
  const clause = clauseAt(statement, unit)
  return (
    statement.negations.some(
      ({ kind, from }) => kind !== 'opposing' && clauseAt(statement, from) === clause,
    ) ||
    [...statement.modals, ...statement.hedges, ...statement.conditions].some(
      ({ from }) => from < unit && clauseAt(statement, from) === clause,
    )
  )
}

/** "What it had put forward" only names what was done. */
const WHAT_WAS = /(?:\bwhat|\bwhich|\bce qu(?:e\s|[’'])|\blo que)\s*(?:\p{L}+\s+){0,2}$/iu
