/** The words of each language whose resolutions can be read for mandates. */
import type { Language } from '#un'
import { ACTORS_EN } from './actors-en.ts'
import { CIRCUMSTANCES_EN } from './circumstances-en.ts'
import { KINDS_EN } from './kinds-en.ts'
import type { MandateWords } from './mandate-words.ts'
import { STATE_NAMES_EN } from './state-names-en.ts'
import { VERBS_EN } from './verbs-en.ts'

/** The languages whose resolutions can be read for mandates; others are added as data. */
export const MANDATE_WORDS: Readonly<Partial<Record<Language, MandateWords>>> = {
  en: {
    verbs: VERBS_EN,
    actors: { ...ACTORS_EN, stateNames: STATE_NAMES_EN },
    kinds: KINDS_EN,
    circumstances: CIRCUMSTANCES_EN,
  },
}
