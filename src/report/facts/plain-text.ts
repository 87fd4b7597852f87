/** A text with every digit as 0–9 and plain separators, and the way back to the places in the original. */
import { remembered, rememberedBy } from './remember.ts'

/** Positions of `at` lead from the plain text to UTF-16 positions of the original. */
export interface PlainText {
  readonly text: string
  at(position: number): number
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u
const DIGIT = /\p{Nd}/u
/** Latin and Cyrillic text without a soft hyphen or a mark of another kind is plain as it stands; so is what was read already. */
const IS_PLAIN =
  /^[\p{ASCII}\u00a0-\u00ac\u00ae-\u02ff\u0400-\u04ff\u2010-\u2029\u202f-\u205f\u20a0-\u20bf\ufffc]*$/u
/** Some printers write a letter and its accent apart ("di´as"): one letter here. */
const LETTER_WITH_MARKS = /\P{M}\p{M}*|\p{M}+/gu
const WIDE: Readonly<Record<string, string>> = {
  '．': '.',
  '，': ',',
  '％': '%',
  '﹪': '%',
  '٪': '%',
  '／': '/',
  '－': '-',
  '−': '-',
}

/** Dates and numbers are read from one text, one after the other. */
const TEXTS_KEPT = 20

/** The plain form of a text: letters with their accents (NFC), digits of every script, invisible marks taken out, Arabic and wide marks made plain. */
export const plainText: (text: string) => PlainText = rememberedBy((text) => text, readPlain, TEXTS_KEPT)

function readPlain(text: string): PlainText {
  if (IS_PLAIN.test(text)) return { text, at: (position) => position }
  const out: string[] = []
  const starts: number[] = []
  let start = 0
  const isComposed = text.normalize('NFC') === text
  for (const piece of isComposed ? text : (text.match(LETTER_WITH_MARKS) ?? [])) {
    for (const character of isComposed ? [piece] : piece.normalize('NFC')) {
      const plain = plainCharacter(character)
      for (let at = 0; at < plain.length; at++) {
        out.push(plain.charAt(at))
        starts.push(start)
      }
    }
    start += piece.length
  }
  starts.push(text.length)
  const whole = out
    .join('')
    .replace(/(?<=\d)٫(?=\d)/gu, '.')
    .replace(/(?<=\d)٬(?=\d{3})/gu, '’')
    .replace(/(?<=\d)،(?=\d{3})/gu, ',')
  return { text: whole, at: (position) => starts[position] ?? text.length }
}

const plainCharacter = remembered((character) => {
  if (INVISIBLE.test(character)) return ''
  return DIGIT.test(character) ? String(digitValue(character)) : (WIDE[character] ?? character)
})

/** Decimal digits stand in Unicode in runs of ten, zero first. Source: Unicode Standard, 4.6. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10
  let zero = code
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--
  return (code - zero) % 10
}
