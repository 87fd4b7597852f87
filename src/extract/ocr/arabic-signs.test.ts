/** Signs of Arabic by their ink: what the engine gives for a comma, and what it is. */
import { expect, it } from 'vitest'
import { withArabicSigns } from './arabic-signs.ts'
import type { EngineLine } from './engine.ts'
import type { Ink } from './ink.ts'

/** Signs as drawn, a row of pixels a line. */
const STOP = ['###', '###', '###']
const COMMA = ['##.', '##.', '###', '.##', '.##']
const SEMICOLON = [...COMMA, '...', '.##', '.##']
const CELL = 40
const LINE = 30

/** A row of words from right to left, each a bar of letters with the sign drawn at its left; "word/confidence". */
function lineOf(words: readonly (readonly [string, readonly string[]])[]): { ink: Ink; line: EngineLine } {
  const width = CELL * words.length
  const dark = new Uint8Array(width * LINE)
  const engineWords = words.map(([notation, sign], at) => {
    const [text = '', confidence = '90'] = notation.split('/')
    const left = width - CELL * (at + 1) + 5
    for (let y = 5; y < 25; y++) dark.fill(1, y * width + left + 10, y * width + left + 30)
    sign.forEach((row, y) => {
      for (const [x, pixel] of [...row].entries()) if (pixel === '#') dark[(y + 15) * width + left + x] = 1
    })
    const bbox = { x0: left, y0: 5, x1: left + 30, y1: 25 }
    return {
      text,
      confidence: Number(confidence),
      bbox,
      symbols: [...text].map((one) => ({ bbox, text: one })),
    }
  })
  const bbox = { x0: 0, y0: 0, x1: width, y1: LINE }
  const line = {
    bbox,
    words: engineWords,
    confidence: 90,
    baseline: bbox,
    rowAttributes: { rowHeight: LINE },
  }
  return { ink: { width, height: LINE, dark }, line }
}

function check(words: readonly (readonly [string, readonly string[]])[], said: string): void {
  const { ink, line } = lineOf(words)
  const read = withArabicSigns(ink, [line])[0]?.words ?? []
  expect(read.map(({ text }) => text).join(' ')).toBe(said)
  expect(read.map(({ symbols }) => symbols.map(({ text }) => text).join('')).join(' ')).toBe(said)
}

it('what is higher than the stops of the page is a comma', () => {
  check(
    [
      ['الدولة.', COMMA],
      ['القانون.', STOP],
    ],
    'الدولة، القانون.',
  )
  check([['القانون.', STOP]], 'القانون.')
})

it('a semicolon has two pieces, a comma one', () => {
  check(
    [
      ['ذلك؛', COMMA],
      ['ذلك؛', SEMICOLON],
    ],
    'ذلك، ذلك؛',
  )
})

it('no hamza stands after a letter that ends its word', () => {
  check(
    [
      ['المياهةء', COMMA],
      ['أجزاء', COMMA],
    ],
    'المياهة، أجزاء',
  )
})

it('where the page has eastern digits, its numbers are doubted', () => {
  const doubts = (words: readonly string[]): number[] => {
    const { ink, line } = lineOf(words.map((word) => [word, []] as const))
    return (withArabicSigns(ink, [line])[0]?.words ?? []).map(({ confidence }) => confidence)
  }
  expect(doubts(['١٩', 'نوفمبر', '٢٠/95', '7'])).toEqual([60, 90, 60, 60])
  expect(doubts(['19', 'نوفمبر', '٠', '2015'])).toEqual([90, 90, 90, 90])
})
