/** Reads which weakening words weigh one noun only, and which weaken nothing: "the expected impacts", "will depend on". */
import {
  ADJECTIVE_BEHIND,
  ADJECTIVE_ENDING,
  BEFORE_ADJECTIVE,
  FUTURE_AUXILIARY,
  STANDING_VERB,
  WEIGHING_ADJECTIVE,
} from '../words/attribute-words.ts'
import { isContentWord } from '../words/content-words.ts'
import type { Weakener } from './weakeners.ts'
import type { Wording } from './wording.ts'

/** So many words may stand between an adjective and its noun: "possible adverse health effects". */
const NOUN_WITHIN = 3
/** "Will largely depend". */
const VERB_WITHIN = 2

/** The unit of the noun that an adjective of chance or plan describes; null for any other weakening word. */
export function nounWeighed(wording: Wording, { from, to }: Weakener): number | null {
  const { units, language } = wording
  if (to !== from + 1 || !WEIGHING_ADJECTIVE[language].test(units[from]?.text ?? '')) return null
  const isFirst = from === 0 || BEFORE_ADJECTIVE[language].test(units[from - 1]?.text ?? '')
  if (isFirst && isMatter(wording, to)) return nounFrom(wording, to)
  return ADJECTIVE_BEHIND.has(language) && isMatter(wording, from - 1) ? from - 1 : null
}

function nounFrom(wording: Wording, first: number): number {
  const { units, language } = wording
  const isPassed = (unit: number): boolean =>
    language === 'en' || (language === 'ru' && ADJECTIVE_ENDING.test(units[unit]?.text ?? ''))
  let noun = first
  while (noun - first < NOUN_WITHIN && isPassed(noun) && isMatter(wording, noun + 1)) noun++
  return noun
}

function isMatter({ units, language }: Wording, unit: number): boolean {
  const { type, text } = units[unit] ?? { type: 'stop', text: '' }
  return type === 'word' && isContentWord(text, language)
}

/** True for an adjective of a noun that is not among the units told. */
export function isOfUntold(wording: Wording, each: Weakener, told: ReadonlySet<number>): boolean {
  const noun = nounWeighed(wording, each)
  return noun !== null && !told.has(noun)
}

/** "Will depend on", “nécessitera”: what is needed one day is needed now. */
export function isStanding({ units, language }: Wording, { group, from, to }: Weakener): boolean {
  if (group !== 'stage') return false
  const own = STANDING_VERB[language]
  if (own.test(units[from]?.text ?? '')) return true
  if (!FUTURE_AUXILIARY.test(units[from]?.text ?? '')) return false
  const next = units.slice(to, to + VERB_WITHIN)
  const stop = next.findIndex(({ type }) => type === 'stop')
  return next.slice(0, stop === -1 ? next.length : stop).some(({ text }) => own.test(text))
}
