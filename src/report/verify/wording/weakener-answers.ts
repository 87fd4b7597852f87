/** Which words of the statement answer a weakening word of the passage. */
import { isOfUntold } from './attributes.ts'
import { type Part, sentencePart, wordsIn } from './parts.ts'
import type { Region } from './regions.ts'
import { statusesOf } from './status.ts'
import { amountsIn, textOf, type Weakener, weakenersIn } from './weakeners.ts'
import type { Wording } from './wording.ts'

/** All of the statement's sentence that may answer, also "some", "only", and denials that the passage has not. */
export function answersIn(region: Region, statement: Wording, source: Wording): readonly Weakener[] {
  const whole = region.together.statement
  const denying = (wording: Wording, part: Part): readonly Weakener[] =>
    wordsIn(wording.negations, part).flatMap(({ kind, from, to }) =>
      kind === 'opposing' ? [] : [{ group: 'denial' as const, level: 1, from, to }],
    )
  const more = denying(statement, whole).slice(denying(source, region.together.source).length)
  return [
    ...weakenersIn(statement, whole),
    ...amountsIn(statement, whole),
    ...goingOn(statement, whole),
    ...more,
  ]
}

/** "Was developing" tells "efforts are under way to develop", and answers a plan. */
function goingOn(statement: Wording, { units }: Part): readonly Weakener[] {
  return statusesOf(statement).flatMap((status, unit): Weakener[] =>
    status?.step === 'underway' && units.has(unit)
      ? [{ group: 'bound', level: PLANNED, from: unit, to: unit + 1 }]
      : [],
  )
}
const PLANNED = 3

/**
 * What is said in the same word on both sides answers itself alone: it takes its like out of what is asked, and out of what
 * may answer. So does a condition of the passage that the statement tells in other words.
 */
export function withoutRepeated(
  asked: readonly Weakener[],
  answers: readonly Weakener[],
  region: Region,
  statement: Wording,
  source: Wording,
): readonly [asked: readonly Weakener[], answers: readonly Weakener[]] {
  const left = new Set(asked)
  const spare = new Set(answers)
  const part = sentencePart(source, region.together.source)
  const theirs = [...weakenersIn(source, part), ...amountsIn(source, part)].filter(
    (each) => left.has(each) || !isOfUntold(source, each, region.cited),
  )
  for (const each of theirs) {
    const isKeptCondition = each.group === 'condition' && ![...left].some(({ from }) => from === each.from)
    const same = [...spare].find(
      (answer) =>
        textOf(statement, answer) === textOf(source, each) ||
        (isKeptCondition && answer.group === 'condition'),
    )
    if (same === undefined) continue
    spare.delete(same)
    const isPart = ({ group, to }: Weakener): boolean =>
      group === 'stage' && each.group === 'soft' && each.from >= to && each.from - to <= BESIDE
    // A Chinese list says “应” in each of its clauses, where another sentence says "should" once.
    const isAgain = (demand: Weakener): boolean =>
      source.language === 'zh' &&
      demand.group === each.group &&
      textOf(source, demand) === textOf(source, each)
    for (const demand of left)
      if (demand.from === each.from || isPart(demand) || isAgain(demand)) left.delete(demand)
  }
  return [[...left], [...spare]]
}

/** A word of stage and one that only answers, side by side. */
const BESIDE = 1

/** Each answer serves once: the same kind first, then what may stand for it. */
export function unanswered(asked: readonly Weakener[], answers: readonly Weakener[]): readonly Weakener[] {
  const free = new Set(answers)
  const take = (suits: (answer: Weakener) => boolean): boolean => {
    const found = [...free].find(suits)
    if (found !== undefined) free.delete(found)
    return found !== undefined
  }
  const left = asked.filter(
    (demand) => !take((answer) => answer.group === demand.group && answer.level === demand.level),
  )
  return left.filter((demand) => !take((answer) => mayAnswer(answer, demand)))
}

function mayAnswer({ group, level, isOpen = false, isExpected }: Weakener, demand: Weakener): boolean {
  if (isExpected === true && demand.isExpected === true) return true
  switch (demand.group) {
    case 'condition':
      return group === 'condition' || group === 'denial' || group === 'degree'
    case 'degree':
      return group !== 'bound' && group !== 'denial'
    default:
      if (group === 'stage') return (isOpen ? 1 : level) <= demand.level
      return group === 'bound' ? level <= demand.level : group !== 'amount'
  }
}
