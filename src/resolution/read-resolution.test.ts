import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readResolution } from './read-resolution.ts'
import type { OperativeParagraph, Resolution } from './resolution.ts'
import type { WitnessText } from './witness-text.ts'

const example = (name: string): WitnessText => ({
  name,
  sha256: '',
  kind: 'text',
  text: readFileSync(new URL(`../../examples/a-res-73-187/${name}`, import.meta.url), 'utf8'),
})
const fromPdf = example('resolution.txt')
const fromWeb = example('resolution-web-copy.txt')

/** A resolution in the notation of these tests: `P opener | text`, `1 [verb] text`, two spaces a level, `# heading`. */
function outline(resolution: Resolution): string[] {
  const lines = (list: readonly OperativeParagraph[], depth: number): string[] =>
    list.flatMap((paragraph) => [
      `${'  '.repeat(depth)}${paragraph.number ?? '-'}${paragraph.verb === null ? '' : ` [${paragraph.verb}]`} ${paragraph.text}`.trimEnd(),
      ...lines(paragraph.paragraphs, depth + 1),
    ])
  return [
    ...resolution.preambular.flatMap((paragraph) => [
      `P [${paragraph.opener}] ${paragraph.text}`,
      ...lines(paragraph.paragraphs, 1),
    ]),
    ...lines(resolution.operative, 0),
  ]
}

const witness = (text: string): WitnessText => ({ name: 'test', sha256: '', kind: 'text', text })

function check(text: string, expected: readonly string[]): void {
  expect(outline(readResolution([witness(text)]))).toEqual(expected)
}

const codes = (resolution: Resolution): string[] => [
  ...new Set(resolution.findings.map((finding) => finding.code)),
]

test('the two damaged copies of 73/187 give the whole resolution', () => {
  const resolution = readResolution([fromPdf, fromWeb])
  expect(resolution).toMatchObject({
    symbol: 'A/RES/73/187',
    body: 'General Assembly',
    gaSession: 73,
    language: 'en',
    title: 'Countering the use of information and communications technologies for criminal purposes',
    adoptedOn: '2018-12-17',
    meeting: { number: 56, asWritten: '56th plenary meeting' },
    onReportOf: { symbol: 'A/73/590' },
    unparsed: [],
  })
  expect(resolution.preambular).toHaveLength(14)
  expect(resolution.operative.map(({ number, verb }) => [number, verb])).toEqual([
    ['1', 'Requests'],
    ['2', 'Decides'],
    ['3', 'Also decides'],
  ])
  expect(resolution.footnotes.map((note) => note.mark)).toEqual(['1', '2', '3'])
  expect(resolution.references).toHaveLength(31)
  const recalled = resolution.preambular[10]
  expect(recalled?.text).toContain('Recalling its resolutions 53/70')
  const list = resolution.references.filter(
    (reference) =>
      reference.date !== null && /^A\/RES\//.test(reference.symbol) && reference.symbol !== 'A/RES/65/230',
  )
  expect(list).toHaveLength(22)
  expect(list[0]).toMatchObject({ symbol: 'A/RES/53/70', date: '1998-12-04', kind: 'resolution' })
  expect(list[21]).toMatchObject({ symbol: 'A/RES/72/196', date: '2017-12-19' })
})

test('the words broken in the copies are whole, and each healing is said', () => {
  const resolution = readResolution([fromPdf, fromWeb])
  const text = [...resolution.preambular, ...resolution.operative, ...resolution.footnotes]
    .map((part) => part.text)
    .join('\n')
  for (const word of [
    'create new opportunities for',
    'including its prevention',
    '17 to 21 January',
    'Social Council, 2017',
    'developing countries, upon',
    'the open-ended intergovernmental',
  ])
    expect(text).toContain(word)
  expect(text).not.toMatch(/undocs|18-22283|Select target|2\/3/)
  const healed = resolution.findings.filter((finding) => finding.code === 'word-broken')
  for (const raw of ['opportunit ies', 'it s', '2 1', 'Counc il', 'countries ,'])
    expect(healed.some((finding) => finding.message.includes(`“${raw}`))).toBe(true)
})

