import { expect, test } from 'vitest'
import { flatOpenFile, openFile } from '../fixtures.ts'
import { outlineOf } from '../outline.ts'
import { readFileBytes } from '../read-file.ts'

/** The blocks as lines, then the codes of the findings. */
async function check(text: string, expected: readonly string[], automatic = '', styles = ''): Promise<void> {
  const { blocks, findings } = await readFileBytes(openFile(text, automatic, styles), 'xaa.odt')
  expect([...outlineOf({ blocks }), ...findings.map((finding) => `! ${finding.code}`)]).toEqual(expected)
}

const p = (text: string, style = ''): string =>
  `<text:p${style === '' ? '' : ` text:style-name="${style}"`}>${text}</text:p>`
const item = (inside: string): string => `<text:list-item>${inside}</text:list-item>`
const list = (style: string, inside: string, more = ''): string =>
  `<text:list text:style-name="${style}"${more}>${inside}</text:list>`
const numbered = (at: number, format: string, more = ''): string =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${more}/>`
const lists =
  `<text:list-style style:name="L1">${numbered(1, '1', 'style:num-suffix="."')}${numbered(2, 'a', 'style:num-prefix="(" style:num-suffix=")"')}${numbered(3, '1', 'text:display-levels="3"')}</text:list-style>` +
  '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="\uF0B7"/></text:list-style>'

test('lists: labels by level, continued numbering, items of several paragraphs', () =>
  check(
    list(
      'L1',
      item(p('one') + p('more of one')) +
        item(p('two') + list('', item(p('two a')) + item(p('two b') + list('', item(p('deep')))))) +
        item(p('three')),
    ) +
      p('between') +
      list('L1', item(p('anew'))) +
      list('L1', item(p('goes on')), ' text:continue-numbering="true"') +
      list('L2', `${item(p('bullet'))}<text:list-header>${p('no label')}</text:list-header>`),
    [
      'li1 [1.] one',
      'p more of one',
      'li1 [2.] two',
      'li2 [(a)] two a',
      'li2 [(b)] two b',
      'li3 [2.b.1] deep',
      'li1 [3.] three',
      'p between',
      'li1 [1.] anew',
      'li1 [2.] goes on',
      'li1 [•] bullet',
      'p no label',
    ],
    lists.replaceAll('text:style-name=""', ''),
  ))

test('headings by level and by style name; spaces, tabs, line breaks', () =>
  check(
    '<text:h text:outline-level="2">Legislation</text:h>' +
      p('Xandria', 'H') +
      p('two<text:s text:c="3"/>words<text:tab/>and<text:line-break/>a line\n   wrapped in the file'),
    ['h2 Legislation', 'h1 Xandria', 'p two words and / a line wrapped in the file'],
    '<style:style style:name="H" style:display-name="_ H _Ch" style:family="paragraph"/>',
  ))

const note = (mark: string, text: string) =>
  `<text:note text:note-class="footnote"><text:note-citation>${mark}</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`

test('notes, links, bookmarks and looks keep their places', async () => {
  const text = p(
    `A <text:span text:style-name="B">bold</text:span> law${note('1', 'Act No. 5.')}, <text:bookmark-start text:name="s-xaa-1"/>in <text:a xlink:href="https://example.org">force</text:a><text:bookmark-end text:name="s-xaa-1"/>.`,
  )
  const bold =
    '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
  const { blocks, properties } = await readFileBytes(openFile(text, bold), 'xaa.odt')
  expect(outlineOf({ blocks })).toEqual(['p A bold law, in force.', 'note [1] Act No. 5.'])
  expect(blocks[0]?.marks).toEqual([
    { type: 'bold', start: 2, end: 6 },
    { type: 'footnote-ref', start: 10, end: 10, target: '1' },
    { type: 'anchor', start: 12, end: 20, target: 's-xaa-1' },
    { type: 'link', start: 15, end: 20, target: 'https://example.org' },
  ])
  expect(properties).toEqual({ title: 'Views' })
})

test('deleted and hidden text and comments are not read', () =>
  check(
    `<text:tracked-changes><text:changed-region><text:deletion>${p('Deleted words')}</text:deletion></text:changed-region></text:tracked-changes>` +
      p(
        'Seen <text:change text:change-id="1"/><text:span text:style-name="V">hidden</text:span><office:annotation><text:p>remark</text:p></office:annotation>words',
      ) +
      `<text:section text:display="none">${p('A hidden section')}</text:section><text:section>${p('A section')}</text:section>`,
    ['p Seen words', 'p A section', '! tracked-changes', '! comments-ignored', '! hidden-text'],
    '<style:style style:name="V" style:family="text"><style:text-properties text:display="none"/></style:style>',
  ))

const cell = (text: string, more = '') => `<table:table-cell${more}>${p(text)}</table:table-cell>`

test('tables, frames, figures and page heads', () =>
  check(
    `<table:table><table:table-header-rows><table:table-row>${cell('Year')}${cell('Cases')}</table:table-row></table:table-header-rows><table:table-row>${cell('2017', ' table:number-rows-spanned="2"')}${cell('12')}</table:table-row><table:table-row><table:covered-table-cell/>${cell('14')}</table:table-row></table:table>` +
      p(
        'Text<draw:frame><draw:image xlink:href="Pictures/1.png"/></draw:frame><draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame> after',
      ),
    [
      'head A/74/XXX',
      'table Year | Cases / 2017 | 12 / 14',
      'p Text after',
      'figure',
      'p In a box',
      '! figure-not-read',
    ],
    '',
    `<office:master-styles><style:master-page style:name="S"><style:header>${p('A/74/XXX')}</style:header></style:master-page></office:master-styles>`,
  ))

test('a flat file reads as a packed one; soft page breaks count pages', async () => {
  const text = `${p('Первая страница.')}<text:soft-page-break/>${p('Вторая страница.')}`
  const packed = await readFileBytes(openFile(text), 'xaa.odt')
  const flat = await readFileBytes(flatOpenFile(text), 'xaa.fodt')
  expect(flat.kind).toBe('odt')
  expect(flat.text).toBe(packed.text)
  expect(packed.blocks.map((block) => block.page)).toEqual([1, 2])
})
