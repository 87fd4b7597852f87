/** Finds the thing that a word of a text governs: "emissions" of "reduce" and of "fell", with small words between passed over. */

import { isContentWord } from '../words/content-words.ts'
import type { Governor } from '../words/governor-words.ts'
import { findObjectWords } from '../words/object-words.ts'
import type { Wording } from './wording.ts'

/** What the walk from a governor to its thing needs to know of each unit. */
export interface Ground {
  readonly wording: Wording
  readonly governors: readonly Governor[]
  readonly governorAt: ReadonlyMap<number, Governor>
  readonly small: ReadonlyMap<number, { readonly kinds: ReadonlySet<string>; readonly to: number }>
}

export function groundOf(wording: Wording, governors: readonly Governor[]): Ground {
  const governorAt = new Map<number, Governor>()
  for (const governor of governors)
    for (let unit = governor.from; unit < governor.to; unit++) governorAt.set(unit, governor)
  const small = new Map<number, { kinds: Set<string>; to: number }>()
  for (const { kind, from, to } of findObjectWords(wording.units, wording.language))
    for (let unit = from; unit < to; unit++) {
      const known = small.get(unit) ?? { kinds: new Set<string>(), to }
      known.kinds.add(kind)
      known.to = Math.max(known.to, to)
      small.set(unit, known)
    }
  return { wording, governors, governorAt, small }
}

/** The thing that a word governs: what stands behind it, else before it; or another governor, which stands between. */
export function thingOf(ground: Ground, governor: Governor): number | Governor | null {
  if (isBehindItsThing(ground, governor)) return thingBefore(ground, governor)
  const behind = thingBehind(ground, governor)
  const isStance = governor.says.some(({ question }) => question === 'stance' || question === 'time')
  return behind !== null || isStance ? behind : thingBefore(ground, governor)
}

/** “Coûts élevés”: the adjective stands behind its noun. */
function isBehindItsThing({ wording, governorAt, small }: Ground, { from, to, says }: Governor): boolean {
  if (!says.every(({ isDegree }) => isDegree) || !NOUN_FIRST.has(wording.language)) return false
  const before = wording.units[from - 1]
  const next = wording.units[to]
  const isNext = next?.type === 'word' && isContentWord(next.text, wording.language) && !small.has(to)
  return (
    before?.type === 'word' &&
    !isNext &&
    isContentWord(before.text, wording.language) &&
    !governorAt.has(from - 1) &&
    small.get(from - 1)?.kinds.has('measure') !== true
  )
}
const NOUN_FIRST: ReadonlySet<string> = new Set(['fr', 'es', 'ar'])

function isThing({ wording, governorAt, small }: Ground, unit: number): boolean {
  const { text, type } = wording.units[unit] ?? { text: '', type: 'stop' }
  if (type !== 'word' || governorAt.has(unit)) return false
  const kinds = small.get(unit)?.kinds
  if (NO_THINGS.some((kind) => kinds?.has(kind) === true)) return false
  return isContentWord(text, wording.language) || text === COST
}

const NO_THINGS: readonly string[] = ['measure', 'passed', 'tending']

/** The end of “成本”, a joining character elsewhere. */
const COST = '本'

function thingBehind(ground: Ground, governor: Governor): number | Governor | null {
  const { wording, governorAt, small } = ground
  const isDegree = governor.says.every((each) => each.isDegree)
  let isMeasured = false
  for (let unit = governor.to; unit < wording.units.length; ) {
    const next = governorAt.get(unit)
    if (next !== undefined) return next
    const word = small.get(unit)
    isMeasured ||= word?.kinds.has('measure') === true
    if (word !== undefined && (!isDegree || isMeasured) && isPassed(ground, governor, word.kinds))
      unit = word.to
    else if (isThing(ground, unit) && !(unit === governor.to && isAdjectiveOf(ground, unit)))
      return headOf(ground, unit)
    else if (isThing(ground, unit) || (!isDegree && isShare(ground, unit))) unit++
    else return null
  }
  return null
}

/** The figure of "a rise of 3 per cent of the cost". */
function isShare({ wording, small }: Ground, unit: number): boolean {
  return wording.units[unit]?.type === 'figure' && small.get(unit + 1)?.kinds.has('passed') === true
}

