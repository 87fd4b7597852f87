/** When words in quotation marks are a name that another language writes with its own letters, and no quotation. */
import type { LanguageTag } from '#un'
import type { Statement } from '../../statement.ts'
import { cognateOf } from '../wording/concepts.ts'
import { tongueOf } from '../words/word-units.ts'
import type { Run } from './passage-runs.ts'

/** “Фундаментус” in Russian for the passage's “Fundamentus”: a name in other letters, which no translation changes. */
export function isNameInOtherLetters(quotation: string, statement: Statement, runs: readonly Run[]): boolean {
  const words = quotation.match(WORDS) ?? []
  if (statement.kind !== 'paraphrase' || words.length === 0 || words.length > LONGEST_NAME) return false
  if (runs.some(({ language }) => language === statement.language)) return false
  const own = words.map((word) => (isNamed(word) ? cognateIn(word, statement.language) : null))
  return runs.some(({ members }) =>
    members.some(({ passage: { text, language } }) => {
      const theirs = new Set(
        (text.match(WORDS) ?? []).filter(isNamed).map((word) => cognateIn(word, language)),
      )
      return own.every((key) => key !== null && theirs.has(key))
    }),
  )
}
const WORDS = /[\p{L}\p{M}]+/gu
const LONGEST_NAME = 3

function isNamed(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function cognateIn(word: string, language: LanguageTag): string | null {
  return cognateOf(word.toLowerCase(), tongueOf(language))
}
