/** Finds a part of a statement that denies an odd number of times where the passage denies an even one, or the other way round. */

import { rememberedFor } from '../../facts/remember.ts'
import type { FoundWord } from '../words/word-table.ts'
import { contrariesOf, governedBy, headsOf, isComplement } from './bearing.ts'
import { denials } from './denials.ts'
import type { WordingCode } from './difference.ts'
import { keysIn, LEAST_MATCHED, type Part, unitsOfContents, wordsIn } from './parts.ts'
import { firstOf, type RegionRule } from './region-rule.ts'
import type { Region } from './regions.ts'
import type { Wording } from './wording.ts'

/** How many content words behind a denial it may bear on. */
const HEADS = 3
/** A part of which less than this share is found in the passage is too freely worded to count denials in. */
const LEAST_COVERED = 0.4

/**
 * Compares how often both deny what they have in common, clause by clause: "not opposed" denies twice and is no "opposed".
 * A clause of the statement that answers several of the passage equally well agrees where one of them agrees.
 */
export const polarityTurned: RegionRule = (region, statement, source) => {
  if (region.covered < LEAST_COVERED) return null
  const [mine, theirs] = bothSigns(region, statement, source)
  if (mine.count === 0 && theirs.count === 0) return null
  if (isLoose(mine, theirs) || isLoose(theirs, mine)) return null
  const turned = groupsIn(statement, region.statement, region.said).find((group) => {
    const homes = homesOf(group, region, statement, source)
    return (
      homes.length > 0 &&
      homes.every((home) => isOdd(mine, group, theirs, home)) &&
      !isOfOther(group, homes, mine, region, source) &&
      !isNeedOfLack(region, statement, source)
    )
  })
  if (turned === undefined && !isAffirmed(region, mine, theirs, statement, source)) return null
  const isWhole =
    turned === undefined || region.statement.clauses.length === region.together.statement.clauses.length
  const whole = governedBy(source, region.together.source, region.cited)
  if (!isWhole && allIn(statement, region.together.statement) === allIn(source, whole)) return null
  return {
    codes: codesOf(mine, theirs),
    said: mine.at ?? firstOf(region, 'said'),
    cited: theirs.at ?? firstOf(region, 'cited'),
    what:
      mine.count > theirs.count
        ? 'the statement denies this, and the passage does not'
        : 'the passage denies this, and the statement does not',
  }
}

/**
 * True where the statement has, and denies nothing, the very word that the passage denies and has nowhere else ("no obligation");
 * and where the statement does without what the passage does only with.
 */
function isAffirmed(
  region: Region,
  mine: Signs,
  theirs: Signs,
  statement: Wording,
  source: Wording,
): boolean {
  const { statement: saidPart, source: citedPart } = region.together
  const isDropped = mine.borne.some(({ isWithout }) => isWithout)
  if (mine.borne.some(({ isWithout }) => !isWithout)) return false
  if (isDropped) return theirs.borne.length === 0 && isOnly(source, citedPart) && !isOnly(statement, saidPart)
  const said = keysIn(statement, region.statement)
  return theirs.borne.some(
    ({ head, isWithout }) =>
      !isWithout &&
      head !== null &&
      said.has(head) &&
      source.contents.filter(({ key, unit }) => key === head && citedPart.units.has(unit)).length === 1,
  )
}

/** "Without cooperation no State can" says that cooperation is needed. */
function isNeedOfLack(region: Region, statement: Wording, source: Wording): boolean {
  return (
    wordsIn(statement.modals, region.statement).some(
      ({ kind, from }) => (kind === 'needed' || kind === 'required') && !region.said.has(from),
    ) &&
    wordsIn(source.negations, region.source).some(
      (each) => each.kind === 'lacking' && headsOf(source, each, 2).some((unit) => region.cited.has(unit)),
    )
  )
}

const GROUPS = new WeakMap<Wording, readonly number[]>()

/** By clause, the first clause of its group: an adverbial in commas belongs to what it stands beside, an "and" begins another. */
function groupsOf(wording: Wording): readonly number[] {
  const known = GROUPS.get(wording)
  if (known !== undefined) return known
  const opened = new Set(
    wording.clauseWords
      .filter(
        ({ kind, from }) =>
          kind === 'opens' && !wording.negations.some((each) => each.from < from && each.to > from),
      )
      .map(({ from }) => from),
  )
  const found: number[] = []
  for (const [clause, { sentence, from }] of wording.clauses.entries()) {
    const isNew =
      wording.clauses[clause - 1]?.sentence !== sentence ||
      (opened.has(from) && !isListed(wording, clause, found[clause - 1] ?? clause)) ||
      /[;:；：؛]/u.test(wording.units[from - 1]?.text ?? '')
    found.push(isNew ? clause : (found[clause - 1] ?? clause))
  }
  GROUPS.set(wording, found)
  return found
}

