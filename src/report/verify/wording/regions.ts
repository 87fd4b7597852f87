/** Lays each part of a statement beside the part of the cited text that it tells, by the content words both have. */

import { rememberedFor } from '../../facts/remember.ts'
import { PRONOUNS } from '../words/small-words.ts'
import {
  keysIn,
  LEAST_MATCHED,
  type Part,
  partsOf,
  sentencePart,
  unitsIn,
  unitsOfContents,
  unitsWith,
} from './parts.ts'
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
  return regionsWithin(statement)(source)
}

const regionsWithin = rememberedFor((statement: Wording) =>
  rememberedFor((source: Wording) => findRegions(statement, source)),
)

function findRegions(statement: Wording, source: Wording): readonly (readonly Region[])[] {
  const parts = partsOf(statement)
  const counts = new Map<string, number>()
  for (const { key } of source.contents) counts.set(key, (counts.get(key) ?? 0) + 1)
  const own = parts.map((part) => sharesOf(part, statement, source, counts))
  const shares = own.map((share, index) => withNeighbours(share, index, own, parts, statement))
  const most = new Map<number, number>()
  for (const { byClause } of shares.flat())
    for (const [clause, weight] of byClause) most.set(clause, Math.max(weight, most.get(clause) ?? 0))
  const found = parts.flatMap((part, index) =>
    bySpeaker(shares[index] ?? [], part, statement, source).map((share) => {
      const best = Math.max(0, ...share.map((each) => each.score))
      return share.flatMap((each) =>
        best > 0 && each.score >= NEARLY * best ? regionIn(part, each, most, statement, source) : [],
      )
    }),
  )
  return found.map((regions) => {
    const whole = sentencePart(statement, regions[0]?.statement ?? { clauses: [], units: new Set() })
    const beside = found
      .flatMap((each) => each.slice(0, 1))
      .filter(({ statement: { clauses } }) => clauses.some((clause) => whole.clauses.includes(clause)))
    return regions.map((region) => {
      const clauses = [...new Set([region, ...beside].flatMap((each) => each.source.clauses))]
      return {
        ...region,
        together: { statement: whole, source: { clauses, units: unitsIn(clauses, source) } },
      }
    })
  })
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
  const first = Math.min(...part.units)
  const last = Math.max(...part.units)
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

interface Share {
  readonly sentence: number
  readonly score: number
  /** By clause of the source: weight of the keys shared with it, and the keys. */
  readonly byClause: ReadonlyMap<number, number>
  readonly keysOfClause: ReadonlyMap<number, ReadonlySet<string>>
}

function sharesOf(
  part: Part,
  statement: Wording,
  source: Wording,
  counts: ReadonlyMap<string, number>,
): Share[] {
  const keys = keysIn(statement, part)
  const sentences = new Map<
    number,
    {
      score: number
      seen: Set<string>
      byClause: Map<number, number>
      keysOfClause: Map<number, Set<string>>
    }
  >()
  for (const { key, clause } of source.contents) {
    if (!keys.has(key) || source.asked.has(clause)) continue
    const sentence = source.clauses[clause]?.sentence ?? 0
    const share = sentences.get(sentence) ?? {
      score: 0,
      seen: new Set(),
      byClause: new Map(),
      keysOfClause: new Map(),
    }
    const weight = 1 / Math.sqrt(counts.get(key) ?? 1)
    if (!share.seen.has(key)) share.score += weight
    share.seen.add(key)
    share.byClause.set(clause, (share.byClause.get(clause) ?? 0) + weight)
    share.keysOfClause.set(clause, (share.keysOfClause.get(clause) ?? new Set()).add(key))
    sentences.set(sentence, share)
  }
  return [...sentences].map(([sentence, { score, seen, byClause, keysOfClause }]) => {
    const meant = seen.size < LEAST_MATCHED ? [] : subjectMeant(source, sentence)
    const more = [...meant].filter((key) => keys.has(key) && !seen.has(key))
    const weight = more.reduce((sum, key) => sum + 1 / Math.sqrt(counts.get(key) ?? 1), 0)
    return { sentence, score: score + weight, byClause, keysOfClause }
  })
}

/** So many words of matter stand for a subject. */
const SUBJECT = 2

/** The keys of what the "they" or "it" at the beginning of a sentence stands for: the first words of the sentence before. */
function subjectMeant(source: Wording, sentence: number): ReadonlySet<string> {
  const first = source.clauses.find((clause) => clause.sentence === sentence && clause.to > clause.from)
  if (first === undefined || !PRONOUNS.has(source.units[first.from]?.text ?? '')) return new Set()
  const before = source.contentsOfSentence.get(sentence - 1) ?? []
  const units = unitsOfContents(before).slice(0, SUBJECT)
  return new Set(before.flatMap(({ key, unit }) => (units.includes(unit) ? [key] : [])))
}

/** Other parts of a sentence come from the same place more often than not: they count a little for its sentences. */
const NEIGHBOUR_SHARE = 0.3

function withNeighbours(
  share: readonly Share[],
  index: number,
  all: readonly (readonly Share[])[],
  parts: readonly Part[],
  statement: Wording,
): Share[] {
  const sentenceOf = (part: Part | undefined): number | undefined =>
    statement.clauses[part?.clauses[0] ?? -1]?.sentence
  const beside = all
    .filter((_, at) => at !== index && sentenceOf(parts[at]) === sentenceOf(parts[index]))
    .flat()
  const sums = new Map<number, number>()
  for (const { sentence, score } of beside) sums.set(sentence, (sums.get(sentence) ?? 0) + score)
  return share.map((each) => ({
    ...each,
    score: each.score + NEIGHBOUR_SHARE * (sums.get(each.sentence) ?? 0),
  }))
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
    (most.get(clause) ?? 0) > weight || isRepeated(share, clause) ? [] : [clause],
  )
  const told = own.length > 0 ? own : [...share.byClause.keys()]
  const claimed = new Set([...share.byClause.keys()].filter((clause) => !told.includes(clause)))
  const clauses = withAsides(filled(told), source, share.sentence).filter((clause) => !claimed.has(clause))
  const units = unitsIn(clauses, source)
  const cited = unitsWith(keysIn(statement, part), source, { units })
  const said = unitsWith(keysIn(source, { units }), statement, part)
  const isTold = said.size >= LEAST_MATCHED && cited.size >= LEAST_MATCHED
  if (!isTold && !(cited.size > 0 && isShort(part, statement) && isOnce(cited, source))) return []
  const covered = said.size / Math.max(1, weighty(statement, part.units))
  const taken = cited.size / Math.max(1, weighty(source, units))
  return [
    { statement: part, source: { clauses, units }, sentence: share.sentence, said, cited, covered, taken },
  ]
}

