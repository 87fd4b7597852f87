/** Tells "rose by 58 per cent" from "rose to 58 per cent" or "fell by", and "15 a day" from "15 a month", within a language and across. */
import { isOfficialLanguage, type LanguageTag } from '#un'
import type { Fact } from '../facts/facts.ts'
import { CHANGE_WORDS } from './words/change-words.ts'
import {
  AGAINST_NEXT,
  CHANGED_FROM,
  type DirectionWords,
  DOWNWARD,
  MORE_THAN,
  SPEAKS_OF_CHANGE,
  UPWARD,
} from './words/direction-words.ts'
import { COMPARED_WITH } from './words/event-words.ts'
import { type Period, periodsAfter } from './words/rate-words.ts'

const LOOKBACK = 80
const LOOKAHEAD = 48

/** Behind the first figure of a change the second follows. */
const TO_NEXT = /^[^.;,:]{0,24}?(?:\s(?:to|(?<!rapport )à|al?|hasta(?:\s+el)?|до|إلى)\s|[至到为])/iu

/** "Forest area by 40 million hectares and volume by 13 million": the verb may stand far before. */
const RIGHT_BY = /(?<!\p{L})by\s+$/iu
/** "Compared with 2005": a year is no level. */
const YEAR_NEXT = /^\s*(?:19|20)\d\d(?!\d)/u

/** What a figure is to a change: by so much, from so much, to so much. */
export type Change = 'by' | 'from' | 'to'

/** How a text puts a figure to a change; null where it says nothing of one, or the language is not official. */
export function changeOf(fact: Fact, text: string, language: LanguageTag): Change | null {
  if (fact.kind !== 'number' || !isOfficialLanguage(language)) return null
  const before = text.slice(Math.max(0, fact.start - LOOKBACK), fact.start)
  const after = text.slice(fact.end, fact.end + LOOKAHEAD)
  if (COMPARED_WITH[language].test(before)) return 'from'
  if (CHANGED_FROM[language].test(before) && TO_NEXT.test(after)) return 'from'
  const { by, to } = CHANGE_WORDS[language]
  if (by.test(before) || RIGHT_BY.test(before) || MORE_THAN[language].test(after)) return 'by'
  const against = AGAINST_NEXT[language].exec(after)?.[0]
  const isAgainst = against !== undefined && !YEAR_NEXT.test(after.slice(against.length))
  return to.test(before) || isAgainst ? 'to' : null
}

/** Whether a text says that something became more or less by a figure; null where it says neither, or both. */
export function directionOf(fact: Fact, text: string, language: LanguageTag): 'up' | 'down' | null {
  if (fact.kind !== 'number' || !isOfficialLanguage(language)) return null
  const before = text.slice(Math.max(0, fact.start - LOOKBACK), fact.start)
  const after = text.slice(fact.end, fact.end + LOOKAHEAD)
  const is = (words: DirectionWords): boolean => words.before.test(before) || words.after.test(after)
  const isUp = is(UPWARD[language])
  return isUp === is(DOWNWARD[language]) ? null : isUp ? 'up' : 'down'
}

/** True where the sentence of a figure has a word of change, or its language is not official. */
export function speaksOfChange({ start, end }: Fact, text: string, language: LanguageTag): boolean {
  if (!isOfficialLanguage(language)) return true
  const from = Math.max(...['. ', '; ', '。', '；', '؛'].map((mark) => text.lastIndexOf(mark, start)))
  const [rest = ''] = /^[^.;。；؛]*/u.exec(text.slice(end)) ?? []
  return SPEAKS_OF_CHANGE[language].test(text.slice(from + 1, end) + rest)
}

/** For what time a text reckons a figure ("15 calls a day"); null where it says none, or the language is not official. */
export function periodOf(fact: Fact, text: string, language: LanguageTag): Period | null {
  if (fact.kind !== 'number' || !isOfficialLanguage(language)) return null
  const after = text.slice(fact.end, fact.end + LOOKAHEAD)
  return periodsAfter(language).find(([, pattern]) => pattern.test(after))?.[0] ?? null
}
