/** Which text of a page is kept, and which lines of a reading are text. */
import { expect, it } from 'vitest'
import { withBullets } from './bullets.ts'
import { chooseLayer } from './choose-layer.ts'
import type { EngineLine } from './engine.ts'
import { withOwnSigns } from './own-signs.ts'
import type { PictureReading } from './read-picture.ts'
import { siftLines } from './sift-lines.ts'

/** "word word/12" on one line: a word with its confidence, 95 where none is given; each line 40 pixels below the last. */
function linesOf(notation: string, x = 100, slant = 0): EngineLine[] {
  return notation.split('\n').map((line, row) => {
    const y = 100 + row * 40
    const words = line.split(' ').map((word, i) => {
      const [text = '', confidence = '95'] = word.split('/')
      const bbox = { x0: x + i * 100, x1: x + i * 100 + 90, y0: y, y1: y + 30 }
      return { text, confidence: Number(confidence), bbox, symbols: [{ text, bbox }] }
    })
    const bbox = { x0: x, x1: x + words.length * 100, y0: y, y1: y + 30 }
    const confidence = words.reduce((sum, word) => sum + word.confidence, 0) / words.length
    const baseline = { ...bbox, y0: y + 25, y1: y + 25 + slant * (bbox.x1 - bbox.x0) }
    return { bbox, words, confidence, baseline, rowAttributes: { rowHeight: 36 } }
  })
}

const said = (lines: readonly EngineLine[]): string =>
  lines.map((line) => line.words.map((word) => word.text).join(' ')).join('\n')

it.each([
  ['plain prose stays', 'The Ministry presents its compliments', 'The Ministry presents its compliments'],
  [
    'a doubtful word in a sound line stays',
    'takes this opportunity/26 to renew',
    'takes this opportunity to renew',
  ],
  ['a stamp goes', 'The Ministry of Affairs\nAique/0 du/40 Can/51', 'The Ministry of Affairs'],
  ['a smudge at the edge goes', '|/40 Bonn Germany —/30', 'Bonn Germany'],
  ['letters set upwards go', 'The Ministry of Affairs\no\nE\nc\nv\nD', 'The Ministry of Affairs'],
  [
    'numbers of rows stay',
    'The Ministry of Affairs\n1\n2\n3\n4\n5',
    'The Ministry of Affairs\n1\n2\n3\n4\n5',
  ],
])('%s', (_, read, kept) => {
  expect(said(siftLines(linesOf(read)).lines)).toBe(kept)
})

it('a line at an angle is a stamp, and its words are counted', () => {
  expect(siftLines(linesOf('Received by registry', 100, 0.2))).toMatchObject({ lines: [], droppedCount: 3 })
})

it('a doubtful word between sound ones stays, however doubtful', () => {
  expect(said(siftLines(linesOf('a ruling/2 of/0 the court of appeal')).lines)).toBe(
    'a ruling of the court of appeal',
  )
})

it.each([
  ['zh', '政 府 , 各 部', '政 府 ， 各 部'],
  ['zh', '1,500', '1,500'],
  ['ar', 'الحكومة» وتؤيد', 'الحكومة، وتؤيد'],
  ['ar', '«تحقق» ثم', '«تحقق» ثم'],
  ['en', 'first, then', 'first, then'],
] as const)('signs of %s: %s', (language, read, meant) => {
  expect(said(withOwnSigns(linesOf(read), language))).toBe(meant)
})

it('lone signs at one edge are bullets, one alone is not', () => {
  expect(said(withBullets(linesOf('+ a form\n= a duty\nthe end')))).toBe('• a form\n• a duty\nthe end')
  expect(said(withBullets(linesOf('* a note\nthe end')))).toBe('* a note\nthe end')
})

const PROSE =
  'The Government of the State is of the view that the use of the Internet for crime is to be met by law and that all States have to act on it'

function check(layer: string, ocr: string, confidence: number, keep: 'layer' | 'ocr'): void {
  const lines = linesOf(ocr)
  const place = { turns: 0, skew: 0, width: 2480, height: 3508 }
  const full: PictureReading = { ...place, lines, confidence, language: 'en', droppedCount: 0, wordShare: 0 }
  expect(chooseLayer(layer, full).keep).toBe(keep)
}

it('the better text of a page is kept', () => {
  check('', PROSE, 0.9, 'ocr')
  check(PROSE, PROSE, 0.95, 'layer')
  check(
    'Tlie Govemrnent oi tlie Slate is ol tlie vievv tliat llie usc oi tlie lnlernet lor crirne',
    PROSE,
    0.95,
    'ocr',
  )
  check(
    'Tlie Govemrnent oi tlie Slate is ol tlie vievv tliat llie usc oi tlie lnlernet lor crirne',
    PROSE,
    0.4,
    'layer',
  )
})
