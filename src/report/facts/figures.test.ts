import { expect, test } from 'vitest'
import { sampleStates } from '../sample-record.ts'
import { disagreementsOf } from '../translation/verify-translation.ts'

const states = sampleStates()

/** "en: words" and "fr: words" agree, or differ in the codes given. */
function check(source: string, target: string, ...codes: string[]): void {
  const side = (written: string): [string, string] => [written.slice(0, 2), written.slice(4)]
  const [sourceLanguage, sourceText] = side(source)
  const [targetLanguage, targetText] = side(target)
  const pair = { source: sourceText, sourceLanguage, target: targetText, targetLanguage }
  expect([...disagreementsOf(pair, states).map((each) => each.code), target]).toEqual([...codes, target])
}

test('figures agree in any digits, separators and scale', () => {
  check('en: 1,234 cases and 3.5 per cent', 'fr: 1 234 cas et 3,5 %')
  check('en: 1,234 cases and 3.5 per cent', 'es: 1.234 casos y el 3,5 por ciento')
  check('en: 1,234 cases and 3.5 per cent', 'ru: 1 234 случая и 3,5 процента')
  check('en: 1,234 cases and 3.5 per cent', 'zh: 1 234起案件，占百分之3.5')
  check('en: 1,234 cases and 3.5 per cent', 'ar: ١٬٢٣٤ حالة و ٣٫٥ في المائة')
  check('en: 12.5 million dollars', 'zh: 1 250万美元')
  check('en: 3 billion', 'fr: 3 milliards')
  check('es: 5 mil millones', 'ru: 5 млрд')
  check('en: 20 per cent', 'zh: 百分之二十')
  check('en: resolution 73/187, paragraph 12', 'ar: القرار 73/187، الفقرة ١٢')
  check('en: twelve States', 'fr: 12 États')
  check('fr: trois affaires', 'zh: 3起案件')
  check('zh: 三起案件', 'en: 3 cases')
  check('en: section 4.1.2', 'fr: section 4.1.2')
  check('en: May 2019', 'zh: 2019年5月')
})

test('a changed figure is found', () => {
  check('en: 40 cases', 'fr: 41 cas', 'number-changed')
  check('en: 3.5 per cent', 'fr: 35 %', 'number-changed')
  check('en: 3.5 per cent', 'fr: 3,5', 'number-changed')
  check('en: 3 million', 'fr: 3 milliards', 'number-changed')
  check('en: 40 cases', 'ar: ٤١ حالة', 'number-changed')
  check('en: 40 cases and 40 arrests', 'fr: 40 cas et des arrestations', 'number-changed')
  check('en: cases', 'fr: 7 000 cas', 'number-changed')
})

test('dates agree in six languages, and a changed one is found', () => {
  check('en: on 17 December 2018', 'fr: le 17 décembre 2018')
  check('en: on 17 December 2018', 'es: el 17 de diciembre de 2018')
  check('en: on 17 December 2018', 'ru: 17 декабря 2018 года')
  check('en: on 17 December 2018', 'zh: 2018年12月17日')
  check('en: on 17 December 2018', 'ar: في 17 كانون الأول/ديسمبر 2018')
  check('en: on 17 December 2018', 'fr: le 18 décembre 2018', 'date-changed')
  check('en: on 17 December 2018', 'fr: récemment', 'date-changed')
})

test('names of States agree, and a changed one is found', () => {
  check('en: Arvenia and Dalmere agree.', 'fr: Dalmère et Arvénie sont d’accord.')
  check('ar: تعرب أرفينيا عن تقديرها.', 'zh: 阿文尼亚表示赞赏。')
  check('en: Arvenia agrees.', 'fr: Dalmère est d’accord.', 'name-changed')
  check('en: Arvenia agrees.', 'fr: Le pays est d’accord.', 'name-changed')
})

test('the original copied is no translation; a short name may be the same', () => {
  const words = 'International cooperation is essential.'
  check(`en: ${words}`, `fr: ${words}`, 'target-is-source')
  check('en: INTERPOL', 'fr: INTERPOL')
})
