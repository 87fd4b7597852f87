/** Characters made plain, and private ones explained by their font. */
import { expect, test } from 'vitest'
import { characterIn } from './characters.ts'

//     font          code      character
test.each([
  ['Calibri', 0xa0, ' '],
  ['Calibri', 0xfb03, 'ffi'],
  ['Calibri', 0x200b, null],
  ['Symbol', 0xf03e, '>'],
  ['Symbol', 0xf06d, 'μ'],
  ['Symbol', 0xf06c, 'λ'],
  ['SymbolMT', 0xf0b7, '•'],
  ['Wingdings-Regular', 0xf06c, '•'],
  ['Wingdings-Regular', 0xf028, '☎'],
  ['Calibri', 0xf076, '•'],
  ['Calibri', 0xe123, '\uE123'],
] as const)('%s %i is %s', (font, code, expected) => {
  expect(characterIn(font, code)).toBe(expected)
})
