import { expect, test } from 'vitest'
import type { LanguageTag } from '#un'
import { wordingDifferences } from '../compare-wording.ts'
import type { WordingCode } from './difference.ts'

/** The statement against a passage, both in the language or in the two, has this among its codes, or none at all. */
function check(languages: string, passage: string, statement: string, code: WordingCode | null = null): void {
  const [source = 'en', target = source] = languages.split(' ') as LanguageTag[]
  const codes = wordingDifferences({ text: statement, language: target }, [
    { text: passage, language: source },
  ]).map((each) => each.code)
  expect([statement, code === null ? codes : codes.find((each) => each === code)]).toEqual([
    statement,
    code ?? [],
  ])
}

const ports = 'The port authority dredges the harbours and repairs the lighthouses of the northern coast.'

test('one thing in the place of another, or above it, is so in the passage', () => {
  check(
    'en',
    ports,
    'The authority dredged the harbours rather than repairing lighthouses.',
    'negation-flipped',
  )
  check('en fr', ports, 'Les ports étaient dragués au lieu des phares.', 'negation-flipped')
  check('en es', ports, 'Los puertos recibían más atención que los faros.', 'negation-flipped')
  check('en', `${ports} Dredging comes first.`, 'Dredging mattered more to the authority than lighthouses.')
  check('en', `${ports} Lanterns replace lamps.`, 'The authority used lanterns instead of lamps.')
})

test('what is denied has something in the passage that can answer', () => {
  check(
    'ru en',
    'Ведомство углубляет дно гаваней.',
    'The northern ports were being dug without the ministry.',
    'negation-flipped',
  )
  check('en fr', ports, 'Les phares n’étaient plus réparés.', 'negation-flipped')
  check('en fr', `${ports} Ferries are prohibited.`, 'Les bacs n’étaient plus admis.')
})

test('what is over, or was done before, is not only planned in the passage', () => {
  const plan = 'The authority intends to dredge the harbours and to repair the lighthouses.'
  check('en es', plan, 'El dragado de los puertos ya estaba en marcha.', 'modal-strengthened')
  check('en fr', plan, 'Les phares étaient achevés.', 'modal-strengthened')
  check(
    'en fr',
    'The lighthouses have been finished, and the harbours will be dredged.',
    'Les phares étaient achevés.',
  )
  check('en', plan, 'The authority had rebuilt the lighthouses.', 'modal-strengthened')
  check('en es', plan, 'Lo que había propuesto la autoridad era dragar los puertos.')
})
