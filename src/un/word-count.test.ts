import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords } from './word-count.ts'

test.each([
  ['', 0],
  ['  \n\t ', 0],
  ['General Assembly resolution 73/187', 4],
  ['and/or – the Secretary-General’s report', 5],
  ['I.\tIntroduction\n1.\u00a0In its resolution', 6],
  ['الجمعية العامة، القرار 73/187', 4],
  ['Генеральная Ассамблея', 2],
  ['大会第73/187号决议', 7],
  ['大会，二〇一九年。', 9],
  ['UNODC 毒品和犯罪问题办公室', 11],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words)
})

test('parts counted together are the sum of the parts, and of their text with a space between', () => {
  const part = fc
    .array(fc.constantFrom('word', ' ', '大', '，', 'كلمة', '\n', '73/187'))
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(part, part, (one, other) => {
      expect(countWords(one, other)).toBe(countWords(one) + countWords(other))
      expect(countWords(`${one} ${other}`)).toBe(countWords(one, other))
    }),
  )
})
