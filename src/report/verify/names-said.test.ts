import { expect, test } from 'vitest'
import { knownNamesIn } from './names-said.ts'
import { KNOWN_NAMES } from './words/name-words.ts'

test('every form of the table is found, alone, in a sentence, behind a particle and a stop', () => {
  const missed = KNOWN_NAMES.trim()
    .split('\n')
    .flatMap((line, row) =>
      line
        .split('|')
        .map((form) => form.trim())
        .flatMap((form) => [form, `x (${form}).`, `و${form}`, `«ول${form}»`])
        .filter((text) => !knownNamesIn(text).some((name) => name.row === row)),
    )
  expect(missed).toEqual([])
})

test('no name is found inside a longer word', () => {
  expect(knownNamesIn('UNX Parisian xNATO 2Geneva')).toEqual([])
})
