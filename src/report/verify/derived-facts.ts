/** Finds figures that a statement reckons from those of its sources: sums, shares, differences and changes of two figures. */
import { isOfficialLanguage, type LanguageTag } from '#un'
import { type Fact, likeness } from '../facts/facts.ts'
import { boundOf } from './bounds-of.ts'
import { changeOf, directionOf } from './changed-by.ts'
import { carries } from './match-facts.ts'
import type { SourceFact } from './swapped-facts.ts'
import { ROUNDED } from './words/bound-words.ts'
import { PART_OF } from './words/part-words.ts'
import { TOTALS } from './words/total-words.ts'

/** A sentence of ours and its figures. */
export interface Reckoner {
  readonly text: string
  readonly language: LanguageTag
  readonly said: readonly Fact[]
  readonly source: readonly SourceFact[]
  /** The text and language of a cited passage, by its index. */
  readonly passages: readonly { readonly text: string; readonly language: LanguageTag }[]
}

/**
 * True where a figure that no source has follows from figures that one has, and the words of the statement say how.
 *
 * Takes the figure and the statement. A sum needs a word for a total and figures of one thing; a difference, a change by it or
 * percentage points; a share or a change in per cent, two figures that the statement prints too, or a change from the one to the
 * other in the source; an earlier figure, the later one beside it and the source's change. Limits: three figures at most are
 * added; no share of a share.
 */
export function isReckoned(fact: Fact, reckoner: Reckoner): boolean {
  if (fact.kind !== 'number' || fact.form === 'joined') return false
  return isSum(fact, reckoner) || isShareOf(fact, reckoner) || isDifference(fact, reckoner)
}

const LOOKBACK = 60

function plainOf({ kind, form, values: [first = ''], isWeak }: Fact): number | null {
  const isPlain = kind === 'number' && form !== 'joined' && !isWeak && /^\d+(?:\.\d+)?$/u.test(first)
  return isPlain && Number(first) > 0 ? Number(first) : null
}

function percentOf({ values: [first = ''] }: Fact): number | null {
  return /^\d+(?:\.\d+)?%$/u.test(first) ? Number(first.slice(0, -1)) : null
}

/** Both count or measure one thing: the same unit, or the same word behind them in one language. */
function areAlike(one: Fact, other: Fact, isSameLanguage: boolean): boolean {
  if (one.unit !== null || other.unit !== null) return one.unit?.name === other.unit?.name
  return one.head !== null && one.head === other.head && (isSameLanguage || !one.head.startsWith('s:'))
}

/** "Together, Arvenia and Telmavia had trained 1,050 officers": 640 and 410 of them. */
function isSum(fact: Fact, { text, language, source }: Reckoner): boolean {
  const total = plainOf(fact)
  if (total === null || !isOfficialLanguage(language) || !TOTALS[language].test(text)) return false
  const parts = source
    .filter((each) => areAlike(each.fact, fact, each.isSameLanguage))
    .flatMap((each) => plainOf(each.fact) ?? [])
    .filter((part) => part < total)
  return parts.some((one, index) =>
    parts
      .slice(index + 1)
      .some(
        (other, next) =>
          isEqual(one + other, total) ||
          parts.slice(index + next + 2).some((third) => isEqual(one + other + third, total)),
      ),
  )
}

function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(other) * 1e-9
}

/** Two figures of a change in the source: from the one to the other. */
interface Pair {
  readonly from: number
  readonly to: number
  readonly first: SourceFact
}

function changesIn({ source, passages }: Reckoner, amountOf: (fact: Fact) => number | null): Pair[] {
  const read = source.flatMap((each) => {
    const passage = passages[each.passage]
    const amount = amountOf(each.fact)
    const change =
      passage === undefined || amount === null ? null : changeOf(each.fact, passage.text, passage.language)
    return amount === null ? [] : [{ each, amount, change }]
  })
  return read.flatMap((one, index) => {
    const next = read[index + 1]
    if (next === undefined || next.each.passage !== one.each.passage) return []
    const pair = (from: typeof one, to: typeof one): Pair[] => [
      { from: from.amount, to: to.amount, first: from.each },
    ]
    if (!isOfOneMeasure(one.each.fact, next.each.fact)) return []
    if (one.change === 'from' && next.change !== 'by') return pair(one, next)
    return next.change === 'from' && one.change !== 'by' ? pair(next, one) : []
  })
}

/** "From 12 to 30 investigators": the unit may stand behind the second only. */
function isOfOneMeasure(one: Fact, other: Fact): boolean {
  return one.unit === null || other.unit === null || one.unit.name === other.unit.name
}

