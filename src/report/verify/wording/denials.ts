/** The denials of a text: each counted once, however many signs it is written with. */

import { rememberedFor } from '../../facts/remember.ts'
import type { Negation } from '../words/negation-words.ts'
import { SECOND_SIGNS } from '../words/small-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { hasContent } from './contents-of.ts'
import { clauseAt, sentenceAt, type Wording } from './wording.ts'

/** The denials that must be answered: not the ones that only answer, not the second sign of one denial, not pairs that cancel. */
export const denials = rememberedFor(findDenials)

function findDenials(wording: Wording): readonly FoundWord<Negation>[] {
  const hard = wording.negations.filter(
    ({ kind, from }) => kind !== 'opposing' && !wording.asked.has(clauseAt(wording, from)),
  )
  const alone = hard.filter(
    ({ kind, from }) => kind !== 'concord' || !hard.some((other) => isHost(wording, other, from)),
  )
  return alone.filter((denial, index) => !isCancelled(wording, denial, alone[index - 1], alone[index + 1]))
}

/** How near before a second sign its "without" stands. */
const HOST_WITHIN = 3

/** True for the denial that a second sign only repeats: "no … ninguna" in a sentence, "sin ninguna" side by side. */
function isHost(wording: Wording, { kind, from, to }: FoundWord<Negation>, second: number): boolean {
  if (kind === 'concord') return from < second && clauseAt(wording, from) === clauseAt(wording, second)
  if (kind === 'denying') return sentenceAt(wording, from) === sentenceAt(wording, second)
  return to <= second && second - to <= HOST_WITHIN
}

/** "did not fail to", "not without": two denials in a row affirm; so does a denial of a word with a negative prefix. */
function isCancelled(
  wording: Wording,
  denial: FoundWord<Negation>,
  before: FoundWord<Negation> | undefined,
  after: FoundWord<Negation> | undefined,
): boolean {
  if (denial.kind === 'denying' && after?.kind === 'lacking' && isNext(wording, denial.to, after.from))
    return true
  return denial.kind === 'lacking' && before?.kind === 'denying' && isNext(wording, before.to, denial.from)
}

function isNext(wording: Wording, to: number, from: number): boolean {
  return from >= to && from - to <= 1 && !hasContent(wording, to, from, () => true)
}

export function isSecond(wording: Wording, unit: number, all: readonly { readonly from: number }[]): boolean {
  const clause = wording.clauseOfUnit[unit]
  return (
    SECOND_SIGNS.has(wording.units[unit]?.text ?? '') &&
    all.some(({ from }) => from < unit && wording.clauseOfUnit[from] === clause)
  )
}
