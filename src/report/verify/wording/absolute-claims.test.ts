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

const ferry = 'The drought has slowed the ferries of the lake, and the harbours are being dredged with care.'

test('what is said of all, or of one alone, has a word of the passage that goes as far', () => {
  check('en', ferry, 'Ferries were slowed throughout the region.', 'scope-widened')
  check('en', ferry, 'The drought was the sole reason why ferries had slowed.', 'scope-widened')
  check('en', ferry, 'Each year of drought had slowed the ferries.')
  check('en fr', ferry, 'Tous les ports étaient dragués.', 'scope-widened')
  check('en fr', 'Every harbour is dredged.', 'Tous les ports étaient dragués.')
  check('zh en', '该国将在七个港口试行收费。', 'Fees would be tried in all ports.', 'scope-widened')
  check(
    'ru es',
    'Паромы ходят реже из-за засухи.',
    'Los transbordadores circulaban menos únicamente por la sequía.',
    'scope-widened',
  )
})

test('what is certain, complete or holds in any case does so in the passage', () => {
  check('en', ferry, 'The drought would inevitably slow the ferries of the lake.', 'hedge-dropped')
  check('en', ferry, 'It was not certain that the ferries of the lake would be slowed.', 'negation-flipped')
  check('en ar', ferry, 'ستتباطأ العبارات حتما بسبب الجفاف.', 'modal-strengthened', 'hedge-dropped')
  check('en es', ferry, 'Los puertos se dragaban por completo.', 'hedge-dropped')
  check('en es', 'The harbours are fully dredged.', 'Los puertos se dragaban por completo.')
  check('en', ferry, 'The harbours were being dredged whether or not the drought lasted.', 'hedge-dropped')
})
