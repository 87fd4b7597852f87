/** Parts what was read as text from what stamps, signatures, emblems and dirt were taken for. */
import { BULLET } from './bullets.ts'
import type { EngineLine, EngineWord } from './engine.ts'

export interface Sifted {
  readonly lines: readonly EngineLine[]
  /** Words left out. */
  readonly droppedCount: number
}

/** A word of less is no reading; in a line that reads well it is kept, to be looked at. */
const LEAST_WORD = 30
const LEAST_IN_SOUND_LINE = 10
const SOUND_LINE = 80
/** A line whose words are on average no better is a mark, not writing. */
const LEAST_LINE = 55
/** A line that stands beside none like it needs more. */
const LEAST_SHORT_LINE = 68
/** A Chinese character counts as two. */
const SHORT_CHARACTERS = 7
/** Rise over run from which a line is set at an angle: stamps are, text of a levelled page is not. */
const SLANT = 0.06
/** Against the usual height of lines: emblems read as letters. */
const TALL = 3.2
const DASH = /^[–—-]$/
const SAID = /[\p{L}\p{N}]/u
/** Letters, digits and the signs of prose: anything else inside a word is a smudge. */
const SMUDGE = /[|\\_=~^<>{}#@©®°»«*+]/g

/** The lines that are text, each without the words that are none. */
export function siftLines(lines: readonly EngineLine[]): Sifted {
  const usual = usualHeight(lines)
  const kept: EngineLine[] = []
  let droppedCount = 0
  for (const line of lines) {
    const words = isText(line, usual) && !isStacked(line, lines) ? soundWords(line.words) : []
    droppedCount += spoken(line.words) - spoken(words)
    if (words.length > 0) kept.push({ ...line, words })
  }
  return { lines: kept, droppedCount }
}

function spoken(words: readonly EngineWord[]): number {
  return words.filter((word) => SAID.test(word.text)).length
}

function usualHeight(lines: readonly EngineLine[]): number {
  const sound = lines.filter((line) => line.confidence >= 80 && line.words.length >= 3)
  const heights = (sound.length > 0 ? sound : lines)
    .map((line) => line.rowAttributes.rowHeight)
    .sort((a, b) => a - b)
  return heights[Math.floor(heights.length / 2)] ?? 0
}

function isText(line: EngineLine, usual: number): boolean {
  const { x0, y0, x1, y1 } = line.baseline
  if (x1 > x0 && Math.abs(y1 - y0) > SLANT * (x1 - x0)) return false
  const text = line.words.map((word) => word.text).join(' ')
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (letters === 0) return false
  const confidence = meanConfidence(line.words)
  if (line.rowAttributes.rowHeight > TALL * usual && confidence < 85) return false
  const smudges = text.match(SMUDGE)?.length ?? 0
  if (smudges > 0.25 * letters) return false
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const length = text.replace(/\s/g, '').length + han
  const least = length < SHORT_CHARACTERS ? LEAST_SHORT_LINE : LEAST_LINE
  return confidence >= least
}

const STACK = 5
const STACKED_CHARACTERS = 3

/** One of several letters one under another: text set upwards along the edge of the page. */
function isStacked(line: EngineLine, lines: readonly EngineLine[]): boolean {
  if (!isLetterAlone(line)) return false
  const { x0, x1 } = line.bbox
  const under = lines.filter((other) => isLetterAlone(other) && other.bbox.x0 < x1 && other.bbox.x1 > x0)
  return under.length >= STACK
}

function isLetterAlone(line: EngineLine): boolean {
  const text = line.words.map((word) => word.text).join('')
  return text.length <= STACKED_CHARACTERS && !/\p{N}/u.test(text)
}

/** Mean by characters, 0 to 100. */
export function meanConfidence(words: readonly EngineWord[]): number {
  let sum = 0
  let count = 0
  for (const { text, confidence } of words) {
    sum += confidence * text.length
    count += text.length
  }
  return count === 0 ? 0 : sum / count
}

/** The words from the first sound one to the last: what lies between them stands in a sentence and stays, to be looked at. */
function soundWords(words: readonly EngineWord[]): EngineWord[] {
  const sorted = words.map((word) => word.confidence).sort((a, b) => a - b)
  const isSoundLine = (sorted[Math.floor(sorted.length / 2)] ?? 0) >= SOUND_LINE
  const least = isSoundLine ? LEAST_IN_SOUND_LINE : LEAST_WORD
  const isSound = ({ text, confidence }: EngineWord): boolean =>
    text === BULLET || confidence >= (SAID.test(text) ? least : DASH.test(text) ? 60 : 80)
  const first = words.findIndex(isSound)
  const last = words.findLastIndex(isSound)
  return first < 0 ? [] : words.slice(first, last + 1).filter(isInside)
}

/** Not a smudge between words. */
function isInside({ text, confidence }: EngineWord): boolean {
  return text === BULLET || SAID.test(text) || (confidence >= 60 && !/^[|\\_~^]+$/.test(text))
}
