import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outlineOf } from '../outline.ts'
import { readFileBytes } from '../read-file.ts'
import { type TestParagraph, type TestRun, type TestWordFile, wordBinary } from './fixtures.ts'

const run = (text: string, ...properties: NonNullable<TestRun['properties']>): TestRun => ({
  text,
  properties,
})
const p = (text: string, more: Partial<TestParagraph> = {}): TestParagraph => ({ runs: [run(text)], ...more })

async function check(
  file: TestWordFile,
  expected: readonly string[],
  codes: readonly string[] = [],
): Promise<void> {
  const { kind, blocks, findings } = await readFileBytes(wordBinary(file), 'xaa.doc')
  expect(kind).toBe('doc')
  expect(outlineOf({ blocks })).toEqual(expected)
  expect(findings.map(({ code }) => code)).toEqual(codes)
}

test('headings by style and by outline level, items, paragraphs in six languages', async () => {
  await check(
    {
      body: [
        p('Views of Xandria', { style: 1 }),
        p('A part', { properties: [[0x2640, 1]] }),
        p('1.\tBy hand'),
        p('Правительство поддерживает работу.', { style: 2 }),
        p('تؤيد الحكومة عمل المنظمة.'),
        p('我国政府支持本组织的工作。'),
      ],
    },
    [
      'h1 Views of Xandria',
      'h2 A part',
      'li1 [1.] By hand',
      'p Правительство поддерживает работу.',
      'p تؤيد الحكومة عمل المنظمة.',
      'p 我国政府支持本组织的工作。',
    ],
  )
})

test('what the page does not show is not text; letters spaced by an odd measure are', async () => {
  await check(
    {
      body: [
        {
          runs: [
            run('Shown'),
            run(' secret', [0x083c, 1]),
            run(' gone', [0x0800, 1]),
            run(' added', [0x0801, 1]),
            run(' white', [0x2a42, 8]),
            run(' narrow', [0x8840, 0xfd, 0xff]),
            run(' black', [0x4a60, 1, 0]),
            run(' note\x05'),
          ],
        },
      ],
    },
    ['p Shown added narrow black note'],
    ['tracked-changes', 'comments-ignored', 'hidden-text'],
  )
})

test('fields and pictures', async () => {
  const file = {
    body: [
      {
        runs: [
          run('See \x13 HYPERLINK "https://example.org/law" \x14the law\x15 '),
          run('\x01', [0x6a03, 0, 0, 0, 0]),
          run('\x13 FORMCHECKBOX \x15 here'),
        ],
      },
    ],
  }
  await check(file, ['p See the law here', 'figure'], ['marks-not-read', 'figure-not-read'])
  const { blocks } = await readFileBytes(wordBinary(file), 'xaa.doc')
  expect(blocks[0]?.marks).toEqual([{ type: 'link', start: 4, end: 11, target: 'https://example.org/law' }])
})

test('a style looks end with its paragraph, though one run of text goes on', async () => {
  await check(
    { body: [p('Shown.'), p('Hidden.', { style: 3 }), p('Shown again.')], isOneRun: true },
    ['p Shown.', 'p Shown again.'],
    ['hidden-text'],
  )
})

/** A shape in the drawings of the body: its kind, its number, and whether it holds text. */
function shape(kind: number, number: number, isBox: boolean): number[] {
  const head = [(kind << 4) & 255, kind >> 4, 0x0a, 0xf0, 8, 0, 0, 0, number, 0, 0, 0, 0, 0, 0, 0]
  const parts = isBox ? [...head, 0, 0, 0x0d, 0xf0, 0, 0, 0, 0] : head
  return [0x0f, 0, 0x04, 0xf0, parts.length, 0, 0, 0, ...parts]
}

test('pictures that float over the page are told of, boxes of text and lines are not', async () => {
  const shapes = [
    ...shape(75, 1, false),
    ...shape(202, 2, true),
    ...shape(20, 3, false),
    ...shape(1, 4, true),
  ]
  const drawing = [0, 0x0f, 0, 0x02, 0xf0, shapes.length, 0, 0, 0, ...shapes]
  const drawings = Uint8Array.from([0x0f, 0, 0, 0xf0, 0, 0, 0, 0, ...drawing])
  const anchor = (number: number): number[] => [number, ...new Array<number>(25).fill(0)]
  const places = [1, 2, 3, 4].flatMap((place) => [place, 0, 0, 0])
  const anchors = Uint8Array.from([...places, 9, 0, 0, 0, ...[1, 2, 3, 4].flatMap(anchor)])
  const file: TestWordFile = {
    body: [{ runs: [run('A'), run('\x08\x08\x08\x08', [0x0855, 1]), run('B')] }],
    parts: [
      [40, anchors],
      [50, drawings],
    ],
  }
  await check(file, ['p AB', 'figure'], ['figure-not-read'])
  await check(
    { ...file, parts: [] },
    ['p AB', 'figure', 'figure', 'figure', 'figure'],
    ['figure-not-read', 'figure-not-read', 'figure-not-read', 'figure-not-read'],
  )
})

