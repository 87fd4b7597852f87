/** Numbers written in digits: groups, decimals, and what a writing may stand for in each language. */
import type { Language } from '#un'

/** Spaces that group digits: plain, no-break, thin, figure, narrow no-break. */
const SPACE = ' \\u00a0\\u2007\\u2009\\u202f'

/** A run of digits with its separators; Indian groups ("12,34,567") and apostrophes among them. */
export const NUMERAL = new RegExp(
  `\\d{1,3}(?:[${SPACE}]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d{1,3}(?:[’'´]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*`,
  'gu',
)

/** What parts groups of digits and is no decimal mark. */
const GROUP_MARKS = new RegExp(`[${SPACE}’'´]`, 'gu')

/** Languages that write the decimal mark as a point and groups with commas. */
const POINT_DECIMAL: ReadonlySet<Language> = new Set(['en', 'zh'])
const COMMA_DECIMAL: ReadonlySet<Language> = new Set(['fr', 'ru'])

/**
 * The numbers a writing in digits may stand for, as decimal strings with a point, the likeliest first.
 *
 * Takes the writing in plain digits, the language and the text around it; "1,234" is 1234 in English, 1.234 in Russian and
 * either in Spanish and Arabic; "2.500" is thousands in French, Russian and Spanish unless the text writes decimals with a
 * point elsewhere; "350.000" is always thousands, for no one writes a whole number with three decimals. More than two parts that are no groups ("4.1.2") keep their parts, joined by hyphens.
 */
export function readingsOf(written: string, language: Language | undefined, around = ''): string[] {
  const digits = written.replace(GROUP_MARKS, '')
  const isGroupedBefore = digits.length < written.length
  const marks = digits.replace(/\d/gu, '')
  if (marks === '') return [canonical(digits)]
  const parts = digits.split(/[.,]/u)
  const whole = parts.join('')
  const decimal = `${parts.slice(0, -1).join('')}.${parts.at(-1) ?? ''}`
  const isGrouped = areGroups(parts)
  if (marks.length === 1) {
    if (!isGrouped || isGroupedBefore || digits.startsWith('0')) return [canonical(decimal)]
    const readings = oneMark(marks, canonical(whole), canonical(decimal), language)
    return marks === '.' && isThousands(language, around) ? [canonical(whole)] : readings
  }
  if (new Set(marks).size === 1)
    return isGrouped || isIndian(parts, marks) ? [canonical(whole)] : [parts.join('-')]
  return [canonical(decimal)]
}

/** The same number in one writing: no leading zeros, no zeros at the end of the decimals. */
function canonical(decimal: string): string {
  const number = Number(decimal)
  return Number.isSafeInteger(Math.trunc(number)) && decimal.length <= 16 ? String(number) : decimal
}

function oneMark(mark: string, whole: string, decimal: string, language: Language | undefined): string[] {
  if (language !== undefined && POINT_DECIMAL.has(language)) {
    if (mark === ',') return [whole]
    return decimal.includes('.') ? [decimal] : [whole, decimal]
  }
  if (language !== undefined && (!decimal.includes('.') || decimal.length < whole.length - 1)) return [whole]
  if (language !== undefined && COMMA_DECIMAL.has(language) && mark === ',') return [decimal, whole]
  return [whole, decimal]
}

const POINT_GROUPS: ReadonlySet<Language> = new Set(['fr', 'ru', 'es'])
const POINT_DECIMALS = /(?<![\d.,])\d+\.(?:\d{1,2}|\d{4,})(?![\d.,]*\d)|\d,\d{3}(?!\d)/u

function isThousands(language: Language | undefined, around: string): boolean {
  return language !== undefined && POINT_GROUPS.has(language) && !POINT_DECIMALS.test(around)
}

function areGroups(parts: readonly string[]): boolean {
  return (parts[0] ?? '').length <= 3 && parts.slice(1).every((part) => part.length === 3)
}

/** Lakhs and crores: groups of two, the last of three. */
function isIndian(parts: readonly string[], marks: string): boolean {
  const inner = parts.slice(1, -1)
  return (
    marks.startsWith(',') &&
    parts.at(-1)?.length === 3 &&
    inner.length > 0 &&
    inner.every((part) => part.length === 2)
  )
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
const WELL_FORMED = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u

/** The value of a Roman numeral in capitals; null where the letters are none. */
export function romanValue(letters: string): number | null {
  if (letters === '' || !WELL_FORMED.test(letters)) return null
  const values = [...letters].map((letter) => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

/** Single characters that are fractions, with numerator and denominator. Source: Unicode, vulgar fractions. */
export const FRACTION_SIGNS: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅐': [1, 7],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
  '⅑': [1, 9],
  '⅒': [1, 10],
}
