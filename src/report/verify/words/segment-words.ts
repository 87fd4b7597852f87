/** What stands between the numbers of one sentence, in six languages: data. Source: general knowledge of the languages. */
import type { Language } from '#un'

type ByLanguage = Readonly<Record<Language, RegExp>>

/** Where the words of one number end and those of the next begin. */
export const CONJUNCTION: ByLanguage = {
  en: /[,;:]|(?<!\p{L})(?:and|while|whereas|but|including)(?!\p{L})/iu,
  fr: /[,;:]|(?<!\p{L})(?:et|tandis que|mais|dont)(?!\p{L})/iu,
  es: /[,;:]|(?<!\p{L})(?:y|e|mientras que|pero)(?!\p{L})/iu,
  ru: /[,;:]|(?<!\p{L})(?:и|а|но)(?!\p{L})/iu,
  zh: /[，、；：,;]|和|以及|而/u,
  ar: /[،؛,;:]|(?<=\s)و/u,
}

/** Between a number and the whole it is out of, with a noun for those counted at most. */
export const OF_WHOLE: ByLanguage = {
  en: /^(?:\s+\p{L}+){0,2}?\s+(?:out of|of|among)\s+(?:the\s+|all\s+|all the\s+|those\s+|a total of\s+)?$/iu,
  fr: /^(?:\s+\p{L}+){0,2}?\s+(?:sur|parmi|des|de)\s+(?:les\s+|l[ea]\s+|un total de\s+)?$/iu,
  es: /^(?:\s+\p{L}+){0,2}?\s+(?:de|entre)\s+(?:los\s+|las\s+|un total de\s+)?$/iu,
  ru: /^(?:\s+\p{L}+){0,2}?\s+из\s+(?:общего числа\s+)?$/iu,
  zh: /(?!)/u,
  ar: /^(?:\s+\p{L}+){0,2}?\s+من\s+(?:أصل|بين|مجموع)?\s*(?:ال)?$/u,
}
