/** Whether a count is what "more than five", "at least", "nearly" or "some" say of the number behind them. */
import type { LanguageTag } from '#un'
import { CEILINGS, FLOORS, ROUNDED, TURNS } from './words/bound-words.ts'
import { INCLUSIVE, NEAR, NO_COMPARISON, STRICT } from './words/comparison-words.ts'
import { tongueOf } from './words/word-units.ts'

/** How a sentence bounds the number it prints; `isStrict`: the number itself is not meant. */
export interface Comparison {
  readonly side: 'floor' | 'ceiling' | 'about'
  readonly isStrict: boolean
  /** "Nearly": not far below either. */
  readonly isNear: boolean
}

const LOOKBACK = 40
/** So far may a rounded number stand from the exact one, as a share of it. */
const MOST_ROUNDED = 0.12
const MOST_SHORT = 0.2

/** What stands beside the number at `start` to `end`; null where it is given as it is. */
export function comparisonOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: LanguageTag,
): Comparison | null {
  const tongue = tongueOf(language)
  const before = text.slice(Math.max(0, start - LOOKBACK), start)
  const after = text.slice(end, end + LOOKBACK)
  const sides = (['floor', 'ceiling'] as const).flatMap((side) => {
    const words = (side === 'floor' ? FLOORS : CEILINGS)[tongue]
    const [lead, trail] = [words.before.exec(before), words.after.exec(after)]
    const match = lead !== null && !NO_COMPARISON[tongue].test(lead[0].trim()) ? lead : trail
    if (match === null) return []
    const isTurned = match === lead && TURNS[tongue].test(before.slice(0, match.index))
    const written = match[0]
    const isStrict = !isTurned && STRICT[tongue].test(written) && !INCLUSIVE[tongue].test(written)
    return [
      {
        side: isTurned ? other(side) : side,
        isStrict,
        isNear: NEAR[tongue].test(written),
        length: written.length + (isTurned ? 1 : 0),
      },
    ]
  })
  const [longest] = sides.toSorted((one, another) => another.length - one.length)
  if (longest !== undefined) return longest
  return ROUNDED[tongue].test(before) ? { side: 'about', isStrict: false, isNear: true } : null
}

function other(side: 'floor' | 'ceiling'): 'floor' | 'ceiling' {
  return side === 'floor' ? 'ceiling' : 'floor'
}

/** Whether an amount is what a comparison says of the one printed. "Nearly" and "about" stay near it. */
export function isWithin(amount: number, printed: number, { side, isStrict, isNear }: Comparison): boolean {
  if (side === 'about') return Math.abs(amount - printed) <= MOST_ROUNDED * amount
  if (isStrict && amount === printed) return false
  if (isNear && amount < (1 - MOST_SHORT) * printed) return false
  if (isNear && amount < (1 - MOST_SHORT) * printed) return false
  return side === 'floor' ? amount >= printed : amount <= printed
}
