/** The drawn form of one letter, free of its size: which cells of a grid laid over its ink are black, and how wide it is. */
import type { Engine } from './pdfium.ts'

/** A grid of `GRID` rows, each a number with one bit a cell, and the logarithm of width over height. */
export interface LetterForm {
  readonly rows: Uint16Array
  readonly proportion: number
}

const GRID = 16
/** Letters have a few dozen strokes; ornaments with thousands prove nothing. */
const MOST_SEGMENTS = 600
const MOVE = 2
const LINE = 0

/** The form that a font draws for a character; null where it draws none, or one too rich to compare. */
export function formOf(engine: Engine, font: number, code: number): LetterForm | null {
  const path = engine.c._FPDFFont_GetGlyphPath(font, code, 1)
  const edges = path === 0 ? [] : edgesOf(engine, path)
  const [left, right] = rangeOf(edges, 0)
  const [bottom, top] = rangeOf(edges, 1)
  if (!(right > left && top > bottom)) return null
  return {
    rows: rowsOf(edges, { left, bottom, width: right - left, height: top - bottom }),
    proportion: Math.log((right - left) / (top - bottom)),
  }
}

/** The outline as straight edges, four numbers each: from and to. */
function edgesOf({ c, at }: Engine, path: number): number[] {
  const count = c._FPDFGlyphPath_CountGlyphSegments(path)
  if (count > MOST_SEGMENTS) return []
  const pen = new Pen()
  for (let index = 0; index < count; index++) {
    const segment = c._FPDFGlyphPath_GetGlyphPathSegment(path, index)
    c._FPDFPathSegment_GetPoint(segment, at, at + 4)
    const x = c.HEAPF32[at >> 2] ?? 0
    const y = c.HEAPF32[(at >> 2) + 1] ?? 0
    const type = c._FPDFPathSegment_GetType(segment)
    if (type === MOVE) pen.move(x, y)
    else if (type === LINE) pen.line(x, y)
    else pen.curve(x, y)
  }
  pen.close()
  return pen.edges
}

/** Follows an outline; a curve comes as three points and becomes four straight edges. */
class Pen {
  readonly edges: number[] = []
  #startX = 0
  #startY = 0
  #x = 0
  #y = 0
  /** The points of a curve that came so far, at most two. */
  #points: number[] = []

  move(x: number, y: number): void {
    this.close()
    this.#startX = x
    this.#startY = y
    this.#x = x
    this.#y = y
    this.#points = []
  }

  line(x: number, y: number): void {
    this.edges.push(this.#x, this.#y, x, y)
    this.#x = x
    this.#y = y
  }

  curve(x: number, y: number): void {
    const [x1, y1, x2, y2] = this.#points
    if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) {
      this.#points.push(x, y)
      return
    }
    const [x0, y0] = [this.#x, this.#y]
    for (let t = 0.25; t <= 1; t += 0.25) this.line(between(t, x0, x1, x2, x), between(t, y0, y1, y2, y))
    this.#points = []
  }

  close(): void {
    if (this.#x !== this.#startX || this.#y !== this.#startY) this.line(this.#startX, this.#startY)
  }
}

/** A point of a cubic curve, in one direction. */
function between(t: number, a: number, b: number, c: number, d: number): number {
  const s = 1 - t
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
}

/** The least and the greatest coordinate (0 across, 1 up) of all edges. */
function rangeOf(edges: readonly number[], axis: 0 | 1): [number, number] {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (let index = axis; index < edges.length; index += 2) {
    const value = edges[index] ?? 0
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}

interface Frame {
  readonly left: number
  readonly bottom: number
  readonly width: number
  readonly height: number
}

/** Keeps the lines through the middles of cells off the corners of the outline, which stand at round places. */
const OFF_CORNERS = 1e-6

/** Cells whose middle is inside the outline, by the rule of the winding number. */
function rowsOf(edges: readonly number[], { left, bottom, width, height }: Frame): Uint16Array {
  const turns = new Int8Array(GRID * (GRID + 1))
  for (let index = 0; index < edges.length; index += 4) {
    const x0 = ((edges[index] ?? 0) - left) / width
    const y0 = ((edges[index + 1] ?? 0) - bottom) / height - OFF_CORNERS
    const x1 = ((edges[index + 2] ?? 0) - left) / width
    const y1 = ((edges[index + 3] ?? 0) - bottom) / height - OFF_CORNERS
    const first = Math.max(0, Math.ceil(Math.min(y0, y1) * GRID - 0.5))
    const end = Math.min(GRID, Math.ceil(Math.max(y0, y1) * GRID - 0.5))
    for (let row = first; row < end; row++) {
      const x = x0 + (((row + 0.5) / GRID - y0) / (y1 - y0)) * (x1 - x0)
      const cell = Math.min(GRID, Math.max(0, Math.ceil(x * GRID - 0.5)))
      const at = row * (GRID + 1) + cell
      turns[at] = (turns[at] ?? 0) + (y0 < y1 ? 1 : -1)
    }
  }
  return blackCells(turns)
}

/** Sums the turns from the left; where they do not cancel out, a cell is inside. */
function blackCells(turns: Int8Array): Uint16Array {
  const rows = new Uint16Array(GRID)
  for (let row = 0; row < GRID; row++) {
    let winding = 0
    let bits = 0
    for (let cell = 0; cell < GRID; cell++) {
      winding += turns[row * (GRID + 1) + cell] ?? 0
      if (winding !== 0) bits |= 1 << cell
    }
    rows[row] = bits
  }
  return rows
}

/** What a difference of proportion weighs, beside the share of cells that differ. */
const PROPORTION_WEIGHT = 0.25
const MOST_FOR_PROPORTION = 0.3

/** How much two forms differ, from 0: the share of cells that differ, and something for another proportion. */
export function differenceOf(one: LetterForm, other: LetterForm): number {
  let cells = 0
  for (let row = 0; row < GRID; row++) cells += bitsIn((one.rows[row] ?? 0) ^ (other.rows[row] ?? 0))
  return cells / (GRID * GRID) + leastDifference(one, other)
}

/** What two forms differ by for their proportions alone. */
export function leastDifference(one: LetterForm, other: LetterForm): number {
  return Math.min(MOST_FOR_PROPORTION, PROPORTION_WEIGHT * Math.abs(one.proportion - other.proportion))
}

/** How many bits of a number below 65,536 are set. */
function bitsIn(value: number): number {
  const pairs = value - ((value >> 1) & 0x5555)
  const fours = (pairs & 0x3333) + ((pairs >> 2) & 0x3333)
  return ((((fours + (fours >> 4)) & 0x0f0f) * 0x0101) >> 8) & 0x1f
}
