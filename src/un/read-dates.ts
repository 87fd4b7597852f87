/** Finds calendar dates written in the six languages, with their spans. */

import {
  CHINESE_DATE,
  FIGURES_DATE,
  HAN_DIGITS,
  monthNumber,
  WORDED_DATES,
  YEAR_FIRST_DATES,
} from './date-patterns.ts'
import { type CalendarDate, calendarDate } from './iso-date.ts'
import type { Language } from './language.ts'

/** A date found in a text; positions in UTF-16 code units, half open. */
export interface DateInText {
  /** The date; null where the writing does not decide it. */
  readonly on: CalendarDate | null
  readonly start: number
  readonly end: number
  readonly written: string
  /** The language of the words; null for figures alone. */
  readonly language: Language | null
  /** Why the date is not certain: day and month may be exchanged (both readings given), or the year has two digits. */
  readonly doubt: 'day-month-order' | 'two-digit-year' | 'no-such-day' | null
  /** The readings possible where `doubt` is `day-month-order`, day first. */
  readonly readings: readonly CalendarDate[]
}

/** What a text must have for a date with the month in words, a Chinese one, and one in figures alone. */
const YEAR_IN_FIGURES = /[0-9\u0660-\u0669\u06F0-\u06F9]{4}/u
const DAY_IN_FIGURES =
  /(?<![0-9\u0660-\u0669\u06F0-\u06F9])[0-9\u0660-\u0669\u06F0-\u06F9]{1,2}(?![0-9\u0660-\u0669\u06F0-\u06F9])/u
const CHINESE_YEAR = /年/u
const PARTED_FIGURES = /[0-9\u0660-\u0669\u06F0-\u06F9][/.-][0-9\u0660-\u0669\u06F0-\u06F9]/u

/**
 * Finds the dates of a text, in order, never overlapping.
 *
 * Takes a text and, where it is known, its language: in English text figures stay doubtful, in the other languages and with
 * full stops between ("17.12.2018") the day comes first. Gives each date with its span; `on` is null where the writing
 * does not decide: `day-month-order` (03/04/2019), `two-digit-year`, `no-such-day` (31 June). Never throws.
 * Limits: dates without a year are not read; years from 0001 to 9999.
 */
export function readDates(text: string, language?: Language): DateInText[] {
  const found: DateInText[] = []
  if (YEAR_IN_FIGURES.test(text) && DAY_IN_FIGURES.test(text))
    for (const { language: of, pattern } of WORDED_DATES) {
      for (const match of text.matchAll(pattern)) found.push(writtenDate(match, of))
    }
  if (CHINESE_YEAR.test(text)) for (const match of text.matchAll(CHINESE_DATE)) found.push(chineseDate(match))
  if (PARTED_FIGURES.test(text)) found.push(...datesInFigures(text, language))
  return withoutOverlaps(found, language)
}

function datesInFigures(text: string, language: Language | undefined): DateInText[] {
  return [
    ...YEAR_FIRST_DATES.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => plainDate(match, null, numberOf(match.groups?.month))),
    ),
    ...[...text.matchAll(FIGURES_DATE)].flatMap((match) => figuresDate(match, language) ?? []),
  ]
}

/** Of readings that overlap, the longer; of equal ones, that of the text's language, else the first. */
function withoutOverlaps(found: DateInText[], language: Language | undefined): DateInText[] {
  const preferred = (date: DateInText) => (date.language === language ? 0 : 1)
  found.sort(
    (one, other) => one.start - other.start || other.end - one.end || preferred(one) - preferred(other),
  )
  let last = 0
  return found.filter(({ start, end }) => {
    if (start < last) return false
    last = end
    return true
  })
}

function writtenDate(match: RegExpMatchArray, language: Language): DateInText {
  return plainDate(match, language, monthNumber(language, match.groups?.month ?? ''))
}

function plainDate(match: RegExpMatchArray, language: Language | null, month: number): DateInText {
  const on = calendarDate(numberOf(match.groups?.year), month, numberOf(match.groups?.day))
  return dated(match, language, on, on === null ? 'no-such-day' : null, on === null ? [] : [on])
}

function chineseDate(match: RegExpMatchArray): DateInText {
  const { year = '', month = '', day = '' } = match.groups ?? {}
  const on = calendarDate(hanYear(year), hanNumber(month), hanNumber(day))
  return dated(match, 'zh', on, on === null ? 'no-such-day' : null, on === null ? [] : [on])
}

/** A date in figures; null where the figures are no date at all ("10-20-40", "45.67.2018"). */
function figuresDate(match: RegExpMatchArray, language: Language | undefined): DateInText | null {
  const { year = '', month: second = '', day: first = '', mark = '' } = match.groups ?? {}
  const century = year.length < 4 ? 2000 : 0
  const dayFirst = calendarDate(century + numberOf(year), numberOf(second), numberOf(first))
  const monthFirst = calendarDate(century + numberOf(year), numberOf(first), numberOf(second))
  const readings = [...new Set([dayFirst, monthFirst].flatMap((date) => date ?? []))]
  const [only] = readings
  if (century > 0) {
    const likely = mark === '/' ? only !== undefined : dayFirst !== null
    return likely ? dated(match, null, null, 'two-digit-year', []) : null
  }
  if (only === undefined) {
    const likely = numberOf(first) <= 31 && numberOf(second) <= 31
    return likely ? dated(match, null, null, 'no-such-day', []) : null
  }
  if (readings.length === 1) return dated(match, null, only, null, readings)
  const decided = mark === '.' || (language !== undefined && language !== 'en')
  return decided
    ? dated(match, null, dayFirst, null, readings)
    : dated(match, null, null, 'day-month-order', readings)
}

function dated(
  match: RegExpMatchArray,
  language: Language | null,
  on: CalendarDate | null,
  doubt: DateInText['doubt'],
  readings: readonly CalendarDate[],
): DateInText {
  const start = match.index ?? 0
  return { on, start, end: start + match[0].length, written: match[0], language, doubt, readings }
}

/** A number in European, Arabic-Indic or Persian digits. */
function numberOf(digits = ''): number {
  return Number(
    digits.replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf)),
  )
}

const HAN = /\p{Script=Han}|[〇○]/u

/** A numeral's digit; 零 and ○ stand for 〇. */
function hanDigit(digit: string): number {
  return Math.max(0, HAN_DIGITS.indexOf(digit))
}

function hanYear(text: string): number {
  if (!HAN.test(text)) return numberOf(text)
  return Number([...text].map(hanDigit).join(''))
}

/** A numeral up to ninety-nine: 三, 十, 十二, 三十, 三十一. */
function hanNumber(text: string): number {
  if (!HAN.test(text)) return numberOf(text)
  const [before = '', after] = text.split('十')
  if (after === undefined) return hanDigit(before)
  return (before === '' ? 1 : hanDigit(before)) * 10 + (after === '' ? 0 : hanDigit(after))
}
