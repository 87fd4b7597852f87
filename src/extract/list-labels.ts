/** The labels of list items as Word prints them, counted paragraph by paragraph from the tables of a DOC or RTF. */
import { numeral } from './numerals.ts'
import { strayBullet } from './symbol-fonts.ts'

/** The label of the next paragraph of a list (by its use, from 1) at a level (from 0); null where it has none. */
export type NextLabel = (use: number, level: number) => string | null

export interface ListLevel {
  readonly start: number
  /** By number, as MSONFC has them. */
  readonly format: number
  /** Characters 0 to 8 stand for the numbers of the levels. */
  readonly text: string
}

/** A list by its own number, which its uses share. */
export interface CountedList {
  readonly id: number
  readonly levels: readonly ListLevel[]
}

const BULLET = 23

/** Number formats. Source: MS-OSHARED, MSONFC. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  46: 'arabicAlpha',
  48: 'arabicAbjad',
  58: 'russianLower',
  59: 'russianUpper',
  255: 'none',
}

/** Counts labels; uses of one list count on together. */
export function countLabels(listOf: (use: number) => CountedList | null): NextLabel {
  const counters = new Map<number, (number | undefined)[]>()
  return (use, level) => {
    const list = listOf(use)
    const own = list?.levels[level]
    if (list === null || own === undefined) return null
    const counts = counters.get(list.id) ?? []
    counters.set(list.id, counts)
    counts[level] = (counts[level] ?? own.start - 1) + 1
    counts.length = level + 1
    return labelOf(own, list.levels, counts)
  }
}

function labelOf(
  own: ListLevel,
  levels: readonly ListLevel[],
  counts: readonly (number | undefined)[],
): string | null {
  const label = [...own.text]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0
      if (own.format === BULLET) return strayBullet(code) ?? (code >= 0xe000 && code <= 0xf8ff ? '•' : sign)
      const level = levels[code]
      if (code > 8) return sign
      return level === undefined
        ? ''
        : numeral(counts[code] ?? level.start, FORMATS[level.format] ?? 'decimal')
    })
    .join('')
    .trim()
  return label === '' ? null : own.format === BULLET && label === 'o' ? '○' : label
}
