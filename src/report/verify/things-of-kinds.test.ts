import { expect, test } from 'vitest'
import type { LanguageTag } from '#un'
import { strangeThings } from './things-of-kinds.ts'

/** What the statement names that the passage does not, where the passage names another of the kind. */
function check(languages: string, passage: string, statement: string, ...things: string[]): void {
  const [source = 'en', target = source] = languages.split(' ') as LanguageTag[]
  const found = strangeThings({ text: statement, language: target }, [{ text: passage, language: source }])
  expect([statement, ...found.map(({ written }) => written)]).toEqual([statement, ...things])
}

test('one thing of a kind told for another is found in one language and across', () => {
  const power = 'The islands will build wind farms and solar plants, and protect their reefs.'
  check('en', power, 'The islands would build geothermal plants and wind farms.', 'geothermal')
  check('en fr', power, 'Les îles construiraient des centrales solaires et géothermiques.', 'géothermiques')
  check('en ru', power, 'Острова построят ветровые станции и защитят ледники.', 'ледники')
  check('en zh', power, '这些岛屿将建设核电站。', '核')
  check(
    'ar es',
    'تراقب الدولة انبعاثات الميثان.',
    'Se vigilaban las emisiones de dióxido de carbono.',
    'dióxido de carbono',
  )
})

test('another word for the same thing, and a thing of which the passage names no other, are not', () => {
  const power = 'The islands will build wind farms and solar plants, and protect their reefs.'
  check('en', power, 'Photovoltaic plants and coral would be looked after.')
  check('en es', power, 'Se construirían parques eólicos.')
  check('en fr', power, 'Les bacs et les écoles en profiteraient.')
  check('en', power, 'Wind, solar and hydropower plants were foreseen along the reefs.')
})
