/** The written forms of dates in the six languages and in figures, as patterns with the groups day, month and year. */
import { foldName } from './fold-name.ts'
import type { Language } from './language.ts'
import { OTHER_MONTHS, PRINTED_MONTHS } from './month-names.ts'

type Worded = Exclude<Language, 'zh'>

/** Letters that stand for others in month names: Arabic variants, French and Spanish accents lost in capitals. */
const LOOSE: Readonly<Record<string, string>> = {
  ' ': '\\s+',
  أ: '[أإآا]',
  آ: '[أإآا]',
  ا: '[أإآا]',
  ه: '[هو]',
  é: '(?:é|e\\u0301|e)',
  û: '(?:û|u\\u0302|u)',
}

function formsOf(language: Worded): string[][] {
  return PRINTED_MONTHS[language].map((printed, index) => {
    const others = (OTHER_MONTHS[language][index] ?? '').split('|')
    return language === 'ar' ? others : [printed, ...others]
  })
}

/** A pattern's source for any month's name of a language; Arabic names may stand in pairs in either order. */
export function anyMonth(language: Worded): string {
  const longestFirst = formsOf(language)
    .flat()
    .sort((one, other) => other.length - one.length)
  const one = longestFirst
    .map((name) => [...name].map((letter) => LOOSE[letter] ?? letter).join(''))
    .join('|')
  return language === 'ar' ? `(?:${one})(?:\\s*/\\s*(?:${one}))?` : `(?:${one})`
}

const MONTH_NUMBERS = new Map(
  (['en', 'fr', 'es', 'ru', 'ar'] as const).flatMap((language) =>
    formsOf(language).flatMap((forms, index) =>
      forms.map((form): [string, number] => [`${language} ${foldName(form)}`, index + 1]),
    ),
  ),
)

/** The number (1–12) of a month's name as written; of a pair of names the first known decides; 0 for none. */
export function monthNumber(language: Language, written: string): number {
  const numbers = written.split('/').map((name) => MONTH_NUMBERS.get(`${language} ${foldName(name)}`))
  return numbers.find((month) => month !== undefined) ?? 0
}

const DIGIT = '[0-9\\u0660-\\u0669\\u06F0-\\u06F9]'
const DAY = `(?<day>${DIGIT}{1,2})`
const YEAR = `(?<year>${DIGIT}{4})`
const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{N}])'
const COMMA = '\\s*[,،]?\\s+'

function worded(language: Worded, pattern: string): { language: Language; pattern: RegExp } {
  const month = `(?<month>${anyMonth(language)})\\.?`
  return { language, pattern: new RegExp(BEFORE + pattern.replace('MONTH', month), 'giu') }
}

/** Dates with the month in words. */
export const WORDED_DATES: readonly { language: Language; pattern: RegExp }[] = [
  worded('en', `${DAY}(?:st|nd|rd|th)?\\s+(?:day\\s+of\\s+|of\\s+)?MONTH${COMMA}${YEAR}${AFTER}`),
  worded('en', `MONTH\\s+${DAY}(?:st|nd|rd|th)?${COMMA}${YEAR}${AFTER}`),
  worded('en', `${DAY}-MONTH-${YEAR}${AFTER}`),
  worded('fr', `${DAY}\\s*(?:er|ᵉʳ)?\\s+MONTH${COMMA}${YEAR}${AFTER}`),
  worded('es', `${DAY}\\s*[.ºo°]{0,2}\\s+(?:de\\s+)?MONTH\\s*,?\\s+(?:del?\\s+(?:año\\s+)?)?${YEAR}${AFTER}`),
  worded('ru', `[«"“]?${DAY}[»"”]?\\s+MONTH\\s+${YEAR}(?:\\s+года${AFTER}|\\s*г\\.|${AFTER})`),
  worded(
    'ar',
    `${DAY}\\s+(?:من\\s+)?(?:شهر\\s+)?MONTH\\s*[,،]?\\s+(?:(?:من\\s+)?(?:ال)?عام\\s+)?${YEAR}${AFTER}`,
  ),
]

/** The numerals of Chinese dates, from zero. */
export const HAN_DIGITS = '〇一二三四五六七八九'
const HAN_NUMBER = `(?:${DIGIT}{1,2}|[一二三四五六七八九十]{1,3})`

/** A Chinese date, in figures or numerals. */
export const CHINESE_DATE = new RegExp(
  `(?<year>${DIGIT}{4}|[〇零○一二三四五六七八九]{4})\\s*年\\s*(?<month>${HAN_NUMBER})\\s*月\\s*(?<day>${HAN_NUMBER})\\s*[日号]`,
  'gu',
)

/** Dates in figures with the year first. */
export const YEAR_FIRST_DATES: readonly RegExp[] = [
  new RegExp(
    `${BEFORE}(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?=T\\d{2}:|(?![\\p{L}\\p{N}-]))`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}/.])(?<year>${DIGIT}{4})(?<mark>[/.])(?<month>${DIGIT}{1,2})\\k<mark>(?<day>${DIGIT}{1,2})(?![\\p{L}\\p{N}/])`,
    'gu',
  ),
]

/** Dates in figures with the year last, in four digits or two. */
export const FIGURES_DATE = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])${DAY}(?<mark>[/.-])(?<month>${DIGIT}{1,2})\\k<mark>(?<year>${DIGIT}{4}|${DIGIT}{2})(?![\\p{L}\\p{N}/-]|\\.${DIGIT})`,
  'gu',
)
