/** Compares two texts without reading them: the same words, or the same figures in another language. */
import { type AssignedFile, textOf } from './assigned.ts'

/** How it was seen that two texts are one reply in two languages: by their figures, or only by their length. */
export type SameReply = 'figures' | 'length' | null

/** Share of figures two texts must have in common to be one text in two languages. */
const FIGURES_SHARED = 0.55
/** With fewer figures nothing is said by them. */
const FIGURES_MIN = 6
/** The shorter of an original and its translation has at least this share of the longer one’s words (Chinese is counted by character). */
const LENGTH_RATIO_MIN = 0.5

/** The same bytes, or the same text to the letter. */
export function isDuplicate(one: AssignedFile, other: AssignedFile): boolean {
  if (one.file.sha256 === other.file.sha256) return true
  const text = textOf(one).replace(/\s+/gu, ' ').trim()
  return text.length > 0 && text === textOf(other).replace(/\s+/gu, ' ').trim()
}

/** Whether two texts look like one reply in two languages: with the same figures, or at least about as long. */
export function sameReply(one: AssignedFile, other: AssignedFile): SameReply {
  const [first, second] = [figuresIn(textOf(one)), figuresIn(textOf(other))]
  const enough = Math.min(first.length, second.length) >= FIGURES_MIN
  if (enough && sharedShare(first, second) >= FIGURES_SHARED) return 'figures'
  const shorter = Math.min(one.words, other.words)
  const longer = Math.max(one.words, other.words)
  return longer > 0 && shorter / longer >= LENGTH_RATIO_MIN ? 'length' : null
}

/** Figures without separators and in Western digits, so that 1,234.5 and 1 234,5 are one. */
function figuresIn(text: string): string[] {
  const western = text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
  return (western.match(/\d(?:[\d.,\u00a0\u202f]*\d)?/gu) ?? []).map((figure) => figure.replace(/\D/gu, ''))
}

/** Twice what both have, by the sum of both, each figure as often as it stands. */
function sharedShare(first: readonly string[], second: readonly string[]): number {
  const left = new Map<string, number>()
  for (const figure of first) left.set(figure, (left.get(figure) ?? 0) + 1)
  let shared = 0
  for (const figure of second) {
    const rest = left.get(figure) ?? 0
    if (rest > 0) shared++
    left.set(figure, rest - 1)
  }
  return (2 * shared) / (first.length + second.length)
}
