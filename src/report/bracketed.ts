/** Small signs that several editions share: lines in brackets, letters of sub-paragraphs. */

import type { TranslationOrigin } from './statement.ts'

/** A line in brackets with a further note before its last bracket: "[Original: Spanish; official translation]". */
export function withNote(line: string, semicolon: string, note: string | null): string {
  return note === null ? line : `${line.slice(0, -1)}${semicolon}${note}]`
}

/** The note that says who translated: a person by name where one is given, else the set words; null for an original. */
export function translatedBy(
  setWords: Readonly<Record<TranslationOrigin, string>>,
  byName: (name: string) => string,
  translation: TranslationOrigin | null,
  translator: string | null,
): string | null {
  if (translation === null) return null
  return translation === 'by-a-person' && translator !== null ? byName(translator) : setWords[translation]
}

/** "66 (b)" as French, Spanish and Russian print it: "66 b)". Source: Editorial Manual, headings. */
export function closingBrackets(path: string): string {
  return path.replace(/ ?\((\p{L}+)\)/gu, ' $1)')
}
