/** Letters of a page as lines: cut where the engine goes to another base line, small pieces put back where they stand. */
import type { Glyph } from './open-pdf.ts'
import { inReadingOrder, isRightToLeft } from './reading-order.ts'

/** A line: letters in reading order. `places` says where each stands in that direction, growing as one reads. */
export interface Line {
  readonly y: number
  readonly left: number
  readonly right: number
  readonly isRightToLeft: boolean
  readonly letters: readonly string[]
  /** Points along the line; counted with a minus sign where the line runs from right to left. */
  readonly places: readonly number[]
}

/** Letters this far from the base line still belong to it: raised figures. In points. */
const RAISED = 5
/** A piece of so few letters that touches another line is a part of it: a raised figure, a comma told apart. */
const SMALL_PIECE = 3
const TOUCHING = 3

/** Cuts a page's letters into lines, in the engine's order of lines. */
export function toLines(glyphs: readonly Glyph[]): Line[] {
  const pieces: Glyph[][] = []
  for (const glyph of glyphs.filter(isVisible)) {
    const piece = pieces.at(-1)
    const first = piece?.[0]
    if (piece === undefined || first === undefined || Math.abs(first.y - glyph.y) > RAISED)
      pieces.push([glyph])
    else piece.push(glyph)
  }
  return putBack(pieces).map(toLine)
}

/** Spaces of no width part nothing: they end a line or stand inside a joined letter. */
function isVisible(glyph: Glyph): boolean {
  return glyph.character.trim() !== '' || glyph.right - glyph.left > 0.1
}

function putBack(pieces: readonly Glyph[][]): Glyph[][] {
  const whole = pieces.filter((piece) => piece.length > SMALL_PIECE)
  const lonely: Glyph[][] = []
  for (const piece of pieces) {
    if (piece.length > SMALL_PIECE) continue
    const home = whole.find((line) => touches(line, piece))
    if (home === undefined) lonely.push(piece)
    else home.push(...piece)
  }
  return pieces.filter((piece) => whole.includes(piece) || lonely.includes(piece))
}

function touches(line: readonly Glyph[], piece: readonly Glyph[]): boolean {
  const [first] = piece
  if (first === undefined) return false
  const isLevel = line.some((glyph) => Math.abs(glyph.y - first.y) <= RAISED)
  const gap = Math.max(leftOf(line) - rightOf(piece), leftOf(piece) - rightOf(line))
  return isLevel && gap <= TOUCHING
}

function leftOf(glyphs: readonly Glyph[]): number {
  return Math.min(...glyphs.map((glyph) => glyph.left))
}

function rightOf(glyphs: readonly Glyph[]): number {
  return Math.max(...glyphs.map((glyph) => glyph.right))
}

function toLine(glyphs: readonly Glyph[]): Line {
  const backwards = isRightToLeft(glyphs)
  const ordered = inReadingOrder(glyphs, backwards)
  return {
    y: Math.max(...glyphs.map((glyph) => glyph.y)),
    left: leftOf(glyphs),
    right: rightOf(glyphs),
    isRightToLeft: backwards,
    letters: ordered.map(({ character }) => character),
    places: ordered.map(({ place }) => place),
  }
}
