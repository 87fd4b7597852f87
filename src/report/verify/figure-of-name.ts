/** When a figure of a statement belongs to a name, which the passage writes with a Roman numeral, run together or with an acronym. */
import type { Fact } from '../facts/facts.ts'
import type { Comparison } from './other-forms.ts'

const ROMAN: readonly string[] = 'I II III IV V VI VII VIII IX X XI XII'.split(' ')

/**
 * "The seventh plan" for a "VIIth Plan"; "the twenty-first session" for "COP21"; the 2 of "CO2" where the passage has "MtCO2e"; the 22
 * of "HCFC-22", a name that a passage in another language may write otherwise.
 */
export function isFigureOfName(fact: Fact, { statement, passages }: Comparison): boolean {
  const { text, language } = statement
  const rank = /^#(\d+)$/u.exec(fact.values[0] ?? '')?.[1]
  if (rank !== undefined) {
    const roman = ROMAN[Number(rank) - 1]
    const written = new RegExp(
      `${roman === undefined ? '' : `(?<![\\p{L}\\p{N}])${roman}(?!\\p{Lu})|`}(?<!\\p{L})${MEETING}[-‑\\s]?${rank}(?!\\p{N})`,
      'u',
    )
    return passages.some((passage) => written.test(passage.text))
  }
  if (FORMULA.test(fact.written)) return passages.some((passage) => passage.text.includes(fact.written))
  const isCode = /\p{Lu}{3,}[-‑]$/u.test(text.slice(Math.max(0, fact.start - 8), fact.start))
  return isCode && passages.every((passage) => passage.language !== language)
}

/** Conferences of parties, which are counted by their sessions, in the languages with capitals. */
const MEETING = '(?:COP|CP|CMP|CMA|CdP|КС)'
/** Carbon dioxide, methane and their like, with their own figures. */
const FORMULA = /^(?:CO|CH|N|NO|SO|NF|SF|PM|O|H)\d/u
