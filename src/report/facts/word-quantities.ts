/** Finds numbers written in words: cardinals, ordinals, fractions, multiples and Chinese numerals. */
import type { Language } from '#un'
import { unitAfter } from './find-units.ts'
import { HAN_NUMERAL, hanValue } from './han-numerals.ts'
import { matchesIn } from './matches.ts'
import { blanked, type FoundNumber, fractionValues, scaled } from './quantity.ts'
import {
  AND_A_HALF,
  DUALS,
  FRACTION_NAMED,
  FRACTIONS,
  HALF_NAMED,
  MULTIPLE_NAMED,
  MULTIPLES,
  numeratorOf,
  OF_ONE_PER_CENT,
  PER_MILLE_AFTER,
  PERCENT_AFTER,
  PERCENT_BEFORE,
  POINTS_AFTER,
  REFERENCE_BEFORE,
  SCALES,
  TIMES_AFTER,
} from './quantity-marks.ts'
import { numberWordsIn, type WordedNumber } from './read-number-words.ts'

/** Before "cent", "ciento", "مائة": it is per cent, no hundred. */
const PER_BEFORE = /(?<!\p{L})(?:pour|por|per|في|بال|في\s+ال|ب)[\s\u00a0]*$/iu
const LOOKBACK = 40

/** The numbers in words of a plain text whose digits have been blanked. */
export function wordQuantities(text: string, language: Language): FoundNumber[] {
  const halves = halvesIn(text, language)
  const whole = blanked(text, halves)
  const fractions = [...(language === 'zh' ? hanFractions(whole) : []), ...wordedFractions(whole, language)]
  const multiples = multiplesIn(blanked(whole, fractions), language)
  const rest = blanked(whole, [...fractions, ...multiples])
  const numbers = language === 'zh' ? hanNumbers(rest) : wordedNumbers(rest, language)
  return [...halves, ...fractions, ...multiples, ...numbers, ...dualsIn(text, language)]
}

/** "a year and a half", "un millón y medio": one number, whose unit or scale stands inside it. */
function halvesIn(text: string, language: Language): FoundNumber[] {
  const pattern = AND_A_HALF[language]
  if (pattern === undefined || !HALF_NAMED.test(text)) return []
  return matchesIn(text, pattern).flatMap((match) => {
    const { count = '', thing = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    const unitAt = thing === '' ? end : match.index + match[0].lastIndexOf(thing)
    const scale = SCALES[language].find(([scaling]) => scaling.test(text.slice(unitAt)))
    const times = TIMES_AFTER.exec(thing)
    if (thing !== '' && !scale && !times && unitAfter(text, unitAt, language) === null) return []
    const value = ((language === 'ru' ? 1 : numeratorOf(count || undefined)) + 0.5) * (scale?.[1] ?? 1)
    const values = [times === null ? String(value) : `x${value}`]
    const own = { start: match.index, end, ...(scale === undefined ? { unitAt } : {}) }
    return [{ ...own, values, form: 'words' as const, isWeak: false }]
  })
}

/** In Arabic the form of two is a number of its own; read where a time is counted ("شهرين"), which is also its unit. */
function dualsIn(text: string, language: Language): FoundNumber[] {
  if (language !== 'ar') return []
  return matchesIn(text, DUALS).map((match) => {
    const start = match.index + match[0].length - (match[1] ?? '').length
    return { start, end: start, values: ['2'], form: 'words' as const, isWeak: false }
  })
}

function wordedNumbers(text: string, language: Exclude<Language, 'zh'>): FoundNumber[] {
  return numberWordsIn(text, language).flatMap((number) => {
    const before = text.slice(Math.max(0, number.start - LOOKBACK), number.start)
    if (PER_BEFORE.test(before)) return []
    const { values, length, isMarked } = wordValues(number, before, text.slice(number.end), language)
    const isWeak = number.isWeak && !isMarked
    return [{ start: number.start, end: number.end + length, values, form: 'words' as const, isWeak }]
  })
}

function wordValues(number: WordedNumber, before: string, after: string, language: Language) {
  const value = String(number.value)
  const marks: readonly (readonly [RegExp, string])[] = [
    [POINTS_AFTER, `${value}pp`],
    [PERCENT_AFTER, `${value}%`],
    [PER_MILLE_AFTER, `${scaled(value, 0.1)}%`],
    [TIMES_AFTER, `x${value}`],
  ]
  for (const [pattern, marked] of marks) {
    const match = pattern.exec(after)
    if (match !== null) return { values: [marked], length: match[0].length, isMarked: true }
  }
  if (number.isOrdinal) return { values: [`#${value}`], length: 0, isMarked: false }
  const isReference = REFERENCE_BEFORE[language].test(before)
  return { values: isReference ? [value, `#${value}`] : [value], length: 0, isMarked: isReference }
}

function wordedFractions(text: string, language: Language): FoundNumber[] {
  const found: FoundNumber[] = []
  if (!FRACTION_NAMED[language].test(text)) return found
  for (const [pattern, numerator, denominator] of FRACTIONS[language])
    for (const match of matchesIn(text, pattern)) {
      const end = match.index + match[0].length
      if (found.some((each) => each.start < end && match.index < each.end)) continue
      found.push(
        fractionAt(text, match.index, end, numerator ?? numeratorOf(match[1]), denominator, language),
      )
    }
  return found
}

/** "half a million" is a number; any other fraction is one. */
function fractionAt(
  text: string,
  start: number,
  end: number,
  numerator: number,
  denominator: number,
  language: Language,
): FoundNumber {
  const ofPercent = OF_ONE_PER_CENT[language]?.exec(text.slice(end))?.[0].length
  if (ofPercent !== undefined) {
    const values = [`${scaled(String(numerator), 1 / denominator)}%`]
    return { start, end: end + ofPercent, values, form: 'words', isWeak: false }
  }
  const after = /^[\s-]*(?:an? |d[’'])?/u.exec(text.slice(end))?.[0].length ?? 0
  const unitAt = end + after
  const scale = SCALES[language].find(([pattern]) => pattern.test(text.slice(end + after)))
  if (scale === undefined)
    return {
      start,
      end,
      unitAt,
      values: fractionValues(numerator, denominator),
      form: 'words',
      isWeak: false,
    }
  const length = scale[0].exec(text.slice(end + after))?.[0].length ?? 0
  const value = String((scale[1] * numerator) / denominator)
  return { start, end: end + after + length, values: [value], form: 'words', isWeak: false }
}

function multiplesIn(text: string, language: Language): FoundNumber[] {
  if (!MULTIPLE_NAMED[language].test(text)) return []
  return MULTIPLES[language].flatMap(([pattern, times]) =>
    matchesIn(text, pattern).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      values: [`x${times}`],
      form: 'words' as const,
      isWeak: true,
    })),
  )
}

