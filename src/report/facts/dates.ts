/** Finds what a sentence says of time by the calendar: days, months, quarters, years, ranges and decades. */
import { anyMonth, isOfficialLanguage, type Language, type LanguageTag, monthNumber, readDates } from '#un'
import {
  BEFORE_MONTH,
  DECADE_NAMED,
  DECADES,
  HIJRI_MONTHS,
  OTHER_CALENDAR_AFTER,
  OTHER_CALENDAR_BEFORE,
  RANGE_MARK,
  RUSSIAN_MONTHS,
  yearParts,
} from './date-words.ts'
import { unitAfter } from './find-units.ts'
import { hanValue } from './han-numerals.ts'
import { matchesIn } from './matches.ts'
import { plainText } from './plain-text.ts'
import { blanked } from './quantity.ts'
import { PERCENT_AFTER, SCALES } from './quantity-marks.ts'

/** The parts of a date that a writing gives; a part it does not give is absent. */
export interface DateParts {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** "Q1" to "Q4", "H1", "H2", "decade", or "calendar" for a year of a calendar that is not converted. */
  readonly part?: string
}

/** A date found; positions in UTF-16 code units, half open. More than one reading where the writing does not decide. */
export interface DateSaid {
  readonly start: number
  readonly end: number
  readonly written: string
  readonly readings: readonly DateParts[]
}

interface Hit {
  readonly start: number
  readonly end: number
  readonly readings: readonly DateParts[]
}

const ALL: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar']
const EARLIEST = 1800
const LATEST = 2199

/**
 * The dates of a text, in order, never overlapping, the fullest reading of each place.
 *
 * Takes the text and its language. Reads days, day and month, month and year, a month alone, quarters and halves, decades,
 * years and their ranges ("2019/20"). Limits: years from 1800 to 2199; a four-digit number with a unit is no year; years
 * of the Islamic and Buddhist calendars are kept as written.
 */
export function datesIn(text: string, language: LanguageTag): DateSaid[] {
  const official = isOfficialLanguage(language) ? language : undefined
  const plain = plainText(text)
  const found: Hit[] = []
  let rest = plain.text
  const take = (hits: readonly Hit[]): void => {
    for (const hit of hits) {
      if (found.some((each) => each.start < hit.end && hit.start < each.end)) continue
      found.push(hit)
      rest = blanked(rest, [hit])
    }
  }
  take(hijriDates(rest))
  take(fullDates(rest, official))
  take(found.flatMap((hit) => daysBefore(plain.text, hit)))
  take(monthDates(rest, official))
  take(found.flatMap((hit) => daysBefore(plain.text, hit)))
  take(partsOfYears(rest, official))
  take(years(rest, plain.text, official))
  return found
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, readings }) => {
      const from = plain.at(start)
      const to = plain.at(end)
      return { start: from, end: to, written: text.slice(from, to).trim(), readings }
    })
}

function fullDates(text: string, language: Language | undefined): Hit[] {
  return readDates(text, language).flatMap(({ start, end, on, readings }) => {
    const days = on === null ? readings : [on]
    return days.length === 0 ? [] : [{ start, end, readings: days.map(partsOf) }]
  })
}

function partsOf(date: string): DateParts {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day }
}

const HIJRI = HIJRI_MONTHS.map(
  (month) =>
    new RegExp(
      `(?<![\\p{L}\\d])(?:(?<day>\\d{1,2})\\s+(?:من\\s+)?(?:شهر\\s+)?)?(?:${month})(?![\\p{L}\\p{M}])(?:[\\s,]+(?:عام\\s+|سنة\\s+)?(?<year>1[345]\\d\\d)(?!\\d)(?:\\s*(?:هـ|A\\.?H\\.?))?)?`,
      'gu',
    ),
)

const ANY_HIJRI = new RegExp(HIJRI_MONTHS.join('|'), 'u')
const ANY_DIGIT = /\d/u

/** Days and months of the Islamic calendar, kept as written; the name of a month alone says no date. */
function hijriDates(text: string): Hit[] {
  if (!ANY_DIGIT.test(text) || !ANY_HIJRI.test(text)) return []
  return HIJRI.flatMap((pattern, index) =>
    matchesIn(text, pattern).flatMap((match) => {
      const { day, year } = match.groups ?? {}
      if (day === undefined && year === undefined) return []
      const parts = {
        month: index + 1,
        ...(day === undefined ? {} : { day: Number(day) }),
        ...(year === undefined ? {} : { year: Number(year) }),
        part: 'calendar',
      }
      return [{ start: match.index, end: match.index + match[0].length, readings: [parts] }]
    }),
  )
}

