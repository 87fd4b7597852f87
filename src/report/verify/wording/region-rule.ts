/** The shape of a rule for a region: part of a statement beside what it tells of the source. */
import type { WordingCode } from './difference.ts'
import type { Region } from './regions.ts'
import type { Wording } from './wording.ts'

/** What a rule finds in a region: the code, the units of both sides, and what differs. */
export interface RegionFault {
  readonly codes: readonly WordingCode[]
  readonly said: number
  readonly cited: number
  readonly what: string
}

export type RegionRule = (region: Region, statement: Wording, source: Wording) => RegionFault | null

/** The first unit that both sides have, for a place to show. */
export function firstOf(region: Region, side: 'said' | 'cited'): number {
  return Math.min(...region[side])
}

/** A part told as the whole. */
export function scopeFault(said: number, cited: number, what: string): RegionFault {
  return { codes: ['scope-widened'], said, cited, what }
}
