/** The set words of each edition. */
import type { InSixLanguages, Language } from '#un'
import type { Formulae } from './formulae.ts'
import { FORMULAE_AR } from './formulae-ar.ts'
import { FORMULAE_EN } from './formulae-en.ts'
import { FORMULAE_ES } from './formulae-es.ts'
import { FORMULAE_FR } from './formulae-fr.ts'
import { FORMULAE_RU } from './formulae-ru.ts'
import { FORMULAE_ZH } from './formulae-zh.ts'

const EDITIONS: InSixLanguages<Formulae> = {
  ar: FORMULAE_AR,
  zh: FORMULAE_ZH,
  en: FORMULAE_EN,
  fr: FORMULAE_FR,
  ru: FORMULAE_RU,
  es: FORMULAE_ES,
}

/** The formulae of an edition. */
export function formulaeOf(language: Language): Formulae {
  return EDITIONS[language]
}
