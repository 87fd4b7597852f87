/** Tells "rose by 58 per cent" from "rose to 58 per cent", and "15 a day" from "15 a month", within a language and across. */
import { isOfficialLanguage, type LanguageTag } from '#un'
import type { Fact } from '../facts/facts.ts'
import { CHANGE_WORDS } from './words/change-words.ts'
import { type Period, periodsAfter } from './words/rate-words.ts'

const LOOKBACK = 80
const LOOKAHEAD = 48

/** How a text puts a figure to a change: `by` it, `to` it; null where it says neither, or the language is not official. */
export function changeOf(fact: Fact, text: string, language: LanguageTag): 'by' | 'to' | null {
  if (fact.kind !== 'number' || !isOfficialLanguage(language)) return null
  const before = text.slice(Math.max(0, fact.start - LOOKBACK), fact.start)
  const { by, to } = CHANGE_WORDS[language]
  if (by.test(before)) return 'by'
  return to.test(before) ? 'to' : null
}

/** For what time a text reckons a figure ("15 calls a day"); null where it says none, or the language is not official. */
export function periodOf(fact: Fact, text: string, language: LanguageTag): Period | null {
  if (fact.kind !== 'number' || !isOfficialLanguage(language)) return null
  const after = text.slice(fact.end, fact.end + LOOKAHEAD)
  return periodsAfter(language).find(([, pattern]) => pattern.test(after))?.[0] ?? null
}
