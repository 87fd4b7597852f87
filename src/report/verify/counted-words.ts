/** The numbers and the words of number in a sentence of ours, in the order in which it prints them. */
import { datesIn } from '../facts/dates.ts'
import { quantitiesIn } from '../facts/quantities.ts'
import { blanked } from '../facts/quantity.ts'
import { carries, type QuantifierLevel, type QuantifierScale } from '../quantifier-scale.ts'
import type { Statement } from '../statement.ts'
import { type QuantifiedNoun, quantifiedNouns } from './quantified-nouns.ts'
import { quotedSpans } from './quotation/quoted-spans.ts'

/** Something in the sentence that a count must carry; positions in its text, UTF-16. */
export interface CountedWord {
  readonly start: number
  readonly end: number
  readonly written: string
  /** False for a word that is as often no number ("one"): it may answer a query and need not. */
  readonly isSure: boolean
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
  const numbers = quantitiesIn(own, language, datesIn(own, language))
    .filter(({ start, end }) => !levels.some((word) => word.start < end && start < word.end))
    .flatMap(({ start, end, written, values, isWeak }): CountedWord[] => {
      const counts = values.filter((value) => COUNT.test(value))
      if (counts.length === 0) return []
      const isAmong = (numbers: readonly number[]): boolean =>
        counts.some((value) => value.split('/').every((part) => numbers.map(String).includes(part)))
      const fits = ({ count, whole }: { count: number; whole: number }): boolean =>
        isAmong([count]) || counts.some((value) => isShare(value, count, whole))
      return [{ start, end, written, isSure: !isWeak, level: null, fits, isAmong }]
    })
  return [...levels, ...numbers].sort((one, other) => one.start - other.start)
}

/** A whole number, a percentage or a fraction. */
const COUNT = /^(?:\d+(?:\.\d+)?%?|\d+\/[1-9]\d*)$/

function levelWord({ start, end, written, level }: QuantifiedNoun): CountedWord {
  return {
    start,
    end,
    written,
    isSure: true,
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
