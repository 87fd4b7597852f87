/** Lays each part of a statement beside the part of the cited text that it tells, by the content words both have. */

import { rememberedFor } from '../../facts/remember.ts'
import { contentsIn } from './contents-of.ts'
import {
  keysIn,
  LEAST_MATCHED,
  opensOf,
  type Part,
  partsOf,
  sentencePart,
  unitsIn,
  unitsOfContents,
  unitsWith,
} from './parts.ts'
import { type Share, sharesOf } from './shares.ts'
import { sentenceAt, type Wording } from './wording.ts'

/** Sentences that answer nearly as well are looked at too. */
const NEARLY = 0.8
/** A clause with at most so many units that begins or ends a sentence belongs to its neighbour: "in rural areas,". */
const ASIDE = 7

/** A part of the statement, what it tells of the source, and the units on both sides that answer each other. */
export interface Region {
  readonly statement: Part
  readonly source: Part
  readonly sentence: number
  readonly said: ReadonlySet<number>
  readonly cited: ReadonlySet<number>
  /** Share of the statement part's content words that answer, and of the source part's. */
  readonly covered: number
  readonly taken: number
  /** The statement's whole sentence, and all that its parts tell of the source. */
  readonly together: { readonly statement: Part; readonly source: Part }
}

/** The regions for each part of the statement: several where sentences of the source answer it equally well. */
export function regionsOf(statement: Wording, source: Wording): readonly (readonly Region[])[] {
  const known = knownRegions(statement)
  const regions = known.get(source) ?? findRegions(statement, source)
  known.set(source, regions)
  return regions
}

const knownRegions = rememberedFor(
  (_statement: Wording) => new Map<Wording, readonly (readonly Region[])[]>(),
)

function findRegions(statement: Wording, source: Wording): readonly (readonly Region[])[] {
  const parts = partsOf(statement)
  const shares = sharesOf(parts, statement, source)
  const most = new Map<number, number>()
  for (const { byClause } of shares.flat())
    for (const [clause, weight] of byClause) most.set(clause, Math.max(weight, most.get(clause) ?? 0))
  const found = parts.flatMap((part, index) =>
    bySpeaker(shares[index] ?? [], part, statement, source).map((share) =>
      likeliest(share).flatMap((each) => regionIn(part, each, most, statement, source)),
    ),
  )
  const firsts = found.flatMap((regions) => regions.slice(0, 1))
  return found.map((regions) => withTogether(regions, firsts, statement, source))
}

/** The sentences that answer best, or nearly. */
function likeliest(shares: readonly Share[]): readonly Share[] {
  const best = Math.max(0, ...shares.map(({ score }) => score))
  return best > 0 ? shares.filter(({ score }) => score >= NEARLY * best) : []
}

/** The places of one part, each with what the first places of all parts of its sentence tell together. */
function withTogether(
  regions: readonly Bare[],
  firsts: readonly Bare[],
  statement: Wording,
  source: Wording,
): readonly Region[] {
  const [first] = regions
  if (first === undefined) return []
  const whole = sentencePart(statement, first.statement)
  const beside = firsts.filter(({ statement: { clauses } }) =>
    clauses.some((clause) => whole.clauses.includes(clause)),
  )
  return regions.map((region) => {
    const told = beside.every((each) => each === region)
      ? region.source
      : joinedPart([region, ...beside], source)
    return { ...region, together: { statement: whole, source: told } }
  })
}

function joinedPart(regions: readonly Bare[], source: Wording): Part {
  const clauses = [...new Set(regions.flatMap((each) => each.source.clauses))]
  return { clauses, units: unitsIn(clauses, source) }
}

type Bare = Omit<Region, 'together'>

/** What a part says of several States must hold of each: the sentences of each one's passages by themselves. */
function bySpeaker(
  shares: readonly Share[],
  part: Part,
  statement: Wording,
  source: Wording,
): readonly (readonly Share[])[] {
  if (source.statesOf.size === 0) return [shares]
  const first = part.units.first
  const last = part.units.last
  const sentence = sentenceAt(statement, first)
  const before = statement.speakers.filter(
    ({ unit }) => unit <= last && sentenceAt(statement, unit) === sentence,
  )
  const own = before.filter(({ unit }) => unit >= first)
  const states = (own.length > 0 ? own : before.slice(-1)).flatMap((each) => each.states)
  const groups = states
    .map((state) => shares.filter((each) => source.statesOf.get(each.sentence)?.has(state) === true))
    .filter((group) => group.length > 0)
  return groups.length > 0 ? groups : [shares]
}

