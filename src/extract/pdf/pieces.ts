/** Text with its emphasis, as a list of pieces; how a line becomes pieces and pieces become text with marks. */
import type { Mark } from '../transcription.ts'
import { isIdeograph } from './letters.ts'
import type { Line } from './lines.ts'
import type { Glyph, Link } from './page-content.ts'
import { type Extent, extentsOf, readingOrder } from './rtl-order.ts'
import type { Run } from './runs.ts'

export interface Piece {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  /** Set above the line and smaller: a superscript. */
  readonly raised: boolean
  readonly link: string | null
}

/** A gap of this many type sizes without a space glyph is a word space. */
const WORD_GAP = 0.15
/** A space the engine guessed is one if its gap is wider by this than the gaps between letters of the line (else a kerning fault). */
const GUESSED_GAP = 0.14
/** Where a line has no spaces of its own every space is a guess, and between digits a fault is unlikely. */
const GUESSED_GAP_ALONE = 0.1
/** Arabic words stand closer than others, and their letters touch. */
const RTL_GAP = 0.13
/** After the ligature of lam and alef the next letter is often kerned away. */
const LAM_ALEF_GAP = 0.2
const ALEF = /[اأإآ]/
/** Between an ideograph and a letter or digit typesetters leave a quarter of the size without a space being there. */
const MEETING_GAP = 0.5
const CLOSING_SIGN = /[\u060C\u061B\u061F\u066A.,;:%]/
const CLOSING_GAP = 0.4
const RAISED_SIZE = 0.82
const RAISED_GAP = 0.5
const RAISED_BY = 0.12

/** The pieces of a line, in reading order. */
export function piecesOfLine(line: Line, links: readonly Link[] = []): Piece[] {
  const pieces: Piece[] = []
  let last: Glyph | null = null
  const stretches = line.rtl ? rightToLeft(line) : leftToRight(line)
  const spacing = spacingOf(line, stretches)
  for (const { glyphs, raised } of stretches) {
    const before: Glyph | null = raised && pieces.at(-1)?.raised === false ? tightly(last, glyphs[0]) : last
    const stretch = spaced(glyphs, before, line.rtl, spacing)
    pushStretch(pieces, stretch, raised, links)
    last = stretch.findLast((glyph) => !glyph.space) ?? last
  }
  return pieces
}

/** Glyphs of one height as pieces, a new one wherever the look or the link changes. */
function pushStretch(
  pieces: Piece[],
  glyphs: readonly Glyph[],
  raised: boolean,
  links: readonly Link[],
): void {
  let open: Piece | null = null
  let text = ''
  for (const glyph of glyphs) {
    const link = linkAt(links, glyph)
    const { bold, italic } = glyph.style
    if (open === null || open.bold !== bold || open.italic !== italic || open.link !== link) {
      if (open !== null) push(pieces, { ...open, text })
      open = { text: '', bold, italic, raised, link }
      text = ''
    }
    text += glyph.space ? ' ' : glyph.text
  }
  if (open !== null) push(pieces, { ...open, text })
}

interface Spacing {
  readonly letterGap: number
  /** The line has no space glyphs at all. */
  readonly spaceless: boolean
  /** In a line read from the right: what each glyph reaches over with its number or Latin word. */
  readonly extents: ReadonlyMap<Glyph, Extent>
}

const NO_EXTENTS: ReadonlyMap<Glyph, Extent> = new Map()

function spacingOf(line: Line, stretches: readonly Stretch[]): Spacing {
  const spaceless = !line.runs.some((run) => run.glyphs.some((glyph) => glyph.space && !glyph.generated))
  const extents = line.rtl ? extentsOf(stretches.flatMap((stretch) => stretch.glyphs)) : NO_EXTENTS
  return { letterGap: letterGapOf(line), spaceless, extents }
}

/** The free space between two glyphs; between a number or Latin word and its neighbours in Arabic, from its outer edge. */
function gapBetween(last: Glyph, glyph: Glyph, extents: ReadonlyMap<Glyph, Extent>): number {
  const a = extents.get(last)
  const b = extents.get(glyph)
  const [one, two] = a !== undefined && b !== undefined && a !== b ? [a, b] : [last, glyph]
  return Math.max(two.x0 - one.x1, one.x0 - two.x1)
}

