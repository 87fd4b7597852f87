/** The Word file: what each page says, what no page may say, and that a word processor can open it. */
import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OfficialDocument } from './document.ts'
import { foldSpace } from './issued.ts'
import { readIssuedDocx } from './read-issued-docx.ts'
import { elementsIn, type Markup, readMarkup, textIn } from './read-markup.ts'
import { type DocxOptions, renderDocx } from './render-docx.ts'
import { arabicSample, sampleDocument } from './sample-document.ts'
import { statementsOf } from './statements-of.ts'

const BANNER = 'SPECIMEN – invented States – not a United Nations document'

function bytesOf(document: OfficialDocument, options?: DocxOptions): Uint8Array {
  return renderDocx(document, options).files[0]?.bytes ?? new Uint8Array()
}

function partsOf(document: OfficialDocument, options?: DocxOptions): Readonly<Record<string, Uint8Array>> {
  return unzipSync(bytesOf(document, options))
}

function part(parts: Readonly<Record<string, Uint8Array>>, name: string): Markup {
  const root = readMarkup(parts[name] ?? new Uint8Array())
  if (root === null) throw new Error(`${name} is missing or no XML`)
  return root
}

function all(markup: Markup, name: string): Markup[] {
  const own = markup.name === name ? [markup] : []
  return [...own, ...elementsIn(markup).flatMap((child) => all(child, name))]
}

/** A paragraph as one line: its style, then its words, → for a tab, ¹ for the mark of a note, ⟨⟩ for a field. */
function line(paragraph: Markup): string {
  const style = all(paragraph, 'pStyle')[0]?.attributes.val ?? '-'
  let isCode = false
  const words = all(paragraph, 'r')
    .flatMap(elementsIn)
    .map((piece) => {
      if (piece.name === 'fldChar') isCode = piece.attributes.fldCharType === 'begin'
      if (piece.name === 'instrText') return `⟨${textIn(piece).trim()}⟩`
      if (piece.name === 'footnoteReference') return '¹'
      if (piece.name === 'tab') return '→'
      return piece.name === 't' && !isCode ? textIn(piece) : ''
    })
  return `${style}: ${words.join('')}`
}

function linesOf(parts: Readonly<Record<string, Uint8Array>>, name: string): string[] {
  return all(part(parts, name), 'p').map(line)
}

