/** Checks what is read of the words that govern: which thing, and whether more or less of it. */
import { expect, test } from 'vitest'
import type { Language } from '#un'
import { governedIn } from './governed.ts'
import { wordingOf } from './wording.ts'

/** Each reading as "word thing sign"; in Chinese the pairs of characters that begin there. */
function check(language: Language, text: string, expected: readonly string[]): void {
  const wording = wordingOf(text, language)
  const at = (unit: number): string =>
    wording.units
      .slice(unit, unit + (language === 'zh' ? 2 : 1))
      .map((each) => each.text)
      .join('')
  const read = governedIn(wording).map(
    ({ at: word, thing, signs }) => `${at(word)} ${at(thing)} ${signs.get('amount') ?? '?'}`,
  )
  expect(read).toEqual(expected)
}

test('a word governs what stands behind it, over articles and measures; else what stands before it', () => {
  check('en', 'The plan will increase the resilience of villages.', ['increase resilience 1'])
  check('en', 'Fish stocks in the lake have declined.', ['declined stocks -1'])
  check('en', 'A high level of domestic and industrial emissions was found.', ['high emissions 1'])
  check('fr', 'La hausse attendue de la pluviométrie réduira les pertes.', [
    'hausse pluviométrie 1',
    'réduira pertes -1',
  ])
  check('fr', 'Les coûts élevés du transport demeurent.', ['élevés coûts 1'])
  check('es', 'Se redujo el número de accidentes.', ['redujo accidentes -1'])
  check('ru', 'Отмечен низкий уровень промышленных выбросов.', ['низкий выбросов -1'])
  check('zh', '降低建筑成本，用水效率显著提高。', ['降低 成本 -1', '提高 效率 1'])
  check('ar', 'ارتفعت نسبة الامطار', ['ارتفعت الامطار 1'])
})

test('a word that governs another turns what that one says; a denial right before too, one elsewhere leaves it open', () => {
  check('en', 'We limit the increase in temperature.', ['increase temperature -1'])
  check('en', 'It strengthens flood prevention.', ['prevention flood -1'])
  check('en', 'It does not reduce emissions.', ['reduce emissions 1'])
  check('en', 'It is not known whether this reduces emissions.', ['reduces emissions 0'])
})
