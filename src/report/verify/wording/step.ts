/** How far what a verb says is done. */
import type { Hedge } from '../words/hedge-words.ts'
import type { ModalKind } from '../words/modal-words.ts'

/** `held`: planned, wished, asked or possible. `tried`: worked at. `present` says nothing of either. `past` may be a description. */
export type Step = 'held' | 'tried' | 'underway' | 'present' | 'past' | 'done'

/** The step of a verb; `by` is the unit that shows it; an infinitive is not finite. */
export interface Status {
  readonly step: Step
  readonly by: number
  readonly isFinite: boolean
  /** What its form says, where a word of plan says less: “has committed”. */
  readonly own?: Step
}

/** By unit. */
export type Statuses = (Status | undefined)[]

/** Words that hold back what stands beside them as a noun: a plan, a call, a need. */
export const HOLDING: ReadonlySet<ModalKind | Hedge> = new Set<ModalKind | Hedge>([
  ...(['possible', 'advised', 'expected', 'wanted', 'willing', 'reported', 'planned', 'commit'] as const),
  ...(['needed', 'called', 'demanded', 'required', 'considered'] as const),
])
