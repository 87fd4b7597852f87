/** A past of duty that a report tells a plan in: "los mecanismos debían responder a sus objetivos". */

import type { ModalKind } from '../words/modal-words.ts'
import { DUTY_PASTS } from '../words/status-words.ts'
import { type Part, sentencePart, wordsIn } from './parts.ts'
import { statusesOf } from './status.ts'
import type { Wording } from './wording.ts'

/** True of "devait", "debían", "должны были": was to, or had to. */
export function isReportedDuty(
  { units, language }: Wording,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return units
    .slice(Math.max(0, from - 1), to + 1)
    .some(({ text }) => DUTY_PASTS[language]?.test(text) === true)
}

/**
 * True where a part of the passage stands in a sentence of what is planned, by a word or, in Chinese and Arabic, as an item of a list
 * of tasks; and has nothing weaker but what the statement has `too`: “devait être proposé”.
 */
export function isOfPlan(source: Wording, part: Part, too: ReadonlySet<ModalKind>): boolean {
  if (wordsIn(source.modals, part).some(({ kind }) => WEAKER.has(kind) && !too.has(kind))) return false
  const whole = sentencePart(source, part)
  const statuses = statusesOf(source)
  return (
    wordsIn(source.modals, whole).some(({ kind }) => PLANNING.has(kind)) ||
    [...whole.units].some((unit) => statuses[unit]?.step === 'held')
  )
}
const WEAKER: ReadonlySet<ModalKind> = new Set(['possible', 'advised', 'willing'])
const PLANNING: ReadonlySet<ModalKind> = new Set<ModalKind>([
  ...(['planned', 'purpose', 'wanted', 'reported', 'expected', 'commit'] as const),
])