/** “Arvenia has an army”, “Arvenia accepted the invitation”: all that the sentence says of the State is a word or two. */
function isShort(part: Part, statement: Wording): boolean {
  const { units } = sentencePart(statement, part)
  const own = unitsOfContents(statement.contents.filter(({ unit }) => units.has(unit)))
  return statement.language !== 'zh' && own.length <= LEAST_MATCHED
}

/** True for words that stand nowhere else in the source. */
function isOnce(units: ReadonlySet<number>, source: Wording): boolean {
  const keys = new Set(source.contents.flatMap(({ key, unit }) => (units.has(unit) ? [key] : [])))
  return source.contents.every(({ key, unit }) => units.has(unit) || !keys.has(key))
}

/** True where another clause shares all that this one does, and more: the statement tells that one. */
function isRepeated({ keysOfClause }: Share, clause: number): boolean {
  const own = keysOfClause.get(clause) ?? new Set<string>()
  return [...keysOfClause].some(
    ([other, keys]) => other !== clause && keys.size > own.size && [...own].every((key) => keys.has(key)),
  )
}

/** How many units carry matter that could be found on the other side: a word shared by chance does not count. */
function weighty(wording: Wording, units: ReadonlySet<number>): number {
  const found = new Set<number>()
  for (const { key, unit } of wording.contents) if (units.has(unit) && !key.startsWith('~')) found.add(unit)
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
  const isOpened = (clause: number): boolean =>
    source.clauseWords.some(({ kind, from }) => kind === 'opens' && from === source.clauses[clause]?.from)
  if (size(first - 1) <= ASIDE && !isOpened(first)) all.add(first - 1)
  if (size(last + 1) <= ASIDE && !isOpened(last + 1)) all.add(last + 1)
  for (const condition of source.conditions) {
    const clause = source.clauseOfUnit[condition.from] ?? 0
    const isAside = size(clause) < Number.POSITIVE_INFINITY && (clause === last + 1 || clause === first - 1)
    if (isAside) all.add(clause)
  }
  return [...all].sort((one, other) => one - other)
}
