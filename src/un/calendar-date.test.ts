import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addWeeks, dayIn, daysBetween, formatDate, isTimeZone, weekday } from './calendar-date.ts'
import { calendarDate, isCalendarDate } from './iso-date.ts'
import { LANGUAGES } from './language.ts'
import { readDates } from './read-dates.ts'

test.each([
  ['en', '17 December 2018'],
  ['fr', '17 décembre 2018'],
  ['es', '17 de diciembre de 2018'],
  ['ru', '17 декабря 2018 года'],
  ['zh', '2018年12月17日'],
  ['ar', '17 كانون الأول/ديسمبر 2018'],
] as const)('17 December 2018 in %s is %s', (language, printed) => {
  expect(formatDate('2018-12-17', language)).toBe(printed)
})

test.each([
  ['2019-06-01T02:00:00.000Z', 'America/New_York', '2019-05-31'],
  ['2019-06-01T02:00:00.000Z', 'Africa/Nairobi', '2019-06-01'],
  ['2019-12-31T11:00:00.000Z', 'Pacific/Auckland', '2020-01-01'],
])('%s is in %s the %s', (at, timeZone, day) => {
  expect(dayIn(at, timeZone)).toBe(day)
})

test.each([
  ['America/New_York', true],
  ['Asia/Kolkata', true],
  ['UTC', true],
  ['New York', false],
  ['', false],
])('%j is a time zone: %s', (name, expected) => {
  expect(isTimeZone(name)).toBe(expected)
})

test('French writes the first of a month with er', () => {
  expect(formatDate('2019-03-01', 'fr')).toBe('1er mars 2019')
})

test('what is printed is read back, in every language, for every day from 1945 to 2100', () => {
  const length = daysBetween('1945-01-01', '2100-12-31')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: length }), fc.constantFrom(...LANGUAGES), (days, language) => {
      const on = addDays('1945-01-01', days)
      const printed = formatDate(on, language)
      const [date, ...more] = readDates(`… ${printed}; …`, language)
      expect(more).toEqual([])
      expect(date).toMatchObject({ on, start: 2, end: 2 + printed.length, written: printed, language })
    }),
    { numRuns: 2000 },
  )
})

test('all 1,872 first and other days of the months of 2018 to 2030 survive the round trip', () => {
  for (const language of LANGUAGES) {
    for (let month = 0; month < 156; month++) {
      for (const day of [1, 28]) {
        const on = calendarDate(2018 + Math.floor(month / 12), (month % 12) + 1, day) ?? ''
        expect(readDates(formatDate(on, language), language)[0]?.on).toBe(on)
      }
    }
  }
})

test('arithmetic', () => {
  expect(addWeeks('2025-09-09', -10)).toBe('2025-07-01')
  expect(addDays('2020-02-28', 1)).toBe('2020-02-29')
  expect(weekday('2025-09-09')).toBe(2)
  expect(daysBetween('2019-07-30', '2019-08-20')).toBe(21)
  expect(isCalendarDate('2019-02-29')).toBe(false)
  expect(isCalendarDate('2020-02-29')).toBe(true)
  expect(isCalendarDate('17 December 2018')).toBe(false)
  expect(calendarDate(2019, 13, 1)).toBeNull()
})
