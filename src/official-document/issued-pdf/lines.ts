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
  for (const glyph of glyphs) {
    const piece = pieces.at(-1)
    const first = piece?.[0]
    if (piece === undefined || first === undefined || Math.abs(first.y - glyph.y) > RAISED)
      pieces.push([glyph])
    else piece.push(glyph)
  }
  return putBack(pieces).map(toLine)
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

/** The room a space takes at least and at most between two letters, in points. */
const SPACE = { least: 1.6, most: 8 }

/**
 * PDFium tells a no-break space as a space without width, and makes up others inside joined letters and at the end of
 * a line: such a space is one only where letters stand apart, and none of them is Chinese.
 */
function isSeen(glyph: Glyph, line: readonly Glyph[]): boolean {
  if (glyph.character !== ' ' || glyph.right - glyph.left > 0.1) return true
  const letters = line.filter(({ character }) => character.trim() !== '')
  const isFree = letters.every(({ left, right }) => right < glyph.x + 0.5 || left > glyph.x + SPACE.least)
  const besides = [
    letters.filter(({ left }) => left > glyph.x).sort((one, other) => one.left - other.left)[0],
    letters.filter(({ right }) => right < glyph.x + 0.5).sort((one, other) => other.right - one.right)[0],
  ].filter((letter) => letter !== undefined)
  const isNear = ({ left, right }: Glyph): boolean =>
    left < glyph.x + SPACE.most && right > glyph.x - SPACE.most
  const isChinese = ({ character }: Glyph): boolean => /\p{Script=Han}/u.test(character)
  return isFree && besides.length === 2 && besides.every(isNear) && !besides.some(isChinese)
}

function toLine(all: readonly Glyph[]): Line {
  const seen = all.filter((glyph) => isSeen(glyph, all))
  const glyphs = seen.length > 0 ? seen : all
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
