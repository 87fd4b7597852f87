/** Which text of a page is kept, and which lines of a reading are text. */
import { expect, it } from 'vitest'
import { withBullets } from './bullets.ts'
import { chooseLayer } from './choose-layer.ts'
import type { EngineLine } from './engine.ts'
import { withLookAlikes } from './look-alikes.ts'
import { withOwnSigns } from './own-signs.ts'
import { partLines } from './part-lines.ts'
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
  const { lines, dropped } = siftLines(linesOf('Received by registry', 100, 0.2))
  expect(lines).toEqual([])
  expect(dropped.map(({ text }) => text)).toEqual(['Received', 'by', 'registry'])
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
  const looks = { heavy: new Set<EngineLine>(), rules: [], dropped: [] }
  const full: PictureReading = { ...place, ...looks, lines, confidence, language: 'en', wordShare: 0 }
  expect(chooseLayer(layer, full).keep).toBe(keep)
}

it.each([
  [
    'a line of a paragraph stays, however badly read',
    'the Plan of Action adopted in Vienna by\nresoIuti0n/10 81/9',
    2,
  ],
  ['a heading read with doubt stays beside its like', 'The Ministry of Affairs\nRepubIic/40 of/35', 2],
  ['what stands far from any line goes', 'The Ministry of Affairs\n\n\n\nRepubIic/40 of/35', 1],
])('%s', (_, read, count) => {
  expect(siftLines(linesOf(read)).lines).toHaveLength(count)
})

it.each([
  ['en', '| have the honour', 'I have the honour'],
  ['en', 'Sector | The impacts', 'Sector | The impacts'],
  ['en', 'the 20™ and the 21™ and the 12™', 'the 20th and the 21st and the 12th'],
  ['fr', 'marque 20™', 'marque 20™'],
  ['ru', 'выбросы СО? и (СО) и (СО>);', 'выбросы СО2 и (СО) и (СО2);'],
] as const)('what is always read wrong, in %s: %s', (language, read, meant) => {
  expect(said(withLookAlikes(linesOf(read), language))).toBe(meant)
})

it('columns that do not stand level are parted, a justified line is not', () => {
  const [line] = linesOf('a b c d')
  const words = line?.words.map((word, i) => {
    const down = i < 2 ? 0 : 20
    const { x0, x1, y0, y1 } = word.bbox
    const right = i < 2 ? 0 : 300
    return { ...word, bbox: { x0: x0 + right, x1: x1 + right, y0: y0 + down, y1: y1 + down } }
  })
  if (line === undefined || words === undefined) throw new Error('there is no line')
  expect(said(partLines([{ ...line, words }]))).toBe('a b\nc d')
  expect(said(partLines([line]))).toBe('a b c d')
})

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
