/** A quantity as a sentence states it: its value in one notation for all languages, and its unit. */
import type { Unit } from './find-units.ts'

/**
 * A number found in a text; positions in UTF-16 code units, half open.
 *
 * `values` are all that the writing may stand for: "12", "-5", "3.5%", "10pp" (percentage points), "#3" (the third),
 * "1/3", "x2" (twofold), "73/187" (a symbol), "4-1-2" (numbered parts).
 */
export interface Quantity {
  readonly start: number
  readonly end: number
  readonly written: string
  readonly values: readonly string[]
  /** The unit it is in; null where none stands beside it. */
  readonly unit: Unit | null
  /** Digits, words, or a sign beside letters ("COP21"). */
  readonly form: 'digits' | 'words' | 'joined'
  /** True where the word is as often no number ("one", "first", "neuf"): it answers but need not be answered. */
  readonly isWeak: boolean
}

/** A quantity in the plain text, before its unit is known. */
export interface FoundNumber {
  readonly start: number
  readonly end: number
  /** Where its unit is looked for, if not at its end. */
  readonly unitAt?: number
  readonly values: readonly string[]
  readonly form: Quantity['form']
  readonly isWeak: boolean
}

/** Stands where something was read already; no letter, digit, space or mark. */
export const BLANK = '\ufffc'

/** The text with places made blank, so that all others keep their positions. */
export function blanked(
  text: string,
  places: readonly { readonly start: number; readonly end: number }[],
): string {
  return places.reduce(
    (rest, { start, end }) => rest.slice(0, start) + BLANK.repeat(Math.max(0, end - start)) + rest.slice(end),
    text,
  )
}

/** Times a scale, without the noise of binary fractions. */
export function scaled(value: string, scale: number): string {
  const number = Number(value)
  if (!Number.isFinite(number) || Math.abs(number) >= 1e15) return value
  return String(Number((number * scale).toPrecision(15)))
}

/** The values of a fraction: itself in lowest terms, and the percentage; of thirds the rounded ones. */
export function fractionValues(numerator: number, denominator: number): string[] {
  if (denominator === 0) return []
  const divisor = commonDivisor(numerator, denominator)
  const percent = (numerator * 100) / denominator
  const own = `${numerator / divisor}/${denominator / divisor}`
  if (Number.isInteger(percent * 10)) return [own, `${percent}%`]
  const rounded = [percent.toFixed(0), percent.toFixed(1)]
  return denominator / divisor === 3 ? [own, ...rounded.map((value) => `${Number(value)}%`)] : [own]
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other)
}
