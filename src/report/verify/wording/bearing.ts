/** Which words of matter a word that turns or weighs bears on, and whether both sides have them. */

import { findContraries } from '../words/contrary-words.ts'
import { COMPLEMENTS, OBJECT_BEHIND } from '../words/small-words.ts'
import { contentsOfClause } from './contents-of.ts'
import { foundOnce } from './found-once.ts'
import { LEAST_MATCHED, type Part, unitsIn, unitsOfContents } from './parts.ts'
import { type Content, sentenceAt, type Wording } from './wording.ts'

/** Words that deny by themselves, and exceptions. */
export const contrariesOf = foundOnce(findContraries)

/** Pairs of characters overlap: twice as many stand for as many words. In Arabic the subject stands behind its verb. */
const CHINESE = 2

/** The content words of the clause behind a word; where there are none there, those right before it. */
export function headsOf(
  wording: Wording,
  word: { readonly from: number; readonly to: number },
  each: number,
): readonly number[] {
  const own = wording.contentsOfSentence.get(sentenceAt(wording, word.from)) ?? []
  const isOutside = (unit: number): boolean =>
    !wording.conditions.some(({ from }) => from >= word.to && isInClauseFrom(wording, from, unit))
  const behind = own.filter(({ unit }) => unit > word.from && unit !== word.to - 1 && isOutside(unit))
  const count = wording.language === 'zh' ? CHINESE * each : wording.language === 'ar' ? each + 1 : each
  const near = unitsOfContents(behind).slice(0, count)
  const clause = wording.clauseOfUnit[word.from]
  const inClause = near.filter((unit) => wording.clauseOfUnit[unit] === clause)
  const before = unitsOfContents(
    own.filter(({ unit }) => unit < word.from && wording.clauseOfUnit[unit] === clause),
  ).slice(-count)
  const isObject = OBJECT_BEHIND.has(wording.units[word.to - 1]?.text ?? '') && inClause.length > 0
  if (before.length === 0 || inClause.length > 1 || isObject) return near
  return inClause.length === 0 ? [...before, ...near] : [...near, ...before]
}

function isInClauseFrom(wording: Wording, from: number, unit: number): boolean {
  return unit >= from && wording.clauseOfUnit[unit] === wording.clauseOfUnit[from]
}

/** True where a clause has enough of what both sides have for its own words of weight to be looked at. */
export function isTelling(
  wording: Wording,
  clause: number | undefined,
  shared: ReadonlySet<number>,
): boolean {
  const own = unitsOfContents(clause === undefined ? [] : contentsOfClause(wording, clause))
  const told = own.filter((unit) => shared.has(unit)).length
  return told >= LEAST_MATCHED || own.length <= LEAST_MATCHED || told === own.length
}

/** A part with the clauses right before it in its sentence that tell nothing else: what governs it stands there. */
export function governedBy(wording: Wording, { clauses }: Part, taken: ReadonlySet<number>): Part {
  const added = [...clauses]
  for (let at = Math.min(...clauses) - 1; at >= 0; at--) {
    const bounds = wording.clauses[at]
    if (bounds === undefined || bounds.sentence !== wording.clauses[at + 1]?.sentence) break
    const isTold = [...taken].some((unit) => unit >= bounds.from && unit < bounds.to)
    if (isTold) break
    added.push(at)
  }
  return { clauses: added, units: unitsIn(added, wording) }
}

/** The content words nearest to a word, before and after it, within its sentence. */
export function besideOf(
  wording: Wording,
  word: { readonly from: number; readonly to: number },
  each: number,
): readonly Content[] {
  const own = wording.contentsOfSentence.get(sentenceAt(wording, word.from)) ?? []
  const behind = own.filter(({ unit }) => unit >= word.to)
  const before = own.filter(({ unit }) => unit < word.from)
  return [...first(behind, each), ...first([...before].reverse(), each)]
}

/** The first so many units' content words; a word with two meanings counts once. */
function first(contents: readonly Content[], count: number): readonly Content[] {
  const units = [...new Set(contents.map(({ unit }) => unit))].slice(0, count)
  return contents.filter(({ unit }) => units.includes(unit))
}

/** True for a clause that is what the one before says or thinks. */
export function isComplement(wording: Wording, clause: number): boolean {
  const from = wording.clauses[clause]?.from ?? -1
  return [from, from + 1].some((unit) => COMPLEMENTS.has(wording.units[unit]?.text ?? ''))
}