/** “Transport and shipping”: an "and" with no more than one word of matter before it or behind it begins no clause. */
function isListed(wording: Wording, clause: number, group: number): boolean {
  const from = wording.clauses[clause]?.from ?? -1
  if (!LISTING.has(wording.units[from]?.text ?? '')) return false
  const own = unitsOfContents(wording.contents.filter((each) => each.clause === clause))
  const before = unitsOfContents(
    wording.contents.filter((each) => each.clause >= group && each.clause < clause),
  )
  return own.length < LEAST_MATCHED || before.length < LEAST_MATCHED
}
const LISTING: ReadonlySet<string> = new Set(['and', 'et', 'y', 'e', 'и'])

function groupAt(wording: Wording, unit: number): number {
  return groupsOf(wording)[wording.clauseOfUnit[unit] ?? 0] ?? 0
}

/** The groups of a part that have enough in common with the other side to be compared; of a part with less, those with most. */
function groupsIn(wording: Wording, part: Part, shared: ReadonlySet<number>): readonly number[] {
  const groups = [...new Set(part.clauses.map((clause) => groupsOf(wording)[clause] ?? clause))]
  const sizes = groups.map((group) => ({ group, size: sharedIn(wording, group, shared) }))
  const most = Math.max(0, ...sizes.map(({ size }) => size))
  const least = Math.min(LEAST_MATCHED, most)
  return sizes.flatMap(({ group, size }) => (size > 0 && size >= least ? [group] : []))
}

function sharedIn(wording: Wording, group: number, shared: ReadonlySet<number>): number {
  let count = 0
  for (const unit of shared) if (groupAt(wording, unit) === group) count++
  return count
}

const KEYS = new WeakMap<Wording, ReadonlyMap<number, ReadonlySet<string>>>()
const NO_KEYS: ReadonlySet<string> = new Set()

function keysOfGroup(wording: Wording, group: number): ReadonlySet<string> {
  const keys = KEYS.get(wording) ?? keysByGroup(wording)
  KEYS.set(wording, keys)
  return keys.get(group) ?? NO_KEYS
}

function keysByGroup(wording: Wording): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>()
  for (const { key, unit } of wording.contents) {
    const group = groupAt(wording, unit)
    found.set(group, (found.get(group) ?? new Set<string>()).add(key))
  }
  return found
}

/**
 * The groups of the passage that share most words with a group of the statement, or nearly most; not those with which another
 * group of the statement shares more.
 */
function homesOf(group: number, region: Region, statement: Wording, source: Wording): readonly number[] {
  const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
    [...one].filter((key) => other.has(key)).length
  const keys = keysOfGroup(statement, group)
  const others = [
    ...new Set(region.together.statement.clauses.map((each) => groupsOf(statement)[each] ?? each)),
  ]
    .filter((each) => each !== group)
    .map((each) => keysOfGroup(statement, each))
  const shares = [...new Set(region.source.clauses.map((each) => groupsOf(source)[each] ?? each))].map(
    (home) => {
      const theirs = keysOfGroup(source, home)
      const own = share(keys, theirs)
      return { home, shared: others.some((each) => share(each, theirs) > own) ? 0 : own }
    },
  )
  const most = Math.max(0, ...shares.map(({ shared }) => shared))
  return shares.flatMap(({ home, shared }) => (most > 0 && shared >= NEARLY_MOST * most ? [home] : []))
}
const NEARLY_MOST = 0.7

/** True where one denies oftener than the other, whether or not a "without" is answered by a condition of the other. */
function isOdd(mine: Signs, group: number, theirs: Signs, home: number): boolean {
  const differs = (one: Counts, other: Counts): boolean => !isEven(one.get(group) ?? 0, other.get(home) ?? 0)
  return differs(mine.byGroup, theirs.byGroup) && differs(mine.unanswered, theirs.unanswered)
}

/** "The duty on banks does not extend to foundations": the group that it denies is another of the same sentence, denied there too. */
function isOfOther(
  group: number,
  homes: readonly number[],
  mine: Signs,
  region: Region,
  source: Wording,
): boolean {
  const denied = new Set(mine.borne.flatMap((each) => (each.group === group ? [...each.keys] : [])))
  const told = new Set(homes.flatMap((home) => [...keysOfGroup(source, home)]))
  const others = new Set(region.source.clauses.map((each) => groupsOf(source)[each] ?? each))
  return [...others].some(
    (other) =>
      !homes.includes(other) &&
      denials(source).filter(({ from }) => groupAt(source, from) === other).length ===
        mine.byGroup.get(group) &&
      [...keysOfGroup(source, other)].some((key) => denied.has(key) && !told.has(key)),
  )
}

