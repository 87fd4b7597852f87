/** Where a sentence counts respondents in words: "several Member States", "la plupart des réponses", "多数国家". */

import type { Language, LanguageTag } from '#un'
import { rememberedFor } from '../facts/remember.ts'
import type { QuantifierLevel, QuantifierScale } from '../quantifier-scale.ts'
import { lexicon } from './words/lexicon.ts'
import { RESPONDENT_NOUNS } from './words/respondent-nouns.ts'
import { type WordList, wordFinder } from './words/word-table.ts'
import { tongueOf, unitsOf } from './words/word-units.ts'

/** A word of the scale before a noun for respondents; positions in UTF-16. */
export interface QuantifiedNoun {
  readonly start: number
  readonly end: number
  readonly written: string
  readonly level: QuantifierLevel
}

/** The places where the text counts respondents by a word of the scale, in order. */
export function quantifiedNouns(
  text: string,
  language: LanguageTag,
  scale: QuantifierScale,
): QuantifiedNoun[] {
  const tongue = tongueOf(language)
  const levels = new Map(scale.levels.map((level) => [level.level, level]))
  return finderOf(scale)(unitsOf(text, language), language).flatMap(({ kind, start, end }) => {
    const level = levels.get(kind)
    const noun = RESPONDENT_NOUNS[tongue].exec(text.slice(end))
    if (level === undefined || noun === null) return []
    return [{ start, end: end + noun[0].length, written: text.slice(start, end + noun[0].length), level }]
  })
}

const finderOf = rememberedFor((scale: QuantifierScale) => wordFinder(listOf(scale), lexicon()))

function listOf(scale: QuantifierScale): WordList<string> {
  const formsIn = (language: Language): Record<string, string> => {
    const kinds = scale.levels.map(({ level, words }) => [level, words[language] ?? []] as const)
    const all = [...kinds, ['innocent', scale.notWords[language] ?? []] as const]
    return Object.fromEntries(
      all.filter(([, forms]) => forms.length > 0).map(([kind, forms]) => [kind, forms.join('|')]),
    )
  }
  return {
    ar: formsIn('ar'),
    zh: formsIn('zh'),
    en: formsIn('en'),
    fr: formsIn('fr'),
    ru: formsIn('ru'),
    es: formsIn('es'),
  }
}
