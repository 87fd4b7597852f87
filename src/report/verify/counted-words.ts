/** The numbers and the words of number in a sentence of ours, in the order in which it prints them. */
import type { LanguageTag } from '#un'
import { matchesIn } from '../facts/matches.ts'
import { blanked, type Quantity } from '../facts/quantity.ts'
import { carries, type QuantifierLevel, type QuantifierScale } from '../quantifier-scale.ts'
import type { Statement } from '../statement.ts'
import { type Comparison, comparisonOf, isWithin } from './comparisons.ts'
import { factsOf } from './facts-read.ts'
import { type QuantifiedNoun, quantifiedNouns } from './quantified-nouns.ts'
import { quotedSpans } from './quotation/quoted-spans.ts'
import { DUALS, RESPONDENT_NOUNS } from './words/respondent-nouns.ts'
import { CONJUNCTION } from './words/segment-words.ts'
import { tongueOf } from './words/word-units.ts'

/** Something in the sentence that a count must carry; positions in its text, UTF-16. */
export interface CountedWord {
  readonly start: number
  readonly end: number
  readonly written: string
  /** False for a word that is as often no number ("one"): it may answer a query and need not. */
  readonly isSure: boolean
  /** What stands behind a number and says whom it counts: " African States"; null where nothing such does. */
  readonly noun: string | null
  /** True where words beside the number bound it: "more than five". */
  readonly isCompared: boolean
  /** True for a percentage, a fraction or a word for a share: the whole counts too. */
  readonly isShare: boolean
  /** A word of the scale; null for a number. */
  readonly level: QuantifierLevel | null
  /** Whether a count out of a whole is what is written here. */
  readonly fits: (counted: { readonly count: number; readonly whole: number }) => boolean
  /** Whether nothing but these numbers is written here ("3/5": both). */
  readonly isAmong: (numbers: readonly number[]) => boolean
}

/** Numbers outside quotations and dates, and quantifiers of respondents; ordinals and references are passed over. */
export function countedWords(
  { text, language }: Pick<Statement, 'text' | 'language'>,
  scale: QuantifierScale | undefined,
): CountedWord[] {
  const own = withoutQuotations(text)
  const levels = scale === undefined ? [] : quantifiedNouns(own, language, scale).map(levelWord)
  const figures = factsOf({ text: own, language }).filter(({ kind }) => kind === 'number')
  const numbers = [...figures, ...dualsIn(own, language)]
    .filter(({ start, end }) => !levels.some((word) => word.start < end && start < word.end))
    .flatMap((quantity) => numberWord(quantity, own, language))
  return [...levels, ...numbers].sort((one, other) => one.start - other.start)
}

type Written = Pick<Quantity, 'start' | 'end' | 'written' | 'values' | 'isWeak'>

/** "دولتان": two of them, in the noun's own ending. */
function dualsIn(text: string, language: LanguageTag): Written[] {
  return matchesIn(text, DUALS[tongueOf(language)]).map(({ index, 0: written }) => ({
    ...{ start: index, end: index + written.length, written, values: ['2'], isWeak: false },
  }))
}

function numberWord(
  { start, end, written, values, isWeak }: Written,
  text: string,
  language: LanguageTag,
): CountedWord[] {
  const counts = values.filter((value) => COUNT.test(value))
  if (counts.length === 0) return []
  const comparison = comparisonOf(text, { start, end }, language)
  const noun = nounBehind(text.slice(start, end), text.slice(end), language)
  const isAmong = (numbers: readonly number[]): boolean =>
    counts.some((value) => value.split('/').every((part) => numbers.map(String).includes(part)))
  const fits = ({ count, whole }: { count: number; whole: number }): boolean =>
    comparison === null
      ? isAmong([count]) || counts.some((value) => isShare(value, count, whole))
      : counts.some((value) => isCompared(value, { count, whole }, comparison))
  const base = { start, end, written, isSure: !isWeak, noun, level: null }
  const bounds = { isCompared: comparison !== null, isShare: counts.some((value) => /[%/]/.test(value)) }
  return [{ ...base, ...bounds, fits, isAmong }]
}

/** The noun may have been read with the number ("six Member States"); what a conjunction joins is another's. */
function nounBehind(written: string, after: string, language: LanguageTag): string | null {
  const pattern = RESPONDENT_NOUNS[tongueOf(language)]
  const within = pattern.exec(written.replace(/^\S+/u, ''))?.[0]
  const behind = within ?? pattern.exec(after)?.[0] ?? null
  return behind !== null && CONJUNCTION[tongueOf(language)].test(behind) ? null : behind
}

/** "More than half", "at least 60 per cent", "nearly twenty". */
function isCompared(
  value: string,
  { count, whole }: { readonly count: number; readonly whole: number },
  comparison: Comparison,
): boolean {
  const [above, below] = value.replace('%', '/100').split('/').map(Number)
  if (above === undefined) return false
  if (below === undefined) return isWithin(count, above, comparison)
  return whole > 0 && isWithin((100 * count) / whole, (100 * above) / below, comparison)
}

/** A whole number, a percentage or a fraction. */
const COUNT = /^(?:\d+(?:\.\d+)?%?|\d+\/[1-9]\d*)$/

function levelWord({ start, end, written, level }: QuantifiedNoun): CountedWord {
  return {
    start,
    end,
    written,
    isSure: true,
    noun: written,
    isCompared: false,
    isShare: level.fromPercent !== undefined || level.toPercent !== undefined,
    level,
    fits: (counted) => carries(level, counted),
    // "None" is the number 0 and no share.
    isAmong: (numbers) => numbers.includes(0) && carries(level, { count: 0, whole: 1 }),
  }
}

function isShare(value: string, count: number, whole: number): boolean {
  if (whole === 0) return false
  if (value.endsWith('%')) {
    const decimals = value.slice(0, -1).split('.')[1]?.length ?? 0
    return ((count / whole) * 100).toFixed(decimals) === value.slice(0, -1)
  }
  const [above, below] = value.split('/').map(Number)
  return above !== undefined && below !== undefined && above * whole === count * below
}

/** The sentence with its quotations made blank: what others say is not ours to count. */
export function withoutQuotations(text: string): string {
  return blanked(
    text,
    quotedSpans(text).map(({ outerStart, outerEnd }) => ({ start: outerStart, end: outerEnd })),
  )
}
