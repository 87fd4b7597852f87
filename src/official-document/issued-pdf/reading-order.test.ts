/** Lines as they are seen, from left to right, and as they are read; a capital in the notation is an Arabic letter. */
import { expect, test } from 'vitest'
import type { Glyph } from './open-pdf.ts'
import { inReadingOrder, isRightToLeft } from './reading-order.ts'

const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنه'

/**
 * Capitals stand for Arabic letters, so that a line can be read here. As the engine does, each Arabic word comes in the
 * order of writing, whatever stands where.
 */
function glyphs(seen: string): Glyph[] {
  const placed = [...seen].map((letter, index) => ({
    character: /[A-Z]/.test(letter) ? (ARABIC[letter.charCodeAt(0) - 65] ?? letter) : letter,
    x: index * 10,
    y: 100,
    left: index * 10,
    right: index * 10 + 9,
  }))
  const words = seen.match(/[A-Z]+|[^A-Z]+/g) ?? []
  let at = 0
  return words.flatMap((word) => {
    const letters = placed.slice(at, at + word.length)
    at += word.length
    return /[A-Z]/.test(word) ? letters.reverse() : letters
  })
}

function check(seen: string, read: string): void {
  const line = glyphs(seen)
  const letters = inReadingOrder(line, isRightToLeft(line)).map(({ character }) => character)
  const latin = letters.map((letter) =>
    ARABIC.includes(letter) ? String.fromCharCode(65 + ARABIC.indexOf(letter)) : letter,
  )
  expect(latin.join('')).toBe(read)
}

//     as seen                    as read
test('left to right', () => {
  check('one two', 'one two')
  check('in CBA and', 'in ABC and')
  check('in FED CBA, x and', 'in ABC DEF, x and')
})

test('right to left', () => {
  check('FED CBA', 'ABC DEF')
  check('FED 2018 CBA', 'ABC 2018 DEF')
  check('HGFED 73/187 CBA', 'ABC 73/187 DEFGH')
  check('.2015 ,7 FEDCBA', 'ABCDEF 7, 2015.')
  check('HGFED A/74/150 CBA'.replace('A/', 'a/'), 'ABC a/74/150 DEFGH')
  check('FED )rot wen( DCBA', 'ABCD (rot wen) DEF')
  check('HGFED new york CBAX', 'XABC new york DEFGH')
})

test('places grow as one reads', () => {
  for (const seen of ['one CBA two', 'FED a/74 CBAHG', 'GFED CBA']) {
    const line = glyphs(seen)
    const places = inReadingOrder(line, isRightToLeft(line)).map(({ place }) => place)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  }
})
