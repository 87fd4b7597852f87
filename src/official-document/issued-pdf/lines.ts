/** Letters of a page as lines: cut where the engine goes to another base line, small pieces put back where they stand. */
import type { Glyph } from './open-pdf.ts'
import { isNamed, type Place } from './places.ts'
import { inReadingOrder, isRightToLeft, type OrderedLetter } from './reading-order.ts'

/** A line: letters in reading order. `places` says where each stands in that direction, growing as one reads. */
export interface Line {
  readonly y: number
  readonly left: number
  readonly right: number
  readonly isRightToLeft: boolean
  readonly letters: readonly string[]
  /** Points along the line; counted with a minus sign where the line runs from right to left. */
  readonly places: readonly number[]
  /** True where a statement begins at the very end: its first word stands on the next line. */
  readonly endsWithBeginning: boolean
}

/** Letters this far from the base line still belong to it: raised figures. In points. */
const RAISED = 5
/** A piece of so few letters that touches another line is a part of it: a raised figure, a comma told apart. */
const SMALL_PIECE = 3
const TOUCHING = 3
/** A place and its line may differ by this much, in points. */
export const NEAR = 3

/** Cuts a page's letters into lines, in the engine's order of lines; takes the places on that page. */
export function toLines(glyphs: readonly Glyph[], places: readonly Place[]): Line[] {
  const pieces: Glyph[][] = []
  for (const glyph of glyphs) {
    const piece = pieces.at(-1)
    const first = piece?.[0]
    if (piece === undefined || first === undefined || Math.abs(first.y - glyph.y) > RAISED)
      pieces.push([glyph])
    else piece.push(glyph)
  }
  const lines: Line[] = []
  for (const piece of putBack(pieces))
    lines.push(toLine(piece, places, lines.at(-1)?.endsWithBeginning ?? false))
  return lines
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
const SPACE = { least: 1.6, most: 20 }

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

function toLine(all: readonly Glyph[], places: readonly Place[], isBeginning: boolean): Line {
  const glyphs = all.some(({ character }) => character !== ' ')
    ? all.filter(({ character }) => character !== ' ')
    : all
  const [left, right] = [leftOf(glyphs), rightOf(glyphs)]
  const y = Math.max(...glyphs.map((glyph) => glyph.y))
  const inside = places.filter(
    (place) =>
      isNamed(place) && Math.abs(place.y - y) <= NEAR && place.x > left - NEAR && place.x < right + NEAR,
  )
  const backwards = inside[0]?.isLineRightToLeft ?? isRightToLeft(glyphs)
  const stretches = toStretches(all, inside, backwards, isBeginning)
  const ordered = stretches.flatMap((stretch) => read(stretch, backwards))
  const end = backwards ? Math.min(...inside.map(({ x }) => x)) : Math.max(...inside.map(({ x }) => x))
  const isLast = inside.some(({ begins, x }) => begins && x === end)
  return {
    y,
    left,
    right,
    isRightToLeft: backwards,
    letters: ordered.map(({ character }) => character),
    places: ordered.map(({ place }) => place),
    endsWithBeginning: isLast && glyphs.every((glyph) => backwards === standOf(glyph) > end),
  }
}

/** Letters between two places of a line; they are read by themselves, in their own direction. */
interface Stretch {
  readonly glyphs: readonly Glyph[]
  readonly isRightToLeft: boolean
  /** True where the statement began on a line before. */
  readonly goesOn: boolean
}

/**
 * A line cut at the places in it: cells beside each other, and statements that are isolated, turn by themselves. A line
 * with no place in it runs as most of its letters do.
 */
function toStretches(
  glyphs: readonly Glyph[],
  places: readonly Place[],
  backwards: boolean,
  isBeginning: boolean,
): Stretch[] {
  const cuts = [...new Set(places.map(({ x }) => x))].sort((one, other) =>
    backwards ? other - one : one - other,
  )
  const stretches = Array.from({ length: cuts.length + 1 }, () => [] as Glyph[])
  for (const glyph of glyphs) {
    const at = cuts.filter((cut) => (backwards ? cut > standOf(glyph) : cut < standOf(glyph))).length
    stretches[at]?.push(glyph)
  }
  return stretches
    .map((own, index) => {
      const beside = places.find(({ begins, x }) => x === cuts[begins ? index - 1 : index])
      return {
        glyphs: own,
        isRightToLeft: beside?.isRightToLeft ?? backwards,
        goesOn: index === 0 && !isBeginning,
      }
    })
    .filter((stretch) => stretch.glyphs.length > 0)
}

/** A vowel sign is drawn from its letter's point, wherever its ink stands. */
function standOf(glyph: Glyph): number {
  return /\p{M}/u.test(glyph.character) ? glyph.x + 0.1 : (glyph.left + glyph.right) / 2
}

/** The letters of a stretch as they are read; their places grow as those of the line around do. */
function read({ glyphs, isRightToLeft: own, goesOn }: Stretch, backwards: boolean): OrderedLetter[] {
  const seen = glyphs.filter((glyph) => isSeen(glyph, glyphs))
  const letters = inReadingOrder(seen, own, goesOn)
  if (own === backwards) return letters
  const mirror = (leftOf(glyphs) + rightOf(glyphs)) * (own ? 1 : -1)
  return letters.map((letter) => ({ ...letter, place: letter.place + mirror }))
}