/** "Widows without other income" told as "widows" widens, "seldom" left out drops a reserve. */
function codesOf(mine: Signs, theirs: Signs): readonly WordingCode[] {
  const [lost, ...more] = mine.borne.length === 0 ? theirs.borne : []
  if (lost?.isNear) return ['negation-flipped', 'hedge-dropped']
  return lost?.isWithout && more.length === 0 ? ['negation-flipped', 'scope-widened'] : ['negation-flipped']
}

function isEven(one: number, other: number): boolean {
  return (one - other) % 2 === 0
}

/** Two denials far apart on one side, one on the other: which of them is told is not known. */
function isLoose(one: Signs, other: Signs): boolean {
  return one.count >= 2 && other.count >= 1 && one.width > CLOSE
}

const CLOSE = 6

/** All denials of a part, whatever they bear on. */
function allIn(wording: Wording, part: Part): number {
  const hard = wordsIn(denials(wording), part)
  const others = wordsIn(contrariesOf(wording), part).filter(
    ({ kind, from, to }) => kind === 'contrary' && !hard.some((each) => each.from < to && each.to > from),
  )
  return hard.filter((each) => !isSecond(wording, each.from, hard)).length + others.length
}

interface Borne {
  readonly group: number
  /** The first word behind it, where it denies. */
  readonly head: string | null
  /** "Without": what a condition or an exception may say in other words. */
  readonly isWithout: boolean
  readonly keys: ReadonlySet<string>
  /** "Seldom", "hardly". */
  readonly isNear: boolean
}

type Counts = ReadonlyMap<number, number>

