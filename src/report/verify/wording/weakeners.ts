/** Reads the words of a text that weaken it: conditions, chances, degrees, plans and wishes, each with how far it weakens. */

import { rememberedAt } from '../../facts/remember.ts'
import type { Hedge } from '../words/hedge-words.ts'
import type { ModalKind } from '../words/modal-words.ts'
import { ALLOWING, ALMOST_WORDS, CASES, EXPECTED } from '../words/small-words.ts'
import { findSupports } from '../words/support-words.ts'
import { contrariesOf } from './bearing.ts'
import { foundOnce } from './found-once.ts'
import { type Part, wordsIn } from './parts.ts'
import { isReportedDuty } from './reported-duty.ts'
import { clauseAt, type Wording } from './wording.ts'

/** `soft`, `bound`, `amount` and `denial` only answer; nothing is missed where they are left out. */
export type Group = 'condition' | 'chance' | 'degree' | 'stage' | 'soft' | 'bound' | 'amount' | 'denial'

/** A word that weakens. `level` of a stage: 1 possible, 2 wished or advised, 3 planned. */
export interface Weakener {
  readonly group: Group
  readonly level: number
  /** A wish or a thought, which says no more than that a thing is possible. */
  readonly isOpen?: boolean
  /** A condition that says of what a thing holds, so that it holds of more without it. */
  readonly isLimit?: boolean
  /** Help, which conditions only what is planned or possible. */
  readonly isSupport?: boolean
  /** A condition whose matter stands before its words. */
  readonly isBehind?: boolean
  /** An expectation, which another language tells by a form of a verb of duty: "devrait". */
  readonly isExpected?: boolean
  readonly from: number
  readonly to: number
}

type Mark = readonly [group: Group, level: number]

const OF_HEDGES: Readonly<Partial<Record<Hedge, Mark>>> = {
  likely: ['chance', 1],
  partly: ['degree', 1],
  considered: ['stage', 2],
  planned: ['stage', 3],
  soft: ['soft', 1],
}
const OF_MODALS: Readonly<Partial<Record<ModalKind, Mark>>> = {
  possible: ['chance', 1],
  able: ['soft', 1],
  advised: ['stage', 2],
  willing: ['stage', 2],
  called: ['stage', 2],
  expected: ['stage', 3],
  wanted: ['stage', 3],
  planned: ['stage', 3],
  reported: ['bound', 3],
  purpose: ['bound', 3],
  commit: ['bound', 3],
  needed: ['bound', 2],
  demanded: ['bound', 3],
}

/** Of words that overlap the weakest is read, of equally weak ones the longest; a word that only answers last. */
const SOFT_LAST = 9
const LONGEST_PHRASE = 20

/** The weakening words of a part of a text, in order. Read once a part: the rules for conditions and for what is left out ask again. */
export const weakenersIn = rememberedAt((_wording: Wording, part: Part) => part, readWeakeners)

function readWeakeners(wording: Wording, part: Part): readonly Weakener[] {
  const conditions = [
    ...wordsIn(wording.conditions, part),
    ...wordsIn(contrariesOf(wording), part).filter(({ kind }) => kind === 'exception'),
  ].map(({ kind, from, to }): Weakener => {
    const isLimit = kind === 'exception' || wording.units.slice(from, to).some(({ text }) => CASES.test(text))
    return { group: 'condition', level: 1, from, to, isLimit }
  })
  const supports = wordsIn(supportsOf(wording), part).map(({ kind, from, to }): Weakener => {
    const isBehind = kind === 'enabling'
    return { group: 'condition', level: 1, from, to, isSupport: !isBehind, isBehind }
  })
  const modals = wordsIn(wording.modals, part).flatMap(({ kind, from, to }): Weakener[] => {
    const mark = ALLOWING.test(wording.units[from]?.text ?? '') ? SOFT : OF_MODALS[kind]
    if (mark !== undefined)
      return [
        {
          group: mark[0],
          level: mark[1],
          from,
          to,
          isOpen: kind === 'willing',
          isExpected: kind === 'expected',
        },
      ]
    if (isFreed(wording, from)) return [{ group: 'soft', level: 1, from, to }]
    return isReportedDuty(wording, { from, to }) ? [{ group: 'bound', level: 3, from, to }] : []
  })
  const hedges = wordsIn(wording.hedges, part).flatMap(({ kind, from, to }): Weakener[] => {
    const mark = kind === 'approximate' && isAlmost(wording, from, to) ? ALMOST : OF_HEDGES[kind]
    return mark === undefined
      ? []
      : [
          {
            group: mark[0],
            level: mark[1],
            from,
            to,
            isOpen: kind === 'considered',
            isExpected: EXPECTED.test(wording.units[from]?.text ?? ''),
          },
        ]
  })
  const rank = ({ group, level, from, to }: Weakener): number =>
    (group === 'soft' ? SOFT_LAST : level) - (to - from) / LONGEST_PHRASE
  const weakestFirst = [...modals, ...hedges].sort((one, other) => rank(one) - rank(other))
  const known: Weakener[] = []
  for (const each of [...conditions, ...supports, ...weakestFirst])
    if (!known.some(({ from, to }) => from < each.to && to > each.from)) known.push(each)
  return known.sort((one, other) => one.from - other.from)
}

const supportsOf = foundOnce(findSupports)

const SOFT: Mark = ['soft', 1]

const ALMOST: Mark = ['degree', 1]
/** How near a figure stands to the word that rounds it. */
const TO_FIGURE = 3

/** "Almost unknown": no figure is rounded. */
function isAlmost({ units }: Wording, from: number, to: number): boolean {
  return (
    ALMOST_WORDS.has(units[from]?.text ?? '') &&
    !units.slice(to, to + TO_FIGURE).some(({ type }) => type === 'figure')
  )
}

/** "Not obliged to", "no duty": as good as "may". */
function isFreed(wording: Wording, from: number): boolean {
  const clause = clauseAt(wording, from)
  return wording.negations.some(
    (each) =>
      each.kind !== 'opposing' &&
      each.to <= from &&
      from - each.to <= (each.kind === 'denying' || each.kind === 'concord' ? FREED_WITHIN : BESIDE) &&
      clauseAt(wording, each.from) === clause,
  )
}
const FREED_WITHIN = 4
/** A "without" frees only what stands beside it. */
const BESIDE = 1

export function amountsIn(wording: Wording, part: Part): readonly Weakener[] {
  return wordsIn(wording.quantifiers, part).flatMap(({ kind, from, to }): Weakener[] => {
    if (kind === 'part' || kind === 'few' || kind === 'many' || kind === 'most')
      return [{ group: 'amount', level: 1, from, to }]
    return kind === 'only' ? [{ group: 'condition', level: 1, from, to }] : []
  })
}

export function textOf({ units }: Wording, { from, to }: Weakener): string {
  return units
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
}
