import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assemble } from '../assemble.ts'
import { outlineOf } from '../outline.ts'
import { readLines } from './read-lines.ts'

/** Lines in, blocks as lines out. */
function check(text: string, expected: readonly string[]): void {
  const blocks = readLines(text)
  const draft = { sha256: '', kind: 'text', reader: { name: '', version: '' }, blocks } as const
  expect(outlineOf(assemble(draft, () => 'und'))).toEqual(expected)
}

test('lines wrapped at 72 columns are paragraphs again', () =>
  check(
    `The Government of Xandria has the honour to submit its views on the
challenges that it faces. The first of them is legislation, which was
amended in 2017.

The second is capacity: prosecutors and judges need training, and they
need it soon.`,
    [
      'p The Government of Xandria has the honour to submit its views on the challenges that it faces. The first of them is legislation, which was amended in 2017.',
      'p The second is capacity: prosecutors and judges need training, and they need it soon.',
    ],
  ))

test('paragraphs that stand each on a long line stay apart', () => {
  const long =
    'The Government supports the work of the Organization and hopes that it will go on for many years to come, in this field as in others.'
  check(`${long}\n${long}`, [`p ${long}`, `p ${long}`])
})

test('first-line indents part paragraphs; hanging indents keep items together', () =>
  check(
    `    The first paragraph is indented and goes on over several lines so
that it is wrapped at the margin, as typists did for many years.
    The second paragraph is indented too, and it also goes on for a bit
and then ends.
1.  The first item is long enough to be wrapped onto a second line with
    a hanging indent.
2.  The second item.
    (a) An item below it.`,
    [
      'p The first paragraph is indented and goes on over several lines so that it is wrapped at the margin, as typists did for many years.',
      'p The second paragraph is indented too, and it also goes on for a bit and then ends.',
      'li1 [1.] The first item is long enough to be wrapped onto a second line with a hanging indent.',
      'li1 [2.] The second item.',
      'li2 [(a)] An item below it.',
    ],
  ))

test('a number that a wrap put at the beginning of a line is no label', () =>
  check(
    `The Act was amended by the law on electronic communications of March
2017. It is in force, and the courts have applied it pursuant to section
5. of the Code of Criminal Procedure.`,
    [
      'p The Act was amended by the law on electronic communications of March 2017. It is in force, and the courts have applied it pursuant to section 5. of the Code of Criminal Procedure.',
    ],
  ))

test.each([
  [
    'by another place of the text',
    'The inves-\ntigation is long; the investigation ended. It took the office a year, no less.',
    'The investigation is long',
  ],
  [
    'kept where the text has the hyphen elsewhere',
    'A long-\nterm plan for the office and for the courts; a long-term plan is needed here.',
    'A long-term plan for',
  ],
  [
    'kept after a prefix',
    'The office favours non-\nbinding norms for the behaviour of States, and wishes to see them applied.',
    'favours non-binding norms',
  ],
  [
    'healed where nothing speaks for the hyphen',
    'The office supports coope-\nration between the authorities of States, and wishes to see it strengthened.',
    'supports cooperation between',
  ],
])('a hyphen at the end of a line: %s', (_, text, expected) => {
  const filler =
    'This line only shows at which width the lines of the letter were wrapped,\nas every other line of the letter is wrapped at that same width as well.\n\n'
  expect(
    readLines(filler + text)
      .map((block) => block.text)
      .join(' '),
  ).toContain(expected)
})

test('headings: underlined, capitals, numbered, ordinal, short before a paragraph', () =>
  check(
    `Views of Xandria
================

LEGAL FRAMEWORK

1. Introduction

Prevention and awareness

The Government runs a campaign in schools every year, and it has found that the number of complaints has fallen since.

أولا: الإطار التشريعي

第一章 立法

Yours sincerely,

New York, 5 May 2019`,
    [
      'h1 Views of Xandria',
      'h1 LEGAL FRAMEWORK',
      'h1 [1.] Introduction',
      'h2 Prevention and awareness',
      'p The Government runs a campaign in schools every year, and it has found that the number of complaints has fallen since.',
      'h1 أولا: الإطار التشريعي',
      'h1 第一章 立法',
      'p Yours sincerely,',
      'p New York, 5 May 2019',
    ],
  ))

test.each([
  ['tabs', 'Year\tCases\n2017\t12\n2018\t40', 'table Year | Cases / 2017 | 12 / 2018 | 40'],
  ['bars', '| Year | Cases |\n|------|-------|\n| 2017 | 12 |', 'table Year | Cases / 2017 | 12'],
  ['columns of spaces', '国家    案件\n甲国    12\n乙国    40', 'table 国家 | 案件 / 甲国 | 12 / 乙国 | 40'],
])('a table of %s', (_, text, expected) => check(text, [expected]))

test('labels with tabs, and fields of a form, are no table', () =>
  check('(a)\tFirst item\n(b)\tSecond item', ['li1 [(a)] First item', 'li1 [(b)] Second item']))

test('Chinese lines join without a space, lists keep their signs', () =>
  check(
    '我国政府支持本组织的工作，并愿意与各国分享在打击犯罪方面取得的经\n验，同时呼吁加强对发展中国家的援助，使各国都能从信息技术中得到好\n处。\n\n（一）立法；\n（二）执法。',
    [
      'p 我国政府支持本组织的工作，并愿意与各国分享在打击犯罪方面取得的经验，同时呼吁加强对发展中国家的援助，使各国都能从信息技术中得到好处。',
      'li1 [（一）] 立法；',
      'li1 [（二）] 执法。',
    ],
  ))

test('quoted mail and signatures are marked', () =>
  check('Please see below.\n\n> The note verbale of March\n\n-- \nA. Name\nSecond Secretary', [
    'p Please see below.',
    '> p The note verbale of March',
    '-- p A. Name',
    '-- p Second Secretary',
  ]))

test('every letter of the text is in a block or its label, in order, whatever the lines are', () => {
  const piece = fc.constantFrom(
    'word',
    'Cases',
    '(a)',
    '1.',
    '•',
    '国',
    'слово',
    'كلمة',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '. ',
    ', ',
    '2017',
    '| ',
    '# ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      const read = readLines(text).map(
        (block) =>
          (block.marker ?? '') +
          (block.rows === undefined
            ? block.text
            : block.rows
                .flat()
                .map((cell) => cell.text)
                .join('')),
      )
      expect(read.join('').replace(/[^\p{L}\d]/gu, '')).toBe(text.replace(/[^\p{L}\d]/gu, ''))
    }),
  )
})
