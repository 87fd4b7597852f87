/** Finds numbers written in digits, with what stands beside them, and Roman numerals of references. */
import type { Language } from '#un'
import { matchesIn } from './matches.ts'
import { FRACTION_SIGNS, NUMERAL, readingsOf, romanValue } from './numerals.ts'
import { type FoundNumber, fractionValues, scaled } from './quantity.ts'
import {
  CENTURY_AFTER,
  CENTURY_BEFORE,
  ORDINAL_AFTER,
  PER_MILLE_AFTER,
  PER_MILLE_BEFORE,
  PERCENT_AFTER,
  PERCENT_BEFORE,
  POINTS_AFTER,
  POINTS_ALONE,
  REFERENCE_BEFORE,
  SCALES,
  SIGN_BEFORE,
  TIMES_AFTER,
} from './quantity-marks.ts'

/** Numbers with strokes: symbols ("73/187"), fractions ("1/3"). */
const STROKED = /\d+(?:\/\d+)+/gu
const LOOKBACK = 40
const LOOKAHEAD = 40
const ROMAN = /(?<![\p{L}\p{N}.])[IVXLCDM]{1,8}(?![\p{L}\p{N}])/gu
const FRACTION_SIGN = new RegExp(`(?:(\\d+)\\s?)?([${Object.keys(FRACTION_SIGNS).join('')}])`, 'gu')

/** The numbers in digits of a plain text, in order. */
export function digitQuantities(text: string, language: Language | undefined): FoundNumber[] {
  const stroked = [...signFractions(text), ...(text.includes('/') ? strokedNumbers(text) : [])]
  const taken = (at: number): boolean => stroked.some(({ start, end }) => start <= at && at < end)
  const numerals = matchesIn(text, NUMERAL)
    .filter((match) => !taken(match.index))
    .map((match) => numeralAt(text, match, language))
  const romans = matchesIn(text, ROMAN).flatMap((match) => romanAt(text, match, language) ?? [])
  return [...stroked, ...numerals, ...romans].sort((one, other) => one.start - other.start)
}

function strokedNumbers(text: string): FoundNumber[] {
  return matchesIn(text, STROKED).map((match) => {
    const parts = match[0].split('/').map(Number)
    const [numerator = 0, denominator = 0] = parts
    const isFraction = parts.length === 2 && numerator < denominator && denominator <= 20
    const values = [parts.join('/'), ...(isFraction ? fractionValues(numerator, denominator) : [])]
    return {
      start: match.index,
      end: match.index + match[0].length,
      values,
      form: 'digits' as const,
      isWeak: false,
    }
  })
}

function signFractions(text: string): FoundNumber[] {
  return matchesIn(text, FRACTION_SIGN).map((match) => {
    const [numerator, denominator] = FRACTION_SIGNS[match[2] ?? ''] ?? [0, 1]
    const whole = Number(match[1] ?? 0)
    const values =
      whole > 0 ? [String(whole + numerator / denominator)] : fractionValues(numerator, denominator)
    return {
      start: match.index,
      end: match.index + match[0].length,
      values,
      form: 'digits' as const,
      isWeak: false,
    }
  })
}

function numeralAt(text: string, match: RegExpMatchArray, language: Language | undefined): FoundNumber {
  const start = match.index ?? 0
  const end = start + match[0].length
  const before = text.slice(Math.max(0, start - LOOKBACK), start)
  const readings = readingsOf(match[0], language, text)
  if (/\p{L}$/u.test(before) && !/\p{Script=Han}$|[\u0600-\u06ff]$/u.test(before))
    return joined(text, start, end, readings)
  const scale = moneyScale(before, text, end) ?? scaleAfter(text, end, language)
  const shared = scale.factor === 1 ? sharedScale(text, end, language) : 1
  const own = readings.map((value) => scaled(value, scale.factor))
  const values = shared === 1 ? own : [...own, ...readings.map((value) => scaled(value, shared))]
  const marked = markedValues(values, before, text.slice(scale.end, scale.end + LOOKAHEAD), language)
  const sign = isNegative(before) ? '-' : ''
  return {
    start: start - sign.length,
    end: scale.end + marked.length,
    values: marked.values.map((value) => sign + value),
    form: 'digits',
    isWeak: false,
  }
}

/** Letters that look alike in Latin and Cyrillic, for "CO2" and "СО2". */
const CYRILLIC_LIKE: Readonly<Record<string, string>> = {
  С: 'C',
  О: 'O',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  А: 'A',
  В: 'B',
}

/** Digits written onto letters are part of a name ("COP21", "CO2"): the whole is its value, and the digits alone. */
function joined(text: string, start: number, end: number, values: readonly string[]): FoundNumber {
  const letters = /[\p{L}\d]+$/u.exec(text.slice(Math.max(0, start - LOOKBACK), start))?.[0] ?? ''
  const whole = (letters + text.slice(start, end)).replace(
    /[А-Я]/gu,
    (letter) => CYRILLIC_LIKE[letter] ?? letter,
  )
  return {
    start: start - letters.length,
    end,
    values: [
      `j:${whole.toUpperCase()}`,
      ...values,
      ...(SESSIONS.test(letters) ? values.map((value) => `#${value}`) : []),
    ],
    form: 'joined',
    isWeak: false,
  }
}

