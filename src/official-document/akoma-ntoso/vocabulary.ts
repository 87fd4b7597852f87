/** Names of Akoma Ntoso for the United Nations: namespace, languages, organs, and the IRIs built from them. */
import { directionOf, type Language, type LanguageTag } from '#un'
import type { OfficialDocument } from '../document.ts'
import { isWritable } from '../language-tag.ts'
import { stampOf } from '../stamp.ts'
import type { Attributes } from '../xml.ts'

/** Source: akomantoso30.xsd, OASIS. */
export const AKN = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
/** Heads and feet of the printed page. Source: AKN4UN guidelines, part 1 (un-practice 3). */
export const AKN4UN = 'http://un.org/akn4un'
const XHTML = 'http://www.w3.org/1999/xhtml'

/** Attributes of the root: the namespaces of the whole file. */
export const ROOT_ATTRIBUTES = { xmlns: AKN, 'xmlns:html': XHTML, 'xmlns:akn4un': AKN4UN } as const

/** ISO 639-2 terminology codes, as FRBRlanguage and the IRIs want them. */
export const ISO_639_2: Readonly<Record<Language, string>> = {
  ar: 'ara',
  zh: 'zho',
  en: 'eng',
  fr: 'fra',
  ru: 'rus',
  es: 'spa',
}

/** Actors of the IRIs by the first part of the symbol. Source: AKN4UN guidelines, part 1; research.un.org symbols. */
const ACTORS: Readonly<Record<string, string>> = {
  A: 'un-ga',
  S: 'un-sc',
  E: 'un-ecosoc',
  T: 'un-tc',
  ST: 'un-secretariat',
}

/** The organ that a document's IRI names. */
export function actorOf(document: OfficialDocument): string {
  return ACTORS[/^[A-Z]+(?=\/)/.exec(document.masthead.symbol)?.[0] ?? ''] ?? 'un'
}

/** The calendar date of the report, as FRBR wants it. */
export function dateOf(document: OfficialDocument): string {
  return stampOf(document.stampedAt).toISOString().slice(0, 10)
}

/** The number part of an IRI: "A/74/130" gives "A-74-130"; what an IRI cannot hold is left out. */
export function numberOf(document: OfficialDocument): string {
  const number = document.masthead.symbol
    .replace(/\//g, '-')
    .replace(/\s+/g, '_')
    .replace(/[^\p{ASCII}]|[^A-Za-z0-9_.()-]/gu, '')
  return number === '' ? document.id : number
}

/** `xml:lang` and, for scripts written from the right, `html:dir`; nothing for the language of what surrounds it. */
export function languageAttributes(language: LanguageTag, around: LanguageTag): Attributes {
  if (language === around || !isWritable(language)) return {}
  const turns = directionOf(language) !== directionOf(around)
  return { 'xml:lang': language, 'html:dir': turns ? directionOf(language) : undefined }
}

/** `xml:lang` and direction of a part that stands in nothing else. */
export function partAttributes(language: LanguageTag): Attributes {
  const direction = directionOf(language)
  return { 'xml:lang': language, 'html:dir': direction === 'rtl' ? direction : undefined }
}

/** How the line under a title names the Secretary-General, in each language of issue. Source: un-practice 2.8. */
const SECRETARY_GENERAL: Readonly<Record<Language, string>> = {
  ar: 'الأمين العام',
  zh: '秘书长',
  en: 'Secretary-General',
  fr: 'Secrétaire général',
  ru: 'Генерального секретаря',
  es: 'Secretario General',
}

/** The title of the role that wrote the report, as its author's line names it; null where it names another. */
export function authorRole(document: OfficialDocument): string | null {
  const name = SECRETARY_GENERAL[document.language]
  return document.title.author.includes(name) ? name : null
}
