/** Which place of one text answers to a place of another: clauses are paired by the content words they share. */
import { type Content, clauseAt, sentenceAt, type Wording } from './wording.ts'

/** A statement beside the cited text in the same language. */
export interface Pair {
  readonly statement: Wording
  readonly source: Wording
  /** By clause of the statement: how well each clause of the source answers to it. */
  readonly scores: readonly (readonly number[])[]
  /** By clause of the statement: the best of its scores. */
  readonly best: readonly number[]
}

/** Of equally good places, those within this share of the best are all looked at. */
const NEARLY_BEST = 0.8
/** Words of the same sentence count less than words of the same clause. */
const SENTENCE_SHARE = 0.3
const ANCHORS = 4

/** Pairs two texts. A word that the source repeats weighs less than one it has once. */
export function pairOf(statement: Wording, source: Wording): Pair {
  const counts = new Map<string, number>()
  for (const { key } of source.contents) counts.set(key, (counts.get(key) ?? 0) + 1)
  const sentenceKeys = keysBySentence(source)
  const scores = statement.clauses.map((clause) => {
    const known = [...clause.keys].filter((key) => counts.has(key))
    return source.clauses.map((other, index) => {
      if (source.asked.has(index)) return 0
      const inSentence = sentenceKeys.get(other.sentence)
      return known.reduce((sum, key) => {
        const weight = 1 / Math.sqrt(counts.get(key) ?? 1)
        if (other.keys.has(key)) return sum + weight
        return inSentence?.has(key) === true ? sum + SENTENCE_SHARE * weight : sum
      }, 0)
    })
  })
  return { statement, source, scores, best: scores.map((row) => Math.max(0, ...row)) }
}

function keysBySentence(wording: Wording): ReadonlyMap<number, ReadonlySet<string>> {
  const keys = new Map<number, Set<string>>()
  for (const clause of wording.clauses) {
    const all = keys.get(clause.sentence) ?? new Set<string>()
    for (const key of clause.keys) all.add(key)
    keys.set(clause.sentence, all)
  }
  return keys
}

/** A word or phrase of a wording, by unit indexes. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** Anchors are asked for again and again: each is found once a wording. */
const ANCHORS_FOUND = new WeakMap<Wording, Map<string, readonly Content[]>>()

/** The content words that a word bears on: those after it up to the next clause; where there are none, those before it. */
export function anchorsOf(
  wording: Wording,
  place: Place,
  looks: 'ahead' | 'back' = 'ahead',
): readonly Content[] {
  const found = ANCHORS_FOUND.get(wording) ?? new Map<string, readonly Content[]>()
  ANCHORS_FOUND.set(wording, found)
  const key = `${place.from} ${place.to} ${looks}`
  const anchors = found.get(key) ?? findAnchors(wording, place, looks)
  found.set(key, anchors)
  return anchors
}

function findAnchors(wording: Wording, place: Place, looks: 'ahead' | 'back'): readonly Content[] {
  const inSentence = wording.contentsOfSentence.get(sentenceAt(wording, place.from)) ?? []
  const before = inSentence
    .filter(({ unit }) => unit < place.from)
    .slice(-ANCHORS)
    .reverse()
  const within = inSentence.filter(({ unit }) => unit > place.from && unit < place.to - 1)
  const ahead = inSentence.filter(({ unit }) => unit >= place.to)
  const first = ahead[0]
  if (looks === 'back' || first === undefined || !isReached(wording, place, first))
    return within.length > 0 ? within : before
  const near = [...within, ...ahead.filter(({ clause }) => clause === first.clause)]
  const { to } = reachOf(wording, place)
  const isAside = ahead.filter(({ clause }) => clause === first.clause).length === 1
  return (isAside ? [...within, ...ahead.filter(({ unit }) => unit < to)] : near).slice(0, ANCHORS)
}

/** True where nothing but an aside in commas stands between a word and the content word it bears on. */
function isReached(wording: Wording, place: Place, first: Content): boolean {
  const opened = wording.clauseWords.some(
    ({ kind, from }) => kind === 'opens' && from > place.to + 1 && from <= first.unit,
  )
  const stopped = wording.units.slice(place.to, first.unit).some(({ text }) => /[;:]/u.test(text))
  return !opened && !stopped
}

/** What stands before one of these denies nothing behind it. */
const CLOSES = /^[;:；：؛]$/u

