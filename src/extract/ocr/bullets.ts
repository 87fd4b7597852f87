/** Finds the bullets of lists, which the engine knows no letter for and reads as some sign like them. */
import type { EngineLine } from './engine.ts'

export const BULLET = '•'

/** What bullets are read as, alone at the beginning of a line; in Arabic as the digit zero, a dot. */
const LIKE_BULLET = /^[\p{Cf}]*[+*=°·•■▪●○◦¢©®«»~٠][\p{Cf}]*$/u
/** What they are read as in Chinese, often as the first sign of a word. */
const LIKE_HAN_BULLET = /^[。“”"]/u
/** No line of Chinese begins with it: what stands so above or below it is a bullet too. */
const NEVER_FIRST = /^[。”]/u
const HAN = /\p{Script=Han}/u
/** Lines begin at one edge where they differ by less than this share of their height. */
const SAME_EDGE = 0.5
const LEAST_ITEMS = 2
const SURE = 90
/** Dashes that open the items of a list, and the stroke they are sometimes read as. */
const LIKE_DASH = /^[_–—-]$/
const DASH = '—'
/** A round bullet read as a letter, among bullets. */
const LIKE_ROUND = /^[eoо]$/u

/** The lines, each lone sign at the beginning of two lines or more with the same edge made a bullet or a dash. */
export function withBullets(lines: readonly EngineLine[]): readonly EngineLine[] {
  return withRound(withHanBullets(lines))
}

/** Chinese lines whose first sign is a bullet read as a stop or a quotation mark. */
function withHanBullets(lines: readonly EngineLine[]): readonly EngineLine[] {
  const like = lines.filter(opensLikeHan)
  const never = like.filter(({ words }) => NEVER_FIRST.test(words[0]?.text ?? ''))
  return lines.map((line) => {
    const isItem = like.includes(line) && isOneOf(line, like, LEAST_ITEMS) && isOneOf(line, never, 1)
    return isItem ? openedBy(withSignApart(line), BULLET) : line
  })
}

function opensLikeHan({ words: [first, second] }: EngineLine): boolean {
  return (
    first !== undefined &&
    LIKE_HAN_BULLET.test(first.text) &&
    HAN.test(first.text[1] ?? second?.text[0] ?? '')
  )
}

/** The sign before the first word of the line as a word of its own. */
function withSignApart(line: EngineLine): EngineLine {
  const [first, ...rest] = line.words
  const [sign, ...letters] = first?.symbols ?? []
  const [letter] = letters
  if (first === undefined || sign === undefined || letter === undefined) return line
  const apart = { ...first, text: sign.text, symbols: [sign], bbox: sign.bbox }
  const word = {
    ...first,
    text: letters.map(({ text }) => text).join(''),
    symbols: letters,
    bbox: { ...first.bbox, x0: letter.bbox.x0 },
  }
  return { ...line, words: [apart, word, ...rest] }
}

function withRound(lines: readonly EngineLine[]): readonly EngineLine[] {
  const round = lines.filter((line) => opensWith(line, LIKE_BULLET))
  const dashed = lines.filter((line) => opensWith(line, LIKE_DASH))
  return lines.map((line) => {
    if (round.includes(line)) return isOneOf(line, round, LEAST_ITEMS) ? openedBy(line, BULLET) : line
    if (dashed.includes(line)) return isOneOf(line, dashed, LEAST_ITEMS) ? openedBy(line, DASH) : line
    const isLetter = opensWith(line, LIKE_ROUND) && isOneOf(line, round, LEAST_ITEMS)
    return isLetter ? openedBy(line, BULLET) : line
  })
}

function opensWith({ words }: EngineLine, sign: RegExp): boolean {
  return words.length > 1 && sign.test(words[0]?.text ?? '')
}

function isOneOf(line: EngineLine, others: readonly EngineLine[], least: number): boolean {
  return others.filter((other) => isSameEdge(line, other)).length >= least
}

/** The sign is sure: it stands where others of its kind do. */
function openedBy(line: EngineLine, sign: string): EngineLine {
  const [first, ...rest] = line.words
  if (first === undefined) return line
  const symbols = [{ bbox: first.bbox, text: sign }]
  const opening = { ...first, text: sign, symbols, confidence: Math.max(first.confidence, SURE) }
  return { ...line, words: [opening, ...rest] }
}

/** The first words stand one under another. */
function isSameEdge(a: EngineLine, b: EngineLine): boolean {
  const [one, other] = [a.words[0]?.bbox, b.words[0]?.bbox]
  if (one === undefined || other === undefined) return false
  const middles = Math.abs(one.x0 + one.x1 - other.x0 - other.x1) / 2
  return middles < SAME_EDGE * Math.max(1, a.rowAttributes.rowHeight)
}
