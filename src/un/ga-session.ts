/** Sessions of the General Assembly: their numbers in words and figures, and in symbols. */
import { foldWithPositions } from './fold-name.ts'
import { LANGUAGES, type Language } from './language.ts'
import { arabicOblique, ORDINAL_MAX, ordinalFigures, ordinalWords, russianOblique } from './ordinal-words.ts'
import { SESSION_WORDS } from './session-words.ts'

export const GA_SESSION_KINDS = ['regular', 'special', 'emergency-special'] as const
export type GaSessionKind = (typeof GA_SESSION_KINDS)[number]

/** A session: the seventy-fourth regular one, the thirtieth special one (S-30), the tenth emergency special one (ES-10). */
export interface GaSession {
  readonly kind: GaSessionKind
  readonly number: number
}

/** The session as it stands in a symbol: `74`, `S-30`, `ES-10`. */
export function sessionInSymbol({ kind, number }: GaSession): string {
  if (kind === 'regular') return String(number)
  return `${kind === 'special' ? 'S' : 'ES'}-${number}`
}

/** The session of a symbol's part: `74`, `S-30`, `ES-10`; null for anything else. */
export function sessionFromSymbol(part: string): GaSession | null {
  const [, prefix, digits] = /^(?:(ES|S)-)?(\d{1,3})$/.exec(part.trim()) ?? []
  const number = Number(digits)
  if (digits === undefined || number < 1) return null
  if (prefix === undefined) return { kind: 'regular', number }
  return { kind: prefix === 'S' ? 'special' : 'emergency-special', number }
}

/** Capital first letter, for a line of its own. */
function capital(text: string, language: Language): string {
  const first = text.charAt(0)
  return first.toLocaleUpperCase(language) + text.slice(1)
}

/**
 * The line that names a regular session on a first page: "Seventy-fourth session", "第七十四届会议".
 *
 * Takes 1 to 120; null outside. Source: A/59/100 (Spanish), A/53/250 (French), UN bitexts (Arabic), A/74/130 (Chinese);
 * the Russian line is general knowledge.
 */
export function sessionTitle(number: number, language: Language): string | null {
  const words = ordinalWords(number, language)
  if (words === null) return null
  const lines: Record<Language, string> = {
    ar: `الدورة ${words}`,
    zh: `第${words}届会议`,
    en: `${words} session`,
    fr: `${words} session`,
    ru: `${words} сессия`,
    es: `${words} período de sesiones`,
  }
  return capital(lines[language], language)
}

/** Every spelling of the ordinals of a language, folded, with its number. */
function spellings(language: Language): [string, number][] {
  const pairs: [string, number][] = []
  for (let number = 1; number <= ORDINAL_MAX; number++) {
    const words = ordinalWords(number, language) ?? ''
    for (const form of [words, ...variants(words, number, language)]) {
      pairs.push([foldWithPositions(form).text.trim(), number])
    }
  }
  return pairs
}

function variants(words: string, number: number, language: Language): string[] {
  switch (language) {
    case 'en':
      return [ordinalFigures(number), words.replace('and ', ''), words.replaceAll('-', '')]
    case 'fr':
      return [
        `${number}e`,
        `${number}ème`,
        words.replace(/^première$/, '1re'),
        words.replaceAll(' et ', '-et-'),
      ]
    case 'es':
      return [`${number}º`, `${number}.º`, `${number}o`, `${number}°`, ...spanishVariants(words)]
    case 'ru':
      return [russianOblique(words), `${number}-й`, `${number}-я`, `${number}-ой`, `${number}-ю`]
    case 'zh':
      return [String(number)]
    case 'ar':
      return [arabicOblique(words), String(number), number.toLocaleString('ar-EG')]
  }
}

/** Long and feminine forms: "vigésimo primero", "septuagésima cuarta", "decimocuarto" as two words. */
function spanishVariants(words: string): string[] {
  const long = words.replace(/primer$/, 'primero').replace(/tercer$/, 'tercero')
  return [long, long.replaceAll(/o(?= |$)/g, 'a'), words.replace(/^decimo(?=[a-zé])/, 'décimo ')]
}

interface OrdinalPattern {
  readonly numbers: ReadonlyMap<string, number>
  readonly pattern: RegExp
}

const PATTERNS = new Map(LANGUAGES.map((language) => [language, ordinalPattern(language)]))

function ordinalPattern(language: Language): OrdinalPattern {
  const pairs = spellings(language)
  const longest = [...new Set(pairs.map(([words]) => words))].sort((one, other) => other.length - one.length)
  const ordinal = `(?:${longest.join('|')})`
  const { before, after } = SESSION_WORDS[language]
  const open = before === null ? '(?<![\\p{L}\\p{N}])' : `(?<before>${before})`
  const tail = after === null ? '' : `(?<after>${after.replaceAll('ORD', ordinal)})`
  const close = language === 'zh' ? '' : '(?![\\p{L}\\p{N}])'
  return {
    numbers: new Map(pairs),
    pattern: new RegExp(`${open}(?<ordinal>${ordinal})(?=${tail}${close})`, 'gu'),
  }
}

/** A session named in a text. */
export interface SessionInText {
  readonly session: GaSession
  /** The ordinal's place in the text, UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly written: string
}

/**
 * Finds the sessions named in a text: "its seventy-fourth session", "sixty-ninth and seventieth sessions", "第七十四届会议".
 *
 * Takes the text and its language; gives each ordinal that stands with the word for session, in words or figures, to 120.
 * Whose session it is (the Assembly's, a commission's) is for the caller to say. Never throws.
 */
export function readSessions(text: string, language: Language): SessionInText[] {
  const rules = PATTERNS.get(language)
  if (rules === undefined) return []
  const folded = foldWithPositions(text)
  return [...folded.text.matchAll(rules.pattern)].flatMap((match) => {
    const { ordinal = '', before = '', after = '' } = match.groups ?? {}
    const number = rules.numbers.get(ordinal)
    if (number === undefined) return []
    const from = (match.index ?? 0) + before.length
    const start = folded.starts[from] ?? 0
    const end = folded.ends[from + ordinal.length - 1] ?? text.length
    const kind = kindOf(`${before} ${after}`, language)
    return [{ session: { kind, number }, start, end, written: text.slice(start, end) }]
  })
}

function kindOf(words: string, language: Language): GaSessionKind {
  const { special, emergency } = SESSION_WORDS[language]
  if (new RegExp(emergency, 'u').test(words)) return 'emergency-special'
  return new RegExp(special, 'u').test(words) ? 'special' : 'regular'
}

/** The number of an ordinal that stands alone ("seventy-fourth", "74th", "семьдесят четвертой"); null for other words. */
export function readOrdinal(text: string, language: Language): number | null {
  return PATTERNS.get(language)?.numbers.get(foldWithPositions(text).text.trim()) ?? null
}