describe('the first pages, as a person reads them', () => {
  const parts = partsOf(sampleDocument(), { pages: new Map([['reply-xaa', 3]]) })

  test('masthead', () => {
    expect(linesOf(parts, 'word/header3.xml')).toEqual([
      'Header: ',
      'HCh: United Nations',
      'Header: ',
      '-: A/74/XXX',
      'Header: ',
      'XLarge: General Assembly',
      `-: ${BANNER}`,
      'Header: ',
      'Publication: Distr.: General',
      '-: 30 July 2019',
      '-: ',
      '-: Original: Arabic/\u200BChinese/\u200BEnglish/\u200BFrench/\u200BRussian/\u200BSpanish',
      'Header: ',
    ])
  })

  test('first page below it', () => {
    expect(linesOf(parts, 'word/document.xml').slice(0, 13)).toEqual([
      '-: ',
      'Session: Seventy-fourth session',
      '-: →',
      'Small: →*→A/74/150.',
      'Small: →**→The present report was submitted for processing after the deadline for technical reasons beyond the control of the submitting office.',
      'AgendaItemNormal: Item 109 of the provisional agenda*',
      'AgendaTitleH2: Countering the use of information and communications technologies for criminal purposes',
      'TitleHCH: Countering the use of information and communications technologies for criminal purposes',
      'TitleH1: Report of the Secretary-General**',
      'SingleTxt: ',
      'Summary: Summary',
      'Summary: The present report has been prepared pursuant to General Assembly resolution 73/187, entitled “Countering the use of information and communications technologies for criminal purposes”. In that resolution, the General Assembly requested the Secretary-General to seek the views of Member States on the challenges that they faced.',
      'Summary: The report contains information on the views of six invented Member States submitted pursuant to the aforementioned resolution.',
    ])
  })

  test('contents, with the pages that are known', () => {
    expect(linesOf(parts, 'word/document.xml').slice(13, 27)).toEqual([
      'HCh: Contents',
      '-: ',
      '-: Page',
      '-: →I.→Introduction→',
      '-: ⟨PAGEREF _Toc000000001 \\h⟩–',
      '-: A.→Replies by language→',
      '-: ⟨PAGEREF _Toc000000002 \\h⟩–',
      '-: 1.→Official languages of the United Nations→',
      '-: ⟨PAGEREF _Toc000000003 \\h⟩–',
      '-: →II.→Replies received from Governments→',
      '-: ⟨PAGEREF _Toc000000004 \\h⟩–',
      '-: Ardesia→',
      '-: ⟨PAGEREF _Toc000000005 \\h⟩3',
      '-: 1.→Legislation→',
    ])
  })

  test('body: headings, numbered paragraphs, a reply', () => {
    const lines = linesOf(parts, 'word/document.xml')
    const start = lines.indexOf('HCh: →I.→Introduction')
    expect(lines.slice(start, start + 16)).toEqual([
      'HCh: →I.→Introduction',
      'SingleTxt: 1.→In paragraph 1 of its resolution 73/187 of 17 December 2018, the General Assembly requested the Secretary-General to seek the views of Member States on the challenges that they faced in countering the use of information and communications technologies for criminal purposes and to present a report based on those views for consideration by the Assembly at its seventy-fourth session.',
      'SingleTxt: 2.→Pursuant to that request, on 15 March 2019 a note verbale was sent to Member States inviting them to provide their views by 31 May 2019. The replies received, in six languages, are reproduced in section II below.¹ Additional replies received will be issued as addenda to the present report.',
      'H1: →A.→Replies by language',
      'H23: →1.→Official languages of the United Nations',
      'H23: →(a)→Languages written from right to left',
      'H4: →(i)→Arabic',
      'SingleTxt: 3.→One reply was received in Arabic; it is reproduced as received.',
      'HCh: →II.→Replies received from Governments',
      'H1: Ardesia',
      'SingleTxt: [Original: English]',
      'SingleTxt: [14 May 2019]',
      'H23: →1.→Legislation',
      'SingleTxt: The Computer Misuse Act of Ardesia has been in force since 1 January 2011.¹ It does not yet cover offences committed wholly by automated means. Some 1.2 × 106 records were exposed in 2018, a rise of 37 per cent.',
      'SingleTxt: The challenges may be grouped as follows:',
      'SingleTxt: (a)→Detection, in particular:',
    ])
  })

  test('notes stand at the foot of the page, never at the end', () => {
    expect(linesOf(parts, 'word/footnotes.xml').slice(2)).toEqual([
      'FootnoteText: →→Replies received after 31 May 2019 will be issued as addenda.',
      'FootnoteText: →→Official Gazette of Ardesia, No. 4 (2011), p. 17 & seq.; “<Act>”.',
      'FootnoteText: →→Loi nº 2015-12 du 3 août 2015, art. 14.',
      'FootnoteText: →→Закон № 41 от 12 июня 2014 года.',
      'FootnoteText: →→《云海国公安年鉴》，2019年，第45页。',
      'FootnoteText: →→الجريدة الرسمية، العدد 7، 2015.',
    ])
  })
})

describe('every page of an uncleared document says so', () => {
  test.each(['word/header1.xml', 'word/header2.xml', 'word/header3.xml'])('%s', (name) => {
    expect(linesOf(partsOf(sampleDocument()), name).join('\n')).toContain(BANNER)
    expect(linesOf(partsOf(sampleDocument({ banner: null })), name).join('\n')).not.toContain('SPECIMEN')
  })

  test('both sections take their heads from the three parts', () => {
    const [first, second, ...more] = all(part(partsOf(sampleDocument()), 'word/document.xml'), 'sectPr')
    expect(all(first ?? part({}, ''), 'headerReference').map((ref) => ref.attributes.type)).toEqual([
      'even',
      'default',
      'first',
    ])
    expect(all(second ?? part({}, ''), 'headerReference')).toEqual([])
    expect(more).toEqual([])
  })
})