interface Signs {
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

/** The signs of both sides. An exception counts where the other side excepts, limits or conditions too. */
function bothSigns(region: Region, statement: Wording, source: Wording): readonly [Signs, Signs] {
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
  const [freeMine, freeTheirs] = unpaired(mine.borne, theirs.borne)
  const [saidPart, citedPart] = [region.together.statement, region.together.source]
  const isLimitedBoth = isLimited(statement, saidPart) && isLimited(source, citedPart)
  const open = (borne: readonly Borne[], other: Wording, part: Part): readonly Borne[] =>
    isLimited(other, part) ? borne.filter(({ isWithout }) => !isWithout) : borne
  const [openMine, openTheirs] = [open(freeMine, source, citedPart), open(freeTheirs, statement, saidPart)]
  return [
    {
      ...mine,
      byGroup: countBy(isLimitedBoth && isOnly(source, citedPart) ? openMine.slice(1) : openMine),
      unanswered: countBy(isPaired(freeMine) ? freeMine : openMine),
    },
    {
      ...theirs,
      byGroup: countBy(isLimitedBoth && isOnly(statement, saidPart) ? openTheirs.slice(1) : openTheirs),
      unanswered: countBy(isPaired(freeTheirs) ? freeTheirs : openTheirs),
    },
  ]
}

/** "No sale without approval" is "with approval". */
function isPaired(borne: readonly Borne[]): boolean {
  return borne.some(({ isWithout }) => isWithout) && borne.some(({ isWithout }) => !isWithout)
}

/** "Only with consent" denies as "not without consent" does. */
function isOnly(wording: Wording, part: Part): boolean {
  return (
    wordsIn(wording.quantifiers, part).some(({ kind }) => kind === 'only') || isRestricting(wording, part)
  )
}

/** French “ne … que”. */
function isRestricting(wording: Wording, part: Part): boolean {
  return wordsIn(wording.negations, part).some(
    ({ kind, from, to }) =>
      kind === 'opposing' &&
      wording.units[from]?.text.startsWith('n') === true &&
      wording.units[to - 1]?.text === 'que',
  )
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

function countBy(borne: readonly Borne[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { group } of borne) counts.set(group, (counts.get(group) ?? 0) + 1)
  return counts
}

function keysAt(
  wording: Wording,
  units: readonly number[],
  shared: ReadonlySet<number>,
): ReadonlySet<string> {
  const wanted = new Set(units.filter((unit) => shared.has(unit)))
  return new Set(wording.contents.flatMap(({ key, unit }) => (wanted.has(unit) ? [key] : [])))
}

/** Prepositions that name what must not be missing. */
const WITHOUT: ReadonlySet<string> = new Set([
  'without',
  'absence',
  'sans',
  'sin',
  'ausencia',
  'без',
  'отсутствие',
  'отсутствии',
  'دون',
  'بدون',
  'بلا',
])

function isWithout(
  { units }: Wording,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return units
    .slice(from, to)
    .some(({ text, also }) => WITHOUT.has(text) || also.some((other) => WITHOUT.has(other)))
}

function isLimited(wording: Wording, part: Part): boolean {
  return (
    wordsIn(contrariesOf(wording), part).some(({ kind }) => kind === 'exception') ||
    wordsIn(wording.conditions, part).length > 0 ||
    wordsIn(denials(wording), part).some((each) => isWithout(wording, each)) ||
    isOnly(wording, part)
  )
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
    wording.contents.some(({ denies }) => denies !== null),
)

/** The denials that bear on words both sides have. */
function signsOf(wording: Wording, own: Part, shared: ReadonlySet<number>, other: OtherSide): Signs {
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
    kind !== 'denying' &&
    wording.contents.some(
      ({ key, unit }) => unit >= from && unit < to && !key.startsWith('#') && told.has(key),
    )
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
      ((each.kind === 'denying' || each.kind === 'near') &&
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

/** The words that a sign may deny: in its own group, or in the next where that is what its own says. */
function ownHeads(wording: Wording, sign: { readonly from: number; readonly to: number }): readonly number[] {
  const own = groupAt(wording, sign.from)
  const next = groupsOf(wording).findIndex((group) => group > own)
  return headsOf(wording, sign, HEADS).filter((unit) => {
    const group = groupAt(wording, unit)
    return group === own || (group === next && isComplement(wording, next))
  })
}

function headKey(wording: Wording, sign: { readonly from: number; readonly to: number }): string | null {
  const [first] = headsOf(wording, sign, 1)
  return first === undefined || first < sign.to - 1
    ? null
    : (wording.contents.find(({ key, unit }) => unit === first && !key.startsWith('~'))?.key ?? null)
}

/** The group that a sign denies: its own, unless that has nothing in common, or only says or thinks what the next one is. */
function targetOf(
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

/** True for a group of which the other side has most: what it denies may be worded otherwise there. */
function isWellShared(wording: Wording, group: number, shared: ReadonlySet<number>): boolean {
  const own = new Set(
    wording.contents.flatMap(({ unit }) => (groupAt(wording, unit) === group ? [unit] : [])),
  )
  const size = sharedIn(wording, group, shared)
  return size > LEAST_MATCHED && size >= own.size / 2
}

/** A denial that is part of an exception: “未经…同意”. */
function isException(
  { conditions }: Wording,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return conditions.some((each) => each.kind === 'exception' && each.from < to && each.to > from)
}

function isOneOf(wording: Wording, unit: number, keys: ReadonlySet<string>): boolean {
  return wording.contents.some((each) => each.unit === unit && keys.has(each.key))
}

/** True for a word that stands in another clause of the part too: which of the two is told is not known. */
function isAgain(wording: Wording, { units }: Part, unit: number): boolean {
  const clause = wording.clauseOfUnit[unit]
  const keys = new Set(wording.contents.flatMap((each) => (each.unit === unit ? [each.key] : [])))
  return wording.contents.some((each) => keys.has(each.key) && units.has(each.unit) && each.clause !== clause)
}

/** What a part denies by a prefix: "unknown" beside "not known". */
function deniedIn(wording: Wording, { units }: Part): ReadonlySet<string> {
  return new Set(
    wording.contents.flatMap(({ denies, unit }) => (units.has(unit) && denies !== null ? [denies] : [])),
  )
}

/** Words that deny by their prefix what the other side has without it: "unratified" beside "ratified". */
function prefixed(
  wording: Wording,
  { units }: Part,
  others: ReadonlySet<string>,
): { from: number; to: number; denies: string }[] {
  return wording.contents.flatMap(({ denies, key, unit }) =>
    units.has(unit) && denies !== null && others.has(denies) && !others.has(key)
      ? [{ from: unit, to: unit + 1, denies }]
      : [],
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

/** "Neither … nor" and “ne peut pas” deny once. */
const SECOND: ReadonlySet<string> = new Set(['nor', 'ni', 'ни', 'ولا', 'pas', 'plus', 'jamais', 'point'])

function isSecond(wording: Wording, unit: number, all: readonly { readonly from: number }[]): boolean {
  const clause = wording.clauseOfUnit[unit]
  return (
    SECOND.has(wording.units[unit]?.text ?? '') &&
    all.some(({ from }) => from < unit && wording.clauseOfUnit[from] === clause)
  )
}
