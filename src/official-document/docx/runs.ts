/** Inlines → runs of WordprocessingML: language, direction, note marks, and a bookmark around each statement. */
import { directionOf, type LanguageTag } from '#un'
import type { Inline, Run } from '../document.ts'
import { isWritable } from '../language-tag.ts'
import { splitDirection } from '../split-direction.ts'
import { element, escapeText } from '../xml.ts'
import { type DocxWriter, noteBookmark } from './docx-writer.ts'
import { type RunProperties, runProperties } from './properties.ts'

/** Locales of the six official languages as Word names them. */
const LOCALES: Readonly<Record<string, string>> = {
  ar: 'ar-SA',
  zh: 'zh-CN',
  en: 'en-GB',
  fr: 'fr-FR',
  ru: 'ru-RU',
  es: 'es-ES',
}

/**
 * The language words of ours are set in: an edition written from the right keeps "Distr.: General" and dates in English.
 *
 * Source: un-practice 2.8, masthead of Arabic editions.
 */
export function languageOfWords(words: string, language: LanguageTag): LanguageTag {
  if (directionOf(language) === 'ltr') return language
  return splitDirection(words, 'ltr').some((stretch) => stretch.direction === 'rtl') ? language : 'en'
}

/** All inlines of a paragraph, each statement inside a bookmark named after it. */
export function inlineRuns(inlines: readonly Inline[], writer: DocxWriter, look: RunProperties = {}): string {
  return inlines
    .map((inline) => {
      const runs = inline.runs.map((run) => oneRun(run, inline.language, writer, look)).join('')
      return inline.statement === null ? runs : writer.bookmark(writer.anchors.next(inline.statement), runs)
    })
    .join('')
}

function oneRun(run: Run, language: LanguageTag, writer: DocxWriter, look: RunProperties): string {
  if (run.type === 'note') return noteMark(run.note, language, writer)
  return textRuns(run.text, language, {
    ...look,
    ...(run.bold === true ? { bold: true } : {}),
    ...(run.italic === true ? { italic: true } : {}),
    ...(run.superscript === true ? { raised: true } : {}),
  })
}

/** Words in a language, cut into runs where the direction turns. */
export function textRuns(text: string, language: LanguageTag, look: RunProperties = {}): string {
  return splitDirection(text, directionOf(language))
    .map(({ text: words, direction }) => {
      const properties = { ...look, ...languageLook(language, direction) }
      return element('w:r', {}, runProperties(properties), ...textPieces(words))
    })
    .join('')
}

function languageLook(language: LanguageTag, direction: 'ltr' | 'rtl'): RunProperties {
  if (!isWritable(language)) return direction === 'rtl' ? { rightToLeft: true } : {}
  const locale = LOCALES[language] ?? language
  if (direction === 'rtl') {
    return { rightToLeft: true, language: { bidi: directionOf(language) === 'rtl' ? locale : 'ar-SA' } }
  }
  if (directionOf(language) === 'rtl') return { language: { bidi: locale } }
  if (language === 'zh') return { eastAsianHint: true, language: { latin: 'en-GB', eastAsia: locale } }
  return { language: { latin: locale } }
}

/** `w:t` for words, `w:br` for a line end, `w:tab` for a tab. */
function textPieces(text: string): readonly string[] {
  return text.split(/(\r\n|[\n\r\u2028\u2029\t])/).map((piece) => {
    if (piece === '') return ''
    if (piece === '\t') return element('w:tab')
    if (/^[\r\n\u2028\u2029]/.test(piece)) return element('w:br')
    return element('w:t', { 'xml:space': 'preserve' }, escapeText(piece))
  })
}

/** The raised number of a note. Word ties a note to one place: later marks of the same note are references to it. */
function noteMark(key: string, language: LanguageTag, writer: DocxWriter): string {
  const number = writer.noteNumber(key)
  if (number === undefined) return ''
  const look: RunProperties = {
    style: 'FootnoteReference',
    ...(directionOf(language) === 'rtl' ? { rightToLeft: true } : {}),
  }
  if (!writer.isFirstMark(key)) {
    return field(` NOTEREF ${noteBookmark(number)} \\f \\h `, String(number), look)
  }
  const mark = element('w:r', {}, runProperties(look), element('w:footnoteReference', { 'w:id': number }))
  return writer.isRepeated(key) ? writer.bookmark(noteBookmark(number), mark) : mark
}

/** A field with the result last known; `isStale` asks Word to compute it when the file is opened. */
export function field(code: string, result: string, look: RunProperties = {}, isStale = false): string {
  const run = (content: string): string => element('w:r', {}, runProperties(look), content)
  return [
    run(element('w:fldChar', { 'w:fldCharType': 'begin', 'w:dirty': isStale ? 1 : undefined })),
    run(element('w:instrText', { 'xml:space': 'preserve' }, escapeText(code))),
    run(element('w:fldChar', { 'w:fldCharType': 'separate' })),
    run(element('w:t', {}, escapeText(result))),
    run(element('w:fldChar', { 'w:fldCharType': 'end' })),
  ].join('')
}
