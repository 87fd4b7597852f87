/**
 * Words that give what they stand before as done, in the six languages.
 *
 * Source: the auxiliaries of the perfect and of the past passive in the languages' reference grammars; from general knowledge.
 */
import { type WordList, wordFinder } from './word-table.ts'

export type Perfect = 'perfect'

const PERFECT_WORDS: WordList<Perfect> = {
  en: {
    perfect: 'had|has|have|had been|has been|have been|had already|has already|have already',
    innocent:
      'had to|has to|have to|has the|have the|had the|has a|have a|had a|had yet to|has yet to|have yet to',
  },
  fr: {
    perfect:
      'a été|ont été|avait été|avaient été|a déjà|ont déjà|avait déjà|avaient déjà|ayant été|a|ont|avait|avaient',
    innocent: 'il y a|a pour|ont pour|a besoin|ont besoin',
  },
  es: {
    perfect: 'ha|han|había|habían|ha sido|han sido|había sido|habían sido|ya ha|ya han|fue|fueron',
  },
  ru: { perfect: 'был|была|было|были|уже' },
  zh: { perfect: '已|已经|业已' },
  ar: { perfect: 'تم|تمت|قد|لقد' },
}

/** Finds the words of the perfect among the units of a text. */
export const findPerfects = wordFinder(PERFECT_WORDS)
