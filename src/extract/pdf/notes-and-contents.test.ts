/** Notes called from cells, notes as large as the text, and tables of contents. */
import { expect, test } from 'vitest'
import { asLines, readBack } from './typeset-for-test.ts'

async function check(markup: string, expected: readonly string[]): Promise<void> {
  expect(asLines(await readBack(markup))).toEqual(expected)
}

const PROSE =
  'The Government of Xanadu notes that countering the use of information technologies for criminal purposes calls for cooperation among all States, and it has adopted a programme of training.'

test('a note called from a cell of a table is found there', async () => {
  const read = await readBack(
    `${PROSE}\n\n#table(columns: 2, [*Measure*], [*Cost*], [Training], [12#super[7]], [Equipment], [30])\n\n#place(bottom)[#line(length: 100pt)\n#text(size: 7pt)[#super[7] Million kronar a year.]]`,
  )
  const cells = read.blocks.flatMap((block) => block.rows?.flat() ?? [])
  const call = read.blocks
    .flatMap((block) => block.marks ?? [])
    .filter((mark) => mark.type === 'footnote-ref' && mark.target === '7')
  expect(cells.map((cell) => cell.text)).toEqual(['Measure', 'Cost', 'Training', '127', 'Equipment', '30'])
  expect(call.map((mark) => read.text.slice(mark.start, mark.end))).toEqual(['7'])
  expect(read.findings.map((finding) => finding.code)).toEqual([])
})

test('a note set as large as the text is a note where a raised number answers its own', () =>
  check(`${PROSE}#super[4]\n\n#place(bottom)[#super[4] Xanadu, annual report of 2018.]`, [
    `p {4} ${PROSE}4`,
    'fn «4» Xanadu, annual report of 2018.',
  ]))

test('every line of a table of contents is a block of its own', () =>
  check(
    '#set par(justify: false)\n2 Measures #"......................" 4 \\\n3 Needs of the State #"................" 5 \\\n3.1 Training #"......................" 5',
    [
      'p 2 Measures ...................... 4',
      'p 3 Needs of the State ................ 5',
      'p 3.1 Training ...................... 5',
    ],
  ))
