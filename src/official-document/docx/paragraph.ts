/** One paragraph of WordprocessingML, and the little that every writer of paragraphs needs. */
import { directionOf, type LanguageTag } from '#un'
import { element } from '../xml.ts'
import { type ParagraphProperties, paragraphProperties } from './properties.ts'

/** One paragraph from its properties and runs. */
export function paragraph(look: ParagraphProperties, ...runs: readonly string[]): string {
  return element('w:p', {}, paragraphProperties(look), ...runs)
}

/** A tab between typed text, as the template types its numbers. */
export const TAB = element('w:r', {}, element('w:tab'))

/** Paragraph direction of a language; absent for languages written from the left. */
export function direction(language: LanguageTag): ParagraphProperties {
  return directionOf(language) === 'rtl' ? { rightToLeft: true } : {}
}
