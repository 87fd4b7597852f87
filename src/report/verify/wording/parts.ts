/** A sentence cut into the parts that can each tell something: runs of clauses, with the units they have. */

import { rememberedAt } from '../../facts/remember.ts'
import { SUBORDINATING } from '../words/small-words.ts'
import { contentsIn } from './contents-of.ts'
import { UnitRanges } from './unit-ranges.ts'
import type { Content, Wording } from './wording.ts'

/** A run of clauses, by index, with the indexes of their units. */
export interface Part {
  readonly clauses: readonly number[]
  readonly units: UnitRanges
}

/** Fewer words in common show nothing. */
export const LEAST_MATCHED = 2

/** The units that open a clause. */
export const opensOf = rememberedAt(
  ({ clauseWords }: Wording) => clauseWords,
  ({ clauseWords }): ReadonlySet<number> =>
    new Set(clauseWords.flatMap(({ kind, from }) => (kind === 'opens' ? [from] : []))),
)

/** The statement's clauses, joined up to a word that opens another or a semicolon; those with little of matter to the one before. */
export function partsOf(wording: Wording): Part[] {
  const opened = opensOf(wording)
  const groups: number[][] = []
  for (const [index, clause] of wording.clauses.entries()) {
    const before = groups.at(-1)
    const last = wording.clauses[index - 1]
    const isSame = last !== undefined && last.sentence === clause.sentence && before !== undefined
    const stop = wording.units[clause.from - 1]?.text ?? ''
    const isParted =
      opened.has(clause.from) || /[;:；：؛]/u.test(stop) || endsSubordinate(wording, index, groups.at(-1))
    const isLittle =
      clause.keys.size < LEAST_MATCHED || (before !== undefined && sizeOf(before, wording) < LEAST_MATCHED)
    const isFramed = before !== undefined && isParted && isTelling(before, wording)
    if (isSame && !isFramed && (!isParted || isLittle)) before.push(index)
    else groups.push([index])
  }
  const parts = groups.map((clauses) => ({ clauses, units: unitsIn(clauses, wording) }))
  return parts.filter((part, index) => !isFrame(part, parts[index + 1], wording))
}

/** The comma behind a clause that a "although" or "as" opens at the beginning of its sentence: what it stands beside begins there. */
function endsSubordinate(wording: Wording, clause: number, before: readonly number[] | undefined): boolean {
  const first = before?.find((each) => (wording.clauses[each]?.keys.size ?? 0) > 0)
  const bounds = wording.clauses[first ?? -1]
  const own = wording.clauses[clause]
  if (first === undefined || bounds === undefined || own === undefined || bounds.sentence !== own.sentence)
    return false
  const opener = wording.units[bounds.from]?.text ?? ''
  const isFirst = !wording.contents.some(
    (each) => each.unit < bounds.from && wording.clauses[each.clause]?.sentence === own.sentence,
  )
  return isFirst && SUBORDINATING.has(opener) && /[,،，]/u.test(wording.units[own.from - 1]?.text ?? '')
}

/** So many content words at most in "The Government of Arvenia reported". */
const FRAME = 3

/** "Arvenia reported" before what it reported: the frame tells nothing of the source. */
function isFrame(part: Part, next: Part | undefined, wording: Wording): boolean {
  const sentenceOf = (each: Part): number | undefined => wording.clauses[each.clauses[0] ?? -1]?.sentence
  return (
    next !== undefined &&
    sentenceOf(next) === sentenceOf(part) &&
    wordsIn(wording.clauseWords, part).some(({ kind }) => kind === 'reports') &&
    unitsOfContents(contentsIn(wording, part)).length <= FRAME
  )
}

/** True for clauses with little but a word that reports. */
function isTelling(clauses: readonly number[], wording: Wording): boolean {
  const units = unitsIn(clauses, wording)
  return (
    wording.clauseWords.some(({ kind, from }) => kind === 'reports' && units.has(from)) &&
    unitsOfContents(contentsIn(wording, { clauses })).length <= FRAME
  )
}

function sizeOf(clauses: readonly number[], wording: Wording): number {
  return clauses.reduce((sum, clause) => sum + (wording.clauses[clause]?.keys.size ?? 0), 0)
}

/** The units of clauses. */
export function unitsIn(clauses: readonly number[], wording: Wording): UnitRanges {
  return new UnitRanges(clauses.flatMap((clause) => wording.clauses[clause] ?? []))
}

/** The keys of the content words that stand in a part. */
export function keysIn(wording: Wording, part: Pick<Part, 'clauses'>): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const { key } of contentsIn(wording, part)) keys.add(key)
  return keys
}

/** The units of a part that have a content word with one of the keys. */
export function unitsWith(
  keys: ReadonlySet<string>,
  wording: Wording,
  part: Pick<Part, 'clauses'>,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { key, unit } of contentsIn(wording, part)) if (keys.has(key)) found.add(unit)
  return found
}

/** The whole of the sentences that a part stands in. */
export function sentencePart(wording: Wording, part: Part): Part {
  const sentences = new Set(part.clauses.map((clause) => wording.clauses[clause]?.sentence))
  const key = [...sentences].join(' ')
  const known = sentencesKnown(wording)
  const kept = known.get(key)
  if (kept !== undefined) return kept
  const clauses = wording.clauses.flatMap(({ sentence }, index) => (sentences.has(sentence) ? [index] : []))
  const whole = { clauses, units: unitsIn(clauses, wording) }
  known.set(key, whole)
  return whole
}

/** All wordings of a text have the same sentences. */
const sentencesKnown = rememberedAt(
  ({ clauseOfUnit }: Wording) => clauseOfUnit,
  (_wording) => new Map<string, Part>(),
)

/** Those of the words found that stand in a part. */
export function wordsIn<Word extends { readonly from: number }>(
  words: readonly Word[],
  { units }: Part,
): readonly Word[] {
  return words.some(({ from }) => units.has(from)) ? words.filter(({ from }) => units.has(from)) : []
}

/** The units of content words, each once. */
export function unitsOfContents(contents: readonly Content[]): readonly number[] {
  return [...new Set(contents.map(({ unit }) => unit))]
}
