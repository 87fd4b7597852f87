import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { expect, test } from 'vitest'
import { wordParagraph as p, wordRun as r, type WordParts, wordFile } from '../fixtures.ts'
import { outlineOf } from '../outline.ts'
import { readFileBytes } from '../read-file.ts'

const read = (body: string, parts?: WordParts) => readFileBytes(wordFile(body, parts), 'xaa.docx')

/** The blocks as lines, then the codes of the findings. */
async function check(body: string, expected: readonly string[], parts?: WordParts): Promise<void> {
  const { blocks, findings } = await read(body, parts)
  expect([...outlineOf({ blocks }), ...findings.map((finding) => `! ${finding.code}`)]).toEqual(expected)
}

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const inList = (numId: number, at: number) =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>`
const numbering = [
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '%1.%2.%3', '<w:isLgl/>')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl></w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level(0, 'arabicAbjad', '%1-')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="3">${level(0, 'chineseCountingThousand', '%1、')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="4">${level(0, 'russianLower', '%1)')}</w:abstractNum>`,
  ...[0, 1, 2, 3, 4].map((id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`),
  '<w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
].join('')

test('numbers are those that Word prints: restarts, continuations, other scripts', () =>
  check(
    [
      p('one', inList(1, 0)),
      p('one a', inList(1, 1)),
      p('one b', inList(1, 1)),
      p('deep', inList(1, 2)),
      p('between'),
      p('two', inList(1, 0)),
      p('two a', inList(1, 1)),
      p('anew', inList(9, 0)),
      p('goes on', inList(1, 0)),
      p('bullet', inList(2, 0)),
      p('ألف', inList(3, 0)),
      p('باء', inList(3, 0)),
      p('第一', inList(4, 0)),
      p('пункт', inList(5, 0)),
      p('no list', inList(0, 0)),
    ].join(''),
    [
      'li1 [1.] one',
      'li2 [(a)] one a',
      'li2 [(b)] one b',
      'li3 [1.2.i] deep',
      'p between',
      'li1 [2.] two',
      'li2 [(a)] two a',
      'li1 [1.] anew',
      'li1 [2.] goes on',
      'li1 [•] bullet',
      'li1 [أ-] ألف',
      'li1 [ب-] باء',
      'li1 [一、] 第一',
      'li1 [а)] пункт',
      'p no list',
    ],
    { numbering },
  ))

const style = (id: string, name: string, inside = '', basis = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basis === '' ? '' : `<w:basedOn w:val="${basis}"/>`}${inside}</w:style>`
const styles = [
  style('HCh', '_ H _Ch'),
  style('H23', '_ H_2/3'),
  style('SingleTxt', '__Single Txt'),
  style('Mine', 'My heading', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
  style('Mine2', 'Other', '<w:rPr><w:vanish/></w:rPr>', 'Mine'),
  style('a3', 'Заголовок 3'),
].join('')
const styled = (id: string, text: string) => p(text, `<w:pStyle w:val="${id}"/>`)

test('headings: the United Nations styles, outline levels, styles in other languages, bold alone', () =>
  check(
    [
      styled('HCh', 'Xandria'),
      styled('H23', 'Legislation'),
      styled('SingleTxt', 'The law was amended.'),
      styled('Mine', 'Outlined'),
      styled('a3', 'Подготовка кадров'),
      p('Direct', '<w:outlineLvl w:val="0"/>'),
      p('CHALLENGES FACED', '', '<w:b/>'),
      p('Technical assistance', '', '<w:bCs/>'),
      p('The whole sentence is bold.', '', '<w:b/>'),
      p('Underlined title', '', '<w:u w:val="single"/>'),
    ].join(''),
    [
      'h1 Xandria',
      'h3 Legislation',
      'p The law was amended.',
      'h2 Outlined',
      'h3 Подготовка кадров',
      'h1 Direct',
      'h1 CHALLENGES FACED',
      'h2 Technical assistance',
      'p The whole sentence is bold.',
      'h3 Underlined title',
    ],
    { styles },
  ))

test('tracked changes are accepted, a deleted paragraph mark joins', () =>
  check(
    `<w:p>${r('We ')}<w:del>${r('do not ')}</w:del><w:ins>${r('fully ')}</w:ins>${r('support it.')}</w:p>` +
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('First half')}</w:p>${p(' second half.')}` +
      `<w:p><w:moveFrom>${r('Moved')}</w:moveFrom></w:p><w:p><w:moveTo>${r('Moved')}</w:moveTo></w:p>`,
    ['p We fully support it.', 'p First half second half.', 'p Moved', '! tracked-changes'],
  ))

test('what cannot be seen is not read', () =>
  check(
    `<w:p>${r('Seen ')}${r('not ', '<w:vanish/>')}${r('white ', '<w:color w:val="FFFFFF"/>')}${r('tiny ', '<w:sz w:val="2"/>')}${r('words')}</w:p>` +
      styled('Mine2', 'All of it hidden by its style') +
      `<w:p>${r('On a dark ground', '<w:color w:val="FFFFFF"/><w:shd w:fill="000080"/>')}</w:p>`,
    ['p Seen words', 'p On a dark ground', '! hidden-text'],
    { styles },
  ))

const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const box = (checked: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>${checked}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

test('fields show their result, form boxes their state, empty controls nothing', () =>
  check(
    `<w:p>${r('See ')}${field('REF x', 'paragraph 5')}${r(' of the law.')}</w:p>` +
      `<w:p>${box('<w:checked/>')}${r(' Yes ')}${box('')}${r(' No')}</w:p>` +
      `<w:p>${r('Name: ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click here to enter text')}</w:sdtContent></w:sdt><w:sdt><w:sdtContent>${r('Xandria')}</w:sdtContent></w:sdt></w:p>`,
    ['p See paragraph 5 of the law.', 'p ☒ Yes ☐ No', 'p Name: Xandria'],
  ))

test('signs of symbol fonts, hyphens, breaks and tabs', () =>
  check(
    `<w:p>${r('co')}<w:r><w:noBreakHyphen/></w:r>${r('operation opera\u00ADtion')}<w:r><w:tab/></w:r>${r('x')}<w:r><w:br/></w:r>${r('next line')}</w:p>` +
      `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${r(' done ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${r(' 5 ')}<w:r><w:sym w:font="Strange" w:char="F0EE"/></w:r></w:p>` +
      `<w:p>${r('one')}<w:r><w:br/></w:r><w:r><w:br/></w:r>${r('two')}</w:p>`,
    ['p co-operation operation x / next line', 'p ☑ done ≥ 5 \uFFFD', 'p one', 'p two', '! characters-lost'],
  ))

const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text === '' ? '<w:p/>' : p(text)}</w:tc>`
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`

test('tables: header rows, spans; a frame of one column is no table', async () => {
  const table = `<w:tbl>${row(cell('Year') + cell('Cases', '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>')}${row(cell('2017', '<w:vMerge w:val="restart"/>') + cell('12') + cell('3'))}${row(cell('', '<w:vMerge/>') + cell('14') + cell('5'))}${row(cell('gone') + cell('1') + cell('2'), '<w:del/>')}</w:tbl>`
  const frame = `<w:tbl>${row(`<w:tc>${p('Inside a frame.')}${p('Second.')}</w:tc>`)}</w:tbl>`
  const { blocks } = await read(table + frame)
  expect(outlineOf({ blocks })).toEqual([
    'table Year | Cases / 2017 | 12 | 3 / 14 | 5',
    'p Inside a frame.',
    'p Second.',
  ])
  const cells = blocks[0]?.rows?.map((cells) =>
    cells.map(({ header, colSpan, rowSpan }) => [header, colSpan, rowSpan]),
  )
  expect(cells).toEqual([
    [
      [true, 1, 1],
      [true, 2, 1],
    ],
    [
      [false, 1, 2],
      [false, 1, 1],
      [false, 1, 1],
    ],
    [
      [false, 1, 1],
      [false, 1, 1],
    ],
  ])
})

test('notes are tied to their place; custom marks and a missing note', async () => {
  const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`
  const use = (id: number, custom = '') =>
    `<w:r><w:footnoteReference w:id="${id}" ${custom === '' ? '' : 'w:customMarkFollows="1"'}/>${custom === '' ? '' : `<w:t>${custom}</w:t>`}</w:r>`
  const { blocks, findings } = await read(
    `<w:p>${r('A law')}${use(3)}${r(' and more')}${use(5, '*')}${r('.')}${use(7)}</w:p>`,
    {
      footnotes: note(3, 'Act No. 5.') + note(5, '* Late.'),
    },
  )
  expect(outlineOf({ blocks })).toEqual([
    'p A law and more.',
    'note [1] Act No. 5.',
    'note [*] Late.',
    'note [2] […]',
  ])
  expect(blocks[0]?.marks).toEqual([
    { type: 'footnote-ref', start: 5, end: 5, target: '1' },
    { type: 'footnote-ref', start: 14, end: 14, target: '*' },
    { type: 'footnote-ref', start: 15, end: 15, target: '2' },
  ])
  expect(findings.map((finding) => finding.code)).toEqual(['footnote-unanchored'])
})

const drawing = (inside: string) => `<w:r><w:drawing><wp:inline>${inside}</wp:inline></w:drawing></w:r>`

test('pictures, text boxes stored twice, formulae', () =>
  check(
    `<w:p>${r('Before')}${drawing('<a:graphic><a:blip/></a:graphic>')}${r(' after')}</w:p>` +
      `<w:p>${r('Anchor')}<mc:AlternateContent><mc:Choice>${drawing(`<wps:txbx><w:txbxContent>${p('In a box')}</w:txbxContent></wps:txbx>`)}</mc:Choice><mc:Fallback><w:r><w:pict><v:textbox><w:txbxContent>${p('In a box')}</w:txbxContent></v:textbox></w:pict></w:r></mc:Fallback></mc:AlternateContent></w:p>` +
      '<w:p><m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara></w:p>' +
      `<w:p>${r('where ')}<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>${r(' grows')}</w:p>`,
    [
      'p Before after',
      'figure',
      'p Anchor',
      'p In a box',
      'figure (a+b)/2',
      'p where x^2 grows',
      '! figure-not-read',
      '! figure-not-read',
      '! figure-not-read',
    ],
  ))

test('bookmarks become anchors, also across paragraphs; links keep their address', async () => {
  const { blocks } = await read(
    `<w:p><w:bookmarkStart w:id="1" w:name="s-xaa-1"/>${r('One.')}<w:bookmarkEnd w:id="1"/>${r(' ')}<w:bookmarkStart w:id="2" w:name="s-xaa-2"/>${r('Two')}</w:p>` +
      `<w:p>${r('goes on')}<w:bookmarkEnd w:id="2"/><w:bookmarkStart w:id="3" w:name="_Toc1"/><w:hyperlink r:id="rIdOut">${r(' law')}</w:hyperlink><w:bookmarkEnd w:id="3"/></w:p>`,
  )
  const marked = blocks.flatMap((block) =>
    (block.marks ?? []).map((mark) => [
      mark.type,
      mark.target,
      block.text.slice(mark.start - block.start, mark.end - block.start),
    ]),
  )
  expect(marked).toEqual([
    ['anchor', 's-xaa-1', 'One.'],
    ['anchor', 's-xaa-2', 'Two'],
    ['anchor', 's-xaa-2', 'goes on'],
    ['link', 'https://example.org/law', ' law'],
  ])
})

test('pages are those of the last printing; heads, feet and comments stand apart', async () => {
  const { blocks, pages, findings } = await read(
    `${p('First page.')}<w:p><w:r><w:lastRenderedPageBreak/><w:t>Second page.</w:t></w:r></w:p><w:sectPr><w:headerReference r:id="rId-header1"/><w:footerReference r:id="rId-footer1"/></w:sectPr>`,
    {
      header1: p('A/74/XXX'),
      footer1: `<w:p>${field('PAGE', '2')}</w:p>`,
      comments: `<w:comment w:id="1">${p('Check this')}</w:comment>`,
    },
  )
  expect(outlineOf({ blocks })).toEqual(['head A/74/XXX', 'p First page.', 'p Second page.', 'foot 2'])
  expect(blocks.map((block) => block.page)).toEqual([1, 1, 2, 1])
  expect(pages).toHaveLength(2)
  expect(findings.map((finding) => finding.code)).toEqual(['comments-ignored'])
})

test('a file cut short gives what stands before the cut', async () => {
  const whole = wordFile(p('The first paragraph.') + p('The second paragraph, much longer. '.repeat(400)))
  const cut = await readFileBytes(whole.subarray(0, whole.length - 60), 'xaa.docx')
  expect(cut.kind).toBe('docx')
  expect(cut.text).toContain('The first paragraph.')
  expect(cut.findings.map((finding) => finding.code)).toEqual(['file-damaged'])
})

test.each([
  ['en', 'The Government supports the work of the Organization and its committees.'],
  ['fr', 'Le Gouvernement appuie les travaux de l’Organisation et de ses comités.'],
  ['es', 'El Gobierno apoya la labor de la Organización y de sus comités.'],
  ['ru', 'Правительство поддерживает работу Организации и её комитетов.'],
  ['ar', 'تؤيد الحكومة عمل المنظمة ولجانها في هذا المجال (القرار 73/187).'],
  ['zh', '我国政府支持本组织及其各委员会的工作。'],
])('a document written by another program, in %s', async (language, sentence) => {
  const made = new Document({
    footnotes: { 1: { children: [new Paragraph(sentence)] } },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Xandria' }),
          new Paragraph({
            bidirectional: language === 'ar',
            children: [
              new TextRun({ text: sentence, rightToLeft: language === 'ar' }),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Table({
            rows: [
              new TableRow({
                children: [
                  new TableCell({ children: [new Paragraph('A')] }),
                  new TableCell({ children: [new Paragraph(sentence)] }),
                ],
              }),
            ],
          }),
        ],
      },
    ],
  })
  const read = await readFileBytes(new Uint8Array(await Packer.toBuffer(made)), 'xaa.docx')
  expect(outlineOf(read)).toEqual([
    'h1 Xandria',
    `p ${sentence}`,
    `table A | ${sentence}`,
    `note [1] ${sentence}`,
  ])
  expect(read.language).toBe(language)
  expect(read.findings).toEqual([])
})
