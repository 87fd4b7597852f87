/** Lays the denials of both sides beside each other, without those that answer one another. */

import { withoutAnswered } from './answered-denials.ts'
import { type Borne, countBy, type Signs, signsOf } from './denial-signs.ts'
import type { Part } from './parts.ts'
import type { Region } from './regions.ts'
import { isLimited, isOnly } from './without.ts'
import type { Wording } from './wording.ts'

/** The signs of both sides. An exception counts where the other side excepts, limits or conditions too. */
export function bothSigns(region: Region, statement: Wording, source: Wording): readonly [Signs, Signs] {
  const mine = signsOf(statement, region.statement, region.said, {
    wording: source,
    part: region.source,
    whole: region.together.source,
  })
  const theirs = signsOf(source, region.source, region.cited, {
    wording: statement,
    part: region.statement,
    whole: region.together.statement,
  })
  if (mine.count === 0 && theirs.count === 0) return [mine, theirs]
  const [alone, theirsAlone] = unpaired(mine.borne, theirs.borne)
  const [saidPart, citedPart] = [region.together.statement, region.together.source]
  const freeMine =
    theirsAlone.length > 0
      ? alone
      : withoutAnswered(alone, statement, { wording: source, part: citedPart, counted: theirs.borne })
  const freeTheirs =
    alone.length > 0
      ? theirsAlone
      : withoutAnswered(theirsAlone, source, { wording: statement, part: saidPart, counted: mine.borne })
  const isLimitedBoth = isLimited(statement, saidPart) && isLimited(source, citedPart)
  const open = (borne: readonly Borne[], other: Wording, part: Part): readonly Borne[] =>
    isLimited(other, part) ? borne.filter(({ isWithout }) => !isWithout) : borne
  const [openMine, openTheirs] = [open(freeMine, source, citedPart), open(freeTheirs, statement, saidPart)]
  return [
    {
      ...withoutSigns(mine, alone, freeMine),
      byGroup: countBy(isLimitedBoth && isOnly(source, citedPart) ? openMine.slice(1) : openMine),
      unanswered: countBy(isPaired(freeMine) ? freeMine : openMine),
    },
    {
      ...withoutSigns(theirs, theirsAlone, freeTheirs),
      byGroup: countBy(isLimitedBoth && isOnly(statement, saidPart) ? openTheirs.slice(1) : openTheirs),
      unanswered: countBy(isPaired(freeTheirs) ? freeTheirs : openTheirs),
    },
  ]
}

/** Signs without those that the other side answers in other words. */
function withoutSigns(signs: Signs, all: readonly Borne[], free: readonly Borne[]): Signs {
  if (all.length === free.length) return signs
  const borne = signs.borne.filter((each) => free.includes(each) || !all.includes(each))
  return { ...signs, borne, count: borne.length }
}

/** "No sale without approval" is "with approval". */
function isPaired(borne: readonly Borne[]): boolean {
  return borne.some(({ isWithout }) => isWithout) && borne.some(({ isWithout }) => !isWithout)
}

/** Leaves out the denials that deny the same word on both sides, one for one. */
function unpaired(
  mine: readonly Borne[],
  theirs: readonly Borne[],
): readonly [mine: readonly Borne[], theirs: readonly Borne[]] {
  const free = new Set(theirs)
  const takeSame = (isLike: (one: Borne, other: Borne) => boolean) => (one: Borne) => {
    const same = [...free].find(
      (each) => isLike(each, one) && [...each.keys].some((key) => one.keys.has(key)),
    )
    if (same !== undefined) free.delete(same)
    return same === undefined
  }
  const left = mine
    .filter(takeSame((one, other) => one.isWithout === other.isWithout))
    .filter(takeSame((one, other) => one.head !== null && one.head === other.head))
  return [left, [...free]]
}