test('notes at their places, heads and feet once', async () => {
  const file: TestWordFile = {
    body: [{ runs: [run('A law\x02 and', [0x0855, 1]), run('* another.')] }],
    marks: [
      [5, true],
      [10, false],
    ],
    footnotes: [p('\x02 Act No. 5.'), p('* Late.')],
    heads: [p(''), p('Head'), p(''), p('Foot')],
  }
  await check(file, [
    'head Head',
    'p A law and* another.',
    'note [1] Act No. 5.',
    'note [*] Late.',
    'foot Foot',
  ])
  const { blocks } = await readFileBytes(wordBinary(file), 'xaa.doc')
  const at = blocks[1]?.start ?? 0
  expect(blocks[1]?.marks?.map(({ type, start, target }) => [type, start - at, target])).toEqual([
    ['footnote-ref', 5, '1'],
    ['footnote-ref', 10, '*'],
  ])
})

/** The form of a row of two cells that end at 2000 and 4000; `below` joins the first with the cell above it. */
const rowForm = (below: boolean): [number, ...number[]] => {
  const form = [2, 0, 0, 0xd0, 0x07, 0xa0, 0x0f, below ? 0x20 : 0x60, ...new Array<number>(39).fill(0)]
  return [0xd608, form.length + 1, 0, ...form]
}
const cell = (text: string): TestParagraph => p(text, { end: '\x07', properties: [[0x2416, 1]] })
const rowEnd = (below: boolean, isHeader = false): TestParagraph =>
  p('', { end: '\x07', properties: [[0x2416, 1], [0x2417, 1], [0x3404, isHeader ? 1 : 0], rowForm(below)] })

test('tables with heads and merged cells', async () => {
  const body = [
    ...[cell('Year'), cell('Count'), rowEnd(false, true)],
    ...[cell('2017'), cell('12'), rowEnd(false)],
    ...[cell(''), cell('13'), rowEnd(true)],
    p('After'),
  ]
  await check({ body }, ['table Year | Count / 2017 | 12 / 13', 'p After'])
  const { blocks } = await readFileBytes(wordBinary({ body }), 'xaa.doc')
  const spans = blocks[0]?.rows?.map((row) => row.map(({ header, rowSpan }) => [header, rowSpan]))
  expect(spans).toEqual([
    [
      [true, 1],
      [true, 1],
    ],
    [
      [false, 2],
      [false, 1],
    ],
    [[false, 1]],
  ])
})

test.each<[string, TestWordFile, readonly string[]]>([
  ['a document of Word 95', { body: [p('x')], magic: 0xa5dc }, ['kind-not-read', 'office-missing']],
  ['a document under a password', { body: [p('x')], flags: 0x0100 }, ['file-encrypted']],
  [
    'a document without its table',
    { body: [p('x')], streams: { '0Table': new Uint8Array() } },
    ['file-damaged', 'office-missing'],
  ],
  [
    'a document of nothing Word writes',
    { body: [p('x')], magic: 0x1234 },
    ['file-damaged', 'office-missing'],
  ],
])('%s says so', async (_, file, codes) => {
  await check(file, [], codes)
})

test('macros and embedded objects are told of', async () => {
  const streams = {
    Macros: { VBA: { dir: new Uint8Array(1) } },
    ObjectPool: { _1: { Ole: new Uint8Array(1) } },
  }
  await check({ body: [p('Text')], streams }, ['p Text'], ['active-content', 'attachment-not-read'])
})

test('documents with bytes changed or cut off never throw and end', async () => {
  const whole = wordBinary({
    body: [p('Views', { style: 1 }), cell('a'), cell('b'), rowEnd(false), p('A law\x02.')],
    marks: [[10, true]],
    footnotes: [p('\x02 Act.')],
    heads: [p(''), p('Head')],
  })
  const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }))
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 30 }),
      fc.nat({ max: whole.length }),
      async (changes, cut) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, byte] of changes) bytes[at] = byte
        const { findings } = await readFileBytes(cut % 3 === 0 ? bytes.subarray(0, cut) : bytes, 'x.doc')
        expect(findings.filter(({ code }) => code === 'reader-crashed')).toEqual([])
      },
    ),
    { numRuns: 300 },
  )
})
