/** A past of duty that a report tells a plan in: "los mecanismos debían responder a sus objetivos". */

import type { ModalKind } from '../words/modal-words.ts'
import { DUTY_PASTS } from '../words/status-words.ts'
import { type Part, wordsIn } from './parts.ts'
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

/** True where a part of the passage is of what is planned, by a word or, in Chinese and Arabic, as an item of a list of tasks. */
export function isOfPlan(source: Wording, part: Part): boolean {
  const modals = wordsIn(source.modals, part)
  if (modals.some(({ kind }) => kind === 'possible' || kind === 'advised' || kind === 'willing')) return false
  const statuses = statusesOf(source)
  return (
    modals.some(({ kind }) => PLANNING.has(kind)) ||
    [...part.units].some((unit) => statuses[unit]?.step === 'held')
  )
}
const PLANNING: ReadonlySet<ModalKind> = new Set<ModalKind>([
  ...(['planned', 'purpose', 'wanted', 'reported', 'expected', 'commit'] as const),
])