/** “Hausse attendue de la pluviométrie”: a word right behind a noun, with a preposition behind it, only describes it. */
function isAdjectiveOf({ wording, small }: Ground, unit: number): boolean {
  const next = wording.units[unit + 1]
  return (
    (wording.language === 'fr' || wording.language === 'es') &&
    next !== undefined &&
    OF.has(next.text) &&
    small.has(unit + 1)
  )
}
const OF: ReadonlySet<string> = new Set(['de', 'du', 'des', "d'", 'del'])

function isPassed(ground: Ground, governor: Governor, kinds: ReadonlySet<string>): boolean {
  if (kinds.has('passed') || kinds.has('measure')) return true
  return kinds.has('within') && isNoun(ground, governor)
}

/** "An increase in": a word behind an article or another governor is a noun. */
function isNoun({ wording, governorAt, small }: Ground, { from }: Governor): boolean {
  const before = wording.units[from - 1]
  return (
    before === undefined ||
    before.type === 'stop' ||
    governorAt.has(from - 1) ||
    small.get(from - 1)?.kinds.has('passed') === true ||
    small.get(from - 1)?.kinds.has('modifying') === true
  )
}

/** The noun of the words that begin at a unit: the last of them in English and Chinese, the first elsewhere. */
function headOf(ground: Ground, from: number): number | Governor {
  const { wording, governorAt } = ground
  const { language } = wording
  if (language !== 'en' && language !== 'zh') return nounFrom(ground, from)
  let last = from
  while (isThing(ground, last + 1) || isJoint(ground, last)) last++
  const next = governorAt.get(last + 1)
  const isRuled =
    next !== undefined && !next.says.some(({ isDegree }) => isDegree) && thingBehind(ground, next) === null
  return isRuled ? next : language === 'zh' ? Math.max(from, last - 1) : last
}

/** “的” between two nouns; "and" between two adjectives. */
function isJoint(ground: Ground, last: number): boolean {
  const { units, language } = ground.wording
  const next = units[last + 1]?.text ?? ''
  if (language === 'zh') return next === '的'
  return next === 'and' && ADJECTIVE_EN.test(units[last]?.text ?? '') && isThing(ground, last + 2)
}
const ADJECTIVE_EN = /(?:[^v]al|ic|ive|ous|ary|gross|ern|able|ible)$/u

/** Adjectives stand before the noun in Russian. */
function nounFrom(ground: Ground, from: number): number {
  const { units, language } = ground.wording
  let unit = from
  while (language === 'ru' && ADJECTIVE.test(units[unit]?.text ?? '')) {
    const next = units[unit + 1]?.text === 'и' ? unit + 2 : unit + 1
    if (!isThing(ground, next)) break
    unit = next
  }
  return unit
}
const ADJECTIVE =
  /(?:ых|их|ого|его|ой|[жнчшщ]ей|ая|яя|ое|ее|ые|[гкхжчшщ]ие|ый|[гкхжчшщн]ий|ую|юю|ым|им|ыми|ими|ому|ему)$/u

/** So far before a verb its subject is looked for, in units. */
const FARTHEST = 14

function thingBefore(ground: Ground, { from }: Governor): number | null {
  const { wording, governorAt } = ground
  const clause = wording.clauseOfUnit[from]
  for (let unit = from - 1; unit >= Math.max(0, from - FARTHEST); unit--) {
    if (wording.clauseOfUnit[unit] !== clause || wording.units[unit]?.type === 'stop') return null
    if (governorAt.has(unit)) return null
    if (!isThing(ground, unit)) continue
    if (wording.language === 'zh') return Math.max(0, unit - 1)
    let first = unit
    while (isThing(ground, first - 1)) first--
    if (!isModifier(ground, first)) return wording.language === 'en' ? unit : nounFrom(ground, first)
    unit = first
  }
  return null
}

/** True for words behind a preposition. */
function isModifier({ small }: Ground, first: number): boolean {
  let unit = first - 1
  while (small.get(unit)?.kinds.has('passed') === true && small.get(unit)?.kinds.has('modifying') !== true)
    unit--
  return small.get(unit)?.kinds.has('modifying') === true
}
