/** Parts the lines of a region into paragraphs by spacing, indents, line fill, markers and change of type. */
import type { Line } from './lines.ts'
import { markerOf } from './markers.ts'
import type { Piece } from './pieces.ts'

/** A line with its text. */
export interface TextLine {
  readonly line: Line
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly page: number
}

export interface Paragraph {
  readonly lines: readonly TextLine[]
}

interface Setting {
  /** Usual distance of baselines for a type size. */
  readonly pitchOf: (size: number) => number
  /** Where the lines around a line start and end, measured in the direction of reading. */
  readonly edgesAt: (line: TextLine) => Edges
}

interface Edges {
  readonly start: number
  readonly end: number
}

const SIZE_CHANGE = 0.08
const INDENT = 0.9
const ENDS_SENTENCE = /[.!?:;。！？：；؟۔]["'”’»)\]]*\d{0,3}\*?$/u
/** The end of a line of a table of contents: dots that lead to a page number. */
const LEADS_TO_PAGE = /(?:[.…]{4,}|…{2,}|(?:\. ){4,}|_{4,}) ?(?:\d{1,4}|[ivxl]{1,6})$/u
const STARTS_LOWER = /^[("“«‘[]*\p{Ll}/u

/** The lines of one region, top to bottom, as paragraphs. */
export function splitParagraphs(lines: readonly TextLine[], setting: Setting): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: TextLine[] = []
  for (const line of lines) {
    if (open.length > 0 && parts(open, line, setting)) {
      paragraphs.push({ lines: open })
      open = []
    }
    open.push(line)
  }
  if (open.length > 0) paragraphs.push({ lines: open })
  return paragraphs
}

/** Where a line starts and ends in the direction of reading; right-to-left lines are measured from the right. */
export function startOf(line: Line): number {
  return line.rtl ? -line.x1 : line.x0
}

export function endOf(line: Line): number {
  return line.rtl ? -line.x0 : line.x1
}

/** True if a new paragraph begins at `next`. */
function parts(open: readonly TextLine[], next: TextLine, setting: Setting): boolean {
  const last = open.at(-1)
  const first = open[0]
  if (last === undefined || first === undefined) return false
  if (last.line.rtl !== next.line.rtl && Math.min(last.text.length, next.text.length) > 3) return true
  const size = Math.max(last.line.size, next.line.size)
  const pitch = next.line.baseline - last.line.baseline
  const usual = setting.pitchOf(size)
  if (pitch < -0.5 * size || pitch > 2.2 * usual || LEADS_TO_PAGE.test(last.text)) return true
  if (Math.abs(last.line.size - next.line.size) > SIZE_CHANGE * size) return true
  const apart = pitch > usual + Math.max(0.22 * size, 1.5)
  const edges = setting.edgesAt(last)
  const filled = isFilled(last, next, edges)
  const unfinished = !ENDS_SENTENCE.test(last.text) && STARTS_LOWER.test(next.text)
  if (apart) return !(unfinished && filled && pitch < 1.35 * usual)
  if (styleBreaks(last, next, filled)) return true
  if (headingGoesOn(open, next)) return false
  if (centred(last.line, next.line, edges)) return false
  if (markerBreaks(open, next, filled)) return true
  if (indentBreaks(open, next, edges)) return !(unfinished && filled)
  return !filled && !unfinished
}

/** True if the first word of the next line would not have fitted on the line: then the line is full. */
function isFilled(last: TextLine, next: TextLine, edges: Edges): boolean {
  const room = edges.end - endOf(last.line)
  const ideographs = /[\u3400-\u9FFF]/.test(next.text[0] ?? '')
  const word = ideographs ? next.text.slice(0, 2) : (next.text.split(' ')[0] ?? '')
  const perCharacter = (next.line.x1 - next.line.x0) / Math.max(1, next.text.length)
  return room < (word.length + 1.2) * perCharacter + 0.4 * next.line.size
}

function styleBreaks(last: TextLine, next: TextLine, filled: boolean): boolean {
  if (last.line.bold !== next.line.bold) {
    if (last.line.bold) return !boldGoesOn(next)
    return !filled || ENDS_SENTENCE.test(last.text)
  }
  return last.line.italic !== next.line.italic && !filled && !STARTS_LOWER.test(next.text)
}

const OPEN_BRACKET = /[([（][^)\]）]*$/u

/** A heading or bracketed line goes on over short lines: same look, no end of sentence, no marker. */
function headingGoesOn(open: readonly TextLine[], next: TextLine): boolean {
  const last = open.at(-1)
  if (last === undefined || open.length > 4 || last.text.length < 20) return false
  if (ENDS_SENTENCE.test(last.text) || markerOf(next.text) !== null) return false
  if (OPEN_BRACKET.test(last.text)) return true
  return (
    last.line.bold &&
    next.line.bold &&
    last.line.italic === next.line.italic &&
    startOf(next.line) - startOf(last.line) < 60
  )
}

/** A bold run-in that ends on the next line is no change of paragraph. */
function boldGoesOn(next: TextLine): boolean {
  return next.pieces[0]?.bold === true
}

function centred(a: Line, b: Line, edges: Edges): boolean {
  const middle = (edges.start + edges.end) / 2
  const off = (line: Line): number => (startOf(line) + endOf(line)) / 2 - middle
  const indented = (line: Line): boolean =>
    startOf(line) - edges.start > 1.5 * line.size && edges.end - endOf(line) > 1.5 * line.size
  return Math.abs(off(a)) < 4 && Math.abs(off(b)) < 4 && indented(a) && indented(b)
}

/** True if the next line opens a list item: it carries a marker and the place or the line before says so. */
function markerBreaks(open: readonly TextLine[], next: TextLine, filled: boolean): boolean {
  const marker = markerOf(next.text)
  if (marker === null) return false
  if (marker.kind === 'bullet' || !filled) return true
  const last = open.at(-1)
  if (last !== undefined && ENDS_SENTENCE.test(last.text)) return true
  const first = open[0]
  const own = first === undefined ? null : markerOf(first.text)
  if (own?.kind === marker.kind && first !== undefined)
    return Math.abs(startOf(first.line) - startOf(next.line)) < 3
  return markerGap(next) && last !== undefined && startOf(last.line) - startOf(next.line) > 1.5
}

/** True if a gap wider than a word space stands after the marker. */
function markerGap(line: TextLine): boolean {
  const [one, two] = line.line.runs
  if (one === undefined || two === undefined) return false
  const gap = line.line.rtl ? one.x0 - two.x1 : two.x0 - one.x1
  return gap > 0.8 * line.line.size
}

/** True if the next line is set in (a new paragraph's first line) or out against the lines of the open paragraph. */
function indentBreaks(open: readonly TextLine[], next: TextLine, edges: Edges): boolean {
  const last = open.at(-1)
  const first = open[0]
  if (last === undefined || first === undefined) return false
  const step = startOf(next.line) - startOf(last.line)
  const size = next.line.size
  if (step > INDENT * size) return !hangs(open, next, edges)
  if (open.length > 1) return step < -INDENT * size
  return step < -INDENT * size && ENDS_SENTENCE.test(last.text) && markerOf(first.text) !== null
}

/** True for the second line of an item whose marker hangs out to the left. */
function hangs(open: readonly TextLine[], next: TextLine, edges: Edges): boolean {
  const first = open[0]
  if (open.length !== 1 || first === undefined) return false
  if (markerOf(first.text) !== null) return startOf(next.line) - startOf(first.line) < 6 * next.line.size
  return (
    startOf(first.line) <= edges.start + 2 &&
    startOf(next.line) - edges.start < 5 * next.line.size &&
    !ENDS_SENTENCE.test(first.text)
  )
}

const NEIGHBOURS = 16

/** Finds the edges near each line: those that at least two neighbouring lines of its size keep, else the outermost. */
export function edgeFinder(lines: readonly TextLine[]): (line: TextLine) => Edges {
  const known = new Map<TextLine, Edges>()
  lines.forEach((line, i) => {
    const near = lines
      .slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS)
      .filter((other) => other.line.rtl === line.line.rtl && Math.abs(other.line.size - line.line.size) < 0.6)
    const size = line.line.size
    known.set(line, {
      start: -kept(
        near.map((other) => -startOf(other.line)),
        size,
        -startOf(line.line),
      ),
      end: kept(
        near.map((other) => endOf(other.line)),
        size,
        endOf(line.line),
      ),
    })
  })
  return (line) => known.get(line) ?? { start: startOf(line.line), end: endOf(line.line) }
}

/** The greatest value that another comes near, not less than `least`. */
function kept(values: readonly number[], size: number, least: number): number {
  const sorted = [...values].sort((a, b) => b - a)
  for (let i = 0; i + 1 < sorted.length; i++) {
    const value = sorted[i] ?? least
    if (value - (sorted[i + 1] ?? least) < 1.5 * size) return Math.max(value, least)
  }
  return Math.max(sorted[0] ?? least, least)
}
