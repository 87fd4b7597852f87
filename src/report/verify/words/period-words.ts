/**
 * Words that hold a number of years ("biennial", “пятилетний”), in the six languages: data.
 *
 * Source: the languages' own adjectives of time and the names of reports and plans in replies, from general knowledge. Chinese and
 * Arabic mostly write the number, which is read as one.
 */
import type { Language, LanguageTag } from '#un'
import { tongueOf } from './word-units.ts'

type Years = Readonly<Record<number, RegExp>>

const YEARS: Readonly<Record<Language, Years>> = {
  en: {
    2: /(?<!\p{L})(?:bienni\p{L}+|two-year)/iu,
    3: /(?<!\p{L})(?:trienni\p{L}+|three-year)/iu,
    4: /(?<!\p{L})(?:quadrenni\p{L}+|four-year)/iu,
    5: /(?<!\p{L})(?:quinquenni\p{L}+|five-year)/iu,
    10: /(?<!\p{L})(?:decenni\p{L}+|ten-year)/iu,
  },
  fr: {
    2: /(?<!\p{L})(?:biennal|biennaux|bisannuel)/iu,
    3: /(?<!\p{L})(?:triennal|triennaux)/iu,
    4: /(?<!\p{L})(?:quadriennal|quadriennaux)/iu,
    5: /(?<!\p{L})(?:quinquenn)/iu,
    10: /(?<!\p{L})(?:décennal|décennaux)/iu,
  },
  es: {
    2: /(?<!\p{L})(?:bienal|bienio)/iu,
    3: /(?<!\p{L})(?:trienal|trienio)/iu,
    4: /(?<!\p{L})(?:cuatrienal|cuatrienio|cuadrienal|cuadrienio)/iu,
    5: /(?<!\p{L})(?:quinquen|lustro)/iu,
    10: /(?<!\p{L})(?:decenal)/iu,
  },
  ru: {
    2: /(?<!\p{L})(?:двухгоди|двухлет)/iu,
    3: /(?<!\p{L})(?:тр[её]хгоди|тр[её]хлет)/iu,
    4: /(?<!\p{L})(?:четыр[её]хгоди|четыр[её]хлет)/iu,
    5: /(?<!\p{L})(?:пятилет)/iu,
    10: /(?<!\p{L})(?:десятилет)/iu,
  },
  zh: { 2: /双年/u, 5: /十[一二三四五]五/u },
  ar: { 2: /(?<!\p{L})(?:ال)?ثنائي\p{L}* (?:ال)?سنوات/u, 5: /(?<!\p{L})(?:ال)?(?:خمسي|خماسي)/u },
}

/** True where a text has a word for so many years. */
export function hasPeriodOf(years: number, text: string, language: LanguageTag): boolean {
  return YEARS[tongueOf(language)][years]?.test(text) === true
}
