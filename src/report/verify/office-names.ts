/** Names of offices that are written small ("Ministère de la justice", 内政部), and what a ministry is for. */
import { isOfficialLanguage, type Language, type LanguageTag } from '#un'
import { matchesIn } from '../facts/matches.ts'
import { ADJECTIVE_ENDINGS, OFFICE_JOINTS, OFFICES, PORTFOLIOS } from './words/office-words.ts'

/** An office named in a text; positions UTF-16, half open. */
export interface OfficeNamed {
  readonly start: number
  readonly end: number
  readonly written: string
  /** The words that tell it from other offices; in Chinese one string that a source must have as it stands. */
  readonly parts: readonly string[]
}

/** The offices a text names. Limits: of a long name the words that surely belong to it, at most four. */
export function officesNamed(text: string, language: LanguageTag): OfficeNamed[] {
  if (!isOfficialLanguage(language)) return []
  if (language === 'zh') return chineseOffices(text)
  return language === 'ar' ? arabicOffices(text) : joinedOffices(text, language)
}

const MOST_PARTS = 4
const SHORTEST_PART = 4
const WORD = '[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*'

type Joined = Exclude<Language, 'zh' | 'ar'>

interface JoinedPatterns {
  readonly heads: RegExp
  /** The next word behind "of" or a word like it. */
  readonly joined: RegExp
}

const PATTERNS: Readonly<Record<Joined, JoinedPatterns>> = {
  en: patternsOf('en'),
  fr: patternsOf('fr'),
  es: patternsOf('es'),
  ru: patternsOf('ru'),
}
const DIRECT = new RegExp(`^\\s+(${WORD})`, 'u')

function patternsOf(language: Joined): JoinedPatterns {
  return {
    heads: new RegExp(`(?<!\\p{L})(?:${OFFICES[language]})(?!\\p{L})`, 'gu'),
    joined: new RegExp(`^\\s+(?:${OFFICE_JOINTS[language]})(?:\\s+|[’'])(${WORD})`, 'u'),
  }
}

/** Words that hang on the head by "of", adjectives among them. */
function joinedOffices(text: string, language: Joined): OfficeNamed[] {
  return matchesIn(text, PATTERNS[language].heads).flatMap((match) => {
    const parts: string[] = []
    let end = match.index + match[0].length
    while (parts.length < MOST_PARTS) {
      const next = nextPart(text.slice(end, end + 80), language, parts.length === 0)
      if (next === null) break
      parts.push(next.word)
      end += next.length
    }
    return named(
      text,
      match.index,
      end,
      parts.filter((part) => part.length >= SHORTEST_PART),
    )
  })
}

function nextPart(
  rest: string,
  language: Joined,
  isFirst: boolean,
): { readonly word: string; readonly length: number } | null {
  const joined = PATTERNS[language].joined.exec(rest)
  if (joined?.[1] !== undefined) return { word: joined[1], length: joined[0].length }
  const direct = DIRECT.exec(rest)
  const word = direct?.[1]
  if (direct === null || word === undefined || !mayFollow(word, language, isFirst)) return null
  return { word, length: direct[0].length }
}

/** Whether a word without "of" is part of the name: a genitive, an adjective, a word with a capital. */
function mayFollow(word: string, language: Joined, isFirst: boolean): boolean {
  if (language === 'en') return isFirst
  if (language === 'ru') return isFirst || /^\p{Lu}/u.test(word)
  return /^\p{Lu}/u.test(word) || ADJECTIVE_ENDINGS[language].test(word)
}

const ARABIC_OFFICE = new RegExp(
  `(?<![\\p{L}\\p{M}])[وفبلك]{0,2}(?:${OFFICES.ar})((?:\\s+(?:و?ال|لل|بال)[\\p{L}\\p{M}]+){1,3}(?:\\s+ل(?!ل)[\\p{L}\\p{M}]{3,}(?=\\s+ال))?)`,
  'gu',
)

/** In Arabic the words that follow with the article. */
function arabicOffices(text: string): OfficeNamed[] {
  return matchesIn(text, ARABIC_OFFICE).flatMap((match) =>
    named(text, match.index, match.index + match[0].length, (match[1] ?? '').trim().split(/\s+/u)),
  )
}

