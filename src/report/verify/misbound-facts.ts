/** Finds a figure told of what its source tells of another: "27 per cent in 2015" where that was 2011, and 2015 had 31 per cent. */

import type { Fact } from '../facts/facts.ts'
import { rememberedFor } from '../facts/remember.ts'
import type { Matter } from './bound-matter.ts'
import {
  type BoundFigures,
  bindingsIn,
  type FactsOfText,
  type FigureGroup,
  haveRivals,
} from './figure-bindings.ts'
import { carries } from './match-facts.ts'

/** How the words that a statement binds to a figure lie to those of its sources: with this figure, or with another only. */
export interface Binding {
  readonly isSound: boolean
  /** The figure whose words they are; null where they are not another's only. */
  readonly instead: Fact | null
}

/**
 * How the figures of a statement are bound, in any two languages; a figure of which nothing is known has no entry.
 *
 * Found where the sentence of the source has another figure of the kind, the statement binds words to this one that are that
 * one's only, and none that is only this one's; and where the statement has that other one too, it is not soundly bound either.
 * Words on a side where one of the two figures has none are told of both, and prove nothing.
 */
export function boundOtherwise(
  statement: FactsOfText,
  sources: readonly FactsOfText[],
): ReadonlyMap<Fact, Binding> {
  const found = new Map<Fact, Binding>()
  if (!sources.some(({ facts }) => haveRivals(facts))) return found
  const readings = sources.map((source) => {
    const isAcross = source.language !== statement.language
    return { groups: bindingsIn(source, isAcross), isAcross }
  })
  if (!readings.some(({ groups }) => hasRivals(groups))) return found
  for (const fact of statement.facts) {
    const votes = readings.flatMap(({ groups, isAcross }) =>
      votesOf(fact, bindingsIn(statement, isAcross), groups),
    )
    if (votes.length === 0) continue
    found.set(fact, {
      isSound: votes.some(({ isSound }) => isSound),
      instead: votes.every(({ instead }) => instead !== null) ? (votes[0]?.instead ?? null) : null,
    })
  }
  return found
}

/** Two figures of one kind. */
function hasRivals(groups: readonly FigureGroup[]): boolean {
  return groups.some(
    ({ kind, members }, index) =>
      members.length > 1 || groups.some((other, at) => at !== index && other.kind === kind),
  )
}

/** One for each place where a source has the figure. */
function votesOf(fact: Fact, said: readonly FigureGroup[], groups: readonly FigureGroup[]): Binding[] {
  const own = said.find(({ members }) => members.some(({ facts }) => facts.includes(fact)))?.members ?? []
  const here = own.find(({ facts }) => facts.includes(fact))
  if (here === undefined) return []
  return groups.flatMap((group) =>
    group.members
      .filter((each) => has(each, fact))
      .map((answer) => {
        const told = rivalsOf(answer, group, groups)
          .filter(({ rival }) => !here.facts.some((one) => has(rival, one)))
          .map(({ rival, isFirst }) => ({
            rival,
            ...compared(here, answer, rival, { isFirst, isAlone: own.length === 1 }),
          }))
        const others = own.filter((each) => each !== here)
        const [wrong] = told
          .filter(({ rival, ours, theirs }) => ours === 0 && theirs > 0 && !isToldToo(rival, answer, others))
          .sort((one, other) => other.theirs - one.theirs)
        return {
          isSound: told.length > 0 && told.every(({ sure, theirs }) => sure > 0 && theirs === 0),
          instead: wrong?.rival.facts[0] ?? null,
        }
      }),
  )
}

interface Rival {
  readonly rival: BoundFigures
  readonly isFirst: boolean
}

/** Figures of the kind in a sentence beside it; what is told of one time goes on under the next date. */
function isBeside(other: FigureGroup, { kind, sentence }: FigureGroup): boolean {
  return other.kind === kind && kind !== 'date' && Math.abs(other.sentence - sentence) === 1
}

/** The other figures of the kind in the sentence, and in the sentences beside it. */
function rivalsOf(answer: BoundFigures, group: FigureGroup, groups: readonly FigureGroup[]): Rival[] {
  return groups
    .filter((other) => other === group || isBeside(other, group))
    .flatMap(({ members }) =>
      members.map((rival, index) => ({ rival, isFirst: index === 0 && members.includes(answer) })),
    )
    .filter(({ rival }) => rival !== answer && isRival(rival, answer))
}

/** The statement has the rival too, with words that are its own. */
function isToldToo(rival: BoundFigures, answer: BoundFigures, others: readonly BoundFigures[]): boolean {
  return others.some(
    (each) =>
      each.facts.some((one) => has(rival, one)) &&
      compared(each, rival, answer, { isFirst: false, isAlone: false }).ours > 0,
  )
}

function has({ facts }: BoundFigures, fact: Fact): boolean {
  return facts.some((there) => carries(there, fact))
}

function isRival(rival: BoundFigures, answer: BoundFigures): boolean {
  return rival.facts.at(-1)?.unit?.name === answer.facts.at(-1)?.unit?.name
}

interface Compared {
  /** Words of the statement that are only the answer's; `sure` those that tell by themselves. */
  readonly ours: number
  readonly sure: number
  /** Words that are only the rival's. */
  readonly theirs: number
}

/** An elliptic second member ("9, since raised to 21") has fewer words of its own. */
const LEAST_OWN = 2

function compared(
  said: BoundFigures,
  answer: BoundFigures,
  rival: BoundFigures,
  { isFirst, isAlone }: { readonly isFirst: boolean; readonly isAlone: boolean },
): Compared {
  const isBefore = answer.before.sureKeys.size >= (isFirst ? LEAST_OWN : 1) && rival.before.sureKeys.size > 0
  const isBehind = answer.behind.sureKeys.size > 0 && rival.behind.sureKeys.size > 0
  const [mine, others] = [keysOf(answer), keysOf(rival)]
  const own = new Set([
    ...(isBefore || answer.isApart ? answer.before.mayKeys : []),
    ...(isBehind || answer.isApart ? answer.behind.mayKeys : []),
  ])
  const alien = new Set([
    ...(isBefore ? rival.before.sureKeys : []),
    ...(isBehind ? rival.behind.sureKeys : []),
  ])
  const isOurs = ({ key }: Matter): boolean => own.has(key) && !others.has(key)
  const isTheirs = ({ key }: Matter): boolean => alien.has(key) && !mine.has(key)
  const sure = [...(isAlone ? said.before.may : said.before.sure), ...said.behind.sure]
  return {
    ours: placesOf([...said.before.may, ...said.behind.may].filter(isOurs)),
    sure: placesOf(sure.filter((word) => isOurs(word) && word.isLoose !== true)),
    theirs: placesOf(sure.filter(isTheirs)),
  }
}

function placesOf(words: readonly Matter[]): number {
  return new Set(words.map(({ start }) => start)).size
}

const keysOf = rememberedFor(
  ({ before, behind }: BoundFigures): ReadonlySet<string> => new Set([...before.mayKeys, ...behind.mayKeys]),
)
