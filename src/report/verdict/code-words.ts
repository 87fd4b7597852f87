/** What each code of the verifier means, in a few words an editor understands, in the six official languages. */
import type { InSixLanguages, Language } from '#un'
import type { VerificationCode } from '../verify/verification-codes.ts'
import { CODE_WORDS_AR } from './code-words-ar.ts'
import { CODE_WORDS_EN } from './code-words-en.ts'
import { CODE_WORDS_ES } from './code-words-es.ts'
import { CODE_WORDS_FR } from './code-words-fr.ts'
import { CODE_WORDS_RU } from './code-words-ru.ts'
import { CODE_WORDS_ZH } from './code-words-zh.ts'

const CODE_WORDS: InSixLanguages<Readonly<Record<VerificationCode, string>>> = {
  ar: CODE_WORDS_AR,
  zh: CODE_WORDS_ZH,
  en: CODE_WORDS_EN,
  fr: CODE_WORDS_FR,
  ru: CODE_WORDS_RU,
  es: CODE_WORDS_ES,
}

/** The words of a code in one language. */
export function codeWords(code: VerificationCode, language: Language): string {
  return CODE_WORDS[language][code]
}
