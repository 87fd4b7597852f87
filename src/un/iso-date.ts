/** Calendar dates as the house keeps them: ISO strings of days that the calendar has. */

/** A day of the calendar as an ISO 8601 string, `2018-12-17`: no time, no zone. Sorts as text. */
export type CalendarDate = string

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** The ISO date of a year, month (1–12) and day; null where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999) return null
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return [[year, 4] as const, [month, 2] as const, [day, 2] as const]
    .map(([number, digits]) => String(number).padStart(digits, '0'))
    .join('-')
}

function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0)
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for an ISO string that names a day of the calendar. */
export function isCalendarDate(text: string): text is CalendarDate {
  const [, year, month, day] = ISO.exec(text) ?? []
  return year !== undefined && calendarDate(Number(year), Number(month), Number(day)) !== null
}
