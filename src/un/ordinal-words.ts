/** Ordinal numbers of sessions in words and figures, 1 to 120, in the six languages: how they are made. */
import type { Language } from './language.ts'

/** The greatest number the words are made for. */
export const ORDINAL_MAX = 120

const EN_UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const EN_TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function english(number: number): string {
  if (number === 100) return 'one hundredth'
  if (number > 100) return `one hundred and ${english(number - 100)}`
  const unit = EN_UNITS[number - 1]
  if (unit !== undefined) return unit
  const tens = EN_TENS[Math.floor(number / 10)] ?? ''
  const rest = EN_UNITS[(number % 10) - 1]
  return rest === undefined ? tens.replace(/y$/, 'ieth') : `${tens}-${rest}`
}

const FR_CARDINALS =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const FR_TENS = ' dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ')

function frenchCardinal(number: number): string {
  if (number >= 100) return number === 100 ? 'cent' : `cent ${frenchCardinal(number - 100)}`
  const small = FR_CARDINALS[number - 1]
  if (small !== undefined) return small
  const ten = Math.floor(number / 10)
  const stem = FR_TENS[ten] ?? ''
  const rest = ten === 7 || ten === 9 ? (number % 10) + 10 : number % 10
  if (rest === 0) return stem
  const joins = (rest === 1 || rest === 11) && stem !== 'quatre-vingt' ? ' et ' : '-'
  return stem + joins + (FR_CARDINALS[rest - 1] ?? '')
}

/** Feminine, for "session". */
function french(number: number): string {
  if (number === 1) return 'première'
  const cardinal = frenchCardinal(number)
  return `${cardinal.replace(/e$/, '').replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv')}ième`
}

const ES_UNITS = 'primer segundo tercer cuarto quinto sexto séptimo octavo noveno'.split(' ')
const ES_TENS =
  ' décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo'.split(
    ' ',
  )

/** Masculine and shortened before the noun, for "período de sesiones": "septuagésimo cuarto", "vigésimo primer". */
function spanish(number: number): string {
  if (number >= 100) return number === 100 ? 'centésimo' : `centésimo ${spanish(number - 100)}`
  if (number === 11) return 'undécimo'
  if (number === 12) return 'duodécimo'
  const unit = ES_UNITS[(number % 10) - 1] ?? ''
  if (number > 12 && number < 20) return `decimo${unit === 'séptimo' ? 'séptimo' : unit}`
  return [ES_TENS[Math.floor(number / 10)] ?? '', unit].filter((word) => word !== '').join(' ')
}

const RU_UNITS =
  'первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая одиннадцатая двенадцатая тринадцатая четырнадцатая пятнадцатая шестнадцатая семнадцатая восемнадцатая девятнадцатая'.split(
    ' ',
  )
const RU_TENS = ' десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(
  ' ',
)
const RU_ROUND =
  ' десятая двадцатая тридцатая сороковая пятидесятая шестидесятая семидесятая восьмидесятая девяностая'.split(
    ' ',
  )

/** Feminine nominative, for "сессия". */
function russian(number: number): string {
  if (number >= 100) return number === 100 ? 'сотая' : `сто ${russian(number - 100)}`
  const unit = RU_UNITS[number - 1]
  if (unit !== undefined) return unit
  const ten = Math.floor(number / 10)
  if (number % 10 === 0) return RU_ROUND[ten] ?? ''
  return `${RU_TENS[ten] ?? ''} ${RU_UNITS[(number % 10) - 1] ?? ''}`
}

/** The oblique case of a Russian ordinal, for "сессии": "семьдесят четвертой". */
export function russianOblique(nominative: string): string {
  return nominative.replace(/ья$/, 'ьей').replace(/ая$/, 'ой')
}

const ZH_DIGITS = '零一二三四五六七八九'

function chinese(number: number): string {
  const digit = (value: number) => ZH_DIGITS.charAt(value)
  if (number >= 100) {
    const rest = number - 100
    if (rest === 0) return '一百'
    return rest < 10 ? `一百零${digit(rest)}` : `一百${rest < 20 ? '一' : ''}${chinese(rest)}`
  }
  const ten = Math.floor(number / 10)
  const unit = number % 10 === 0 ? '' : digit(number % 10)
  if (ten === 0) return unit
  return `${ten === 1 ? '' : digit(ten)}十${unit}`
}

const AR_UNITS = 'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' ')
const AR_COMPOUND = 'الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة'.split(' ')
const AR_TENS = ' العاشرة العشرون الثلاثون الأربعون الخمسون الستون السبعون الثمانون التسعون'.split(' ')

/** Feminine nominative with the article, for "الدورة": "الرابعة والسبعون". */
function arabic(number: number): string {
  if (number === 100) return 'المائة'
  if (number > 100) return `${arabic(number - 100)} بعد المائة`
  const unit = AR_UNITS[number - 1]
  if (unit !== undefined) return unit
  const compound = AR_COMPOUND[(number % 10) - 1] ?? ''
  if (number < 20) return `${compound} عشرة`
  const tens = AR_TENS[Math.floor(number / 10)] ?? ''
  return compound === '' ? tens : `${compound} و${tens}`
}

/** The oblique case of an Arabic ordinal: "الرابعة والسبعين". */
export function arabicOblique(nominative: string): string {
  return nominative.replace(/ون(?= |$)/, 'ين')
}

const MAKERS: Readonly<Record<Language, (number: number) => string>> = {
  ar: arabic,
  zh: chinese,
  en: english,
  fr: french,
  ru: russian,
  es: spanish,
}

/**
 * The ordinal of a session in words, in the form in which it stands before or after "session" in that language.
 *
 * Takes 1 to 120; null outside. English small letters; French and Russian feminine; Spanish masculine, shortened; Arabic
 * feminine with article, nominative; Chinese the numeral without 第 and 届.
 */
export function ordinalWords(number: number, language: Language): string | null {
  if (!Number.isInteger(number) || number < 1 || number > ORDINAL_MAX) return null
  return MAKERS[language](number)
}

/** The number of an ordinal as written in English: 74 → "74th". */
export function ordinalFigures(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13
  return `${number}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`
}