/** "Fifteen percentage points", "18 more than in 2014", "up from 14". */
function isDifference(fact: Fact, reckoner: Reckoner): boolean {
  const { text, language, source, said, passages } = reckoner
  const points = /^(\d+(?:\.\d+)?)pp$/u.exec(fact.values.find((value) => value.endsWith('pp')) ?? '')?.[1]
  if (points !== undefined)
    return changesIn(reckoner, percentOf).some(({ from, to }) => isEqual(Math.abs(to - from), Number(points)))
  const amount = plainOf(fact)
  if (amount === null) return false
  const change = changeOf(fact, text, language)
  if (change === 'by')
    return changesIn(reckoner, plainOf).some(({ from, to }) => isEqual(Math.abs(to - from), amount))
  if (change !== 'from') return false
  const levels = said.flatMap((each) => (each === fact ? [] : (plainOf(each) ?? [])))
  return source.some(({ fact: there, passage: index }) => {
    const passage = passages[index]
    const by = plainOf(there)
    if (passage === undefined || by === null || changeOf(there, passage.text, passage.language) !== 'by')
      return false
    const isDown = directionOf(there, passage.text, passage.language) === 'down'
    return levels.some((level) => isEqual(isDown ? level + by : level - by, amount))
  })
}

/** "A quarter of the complaints, 310 of 1,240"; "increased by half" where the source has 3.2 and 4.8 million. */
function isShareOf(fact: Fact, reckoner: Reckoner): boolean {
  const share = shareOf(fact)
  if (share === null) return false
  const { text, language } = reckoner
  const fits = (ratio: number): boolean => isNearly(ratio * 100, share, fact, text, language)
  const change = changeOf(fact, text, language)
  const direction = directionOf(fact, text, language)
  const changes = [...changesIn(reckoner, plainOf), ...changesIn(reckoner, percentOf)]
  if (change === 'by' || direction !== null)
    return changes.some(
      ({ from, to }) =>
        fits(Math.abs(to - from) / from) && (direction === null || to > from === (direction === 'up')),
    )
  return (
    changes.some(({ from, to }) => to < from && fits(to / from)) ||
    isPartOfWhole(fact, reckoner, fits) ||
    (/\//u.test(fact.values[0] ?? '') && isPartInSource(reckoner, fits))
  )
}

/** The statement prints the part and the whole too, and the source has both. */
function isPartOfWhole(fact: Fact, { said, source }: Reckoner, fits: (ratio: number) => boolean): boolean {
  const printed = said.flatMap((each) => {
    const amount = each === fact ? null : plainOf(each)
    return amount !== null && source.some(({ fact: there }) => carries(there, each)) ? [amount] : []
  })
  return printed.some((part) => printed.some((whole) => part < whole && fits(part / whole)))
}

/** "More than half of its districts" where the source has 15 of 28 districts. */
function isPartInSource({ source, passages }: Reckoner, fits: (ratio: number) => boolean): boolean {
  return source.some((one, index) => {
    const next = source[index + 1]
    const passage = passages[one.passage]
    if (next === undefined || passage === undefined || next.passage !== one.passage) return false
    const { text, language } = passage
    if (!isOfficialLanguage(language) || !PART_OF[language].test(text.slice(one.fact.end, next.fact.start)))
      return false
    const [part, whole] = language === 'zh' ? [next, one] : [one, next]
    const [least, most] = [plainOf(part.fact), plainOf(whole.fact)]
    return least !== null && most !== null && least < most && fits(least / most)
  })
}

interface Share {
  readonly percent: number
  readonly decimals: number
}

function shareOf({ values: [first = ''] }: Fact): Share | null {
  const [, part, whole] = /^(\d{1,2})\/(\d{1,2})$/u.exec(first) ?? []
  if (part !== undefined) return { percent: (100 * Number(part)) / Number(whole), decimals: 0 }
  const [, percent, decimals = ''] = /^(\d+(?:\.(\d+))?)%$/u.exec(first) ?? []
  return percent === undefined ? null : { percent: Number(percent), decimals: decimals.length }
}

/** So far from the exact share may a rounded one stand, in percentage points. */
const MOST_ROUNDED = 3
const MOST_BEYOND = 10

function isNearly(
  exact: number,
  { percent, decimals }: Share,
  fact: Fact,
  text: string,
  language: LanguageTag,
): boolean {
  if (Math.abs(exact - percent) <= 0.5 * 10 ** -decimals + 1e-9) return true
  const bound = boundOf(fact, text, language)
  if (bound !== null)
    return Math.abs(exact - percent) <= MOST_BEYOND && exact > percent === (bound === 'floor')
  const before = text.slice(Math.max(0, fact.start - LOOKBACK), fact.start)
  return (
    isOfficialLanguage(language) &&
    ROUNDED[language].test(before) &&
    Math.abs(exact - percent) <= MOST_ROUNDED
  )
}

/** At least so like must two facts stand, that the one may be the other changed. */
const ALIKE = 2

/** A figure of the same kind stands at this place in a source, and is not said in the statement: then nothing was reckoned. */
export function hasRival(fact: Fact, { said, source }: Reckoner): boolean {
  return source.some(
    ({ fact: there, isSameLanguage }) =>
      there.kind === 'number' &&
      isShareLike(there) === isShareLike(fact) &&
      !there.isWeak &&
      likeness(fact, there, isSameLanguage) >= ALIKE &&
      !said.some((each) => carries(there, each)),
  )
}

function isShareLike({ values: [first = ''] }: Fact): boolean {
  return /[%/p]/u.test(first)
}
