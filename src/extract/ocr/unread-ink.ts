/** Finds ink that may be writing and was not read: lines of type that a signature or a stamp runs through. */
import type { EngineBox, EngineLine } from './engine.ts'
import type { Ink } from './ink.ts'

/** Sides by the usual height of a line. */
const CELL = 0.25
const AROUND_WORD = 0.15
const LEAST_WIDTH = 3
const LEAST_HEIGHT = 0.6
const MOST_HEIGHT = 14
const MARGIN = 0.4
const DEPTH = 0.4
/** Share of a cell that is ink: less is dust, more is a rule, a ground or a picture. */
const LEAST_INK = 0.06
const MOST_INK = 0.9
/** Cells so far apart, across and down, belong together. */
const ACROSS = 3
const DOWN = 1
/** Parts a page: each is read again, in some tenths of a second. */
const MOST_PARTS = 6

/** The parts of a page with ink beside the words read, the widest first; pixels. `height` is the usual one of a line. */
export function unreadInk(ink: Ink, lines: readonly EngineLine[], height: number): EngineBox[] {
  const size = Math.max(2, Math.round(CELL * height))
  const grid = inkedCells(withoutWords(ink, lines, height), size)
  return joinedCells(grid)
    .map(({ x0, y0, x1, y1 }) => ({ x0: x0 * size, y0: y0 * size, x1: (x1 + 1) * size, y1: (y1 + 1) * size }))
    .filter(({ x0, x1 }) => x1 - x0 >= LEAST_WIDTH * height)
    .filter(({ y0, y1 }) => y1 - y0 >= LEAST_HEIGHT * height && y1 - y0 <= MOST_HEIGHT * height)
    .sort((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))
    .slice(0, MOST_PARTS)
    .map((box) => widened(box, MARGIN * height, ink))
}

function widened({ x0, y0, x1, y1 }: EngineBox, by: number, { width, height }: Ink): EngineBox {
  return {
    x0: Math.max(0, Math.round(x0 - by)),
    y0: Math.max(0, Math.round(y0 - by)),
    x1: Math.min(width, Math.round(x1 + by)),
    y1: Math.min(height, Math.round(y1 + by)),
  }
}

function withoutWords({ width, height, dark }: Ink, lines: readonly EngineLine[], usual: number): Ink {
  const left = dark.slice()
  const around = AROUND_WORD * usual
  for (const { words, baseline, rowAttributes } of lines) {
    const foot = Math.max(baseline.y0, baseline.y1)
    const tall = Math.max(1, Math.min(rowAttributes.rowHeight, usual))
    for (const { bbox } of words) {
      // A word that a stroke of the pen touches is given a box as high as the stroke.
      const top = Math.max(bbox.y0 - around, foot - tall)
      const bottom = Math.min(bbox.y1 + around, foot + DEPTH * tall)
      const [x0, x1] = [Math.max(0, Math.round(bbox.x0 - around)), Math.min(width, bbox.x1 + around)]
      for (let y = Math.max(0, Math.round(top)); y < Math.min(height, bottom); y++)
        left.fill(0, y * width + x0, y * width + Math.round(x1))
    }
  }
  return { width, height, dark: left }
}

/** A cell a byte, 1 where it holds ink as letters do. */
interface Grid {
  readonly across: number
  readonly down: number
  readonly cells: Uint8Array
}

function inkedCells({ width, height, dark }: Ink, size: number): Grid {
  const [across, down] = [Math.floor(width / size), Math.floor(height / size)]
  const counts = new Uint32Array(across * down)
  for (let y = 0; y < down * size; y++) {
    const row = Math.floor(y / size) * across
    for (let x = 0; x < across * size; x++)
      if (dark[y * width + x] === 1) {
        const cell = row + Math.floor(x / size)
        counts[cell] = (counts[cell] ?? 0) + 1
      }
  }
  const area = size * size
  const cells = Uint8Array.from(counts, (count) =>
    count >= LEAST_INK * area && count <= MOST_INK * area ? 1 : 0,
  )
  return { across, down, cells }
}

/** The boxes, in cells, of inked cells that stand together. */
function joinedCells({ across, down, cells }: Grid): EngineBox[] {
  const seen = new Uint8Array(cells.length)
  const boxes: EngineBox[] = []
  for (let start = 0; start < cells.length; start++) {
    if (cells[start] !== 1 || seen[start] === 1) continue
    seen[start] = 1
    const open = [start]
    let box = { x0: across, y0: down, x1: 0, y1: 0 }
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      const [x, y] = [cell % across, Math.floor(cell / across)]
      box = {
        x0: Math.min(box.x0, x),
        y0: Math.min(box.y0, y),
        x1: Math.max(box.x1, x),
        y1: Math.max(box.y1, y),
      }
      for (const next of neighbours(x, y, across, down))
        if (cells[next] === 1 && seen[next] === 0) {
          seen[next] = 1
          open.push(next)
        }
    }
    boxes.push(box)
  }
  return boxes
}

function neighbours(x: number, y: number, across: number, down: number): number[] {
  const found: number[] = []
  for (let v = Math.max(0, y - DOWN); v <= Math.min(down - 1, y + DOWN); v++)
    for (let u = Math.max(0, x - ACROSS); u <= Math.min(across - 1, x + ACROSS); u++)
      found.push(v * across + u)
  return found
}
