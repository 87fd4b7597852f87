import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Language } from './language.ts'
import { readDates } from './read-dates.ts'

/** Dates of a text, one after the other; a doubtful one is its doubt in brackets. */
function dates(text: string, language?: Language): string {
  return readDates(text, language)
    .map(({ on, doubt }) => on ?? `[${doubt}]`)
    .join(' ')
}

test.each([
  ['adopted on 17 December 2018 at the 56th meeting', '2018-12-17'],
  ['December 17, 2018', '2018-12-17'],
  ['17th of December, 2018', '2018-12-17'],
  ['17-Dec-2018; 3 Sept. 2019', '2018-12-17 2019-09-03'],
  ['New York, 17\nDecember\u00a02018', '2018-12-17'],
  ['le 1er mars 2019 et le 3 août 2019', '2019-03-01 2019-08-03'],
  ['3 AOUT 2019, 24 FEVRIER 2020', '2019-08-03 2020-02-24'],
  [
    '17 de diciembre de 2018; 5 de setiembre del 2019; 1º de mayo de 2020',
    '2018-12-17 2019-09-05 2020-05-01',
  ],
  ['17 декабря 2018 года, «5» мая 2019 г.', '2018-12-17 2019-05-05'],
  ['2018年12月17日，二〇一九年四月三十日', '2018-12-17 2019-04-30'],
  ['二〇二〇年十一月二十三日和2020 年 1 月 10 日', '2020-11-23 2020-01-10'],
  ['١٧ كانون الأول/ديسمبر ٢٠١٨', '2018-12-17'],
  ['13 آذار/مارس 2003 و 5 يوليو 2019 و 3 جويلية 2020', '2003-03-13 2019-07-05 2020-07-03'],
  ['١ ايلول / سبتمبر ٢٠١٩ و 9 غشت 2021', '2019-09-01 2021-08-09'],
  ['3 أبريل/نيسان 2019', '2019-04-03'],
  ['2018-12-17T10:00:00Z and 2015-10-13 13:43:02', '2018-12-17 2015-10-13'],
  ['2018/12/17', '2018-12-17'],
  ['17/12/2018, 12/17/2018', '2018-12-17 2018-12-17'],
  ['03.04.2019', '2019-04-03'],
  ['03/04/2019', '[day-month-order]'],
  ['17/12/18, 17.12.18', '[two-digit-year] [two-digit-year]'],
  ['10-20-40, 45.67.2018, 99/99/99', ''],
  ['31 June 2019, 30/02/2019', '[no-such-day] [no-such-day]'],
  ['A/RES/73/187, resolution 74/247, paras. 3.1.2, 1/2018', ''],
  ['17 to 21 January 2019', '2019-01-21'],
  ['4 May', ''],
  ['1.2.2019.', '2019-02-01'],
  ['version 1.2.2019.4', ''],
])('%s', (text, expected) => {
  expect(dates(text)).toBe(expected)
})

test('the language of the text decides the order of figures outside English', () => {
  expect(dates('03/04/2019', 'fr')).toBe('2019-04-03')
  expect(dates('03/04/2019', 'en')).toBe('[day-month-order]')
  expect(readDates('03/04/2019')[0]?.readings).toEqual(['2019-04-03', '2019-03-04'])
})

test('any text gives spans in order that cut the written words', () => {
  const piece = fc.constantFrom(
    '17',
    ' ',
    '/',
    '.',
    '2018',
    'May',
    'mars',
    '月',
    '年',
    '日',
    'мая',
    'آب',
    '-',
    '١',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const { start, end, written } of readDates(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end)).toBe(written)
        last = end
      }
    }),
  )
})
