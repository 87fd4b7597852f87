/** Reads a line in brackets under a State's heading: original language, date of receipt, for whom it speaks. */
import {
  isOfficialLanguage,
  LANGUAGE_NAMES,
  LANGUAGES,
  type LanguageTag,
  readDates,
  type StateTable,
} from '#un'
import { languageNamed, plainWord } from '../index-words.ts'
import {
  ALIGNED_LINE,
  ALIGNS_LINE,
  BETWEEN_LANGUAGES,
  DATED_LINE,
  ON_BEHALF_LINE,
  ORIGINAL_LINE,
} from './notice-words.ts'

/** What the lines under one heading say; `unread` holds those not understood. */
export interface Notices {
  readonly originals: readonly LanguageTag[]
  readonly receivedOn: string | null
  /** Where the line says that it is the letter's own date. */
  readonly datedOn: string | null
  readonly onBehalfOf: readonly string[]
  readonly alignsWith: readonly string[]
  readonly alignedWith: readonly string[]
  readonly unread: readonly string[]
}

const NO_NOTICES: Notices = {
  originals: [],
  receivedOn: null,
  datedOn: null,
  onBehalfOf: [],
  alignsWith: [],
  alignedWith: [],
  unread: [],
}

const BRACKETED = /^(?:\s*[[［【](?:[^[\]［］【】]|\[[^[\]]*\]){2,400}[\]］】])+\s*$/u
const EACH_BRACKET = /[[［【]((?:[^[\]［］【】]|\[[^[\]]*\])*)[\]］】]/gu
/** Also without brackets, but then the line is nothing else. */
const BARE_ORIGINAL =
  /^(?:original|подлинный текст|язык оригинала|原件|原文|الأصل)\s*[:：]\s*\p{L}[\p{L} ]{1,30}$/iu

/** Whether a block holds nothing but lines in brackets, or an "Original: English" standing alone. */
export function isNotice(text: string): boolean {
  return BRACKETED.test(text) || BARE_ORIGINAL.test(text.trim())
}

/** Whether a line in brackets says the original language; an unbracketed one is too weak to name an unknown respondent. */
export function saysOriginal(text: string): boolean {
  return !BARE_ORIGINAL.test(text.trim()) && partsOf(text).some((part) => originalsIn(part).length > 0)
}

/** The lines in brackets at the end of a heading's own block ("Argentina [Original: Spanish]"), and what stands before them. */
export function splitNotices(text: string): { readonly name: string; readonly notices: readonly string[] } {
  const match = /^([\s\S]*?)((?:\s*[[［【][^[\]［］【】]{2,400}[\]］】])*)\s*$/u.exec(text)
  const name = (match?.[1] ?? text).trim()
  return name === '' ? { name: text.trim(), notices: [] } : { name, notices: partsOf(match?.[2] ?? '') }
}

/** The texts inside the brackets of a notice. */
export function partsOf(text: string): readonly string[] {
  const inside = [...text.matchAll(EACH_BRACKET)].map((match) => (match[1] ?? '').trim())
  return inside.length > 0 || text.trim() === '' ? inside : [text.trim()]
}

/** Reads the texts of notices; `language` is the report's. */
export function readNotices(texts: readonly string[], language: LanguageTag, states: StateTable): Notices {
  const lines = texts.flatMap((each) => each.split(/\n/u)).map((each) => each.trim())
  return lines.reduce((read, line) => withLine(read, line, language, states), NO_NOTICES)
}

function withLine(read: Notices, line: string, language: LanguageTag, states: StateTable): Notices {
  const named = (): readonly string[] => states.findAllIn(line).map(({ entry }) => entry.code)
  const originals = originalsIn(line)
  if (originals.length > 0) return { ...read, originals: [...read.originals, ...originals] }
  if (ON_BEHALF_LINE.test(line)) return { ...read, onBehalfOf: named() }
  if (ALIGNED_LINE.test(line)) return { ...read, alignedWith: named() }
  if (ALIGNS_LINE.test(line)) return { ...read, alignsWith: named() }
  const on = dateIn(line, language)
  if (on !== null && DATED_LINE.test(line)) return { ...read, datedOn: read.datedOn ?? on }
  if (on !== null) return { ...read, receivedOn: read.receivedOn ?? on }
  return line === '' ? read : { ...read, unread: [...read.unread, line] }
}

/** The languages a line "Original: …" names; none where it is no such line or names none that is known. */
export function originalsIn(text: string): readonly LanguageTag[] {
  const named = ORIGINAL_LINE.map((pattern) => pattern.exec(text.trim())?.[1]).find(
    (each) => each !== undefined,
  )
  if (named === undefined) return []
  const words = (named.split(/[;；(（]/u)[0] ?? named).split(BETWEEN_LANGUAGES)
  return [...new Set(words.flatMap((word) => languageOf(word.trim()) ?? []))]
}

const OFFICIAL: ReadonlyMap<string, LanguageTag> = new Map(
  LANGUAGES.flatMap((inTongue) =>
    LANGUAGES.map((tag) => [plainWord(LANGUAGE_NAMES[inTongue][tag]), tag] as const),
  ),
)

/** Cases and joined prefixes are taken off: "английском", "بالإنكليزية". */
function languageOf(word: string): LanguageTag | null {
  const forms = [word, word.replace(/ом$/u, 'ий'), word.replace(/^ب/u, ''), word.replace(/语$/u, '文')]
  for (const form of forms) {
    const tag = OFFICIAL.get(plainWord(form)) ?? languageNamed(form)
    if (tag !== null) return tag
  }
  return null
}

/** The date where the line is hardly more than one: "31 May 2019", "Received on 31 May 2019". */
function dateIn(text: string, language: LanguageTag): string | null {
  const tongue = isOfficialLanguage(language) ? language : undefined
  const date = readDates(text, tongue)[0] ?? readDates(text)[0]
  if (date === undefined || text.length - (date.end - date.start) > 30) return null
  return date.on
}
