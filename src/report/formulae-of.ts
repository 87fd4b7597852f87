/** The set words of each edition. */
import type { Language } from '#un'
import type { Formulae } from './formulae.ts'
import { FORMULAE_EN } from './formulae-en.ts'

const EDITIONS: Readonly<Partial<Record<Language, Formulae>>> = { en: FORMULAE_EN }

/** The formulae of an edition; null for a language that has none yet. */
export function formulaeOf(language: Language): Formulae | null {
  return EDITIONS[language] ?? null
}
