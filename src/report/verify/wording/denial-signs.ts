/** Reads the denials of a part that bear on words which the other side has too. */

import { rememberedFor } from '../../facts/remember.ts'
import type { FoundWord } from '../words/word-table.ts'
import { contrariesOf, governedBy } from './bearing.ts'
import { groupAt, isWellShared } from './clause-groups.ts'
import { contentsAt, contentsDenying, hasContent, placesOf } from './contents-of.ts'
import { headKey, isOfNextWord, keysAt, ownHeads, targetOf } from './denial-heads.ts'
import { denials, isSecond } from './denials.ts'
import { keysIn, type Part, wordsIn } from './parts.ts'
import { isException, isWithout } from './without.ts'
import type { Wording } from './wording.ts'

/** So many units before another sign of its clause, a denial turns that sign. */
export const CLOSE = 6

export interface Borne {
  /** The units of the sign. */
  readonly from: number
  readonly to: number
  readonly group: number
  /** The first word behind it, where it denies. */
  readonly head: string | null
  /** "Without": what a condition or an exception may say in other words. */
  readonly isWithout: boolean
  readonly keys: ReadonlySet<string>
  /** "Seldom", "hardly". */
  readonly isNear: boolean
}

export type Counts = ReadonlyMap<number, number>

export interface Signs {
  readonly count: number
  /** How many of them bear on each group of clauses, without those that a condition of the other side answers. */
  readonly byGroup: Counts
  /** The same with these. */
  readonly unanswered: Counts
  /** Each of them, with the group it bears on and the words both sides have that it denies. */
  readonly borne: readonly Borne[]
  readonly at: number | null
  /** Units from the first to the last; without end where they stand in several clauses. */
  readonly width: number
}

/** The side that a part is compared with: what is laid beside the part, and all that its sentence tells. */
interface OtherSide {
  readonly wording: Wording
  readonly part: Part
  readonly whole: Part
}

const NO_SIGNS: Signs = {
  ...{ count: 0, borne: [], byGroup: new Map(), unanswered: new Map() },
  ...{ at: null, width: 0 },
}

/** True where a text has a word that denies, its contrary, or one with a negative prefix. */
const mayDeny = rememberedFor(
  (wording: Wording) =>
    denials(wording).length > 0 ||
    contrariesOf(wording).some(({ kind }) => kind === 'contrary') ||
    contentsDenying(wording).length > 0,
)

/** The denials that bear on words both sides have. */
export function signsOf(wording: Wording, own: Part, shared: ReadonlySet<number>, other: OtherSide): Signs {
  if (!mayDeny(wording)) return NO_SIGNS
  const part = governedBy(wording, own, shared)
  const hard = wordsIn(denials(wording), part)
  const others = wordsIn(contrariesOf(wording), part).filter(
    ({ from, to }) => !hard.some((each) => each.from === from || each.to === to),
  )
  const turning = others.filter(({ kind }) => kind === 'contrary')
  if (hard.length === 0 && turning.length === 0 && deniedIn(wording, part).size === 0) return NO_SIGNS
  const known = keysIn(other.wording, other.part)
  const denied = deniedIn(other.wording, other.part)
  const told = keysIn(other.wording, other.whole)
  const isRepeated = ({ kind, from, to }: FoundWord<string>): boolean =>
    kind !== 'denying' && hasContent(wording, from, to, ({ key }) => !key.startsWith('#') && told.has(key))
  const all = [
    ...hard.filter((each) => !isSecond(wording, each.from, hard) && !isRepeated(each)),
    ...turning.filter((each) => !isRepeated(each)),
    ...prefixed(wording, part, known).filter(
      ({ from }) => ![...hard, ...others].some((each) => each.from === from),
    ),
  ].sort((one, another) => one.from - another.from)
  if (all.length === 0) return NO_SIGNS
  const bearing = all.filter(
    (each) =>
      'denies' in each ||
      (!isOfNextWord(wording, each) &&
        (each.kind === 'denying' || each.kind === 'near') &&
        isWellShared(wording, groupAt(wording, each.from), shared)) ||
      ownHeads(wording, each).some(
        (unit) => (shared.has(unit) && !isAgain(wording, part, unit)) || isOneOf(wording, unit, denied),
      ),
  )
  const signs = all.filter(
    (each) => bearing.includes(each) || bearing.some((next) => isGoverning(wording, each, next)),
  )
  const [first, last] = [signs[0]?.from ?? null, signs.at(-1)?.from ?? 0]
  const isOneClause = new Set(signs.map(({ from }) => wording.clauseOfUnit[from])).size <= 1
  const width = isOneClause ? last - (first ?? last) : Number.POSITIVE_INFINITY
  const borne = signs.map((sign) => ({
    from: sign.from,
    to: sign.to,
    group: targetOf(wording, sign, part, shared),
    head:
      'kind' in sign && (sign.kind === 'denying' || sign.kind === 'lacking') ? headKey(wording, sign) : null,
    isNear: 'kind' in sign && sign.kind === 'near',
    keys: keysAt(wording, ownHeads(wording, sign), shared),
    isWithout: isWithout(wording, sign) || isException(wording, sign),
  }))
  const byGroup = countBy(borne)
  return { count: signs.length, borne, byGroup, unanswered: byGroup, at: first, width }
}

export function countBy(borne: readonly Borne[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { group } of borne) counts.set(group, (counts.get(group) ?? 0) + 1)
  return counts
}

function isOneOf(wording: Wording, unit: number, keys: ReadonlySet<string>): boolean {
  return keys.size > 0 && contentsAt(wording, unit).some(({ key }) => keys.has(key))
}

/** True for a word that stands in another clause of the part too: which of the two is told is not known. */
function isAgain(wording: Wording, { units }: Part, unit: number): boolean {
  const clause = wording.clauseOfUnit[unit]
  return contentsAt(wording, unit).some(({ key }) =>
    placesOf(wording, key).some((at) => units.has(at) && wording.clauseOfUnit[at] !== clause),
  )
}

/** What a part denies by a prefix: "unknown" beside "not known". */
function deniedIn(wording: Wording, { units }: Part): ReadonlySet<string> {
  return new Set(contentsDenying(wording).flatMap(({ denies, unit }) => (units.has(unit) ? [denies] : [])))
}

/** Words that deny by their prefix what the other side has without it: "unratified" beside "ratified". */
function prefixed(
  wording: Wording,
  { units }: Part,
  others: ReadonlySet<string>,
): { from: number; to: number; denies: string }[] {
  return contentsDenying(wording).flatMap(({ denies, key, unit }) =>
    units.has(unit) && others.has(denies) && !others.has(key) ? [{ from: unit, to: unit + 1, denies }] : [],
  )
}

/** A denial earlier in the clause turns the one that bears on a shared word: "nothing in the act prevents". */
function isGoverning(
  wording: Wording,
  sign: { readonly from: number },
  next: { readonly from: number },
): boolean {
  return (
    sign.from < next.from &&
    next.from - sign.from <= CLOSE &&
    wording.clauseOfUnit[sign.from] === wording.clauseOfUnit[next.from]
  )
}
