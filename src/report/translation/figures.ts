/** The figures of a sentence, in any digits and any language's separators, so that two languages can be compared. */
import type { LanguageTag } from '#un'
import {
  HAN_FIGURES,
  HAN_NUMERALS,
  PERCENT_AFTER,
  PERCENT_BEFORE,
  SCALES,
  SMALL_NUMBERS,
} from './figure-words.ts'
import { officialOf } from './translatable.ts'

/** A figure as written, and every value its separators allow ("1,234" is 1234 or 1.234). */
export interface Figure {
  readonly written: string
  readonly values: readonly string[]
  /** True for a number in words, or a day or month of a Chinese date: it may answer a figure but needs no answer. */
  readonly optional: boolean
}

/** Spaces that group digits: plain, no-break, thin, narrow no-break. */
const SPACE = ' \u00a0\u2009\u202f'
const FIGURE = new RegExp(`\\d{1,3}(?:[${SPACE}]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*`, 'gu')

/**
 * The figures of a text. Takes it and its language (for words of scale and small numbers).
 * Reads every decimal digit of Unicode, groups and decimals, per cent, thousand to trillion. Limits: numbers above twelve
 * in words are read in Chinese only; Roman numerals are not read.
 */
export function figuresOf(text: string, language: LanguageTag): Figure[] {
  const plain = plainDigits(text)
  const inFigures = [...plain.matchAll(FIGURE)].map((match) => figureAt(plain, match, language))
  return [...inFigures, ...inWords(plain, language)]
}

/** Figures that the other side does not have; empty on both sides where the two agree. */
export function differingFigures(
  source: readonly Figure[],
  target: readonly Figure[],
): { readonly lost: readonly string[]; readonly added: readonly string[] } {
  const left = [...target]
  const take = (figure: Figure, from: Figure[]): boolean => {
    const answers = (other: Figure): boolean => other.values.some((value) => figure.values.includes(value))
    const exact = from.findIndex((other) => !other.optional && answers(other))
    const at = exact === -1 ? from.findIndex(answers) : exact
    if (at !== -1) from.splice(at, 1)
    return at !== -1
  }
  const required = source.filter((figure) => !figure.optional)
  const lost = required.filter((figure) => !take(figure, left))
  const spare = source.filter((figure) => figure.optional)
  const added = left.filter((figure) => !figure.optional && !take(figure, spare))
  return { lost: lost.map((figure) => figure.written), added: added.map((figure) => figure.written) }
}

/** Every digit as 0–9, the Arabic separators as "." and ",", bidirectional marks taken out. */
function plainDigits(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/(?<=\d)\u066b(?=\d)/gu, '.')
    .replace(/(?<=\d)[\u066c\u060c](?=\d{3})/gu, ',')
    .replace(/(?<=\d)[’'](?=\d{3})/gu, ',')
}

/** Decimal digits stand in Unicode in runs of ten, zero first. Source: Unicode Standard, 4.6. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return (code - zero) % 10
}

function figureAt(text: string, match: RegExpMatchArray, language: LanguageTag): Figure {
  const start = match.index ?? 0
  const after = text.slice(start + match[0].length)
  const official = officialOf(language)
  const scale = (official === undefined ? [] : SCALES[official]).find(([pattern]) => pattern.test(after))
  const isPercent = PERCENT_AFTER.test(after) || PERCENT_BEFORE.test(text.slice(0, start))
  const readings = readingsOf(match[0])
  return {
    written: `${match[0]}${scale?.[0].exec(after)?.[0] ?? ''}${isPercent ? '%' : ''}`,
    values: readings.map((value) => decimalOf(value, scale?.[1] ?? 1, isPercent)),
    optional: official === 'zh' && /^\s?[月日]/u.test(after),
  }
}

/** The numbers a writing may stand for, as decimal strings with a point. */
function readingsOf(written: string): string[] {
  const digits = written.replace(new RegExp(`[${SPACE}]`, 'gu'), '')
  const marks = digits.replace(/\d/gu, '')
  const parts = digits.split(/[.,]/u)
  const last = parts.at(-1) ?? ''
  if (marks === '') return [digits]
  const whole = parts.join('')
  const decimal = `${parts.slice(0, -1).join('')}.${last}`
  const isGrouped = parts.slice(1).every((part) => part.length === 3) && (parts[0] ?? '').length <= 3
  if (marks.length === 1) return isGrouped && !/^0/u.test(digits) ? [whole, decimal] : [decimal]
  if (new Set(marks).size === 1) return isGrouped ? [whole] : [parts.join('-')]
  return [decimal]
}

function decimalOf(value: string, scale: number, isPercent: boolean): string {
  const number = Number(value)
  const exact = Number.isFinite(number) && number < 1e15
  const scaled = exact ? String(Number((number * scale).toPrecision(15))) : value
  return isPercent ? `${scaled}%` : scaled
}

function inWords(text: string, language: LanguageTag): Figure[] {
  const official = officialOf(language)
  if (official === undefined) return []
  if (official === 'zh') return [...text.matchAll(HAN_NUMERALS)].map((match) => hanFigure(text, match))
  return SMALL_NUMBERS[official].flatMap((pattern, index) =>
    [...text.matchAll(pattern)].map((match) => {
      const after = text.slice((match.index ?? 0) + match[0].length)
      const scale = SCALES[official].find(([scaleWord]) => scaleWord.test(after))?.[1] ?? 1
      const value = decimalOf(String(index + 1), scale, PERCENT_AFTER.test(after))
      return { written: match[0], values: [value], optional: true }
    }),
  )
}

function hanFigure(text: string, match: RegExpMatchArray): Figure {
  const start = match.index ?? 0
  const isPercent = PERCENT_BEFORE.test(text.slice(0, start))
  const after = text.slice(start + match[0].length)
  const scale = SCALES.zh.find(([pattern]) => pattern.test(after))?.[1] ?? 1
  const value = decimalOf(String(hanValue(match[0])), scale, isPercent)
  return { written: match[0], values: [value], optional: !isPercent }
}

const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** 三 is 3, 十二 is 12, 二百零五 is 205, 二〇一九 is 2019. */
function hanValue(numeral: string): number {
  const digits = [...numeral.replaceAll('零', '〇').replaceAll('两', '二')]
  if (!digits.some((digit) => digit in HAN_UNITS))
    return Number(digits.map((digit) => HAN_FIGURES.indexOf(digit)).join(''))
  let total = 0
  let pending = 0
  for (const digit of digits) {
    const unit = HAN_UNITS[digit]
    if (unit === undefined) pending = HAN_FIGURES.indexOf(digit)
    else {
      total += (pending === 0 ? 1 : pending) * unit
      pending = 0
    }
  }
  return total + pending
}