const HAN_FRACTION = /(?<denominator>[二三四五六七八九十\d]+)分之(?<numerator>[一二三四五六七八九十\d]+)/gu

function hanFractions(text: string): FoundNumber[] {
  return matchesIn(text, HAN_FRACTION).map((match) => {
    const { denominator = '', numerator = '' } = match.groups ?? {}
    const of = (written: string): number => (/^\d/u.test(written) ? Number(written) : hanValue(written))
    const values = fractionValues(of(numerator), of(denominator))
    return {
      start: match.index,
      end: match.index + match[0].length,
      values,
      form: 'words' as const,
      isWeak: false,
    }
  })
}

/** Words in which a numeral counts nothing. */
const HAN_NO_NUMBER =
  /统一|一些|一般|一旦|一致|一切|一直|一定|一贯|一体|一样|一道|一并|一律|一向|一经|进一步|唯一|单一|之一|一方面|一系列|一带一路|万一|百姓|千方百计|十分|四川|四面|三亚|五金|七国集团|二元|二氧化碳|三方|双边|两性|两者|一共|再一次|一再|千米|千克|千瓦|百分|千分|第三世界|万众|百科|一线|一流|同一|逐一|一同|一味|首屈一指|一度|一半|三角|四处|三明治/gu
const COUNTED =
  /^\s*(?:[个項项次名位起件份种類类家所条條款章节届轮批座台辆吨人年月日天周倍国國州省市县]|公|平方|立方|美元|欧元)/u

function hanNumbers(text: string): FoundNumber[] {
  const innocent = matchesIn(text, HAN_NO_NUMBER).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const searched = blanked(text, innocent)
  return matchesIn(searched, HAN_NUMERAL).flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const before = text.slice(Math.max(0, start - LOOKBACK), start)
    const after = text.slice(end)
    if (/\ufffc\s?$/u.test(before) && /^[十百千万亿]/u.test(match[0])) return []
    const value = String(hanValue(match[0]))
    if (PERCENT_BEFORE.test(before)) return [hanNumber(start, end, `${value}%`, false)]
    if (/^个?百分点/u.test(after)) return [hanNumber(start, end, `${value}pp`, false)]
    if (/^倍/u.test(after)) return [hanMultiple(start, end, Number(value), before)]
    if (FIVE_YEAR_PLAN.test(match[0]))
      return [hanNumber(start, end, `#${hanValue(match[0].slice(0, -1))}`, false)]
    if (/第\s*$/u.test(before)) return [hanNumber(start, end, `#${value}`, value === '1')]
    const isCounted = COUNTED.test(after) || match[0].length > 1
    return [hanNumber(start, end, value, value === '1' || !isCounted)]
  })
}

/** “十二五”: the twelfth plan of five years. */
const FIVE_YEAR_PLAN = /^十[一二三四五]五$/u
const GROWN = /(?:增加|增长|增|提高|上升|扩大|翻|多)(?:了)?$/u

/** “增加两倍” is three times as much, and often written of twice as much. */
function hanMultiple(start: number, end: number, times: number, before: string): FoundNumber {
  const values = GROWN.test(before) ? [`x${times + 1}`, `x${times}`] : [`x${times}`]
  return { start, end, values, form: 'words', isWeak: false }
}

function hanNumber(start: number, end: number, value: string, isWeak: boolean): FoundNumber {
  return { start, end, values: [value], form: 'words', isWeak }
}
