/** Parts what was read as text from what stamps, signatures, emblems and dirt were taken for. */
import { BULLET } from './bullets.ts'
import type { EngineBox, EngineLine, EngineWord } from './engine.ts'

const HAN_END = /\p{Script=Han}[）”》]?$/u
const HAN_SIGN = /^[,.:;!?)，。：；！？、）”》]$/u

export interface Sifted {
  readonly lines: readonly EngineLine[]
  /** Words left out. */
  readonly dropped: readonly EngineWord[]
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
/** The wide space after it is sometimes read as a dash. */
const MARKER = /^[\p{L}\p{N}]{1,3}[).]$/u
const SAID = /[\p{L}\p{N}]/u
/** Letters, digits and the signs of prose: anything else inside a word is a smudge. */
const SMUDGE = /[|\\_=~^<>{}#@©®°»«*+]/g

/** The lines that are text, each without the words that are none. */
export function siftLines(lines: readonly EngineLine[]): Sifted {
  const usual = usualHeight(lines)
  const sound = lines.filter((line) => isText(line, usual) && !isStacked(line, lines))
  const among = new Set(sound)
  const kept: EngineLine[] = []
  const dropped: EngineWord[] = []
  for (const line of lines) {
    const words = among.has(line)
      ? soundWords(line)
      : isPartOfText(line, sound)
        ? line.words.filter(({ text }) => text === BULLET || SAID.test(text))
        : []
    dropped.push(...line.words.filter((word) => SAID.test(word.text) && !words.includes(word)))
    if (words.length > 0) kept.push({ ...line, words })
  }
  return { lines: kept, dropped }
}

/** Pixels; 0 where there are no lines. */
export function usualHeight(lines: readonly EngineLine[]): number {
  const sound = lines.filter((line) => line.confidence >= 80 && line.words.length >= 3)
  const heights = (sound.length > 0 ? sound : lines)
    .map((line) => line.rowAttributes.rowHeight)
    .sort((a, b) => a - b)
  return heights[Math.floor(heights.length / 2)] ?? 0
}

function isText(line: EngineLine, usual: number): boolean {
  const text = line.words.map((word) => word.text).join(' ')
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (letters === 0 || isSlanting(line) || isSmudged(text, letters)) return false
  const confidence = meanConfidence(line.words)
  if (line.rowAttributes.rowHeight > TALL * usual && confidence < 85) return false
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const length = text.replace(/\s/g, '').length + han
  const least = length < SHORT_CHARACTERS ? LEAST_SHORT_LINE : LEAST_LINE
  return confidence >= least
}

function isSlanting({ baseline: { x0, y0, x1, y1 } }: EngineLine): boolean {
  return x1 > x0 && Math.abs(y1 - y0) > SLANT * (x1 - x0)
}

function isSmudged(text: string, letters: number): boolean {
  return (text.match(SMUDGE)?.length ?? 0) > 0.25 * letters
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

/** Of lines by the height of their type: letters of one text differ by less. */
const SAME_TYPE = 0.3
/** From one line of a paragraph to the next, by the height of type. */
const NEXT_LINE = 1.9
const ONE_ROW = 0.35
const SAME_ROW_SPACE = 2
const LEAST_LETTERS = 4
/** Stamps read as letters come no higher; such a line must stand in a paragraph. */
const HARDLY_READ = 25
const WORDS_OF_PROSE = 6

/** Badly read, but in its place in a text: as high as the sound line above or below it and flush with it or centred under it, or on the same row; an item of a list always is. */
function isPartOfText(line: EngineLine, sound: readonly EngineLine[]): boolean {
  const text = line.words.map((word) => word.text).join('')
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (line.words[0]?.text === BULLET && letters > 0) return true
  if (letters < LEAST_LETTERS || isSlanting(line) || isSmudged(text, letters)) return false
  const isHardlyRead = meanConfidence(line.words) < HARDLY_READ
  return sound.some((other) => isBeside(line, other) && (!isHardlyRead || isInParagraph(line, other)))
}

function isBeside(line: EngineLine, other: EngineLine): boolean {
  const height = other.rowAttributes.rowHeight
  const isOther = Math.abs(line.rowAttributes.rowHeight - height) > SAME_TYPE * height
  if (isOther || other.confidence < SOUND_LINE) return false
  const down = Math.abs(middleOf(line.baseline) - middleOf(other.baseline))
  const apart = Math.max(line.bbox.x0, other.bbox.x0) - Math.min(line.bbox.x1, other.bbox.x1)
  if (down < ONE_ROW * height && apart < SAME_ROW_SPACE * height) return true
  const [left, right] = [line.bbox.x0 - other.bbox.x0, line.bbox.x1 - other.bbox.x1]
  const isFlush = [left, right, (left + right) / 2].some((off) => Math.abs(off) < height)
  return isFlush && down > 0.5 * height && down < NEXT_LINE * height
}

function isInParagraph(line: EngineLine, other: EngineLine): boolean {
  const isFlush = Math.abs(line.bbox.x0 - other.bbox.x0) < 0.5 * other.rowAttributes.rowHeight
  return isFlush && other.words.length >= WORDS_OF_PROSE
}

function middleOf({ y0, y1 }: EngineBox): number {
  return (y0 + y1) / 2
}

/** Mean by characters, 0 to 100; bullets are no reading. */
export function meanConfidence(words: readonly EngineWord[]): number {
  let sum = 0
  let count = 0
  for (const { text, confidence } of words) {
    if (text === BULLET) continue
    sum += confidence * text.length
    count += text.length
  }
  return count === 0 ? 0 : sum / count
}

/** The words from the first sound one to the last, and those close by them: what stands in a sentence stays, to be looked at. */
function soundWords(line: EngineLine): EngineWord[] {
  const { words } = line
  const sorted = words.map((word) => word.confidence).sort((a, b) => a - b)
  const isSoundLine = (sorted[Math.floor(sorted.length / 2)] ?? 0) >= SOUND_LINE
  const least = isSoundLine ? LEAST_IN_SOUND_LINE : LEAST_WORD
  const isSound = ({ text, confidence }: EngineWord): boolean =>
    text === BULLET || confidence >= (SAID.test(text) ? least : DASH.test(text) ? 60 : 80)
  let first = words.findIndex(isSound)
  let last = words.findLastIndex(isSound)
  if (first < 0) return []
  while (isSoundLine && isAttached(line, words[first - 1], words[first])) first--
  while (isSoundLine && isAttached(line, words[last], words[last + 1])) last++
  while (isEnd(words[last], words[last + 1])) last++
  return words.slice(first, last + 1).filter(isInside)
}

/** By the height of type: the widest space between words, and what a word may be high. */
const WIDEST_SPACE = 0.8
const HIGHEST_WORD = 1.4

/** Both stand in one line of type: no wider apart than words are, and the outer one no higher. */
function isAttached({ rowAttributes: { rowHeight } }: EngineLine, a?: EngineWord, b?: EngineWord): boolean {
  if (a === undefined || b === undefined || !SAID.test(a.text) || !SAID.test(b.text)) return false
  const gap = Math.max(a.bbox.x0, b.bbox.x0) - Math.min(a.bbox.x1, b.bbox.x1)
  const isLevel = [a, b].every(({ bbox }) => bbox.y1 - bbox.y0 <= HIGHEST_WORD * rowHeight)
  return isLevel && gap <= WIDEST_SPACE * rowHeight
}

/** A sign of prose after a Chinese character, which the engine gives as a word of its own. */
function isEnd(before?: EngineWord, sign?: EngineWord): boolean {
  return HAN_END.test(before?.text ?? '') && HAN_SIGN.test(sign?.text ?? '')
}

/** Not a smudge between words. */
function isInside({ text, confidence }: EngineWord, index: number, words: readonly EngineWord[]): boolean {
  if (text === BULLET || SAID.test(text)) return true
  const isAfterMarker = index === 1 && MARKER.test(words[0]?.text ?? '')
  const isBetween = index > 0 && index < words.length - 1 && !isAfterMarker
  return DASH.test(text) ? isBetween || confidence >= 60 : confidence >= 60 && !/^[|\\_~^]+$/.test(text)
}
