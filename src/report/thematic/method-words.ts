/** The sentences about thematic sections in the introduction: what they are, and what words of number mean in them. */
import type { Inline } from '#official-document'
import type { Language } from '#un'
import type { OwnWords } from '../own-words.ts'
import type { QuantifierLevel, QuantifierScale } from '../quantifier-scale.ts'
import type { Binding } from '../statement.ts'
import type { ThematicType } from './authoring.ts'
import { THEMATIC_WORDS } from './thematic-words.ts'

/** Which sections summarize, without prejudice to the positions of States. `names` are their numbers as a sentence has them. */
export function sectionsSentence(
  words: OwnWords,
  type: ThematicType,
  names: readonly string[],
  list: (items: readonly string[]) => string,
): Inline {
  const { summarized, synthesized } = THEMATIC_WORDS[words.language]
  const say = type === 'hybrid' ? summarized : synthesized
  return words.say('thematic sections', 'procedural', say(list(names), names.length === 1), [
    { field: 'report.thematicSections', value: names.join(' ') },
  ])
}

/** What "a few", "some", "several" … stand for: the published scale, level by level. Null where it has no words in the language. */
export function scaleSentence(words: OwnWords, scale: QuantifierScale, separator: string): Inline | null {
  const { language } = words
  const printed = scale.levels.flatMap((level): Binding[] => {
    const [word] = level.words[language] ?? []
    const bounds = boundsOf(level, language)
    if (word === undefined || bounds === '' || level.most === 0) return []
    return [{ field: `scale.${level.level}`, value: THEMATIC_WORDS[language].level(word, bounds) }]
  })
  if (printed.length === 0) return null
  const parts = printed.map(({ value }) => String(value)).join(separator)
  return words.say('scale of quantifiers', 'procedural', THEMATIC_WORDS[language].scale(parts), printed)
}

const SEPARATORS: Readonly<Record<Language, string>> = {
  en: ', ',
  fr: ', ',
  es: ', ',
  ru: ', ',
  zh: '，',
  ar: '، ',
}

function boundsOf({ least, most, fromPercent, toPercent }: QuantifierLevel, language: Language): string {
  const say = THEMATIC_WORDS[language]
  const isShare = fromPercent !== undefined || toPercent !== undefined
  return [
    ...(least === undefined || (isShare && least < 2) ? [] : [say.least(least)]),
    ...(most === undefined ? [] : [say.most(most)]),
    ...(isShare ? [say.share(fromPercent ?? 0, toPercent ?? 100)] : []),
  ].join(SEPARATORS[language])
}
