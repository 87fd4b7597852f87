/** Weighs how much each sentence of the cited text has in common with each part of a statement. */
import { rememberedFor } from '../../facts/remember.ts'
import { PRONOUNS } from '../words/small-words.ts'
import { keysBySentence } from './contents-of.ts'
import { keysIn, LEAST_MATCHED, type Part, unitsOfContents } from './parts.ts'
import type { Wording } from './wording.ts'

/** What a sentence of the source has in common with a part. */
export interface Share {
  readonly sentence: number
  readonly score: number
  /** By clause of the source: the weight of the keys that the part has too. */
  readonly byClause: ReadonlyMap<number, number>
  /** The keys of the part. */
  readonly keys: ReadonlySet<string>
}

/** By part, the sentences of the source that have something in common with it. */
export function sharesOf(
  parts: readonly Part[],
  statement: Wording,
  source: Wording,
): readonly (readonly Share[])[] {
  const own = parts.map((part) => ownShares(keysIn(statement, part), source))
  return own.map((share, index) => withNeighbours(share, besideOf(index, own, parts, statement)))
}

/** A word that stands often in the source shows less of where it is told. */
const weightsOf = rememberedFor(({ contents }: Wording): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>()
  for (const { key } of contents) weights.set(key, (weights.get(key) ?? 0) + 1)
  for (const [key, count] of weights) weights.set(key, 1 / Math.sqrt(count))
  return weights
})

function ownShares(keys: ReadonlySet<string>, source: Wording): readonly Share[] {
  if (keys.size === 0) return []
  const weights = weightsOf(source)
  const shares: Share[] = []
  for (const [sentence, known] of keysBySentence(source)) {
    let score = 0
    let count = 0
    for (const key of known)
      if (keys.has(key)) {
        score += weights.get(key) ?? 1
        count++
      }
    if (count === 0 || isAsked(source, sentence)) continue
    const more = count < LEAST_MATCHED ? 0 : subjectWeight(source, sentence, keys, known)
    shares.push({ sentence, score: score + more, byClause: weightsByClause(source, sentence, keys), keys })
  }
  return shares
}

function isAsked({ asked, contentsOfSentence }: Wording, sentence: number): boolean {
  return asked.has(contentsOfSentence.get(sentence)?.[0]?.clause ?? -1)
}

function weightsByClause(
  source: Wording,
  sentence: number,
  keys: ReadonlySet<string>,
): ReadonlyMap<number, number> {
  const weights = weightsOf(source)
  const found = new Map<number, number>()
  for (const { key, clause } of source.contentsOfSentence.get(sentence) ?? [])
    if (keys.has(key)) found.set(clause, (found.get(clause) ?? 0) + (weights.get(key) ?? 1))
  return found
}

/** What a sentence shares by what its first "they" or "it" stands for. */
function subjectWeight(
  source: Wording,
  sentence: number,
  keys: ReadonlySet<string>,
  known: ReadonlySet<string>,
): number {
  const weights = weightsOf(source)
  let sum = 0
  for (const key of subjectsMeant(source).get(sentence) ?? [])
    if (keys.has(key) && !known.has(key)) sum += weights.get(key) ?? 1
  return sum
}

/** So many words of matter stand for a subject. */
const SUBJECT = 2

/** By sentence, the keys of what the "they" or "it" at its beginning stands for: the first words of the sentence before. */
const subjectsMeant = rememberedFor((source: Wording): ReadonlyMap<number, ReadonlySet<string>> => {
  const found = new Map<number, ReadonlySet<string>>()
  let sentence = -1
  for (const clause of source.clauses) {
    if (clause.sentence === sentence || clause.to <= clause.from) continue
    sentence = clause.sentence
    if (!PRONOUNS.has(source.units[clause.from]?.text ?? '')) continue
    const before = source.contentsOfSentence.get(sentence - 1) ?? []
    const units = unitsOfContents(before).slice(0, SUBJECT)
    found.set(sentence, new Set(before.flatMap(({ key, unit }) => (units.includes(unit) ? [key] : []))))
  }
  return found
})

/** Other parts of a sentence come from the same place more often than not: they count a little for its sentences. */
const NEIGHBOUR_SHARE = 0.3

/** The shares of the other parts of the same sentence of the statement. */
function besideOf(
  index: number,
  all: readonly (readonly Share[])[],
  parts: readonly Part[],
  statement: Wording,
): readonly Share[] {
  const sentenceOf = (part: Part | undefined): number | undefined =>
    statement.clauses[part?.clauses[0] ?? -1]?.sentence
  const own = sentenceOf(parts[index])
  return all.flatMap((shares, at) => (at !== index && sentenceOf(parts[at]) === own ? shares : []))
}

function withNeighbours(shares: readonly Share[], beside: readonly Share[]): readonly Share[] {
  if (beside.length === 0) return shares
  const sums = new Map<number, number>()
  for (const { sentence, score } of beside) sums.set(sentence, (sums.get(sentence) ?? 0) + score)
  return shares.map((each) => {
    const more = sums.get(each.sentence)
    return more === undefined ? each : { ...each, score: each.score + NEIGHBOUR_SHARE * more }
  })
}
