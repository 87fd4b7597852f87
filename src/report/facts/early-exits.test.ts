import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#un'
import { readAttacks } from '../../../tests/attacks/read-attacks.ts'
import { DECADE_NAMED, DECADES, yearParts } from './date-words.ts'
import {
  AND_A_HALF,
  FRACTION_NAMED,
  FRACTIONS,
  HALF_NAMED,
  MULTIPLE_NAMED,
  MULTIPLES,
} from './quantity-marks.ts'

const { attacks } = await readAttacks(join(import.meta.dirname, '..', '..', '..', 'tests', 'attacks'))
const more = [
  '一半的国家在2018年第二季度将预算翻一番，上半年又翻两番。',
  'نصف البلدان وثلثا المدن ضاعفت ميزانيتها في الربع الثاني من عام 2018.',
  'Le double, la moitié et deux tiers au premier trimestre ; le triple dans les années 90.',
  'La mitad, la décima parte y el cuádruple en el segundo semestre de los años 90.',
  'Вдвое, половина, две трети и полтора года во втором полугодии 90-х годов.',
  'Half, a tenth, twofold, a year and a half in the first quarter of the 1990s.',
]
const texts = [
  ...new Set([
    ...more,
    ...attacks.flatMap(({ statement, passages }) => [statement.text, ...passages.map(({ text }) => text)]),
  ]),
]

/** Texts in which a pattern finds something though the quick look says that nothing can be there. */
function missed(patterns: readonly RegExp[], mayHold: (text: string) => boolean): string[] {
  return texts.filter((text) => !mayHold(text) && patterns.some((pattern) => text.search(pattern) !== -1))
}

test.each(LANGUAGES)('in %s no quick look passes over what the patterns find', (language: Language) => {
  const fractions = FRACTIONS[language].map(([pattern]) => pattern)
  const multiples = MULTIPLES[language].map(([pattern]) => pattern)
  const parts = yearParts(language, 'Q1').map(([pattern]) => pattern)
  const all = [...fractions, ...multiples, ...parts]
  expect(texts.some((text) => all.some((pattern) => text.search(pattern) !== -1))).toBe(true)
  expect(missed(fractions, (text) => FRACTION_NAMED[language].test(text))).toEqual([])
  expect(missed(multiples, (text) => MULTIPLE_NAMED[language].test(text))).toEqual([])
  expect(missed(parts, (text) => yearParts(language, text).length > 0)).toEqual([])
})

test('the quick looks for halves and decades pass over nothing', () => {
  expect(missed(Object.values(AND_A_HALF), (text) => HALF_NAMED.test(text))).toEqual([])
  expect(missed(DECADES, (text) => DECADE_NAMED.test(text))).toEqual([])
})
