/** What becomes of characters before print: kept, made alike, dropped because nobody sees them, or marked. */
import { expect, test } from 'vitest'
import { readFontCoverage } from './fonts.ts'
import { Glyphs } from './glyphs.ts'

const coverage = await readFontCoverage()

function check(input: string, expected: string, missing: readonly string[] = []): void {
  const glyphs = new Glyphs(coverage)
  expect(glyphs.print(input, 's-1')).toBe(expected)
  const named = glyphs.findings().map(({ message }) => message.match(/U\+[0-9A-F]{4,6}/g))
  expect(named.flat()).toEqual(missing)
}

test('the six languages are printed as they are', () => {
  for (const words of [
    'Countering the use of information – “views” of 37 States…',
    'L’entraide œuvre à Noël ; où ça ?',
    '¿Cómo? ¡Así! Año 2016, 5 % más',
    'Информационно-коммуникационные технологии: № 41, ё, й',
    '打击为犯罪目的使用信息和通信技术的行为，《年鉴》第45页。',
    'تكنولوجيات المعلومات والاتصالات، وسُجلت؛ أليس كذلك؟ ١٢٣',
    'می‌خواهم', // a joiner between Arabic letters has a meaning
  ])
    check(words, words)
})

test('characters of symbol fonts become what they look like', () => {
  check('\u{f0b7} one', '• one')
  check('\u{f0a7}', '▪')
  check('\u{f0d8}', '►')
  check('\u{f0fc}', '✓')
  check('\u{f061}\u{f062}\u{f0b3}', 'αβ≥')
  check('✔ ✘ ➢ ☐', '✓ × ► □')
  check('ﻻ ﻣﻊ', 'ﻻ ﻣﻊ')
})

test('rare spaces are spaces, breaks of lines are breaks', () => {
  check('a\u{2003}b', 'a\u{2003}b')
  check('a\u{1680}b\tc', 'a b c')
  check('a\r\nb\u{2028}c\fd', 'a\nb\nc\nd')
})

test('what prints nothing is left out, and cannot turn the words of a neighbour around', () => {
  check('a\u{200b}b\u{ad}c\u{feff}d\u{202e}e\u{202c}f\u{0}g\u{7}h', 'abcdefgh')
  check('❤\u{fe0f}', '[U+2764]', ['U+2764'])
  check('x\u{200d}y', 'xy')
  check('a\u{200e}b', 'a\u{200e}b')
})

test('letters and accents are composed where a font has the whole', () => {
  check('e\u{301}', 'é')
  check('й'.normalize('NFD'), 'й')
})

test('a character no font has is a visible mark, named once a statement', () => {
  check('😀 and 😀', '[U+1F600] and [U+1F600]', ['U+1F600'])
  check('ก', '[U+0E01]', ['U+0E01'])
  check('\u{d800}', '[U+D800]', ['U+D800'])
  check('𠮷', '[U+20BB7]', ['U+20BB7'])
})

test('bold and italic have their own fonts', () => {
  const glyphs = new Glyphs(coverage)
  for (const bold of [false, true])
    for (const italic of [false, true])
      expect(glyphs.print('État 国家 دولة Государство', 's-1', { bold, italic })).toBe(
        'État 国家 دولة Государство',
      )
  expect(glyphs.findings()).toEqual([])
})
