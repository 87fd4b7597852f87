/** Lines of type that a pen or a stamp runs through: found by their ink, and taken only where they read as type. */
import { expect, it } from 'vitest'
import type { EngineBox, EngineLine } from './engine.ts'
import { recoveredLines, withRecovered, withWholeWords } from './recovered-lines.ts'
import { unreadInk } from './unread-ink.ts'

const HEIGHT = 40
const PAGE = { width: 800, height: 600 }

/** A page with words of ink at the places given: bars a third as dense as a solid one. */
function inkAt(...boxes: readonly EngineBox[]) {
  const dark = new Uint8Array(PAGE.width * PAGE.height)
  for (const { x0, y0, x1, y1 } of boxes)
    for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x += 3) dark[y * PAGE.width + x] = 1
  return { ...PAGE, dark }
}

/** "word/confidence word", each a hundred pixels after the last. */
function lineAt(notation: string, x: number, y: number, rowHeight = HEIGHT): EngineLine {
  const words = notation.split(' ').map((word, i) => {
    const [text = '', confidence = '95'] = word.split('/')
    const bbox = { x0: x + i * 100, y0: y, x1: x + i * 100 + 90, y1: y + 30 }
    return { text, confidence: Number(confidence), bbox, symbols: [{ text, bbox }] }
  })
  const bbox = { x0: x, y0: y, x1: x + words.length * 100, y1: y + 30 }
  const baseline = { ...bbox, y0: y + 30, y1: y + 30 }
  return { bbox, words, confidence: 90, baseline, rowAttributes: { rowHeight } }
}

const boxOf = ({ bbox }: EngineLine): EngineBox => bbox

it('ink that no word covers is found, dust and what was read are not', () => {
  const read = lineAt('The Minister', 100, 100)
  const missed = { x0: 100, y0: 300, x1: 400, y1: 330 }
  const dust = { x0: 600, y0: 500, x1: 606, y1: 506 }
  const [part, ...others] = unreadInk(inkAt(boxOf(read), missed, dust), [read], HEIGHT)
  expect(others).toEqual([])
  expect(part?.x0).toBeLessThanOrEqual(missed.x0)
  expect(part?.x1).toBeGreaterThanOrEqual(missed.x1)
  expect(part?.y0).toBeGreaterThan(read.bbox.y1)
})

it('a word whose box a stroke of the pen made high hides no line above it', () => {
  const line = lineAt('Director', 100, 300)
  const words = line.words.map((word) => ({ ...word, bbox: { ...word.bbox, y0: 100 } }))
  const hidden = { x0: 100, y0: 200, x1: 250, y1: 230 }
  expect(unreadInk(inkAt(boxOf(line), hidden), [{ ...line, words }], HEIGHT)).toHaveLength(1)
})

function check(second: EngineLine, kept: string, dropped: string): void {
  const first = [lineAt('The Ministry of Affairs', 100, 100)]
  const found = recoveredLines([second], first, HEIGHT)
  const said = (words: EngineLine['words']): string => words.map(({ text }) => text).join(' ')
  expect(found.lines.map(({ words }) => said(words)).join('|')).toBe(kept)
  expect(said(found.dropped)).toBe(dropped)
}

it.each([
  [
    'a line of type is text, with the doubtful word inside it',
    'Vice Chairman/35 and',
    'Vice Chairman and',
    '',
  ],
  ['a signature is none', 'Lipp/0 ny/9 Chair/30', '', 'Lipp ny Chair'],
  ['Chinese words of one character prove themselves together', '预/95 防/90', '预 防', ''],
  ['short words prove nothing', 'Ca/94 dy/84', '', 'Ca dy'],
])('%s', (_, notation, kept, dropped) => {
  check(lineAt(notation, 100, 300), kept, dropped)
})

it('what was read before is not read twice, and letters of a seal are no type', () => {
  check(lineAt('The Ministry', 100, 100), '', '')
  check(lineAt('Republic', 100, 300, 15), '', 'Republic')
})

it('recovered lines stand in their places, and are to be looked at', () => {
  const [above, below] = [lineAt('first', 100, 100), lineAt('last', 100, 500)]
  const { lines } = recoveredLines([lineAt('Bishkek', 100, 300)], [above, below], HEIGHT)
  expect(lines[0]?.words[0]?.confidence).toBe(60)
  const all = withRecovered([above, below], lines)
  expect(all.map(({ words }) => words[0]?.text)).toEqual(['first', 'Bishkek', 'last'])
})

it('a word that the pen cut short is given whole, and is to be looked at', () => {
  const [line] = withWholeWords(
    [lineAt('rson/90 and', 100, 100)],
    [lineAt('Chairperson/80 Commissioner', 100, 100)],
  )
  expect(line?.words.map(({ text, confidence }) => [text, confidence])).toEqual([
    ['Chairperson', 60],
    ['and', 95],
  ])
  const untouched = [lineAt('rson/90 and', 100, 100)]
  expect(withWholeWords(untouched, [lineAt('Chairperson/80', 100, 300)])).toEqual(untouched)
})