describe('nothing names a person, a machine or a moment', () => {
  test('properties', () => {
    const parts = partsOf(
      sampleDocument({
        properties: { Translator: 'Nescio Nomen', 'dc:creator': 'Nescio Nomen', DocType: 'F' },
      }),
    )
    const core = part(parts, 'docProps/core.xml')
    expect(elementsIn(core).map((property) => [property.name, textIn(property)])).toEqual([
      ['title', 'Countering the use of information and communications technologies for criminal purposes'],
      ['subject', 'A/74/XXX'],
      ['description', BANNER],
      ['language', 'en'],
      ['created', '2019-07-30T00:00:00Z'],
      ['modified', '2019-07-30T00:00:00Z'],
    ])
    expect(
      JSON.stringify(Object.values(parts).map((bytes) => new TextDecoder().decode(bytes))),
    ).not.toContain('Nescio')
  })

  test('the properties gDoc knows a document by', () => {
    const custom = part(partsOf(sampleDocument()), 'docProps/custom.xml')
    expect(elementsIn(custom).map((property) => [property.attributes.name, textIn(property)])).toEqual([
      ['Symbol1', 'A/74/XXX'],
      ['Session1', 'Seventy-fourth session'],
      ['Agenda1', 'Item 109 of the provisional agenda*'],
      [
        'Agenda Title1',
        'Countering the use of information and communications technologies for criminal purposes',
      ],
      ['Title1', 'Countering the use of information and communications technologies for criminal purposes'],
      ['Title2', 'Report of the Secretary-General'],
      ['Language', 'English'],
      ['Category', 'Document'],
      ['Publication Date', 'Distr.: General'],
      ['Release Date', '30 July 2019'],
      ['DocType', 'F'],
    ])
  })

  describe('same bytes', () => {
    const zone = process.env.TZ
    const before = bytesOf(sampleDocument())
    beforeAll(() => {
      process.env.TZ = 'Pacific/Kiritimati'
    })
    afterAll(() => {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    })
    test('in another time zone', () => {
      expect(bytesOf(sampleDocument())).toEqual(before)
    })
  })

  test('another date gives other bytes, a date that is none gives the first day of archives', () => {
    expect(bytesOf(sampleDocument({ stampedAt: '2019-07-31T00:00:00Z' }))).not.toEqual(
      bytesOf(sampleDocument()),
    )
    const core = part(partsOf(sampleDocument({ stampedAt: 'soon' })), 'docProps/core.xml')
    expect(textIn(core)).toContain('1980-01-01T00:00:00Z')
  })
})

describe('job number', () => {
  const masthead = { ...sampleDocument().masthead, jobNumber: 'V.19-08182 (E)' }
  test('is printed only where one was supplied', () => {
    const parts = partsOf(sampleDocument({ masthead }))
    expect(linesOf(parts, 'word/footer3.xml')).toEqual(['ReleaseDate: V.19-08182 (E)'])
    expect(linesOf(parts, 'word/footer1.xml')).toContain('Footer: V.19-08182')
    expect(linesOf(partsOf(sampleDocument()), 'word/footer3.xml')).toEqual(['Footer: '])
  })
})

test.each([
  ['A/74/XXX', ['A']],
  ['A/80/179-S/2025/468', ['A', 'S']],
  ['CRC/C/GC/25', ['CRC']],
  ['[symbol]', []],
])('of the symbol %s the letters of the organ are large: %j', (symbol, large) => {
  const header = part(
    partsOf(sampleDocument({ masthead: { ...sampleDocument().masthead, symbol } })),
    'word/header3.xml',
  )
  const runs = all(header, 'r').filter((run) => all(run, 'position').length > 0)
  expect(runs.map(textIn).join('')).toBe(symbol)
  expect(runs.filter((run) => all(run, 'sz')[0]?.attributes.val === '40').map(textIn)).toEqual(large)
})

test('a note marked twice is one note and a reference to it', () => {
  const { body } = sampleDocument()
  const text = part(partsOf(sampleDocument({ body: [...body, ...body] })), 'word/document.xml')
  expect(all(text, 'footnoteReference').map((mark) => mark.attributes.id)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
  ])
  expect(all(text, 'instrText').map(textIn)).toContain(' NOTEREF _RefNote1 \\f \\h ')
})