function bothDigits(a: Glyph, b: Glyph): boolean {
  return a.ink !== null && b.ink !== null
}

/** The usual gap between two letters of a word: more than nothing where type is spaced out, less where it is kerned. */
function letterGapOf(line: Line): number {
  const gaps = new Float64Array(line.runs.reduce((sum, run) => sum + run.glyphs.length, 0))
  let count = 0
  for (const { glyphs } of line.runs) {
    for (let i = 1; i < glyphs.length; i++) {
      const a = glyphs[i - 1]
      const b = glyphs[i]
      if (a && b && !a.space && !b.space) gaps[count++] = Math.max(b.x0 - a.x1, a.x0 - b.x1)
    }
  }
  return gaps.subarray(0, count).sort()[Math.floor(count / 2)] ?? 0
}

function isRaised(run: Run, line: Line): boolean {
  return run.size <= RAISED_SIZE * line.size && run.baseline < line.baseline - RAISED_BY * line.size
}

/** No space is wanted before a raised mark that stands close, whatever the file has there. */
function tightly(last: Glyph | null, glyph: Glyph | undefined): Glyph | null {
  if (last === null || glyph === undefined) return last
  const gap = Math.max(glyph.x0 - last.x1, last.x0 - glyph.x1)
  return gap < RAISED_GAP * last.style.size ? null : last
}

interface Stretch {
  readonly glyphs: readonly Glyph[]
  readonly raised: boolean
}

function leftToRight(line: Line): Stretch[] {
  return line.runs.map((run) => ({ glyphs: inOrder(run), raised: isRaised(run, line) }))
}

/** The whole line in reading order; neighbours of one run are one stretch. */
function rightToLeft(line: Line): Stretch[] {
  const raised = new Set(line.runs.filter((run) => isRaised(run, line)).flatMap((run) => run.glyphs))
  const stretches: { glyphs: Glyph[]; raised: boolean }[] = []
  for (const glyph of readingOrder(line.runs.flatMap((run) => run.glyphs))) {
    const last = stretches.at(-1)
    const isUp = raised.has(glyph)
    if (last?.raised === isUp) last.glyphs.push(glyph)
    else stretches.push({ glyphs: [glyph], raised: isUp })
  }
  return stretches
}

/** Glyphs of a run from left to right. */
function inOrder(run: Run): readonly Glyph[] {
  const glyphs = run.glyphs
  for (let i = 1; i < glyphs.length; i++) {
    const before = glyphs[i - 1]
    const glyph = glyphs[i]
    if (before && glyph && glyph.x1 < before.x0 - 0.1)
      return [...glyphs].sort((a, b) => a.x0 - b.x0 || a.index - b.index)
  }
  return glyphs
}

/** The glyphs with word spaces where a gap stands without one, and without spaces over no gap. */
function spaced(glyphs: readonly Glyph[], before: Glyph | null, rtl: boolean, spacing: Spacing): Glyph[] {
  const set: Glyph[] = []
  let last = before
  let space: Glyph | null = null
  let lamBefore = false
  for (const glyph of glyphs) {
    if (glyph.space) {
      space = glyph
      continue
    }
    const bareGap = rtl
      ? lamBefore && last !== null && ALEF.test(last.text)
        ? LAM_ALEF_GAP
        : RTL_GAP
      : WORD_GAP
    if (last !== null && wantsSpace(last, glyph, space, rtl, spacing, bareGap))
      set.push(space ?? { ...glyph, text: ' ', space: true, generated: true })
    set.push(glyph)
    lamBefore = last?.text === 'ل'
    last = glyph
    space = null
  }
  return set
}

/** `bareGap`: the gap that is a word space where no space glyph stands, in type sizes. */
function wantsSpace(
  last: Glyph,
  glyph: Glyph,
  space: Glyph | null,
  rtl: boolean,
  spacing: Spacing,
  bareGap: number,
): boolean {
  const { letterGap, spaceless } = spacing
  const size = Math.max(last.style.size, glyph.style.size)
  const gap = gapBetween(last, glyph, spacing.extents)
  if (rtl && CLOSING_SIGN.test(glyph.text)) return gap > CLOSING_GAP * size
  const [before, after] = [isIdeograph(last.text), isIdeograph(glyph.text)]
  const ideographs = before && after
  const meeting = before !== after
  if (meeting && (space === null || space.generated)) return gap > MEETING_GAP * size
  if (space === null) return gap > (ideographs ? 1 : bareGap) * size + Math.max(0, letterGap)
  if (ideographs) return !space.generated && gap > WORD_GAP * size
  return space.generated
    ? gap - letterGap > (spaceless || bothDigits(last, glyph) ? GUESSED_GAP_ALONE : GUESSED_GAP) * size
    : gap > 0.01 * size || last.style !== glyph.style
}

