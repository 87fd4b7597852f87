/** Finds what a denial bears on: the words it may deny, and the group of clauses that it turns. */

import { DENYING_NEXT } from '../words/small-words.ts'
import { headsOf, isComplement } from './bearing.ts'
import { groupAt, groupsOf, sharedIn } from './clause-groups.ts'
import { contentsAt } from './contents-of.ts'
import type { Part } from './parts.ts'
import type { Wording } from './wording.ts'

/** How many content words behind a denial it may bear on. */
const HEADS = 3

export function isOfNextWord({ units }: Wording, { from, to }: Place): boolean {
  const sign = units[from]
  return (
    to === from + 1 && sign !== undefined && [sign.text, ...sign.also].some((word) => DENYING_NEXT.has(word))
  )
}

type Place = { readonly from: number; readonly to: number }

/** The words that a sign may deny: in its own group, or in the next where that is what its own says. */
export function ownHeads(
  wording: Wording,
  sign: { readonly from: number; readonly to: number },
): readonly number[] {
  if (isOfNextWord(wording, sign)) return contentsAt(wording, sign.to).length > 0 ? [sign.to] : []
  const own = groupAt(wording, sign.from)
  const next = groupsOf(wording).findIndex((group) => group > own)
  return headsOf(wording, sign, HEADS).filter((unit) => {
    const group = groupAt(wording, unit)
    return group === own || (group === next && isComplement(wording, next))
  })
}

export function headKey(
  wording: Wording,
  sign: { readonly from: number; readonly to: number },
): string | null {
  const [first] = headsOf(wording, sign, 1)
  return first === undefined || first < sign.to - 1
    ? null
    : (contentsAt(wording, first).find(({ key }) => !key.startsWith('~'))?.key ?? null)
}

/** The group that a sign denies: its own, unless that has nothing in common, or only says or thinks what the next one is. */
export function targetOf(
  wording: Wording,
  sign: { readonly from: number; readonly to: number },
  part: Part,
  shared: ReadonlySet<number>,
): number {
  const own = groupAt(wording, sign.from)
  const next = groupsOf(wording).findIndex((group) => group > own)
  const size = sharedIn(wording, own, shared)
  const isSaid = part.clauses.includes(next) && isComplement(wording, next)
  if (isSaid && size <= 1 && sharedIn(wording, next, shared) > 0) return next
  if (size > 0) return own
  const head = ownHeads(wording, sign).find((unit) => shared.has(unit))
  return head === undefined ? own : groupAt(wording, head)
}

export function keysAt(
  wording: Wording,
  units: readonly number[],
  shared: ReadonlySet<number>,
): ReadonlySet<string> {
  return new Set(
    units.flatMap((unit) => (shared.has(unit) ? contentsAt(wording, unit).map(({ key }) => key) : [])),
  )
}
