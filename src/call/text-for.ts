/** Takes the text of one edition from what an officer gave for all of them or by language. */
import { LANGUAGES, type Language } from '#un'
import type { EditionText } from './call-facts.ts'

/** The text to print, and the languages given where the edition's is not among them. */
export interface TextForEdition {
  readonly text: string
  /** Null where the text is the edition's own, or was given for every edition. */
  readonly insteadOf: readonly Language[] | null
}

/**
 * The text of an edition; where it is missing, that of the language preferred, of English, or the first given.
 *
 * Takes the value of `call.yaml`, the edition's language and the language preferred in its absence. Gives null where
 * nothing was given at all.
 */
export function textFor(
  given: EditionText | undefined,
  language: Language,
  preferred: Language = 'en',
): TextForEdition | null {
  if (given === undefined) return null
  if (typeof given === 'string') return { text: given, insteadOf: null }
  const own = given[language]
  if (own !== undefined) return { text: own, insteadOf: null }
  const insteadOf = LANGUAGES.filter((each) => given[each] !== undefined)
  const text = [preferred, 'en' as const, ...insteadOf].flatMap((each) => given[each] ?? [])[0]
  return text === undefined ? null : { text, insteadOf }
}
