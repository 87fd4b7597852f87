/** The six official languages of the United Nations, and the tags of others. */

/** The six official languages, in the English alphabetical order the Organization prints them. */
export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const

/** An official language, by its ISO 639-1 code. Source: rule 51 of the rules of procedure (A/520/Rev.20). */
export type Language = (typeof LANGUAGES)[number]

/** Any language a text may be in: an official one, another BCP 47 primary tag (`pt`, `fa`), or `und`. */
export type LanguageTag = string

/** True for one of the six official languages. */
export function isOfficialLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag)
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'dv', 'ku'])

/** The direction a language is written in. */
export function directionOf(tag: LanguageTag): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(tag) ? 'rtl' : 'ltr'
}

/** One value in each official language. */
export type InSixLanguages<Value> = Readonly<Record<Language, Value>>