/** All that a word may bear on: its clause, and what follows up to a word that opens another clause. */
export function reachOf(wording: Wording, place: Place): { readonly from: number; readonly to: number } {
  const sentence = sentenceAt(wording, place.from)
  const clause = wording.clauses[clauseAt(wording, place.from)]
  const next = wording.clauseWords.find(({ kind, from }) => kind === 'opens' && from >= place.to)
  let end = place.to
  const last = next?.from ?? wording.units.length
  while (end < last && sentenceAt(wording, end) === sentence && !CLOSES.test(wording.units[end]?.text ?? ''))
    end++
  return { from: clause?.from ?? place.from, to: Math.max(end, clause?.to ?? place.to) }
}

/**
 * Where in the statement a word of the source is taken up: the content word there that answers its first anchor.
 * Only clauses for which the source's clause is (nearly) the best are looked at; empty where it is not taken up.
 */
export function takenUp(pair: Pair, anchors: readonly Content[]): readonly Content[] {
  const { statement } = pair
  return statement.clauses.flatMap((clause, index) => {
    const best = pair.best[index] ?? 0
    const matched = anchors.filter(({ key }) => clause.keys.has(key))
    const first = matched[0]
    if (best === 0 || first === undefined || !isEnough(anchors, matched)) return []
    const score = Math.max(...anchors.map((anchor) => pair.scores[index]?.[anchor.clause] ?? 0))
    if (score < NEARLY_BEST * best) return []
    const place = statement.contents.find(({ clause: at, key }) => at === index && key === first.key)
    return place === undefined ? [] : [place]
  })
}

/** The first content word weighs as much as two others. */
function isEnough(anchors: readonly Content[], matched: readonly Content[]): boolean {
  const weight = matched.reduce((sum, anchor) => sum + (anchor === anchors[0] ? 2 : 1), 0)
  return weight >= 2 || weight >= anchors.length
}

/** Where in the source a word of the statement comes from: the answering content words of the best sentences. */
export function cameFrom(pair: Pair, anchors: readonly Content[]): readonly Content[] {
  const head = anchors[0]
  if (head === undefined) return []
  const row = pair.scores[head.clause] ?? []
  const candidates = pair.source.clauses.flatMap((clause, index) => {
    const matched = anchors.filter(({ key }) => clause.keys.has(key))
    const first = matched[0]
    if (first === undefined || !isEnough(anchors, matched) || pair.source.asked.has(index)) return []
    const place = pair.source.contents.find(({ clause: at, key }) => at === index && key === first.key)
    return place === undefined ? [] : [{ place, score: row[index] ?? 0 }]
  })
  const exact = candidates.filter(({ place }) => place.key === head.key)
  const likely = exact.length > 0 ? exact : candidates
  const best = Math.max(0, ...likely.map(({ score }) => score))
  return likely.filter(({ score }) => score >= NEARLY_BEST * best).map(({ place }) => place)
}

/** Words of the source with the same key in other clauses that answer (nearly) as well to a clause of the statement. */
export function alternativesTo(pair: Pair, place: Content, anchors: readonly Content[]): readonly Content[] {
  const row = pair.scores[place.clause] ?? []
  const best = pair.best[place.clause] ?? 0
  const own = new Set(anchors.map(({ clause }) => clause))
  return pair.source.contents.filter(
    ({ key, clause }) => key === place.key && !own.has(clause) && (row[clause] ?? 0) >= NEARLY_BEST * best,
  )
}

/** The sentences of the source that best answer to a clause of the statement; none where too little is shared. */
export function homesOf(pair: Pair, clause: number): ReadonlySet<number> {
  const best = pair.best[clause] ?? 0
  if (best < 0.5) return new Set()
  const row = pair.scores[clause] ?? []
  return new Set(
    row.flatMap((score, index) =>
      score >= NEARLY_BEST * best ? [pair.source.clauses[index]?.sentence ?? 0] : [],
    ),
  )
}

/** True where a clause of the statement and the clause of a word of the source share at least half of the shorter one's words. */
export function isCovered(pair: Pair, clause: number, anchor: Content | undefined): boolean {
  const mine = pair.statement.clauses[clause]?.keys
  const theirs = anchor === undefined ? undefined : pair.source.clauses[anchor.clause]?.keys
  if (mine === undefined || theirs === undefined) return false
  const shared = [...mine].filter((key) => theirs.has(key)).length
  return shared >= 2 && shared >= Math.min(mine.size, theirs.size) / 2
}