test('either copy alone gives what it has, and says what it lacks', () => {
  const web = readResolution([fromWeb])
  expect(web.preambular).toHaveLength(8)
  expect(web.operative).toHaveLength(2)
  expect(web.symbol).toBe('A/RES/73/187')
  expect(web.footnotes.map((note) => note.mark)).toEqual(['2', '3'])
  expect(codes(web)).toEqual(
    expect.arrayContaining(['witness-fragment', 'unfinished', 'title-missing', 'date-missing']),
  )
  const pdf = readResolution([fromPdf])
  expect(pdf.preambular).toHaveLength(14)
  expect(pdf.operative).toHaveLength(3)
  expect(pdf.footnotes).toHaveLength(3)
  expect(pdf.preambular.flatMap((paragraph) => paragraph.notes.map((note) => note.mark))).toEqual([
    '1',
    '2',
    '3',
  ])
})

test('the order of witnesses changes no word', () => {
  expect(outline(readResolution([fromWeb, fromPdf]))).toEqual(outline(readResolution([fromPdf, fromWeb])))
})

test('every span lies in its witness and holds the words it is said to hold', () => {
  const resolution = readResolution([fromPdf, fromWeb])
  const texts = new Map([
    ['w1', fromPdf.text],
    ['w2', fromWeb.text],
  ])
  const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '')
  for (const reference of resolution.references) {
    const { witness: id, start, end } = reference.span
    expect(letters(texts.get(id)?.slice(start, end) ?? '')).toContain(letters(reference.asWritten))
  }
  for (const paragraph of resolution.operative) {
    const slice = texts.get(paragraph.span.witness)?.slice(paragraph.span.start, paragraph.span.end) ?? ''
    expect(letters(slice)).toContain(letters(paragraph.verb ?? ''))
    expect(paragraph.origins.map((origin) => origin.start)[0]).toBe(0)
    expect(paragraph.origins[paragraph.origins.length - 1]?.end).toBe(paragraph.text.length)
  }
})

test('lists in lists, a tail after a list, a paragraph with two labels', () => {
  check(
    `80/1. Title of it
The General Assembly,
Recalling its resolution 79/1 of 1 October 2024,
1. Requests the Secretary-General:
(a) To report:
(i) In 2025;
(ii) In 2026;
(b) To seek views;
2. (a) Decides to meet;
(b) Also decides to adjourn;
3. Urges States to reply.`,
    [
      'P [Recalling] Recalling its resolution 79/1 of 1 October 2024,',
      '1 [Requests] Requests the Secretary-General:',
      '  (a) To report:',
      '    (i) In 2025;',
      '    (ii) In 2026;',
      '  (b) To seek views;',
      '2',
      '  (a) [Decides] Decides to meet;',
      '  (b) [Also decides] Also decides to adjourn;',
      '3 [Urges] Urges States to reply.',
    ],
  )
})

test('the letter (i) after (h) and the numeral (i) under a letter are told apart', () => {
  const letters = 'abcdefghij'.split('').map((letter) => `(${letter}) To act in the matter of ${letter};`)
  const resolution = readResolution([
    witness(
      ['The General Assembly,', '1. Requests all States:', ...letters, '2. Calls for peace.'].join('\n'),
    ),
  ])
  expect(resolution.operative[0]?.paragraphs.map((paragraph) => paragraph.number)).toEqual(
    'abcdefghij'.split('').map((letter) => `(${letter})`),
  )
})

test('a single operative paragraph has no number', () => {
  check(
    'The General Assembly,\nBearing in mind the Charter of the United Nations,\nDecides to admit the applicant to membership.',
    [
      'P [Bearing in mind] Bearing in mind the Charter of the United Nations,',
      '- [Decides] Decides to admit the applicant to membership.',
    ],
  )
})

test('text without any line break is cut by its grammar', () => {
  const flat = `${'The General Assembly, Recalling its resolution 79/1 of 1 October 2024, Deeply concerned about the state of the matter, Convinced that views help, '}${'1. Requests the Secretary-General to seek the views of Member States and of all relevant stakeholders on the matter; 2. Also requests the Secretary-General: (a) To report; (b) To brief; 3. Decides to remain seized of the matter. '}12th plenary meeting 3 November 2025`
  check(flat, [
    'P [Recalling] Recalling its resolution 79/1 of 1 October 2024,',
    'P [Deeply concerned] Deeply concerned about the state of the matter,',
    'P [Convinced] Convinced that views help,',
    '1 [Requests] Requests the Secretary-General to seek the views of Member States and of all relevant stakeholders on the matter;',
    '2 [Also requests] Also requests the Secretary-General:',
    '  (a) To report;',
    '  (b) To brief;',
    '3 [Decides] Decides to remain seized of the matter.',
  ])
})

