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
