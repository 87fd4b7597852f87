import { expect, test } from 'vitest'
import { wordingDifferences } from '../compare-wording.ts'

/** The statement against one passage: whether it is said to deny otherwise than the passage. */
function check(
  passage: string,
  statement: string,
  language: string,
  isTurned: boolean,
  from = language,
): void {
  const codes = wordingDifferences({ text: statement, language }, [{ text: passage, language: from }]).map(
    ({ code }) => code,
  )
  expect([statement, codes.includes('negation-flipped')]).toEqual([statement, isTurned])
}

test('a denial that the passage says in other words is no other denial, in six languages', () => {
  const en = 'Credits are traded under common rules while avoiding double counting of emissions.'
  check(en, 'Credits were traded under common rules without double counting of emissions.', 'en', false)
  check(en, 'Credits were not traded under common rules avoiding double counting.', 'en', true)
  const fr =
    'Les crédits sont échangés selon des règles communes tout en évitant le double comptage des émissions.'
  check(
    fr,
    'Les crédits étaient échangés selon des règles communes, sans double comptage des émissions.',
    'fr',
    false,
  )
  check(fr, 'Les crédits n’étaient pas échangés selon des règles communes.', 'fr', true)
  const es = 'El plan fija metas de erradicación de la quema de caña y de cultivo certificado.'
  check(es, 'El plan fijaba metas de abandono de la quema de caña.', 'es', false)
  check(es, 'El plan no fijaba metas de erradicación de la quema de caña.', 'es', true)
  const ru = 'Правительство торгует квотами по общим правилам, исключая двойной учет выбросов.'
  check(ru, 'Правительство торгует квотами по общим правилам без двойного учета выбросов.', 'ru', false)
  check(ru, 'Правительство не торгует квотами по общим правилам.', 'ru', true)
  const zh = '各部门按共同规则交易配额，避免重复计算排放量。'
  check(zh, '各部门按共同规则交易配额，不重复计算排放量。', 'zh', false)
  check(zh, '各部门不按共同规则交易配额。', 'zh', true)
  const ar = 'تتداول الشركات الحصص وفق قواعد مشتركة مع تجنب الحساب المزدوج للانبعاثات.'
  check(ar, 'تتداول الشركات الحصص وفق قواعد مشتركة بدون الحساب المزدوج للانبعاثات.', 'ar', false)
  check(ar, 'لا تتداول الشركات الحصص وفق قواعد مشتركة.', 'ar', true)
})

test('what is avoided by both is denied where only one denies the avoiding', () => {
  const passage = 'The registry avoids double counting of emissions.'
  check(passage, 'The registry did not avoid double counting of emissions.', 'en', true)
})

test('an adjective with a negative prefix answers a denial of its word, and needs none in another language', () => {
  const passage = 'The unconditional measures will reduce emissions by a tenth in 2030.'
  check(
    passage,
    'Measures not subject to any condition would reduce emissions by a tenth in 2030.',
    'en',
    false,
  )
  check(
    'Informal employment remains high in rural areas.',
    '农村地区非正规就业比例仍然很高。',
    'zh',
    false,
    'en',
  )
})

test('Arabic “not … except” says only', () => {
  const passage = 'لا يجوز تصدير المعادن النادرة إلا بموافقة الوزارة.'
  check(passage, 'Rare metals could be exported only with the approval of the ministry.', 'en', false, 'ar')
})
