/** The law of tables: whatever the spans say, cells do not overlap, none is lost, and the grid has no hole. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TableCell } from '../document.ts'
import { placeCells } from './placed-cells.ts'

/** A table in a line a row: "a2" is a cell two columns wide, "a/3" three rows high, "A" a heading. */
function table(rows: string): TableCell[][] {
  return rows.split('\n').map((row) =>
    row
      .trim()
      .split(/\s+/)
      .filter((cell) => cell !== '')
      .map((cell) => ({
        inlines: [],
        header: /[A-Z]/.test(cell),
        colSpan: Number(/[a-z](\d+)/i.exec(cell)?.[1] ?? 1),
        rowSpan: Number(/\/(\d+)/.exec(cell)?.[1] ?? 1),
      })),
  )
}

function check(rows: string, expected: string, headRows: number): void {
  const grid = placeCells(table(rows))
  const drawn = grid.rows.map((row) =>
    row.map(({ x, colSpan, rowSpan }) => `${x}:${colSpan}x${rowSpan}`).join(' '),
  )
  expect(drawn.join(' | ')).toBe(expected)
  expect(grid.headRows).toBe(headRows)
}

test('spans', () => {
  check('A B2\n a/2 b c\n d e', '0:1x1 1:2x1 | 0:1x2 1:1x1 2:1x1 | 1:1x1 2:1x1', 1)
  check('a b\nc', '0:1x1 1:1x1 | 0:1x1 1:1x1', 0)
  check('A/3 B\n c', '0:1x2 1:1x1 | 1:1x1', 0)
  check('A B\nC D', '0:1x1 1:1x1 | 0:1x1 1:1x1', 1)
})

const cell = fc.record({
  inlines: fc.constant([]),
  header: fc.boolean(),
  colSpan: fc.integer({ min: -2, max: 5 }),
  rowSpan: fc.integer({ min: -2, max: 5 }),
})

test('every field of the grid is covered once, and every cell is there', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }), (rows) => {
      const { columnCount, rows: placed } = placeCells(rows)
      const fields = placed
        .flat()
        .flatMap(({ x, y, colSpan, rowSpan }) =>
          Array.from(
            { length: colSpan * rowSpan },
            (_, index) => `${x + (index % colSpan)},${y + Math.floor(index / colSpan)}`,
          ),
        )
      expect(new Set(fields).size).toBe(fields.length)
      expect(fields.length).toBe(columnCount * rows.length)
      const kept = placed.flat().map((entry) => entry.cell)
      for (const one of rows.flat()) expect(kept).toContain(one)
    }),
  )
})
