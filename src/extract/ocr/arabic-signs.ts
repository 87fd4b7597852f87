/** Tells commas, semicolons and stops of an Arabic page by their ink: the engine's data has no comma; and doubts its digits. */
import type { EngineBox, EngineLine, EngineWord } from './engine.ts'
import type { Ink } from './ink.ts'

/** What a comma is read as, at the end of a word or alone. */
const SIGNS = /([.؛,،ء]{1,2})[\p{Cf}]*$/u
const CONTROLS = /\p{Cf}/gu
/** No word has a hamza there: it is a comma. */
const NO_HAMZA_AFTER = /[ةى\d٠-٩]$/u
const COMMA = '،'
/** By the height of a line: what is wider is no sign, or has a letter's tail in it. */
const WIDEST = 0.45
/** Height over width of a comma, at least; and of a stop, at most. */
const COMMA_FORM = 1.25
const STOP_FORM = 1.2
/** A comma is so much higher than the stops of its page. */
const HIGHER = 1.4

/** The ink of a sign; pixels. */
interface SignInk {
  readonly width: number
  readonly height: number
  /** Pieces one above the other: a semicolon has two. */
  readonly pieces: number
}

/** The lines with the signs that their ink shows. */
export function withArabicSigns(ink: Ink, lines: readonly EngineLine[]): readonly EngineLine[] {
  const inks = new Map<EngineWord, SignInk>()
  for (const line of lines)
    for (const word of line.words) {
      const found = SIGNS.test(word.text) ? inkAtEnd(ink, word.bbox, line.rowAttributes.rowHeight) : null
      if (found !== null) inks.set(word, found)
    }
  const stop = usualStop(inks)
  const signed = lines.map((line) => ({
    ...line,
    words: line.words.map((word) => (isComma(word, inks.get(word), stop) ? withComma(word) : word)),
  }))
  return withDoubtfulDigits(signed)
}

function isComma({ text }: EngineWord, ink: SignInk | undefined, stop: number): boolean {
  const sign = SIGNS.exec(text)
  if (sign === null) return false
  const [before, read] = [text.slice(0, sign.index).replace(CONTROLS, ''), sign[1] ?? '']
  if (read.includes('ء')) return NO_HAMZA_AFTER.test(before)
  if (ink === undefined || ink.pieces !== 1) return false
  if (read.includes('؛')) return true
  return stop > 0 && ink.height >= COMMA_FORM * ink.width && ink.height >= HIGHER * stop
}

/** Pixels: the height of the page's round stops, 0 where it has none. */
function usualStop(inks: ReadonlyMap<EngineWord, SignInk>): number {
  const heights = [...inks.values()]
    .filter(({ pieces, height, width }) => pieces === 1 && height <= STOP_FORM * width)
    .map(({ height }) => height)
    .sort((a, b) => a - b)
  return heights[Math.floor(heights.length / 2)] ?? 0
}

/** The ink at the left end of a word, up to the first free column; null where it is no sign. */
function inkAtEnd(ink: Ink, { x0, x1, y0, y1 }: EngineBox, rowHeight: number): SignInk | null {
  const isFree = (x: number): boolean => !rowsOf(ink, x, x + 1, y0, y1).includes(true)
  let left = Math.max(0, x0)
  while (left < x1 && isFree(left)) left++
  let right = left
  while (right < x1 && !isFree(right)) right++
  if (right === left || right - left > WIDEST * rowHeight) return null
  const rows = rowsOf(ink, left, right, y0, y1)
  const pieces = rows.filter((row, i) => row && rows[i - 1] !== true).length
  return { width: right - left, height: rows.lastIndexOf(true) - rows.indexOf(true) + 1, pieces }
}

/** Row by row, whether there is ink between the columns. */
function rowsOf(
  { width, height, dark }: Ink,
  left: number,
  right: number,
  y0: number,
  y1: number,
): boolean[] {
  const rows: boolean[] = []
  for (let y = Math.max(0, y0); y < Math.min(height, y1); y++)
    rows.push(dark.subarray(y * width + left, y * width + Math.min(right, width)).includes(1))
  return rows
}

function withComma(word: EngineWord): EngineWord {
  const text = word.text.replace(SIGNS, COMMA)
  const count = [...(SIGNS.exec(word.text)?.[1] ?? '')].length
  const letters = word.symbols.filter((symbol) => symbol.text.replace(CONTROLS, '') !== '')
  const [last] = letters.slice(-count)
  if (last === undefined) return { ...word, text }
  return { ...word, text, symbols: [...letters.slice(0, -count), { ...last, text: COMMA }] }
}

/** The engine knows "١" and little else of the eastern digits, and gives Latin ones, or none, for the others. */
const DOUBTED = 60
const EASTERN = /[٠-٩]/
const ALONE = /^\p{Cf}*٠\p{Cf}*$/u
const DIGIT = /[\d٠-٩]/
const LEAST_EASTERN = 2

function withDoubtfulDigits(lines: readonly EngineLine[]): readonly EngineLine[] {
  const words = lines.flatMap((line) => line.words)
  const eastern = words.filter(({ text }) => EASTERN.test(text) && !ALONE.test(text))
  if (eastern.length < LEAST_EASTERN) return lines
  const doubted = (word: EngineWord): EngineWord =>
    DIGIT.test(word.text) ? { ...word, confidence: Math.min(word.confidence, DOUBTED) } : word
  return lines.map((line) => ({ ...line, words: line.words.map(doubted) }))
}