test('Arabic stands from the right, what is Latin inside it from the left', () => {
  const text = part(partsOf(sampleDocument()), 'word/document.xml')
  const paragraph = all(text, 'p').find((one) => textIn(one).includes('(Tor)'))
  const runs = all(paragraph ?? text, 'r').map((run) => [textIn(run), all(run, 'rtl').length])
  expect(all(paragraph ?? text, 'bidi').length).toBe(1)
  expect(runs).toContainEqual(['Tor', 0])
  expect(runs).toContainEqual([') ولا العملات المشفرة.', 1])
})

test('the Arabic edition is laid out from the right, its English lines from the left', () => {
  const parts = partsOf(arabicSample())
  const header = part(parts, 'word/header3.xml')
  expect(all(header, 'bidiVisual').length).toBe(1)
  const direction = (words: string): number =>
    all(all(header, 'p').find((one) => textIn(one) === words) ?? header, 'bidi').length
  expect([direction('الجمعية العامة'), direction('Distr.: General')]).toEqual([1, 0])
  expect(
    all(part(parts, 'word/document.xml'), 'sectPr').map((section) => all(section, 'bidi').length),
  ).toEqual([1, 1])
})

test('header rows are repeated, cells joined across and down', () => {
  const tables = all(part(partsOf(sampleDocument()), 'word/document.xml'), 'tbl')
  const table = tables.find((one) => textIn(one).includes('Offence'))
  const rows = all(table ?? part({}, ''), 'tr').map((row) => [
    all(row, 'tblHeader').length,
    ...all(row, 'tc').map((cell) => {
      const across = all(cell, 'gridSpan')[0]?.attributes.val ?? '1'
      const down = all(cell, 'vMerge').map((merge) => merge.attributes.val ?? 'on')[0] ?? ''
      return `${textIn(cell)}|${across}${down}`
    }),
  ])
  expect(rows).toEqual([
    [1, 'Offence|1', 'Recorded|2', 'Change|1'],
    [0, 'Fraud|1restart', '2017|1', '4,012|1', '|1'],
    [0, '|1on', '2018|1', '5,980|1', '+49%|1'],
    [0, 'Unauthorized access|1', '2018|1', '311|1', '–2%|1'],
  ])
})

test.each([
  ['English', sampleDocument()],
  ['Arabic', arabicSample()],
])('every statement of the %s edition is read back', (_, document) => {
  const { value, findings } = readIssuedDocx(bytesOf(document))
  expect(findings).toEqual([])
  expect(value.manifest).toEqual(document.manifest)
  expect(value.statements.map(({ id, text }) => [id, foldSpace(text)])).toEqual(
    statementsOf(document).map(({ id, text }) => [id, foldSpace(text)]),
  )
})

test('another reader of Word files sees the same words, notes included', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytesOf(sampleDocument())) })
  const words = foldSpace(
    value
      .replace(/<sup><a [^>]*>\[\d+\]<\/a><\/sup>/g, '')
      .replace(/<\/?(?:p|td|li|h\d|br)\b[^>]*>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  )
  const missing = statementsOf(sampleDocument()).filter(({ text }) => !words.includes(foldSpace(text)))
  expect(missing).toEqual([])
})

test('a character XML cannot carry is printed as a mark and found', () => {
  const spoilt = {
    type: 'paragraph' as const,
    id: 'b-1',
    number: null,
    look: 'body' as const,
    language: 'en',
    inlines: [
      { statement: 's-x', language: 'en', runs: [{ type: 'text' as const, text: 'a\u0001b\uD800' }] },
    ],
  }
  const rendering = renderDocx(sampleDocument({ body: [spoilt] }))
  expect(rendering.findings.map(({ code, subject }) => [code, subject])).toEqual([
    ['character-illegal', 's-x'],
  ])
  const { value } = readIssuedDocx(rendering.files[0]?.bytes ?? new Uint8Array())
  expect(value.statements.find(({ id }) => id === 's-x')?.text).toBe('a\uFFFDb\uFFFD')
})
