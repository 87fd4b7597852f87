/** Reckons with calendar dates (ISO, see `iso-date.ts`) and prints them in the six languages. */
import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from './iso-date.ts'
import type { Language } from './language.ts'
import { PRINTED_MONTHS } from './month-names.ts'

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

/** The day that an instant (ISO 8601, as the clock gives it) falls on in a time zone of the IANA database. Takes a valid zone. */
export function dayIn(at: string, timeZone: string): CalendarDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

/** Whether a name is that of a time zone: "America/New_York", "Africa/Nairobi", "UTC". */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
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
