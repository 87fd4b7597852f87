import { expect, test } from 'vitest'
import type { LanguageTag } from '#un'
import { wordingDifferences } from '../compare-wording.ts'

/** The statement against a passage, both in the language or in the two, gives these codes. */
function check(languages: string, passage: string, statement: string, ...codes: string[]): void {
  const [source = 'en', target = source] = languages.split(' ') as LanguageTag[]
  const found = wordingDifferences({ text: statement, language: target }, [
    { text: passage, language: source },
  ])
  expect([statement, ...found.map(({ code }) => code)]).toEqual([statement, ...codes])
}

test('how many is compared at the same word, whatever else the sentence counts', () => {
  const some = 'Some of the river plans were financed, in whole or in part, from all the regional funds.'
  check(
    'en',
    some,
    'All the river plans were financed from regional funds.',
    'hedge-dropped',
    'scope-widened',
  )
  check('en', some, 'Some river plans were financed from regional funds.')
  const all = 'The strategy will guide the work of all public institutions and private companies.'
  check('en', all, 'The strategy would guide the work of some public institutions.', 'scope-widened')
  check('en', all, 'The strategy would guide the work of all public institutions.')
  check(
    'fr',
    'Certaines des mesures sont financées en tout ou en partie par le fonds.',
    'Toutes les mesures étaient financées par le fonds.',
    'hedge-dropped',
    'scope-widened',
  )
  check(
    'es en',
    'Algunas de las actividades agrícolas se financian total o parcialmente con créditos.',
    'All agricultural activities were financed by credits.',
    'hedge-dropped',
    'scope-widened',
  )
})

test('how far is compared at the same word', () => {
  const national = 'Considering global emissions, the State has set emission targets at the national level.'
  check('en', national, 'The State had set emission targets at the regional level.', 'scope-widened')
  check('en', national, 'The State had set emission targets at the national level.')
})

test('an “only” that the passage has not is found', () => {
  const especially = 'Floods destroyed houses and roads, especially in the villages of the delta.'
  check(
    'en',
    especially,
    'Floods destroyed houses and roads only in the villages of the delta.',
    'scope-widened',
  )
  check('en', especially, 'Floods destroyed houses and roads, above all in the villages of the delta.')
})

test('what holds in every case, or without help, must be so in the passage', () => {
  const helped = 'With the assistance of its partners, the State completed the survey of its forests.'
  check(
    'en',
    helped,
    'The State completed the survey of its forests without any assistance.',
    'negation-flipped',
    'hedge-dropped',
  )
  check(
    'es',
    'La reducción del 20 % depende del apoyo recibido.',
    'La reducción del 20 % era incondicional.',
    'hedge-dropped',
  )
  check(
    'fr',
    'Le pays financera le projet sur ses ressources propres.',
    'Le pays financerait le projet sans aide.',
  )
})

test('help that a plan hangs on is a condition of it', () => {
  check(
    'en',
    'With international support, the State will restore its wetlands by 2030.',
    'The State would restore its wetlands by 2030.',
    'hedge-dropped',
  )
  check(
    'en',
    'With international support, the State will restore its wetlands by 2030.',
    'The State would restore its wetlands by 2030, with help from abroad, if support was given.',
  )
  check(
    'en',
    'With international support, the State restored its wetlands.',
    'The State restored its wetlands.',
  )
  check(
    'fr',
    'Avec l’appui de ses partenaires, le pays restaurera ses zones humides.',
    'Le pays restaurerait ses zones humides.',
    'hedge-dropped',
  )
  check(
    'es',
    'Con el apoyo de sus asociados, el país restaurará sus humedales costeros.',
    'El país restaurará sus humedales costeros.',
    'hedge-dropped',
  )
  check(
    'ru',
    'При международной поддержке страна планирует восстановить водно-болотные угодья.',
    'Страна планирует восстановить водно-болотные угодья.',
    'hedge-dropped',
  )
  check('zh', '在国际社会支持下，该国将恢复沿海湿地。', '该国将恢复沿海湿地。', 'hedge-dropped')
  check(
    'ar',
    'ستعيد الدولة تأهيل الأراضي الرطبة الساحلية بدعم من المجتمع الدولي.',
    'ستعيد الدولة تأهيل الأراضي الرطبة الساحلية.',
    'hedge-dropped',
  )
})

test('what makes a thing possible is named with it', () => {
  const enabled = 'Support for the two new harbours will enable the islands to export their fish.'
  check('en', enabled, 'The islands would export their fish.', 'hedge-dropped')
  check('en', enabled, 'With support for its harbours, the islands would export their fish.')
})

test('a condition in a sentence of its own is a condition too', () => {
  const split =
    'Emissions will be reduced by 25 per cent by 2030. This is conditional on grants from partners.'
  check('en', split, 'Emissions would be reduced by 25 per cent by 2030.', 'hedge-dropped')
  check('en', split, 'Emissions would be reduced by 25 per cent by 2030 if partners gave grants.')
})

test('one among several is not the one', () => {
  const among = 'By its position the country is one of the most exposed countries to drought and storms.'
  check('en', among, 'The country was the most exposed to drought and storms.', 'scope-widened')
  check('en', among, 'The country was among the most exposed to drought and storms.')
  check('zh', '该国是受气候变化影响最严重的国家之一。', '该国是受气候变化影响最严重的国家。', 'scope-widened')
  check(
    'ru',
    'Страна является одной из наиболее уязвимых стран региона.',
    'Страна является наиболее уязвимой страной региона.',
    'scope-widened',
  )
})

test('a word of a name holds nothing back', () => {
  check(
    'en',
    'The State enacted the Rights of Rural Widows Act, which regulates property.',
    'The State enacted a law on rights, which regulates property.',
  )
})
