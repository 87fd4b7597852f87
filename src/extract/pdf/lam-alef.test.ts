/** The repair of swapped lam-alef: what rule and evidence put right, and what they leave alone. */
import { describe, expect, test } from 'vitest'
import { learnArabic, repairArabic } from './arabic.ts'
import { isSwapped, repairLamAlef } from './lam-alef.ts'
import { textOf } from './pieces.ts'

const words = new Set(['معدل', 'ارتفاع'])
const check = (raw: string, expected: string): void => expect(repairLamAlef(raw, words).text).toBe(expected)

describe('by rule', () => {
  test.each([
    ['األمم', 'الأمم'],
    ['واإلقليمي', 'والإقليمي'],
    ['اآلثار', 'الآثار'],
    ['االتفاقية', 'الاتفاقية'],
    ['مجاالت', 'مجالات'],
    ['لألجيال', 'للأجيال'],
    ['لالتفاقية', 'للاتفاقية'],
    ['ألنها', 'لأنها'],
    ['إلنتاج', 'لإنتاج'],
    ['هؤالء', 'هؤلاء'],
    ['مالئم', 'ملائم'],
    ['كامالً', 'كاملاً'],
    ['ال', 'لا'],
  ])('%s is %s', check)
})

describe('by evidence', () => {
  test.each([
    ['خالل', 'خلال'],
    ['واستهالك', 'واستهلاك'],
    ['العالقات', 'العلاقات'],
    ['معدالت', 'معدلات'],
    ['الرتفاع', 'لارتفاع'],
    ['إال', 'إلا'],
  ])('%s is %s', check)
})

describe('left alone, for they are words as they stand', () => {
  test.each([
    'العالم',
    'العالمي',
    'الصالحة',
    'المالحة',
    'فعالية',
    'الحالية',
    'أعمال',
    'إلى',
    'ألف',
    'آلية',
    'الثالث',
    'طالب',
    'لالتزام',
    'المال',
    'الفترات',
  ])('%s', (word) => check(word, word))
})

test('the repair keeps the length and counts the words', () => {
  const raw = 'خالل األعوام في العالم'
  const { text, count } = repairLamAlef(raw, new Set())
  expect(text).toBe('خلال الأعوام في العالم')
  expect(text).toHaveLength(raw.length)
  expect(count).toBe(2)
})

test('sound text is not taken for swapped', () => {
  expect(isSwapped('تلاحظ الأمم المتحدة أن الاتفاقية والإجراءات خلال الأعوام')).toBe(false)
  expect(isSwapped('تالحظ األمم المتحدة أن االتفاقية واإلجراءات خالل األعوام')).toBe(true)
})

describe('the divine name, in a document of any language', () => {
  const facts = learnArabic(['Kingdom of Xanadu'], new Set())
  test.each([
    ['بسم هلا الرحمن الرحيم', 'بسم الله الرحمن الرحيم'],
    ['إن شاء هللا', 'إن شاء الله'],
    ['عبد هلا بن خالد', 'عبد الله بن خالد'],
    ['هلا تعالى', 'الله تعالى'],
    ['هلا سألت', 'هلا سألت'],
    ['بسم الله', 'بسم الله'],
  ])('%s is %s', (raw, expected) => {
    const piece = { text: raw, bold: true, italic: false, raised: false, link: null }
    const repaired = repairArabic([piece], facts)
    expect(textOf(repaired.pieces)).toBe(expected)
    expect(repaired.changed).toBe(raw !== expected)
    expect(repaired.pieces.every((one) => one.bold)).toBe(true)
  })
})