function linkAt(links: readonly Link[], glyph: Glyph): string | null {
  if (links.length === 0) return null
  const x = (glyph.x0 + glyph.x1) / 2
  const y = (glyph.top + glyph.bottom) / 2
  for (const { box, address } of links) {
    if (x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height) return address
  }
  return null
}

function push(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  if (last !== undefined && alike(last, piece))
    pieces[pieces.length - 1] = { ...last, text: last.text + piece.text }
  else pieces.push(piece)
}

function alike(a: Piece, b: Piece): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.raised === b.raised && a.link === b.link
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('')
}

/** One list of pieces after another, alike neighbours merged. */
export function joined(...lists: readonly (readonly Piece[])[]): Piece[] {
  const pieces: Piece[] = []
  for (const piece of lists.flat()) if (piece.text !== '') push(pieces, piece)
  return pieces
}

/** The part of the pieces from `start` to `end` of their text. */
export function sliced(
  pieces: readonly Piece[],
  start: number,
  end: number = Number.POSITIVE_INFINITY,
): Piece[] {
  const kept: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const text = piece.text.slice(Math.max(0, start - at), Math.max(0, end - at))
    if (text !== '') kept.push({ ...piece, text })
    at += piece.text.length
  }
  return kept
}

const UNEVEN_SPACE = / {2}|[^\S ]/

/** Without white space at either end, inner runs of it one space. */
export function trimmed(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  let spaceBefore = true
  for (const piece of pieces) {
    let text = UNEVEN_SPACE.test(piece.text) ? piece.text.replace(/\s+/g, ' ') : piece.text
    if (spaceBefore) text = text.trimStart()
    if (text === '') continue
    spaceBefore = text.endsWith(' ')
    push(kept, { ...piece, text })
  }
  const last = kept.at(-1)
  if (last?.text.endsWith(' ')) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() }
  return kept.filter((piece) => piece.text !== '')
}

/** The marks of the pieces, relative to their text. Spaces at the edge of an emphasis are left out of it. */
export function marksOf(pieces: readonly Piece[]): Mark[] {
  return [
    ...marksWhere(pieces, 'bold', (piece) => piece.bold),
    ...marksWhere(pieces, 'italic', (piece) => piece.italic),
    ...marksWhere(pieces, 'superscript', (piece) => piece.raised),
    ...linkMarks(pieces),
  ].sort((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1))
}

function marksWhere(pieces: readonly Piece[], type: Mark['type'], test: (piece: Piece) => boolean): Mark[] {
  const marks: { type: Mark['type']; start: number; end: number }[] = []
  let at = 0
  for (const piece of pieces) {
    const start = at
    at += piece.text.length
    if (!test(piece)) continue
    const last = marks.at(-1)
    if (last?.end === start) last.end = at
    else marks.push({ type, start, end: at })
  }
  const text = textOf(pieces)
  return marks.map((mark) => tightened(mark, text)).filter((mark) => mark.end > mark.start)
}

function tightened<M extends Mark>(mark: M, text: string): M {
  let { start, end } = mark
  while (start < end && text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  return { ...mark, start, end }
}

function linkMarks(pieces: readonly Piece[]): Mark[] {
  const marks: { type: 'link'; start: number; end: number; target: string }[] = []
  let at = 0
  for (const { text, link } of pieces) {
    const start = at
    at += text.length
    if (link === null) continue
    const last = marks.at(-1)
    if (last?.end === start && last.target === link) last.end = at
    else marks.push({ type: 'link', start, end: at, target: link })
  }
  const text = textOf(pieces)
  return marks.map((mark) => tightened(mark, text)).filter((mark) => mark.end > mark.start)
}

/** True where two texts meet without a space between them: an ideograph on both sides. */
export function meetsWithoutSpace(before: string, after: string): boolean {
  return isIdeograph(before.at(-1) ?? '') && isIdeograph(after[0] ?? '')
}