/** "COP21" is the twenty-first session. */
const SESSIONS = /^(?:COP|CP|CMP|CMA|КС|СР)$/iu

function isNegative(before: string): boolean {
  return /(?:^|[\s(:=])-$/u.test(before) && !/\d\s?-$/u.test(before)
}

const MONEY_BEFORE = /(?:[$€£¥]|(?<!\p{L})(?:USD|EUR|GBP|US|CAD|AUD))\s?$/u
const MONEY_MILLIONS = /^\s?(?:MM|[mM])(?![\p{L}\p{N}²³])/u

/** "£5m", "USD 1.5 MM": a letter behind a sum of money that is no measure. */
function moneyScale(before: string, text: string, end: number): { factor: number; end: number } | null {
  const match = MONEY_BEFORE.test(before) ? MONEY_MILLIONS.exec(text.slice(end, end + LOOKAHEAD)) : null
  return match === null ? null : { factor: 1e6, end: end + match[0].length }
}

function scaleAfter(
  text: string,
  end: number,
  language: Language | undefined,
): { factor: number; end: number } {
  if (language === undefined) return { factor: 1, end }
  const after = text.slice(end, end + LOOKAHEAD)
  for (const [pattern, factor] of SCALES[language]) {
    const match = pattern.exec(after)
    if (match !== null) return { factor, end: end + match[0].length }
  }
  return { factor: 1, end }
}

const RANGE_NEXT =
  /^\s*(?:[-–—~～至到]|to|and|or|à|et|ou|a|y|o|до|и|или|إلى|و|أو)\s*(\d+(?:[.,]\d+)?)(?![\d.,]*\d)/iu

/** "0.8 to 2 million": the scale of the second may be the first's too; one where it has none. */
function sharedScale(text: string, end: number, language: Language | undefined): number {
  const match = RANGE_NEXT.exec(text.slice(end, end + LOOKAHEAD))
  return match === null ? 1 : scaleAfter(text, end + match[0].length, language).factor
}

/** Per cent, points, per thousand, times, ordinals and references: the values with their mark, and how long it is. */
function markedValues(
  values: readonly string[],
  before: string,
  after: string,
  language: Language | undefined,
): { readonly values: readonly string[]; readonly length: number } {
  const marks: readonly (readonly [RegExp, (value: string) => string])[] = [
    [POINTS_AFTER, (value) => `${value}pp`],
    [PERCENT_AFTER, (value) => `${value}%`],
    [PER_MILLE_AFTER, (value) => `${scaled(value, 0.1)}%`],
    [TIMES_AFTER, (value) => `x${value}`],
  ]
  for (const [pattern, mark] of marks) {
    const match = pattern.exec(after)
    if (match !== null) return { values: values.map(mark), length: match[0].length }
  }
  if (POINTS_ALONE.test(after))
    return { values: [...values, ...values.map((value) => `${value}pp`)], length: 0 }
  if (PERCENT_BEFORE.test(before) || SIGN_BEFORE.test(before))
    return { values: values.map((value) => `${value}%`), length: 0 }
  if (PER_MILLE_BEFORE.test(before))
    return { values: values.map((value) => `${scaled(value, 0.1)}%`), length: 0 }
  return ordinalValues(values, before, after, language)
}

function ordinalValues(
  values: readonly string[],
  before: string,
  after: string,
  language: Language | undefined,
) {
  const suffix = language === undefined ? null : (ORDINAL_AFTER[language]?.exec(after) ?? null)
  const ordinals = values.map((value) => `#${value}`)
  if (suffix !== null) return { values: ordinals, length: suffix[0].length }
  if (language === 'zh' && /第\s*$/u.test(before)) return { values: ordinals, length: 0 }
  const isReference = language !== undefined && REFERENCE_BEFORE[language].test(before)
  return { values: isReference ? [...values, ...ordinals] : values, length: 0 }
}

function romanAt(text: string, match: RegExpMatchArray, language: Language | undefined): FoundNumber | null {
  const start = match.index ?? 0
  const end = start + match[0].length
  const value = romanValue(match[0])
  if (value === null || language === undefined) return null
  const before = text.slice(Math.max(0, start - LOOKBACK), start)
  const isNumber =
    REFERENCE_BEFORE[language].test(before) ||
    CENTURY_AFTER.test(text.slice(end, end + LOOKAHEAD)) ||
    CENTURY_BEFORE.test(before)
  return isNumber ? { start, end, values: [String(value), `#${value}`], form: 'digits', isWeak: false } : null
}
