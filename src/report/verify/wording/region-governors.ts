/** Finds a thing of which the statement says the contrary of what the passage says: more for less, for it for against it. */

import { rememberedFor } from '../../facts/remember.ts'
import { type Governed, governedIn } from './governed.ts'
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
  const [said, cited] = [keysByUnit(statement), keysByUnit(source)]
  for (const one of mine) {
    const keys = keysAt(said, one.thing, statement)
    if (keys.size === 0) continue
    const told = toldBy(statement, source, sentenceAt(statement, one.at))
    const same = (each: Governed, by: ReadonlyMap<number, ReadonlySet<string>>, of: Wording): boolean =>
      [...keysAt(by, each.thing, of)].some((key) => keys.has(key))
    const rivals = theirs.filter((each) => told.has(sentenceAt(source, each.at)) && same(each, cited, source))
    const others = mine.filter((each) => same(each, said, statement))
    const turned = rivals.find((each) => isContrary(one, each))
    if (turned === undefined || rivals.some((each) => agrees(one, each))) continue
    if (others.some((each) => agrees(each, turned))) continue
    return {
      codes: ['negation-flipped'],
      said: one.at,
      cited: turned.at,
      what: 'the statement says the contrary of what the passage says of the same thing',
    }
  }
  return null
}

function isContrary(one: Governed, other: Governed): boolean {
  return [...one.signs].some(([question, sign]) => sign !== 0 && other.signs.get(question) === -sign)
}

function agrees(one: Governed, other: Governed): boolean {
  return [...one.signs].some(
    ([question, sign]) => other.signs.get(question) === sign || (sign === 0 && other.signs.has(question)),
  )
}

const keysByUnit = rememberedFor((wording: Wording): ReadonlyMap<number, ReadonlySet<string>> => {
  const found = new Map<number, Set<string>>()
  for (const { key, unit } of wording.contents) found.set(unit, (found.get(unit) ?? new Set()).add(key))
  return found
})

/** Meanings in Chinese may begin a character or two before the pair that ends the noun. */
const CHINESE_REACH = 2

function keysAt(
  by: ReadonlyMap<number, ReadonlySet<string>>,
  unit: number,
  { language }: Wording,
): ReadonlySet<string> {
  const own = by.get(unit) ?? new Set<string>()
  if (language !== 'zh') return own
  for (let at = unit; at >= unit - CHINESE_REACH; at--) {
    const meant = [...(by.get(at) ?? [])].filter((key) => key.includes('#'))
    if (meant.length > 0) return new Set([...own, ...meant])
  }
  return own
}

/** The sentences of the source that a sentence of the statement tells. */
function toldBy(statement: Wording, source: Wording, sentence: number): ReadonlySet<number> {
  const keys = new Set((statement.contentsOfSentence.get(sentence) ?? []).map(({ key }) => key))
  const shares = [...source.contentsOfSentence].map(([each, contents]) => ({
    sentence: each,
    shared: new Set(contents.map(({ key }) => key).filter((key) => keys.has(key))).size,
  }))
  const most = Math.max(LEAST_SHARED, ...shares.map(({ shared }) => shared))
  return new Set(
    shares.flatMap((each) =>
      each.shared >= LEAST_SHARED && each.shared >= NEARLY * most ? [each.sentence] : [],
    ),
  )
}
