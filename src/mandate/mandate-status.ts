/** How a mandate stands, entry by entry: nothing is changed, the last entry counts. */

/** `open`: nothing done yet. `lapsed`: its time is over, or a later decision took its place. */
export const MANDATE_STATUSES = ['open', 'under-way', 'fulfilled', 'lapsed'] as const
export type MandateStatus = (typeof MANDATE_STATUSES)[number]

/** One entry. `mandate` is the id in its resolution (`op1.seek-views`); `number` counts from 1 for each mandate. */
export interface MandateStatusEntry {
  readonly mandate: string
  readonly number: number
  readonly status: MandateStatus
  /** What shows it, as `<room>:<id>`: `report:…`, `call:…`; null where only a person says so. */
  readonly evidence: string | null
  readonly at: string
  readonly by: string
}

/** How a mandate stands now; `open` where nobody said anything. */
export function statusOf(entries: readonly MandateStatusEntry[], mandate: string): MandateStatus {
  return entries.filter((entry) => entry.mandate === mandate).at(-1)?.status ?? 'open'
}
