/** True statements over passages in another language that were taken for false, and false ones beside them. */
import { expect, test } from 'vitest'
import type { LanguageTag } from '#un'
import { wordingDifferences } from '../compare-wording.ts'

/** The statement against a passage in another language, "from to", gives these codes. */
function check(languages: string, passage: string, statement: string, ...codes: string[]): void {
  const [source = 'en', target = source] = languages.split(' ') as LanguageTag[]
  const found = wordingDifferences({ text: statement, language: target }, [
    { text: passage, language: source },
  ])
  expect([statement, ...found.map(({ code }) => code)]).toEqual([statement, ...codes])
}

test('a word within another word or a set phrase holds nothing back', () => {
  check(
    'zh en',
    '多年来，各缔约方不断加强渔业合作。',
    'The parties had steadily strengthened fisheries cooperation.',
  )
  check(
    'ar en',
    'ينص القانون على أن تقدم الوزارة تقارير سنوية عن الغابات.',
    'Under the law, the ministry presented annual reports on forests.',
  )
  check(
    'ru es',
    'Меры касаются планирования дорог и развития территорий.',
    'Las medidas se referían a la planificación de carreteras y al desarrollo territorial.',
  )
  check(
    'es fr',
    'Como parte de su programa, el país restaurará sus bosques costeros.',
    'Dans le cadre de son programme, le pays restaurerait ses forêts côtières.',
  )
  check(
    'es fr',
    'Parte de los bosques costeros del país será restaurada.',
    'Les forêts côtières du pays seraient restaurées.',
    'scope-widened',
  )
})

test('rare species are no denial of species', () => {
  const rare = 'Страна принимает меры по сохранению редких видов животных.'
  check('ru en', rare, 'The country was taking measures to conserve rare species of animals.')
})

test('a duty at the head of a sentence binds what is joined to it', () => {
  const needed = 'Необходимо создание системы учета выбросов и улучшение управления лесами.'
  check('ru fr', needed, 'Il fallait améliorer la gestion des forêts.')
  const told = 'Создана система учета выбросов и улучшено управление лесами.'
  check('ru fr', told, 'Il fallait améliorer la gestion des forêts.', 'modal-strengthened')
})
