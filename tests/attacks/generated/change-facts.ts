/** Operators on figures, dates and units. */

import type { VerificationCode } from '../../../src/report/verify/verification-codes.ts'
import { OTHER_MONTHS, PRINTED_MONTHS } from '../../../src/un/month-names.ts'
import type { Draw } from '../../hostile/fuzz/draw.ts'
import type { Sentence } from './material.ts'
import { changing, NOT_QUOTED, type Operator, oneMatch, putAt } from './operator.ts'
import { UNITS } from './word-changes.ts'

/** A figure that counts or dates something: not the mark of a list, and not part of a name of letters and figures. */
const FIGURE = /(?<![\p{L}\p{N}.,/-])(?<!^[(]?)[0-9٠-٩]+(?:[.,][0-9٠-٩]+)*(?![\p{L}\p{N}/-])/u
const YEAR = /(?<![\p{L}\p{N}/-])(?:19|20)\d\d(?![\p{N}/-])/u
const FACT: readonly VerificationCode[] = ['number-changed', 'date-changed', 'unit-changed']

/** One digit of a figure becomes another; never to a figure that stands in the passage, nor to one with a leading nought. */
function changeDigit({ words, passage }: Sentence, _material: unknown, draw: Draw): string | null {
  const figure = oneMatch(words, FIGURE, draw)
  if (figure === null) return null
  const places = [...figure[0]].flatMap((character, at) => (/\p{Nd}/u.test(character) ? [at] : []))
  const at = places[draw.below(places.length)] ?? 0
  const old = figure[0].charAt(at)
  const nought = /[٠-٩]/u.test(old) ? 0x660 : 0x30
  const digit = ((old.charCodeAt(0) - nought + draw.below(8)) % 9) + 1
  const changed = figure[0].slice(0, at) + String.fromCharCode(nought + digit) + figure[0].slice(at + 1)
  if (changed === figure[0] || passage.text.includes(changed)) return null
  return putAt(words, figure, changed)
}

/** A figure becomes another one of the same passage. */
function swapFigure({ words, passage }: Sentence, _material: unknown, draw: Draw): string | null {
  const figure = oneMatch(words, FIGURE, draw)
  const other = oneMatch(passage.text, FIGURE, draw)
  if (figure === null || other === null || other[0] === figure[0]) return null
  if (YEAR.test(figure[0]) !== YEAR.test(other[0])) return null
  return putAt(words, figure, other[0])
}

function changeYear({ words, passage }: Sentence, _material: unknown, draw: Draw): string | null {
  const year = oneMatch(words, YEAR, draw)
  if (year === null) return null
  const changed = String(Number(year[0]) + draw.pick([-1, 1, -2, 2, -10]))
  return passage.text.includes(changed) ? null : putAt(words, year, changed)
}

/** A month beside a figure becomes another month. */
function changeMonth({ words, language }: Sentence, _material: unknown, draw: Draw): string | null {
  if (language === 'zh') {
    const month = oneMatch(words, /(?<=年)\d{1,2}(?=月)/u, draw)
    return month === null ? null : putAt(words, month, String((Number(month[0]) % 12) + 1))
  }
  const printed = PRINTED_MONTHS[language]
  const forms = [...printed, ...OTHER_MONTHS[language].flatMap((each) => each.split('|'))]
  const sorted = [...new Set(forms)].sort((one, other) => other.length - one.length).join('|')
  const named = new RegExp(
    `(?<=\\d (?:de )?)(?:${sorted})(?!\\p{L})|(?<!\\p{L})(?:${sorted})(?= (?:de )?\\d)`,
    'u',
  )
  const month = oneMatch(words, named, draw)
  if (month === null) return null
  const at = printed.findIndex((name, index) =>
    [name, ...(OTHER_MONTHS[language][index] ?? '').split('|')].some((form) => form === month[0]),
  )
  const other = printed[(at + 1 + draw.below(10)) % 12] ?? ''
  return words.includes(other) ? null : putAt(words, month, other)
}

function changeUnit({ words, language }: Sentence, _material: unknown, draw: Draw): string | null {
  for (const [find, put] of UNITS[language]) {
    const unit = oneMatch(words, find, draw)
    if (unit !== null) return putAt(words, unit, put)
  }
  return null
}

const CHANGES = [
  ['digit', 'A digit of a figure becomes another', FACT, changeDigit],
  ['figure', 'A figure becomes another of the same passage', FACT, swapFigure],
  ['year', 'A year becomes another', ['date-changed', 'number-changed'], changeYear],
  ['month', 'A month becomes another', ['date-changed'], changeMonth],
  ['unit', 'A unit or scale becomes another', ['unit-changed', 'number-changed'], changeUnit],
] as const

/** In a paraphrase the fact is found; in a quotation or a reproduction the words are not the source's. */
export const FACT_OPERATORS: readonly Operator[] = CHANGES.flatMap(([name, does, expected, change]) => [
  changing('paraphrase', { name, does }, expected, change),
  changing('quotation', { name, does }, NOT_QUOTED, change),
  changing('reproduction', { name, does }, NOT_QUOTED, change),
])
