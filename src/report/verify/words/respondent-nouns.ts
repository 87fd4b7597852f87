/**
 * Nouns for those who answer, after a word of number, in six languages: data.
 * Source: general knowledge of the languages and the tenor of reports that summarize views (A/76/77); none was taken from a list.
 */
import type { Language } from '#un'

/**
 * At the start of what follows the word of number. Up to three words may stand between ("of the replying African"), none of
 * them a stop: "all African and Asia-Pacific States". In Arabic adjectives follow the noun.
 */
export const RESPONDENT_NOUNS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:\s+of)?(?:\s+(?:the|those|these|other|their))?(?:\s+\p{Nd}+)?(?:\s+(?!States)[\p{L}-]+(?:\s+and\s+[\p{L}-]+)?){0,3}?\s+(?:States?|countries|country|Governments?|respondents?|delegations?|replies|reply|submissions?|contributors|observers?|organizations?|members?|Parties)(?!\p{L})/u,
  fr: /^\s*(?:de\s+|d[’']|des\s+|les\s+|ces\s+|du\s+)?(?:\p{Nd}+\s+)?(?:autres?\s+)?(?:[\p{L}-]+\s+){0,2}?(?:États?|pays|gouvernements?|répondants?|délégations?|réponses?|communications?|observateurs?|organisations?|Parties)(?!\p{L})/iu,
  es: /^\s+(?:de\s+)?(?:los\s+|las\s+|el\s+|la\s+|esos\s+|esas\s+)?(?:\p{Nd}+\s+)?(?:otros\s+|otras\s+)?(?:[\p{L}-]+\s+){0,2}?(?:Estados?|países|país|gobiernos?|encuestados|delegaciones|respuestas?|comunicaciones|observadores|organizaciones|Partes)(?!\p{L})/iu,
  ru: /^\s+(?:из\s+)?(?:\p{Nd}+\s+)?(?:[\p{L}-]+\s+){0,3}?(?:государств\p{L}*|стран\p{L}*|правительств\p{L}*|респондент\p{L}*|делегаци\p{L}*|ответ(?!ств)\p{L}*|наблюдател\p{L}*|организаци\p{L}*)/iu,
  zh: /^(?:其他|的)?(?:\p{Nd}+)?\p{Script=Han}{0,6}?(?:会员国|国家|答复|政府|代表团|观察员|组织|缔约方|来文)/u,
  ar: /^\s*(?:من\s+)?(?:أصل\s+)?(?:\p{Nd}+\s+)?(?:هذه\s+)?(?:ال)?(?:دول|دولة|الدول|بلدان|حكومات|ردود|وفود|مراقبين|منظمات|جهات|أطراف)(?!\p{L})(?:\s+(?:ال)?أعضاء)?/u,
}

/** The Member States among those who answer: neither observers nor organizations are counted with them. */
export const MEMBER_STATES: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})Member States(?!\p{L})/u,
  fr: /États\s+Membres(?!\p{L})/iu,
  es: /Estados\s+Miembros(?!\p{L})/iu,
  ru: /государств\p{L}*[-–]член/iu,
  zh: /会员国/u,
  ar: /(?:ال)?دول\s+(?:ال)?أعضاء(?!\p{L})/u,
}

const NONE = /(?!)/gu

/** Two of them in one word, where a language has a form for two. */
export const DUALS: Readonly<Record<Language, RegExp>> = {
  en: NONE,
  fr: NONE,
  es: NONE,
  ru: NONE,
  zh: NONE,
  ar: /(?<![\p{L}\p{M}])(?:و|ف)?(?:دولتا(?:ن)?|دولتي(?:ن)?|ردا(?:ن)|ردي(?:ن)|حكومتا(?:ن)|حكومتي(?:ن)|منظمتا(?:ن)|منظمتي(?:ن))(?!\p{L})/gu,
}
