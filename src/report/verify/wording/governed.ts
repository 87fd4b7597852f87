/** Reads what the words of a text say of the things they stand beside: more or less of them, for or against them. */

import { rememberedAt } from '../../facts/remember.ts'
import { isContentWord } from '../words/content-words.ts'
import { findGovernors, type Governor } from '../words/governor-words.ts'
import { type Ground, groundOf, thingOf } from './thing-of.ts'
import type { Wording } from './wording.ts'

/** A thing, by its unit, and the word that says something of it, with its sign by question. */
export interface Governed {
  readonly at: number
  readonly thing: number
  readonly signs: ReadonlyMap<string, number>
}

/** The things of a text that something is said of. Read once a text: by its clauses, which all its wordings have in common. */
export const governedIn = rememberedAt(({ clauseOfUnit }: Wording) => clauseOfUnit, readGoverned)

function readGoverned(wording: Wording): readonly Governed[] {
  const governors = findGovernors(wording.units, wording.language)
  if (governors.length === 0) return []
  const ground = groundOf(wording, governors)
  const ruled = new Map<Governor, Governor>()
  const found: Governed[] = []
  for (const governor of governors) {
    const thing = thingOf(ground, governor)
    if (thing === null) continue
    if (typeof thing !== 'number') {
      ruled.set(thing, governor)
      continue
    }
    found.push({ at: governor.from, thing, signs: signsOf(ground, governor, ruled) })
  }
  return found
}

/** "Limit the increase" says less, "not reduce" no less; a degree turns nothing but its thing. */
function signsOf(
  ground: Ground,
  governor: Governor,
  ruled: ReadonlyMap<Governor, Governor>,
): ReadonlyMap<string, number> {
  const turn = turnOf(ground, governor, ruled)
  const signs = new Map<string, number>()
  for (const { question, sign } of governor.says) {
    const known = signs.get(question)
    if (known === undefined) signs.set(question, sign * turn)
    else if (known !== sign * turn) signs.set(question, 0)
  }
  return signs
}

function turnOf(ground: Ground, governor: Governor, ruled: ReadonlyMap<Governor, Governor>): number {
  const above = ruled.get(governor)
  const denied = turnedBy(ground, governor)
  if (above === undefined) return denied
  const acts = above.says.filter(({ question, isDegree }) => question === 'amount' && !isDegree)
  const sign = acts[0]?.sign ?? 1
  return denied * sign * turnOf(ground, above, ruled)
}

/** What the denials of its clause make of a word: one right before turns it, of another it is not known what it denies. */
function turnedBy({ wording }: Ground, { from, to }: Governor): number {
  const clause = wording.clauseOfUnit[from]
  const [first, ...more] = wording.negations.filter(
    (each) =>
      each.kind !== 'opposing' &&
      wording.clauseOfUnit[each.from] === clause &&
      !(each.from < to && each.to > from),
  )
  if (first === undefined) return 1
  const isRightBefore = first.to <= from && from - first.to <= BEFORE && !hasContent(wording, first.to, from)
  return isRightBefore && more.length === 0 ? -1 : 0
}
const BEFORE = 3

function hasContent({ units, language }: Wording, from: number, to: number): boolean {
  return units.slice(from, to).some(({ text, type }) => type === 'word' && isContentWord(text, language))
}