/** The clauses of a sentence that a part of the statement tells, unless another part tells them better. */
function regionIn(
  part: Part,
  share: Share,
  most: ReadonlyMap<number, number>,
  statement: Wording,
  source: Wording,
): Bare[] {
  const own = [...share.byClause].flatMap(([clause, weight]) =>
    (most.get(clause) ?? 0) > weight || isRepeated(share, clause, source) ? [] : [clause],
  )
  const told = own.length > 0 ? own : [...share.byClause.keys()]
  const claimed = new Set([...share.byClause.keys()].filter((clause) => !told.includes(clause)))
  const clauses = withAsides(filled(told), source, share.sentence).filter((clause) => !claimed.has(clause))
  const place = { clauses, units: unitsIn(clauses, source) }
  const cited = unitsWith(share.keys, source, place)
  const said = unitsWith(keysIn(source, place), statement, part)
  const isTold = said.size >= LEAST_MATCHED && cited.size >= LEAST_MATCHED
  if (!isTold && !(cited.size > 0 && isShort(part, statement) && isOnce(cited, source))) return []
  const covered = said.size / Math.max(1, weighty(statement, part))
  const taken = cited.size / Math.max(1, weighty(source, place))
  return [{ statement: part, source: place, sentence: share.sentence, said, cited, covered, taken }]
}

/** “Arvenia has an army”, “Arvenia accepted the invitation”: all that the sentence says of the State is a word or two. */
function isShort(part: Part, statement: Wording): boolean {
  const own = unitsOfContents(contentsIn(statement, sentencePart(statement, part)))
  return statement.language !== 'zh' && own.length <= LEAST_MATCHED
}

/** True for words that stand nowhere else in the source. */
function isOnce(units: ReadonlySet<number>, source: Wording): boolean {
  const keys = new Set(source.contents.flatMap(({ key, unit }) => (units.has(unit) ? [key] : [])))
  return source.contents.every(({ key, unit }) => units.has(unit) || !keys.has(key))
}

/** True where another clause shares all that this one does, and more: the statement tells that one. */
function isRepeated({ byClause, keys }: Share, clause: number, source: Wording): boolean {
  if (byClause.size === 1) return false
  const sharedWith = (other: number): readonly string[] =>
    [...(source.clauses[other]?.keys ?? [])].filter((key) => keys.has(key))
  const own = sharedWith(clause)
  return [...byClause.keys()].some((other) => {
    const theirs = other === clause ? [] : sharedWith(other)
    return theirs.length > own.length && own.every((key) => theirs.includes(key))
  })
}

/** How many units carry matter that could be found on the other side: a word shared by chance does not count. */
function weighty(wording: Wording, part: Part): number {
  const found = new Set<number>()
  for (const { key, unit } of contentsIn(wording, part)) if (!key.startsWith('~')) found.add(unit)
  return found.size
}

function filled(clauses: readonly number[]): readonly number[] {
  const [first, last] = [Math.min(...clauses), Math.max(...clauses)]
  return last - first > 4 ? clauses : Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** Adds the short clauses beside, and those that a condition opens. */
function withAsides(clauses: readonly number[], source: Wording, sentence: number): readonly number[] {
  const [first, last] = [Math.min(...clauses), Math.max(...clauses)]
  const all = new Set(clauses)
  const size = (clause: number): number => {
    const bounds = source.clauses[clause]
    return bounds === undefined || bounds.sentence !== sentence
      ? Number.POSITIVE_INFINITY
      : bounds.to - bounds.from
  }
  const opens = opensOf(source)
  const isOpened = (clause: number): boolean => opens.has(source.clauses[clause]?.from ?? -1)
  if (size(first - 1) <= ASIDE && !isOpened(first)) all.add(first - 1)
  if (size(last + 1) <= ASIDE && !isOpened(last + 1)) all.add(last + 1)
  for (const condition of source.conditions) {
    const clause = source.clauseOfUnit[condition.from] ?? 0
    const isAside = size(clause) < Number.POSITIVE_INFINITY && (clause === last + 1 || clause === first - 1)
    if (isAside) all.add(clause)
  }
  return [...all].sort((one, other) => one - other)
}
