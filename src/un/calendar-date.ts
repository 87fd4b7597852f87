/** Calendar dates as the house keeps them (ISO), reckons with them and prints them in the six languages. */
import { Temporal } from 'temporal-polyfill'
import type { Language } from './language.ts'
import { PRINTED_MONTHS } from './month-names.ts'

/** A day of the calendar as an ISO 8601 string, `2018-12-17`: no time, no zone. Sorts as text. */
export type CalendarDate = string

/** The ISO date of a year, month (1–12) and day; null where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const fields = { year, month, day }
  if (!Object.values(fields).every(Number.isInteger) || year < 1 || year > 9999) return null
  if (month < 1 || month > 12 || day < 1) return null
  const days = Temporal.PlainYearMonth.from({ year, month }).daysInMonth
  return day > days ? null : Temporal.PlainDate.from(fields).toString()
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for an ISO string that names a day of the calendar. */
export function isCalendarDate(text: string): text is CalendarDate {
  const [, year, month, day] = ISO.exec(text) ?? []
  return year !== undefined && calendarDate(Number(year), Number(month), Number(day)) !== null
}

/** The date a number of days later; a negative number gives an earlier one. Takes a valid date. */
export function addDays(on: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(on).add({ days }).toString()
}

/** The date a number of weeks later; a negative number gives an earlier one. Takes a valid date. */
export function addWeeks(on: CalendarDate, weeks: number): CalendarDate {
  return Temporal.PlainDate.from(on).add({ weeks }).toString()
}

/** The day of the week, 1 for Monday to 7 for Sunday. Takes a valid date. */
export function weekday(on: CalendarDate): number {
  return Temporal.PlainDate.from(on).dayOfWeek
}

/** The days from one date to another; negative where the second is earlier. Takes valid dates. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
}

/**
 * A date as a document of the United Nations prints it in running text and under its symbol.
 *
 * Takes a valid ISO date. French writes "1er"; Russian adds "года"; Arabic gives both names of the month and European digits.
 * Source: Editorial Manual (English); A/53/250 (French), A/59/100 (Spanish), UN bitexts (Arabic double names);
 * the Russian and Chinese forms are general knowledge.
 */
export function formatDate(on: CalendarDate, language: Language): string {
  const { year, month, day } = Temporal.PlainDate.from(on)
  const name = PRINTED_MONTHS[language][month - 1] ?? ''
  switch (language) {
    case 'en':
    case 'ar':
      return `${day} ${name} ${year}`
    case 'fr':
      return `${day === 1 ? '1er' : day} ${name} ${year}`
    case 'es':
      return `${day} de ${name} de ${year}`
    case 'ru':
      return `${day} ${name} ${year} года`
    case 'zh':
      return `${year}年${name}${day}日`
  }
}
