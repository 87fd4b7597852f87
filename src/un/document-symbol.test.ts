import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  expandDocumentSymbols,
  formatDocumentSymbol,
  isDocumentSymbol,
  isPlaceholderSymbol,
  normaliseDocumentSymbol,
  parseDocumentSymbol,
  splitPinpoint,
} from './document-symbol.ts'
import { BODY_CODES, SPECIAL_SERIES } from './symbol-series.ts'

/** The lines of a vector file, its comments and blank lines left out. */
function vectors(name: string): string[] {
  const path = new URL(`../../tests/vectors/document-symbol/${name}.txt`, import.meta.url)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
}

test.each(vectors('valid'))('%s is read and printed again', (line) => {
  const symbol = parseDocumentSymbol(line)
  expect(symbol).not.toBeNull()
  expect(symbol === null ? null : formatDocumentSymbol(symbol)).toBe(line)
  expect(isPlaceholderSymbol(line)).toBe(false)
})

test.each(vectors('invalid'))('%s is no symbol', (line) => {
  const text = line.replace(/^placeholder:/, '')
  expect(isDocumentSymbol(text)).toBe(false)
  expect(isPlaceholderSymbol(text)).toBe(line.startsWith('placeholder:'))
})

test.each(vectors('normalised').map((line) => line.split(' -> ') as [string, string]))(
  '%s is written %s',
  (written, printed) => {
    expect(normaliseDocumentSymbol(written)).toBe(printed === 'none' ? null : printed)
  },
)

test('a symbol falls into its parts', () => {
  expect(parseDocumentSymbol('A/80/6 (Sect. 24)/Corr.1')).toEqual({
    kind: 'document',
    series: 'A',
    components: ['80', '6'],
    modifiers: [],
    letters: null,
    bracket: null,
    suffixes: ['Sect. 24'],
    modifiersAfter: [{ type: 'Corr', number: '1' }],
    reissues: 0,
    joint: [],
  })
  expect(parseDocumentSymbol('A/RES/217 A (III)')).toMatchObject({
    kind: 'resolution',
    letters: 'A',
    bracket: 'III',
  })
  expect(parseDocumentSymbol('CRC/C/GC/24')?.series).toBe('CRC/C')
  expect(parseDocumentSymbol('A/80/179-S/2025/468')?.joint[0]?.series).toBe('S')
})

test.each([
  ['A/61/L.45 and Add.1', ['A/61/L.45', 'A/61/L.45/Add.1']],
  ['A/65/201, A/68/98 and A/70/174', ['A/65/201', 'A/68/98', 'A/70/174']],
  ['A/79/1, A/79/2 and Corr.1', ['A/79/1', 'A/79/2', 'A/79/2/Corr.1']],
  ['A/74/130/Add.1 and Add.2', ['A/74/130/Add.1', 'A/74/130/Add.2']],
  ['A/74/130/Rev.1 and Add.1', ['A/74/130/Rev.1', 'A/74/130/Rev.1/Add.1']],
  ['A/74/130, and Corr.1', ['A/74/130', 'A/74/130/Corr.1']],
  ['A/74/130 and the report', []],
  ['Add.1', []],
])('%s names %j', (text, expected) => {
  expect(expandDocumentSymbols(text).map(formatDocumentSymbol)).toEqual(expected)
})

test.each([
  ['A/73/590, para. 15', 'A/73/590', 'para. 15'],
  ['A/78/429, para. 33', 'A/78/429', 'para. 33'],
  ['E/2013/30, chap. I, sect. D', 'E/2013/30', 'chap. I, sect. D'],
  ['A/56/61, annex', 'A/56/61', 'annex'],
  ['A/73/590', 'A/73/590', null],
])('%s is %s at %s', (text, symbol, pinpoint) => {
  const split = splitPinpoint(text)
  expect(split === null ? null : formatDocumentSymbol(split.symbol)).toBe(symbol)
  expect(split?.pinpoint).toBe(pinpoint)
})

test('a pinpoint after no symbol is nothing', () => {
  expect(splitPinpoint('the report, para. 15')).toBeNull()
})

const number = fc.integer({ min: 1, max: 999 }).map(String)
const modifier = fc
  .tuple(fc.constantFrom('Add', 'Corr', 'Rev', 'Amend'), number)
  .map((pair) => pair.join('.'))
const body = fc.tuple(fc.constantFrom(...BODY_CODES), number).map((pair) => pair.join('.'))
const symbolText = fc
  .tuple(
    fc.constantFrom('A', 'S', 'E', 'ST', ...SPECIAL_SERIES),
    fc.array(fc.oneof(body, number), { maxLength: 3 }),
    number,
    fc.array(modifier, { maxLength: 2 }),
    fc.constantFrom('', '*', '**'),
  )
  .map(([series, path, last, modifiers, stars]) => [series, ...path, last, ...modifiers].join('/') + stars)

test('what the grammar makes is read, and printed as it was', () => {
  fc.assert(
    fc.property(symbolText, (text) => {
      const symbol = parseDocumentSymbol(text)
      expect(symbol === null ? null : formatDocumentSymbol(symbol)).toBe(text)
      expect(normaliseDocumentSymbol(text)).toBe(text)
    }),
  )
})

test('any text is read or refused, never thrown at; what is read is printed unchanged', () => {
  const piece = fc.constantFrom(
    'A',
    '/',
    'RES',
    '73',
    '187',
    ' ',
    '(V)',
    '-',
    'S/2025',
    'Add.1',
    '*',
    'L.1',
    ' B',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(text, (input) => {
      const symbol = parseDocumentSymbol(input)
      if (symbol !== null) expect(formatDocumentSymbol(symbol)).toBe(input)
      const normal = normaliseDocumentSymbol(input)
      if (normal !== null) expect(normaliseDocumentSymbol(normal)).toBe(normal)
    }),
    { numRuns: 500 },
  )
})