test('headings stand over their paragraphs', () => {
  const resolution = readResolution([
    witness(
      'The General Assembly,\nRecalling its resolution 79/1,\nI\nCalendar of meetings\n1. Approves the calendar;\nII\nOther matters\n2. Notes the report.',
    ),
  ])
  expect(resolution.operative.map((paragraph) => paragraph.heading)).toEqual([
    'I Calendar of meetings',
    'II Other matters',
  ])
})

test('a jump in the numbers and a number twice are said', () => {
  const jump = readResolution([
    witness('The General Assembly,\n1. Notes the report;\n3. Urges States to reply.'),
  ])
  expect(codes(jump)).toContain('number-skipped')
  const twice = readResolution([
    witness('The General Assembly,\n1. Notes the report;\n2. Urges States to reply;\n2. Calls for peace.'),
  ])
  expect(codes(twice)).toContain('number-repeated')
})

test.each([
  [
    'S/RES/1325 (2000)',
    'Resolution 1325 (2000)\nAdopted by the Security Council at its 4213th meeting, on 31 October 2000\nThe Security Council,\nRecalling its resolution 1261 (1999) of 25 August 1999,\n1. Urges Member States to act;\n2. Decides to remain actively seized of the matter.',
    'Security Council',
    '2000-10-31',
  ],
  [
    'E/RES/2013/30',
    '2013/30. Improving the matter\nThe Economic and Social Council,\nRecalling its resolution 2011/2 of 14 July 2011,\n1. Takes note of the report;\n2. Requests the Secretary-General to report.\n45th plenary meeting\n25 July 2013',
    'Economic and Social Council',
    '2013-07-25',
  ],
  [
    'A/HRC/RES/47/21',
    'Resolution adopted by the Human Rights Council on 13 July 2021\n47/21. Promotion of the matter\nThe Human Rights Council,\nGuided by the purposes of the Charter of the United Nations,\n1. Decides to remain seized of this matter.\n39th meeting\n13 July 2021\n[Adopted without a vote.]',
    'Human Rights Council',
    '2021-07-13',
  ],
  [
    'A/C.3/74/L.11',
    'A/C.3/74/L.11\nSeventy-fourth session\nThird Committee\nAgenda item 107\nCostavela and Ozernava: draft resolution\nCountering the use of the matter\nThe General Assembly,\nNoting the matter,\n1. Requests the Secretary-General to report.',
    'General Assembly',
    null,
  ],
])('%s is read', (symbol, text, body, adoptedOn) => {
  const resolution = readResolution([witness(text)])
  expect(resolution).toMatchObject({ symbol, body, adoptedOn, unparsed: [] })
  expect(resolution.preambular).toHaveLength(1 - Number(body === 'none'))
  expect(resolution.operative.length).toBeGreaterThan(0)
})

test('a text in a language without a table is kept whole, and said', () => {
  const text = 'الجمعية العامة، إذ تشير إلى قرارها 53/70 المؤرخ 4 كانون الأول/ديسمبر 1998،'
  const resolution = readResolution([witness(text)])
  expect(resolution.language).toBe('ar')
  expect(resolution.unparsed.map((part) => part.text)).toEqual([text])
  expect(codes(resolution)).toEqual(['language-not-supported'])
})

test('two different resolutions are not mixed', () => {
  const other = witness(
    'The Security Council,\nDetermining that peace is threatened by the events described,\n1. Demands an end to hostilities everywhere;\n2. Decides to send a mission.',
  )
  expect(codes(readResolution([fromPdf, other]))).toContain('witnesses-disagree')
  expect(readResolution([fromPdf, other]).preambular).toHaveLength(14)
})

test('nothing at all is no resolution', () => {
  expect(codes(readResolution([]))).toEqual(['not-a-resolution'])
  expect(codes(readResolution([witness(' \n\f ')]))).toEqual(['not-a-resolution'])
})
