/** Tables drawn with rules: finds grids of horizontal and vertical strokes and puts the page's runs into their cells. */
import type { Box } from '../transcription.ts'
import { type Grid, type GridCell, isBold } from './grid.ts'
import type { Fill, PageContent, Rule } from './page-content.ts'
import type { Run } from './runs.ts'

const TOUCH = 3
const SAME_EDGE = 3
const WALL = 0.55
const RULES_LIMIT = 6_000
const EDGES_LIMIT = 400

/** Grids with text in at least two columns and two cells, from top to bottom; `rtl` reads cells from the right. */
export function ruledTables(page: PageContent, runs: readonly Run[], rtl: boolean): Grid[] {
  const strokes = [...page.rules, ...shadingEdges(page)]
  if (strokes.length < 4 || strokes.length > RULES_LIMIT) return []
  const grids: Grid[] = []
  for (const group of connected(strokes)) {
    const grid = gridFrom(group, page.fills, runs, rtl)
    if (grid !== null) grids.push(grid)
  }
  return grids.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
}

/** The edges of shaded areas: cells are often shaded instead of ruled. */
function shadingEdges(page: PageContent): Rule[] {
  return page.fills
    .filter(
      ({ box, lightness }) => lightness < 0.99 && box.width * box.height < 0.6 * page.width * page.height,
    )
    .filter(({ box }) => box.width > 15 && box.height > 7)
    .flatMap(({ box: { x, y, width, height } }) => [
      { horizontal: true, x0: x, x1: x + width, y0: y, y1: y },
      { horizontal: true, x0: x, x1: x + width, y0: y + height, y1: y + height },
      { horizontal: false, x0: x, x1: x, y0: y, y1: y + height },
      { horizontal: false, x0: x + width, x1: x + width, y0: y, y1: y + height },
    ])
}

/** Strokes that touch one another, directly or through others. */
function connected(strokes: readonly Rule[]): Rule[][] {
  const order = [...strokes].sort((a, b) => a.y0 - b.y0)
  const group = order.map((_, i) => i)
  const find = (i: number): number => {
    let root = i
    while (group[root] !== root) root = group[root] ?? root
    group[i] = root
    return root
  }
  order.forEach((stroke, i) => {
    for (let j = i + 1; j < order.length; j++) {
      const other = order[j]
      if (other === undefined || other.y0 > stroke.y1 + TOUCH) break
      if (touch(stroke, other)) group[find(j)] = find(i)
    }
  })
  const groups = new Map<number, Rule[]>()
  order.forEach((stroke, i) => {
    const root = find(i)
    groups.set(root, [...(groups.get(root) ?? []), stroke])
  })
  return [...groups.values()].filter((one) => one.length >= 4)
}

function touch(a: Rule, b: Rule): boolean {
  return a.x0 <= b.x1 + TOUCH && b.x0 <= a.x1 + TOUCH && a.y0 <= b.y1 + TOUCH && b.y0 <= a.y1 + TOUCH
}

function gridFrom(
  rules: readonly Rule[],
  fills: readonly Fill[],
  runs: readonly Run[],
  rtl: boolean,
): Grid | null {
  const upright = rules.filter((rule) => !rule.horizontal)
  const level = rules.filter((rule) => rule.horizontal)
  const xs = merged(upright.flatMap((rule) => [(rule.x0 + rule.x1) / 2]))
  const ys = merged(level.flatMap((rule) => [(rule.y0 + rule.y1) / 2]))
  if (xs.length < 3 || ys.length < 2 || xs.length > EDGES_LIMIT || ys.length > EDGES_LIMIT) return null
  const walls = wallsOf(xs, ys, upright, level)
  const cells = mergeCells(xs.length - 1, ys.length - 1, walls)
  const box = boxOf(xs, ys)
  const inside = runs.filter((run) => holds(box, run))
  const filledCells = fillCells(cells, xs, ys, inside)
  const used = filledCells.filter((cell) => cell.runs.length > 0)
  const columns = new Set(used.map((cell) => cell.column))
  if (used.length < 2 || columns.size < 2) return null
  const rows = rowsFrom(filledCells, ys.length - 1, rtl, xs.length - 1)
  return { rows: withHeader(rows, fills, ys), box, edges: xs, ruled: true }
}

/** Positions that are one edge, as one: the mean of those that lie together. */
function merged(positions: readonly number[]): number[] {
  const groups: number[][] = []
  for (const position of [...positions].sort((a, b) => a - b)) {
    const group = groups.at(-1)
    if (group !== undefined && position - (group[0] ?? 0) <= SAME_EDGE) group.push(position)
    else groups.push([position])
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length)
}

function boxOf(xs: readonly number[], ys: readonly number[]): Box {
  const x = xs[0] ?? 0
  const y = ys[0] ?? 0
  return { x, y, width: (xs.at(-1) ?? x) - x, height: (ys.at(-1) ?? y) - y }
}

function holds(box: Box, run: Run): boolean {
  const x = (run.x0 + run.x1) / 2
  const y = (run.top + run.bottom) / 2
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height
}

interface Walls {
  /** [row][column]: a wall to the right of the cell; below the cell. */
  readonly right: boolean[][]
  readonly below: boolean[][]
}

