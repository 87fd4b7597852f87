/** A text cut into words, figures and stops, folded so that the word tables find them however they are written. */
import { isOfficialLanguage, type Language, type LanguageTag } from '#un'
import { matchesIn } from '../../facts/matches.ts'
import { remembered, rememberedTexts } from '../../facts/remember.ts'

/** One word (in Chinese one character), figure or stop of a text. */
export interface Unit {
  /** Positions in the text, UTF-16, half open. */
  readonly start: number
  readonly end: number
  /** As a table has it: small letters, no vowel marks, no tatweel, one form of apostrophe, alef and yeh. */
  readonly text: string
  readonly type: 'word' | 'figure' | 'stop'
  /** Other readings: of an Arabic word without the particles written onto it, of a contraction its preposition. */
  readonly also: readonly string[]
}

const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff'
const FIGURE = '\\p{Nd}+(?:[.,٫٬\\u00a0\\u202f]\\p{Nd}+)*'
const LETTERS = `\\p{L}[\\p{L}\\p{M}${INVISIBLE}]*`
const HAN = '\\p{Script=Han}'
const JOINED = `${LETTERS}(?:[’'‑-]${LETTERS})*`
const STOP = '[.!?…;:,()\\[\\]—–،؛؟。！？；：，、（）\\u2029]'

/** French writes n’, d’, l’, qu’ onto the next word: they are words of their own. */
const PATTERNS: Readonly<Record<'fr' | 'zh' | 'other', RegExp>> = {
  fr: new RegExp(`${FIGURE}|\\p{L}{1,4}[’'](?=\\p{L})|${LETTERS}(?:[‑-]${LETTERS})*|${STOP}`, 'gu'),
  zh: new RegExp(`${FIGURE}|${HAN}|[\\p{Script=Latin}]+|${STOP}`, 'gu'),
  other: new RegExp(`${FIGURE}|${JOINED}|${STOP}`, 'gu'),
}

/** The language whose tables are used: English for a language that is none of the six. */
export function tongueOf(language: LanguageTag): Language {
  return isOfficialLanguage(language) ? language : 'en'
}

/** Cuts a text into its words, figures and stops; whatever is neither is left out. A text is cut once. */
export const unitsOf: (text: string, language: LanguageTag) => readonly Unit[] = rememberedTexts(cut)

function cut(text: string, language: LanguageTag): readonly Unit[] {
  const tongue = tongueOf(language)
  const pattern = PATTERNS[tongue === 'fr' || tongue === 'zh' ? tongue : 'other']
  return matchesIn(text, pattern).map(({ 0: written, index: start }) => {
    const { text: folded, type, also } = READINGS[tongue](written)
    return { start, end: start + written.length, text: folded, type, also }
  })
}

type Reading = Pick<Unit, 'text' | 'type' | 'also'>

/** How a word, figure or stop reads in a language: worked out once for all its places. */
const READINGS: Readonly<Record<Language, (written: string) => Reading>> = {
  ar: remembered((written) => readingOf(written, 'ar')),
  zh: remembered((written) => readingOf(written, 'zh')),
  en: remembered((written) => readingOf(written, 'en')),
  fr: remembered((written) => readingOf(written, 'fr')),
  ru: remembered((written) => readingOf(written, 'ru')),
  es: remembered((written) => readingOf(written, 'es')),
}

function readingOf(written: string, tongue: Language): Reading {
  const type = /^\p{Nd}/u.test(written) ? 'figure' : /^\p{L}/u.test(written) ? 'word' : 'stop'
  const text = foldWord(written)
  return { text, type, also: type === 'word' ? otherReadings(text, tongue) : [] }
}

/** A word as the tables have it. Source for Arabic: alef with hamza or madda, final yeh and teh marbuta are one each. */
export function foldWord(word: string): string {
  if (/^[a-zA-Z]+$/.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u0640\u064b-\u0652\u0670]/gu, '')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/‑/gu, '-')
    .replace(/[آأإٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ё/gu, 'е')
}

/** Prepositions and conjunctions that are written together with an article or before a vowel. */
const CONTRACTIONS: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  fr: { "d'": 'de', du: 'de', des: 'de', au: 'à', aux: 'à', "qu'": 'que', "n'": 'ne', "s'": 'se' },
  es: { del: 'de', al: 'a' },
}

function otherReadings(word: string, tongue: Language): readonly string[] {
  if (tongue === 'ar') return withoutParticles(word)
  const whole = CONTRACTIONS[tongue]?.[word]
  return whole === undefined ? [] : [whole]
}

/** "وبعدم" also reads as "بعدم" and "عدم"; a short rest is not looked at ("كلا" is not "لا"). */
function withoutParticles(word: string): string[] {
  const readings: string[] = []
  const add = (from: string, pattern: RegExp, least: number): string => {
    const rest = from.replace(pattern, '')
    if (rest === from || rest.length < least) return from
    readings.push(rest)
    return rest
  }
  const bare = add(word, /^[وف]/u, 2)
  const noun = add(bare, /^لل/u, 3)
  add(add(noun, /^[بلك]/u, 3), /^ال/u, 3)
  return readings
}

/** True for "May" in a date: a figure stands beside it. */
export function isMonth(
  units: readonly Unit[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  if (to !== from + 1 || units[from]?.text !== 'may') return false
  return units[from - 1]?.type === 'figure' || units[to]?.type === 'figure'
}
