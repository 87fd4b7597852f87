/** Tables as replies have them: spans that collide, overhang or say nonsense. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TableCell } from './document.ts'
import { columnShares, layOut, type Slot } from './table-grid.ts'

/** "a b2 c/2": a cell a, a cell b two columns wide, a cell c two rows high; rows are parted by "|". */
function table(notation: string): TableCell[][] {
  return notation.split('|').map((row) =>
    (row.match(/\S+/g) ?? []).map((written) => {
      const [, name = '', colSpan = '1', rowSpan = '1'] =
        /^([a-z]+)(-?\d+)?(?:\/(-?\d+))?$/.exec(written) ?? []
      const inlines = [{ statement: null, language: 'en', runs: [{ type: 'text' as const, text: name }] }]
      return { inlines, header: false, colSpan: Number(colSpan), rowSpan: Number(rowSpan) }
    }),
  )
}

/** The grid in the same notation: "." for an empty place, "^" for one a cell from above reaches into. */
function shown(rows: readonly (readonly Slot[])[]): string {
  const slot = ({ cell, colSpan, rowSpan, vertical }: Slot): string => {
    const run = cell?.inlines[0]?.runs[0]
    const name = vertical === 'goes-on' ? '^' : run?.type === 'text' ? run.text : '.'
    return `${name}${colSpan > 1 ? colSpan : ''}${rowSpan > 1 ? `/${rowSpan}` : ''}`
  }
  return rows.map((slots) => slots.map(slot).join(' ')).join('|')
}

function check(input: string, expected: string): void {
  expect(shown(layOut(table(input)).rows)).toBe(expected)
}

test.each([
  ['a b|c d', 'a b|c d'],
  ['a2|c d', 'a2|c d'],
  ['a/2 b|c', 'a/2 b|^ c'],
  ['a b/2|c', 'a b/2|c ^'],
  ['a b c/2|d', 'a b c/2|d . ^'],
  ['a b|c', 'a b|c .'],
  ['a/9 b|c|d', 'a/3 b|^ c|^ d'],
  ['a0 b-1|c/0', 'a b|c .'],
  ['a b/2 c|d2 e', 'a b/2 c|d ^ e'],
  ['a2/2 b|c', 'a2/2 b|^2 c'],
  ['', ''],
])('%s', (input, expected) => check(input, expected))

test('whatever the spans say, every row is as wide as the table', () => {
  const cell = fc.record({
    inlines: fc.constant([]),
    header: fc.boolean(),
    colSpan: fc.integer({ min: -2, max: 99 }),
    rowSpan: fc.integer({ min: -2, max: 9 }),
  })
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 70 }), { maxLength: 6 }), (rows) => {
      const grid = layOut(rows, 63)
      expect(grid.columns).toBeLessThanOrEqual(63)
      for (const slots of grid.rows) {
        expect(slots.reduce((sum, slot) => sum + slot.colSpan, 0)).toBe(grid.columns)
      }
      const shares = columnShares(grid, () => 10)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(grid.columns === 0 ? 0 : 1)
    }),
  )
})

test('a column of sentences is wider than one of figures', () => {
  const [sentences = 0, figures = 0] = columnShares(
    layOut(table('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b')),
    (cell) => {
      const run = cell.inlines[0]?.runs[0]
      return run?.type === 'text' ? run.text.length : 0
    },
  )
  expect(sentences).toBeGreaterThan(figures)
})
