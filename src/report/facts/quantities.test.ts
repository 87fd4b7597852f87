import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Language } from '#un'
import { datesIn } from './dates.ts'
import { hanValue } from './han-numerals.ts'
import { quantitiesIn } from './quantities.ts'
import { numberWordsIn } from './read-number-words.ts'

/** A text and the values found in it, "value[unit]", in order; a "?" marks a weak one. */
function check(language: Language, text: string, expected: string): void {
  const found = quantitiesIn(text, language).map(
    ({ values, unit, isWeak }) => `${values[0]}${unit === null ? '' : `[${unit.name}]`}${isWeak ? '?' : ''}`,
  )
  expect(`${text} → ${found.join(' ')}`).toBe(`${text} → ${expected}`)
}

test('figures in digits and signs', () => {
  check('en', '12,34,567 people; -5 °C; ½; US$ 5.2 million', '1234567[person] -5[celsius] 1/2 5200000[USD]')
  check('en', 'resolution 73/187, Annex IV, 5 ‰, three times', '73/187 4 0.5% x3')
  check('fr', '1 234 cas ; 3,5 % ; 2e atelier', '1234[case] 3.5% #2[workshop]')
  check('es', '3.er taller; 30 GW; 5 mil millones; 17 MM', '#3[workshop] 30[gigawatt] 5000000000 17000000')
  check('ru', '100 тыс. га; 10 процентных пунктов; XXI век', '100000[hectare] 10pp 21[century]')
  check(
    'zh',
    '5.2万亿美元；百分之二十；三分之二；10个百分点；13多亿',
    '5200000000000[USD] 20% 2/3 10pp 1300000000',
  )
  check('ar', '٣٫٥ في المائة؛ 5 ملايين دولار؛ ثلثا', '3.5% 5000000[USD] 2/3')
})

test('a letter and its accent may be written apart', () => {
  check('es', '30 di\u0301as; millo\u0301n y medio', '30[day] 1500000')
  const [found] = quantitiesIn('e\u0301 30 di\u0301as', 'es')
  expect(found?.written).toBe('30 di\u0301as')
})

test('numbers in words, in six languages', () => {
  const read = (language: Exclude<Language, 'zh'>, text: string): string =>
    numberWordsIn(text, language)
      .map(({ value, isOrdinal }) => `${isOrdinal ? '#' : ''}${value}`)
      .join(' ')
  expect(
    read('en', 'three million four hundred and five thousand six hundred and twenty-one; twenty-third'),
  ).toBe('3405621 #23')
  expect(
    read('fr', 'quatre-vingt-dix-sept, septante-deux, un million deux cent mille, vingt et unième'),
  ).toBe('97 72 1200000 #21')
  expect(read('es', 'dos mil trescientos cuarenta y cinco; tres mil cinco millones; trigésimo tercero')).toBe(
    '2345 3005000000 #33',
  )
  expect(read('ru', 'двести тридцать четыре тысячи пятьсот шестьдесят семь; двадцать первого')).toBe(
    '234567 #21',
  )
  expect(read('ar', 'خمسة وعشرون، ثلاثة آلاف ومئتان، أحد عشر، الثالثة والسبعون')).toBe('25 3200 11 #73')
  expect(['一万二千', '二〇一九', '壹佰贰拾叁', '廿五', '三千五百万', '两'].map(hanValue)).toEqual([
    12000, 2019, 123, 25, 35000000, 2,
  ])
})

const EN_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const EN_TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** English words for a number below a thousand million, by the rules of the language. */
function inEnglish(number: number): string {
  for (const [scale, word] of [
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const)
    if (number >= scale)
      return `${inEnglish(Math.floor(number / scale))} ${word}${number % scale === 0 ? '' : ` ${inEnglish(number % scale)}`}`
  if (number >= 100)
    return `${EN_UNITS[Math.floor(number / 100)]} hundred${number % 100 === 0 ? '' : ` and ${inEnglish(number % 100)}`}`
  if (number < 20) return EN_UNITS[number] ?? ''
  return `${EN_TENS[Math.floor(number / 10)]}${number % 10 === 0 ? '' : `-${EN_UNITS[number % 10]}`}`
}

test('any number written out in English is read back; any text is read without a fault', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (number) => {
      expect(numberWordsIn(inEnglish(number), 'en').map(({ value }) => value)).toEqual([number])
    }),
  )
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom<Language>('ar', 'zh', 'en', 'fr', 'ru', 'es'),
      (text, language) => {
        for (const { start, end } of [...quantitiesIn(text, language), ...datesIn(text, language)])
          expect(start >= 0 && start < end && end <= text.length).toBe(true)
      },
    ),
  )
})
