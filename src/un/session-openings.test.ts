import { expect, test } from 'vitest'
import { weekday } from './calendar-date.ts'
import { openingOf, ruleOneOpening, sessionOn } from './session-openings.ts'

test('the eightieth session opens on the day its provisional agenda prints', () => {
  expect(openingOf(80)).toEqual({
    on: '2025-09-09',
    rule: 'actual',
    source: 'A/80/150, provisional agenda: Tuesday, 9 September 2025',
  })
})

test('rule 1 gives the day of every opening the table has, third week to 2022 and second week since', () => {
  for (let session = 58; session <= 80; session++) {
    expect(ruleOneOpening(session)?.on, String(session)).toBe(openingOf(session)?.on)
  }
})

test.each([
  [81, '2026-09-08'],
  [82, '2027-09-07'],
  [83, '2028-09-05'],
])('session %i is reckoned for %s', (session, on) => {
  expect(openingOf(session)).toMatchObject({ on, rule: 'rule-1' })
})

test('every reckoned opening is a Tuesday of September', () => {
  for (let session = 58; session <= 200; session++) {
    const on = ruleOneOpening(session)?.on ?? ''
    expect(weekday(on)).toBe(2)
    expect(on.slice(0, 7)).toBe(`${session + 1945}-09`)
  }
})

test('what the rule does not cover is not invented', () => {
  for (const session of [0, 57, 201, 74.5]) expect(openingOf(session)).toBeNull()
})

test.each([
  ['2018-12-17', 73],
  ['2019-07-30', 73],
  ['2019-09-16', 73],
  ['2019-09-17', 74],
  ['2025-09-08', 79],
  ['2025-09-09', 80],
  ['2003-09-15', null],
  ['1998-12-04', null],
])('%s falls in session %s', (on, session) => {
  expect(sessionOn(on)).toBe(session)
})
