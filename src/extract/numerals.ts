/** A number as a list prints it: digits, letters, roman, Arabic, Cyrillic and Chinese counting. */

/** Names of OOXML's ST_NumberFormat (ECMA-376 17.18.59) and ODF's num-format, each to its way of printing. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  '1': String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: (value) => letters(value, LATIN),
  a: (value) => letters(value, LATIN),
  upperLetter: (value) => letters(value, LATIN).toUpperCase(),
  A: (value) => letters(value, LATIN).toUpperCase(),
  lowerRoman: roman,
  i: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  I: (value) => roman(value).toUpperCase(),
  ordinal: (value) => `${value}${ordinalEnding(value)}`,
  russianLower: (value) => letters(value, CYRILLIC),
  russianUpper: (value) => letters(value, CYRILLIC).toUpperCase(),
  а: (value) => letters(value, CYRILLIC),
  А: (value) => letters(value, CYRILLIC).toUpperCase(),
  arabicAlpha: (value) => letters(value, ARABIC_ALPHABET),
  arabicAbjad: (value) => letters(value, ARABIC_ABJAD),
  أ: (value) => letters(value, ARABIC_ALPHABET),
  'أ, ب, ت': (value) => letters(value, ARABIC_ALPHABET),
  chineseCounting: (value) => chinese(value, '十', false),
  chineseCountingThousand: (value) => chinese(value, '十', true),
  ideographDigital: (value) => [...String(value)].map((digit) => HAN_DIGITS[Number(digit)] ?? digit).join(''),
  japaneseCounting: (value) => chinese(value, '十', true),
  taiwaneseCountingThousand: (value) => chinese(value, '十', true),
  taiwaneseCounting: (value) => chinese(value, '十', false),
  一: (value) => chinese(value, '十', true),
  '一, 二, 三, ...': (value) => chinese(value, '十', true),
  ideographTraditional: (value) => HEAVENLY[value - 1] ?? String(value),
  '甲, 乙, 丙, ...': (value) => HEAVENLY[value - 1] ?? String(value),
  chineseLegalSimplified: (value) =>
    [...chinese(value, '十', true)].map((sign) => LEGAL[sign] ?? sign).join(''),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  '①, ②, ③, ...': circled,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  decimalFullWidth: (value) =>
    [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
  hindiNumbers: (value) =>
    [...String(value)].map((digit) => String.fromCodePoint(0x0660 + Number(digit))).join(''),
  chicago: (value) => (CHICAGO[(value - 1) % 4] ?? '*').repeat(Math.ceil(value / 4)),
  none: () => '',
}

const LATIN = [...'abcdefghijklmnopqrstuvwxyz']
const CYRILLIC = [...'абвгдежзиклмнопрстуфхцчшщэюя']
const ARABIC_ALPHABET = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي']
const ARABIC_ABJAD = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ']
const HAN_DIGITS = [...'〇一二三四五六七八九']
const HEAVENLY = [...'甲乙丙丁戊己庚辛壬癸']
const CHICAGO = ['*', '†', '‡', '§']
const LEGAL: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
}

/** Prints a number in a named format; a format not known here prints as digits. Numbers below 1 print as digits. */
export function numeral(value: number, format: string): string {
  if (format === 'none' || format === '') return ''
  return value < 1 || value > 30_000 ? String(value) : (FORMATS[format] ?? String)(value)
}

/** After the last letter Word doubles it: z, aa, bb. */
function letters(value: number, alphabet: readonly string[]): string {
  const letter = alphabet[(value - 1) % alphabet.length] ?? ''
  return letter.repeat(Math.ceil(value / alphabet.length))
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(value: number): string {
  let rest = value
  let printed = ''
  for (const [amount, sign] of ROMAN) {
    for (; rest >= amount; rest -= amount) printed += sign
  }
  return printed
}

function ordinalEnding(value: number): string {
  const tens = value % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

function circled(value: number): string {
  return value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)
}

/** Chinese numbers to 9,999; ten to nineteen are printed 十 … 十九. */
function chinese(value: number, ten: string, withThousands: boolean): string {
  if (value > (withThousands ? 9_999 : 99))
    return [...String(value)].map((digit) => HAN_DIGITS[Number(digit)] ?? '').join('')
  const units = ['', ten, '百', '千']
  const digits = [...String(value)].map(Number)
  let printed = ''
  let isGap = false
  for (const [index, digit] of digits.entries()) {
    const unit = units[digits.length - 1 - index] ?? ''
    if (digit === 0) isGap = printed !== ''
    else {
      printed += `${isGap ? '〇' : ''}${HAN_DIGITS[digit] ?? ''}${unit}`
      isGap = false
    }
  }
  return printed.replace(/^一十/, '十')
}
