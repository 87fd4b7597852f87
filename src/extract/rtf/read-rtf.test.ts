import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { outlineOf } from '../outline.ts'
import { readFileBytes } from '../read-file.ts'

const HEAD =
  '\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times;}{\\f1\\fcharset2 Symbol;}{\\f2\\fcharset204 Arial Cyr;}{\\f3\\fcharset178 Arial (Arabic);}{\\f4\\fcharset134 SimSun;}}{\\colortbl;\\red255\\green255\\blue255;}{\\stylesheet{\\s0 Normal;}{\\s1\\b\\outlinelevel0 heading 1;}{\\s2 Titre 2;}}'
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff)
const read = (body: string, head = HEAD) => readFileBytes(bytesOf(`{${head}${body}}`), 'xaa.rtf')
const hex = (text: string, page: string): string =>
  [...iconv.encode(text, page)].map((byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('')
const unicode = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${(text.charCodeAt(at) << 16) >> 16}?`).join('')

async function check(
  body: string,
  expected: readonly string[],
  codes: readonly string[] = [],
): Promise<void> {
  const { blocks, findings } = await read(body)
  expect(outlineOf({ blocks })).toEqual(expected)
  expect(findings.map(({ code }) => code)).toEqual(codes)
}

const RUSSIAN = 'Правительство поддерживает работу Организации.'
const ARABIC = 'تؤيد الحكومة عمل المنظمة.'
const CHINESE = '我国政府支持本组织的工作。'

test.each([
  ['numbers of Unicode', unicode(RUSSIAN), RUSSIAN],
  [
    'numbers of Unicode with two bytes for old programs',
    `\\uc2 ${unicode(CHINESE).replaceAll('?', "\\'a1\\'a1")}`,
    CHINESE,
  ],
  ['numbers of Unicode and none for old programs', `\\uc0 ${unicode(ARABIC).replaceAll('?', ' ')}`, ARABIC],
  ['a character beyond the first plane', '\\u-10179?\\u-8694?', '\u{1F60A}'],
  ['Cyrillic by its font', `\\f2 ${hex(RUSSIAN, 'windows-1251')}`, RUSSIAN],
  ['Arabic by its font', `{\\rtlch\\f3 ${hex(ARABIC, 'windows-1256')}}`, ARABIC],
  ['Chinese by its font, two bytes a character', `\\f4 ${hex(CHINESE, 'gb18030')}`, CHINESE],
  ['signs', '\\ldblquote a\\rdblquote  b\\~c\\_d\\emdash e\\-f\\\\', '“a” b\u00A0c\u2011d—ef\\'],
  ['letters of the Symbol font', '{\\f1 a}{\\f1\\u-3999?}', 'αα'],
  ['a picture as bytes', 'before{\\*\\blob\\bin5 }}{{\\}after', 'beforeafter'],
])('text: %s', async (_, body, text) => {
  await check(`\\pard ${body}\\par`, [`p ${text}`])
})

test('a code page that is not named is found by the words', async () => {
  const old = await read(
    `\\pard ${hex(`${RUSSIAN} Оно и далее будет делать это на основе международного права.`, 'windows-1251')}\\par`,
    '\\rtf1\\ansi',
  )
  expect(old.text).toContain(RUSSIAN)
  expect(old.findings.map(({ code }) => code)).toEqual(['encoding-guessed'])
})

test('headings, items with their labels, emphasis', async () => {
  await check(
    "\\pard\\s1 Part one\\par\\pard\\s2 Part two\\par\\pard\\outlinelevel2 Part three\\par{\\listtext\\pard\\f1\\'b7\\tab}\\pard\\ilvl1 An item\\par{\\pntext (a)\\tab}Another\\par\\pard 1.\\tab By hand\\par\\pard Plain {\\b bold} {\\super up}\\par",
    [
      'h1 Part one',
      'h2 Part two',
      'h3 Part three',
      'li2 [•] An item',
      'li2 [(a)] Another',
      'li1 [1.] By hand',
      'p Plain bold up',
    ],
  )
})

test('items of lists whose labels no program wrote down are counted', async () => {
  const level = (format: number, text: string): string =>
    `{\\listlevel\\levelnfc${format}\\levelnfcn${format}\\levelstartat1{\\leveltext\\leveltemplateid7 ${text};}{\\levelnumbers\\'01;}}`
  const lists = `{\\*\\listtable{\\list\\listtemplateid1${level(0, "\\'02\\'00.")}${level(4, "\\'03(\\'01)")}{\\listname ;}\\listid77}{\\list${level(23, "\\'01\\u-3913 ?")}\\listid78}}{\\*\\listoverridetable{\\listoverride\\listid77\\listoverridecount0\\ls1}{\\listoverride\\listid78\\listoverridecount0\\ls2}}`
  await check(
    `${lists}\\pard\\ls1 One\\par\\pard\\ls1\\ilvl1 Inner\\par Inner again\\par\\pard\\ls1 Two\\par\\pard Between\\par\\pard{\\listtext 3.\\tab}\\ls1 Three\\par\\pard\\ls1 Four\\par\\pard\\ls2 Point\\par\\pard\\ls9 None\\par`,
    [
      'li1 [1.] One',
      'li2 [(a)] Inner',
      'li2 [(b)] Inner again',
      'li1 [2.] Two',
      'p Between',
      'li1 [3.] Three',
      'li1 [4.] Four',
      'li1 [•] Point',
      'p None',
    ],
  )
})

test('what the page does not show is not text', async () => {
  await check(
    '\\pard Shown{\\v secret}{\\deleted gone}{\\revised  added}{\\cf1 white}{\\*\\annotation note}.\\par',
    ['p Shown added.'],
    ['tracked-changes', 'comments-ignored', 'hidden-text'],
  )
})

test('a paragraph whose end was deleted goes on', async () => {
  await check('\\pard One{\\deleted\\par}\\pard  two\\par', ['p One two'], ['tracked-changes'])
})

test('fields: the result is text, the instruction is not', async () => {
  const body =
    'See {\\field{\\*\\fldinst{HYPERLINK "https://example.org/law"}}{\\fldrslt{\\ul the law}}} {\\field{\\*\\fldinst FORMCHECKBOX {\\*\\ffdata{\\fftype1\\ffres1}}}{\\fldrslt }}{\\field{\\*\\fldinst FORMCHECKBOX {\\*\\ffdata{\\fftype1\\ffres25\\ffdefres0}}}{\\fldrslt }}\\par'
  const { blocks } = await read(body)
  expect(outlineOf({ blocks })).toEqual(['p See the law ☒☐'])
  expect(blocks[0]?.marks).toEqual([{ type: 'link', start: 4, end: 11, target: 'https://example.org/law' }])
})

test('notes, heads and feet', async () => {
  const { blocks } = await read(
    '{\\header\\pard Head\\par}{\\footer\\pard Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par}\\pard A law{\\super\\chftn{\\footnote\\pard{\\super\\chftn} Act No. 5.\\par}} and{\\super *{\\footnote\\pard {\\super *} Late.\\par}} an end{\\chftn{\\footnote\\ftnalt\\pard{\\chftn} Last.\\par}}.\\par',
  )
  expect(outlineOf({ blocks })).toEqual([
    'head Head',
    'p A law and* an end.',
    'note [1] Act No. 5.',
    'note [*] Late.',
    'note [i] Last.',
    'foot Page 1',
  ])
  expect(blocks[1]?.marks?.filter(({ type }) => type === 'footnote-ref').map(({ target }) => target)).toEqual(
    ['1', '*', 'i'],
  )
})

test('tables: heads, merged cells, a table inside a cell, a frame', async () => {
  const row = '\\trowd\\trhdr\\cellx2000\\cellx4000 '
  const { blocks } = await read(
    `${row}\\pard\\intbl Year\\cell Count\\cell\\row\\trowd\\clvmgf\\cellx2000\\cellx4000\\pard\\intbl 2017\\cell 12\\par more\\cell\\row\\trowd\\clvmrg\\cellx2000\\cellx4000\\pard\\intbl\\cell 13\\cell\\row\\trowd\\cellx4000\\pard\\intbl Sum 25\\cell\\row\\pard After\\par\\trowd\\cellx4000\\pard\\intbl Framed\\par text\\cell\\row\\pard End\\par`,
  )
  expect(outlineOf({ blocks })).toEqual([
    'table Year | Count / 2017 | 12 more / 13 / Sum 25',
    'p After',
    'p Framed',
    'p text',
    'p End',
  ])
  expect(
    blocks[0]?.rows?.map((cells) => cells.map(({ header, colSpan, rowSpan }) => [header, colSpan, rowSpan])),
  ).toEqual([
    [
      [true, 1, 1],
      [true, 1, 1],
    ],
    [
      [false, 1, 2],
      [false, 1, 1],
    ],
    [[false, 1, 1]],
    [[false, 2, 1]],
  ])
  const nested =
    '\\pard\\intbl\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}'
  await check(
    `\\trowd\\cellx2000\\cellx4000\\pard\\intbl a\\par${nested}\\pard\\intbl b\\cell c\\cell\\row\\pard End\\par`,
    ['table a x y b | c', 'p End'],
  )
})

test('pictures and objects are told of; a text box follows its paragraph', async () => {
  await check(
    '\\pard Text{\\*\\shppict{\\pict\\pngblip 89504e}}{\\nonshppict{\\pict 00}}{\\object{\\*\\objclass Excel}{\\*\\objdata 0105}{\\result shown}}{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard In a box\\par}}{\\shprslt again}}\\par',
    ['p Textshown', 'figure', 'p In a box'],
    ['attachment-not-read', 'figure-not-read'],
  )
})

test('the title is a property; other facts about the file are not text', async () => {
  const { properties, text } = await read('{\\info{\\title Views}{\\author A person}}\\pard Text\\par')
  expect([properties, text]).toEqual([{ title: 'Views' }, 'Text'])
})

test('a page that a mail program wrapped', async () => {
  const body =
    '{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 The views \\u1076?{\\*\\htmltag72 </p>}\\htmlrtf\\par}\\htmlrtf0 {\\*\\htmltag84 <ul><li>}one{\\*\\htmltag92 </li></ul>}'
  const { blocks } = await read(body, HEAD.replace('\\deff0', '\\fromhtml1\\deff0'))
  expect(outlineOf({ blocks })).toEqual(['p The views д', 'li1 [•] one'])
})

test.each([
  ['cut off', bytesOf(`{${HEAD}\\pard The views`), 'The views', 'file-damaged'],
  [
    'groups without end',
    bytesOf(`{${HEAD}\\pard The views\\par${'{'.repeat(100_000)}x`),
    'The views',
    'limit-exceeded',
  ],
])('%s: read as far as it goes, and told', async (_, bytes, text, code) => {
  const reading = await readFileBytes(bytes, 'x.rtf')
  expect(reading.text).toBe(text)
  expect(reading.findings.map((finding) => finding.code)).toContain(code)
})

test('pieces of RTF in any order never throw', async () => {
  const pieces = fc.constantFrom(
    ...[
      '{',
      '}',
      '\\par',
      '\\cell',
      '\\row',
      '\\trowd',
      '\\cellx9',
      '\\intbl',
      '\\itap3',
      '\\nestrow',
      '\\*',
      '{\\footnote',
      '{\\header',
      '{\\field',
      '{\\fldrslt',
      '{\\fldinst',
      '{\\upr',
      '{\\ud',
      '\\u99999999 ',
      '\\bin9',
      "\\'",
      "\\'ff",
      '\\deleted',
      '{\\shptxt',
      '{\\listtext',
      '\\f4',
      '{\\*\\nesttableprops',
      ' text ',
      '\\',
    ],
  )
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async (parts) => {
      const { findings } = await read(parts.join(''))
      expect(findings.filter(({ code }) => code === 'reader-crashed')).toEqual([])
    }),
    { numRuns: 300 },
  )
})
