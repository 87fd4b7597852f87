/** Finds a thing of which the statement says the contrary of what the passage says: more for less, for it for against it. */

import { contentsAt, keysBySentence, sharedKeys } from './contents-of.ts'
import { type Governed, governedIn } from './governed.ts'
import type { Part } from './parts.ts'
import type { RegionFault } from './region-rule.ts'
import { sentenceAt, type Wording } from './wording.ts'

/** A sentence with fewer words in common tells nothing of the statement. */
const LEAST_SHARED = 2
/** Sentences that have this share of the words of the best are looked at too. */
const NEARLY = 0.6

/**
 * Of each thing that the statement says something of: what the passage says of the same thing, in the sentences that the
 * statement tells. Found where that is the contrary everywhere, and the statement says it nowhere else.
 */
export function contraryGoverned(statement: Wording, source: Wording): RegionFault | null {
  const mine = governedIn(statement)
  const theirs = mine.length === 0 ? [] : governedIn(source)
  if (theirs.length === 0) return null
  for (const one of mine) {
    const keys = new Set(keysAt(statement, one.thing))
    if (keys.size === 0) continue
    const isSame = (each: Governed, of: Wording): boolean =>
      keysAt(of, each.thing).some((key) => keys.has(key))
    const same = theirs.filter((each) => isSame(each, source))
    if (!same.some((each) => isContrary(one, each))) continue
    const told = toldBy(statement, source, sentenceAt(statement, one.at))
    const rivals = same.filter((each) => told.has(sentenceAt(source, each.at)))
    const turned = rivals.find((each) => isContrary(one, each))
    if (turned === undefined || rivals.some((each) => agrees(one, each))) continue
    if (mine.some((each) => isSame(each, statement) && agrees(each, turned))) continue
    return {
      codes: ['negation-flipped'],
      said: one.at,
      cited: turned.at,
      what: 'the statement says the contrary of what the passage says of the same thing',
    }
  }
  return null
}

/** True where what the statement says at a unit, of a thing, a part of the passage says of that thing too. */
export function isSaidOfThing(statement: Wording, at: number, source: Wording, { units }: Part): boolean {
  const one = governedIn(statement).find((each) => each.at === at)
  if (one === undefined) return false
  const keys = new Set(keysAt(statement, one.thing))
  return governedIn(source).some(
    (each) =>
      units.has(each.at) && agrees(one, each) && keysAt(source, each.thing).some((key) => keys.has(key)),
  )
}

function isContrary(one: Governed, other: Governed): boolean {
  return [...one.signs].some(([question, sign]) => sign !== 0 && other.signs.get(question) === -sign)
}

function agrees(one: Governed, other: Governed): boolean {
  return [...one.signs].some(
    ([question, sign]) => other.signs.get(question) === sign || (sign === 0 && other.signs.has(question)),
  )
}

/** Meanings in Chinese may begin a character or two before the pair that ends the noun. */
const CHINESE_REACH = 2

function keysAt(wording: Wording, unit: number): readonly string[] {
  const own = contentsAt(wording, unit).map(({ key }) => key)
  if (wording.language !== 'zh') return own
  for (let at = unit; at >= unit - CHINESE_REACH; at--) {
    const meant = contentsAt(wording, at).flatMap(({ key }) => (key.includes('#') ? [key] : []))
    if (meant.length > 0) return [...own, ...meant]
  }
  return own
}

/** The sentences of the source that a sentence of the statement tells. */
function toldBy(statement: Wording, source: Wording, sentence: number): ReadonlySet<number> {
  const keys = keysBySentence(statement).get(sentence) ?? new Set()
  const shares = [...keysBySentence(source)].map(([each, theirs]) => ({
    sentence: each,
    shared: sharedKeys(keys, theirs),
  }))
  const most = Math.max(LEAST_SHARED, ...shares.map(({ shared }) => shared))
  return new Set(
    shares.flatMap((each) =>
      each.shared >= LEAST_SHARED && each.shared >= NEARLY * most ? [each.sentence] : [],
    ),
  )
}
