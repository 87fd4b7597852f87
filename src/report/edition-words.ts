/** What every edition takes from the language data as it stands there: names, dates, masthead. */
import {
  formatDate,
  type Language,
  languageName,
  mastheadDate,
  mastheadLanguage,
  mastheadOriginal,
  PRINTED_WORDS,
  sessionTitle,
} from '#un'
import type { Formulae } from './formulae.ts'

type FromLanguageData =
  | 'language'
  | 'organization'
  | 'generalAssembly'
  | 'date'
  | 'mastheadDate'
  | 'languageLine'
  | 'session'
  | 'originalLine'
  | 'languageName'
  | 'distribution'
  | 'documentWords'

/** The part of an edition's formulae that the language data holds; a session without words prints its number. */
export function editionWords(language: Language): Pick<Formulae, FromLanguageData> {
  const word = (key: keyof typeof PRINTED_WORDS): string => PRINTED_WORDS[key][language].text
  return {
    language,
    organization: word('unitedNations'),
    generalAssembly: word('generalAssembly'),
    date: (iso) => formatDate(iso, language),
    mastheadDate: (iso) => mastheadDate(iso, language),
    languageLine: mastheadLanguage(language).text,
    session: (session) => sessionTitle(session, language) ?? String(session),
    originalLine: (originals) => mastheadOriginal(originals, language).text,
    languageName: (tag) => languageName(tag, language),
    distribution: (kind) => word(`distribution${kind}`),
    documentWords: { contents: word('contents'), page: word('page'), summary: word('summary') },
  }
}
