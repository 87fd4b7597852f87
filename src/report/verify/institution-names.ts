/** Holds the plans, laws and bodies a statement names to those of its passages by what they are for: health, water, adaptation. */
import { isOfficialLanguage, type Language, type LanguageTag } from '#un'
import { matchesIn } from '../facts/matches.ts'
import { rememberedTexts } from '../facts/remember.ts'
import { beginningsOf, COLUMNS } from './office-names.ts'
import { INSTITUTION_FIELDS, INSTITUTIONS, NAME_ENDS, NATIONAL } from './words/institution-words.ts'

/** A plan, law or body named in a text; positions UTF-16, half open. */
export interface Institution {
  readonly start: number
  readonly end: number
  readonly written: string
  readonly kind: string
  /** What it is for, by the rows of the table. */
  readonly fields: ReadonlySet<number>
}

interface Source {
  readonly text: string
  readonly language: LanguageTag
}

const ROWS = INSTITUTION_FIELDS.trim()
  .split('\n')
  .map((row) => row.split(';').map(beginningsOf))

/**
 * The institutions of a statement that its passages do not name, in any two languages.
 *
 * Found where the name has a field of the table, and no institution of the kind in the passages stands near a word for it; where
 * they name none of the kind, where they have no word for the field at all. Limits: fields that are not in the table.
 */
export function strangeInstitutions(statement: Source, passages: readonly Source[]): Institution[] {
  const named = institutionsIn(statement.text, statement.language).filter(({ fields }) => fields.size > 0)
  if (named.length === 0 || !passages.every(({ language }) => isOfficialLanguage(language))) return []
  return named.filter(({ kind, fields }) =>
    [...fields].some((field) => !passages.some((passage) => mayName(passage, kind, field))),
  )
}

/** So far from its head may a word of the name stand in a passage. */
const FAR = 90
const FAR_IN_CHINESE = 24

function mayName({ text, language }: Source, kind: string, field: number): boolean {
  if (!isOfficialLanguage(language)) return true
  const word = ROWS[field]?.[COLUMNS.indexOf(language)]
  if (word === undefined) return true
  const heads = headsIn(text, language).get(kind) ?? []
  if (heads.length === 0) return word.test(text)
  const far = language === 'zh' ? FAR_IN_CHINESE : FAR
  return heads.some(({ start, end }) => word.test(text.slice(Math.max(0, start - far), end + far)))
}

interface Head {
  readonly start: number
  readonly end: number
}

const PATTERNS = new Map<Language, RegExp>()

function headPattern(language: Language): RegExp {
  const known = PATTERNS.get(language)
  if (known !== undefined) return known
  const any = Object.entries(INSTITUTIONS)
    .map(([kind, words]) => `(?<${kind}>${words[language]})`)
    .join('|')
  const pattern =
    language === 'zh'
      ? new RegExp(any, 'gu')
      : new RegExp(`(?<![\\p{L}\\p{M}-])(?:${any})(?![\\p{L}\\p{M}])`, 'giu')
  PATTERNS.set(language, pattern)
  return pattern
}

/** Where words for an institution stand, by kind. */
const headsIn = rememberedTexts((text, language): ReadonlyMap<string, readonly Head[]> => {
  const heads = new Map<string, Head[]>()
  if (!isOfficialLanguage(language)) return heads
  for (const { 0: written, index, groups = {} } of matchesIn(text, headPattern(language))) {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? ''
    heads.set(kind, [...(heads.get(kind) ?? []), { start: index, end: index + written.length }])
  }
  return heads
})

const institutionsIn = rememberedTexts((text, language): readonly Institution[] => {
  if (!isOfficialLanguage(language)) return []
  return [...headsIn(text, language)].flatMap(([kind, heads]) =>
    heads.flatMap((head) => namedBy(head, kind, text, language)),
  )
})

/** In these languages what an institution is for stands before its head too. */
const BEFORE: ReadonlySet<Language> = new Set(['en', 'ru', 'zh'])
const WORDS_BEFORE = /(?:(?<!\p{L})[\p{L}-]+\s+){1,3}$/u
const WORDS_BEHIND = /^(?:\s+[\p{L}\p{M}’'-]+){1,6}/u
const JOINED: Readonly<Partial<Record<Language, RegExp>>> = { en: /^\s+(?:of|for|on)\s/u }
const CHINESE_BEFORE = 10

function namedBy(head: Head, kind: string, text: string, language: Language): Institution[] {
  const start = BEFORE.has(language)
    ? head.start - lengthBefore(text.slice(0, head.start), language)
    : head.start
  const end = head.end + lengthBehind(text.slice(head.end), language)
  const written = text.slice(start, end)
  if (!isNamed(written, text.slice(head.start, head.end), kind, language, start)) return []
  const column = COLUMNS.indexOf(language)
  const fields = ROWS.flatMap((cells, row) => (cells[column]?.test(written) === true ? [row] : []))
  return [{ start, end, written, kind, fields: new Set(fields) }]
}

function lengthBefore(before: string, language: Language): number {
  if (language === 'zh')
    return (/[^，。；：、（）\s]*$/u.exec(before)?.[0] ?? '').slice(-CHINESE_BEFORE).length
  const words = WORDS_BEFORE.exec(before)?.[0] ?? ''
  const last = matchesIn(
    words,
    new RegExp(`${NAME_ENDS[language].source}|(?<!\\p{L})(?:and|the|an?|of|for|и|а)(?!\\p{L})`, 'giu'),
  ).at(-1)
  return last === undefined ? words.length : words.length - last.index - last[0].length
}

function lengthBehind(behind: string, language: Language): number {
  if (language === 'zh' || JOINED[language]?.test(behind) === false) return 0
  const words = WORDS_BEHIND.exec(behind)?.[0] ?? ''
  return NAME_ENDS[language].exec(words)?.index ?? words.length
}

/** A ministry; a plan or body that is national; one that is written large. */
function isNamed(written: string, head: string, kind: string, language: Language, start: number): boolean {
  if (NATIONAL[language].test(written) || (kind === 'body' && /^(?:minist|минист|.{0,3}وزار)/iu.test(head)))
    return true
  return language !== 'ar' && language !== 'zh' && /^\p{Lu}/u.test(head) && start > 0
}
