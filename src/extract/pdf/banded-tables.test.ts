/** Tables ruled between their rows only, and prose between rules that is no table. */
import { expect, test } from 'vitest'
import { asLines, readBack } from './typeset-for-test.ts'

async function check(markup: string, expected: readonly string[]): Promise<void> {
  expect(asLines(await readBack(markup))).toEqual(expected)
}

const ROWS = '#set par(justify: false)\n#set table(stroke: (x: none, y: 0.5pt), columns: (90pt, 210pt))\n'

test('the rows lie between the rules, and a cell keeps its lines however they are centred', () =>
  check(
    `${ROWS}#table(align: horizon, [Need], [Measures that are foreseen], [Training of investigators and judges], [Two courses are held in every year until 2025, and their results are examined by a university], table.cell(colspan: 2)[A measure over both columns, whose name crosses the free strip], [Equipment], [A laboratory is built.])`,
    [
      'table Need | Measures that are foreseen / Training of investigators and judges | Two courses are held in every year until 2025, and their results are examined by a university / A measure over both columns, whose name crosses the free strip / Equipment | A laboratory is built.',
    ],
  ))

test('paragraphs between rules stay paragraphs', async () => {
  const prose = 'The Government of Xanadu notes that cooperation among all States is needed against crime.'
  const read = await readBack([1, 2, 3, 4, 5].map(() => `#line(length: 100%)\n${prose}`).join('\n\n'))
  expect(read.blocks.map((block) => block.type)).not.toContain('table')
})
