/** Finds the bullets of lists, which the engine knows no letter for and reads as some sign like them. */
import type { EngineLine } from './engine.ts'

export const BULLET = '•'

/** What bullets are read as, alone at the beginning of a line; in Arabic as the digit zero, a dot. */
const LIKE_BULLET = /^[\p{Cf}]*[+*=°·•■▪●○◦¢©®«»~٠][\p{Cf}]*$/u
/** Lines begin at one edge where they differ by less than this share of their height. */
const SAME_EDGE = 0.5
const LEAST_ITEMS = 2

/** The lines, each lone sign at the beginning of two lines or more with the same edge made a bullet. */
export function withBullets(lines: readonly EngineLine[]): readonly EngineLine[] {
  const items = lines.filter(isItem)
  return lines.map((line) => {
    const beside = items.filter((other) => isSameEdge(line, other))
    const [first, ...rest] = line.words
    if (first === undefined || !items.includes(line) || beside.length < LEAST_ITEMS) return line
    const symbols = [{ bbox: first.bbox, text: BULLET }]
    return { ...line, words: [{ ...first, text: BULLET, symbols }, ...rest] }
  })
}

function isItem({ words }: EngineLine): boolean {
  return words.length > 1 && LIKE_BULLET.test(words[0]?.text ?? '')
}

/** The first words stand one under another. */
function isSameEdge(a: EngineLine, b: EngineLine): boolean {
  const [one, other] = [a.words[0]?.bbox, b.words[0]?.bbox]
  if (one === undefined || other === undefined) return false
  const middles = Math.abs(one.x0 + one.x1 - other.x0 - other.x1) / 2
  return middles < SAME_EDGE * Math.max(1, a.rowAttributes.rowHeight)
}
