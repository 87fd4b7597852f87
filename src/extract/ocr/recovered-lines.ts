/** Takes lines of type out of what a second look at unread ink gave: signatories, dates and heads under a pen or a stamp. */
import type { EngineBox, EngineLine, EngineWord } from './engine.ts'

export interface Recovered {
  readonly lines: readonly EngineLine[]
  /** Words that were seen and are not sure enough to be text. */
  readonly dropped: readonly EngineWord[]
}

/** By the usual height of a line. */
const LOWEST = 0.6
const HIGHEST = 1.6
const SLANT = 0.06
/** Confidence, 0 to 100: of a word; of the words of a line together; and of one good word that a line must have. */
const LEAST_WORD = 45
const LEAST_LINE = 70
const GOOD_WORD = 85
const GOOD_WORD_LETTERS = /\p{L}{4}/u
/** The engine gives most Chinese words character by character. */
const GOOD_HAN = /\p{Script=Han}{2}/u
/** What was read through other ink is to be looked at. */
const DOUBTED = 60
const SAID = /[\p{L}\p{N}]/u

/** Takes the lines of a second reading, those of the first, and the usual height of a line. */
export function recoveredLines(
  second: readonly EngineLine[],
  first: readonly EngineLine[],
  height: number,
): Recovered {
  const known = first.flatMap((line) => line.words.map(({ bbox }) => bbox))
  const lines: EngineLine[] = []
  const dropped: EngineWord[] = []
  for (const line of second) {
    const fresh = line.words.filter(
      ({ text, bbox }) => SAID.test(text) && !known.some((box) => covers(box, bbox)),
    )
    const words = isType(line, height) ? soundStretch(fresh) : []
    const isSure = hasGoodWord(words) && meanOf(words) >= LEAST_LINE
    if (isSure) lines.push({ ...line, words: words.map(doubted) })
    dropped.push(...fresh.filter((word) => !isSure || !words.includes(word)))
  }
  return { lines, dropped }
}

const LEAST_PART = /\p{L}{3}/u
/** Confidence, 0 to 100, of a word that holds one read before. */
const LEAST_WHOLE = 30

/** The lines of the first reading, each word that a stroke of the pen cut short as the whole word that the second gives. */
export function withWholeWords(
  first: readonly EngineLine[],
  second: readonly EngineLine[],
): readonly EngineLine[] {
  const wholes = second.flatMap(({ words }) => words).filter(({ confidence }) => confidence >= LEAST_WHOLE)
  return first.map((line) => {
    const words = line.words.map((word) => {
      const whole = wholes.find((other) => isPartOf(word, other))
      return whole === undefined ? word : doubted(whole)
    })
    return words.every((word, i) => word === line.words[i]) ? line : { ...line, words }
  })
}

/** Its beginning or its end, at the same place. */
function isPartOf({ text, bbox }: EngineWord, whole: EngineWord): boolean {
  const isPart = whole.text.startsWith(text) || whole.text.endsWith(text)
  return LEAST_PART.test(text) && isPart && text !== whole.text && covers(whole.bbox, bbox)
}

/** The lines of both, the second in their places from top to bottom. */
export function withRecovered(
  first: readonly EngineLine[],
  more: readonly EngineLine[],
): readonly EngineLine[] {
  const lines = [...first]
  for (const line of more) {
    const at = lines.findIndex((other) => other.baseline.y0 > line.baseline.y0)
    lines.splice(at < 0 ? lines.length : at, 0, line)
  }
  return lines
}

/** From the first sound word to the last: a sentence must not lose one in silence. */
function soundStretch(words: readonly EngineWord[]): readonly EngineWord[] {
  const isSound = ({ confidence }: EngineWord): boolean => confidence >= LEAST_WORD
  return words.slice(Math.max(0, words.findIndex(isSound)), words.findLastIndex(isSound) + 1)
}

function isType({ baseline: { x0, y0, x1, y1 }, rowAttributes, words }: EngineLine, height: number): boolean {
  const tall = Math.max(...words.map(({ bbox }) => bbox.y1 - bbox.y0))
  const isLevel = Math.abs(y1 - y0) <= SLANT * Math.max(1, x1 - x0)
  return (
    isLevel &&
    rowAttributes.rowHeight >= LOWEST * height &&
    Math.min(rowAttributes.rowHeight, tall) <= HIGHEST * height
  )
}

function hasGoodWord(words: readonly EngineWord[]): boolean {
  const texts = words.map(({ text, confidence }) => (confidence >= GOOD_WORD ? text : ' '))
  return texts.some((text) => GOOD_WORD_LETTERS.test(text)) || GOOD_HAN.test(texts.join(''))
}

function meanOf(words: readonly EngineWord[]): number {
  return words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, words.length)
}

function doubted(word: EngineWord): EngineWord {
  return { ...word, confidence: Math.min(word.confidence, DOUBTED) }
}

/** The middle of the second box lies in the first. */
function covers({ x0, y0, x1, y1 }: EngineBox, other: EngineBox): boolean {
  const [x, y] = [(other.x0 + other.x1) / 2, (other.y0 + other.y1) / 2]
  return x >= x0 && x <= x1 && y >= y0 && y <= y1
}