const HAN_BREAK = '，。、；：和与及由向在的是为（）“”《》\\s'
const CHINESE_OFFICE = new RegExp(`([^${HAN_BREAK}]{2,12}?)(${OFFICES.zh})`, 'gu')
/** Verbs that may stand before an office without a mark. */
const HAN_VERB =
  /^.*(?:设立|成立|建立|组建|创建|新设|负责|隶属|包括|通过|支持|表示|指出|报告|认为|说|授权|委托|要求|邀请|加强|提交|向|了|的|经|属|国家|全国|该国|我国)/u
const PLAIN_PARTS =
  /^(?:各|有关|相关|主管|其|该|本|全|内|外|大|多个|几个|一个|政府|国际|地区|区域|联合国|非政府|执法|监管|管理|上述|两个|恐怖|犯罪|民间社会|当)$/u

/** In Chinese what stands before the head: two characters of a ministry, four of any other office. */
function chineseOffices(text: string): OfficeNamed[] {
  return matchesIn(text, CHINESE_OFFICE).flatMap((match) => {
    const [, before = '', head = ''] = match
    const kept = before.replace(HAN_VERB, '').slice(head === '部' ? -2 : -4)
    const end = match.index + match[0].length
    return PLAIN_PARTS.test(before) || /^[\d一二三四五六七八九十两几多]+[个家]?$/u.test(before)
      ? []
      : named(text, end - head.length - kept.length, end, [kept + head])
  })
}

function named(text: string, start: number, end: number, parts: readonly string[]): OfficeNamed[] {
  return parts.length === 0 ? [] : [{ start, end, written: text.slice(start, end), parts }]
}

const ROWS = PORTFOLIOS.trim()
  .split('\n')
  .map((row) => row.split(';').map(beginningsOf))
/** The languages of a table of what institutions are for. */
export const COLUMNS: readonly Language[] = ['en', 'fr', 'es', 'ru', 'zh', 'ar']

/** Finds a word that begins as one of a cell of such a table does. */
export function beginningsOf(cell: string): RegExp {
  const words = cell
    .trim()
    .replace(/(?<!\S)ال(?=\S{3})/gu, '(?:ال|لل|ل)?')
    .replaceAll('~', '\\s+')
    .split(/\s(?!\+)/u)
  const any = words.join('|')
  return new RegExp(/\p{Script=Han}/u.test(any) ? any : `(?<!\\p{L})(?:[وبلف]{0,2})(?:${any})`, 'iu')
}

const MINISTRY: Readonly<Record<Language, RegExp>> = {
  en: /Ministr(?:y|ies)\s+(?:of|for)|(?<=\p{L}\s)Ministry/u,
  fr: /[Mm]inistère/u,
  es: /[Mm]inisterio/u,
  ru: /[Мм]инистерств/u,
  zh: /\p{Script=Han}{2}部(?!门)/u,
  ar: /وزار[ةات]/u,
}

/** What the ministry named by an office is for, by the rows of the table; null where it is none, or of no row. */
function portfolioOf(office: OfficeNamed, language: Language): number | null {
  if (!MINISTRY[language].test(office.written)) return null
  const row = ROWS.findIndex((cells) => cells[COLUMNS.indexOf(language)]?.test(office.parts[0] ?? ''))
  return row === -1 ? null : row
}

/**
 * Whether a passage in another language may name the ministry a statement names: it has a word for what it is for. True where
 * the table does not know, or the passage names no ministry.
 */
export function mayNameMinistry(
  office: OfficeNamed,
  language: LanguageTag,
  passage: { readonly text: string; readonly language: LanguageTag },
): boolean {
  if (!isOfficialLanguage(language) || !isOfficialLanguage(passage.language)) return true
  const row = portfolioOf(office, language)
  if (row === null || !MINISTRY[passage.language].test(passage.text)) return true
  return ROWS[row]?.[COLUMNS.indexOf(passage.language)]?.test(passage.text) ?? true
}