function wallsOf(
  xs: readonly number[],
  ys: readonly number[],
  upright: readonly Rule[],
  level: readonly Rule[],
): Walls {
  const uprightAt = xs.map((x) =>
    fromTheirStarts(
      upright
        .filter((rule) => Math.abs((rule.x0 + rule.x1) / 2 - x) <= SAME_EDGE)
        .map((rule) => [rule.y0, rule.y1]),
    ),
  )
  const levelAt = ys.map((y) =>
    fromTheirStarts(
      level
        .filter((rule) => Math.abs((rule.y0 + rule.y1) / 2 - y) <= SAME_EDGE)
        .map((rule) => [rule.x0, rule.x1]),
    ),
  )
  const right = times(ys.length - 1, (row) =>
    times(xs.length - 1, (column) => covered(uprightAt[column + 1] ?? [], ys[row] ?? 0, ys[row + 1] ?? 0)),
  )
  const below = times(ys.length - 1, (row) =>
    times(xs.length - 1, (column) => covered(levelAt[row + 1] ?? [], xs[column] ?? 0, xs[column + 1] ?? 0)),
  )
  return { right, below }
}

/** From where to where a stroke reaches along its edge. */
type Stretch = readonly [number, number]

function fromTheirStarts(stretches: readonly Stretch[]): Stretch[] {
  return [...stretches].sort((a, b) => a[0] - b[0])
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => make(index))
}

/** True if the stretches, in the order of their starts, cover enough of the way from `from` to `to`. */
function covered(stretches: readonly Stretch[], from: number, to: number): boolean {
  let sum = 0
  let reached = from
  for (const [start, end] of stretches) {
    const low = Math.max(start, reached)
    const high = Math.min(end, to)
    if (high > low) {
      sum += high - low
      reached = high
    }
  }
  return sum >= WALL * (to - from)
}

interface CellArea {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
}

/** Elementary cells joined where no wall parts them, as rectangles. */
function mergeCells(columns: number, rows: number, walls: Walls): CellArea[] {
  const taken = times(rows, () => times(columns, () => false))
  const areas: CellArea[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row]?.[column]) continue
      const area = areaFrom(row, column, columns, rows, walls, taken)
      for (const line of taken.slice(row, row + area.rowSpan)) line.fill(true, column, column + area.colSpan)
      areas.push(area)
    }
  }
  return areas
}

/** The largest rectangle without walls that starts at a cell: first to the right, then down. */
function areaFrom(
  row: number,
  column: number,
  columns: number,
  rows: number,
  walls: Walls,
  taken: readonly (readonly boolean[])[],
): CellArea {
  const open = (next: number): boolean =>
    next < columns && !walls.right[row]?.[next - 1] && !taken[row]?.[next]
  let colSpan = 1
  while (open(column + colSpan)) colSpan++
  const openBelow = (last: number): boolean =>
    last + 1 < rows && (walls.below[last] ?? []).slice(column, column + colSpan).every((wall) => !wall)
  let rowSpan = 1
  while (openBelow(row + rowSpan - 1)) rowSpan++
  return { row, column, rowSpan, colSpan }
}

interface FilledArea extends CellArea {
  readonly runs: readonly Run[]
}

function fillCells(
  areas: readonly CellArea[],
  xs: readonly number[],
  ys: readonly number[],
  runs: readonly Run[],
): FilledArea[] {
  return areas.map((area) => {
    const x0 = xs[area.column] ?? 0
    const x1 = xs[area.column + area.colSpan] ?? 0
    const y0 = ys[area.row] ?? 0
    const y1 = ys[area.row + area.rowSpan] ?? 0
    const own = runs.filter((run) => {
      const x = (run.x0 + run.x1) / 2
      const y = (run.top + run.bottom) / 2
      return x >= x0 && x < x1 && y >= y0 && y < y1
    })
    return { ...area, runs: own }
  })
}

/** Rows of cells; rows and columns that hold nothing at all are left out (double rules, padding). */
function rowsFrom(
  areas: readonly FilledArea[],
  rowCount: number,
  rtl: boolean,
  columnCount: number,
): GridCell[][] {
  const rowUsed = times(rowCount, (row) => areas.some((area) => area.row === row && area.runs.length > 0))
  const columnUsed = times(columnCount, (column) =>
    areas.some((area) => area.column === column && area.runs.length > 0),
  )
  const count = (used: readonly boolean[], from: number, span: number): number =>
    Math.max(1, used.slice(from, from + span).filter(Boolean).length)
  const rows: GridCell[][] = []
  for (let row = 0; row < rowCount; row++) {
    if (!rowUsed[row]) continue
    const cells = areas
      .filter((area) => area.row === row && (area.runs.length > 0 || columnUsed[area.column]))
      .sort((a, b) => (rtl ? b.column - a.column : a.column - b.column))
    rows.push(
      cells.map((area) => ({
        runs: area.runs,
        column: columnUsed.slice(0, area.column).filter(Boolean).length,
        colSpan: count(columnUsed, area.column, area.colSpan),
        rowSpan: count(rowUsed, area.row, area.rowSpan),
        header: false,
      })),
    )
  }
  return rows
}

/** Marks the first row as header where it alone is bold or shaded. */
function withHeader(rows: GridCell[][], fills: readonly Fill[], ys: readonly number[]): GridCell[][] {
  const [first, ...rest] = rows
  if (first === undefined || rest.length === 0) return rows
  const bold = (row: readonly GridCell[]): boolean =>
    row.every((cell) => cell.runs.length === 0 || isBold(cell.runs))
  const shaded = (y: number): boolean =>
    fills.some(({ box, lightness }) => lightness < 0.97 && y > box.y && y < box.y + box.height)
  const middle = (i: number): number => ((ys[i] ?? 0) + (ys[i + 1] ?? 0)) / 2
  const isHeader =
    (bold(first) && !rest.every(bold)) || (shaded(middle(0)) && ys.length > 2 && !shaded(middle(1)))
  return isHeader ? [first.map((cell) => ({ ...cell, header: true })), ...rest] : rows
}
