/** How the sessions of an organ are named in the six languages, around the ordinal: data, on folded text. */
import type { Language } from './language.ts'

/** What may stand around a folded ordinal for it to be that of a session; ORD stands for any further ordinal. */
export interface SessionWords {
  /** Directly before the ordinal; null where the noun follows it. */
  readonly before: string | null
  /** Directly after the ordinal; null where the noun precedes it. */
  readonly after: string | null
  /** Words that make the session special, and emergency special. */
  readonly special: string
  readonly emergency: string
}

/**
 * Patterns on text folded by `foldName` (small letters, no accents, single spaces, Arabic letters in one form).
 * Source: printed forms in un-practice 2.8 and general knowledge.
 */
export const SESSION_WORDS: Readonly<Record<Language, SessionWords>> = {
  en: {
    before: null,
    after:
      '(?: (?:and|or|to|through)(?: its| the)? ORD)*(?: (?:regular|ordinary|resumed|annual|substantive|plenary|organizational|special|extraordinary|emergency))* sessions?',
    special: 'special|extraordinary',
    emergency: 'emergency',
  },
  fr: {
    before: null,
    after:
      '(?: (?:et|ou|a)(?: sa| la)? ORD)* sessions?(?: (?:ordinaire|annuelle|extraordinaire|speciale|d urgence))*',
    special: 'extraordinaire|speciale',
    emergency: 'd urgence',
  },
  es: {
    before: null,
    after:
      '(?: (?:y|o|a)(?: su| el)? ORD)* (?:periodos? (?:ordinario |extraordinario )?(?:de emergencia )?de sesiones|sesion(?:es)?)(?: (?:de emergencia|extraordinario))*',
    special: 'extraordinari[oa]',
    emergency: 'emergencia',
  },
  ru: {
    before: null,
    after:
      '(?: (?:и|или)(?: ее)? ORD)*(?: (?:очереднои|очередная|специальнои|специальная|возобновленнои|ежегоднои|чрезвычаинои|чрезвычаиная))* сесси[яиюей]{1,2}',
    special: 'специальн',
    emergency: 'чрезвычаин',
  },
  zh: {
    before: '第 ?',
    after: ' ?(?:届|次)(?:、?第? ?ORD ?届)*(?:常会|年会)?(?:紧急|特别)*(?:会议|常会|年会)?',
    special: '特别',
    emergency: '紧急',
  },
  ar: {
    before:
      '(?<![\\p{L}\\p{N}])(?:و|ب|ل)?(?:الدوره|دورتها|دورته|الدورتين|دورتيها|دورتيه|للدوره)(?: (?:العاديه|الاستثناييه|الطاريه|المستانفه|السنويه))* ',
    after: null,
    special: 'الاستثناييه',
    emergency: 'الطاريه',
  },
}
