import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePointCounter, fromCodePoints, toCodePoints } from './code-points.ts'

test.each([
  ['abc', 2, 2],
  ['a😀b', 1, 1],
  ['a😀b', 3, 2],
  ['a😀b', 4, 3],
  ['𠀀𠀁', 4, 2],
  ['نص', 2, 2],
])('%s at %i is %i code points', (text, utf16, points) => {
  expect(toCodePoints(text, utf16)).toBe(points)
  expect(fromCodePoints(text, points)).toBe(utf16)
})

test('agrees with spreading the string, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const count = codePointCounter(text)
      let utf16 = 0
      let points = 0
      for (const character of text) {
        expect(count(utf16)).toBe(points)
        expect(fromCodePoints(text, points)).toBe(utf16)
        utf16 += character.length
        points++
      }
      expect(count(text.length)).toBe(points)
    }),
  )
})
