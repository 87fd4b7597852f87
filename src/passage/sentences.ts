/** The sentences of one paragraph, in any of the six languages: Intl.Segmenter's, mended by rules kept as data. */
import { isOfficialLanguage, type Language, type LanguageTag } from '#un'
import { ABBREVIATIONS, OPENERS } from './abbreviations.ts'

/** A stretch of the paragraph, half open, UTF-16 code units, without white space at either end. */
export interface SentenceSpan {
  readonly start: number
  readonly end: number
}

/** Intl.Segmenter in Node 20 is quadratic: longer paragraphs are handed to it in pieces of about this length. */
const PIECE_LENGTH = 4_000
const TERMINATED = /[.!?…。！？؟۔．][\s\u00a0\u202f]?["'”’»›)\]）】」』]*$/u
const CLOSERS = /^(?:[\s\u00a0\u202f]?[»›]|["”’)\]）】」』])+/u
const OPENED = /[“«‘([（《「『【\s]+$/u
const ELLIPSIS = /(?:\.\.\.|…)$/u
const CONTINUES = /^[\p{Ll},;:،؛，；：、–—]/u
const CHINESE_CONTINUES = /^[的等]/u
const MARKER_ONLY = /^[([]?(?:\p{Nd}{1,3}|[a-zа-я]|[ivxlc]{1,6}|[IVXLC]{1,6}|[A-Z])[)\].]+$/u
const INITIAL = /(?:^|[\s(«“.-])\p{Lu}\p{M}?\.$/u
const NUMBER_FOLLOWS = /^[([]?(?:\p{Nd}|[IVXLC]+\b|[a-z][)\]]|\p{Lu}[/.-]|№)/u
const NOTE_MARK_AFTER_STOP = /\p{Ll}{3}[.”»)]+\p{Nd}{1,3}\s+(?=\p{Lu})/gu
const FIGURE_AFTER_STOP = /(?:\p{L}{4}|\p{Nd}{4}|[)»”])\.\s+(?=\p{Nd})/gu
const NOTE_MARK_END = /[.”»)]\p{Nd}{1,3}$|\n$/u
const TRAILING_BRACKETS = /[\s)\]）】]+$/u
const CASELESS: ReadonlySet<Language> = new Set(['ar', 'zh'])
const SHORT_SENTENCE_WORDS = 4

/**
 * Finds the sentences of a paragraph.
 *
 * Takes one paragraph and its language (another than the six is cut as English is); gives spans in order that do not
 * overlap and leave out only white space. Limits: a sentence that ends in an abbreviation before a capital is decided
 * by the word that follows, and may be joined wrongly; measured in sentences.test.ts.
 */
export function sentencesOf(paragraph: string, language: LanguageTag): readonly SentenceSpan[] {
  const tongue: Language = isOfficialLanguage(language) ? language : 'en'
  const spans: SentenceSpan[] = []
  let start = 0
  const boundaries = boundariesOf(paragraph, tongue)
  for (const [index, boundary] of boundaries.entries()) {
    const next = paragraph.slice(boundary, boundaries[index + 1] ?? boundary)
    const closers = CLOSERS.exec(next)?.[0].length ?? 0
    const end = boundary + closers
    if (next !== '' && isJoined(paragraph.slice(start, end).trim(), next.slice(closers).trimStart(), tongue))
      continue
    pushTrimmed(spans, paragraph, start, end)
    start = end
  }
  pushTrimmed(spans, paragraph, start, paragraph.length)
  return spans
}

/** Every place where a sentence may end: the segmenter's, after a footnote mark glued to a stop, before a figure. */
function boundariesOf(paragraph: string, language: Language): number[] {
  const found = new Set<number>()
  for (const piece of piecesOf(paragraph))
    for (const { index, segment } of segmenterOf(language).segment(piece.text))
      found.add(piece.start + index + segment.length - (OPENED.exec(segment)?.[0].length ?? 0))
  for (const pattern of [NOTE_MARK_AFTER_STOP, FIGURE_AFTER_STOP])
    for (const match of paragraph.matchAll(pattern)) found.add(match.index + match[0].length)
  return [...found].sort((a, b) => a - b)
}

const segmenters = new Map<Language, Intl.Segmenter>()

/** Made once a language: making one takes longer than cutting a cell of a table. */
function segmenterOf(language: Language): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, known)
  return known
}

function piecesOf(paragraph: string): { start: number; text: string }[] {
  const pieces: { start: number; text: string }[] = []
  for (let start = 0; start < paragraph.length; ) {
    const window = paragraph.slice(start, start + PIECE_LENGTH)
    const cut = start + PIECE_LENGTH >= paragraph.length ? window.length : lastStop(window)
    pieces.push({ start, text: window.slice(0, cut) })
    start += cut
  }
  return pieces
}

function lastStop(window: string): number {
  const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('。'), window.lastIndexOf('\n'))
  return stop > window.length / 2 ? stop + 1 : window.length
}

/** Whether two stretches the segmenter parted are one sentence. */
function isJoined(before: string, after: string, language: Language): boolean {
  if (before === '' || after === '') return true
  if (MARKER_ONLY.test(before)) return true
  if (CONTINUES.test(after)) return true
  if (language === 'zh' && CHINESE_CONTINUES.test(after)) return true
  if (!TERMINATED.test(before)) return !NOTE_MARK_END.test(before)
  const bare = before.replace(TRAILING_BRACKETS, '')
  if (CASELESS.has(language) && ELLIPSIS.test(bare)) return true
  return bare.endsWith('.') && endsInAbbreviation(bare, after, language, bare !== before)
}

function endsInAbbreviation(before: string, after: string, language: Language, bracketed: boolean): boolean {
  const lists = ABBREVIATIONS[language]
  const stem = before.slice(0, -1).toLocaleLowerCase(language)
  if (endsWithOneOf(stem, lists.never)) return true
  if (INITIAL.test(before) || endsWithOneOf(stem, lists.beforeName)) return !opensSentence(after, language)
  if (endsWithOneOf(stem, lists.beforeNumber)) return NUMBER_FOLLOWS.test(after)
  if (!endsWithOneOf(stem, lists.mayEnd)) return false
  return CASELESS.has(language) ? bracketed : wordCountOf(before) <= SHORT_SENTENCE_WORDS
}

function endsWithOneOf(stem: string, abbreviations: readonly string[]): boolean {
  return abbreviations.some(
    (abbreviation) =>
      stem.endsWith(abbreviation) &&
      !/[\p{L}\p{Nd}.]/u.test(stem.charAt(stem.length - abbreviation.length - 1)),
  )
}

function opensSentence(after: string, language: Language): boolean {
  const word = /^["“«‘(]*([\p{L}’'-]+)/u.exec(after)?.[1]?.toLocaleLowerCase(language) ?? ''
  const openers = OPENERS[language] ?? []
  return openers.includes(word) || openers.includes(word.split(/[’']/u)[0] ?? '')
}

function wordCountOf(text: string): number {
  return text.split(/\s+/u).length
}

function pushTrimmed(spans: SentenceSpan[], text: string, start: number, end: number): void {
  const stretch = text.slice(start, end)
  const from = start + (stretch.length - stretch.trimStart().length)
  const to = from + stretch.trim().length
  if (to > from) spans.push({ start: from, end: to })
}
