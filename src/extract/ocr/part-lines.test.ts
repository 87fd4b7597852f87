/** Lines parted at columns, lines that keep their height, and bullets of Chinese lists. */
import { expect, it } from 'vitest'
import { withBullets } from './bullets.ts'
import type { EngineLine } from './engine.ts'
import { partLines } from './part-lines.ts'

const HEIGHT = 56

/** Words at "text@left", 45 pixels a character; `foot` is where their boxes end, the line's own baseline is 100. */
function lineOf(notation: string, foot = 100): EngineLine {
  const words = notation.split(' ').map((one) => {
    const [text = '', left = '0'] = one.split('@')
    const symbols = [...text].map((sign, i) => {
      const x0 = Number(left) + i * 45
      return { text: sign, bbox: { x0, y0: 50, x1: x0 + 40, y1: foot } }
    })
    const bbox = { x0: Number(left), y0: 50, x1: Number(left) + symbols.length * 45, y1: foot }
    return { text, confidence: 90, bbox, symbols }
  })
  const box = { x0: words[0]?.bbox.x0 ?? 0, y0: 50, x1: words.at(-1)?.bbox.x1 ?? 0, y1: foot }
  return {
    words,
    bbox: box,
    confidence: 90,
    baseline: { ...box, y0: 100, y1: 100 },
    rowAttributes: { rowHeight: HEIGHT },
  }
}

it.each([
  ['tall boxes of Chinese words do not move a line', '安朔@0 共和国@100', 119, [100]],
  ['a baseline that a stroke of the pen drew off the line is put right', '安朔@0 共和国@100', 170, [170]],
  ['columns at another height are parted', '安朔@0 共和@100 司法@700 公共@800', 130, [130, 130]],
])('%s', (_, notation, foot, baselines) => {
  expect(partLines([lineOf(notation, foot)]).map(({ baseline }) => baseline.y0)).toEqual(baselines)
})

const textsOf = (lines: readonly EngineLine[]): string[] =>
  withBullets(lines).map(({ words }) => words.map(({ text }) => text).join(' '))

it('a bullet read as a stop or a quotation mark opens an item of a Chinese list', () => {
  expect(textsOf([lineOf('。@0 境外@60'), lineOf('“加@0 密@100'), lineOf('”勒索@0')])).toEqual([
    '• 境外',
    '• 加 密',
    '• 勒索',
  ])
  expect(textsOf([lineOf('“加@0 密@100'), lineOf('“境外@0')])).toEqual(['“加 密', '“境外'])
})
