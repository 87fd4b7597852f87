/** Words between a whole and a part of it ("62 articles, 17 of which …"), in six languages: data. Source: general knowledge of the languages. */
import type { Language } from '#un'

/** Between the figures of the whole and of the part, or directly behind that of the part. */
export const OF_WHICH: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:of\s+(?:which|whom|them|these|those)|including|among\s+(?:them|which|whom))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:dont|parmi\s+(?:lesquel\p{L}+|eux|elles)|d[’']entre\s+(?:eux|elles))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:de\s+(?:los|las)\s+(?:cuales|que)|de\s+(?:ellos|ellas)|entre\s+(?:ellos|ellas))(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:из\s+(?:которых|них)|в\s+том\s+числе)(?!\p{L})/iu,
  zh: /其中|包括/u,
  ar: /(?<!\p{L})(?:من(?:ها|هم|هن|هما)|من\s+بين(?:ها|هم)|بما\s+في\s+ذلك)(?!\p{L})/u,
}

/** All that stands between a part and its whole ("71 of the 160"), the part first; in Chinese the whole first (160个岗位中有71个). */
export const PART_OF: Readonly<Record<Language, RegExp>> = {
  en: /^\s*(?:out\s+)?of\s+(?:the\s+|all\s+|(?:a|the)\s+total\s+of\s+)?$/iu,
  fr: /^\s*(?:sur|parmi|des|de)\s+(?:les\s+|un\s+total\s+de\s+)?$/iu,
  es: /^\s*(?:de|entre)\s+(?:los\s+|las\s+|un\s+total\s+de\s+)?$/iu,
  ru: /^\s*из\s+(?:всех\s+|общего\s+числа\s+в\s+)?$/iu,
  zh: /^[\p{L}]{0,20}[中里](?:的|有)?$/u,
  ar: /^\s*من\s+(?:أصل\s+|بين\s+|مجموع\s+|إجمالي\s+|ال)?$/u,
}