const DAY_BEFORE = new RegExp(
  `(?<![\\d.,])(\\d{1,2})(?:er|st|nd|rd|th|º|日)?${RANGE_MARK}(?:el\\s+|le\\s+)?$`,
  'u',
)

/** "3–7 June 2019": the third is a day of June 2019 too. */
function daysBefore(text: string, { start, readings }: Hit): Hit[] {
  const [parts] = readings
  const match = DAY_BEFORE.exec(text.slice(Math.max(0, start - 24), start))
  const day = Number(match?.[1])
  if (match === null || parts?.day === undefined || day < 1 || day > 31) return []
  const from = Math.max(0, start - 24) + match.index
  return [{ start: from, end: from + (match[1]?.length ?? 0), readings: [{ ...parts, day }] }]
}

/** Month and year, day and month, and a month alone. */
function monthDates(text: string, language: Language | undefined): Hit[] {
  const worded = ALL.filter((each) => language === undefined || each === language || language === 'zh')
  return [...chineseMonths(text), ...worded.flatMap((each) => wordedMonths(text, each))]
}

const patterns = new Map<Language, RegExp>()

function monthPattern(language: Language): RegExp {
  const known = patterns.get(language)
  if (known !== undefined) return known
  const names = language === 'zh' ? '(?!)' : anyMonth(language)
  const oblique =
    language === 'ru' ? `|${RUSSIAN_MONTHS.map(({ source }) => source.slice(1, -1)).join('|')}` : ''
  const before = '(?:(?<day>\\d{1,2})(?:er|st|nd|rd|th|º)?\\s+(?:de\\s+|of\\s+|من\\s+(?:شهر\\s+)?)?)?'
  const after = '(?:\\s+(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?'
  const year =
    '(?:[\\s,-]+(?:de\\s+|del\\s+|of\\s+|من\\s+)?(?:(?:ال)?عام\\s+)?(?<year>(?:1[89]|2[01])\\d\\d)(?!\\d))?'
  const prefix = language === 'ar' ? '(?<![\\p{L}\\d])(?:[وبلفك]|ال)?' : '(?<![\\p{L}\\d])'
  const pattern = new RegExp(
    `${prefix}${before}(?<month>${names}${oblique})(?![\\p{L}])\\.?${language === 'en' ? after : ''}${year}`,
    'giu',
  )
  patterns.set(language, pattern)
  return pattern
}

function wordedMonths(text: string, language: Language): Hit[] {
  return matchesIn(text, monthPattern(language)).flatMap((match) => {
    const { month: name = '', day = match.groups?.dayAfter, year } = match.groups ?? {}
    const month = monthOf(name, language)
    const isAlone = day === undefined && year === undefined
    const start = match.index
    if (month === 0 || (isAlone && !isMonthAlone(text, start, name, language))) return []
    if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return []
    const parts = {
      month,
      ...(day === undefined ? {} : { day: Number(day) }),
      ...(year === undefined ? {} : { year: Number(year) }),
    }
    return [{ start, end: start + match[0].length, readings: [parts] }]
  })
}

function monthOf(name: string, language: Language): number {
  const known = monthNumber(language, name)
  if (known > 0 || language !== 'ru') return known
  return RUSSIAN_MONTHS.findIndex((stem) => stem.test(name)) + 1
}

/** A month alone must be written out, and stand where a month can stand. */
function isMonthAlone(text: string, start: number, name: string, language: Language): boolean {
  if (language === 'zh' || (name.length < 4 && !/^(?:may|mai|май|мая|мае|mars)$/iu.test(name))) return false
  if (language === 'en' && !/^\p{Lu}/u.test(name)) return false
  if (language === 'ar' && name.includes('/')) return true
  return BEFORE_MONTH[language].test(text.slice(Math.max(0, start - 24), start))
}

const HAN = '[〇零○一二三四五六七八九十]'
const CHINESE_MONTH = new RegExp(
  `(?:(?<year>\\d{4}|${HAN}{4})\\s*年\\s*)?(?<!个)(?<![\\d])(?<month>\\d{1,2}|${HAN}{1,3})\\s*月(?:\\s*(?<day>\\d{1,2}|${HAN}{1,3})\\s*[日号])?`,
  'gu',
)

