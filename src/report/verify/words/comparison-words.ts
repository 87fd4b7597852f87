/**
 * Which of the words beside a number in `bound-words.ts` exclude the number itself, in six languages: data.
 * Source: general knowledge of the languages.
 */
import type { Language } from '#un'

type ByLanguage = Readonly<Record<Language, RegExp>>

/** "More than", "fewer than", "over", "nearly". */
export const STRICT: ByLanguage = {
  en: /(?:more|greater|higher|longer|less|fewer|lower) than|over|above|under|below|exceed|excess|surpass|beyond|nearly|almost|short of/iu,
  fr: /plus d|moins d|supérieur|inférieur|dépass|excéd|près d|presque|et plus/iu,
  es: /más de|menos de|superior|inferior|mayor|menor|super|exced|casi|cerca de/iu,
  ru: /более|больше|свыше|превы|сверх|менее|меньше(?!й)|ниже|почти/iu,
  zh: /超|逾|多于|高于|大于|不足|少于|低于|近|接近|未满|多|余/u,
  ar: /أكثر|أقل|زيد|زاد|ربو|جاوز|فوق|قل عن|يقرب|قرابة/u,
}

/** Beside them, the words that let the number itself in again: "no more than", "or more". */
export const INCLUSIVE: ByLanguage = {
  en: /(?<!\p{L})not?(?!\p{L})|least|most|(?<!\p{L})or(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:pas|n[e’'])|(?<!\p{L})(?:au|ou)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no|o|por lo|al|como)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:не|или)(?!\p{L})|по\s+(?:крайней|меньшей)/iu,
  zh: /(?<!不足)不(?!足)|至|最|以上|以下/u,
  ar: /(?<!\p{L})(?:لا|ما لا|أو)(?!\p{L})/u,
}

/** Prepositions that are as often no bound: "ответы от пяти государств". */
export const NO_COMPARISON: ByLanguage = {
  en: /^(?:within|beyond)$/iu,
  fr: /^jusqu[’']à$/iu,
  es: /^hasta$/iu,
  ru: /^(?:от|до|в\s+пределах)$/iu,
  zh: /^(?:$)/u,
  ar: /^حتى$/u,
}

/** Not quite the number, and not far from it. */
export const NEAR: ByLanguage = {
  en: /nearly|almost|short of/iu,
  fr: /près d|presque/iu,
  es: /casi|cerca de/iu,
  ru: /почти/iu,
  zh: /^(?:近|将近|接近)/u,
  ar: /يقرب|قرابة/u,
}
