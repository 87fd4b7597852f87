/** Finds a word told for its counterpart beside the same words: "reduces floods" for "worsens floods", "for mitigation" for "for adaptation". */

import { rememberedAt, rememberedFor } from '../../facts/remember.ts'
import { findCounterparts } from '../words/counterpart-words.ts'
import { contraryOf } from '../words/opposites.ts'
import { COUPLING } from '../words/small-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { placesOf } from './contents-of.ts'
import { keysIn, type Part, unitsWith, wordsIn } from './parts.ts'
import { isSaidOfThing } from './region-governors.ts'
import type { RegionFault, RegionRule } from './region-rule.ts'
import { sentenceAt, type Wording } from './wording.ts'

const LEAST_COVERED = 0.4
/** A word belongs to a counterpart that stands so near; so near it shows by itself which one is told. Counted in words of matter. */
const NEAR = 4
const RIGHT_BESIDE = 2
/** Of two counterparts the one that stands nearer by so much has the word. */
const NEARER = 2
/** Pairs of characters overlap. */
const CHINESE = 2

type Counterpart = FoundWord<string>

/**
 * Of each word of the statement that has a counterpart: the words beside it that the passage has beside the counterpart only.
 * One right beside it tells, where no word beside it stands as near to the word itself in the passage. Denials beside either
 * are for the rule on denials.
 */
export const counterpartTold: RegionRule = (region, statement, source) => {
  if (region.covered < LEAST_COVERED || counterpartsOf(statement).length === 0) return null
  const { statement: whole, source: told } = region.together
  const shared = unitsWith(keysIn(source, told), statement, whole)
  return (
    turnedIn(region.statement, region.said, told, statement, source) ??
    turnedIn(whole, shared, told, statement, source)
  )
}

/** The first word of a part of the statement that the passage has the counterpart of; `said` are the units to look beside. */
function turnedIn(
  part: Part,
  said: ReadonlySet<number>,
  told: Part,
  statement: Wording,
  source: Wording,
): RegionFault | null {
  const mine = counterpartsOf(statement)
  const theirs = counterpartsOf(source).filter(
    ({ from }) => !source.asked.has(source.clauseOfUnit[from] ?? 0),
  )
  for (const word of wordsIn(mine, part)) {
    const other = `${contraryOf(Number(word.kind))}`
    const rivals = theirs.filter(({ kind }) => kind === other)
    if (rivals.length === 0 || isDenied(statement, word)) continue
    const own = theirs.filter(({ kind }) => kind === word.kind)
    const saidToo = mine.filter(({ kind }) => kind === other)
    const isForeign = statement.language !== source.language
    if (isCoupled(statement, [word], saidToo, isForeign) && isCoupled(source, own, rivals, isForeign))
      continue
    const votes = keysBeside(statement, word, saidToo, said).flatMap((beside) =>
      voteOf(beside, own, rivals, source),
    )
    const turned = votes.find(({ isTurned, distance }) => isTurned && distance <= RIGHT_BESIDE)
    if (turned === undefined || votes.some(({ isTurned }) => !isTurned)) continue
    if (!told.units.has(turned.at) || isDenied(source, turned.rival)) continue
    if (isSaidOfThing(statement, word.from, source, told)) continue
    return {
      codes: ['negation-flipped', 'scope-widened'],
      said: word.from,
      cited: turned.rival.from,
      what: `the statement says “${written(statement, word)}” where the passage says “${written(source, turned.rival)}”`,
    }
  }
  return null
}

/**
 * "Mitigation and adaptation" on both sides: what stands beside one is said of the other too. Across languages the first may have
 * its own words behind it: “смягчения последствий изменения климата и адаптации”.
 */
function isCoupled(
  wording: Wording,
  ones: readonly Counterpart[],
  others: readonly Counterpart[],
  isForeign: boolean,
): boolean {
  return ones.some((one) =>
    others.some((other) => {
      const [first, second] = one.from < other.from ? [one, other] : [other, one]
      const between = wording.units.slice(first.to, second.from).map(({ text }) => text)
      if (between.length <= COUPLED_WITHIN && between.every((text) => COUPLING.has(text))) return true
      return isForeign && between.length <= LOOSELY_WITHIN && COUPLING.has(between.at(-1) ?? '')
    }),
  )
}
const COUPLED_WITHIN = 3
const LOOSELY_WITHIN = 5