function chineseMonths(text: string): Hit[] {
  if (!text.includes('月')) return []
  return matchesIn(text, CHINESE_MONTH).flatMap((match) => {
    const of = (written: string | undefined): number | undefined =>
      written === undefined ? undefined : /^\d/u.test(written) ? Number(written) : hanValue(written)
    const month = of(match.groups?.month) ?? 0
    const year = of(match.groups?.year)
    const day = of(match.groups?.day)
    if (month < 1 || month > 12) return []
    const parts = { month, ...(year === undefined ? {} : { year }), ...(day === undefined ? {} : { day }) }
    return [{ start: match.index, end: match.index + match[0].length, readings: [parts] }]
  })
}

function partsOfYears(text: string, language: Language | undefined): Hit[] {
  const named = language === undefined ? [] : yearParts(language, text)
  const parts = named.flatMap(([pattern, part]) =>
    matchesIn(text, pattern).map((match) => hitOf(match, match[0].length, { part })),
  )
  const decades = (DECADE_NAMED.test(text) ? DECADES : []).flatMap((pattern) =>
    matchesIn(text, pattern).map((match) => {
      const year = Number(match[1])
      return hitOf(match, match[0].length, { part: 'decade', year: year < 100 ? 1900 + year : year })
    }),
  )
  return [...parts, ...decades]
}

function hitOf(match: RegExpMatchArray, length: number, parts: DateParts): Hit {
  const start = match.index ?? 0
  return { start, end: start + length, readings: [parts] }
}

const YEAR =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\d./’']|(?<!(?<!\p{L})(?:mid|early|late|pre|post|mi))-|\d[\s\u00a0,])(\d{4})(?:\s?[-–—/]\s?(\d{4}|\d{2})(?![\d/]))?(?![\d/]|[.,’']\d|[\s\u00a0\u202f]\d{3}(?!\d))/gu
const FOUR_DIGITS = /\d{4}/u
const HAN_YEAR = /([〇零○一二三四五六七八九]{4})年/gu

function years(text: string, whole: string, language: Language | undefined): Hit[] {
  const inHan = (text.includes('年') ? matchesIn(text, HAN_YEAR) : []).map((match) =>
    hitOf(match, match[0].length, { year: hanValue(match[1] ?? '') }),
  )
  const inDigits = (FOUR_DIGITS.test(text) ? matchesIn(text, YEAR) : []).flatMap((match) =>
    yearsAt(match, whole, language),
  )
  return [...inHan, ...inDigits]
}

function yearsAt(match: RegExpMatchArray, text: string, language: Language | undefined): Hit[] {
  const start = match.index ?? 0
  const end = start + match[0].length
  const first = Number(match[1])
  const after = text.slice(end, end + 40)
  if (
    OTHER_CALENDAR_AFTER.test(after) ||
    OTHER_CALENDAR_BEFORE.test(text.slice(Math.max(0, start - 8), start))
  )
    return [{ start, end, readings: [{ year: first, part: 'calendar' }] }]
  if (!isYear(first) || isCounted(text, end, after, language)) return []
  const second = match[2]
  if (second === undefined) return [{ start, end, readings: [{ year: first }] }]
  const last = second.length === 4 ? Number(second) : Math.floor(first / 100) * 100 + Number(second)
  if (!isYear(last)) return [{ start, end: start + 4, readings: [{ year: first }] }]
  return [
    { start, end: start + 4, readings: [{ year: first }] },
    { start: end - second.length, end, readings: [{ year: last }] },
  ]
}

function isYear(number: number): boolean {
  return number >= EARLIEST && number <= LATEST
}

/** "2000 hectares", "2019 per cent", "1900 million" are no years; "2015年" and "2015 году" are. */
function isCounted(text: string, end: number, after: string, language: Language | undefined): boolean {
  if (/^\s*(?:年|год|г\.|г(?!\p{L}))/u.test(after)) return false
  if (PERCENT_AFTER.test(after)) return true
  if (language !== undefined && SCALES[language].some(([pattern]) => pattern.test(after))) return true
  const unit = unitAfter(text, end, language)?.unit
  return (
    unit !== undefined &&
    !['state', 'law', 'agreement', 'treaty', 'programme', 'project', 'meeting'].includes(unit.name)
  )
}
