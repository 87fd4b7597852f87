/** Sets the words of a reading on the page as glyphs, so that a scan is laid out by the same stages as a text layer. */
import type { Glyph, PageContent, Rule, Style } from '../pdf/page-content.ts'
import type { EngineLine, EngineWord } from './engine.ts'
import type { InkRule } from './find-rules.ts'
import type { PictureReading } from './read-picture.ts'

/** The height of a line against the size of its type. */
const HEIGHT_TO_SIZE = 0.88
/** Sizes that differ by less are one size, measured on uneven print. */
const SAME_SIZE = 0.16
const BIDI_CONTROLS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const HAN = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/

/** The page as read. `pageNumber` counts from 1; `pointsPerPixel` says how large the picture stands on the page. */
export function placeWords(reading: PictureReading, pageNumber: number, pointsPerPixel: number): PageContent {
  const sizes = evenSizes(
    reading.lines.map((line) => (line.rowAttributes.rowHeight * pointsPerPixel) / HEIGHT_TO_SIZE),
  )
  const glyphs: Glyph[] = []
  reading.lines.forEach((line, i) => {
    setLine(glyphs, line, styleOf(sizes[i] ?? 10, reading.heavy.has(line)), pointsPerPixel)
  })
  return {
    number: pageNumber,
    width: Math.round(reading.width * pointsPerPixel * 2) / 2,
    height: Math.round(reading.height * pointsPerPixel * 2) / 2,
    turned: reading.turns,
    glyphs,
    rules: reading.rules.map((rule) => ruleOf(rule, pointsPerPixel)),
    fills: [],
    pictures: [],
    curves: [],
    links: [],
    cut: false,
    unmapped: 0,
  }
}

function ruleOf({ horizontal, x0, x1, y0, y1 }: InkRule, scale: number): Rule {
  return { horizontal, x0: x0 * scale, x1: x1 * scale, y0: y0 * scale, y1: y1 * scale }
}

function styleOf(size: number, bold: boolean): Style {
  return { font: '', bold, italic: false, size, angle: 0, invisible: false, white: false }
}

/** Sizes near the commonest of those not yet taken become that one; half points. */
function evenSizes(sizes: readonly number[]): number[] {
  const even = new Map<number, number>()
  const left = new Set(sizes)
  while (left.size > 0) {
    const near = (size: number): number =>
      sizes.filter((other) => left.has(other) && Math.abs(other - size) <= SAME_SIZE * size).length
    const centre = [...left].reduce((best, size) => (near(size) > near(best) ? size : best))
    for (const size of left) {
      if (Math.abs(size - centre) > SAME_SIZE * centre) continue
      even.set(size, Math.max(1, Math.round(centre * 2) / 2))
      left.delete(size)
    }
  }
  return sizes.map((size) => even.get(size) ?? size)
}

function setLine(glyphs: Glyph[], line: EngineLine, style: Style, scale: number): void {
  const { x0, y0, x1, y1 } = line.baseline
  const middle = ((y0 + y1) / 2) * scale
  const rise = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0
  const baseline = Math.abs(rise) < 0.06 ? middle : y1 * scale
  const frame = { style, baseline, scale }
  line.words.forEach((word, i) => {
    const before = line.words[i - 1]
    if (before !== undefined) glyphs.push(spaceBetween(before, word, frame, glyphs.length))
    setWord(glyphs, word, frame)
  })
}

interface LineFrame {
  readonly style: Style
  readonly baseline: number
  readonly scale: number
}

function glyph(text: string, x0: number, x1: number, frame: LineFrame, index: number): Glyph {
  return {
    text,
    x0,
    x1,
    top: frame.baseline - 0.75 * frame.style.size,
    bottom: frame.baseline + 0.25 * frame.style.size,
    baseline: frame.baseline,
    style: frame.style,
    index,
    space: text === ' ',
    generated: false,
    ink: null,
  }
}

/** A space that stands between two words; between Chinese characters it is only a guess of the engine. */
function spaceBetween(before: EngineWord, after: EngineWord, frame: LineFrame, index: number): Glyph {
  const left = Math.min(before.bbox.x1, after.bbox.x1) * frame.scale
  const right = Math.max(before.bbox.x0, after.bbox.x0) * frame.scale
  const isGuess = HAN.test(before.text.at(-1) ?? '') || HAN.test(after.text[0] ?? '')
  return {
    ...glyph(' ', Math.min(left, right), Math.max(left, right), frame, index),
    generated: isGuess,
  }
}

/** The symbols of a word, with no gaps between them. */
function setWord(glyphs: Glyph[], word: EngineWord, frame: LineFrame): void {
  const symbols = word.symbols
    .map(({ text, bbox }) => ({ text: text.replace(BIDI_CONTROLS, ''), middle: (bbox.x0 + bbox.x1) / 2 }))
    .filter(({ text }) => text !== '')
  const order = symbols.map((_, i) => i).sort((a, b) => (symbols[a]?.middle ?? 0) - (symbols[b]?.middle ?? 0))
  const edges = order.map((at, i) => {
    const next = symbols[order[i + 1] ?? -1]
    return next === undefined ? word.bbox.x1 : ((symbols[at]?.middle ?? 0) + next.middle) / 2
  })
  const place = new Map(
    order.map((at, i) => [at, [edges[i - 1] ?? word.bbox.x0, edges[i] ?? word.bbox.x1] as const]),
  )
  symbols.forEach(({ text }, at) => {
    const [x0, x1] = place.get(at) ?? [word.bbox.x0, word.bbox.x1]
    glyphs.push(glyph(text, x0 * frame.scale, x1 * frame.scale, frame, glyphs.length))
  })
}