const counterpartsOf = rememberedAt(
  ({ units }: Wording) => units,
  ({ units, language }) => findCounterparts(units, language),
)

function written({ text }: Wording, { start, end }: Counterpart): string {
  return text.slice(start, end)
}

interface Beside {
  readonly key: string
  readonly distance: number
}

/** The shared words of matter near a word of the statement, unless a counterpart that is said too stands nearer. */
function keysBeside(
  statement: Wording,
  word: Counterpart,
  saidToo: readonly Counterpart[],
  said: ReadonlySet<number>,
): readonly Beside[] {
  const sentence = sentenceAt(statement, word.from)
  const own = (statement.contentsOfSentence.get(sentence) ?? []).filter(
    ({ unit, isFigure }) => said.has(unit) && !isFigure && !isInside(unit, word),
  )
  return own.flatMap(({ key, unit }) => {
    const distance = distanceTo(statement, unit, word)
    const rival = Math.min(...saidToo.map((other) => distanceTo(statement, unit, other)))
    return distance <= NEAR && distance < rival ? [{ key, distance }] : []
  })
}

interface Vote extends Beside {
  readonly isTurned: boolean
  readonly rival: Counterpart
  readonly at: number
}

/** For a word of matter: whether the passage has it by the counterpart, or by the word itself; none where it has neither near. */
function voteOf(
  { key, distance }: Beside,
  own: readonly Counterpart[],
  rivals: readonly Counterpart[],
  source: Wording,
): readonly Vote[] {
  const places = placesOf(source, key)
  const near = (words: readonly Counterpart[]): { word: Counterpart; at: number; far: number } | null =>
    words
      .flatMap((word) =>
        places
          .filter((at) => !isInside(at, word))
          .map((at) => ({ word, at, far: distanceTo(source, at, word) })),
      )
      .reduce<{ word: Counterpart; at: number; far: number } | null>(
        (best, each) => (best === null || each.far < best.far ? each : best),
        null,
      )
  const [same, rival] = [near(own), near(rivals)]
  if (same !== null && same.far <= NEAR && same.far < (rival?.far ?? Number.POSITIVE_INFINITY))
    return [{ key, distance, isTurned: false, rival: same.word, at: same.at }]
  if (rival === null || rival.far > (distance <= RIGHT_BESIDE ? RIGHT_BESIDE : NEAR)) return []
  if (same !== null && same.far < rival.far + NEARER) return []
  // Of “synergies between adaptation and mitigation” the one that stands nowhere else is told of what stands beside both.
  if (own.length === 1 && isCoupled(source, own, [rival.word], false)) return []
  return [{ key, distance, isTurned: true, rival: rival.word, at: rival.at }]
}

function isInside(unit: number, { from, to }: Counterpart): boolean {
  return unit >= from && unit < to
}

/** How many words of matter further a unit stands, each clause's end counted too; without end in another sentence. */
function distanceTo(wording: Wording, unit: number, word: Counterpart): number {
  if (sentenceAt(wording, unit) !== sentenceAt(wording, word.from)) return Number.POSITIVE_INFINITY
  const ranks = ranksOf(wording)
  const [before, behind] = unit < word.from ? [unit, word.from] : [word.to - 1, unit]
  const between = (ranks[behind] ?? 0) - (ranks[before + 1] ?? 0)
  const apart = (wording.clauseOfUnit[behind] ?? 0) - (wording.clauseOfUnit[before] ?? 0)
  return (wording.language === 'zh' ? Math.ceil((between + 1) / CHINESE) : between + 1) + apart
}

/** By unit, how many units with words of matter stand before it. */
const ranksOf = rememberedFor((wording: Wording): readonly number[] => {
  const filled = new Set(wording.contents.map(({ unit }) => unit))
  const ranks: number[] = [0]
  for (const [unit] of wording.units.entries()) ranks.push((ranks[unit] ?? 0) + (filled.has(unit) ? 1 : 0))
  return ranks
})

/** A denial in the same clause, or right before. */
function isDenied(wording: Wording, { from, to }: Counterpart): boolean {
  const clause = wording.clauseOfUnit[from]
  return wording.negations.some(
    (each) =>
      each.kind !== 'opposing' &&
      !(each.from >= from && each.to <= to) &&
      wording.clauseOfUnit[each.from] === clause,
  )
}
