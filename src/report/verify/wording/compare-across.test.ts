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

test('a chance weighs on the noun it stands behind, or on a clause of which something is told', () => {
  const possible = 'Le pays réduira les pertes éventuelles et modernisera ses ports.'
  check('fr en', possible, 'The country would modernize its ports.')
  const last =
    'Le secteur produit 75 % des émissions, de sorte que la réduction des émissions pourrait être rentable.'
  check('fr en', last, 'The sector produced 75 per cent of emissions.')
  check('fr en', last, 'Reducing emissions was profitable.', 'hedge-dropped', 'modal-strengthened')
})

test('a word that names a kind of thing says nothing of how much', () => {
  const pilots = '深化低碳城市试点，控制碳排放。'
  check('zh en', pilots, 'The State would deepen low-carbon city pilots.')
  check(
    'zh en',
    '该国推动减缓领域的国际合作。',
    'The State promoted international cooperation on mitigation.',
  )
})

test('what never ceased goes on', () => {
  const ever = 'The State has steadily strengthened its cooperation with its neighbours.'
  check('en fr', ever, 'L’État n’avait cessé de renforcer sa coopération avec ses voisins.')
})

test('two limits joined take in all, and each of both is both', () => {
  const both =
    'El plan facilita la inversión en energías renovables por parte de actores públicos y privados.'
  check('es en', both, 'The plan facilitated investment in renewable energy.')
  const two = 'Стратегия развития и программа действий на 2013–2017 годы посвящены климату.'
  check(
    'ru en',
    two,
    'Both the development strategy and the action programme, each for 2013–2017, concerned the climate.',
  )
})

test('all of something may stand in the sentence before, and adaptation behind the words of mitigation', () => {
  const apart =
    'Scenarios were developed for all sectors. They are based on data of the statistics office on sectors.'
  check('en ru', apart, 'Сценарии разработаны для всех секторов на основе данных статистики.')
  const joined = 'The State will enhance capacity for climate change mitigation and adaptation.'
  check('en ru', joined, 'Страна укрепит потенциал для смягчения последствий изменения климата и адаптации.')
})
