/** The proper names and acronyms of a sentence, as far as letters show them. */
import { foldName, isOfficialLanguage, type LanguageTag } from '#un'
import { matchesIn } from '../facts/matches.ts'
import { remembered } from '../facts/remember.ts'
import { KNOWN_NAMES, NO_NAMES } from './words/name-words.ts'

/** A word of a name, or an acronym; positions UTF-16, half open. */
export interface NameSaid {
  readonly start: number
  readonly end: number
  readonly written: string
  readonly isAcronym: boolean
}

/** A name of the table found in a text. */
export interface KnownName {
  /** The row of the table: the same in every language. */
  readonly row: number
  readonly start: number
  readonly end: number
  readonly written: string
}

/** Chinese is written without spaces, also around Latin letters; French elides ("l’ONUDC", "qu’INTERPOL"). */
const LETTER = '(?:(?!\\p{Script=Han})[\\p{L}\\p{M}\\p{N}])'
const WORD = new RegExp(
  `(?<!${LETTER})(?<!\\p{L}{3}[’'])\\p{Lu}${LETTER}*(?:[-‑’'&](?=\\p{L})${LETTER}+)*`,
  'gu',
)
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}]*[a-z]?(?:[-‑&]\p{Lu}[\p{Lu}\p{N}]*)*)s?$/u
const NAMES_NOTHING = new Set(NO_NAMES)
/** Letters before the sign of a currency ("US$", "A$") are part of it. */
const CURRENCY = /^\s?\$/u
const STOP = /(?:^|[.!?:;•–—“«"(]\s*|\n\s*)$/u

/**
 * Words with a capital that the place in the sentence does not explain, and acronyms anywhere.
 * In Arabic and Chinese only Latin letters inside the text show a name.
 */
export function namesSaid(text: string, language: LanguageTag): NameSaid[] {
  const isCased = language !== 'ar' && language !== 'zh'
  return matchesIn(text, WORD).flatMap((match) => {
    const start = match.index
    const written = match[0].replace(/[’']s$/u, '')
    if (CURRENCY.test(text.slice(start + written.length))) return []
    const isAcronym = written.length > 1 && ACRONYM.test(written) && /\p{Lu}.*\p{Lu}/u.test(written)
    const isExplained = isCased && STOP.test(text.slice(Math.max(0, start - 3), start))
    if (!isAcronym && (isExplained || written.length < 3 || namesNothing(written))) return []
    return [{ start, end: start + written.length, written, isAcronym }]
  })
}

/** The word as such or in the plural. */
function namesNothing(word: string): boolean {
  const key = wordKey(word)
  return NAMES_NOTHING.has(key) || NAMES_NOTHING.has(key.replace(/(?:s|es)$/u, ''))
}

function wordKey(word: string): string {
  const folded = foldName(word)
  return /[\u0400-\u04ff]/u.test(folded) ? folded.slice(0, 6) : folded
}

interface Form {
  readonly row: number
  readonly form: string
  /** The form at a place of a text, with the particles that Arabic writes onto it. */
  readonly pattern: RegExp
}

const HAN = /\p{Script=Han}/u
/** What no letter stands before and none behind, as the patterns understand it. */
const LETTER_RUN = /[\p{L}\p{N}]+/gu
/** Particles that Arabic writes onto a name. */
const PARTICLES = /^[وفبلك]{1,2}/u

const ARABIC = /\p{Script=Arabic}/u

/** Forms by their first word, so that few are tried at a place of a text; Chinese forms by their own letters. */
const BY_FIRST_WORD = new Map<string, Form[]>()
const CHINESE: Form[] = []
const NO_FORMS: readonly Form[] = []
for (const [row, line] of oneAlef(KNOWN_NAMES).trim().split('\n').entries())
  for (const form of line.split('|').map((each) => each.trim()))
    addForm({ row, form, pattern: patternOf(form) })

/** Arabic is often printed without the hamza of an alef, or with one too many; letters stay as many as they are. */
function oneAlef(text: string): string {
  if (!ARABIC.test(text)) return text
  return text.replace(/[آأإٱ]/gu, 'ا').replace(/ى/gu, 'ي')
}

function addForm(form: Form): void {
  if (HAN.test(form.form)) CHINESE.push(form)
  else
    for (const word of form.form.match(LETTER_RUN)?.slice(0, 1) ?? [])
      BY_FIRST_WORD.set(word, [...(BY_FIRST_WORD.get(word) ?? []), form])
}

function patternOf(form: string): RegExp {
  const escaped = form.replace(/[’']/gu, "[’']").replace(/\s+/gu, '\\s+')
  return HAN.test(form)
    ? new RegExp(escaped, 'gu')
    : new RegExp(`(?:[وفبلك]{1,2})?${escaped}(?![\\p{L}\\p{N}])`, 'uy')
}

/** Whether a word, folded, is one of those that a name of the table is written with: "Convention" of the UNFCCC. */
export function isWordOfName(row: number, word: string): boolean {
  return WORDS_OF_NAMES[row]?.has(word) === true
}

const WORDS_OF_NAMES: readonly ReadonlySet<string>[] = KNOWN_NAMES.trim()
  .split('\n')
  .map((line) => new Set(foldName(line).split(' ')))

/** The names of the table in a text, the longer over the shorter ("Charter of the United Nations"). */
export function knownNamesIn(text: string): KnownName[] {
  const found = [...wordedNames(oneAlef(text)), ...chineseNames(text)]
    .map((name) => ({ ...name, written: text.slice(name.start, name.end) }))
    .sort((one, other) => one.row - other.row || one.start - other.start)
  return found.filter(
    (name) =>
      !found.some(
        (other) =>
          other !== name &&
          other.start <= name.start &&
          name.end <= other.end &&
          other.end - other.start > name.end - name.start,
      ),
  )
}

/** Words that begin as a form does, or with a particle. Most words of a text do not. */
const MAY_BEGIN = new RegExp(
  `(?<![\\p{L}\\p{N}])[وفبلك${[...new Set([...BY_FIRST_WORD.keys()].map((word) => word.charAt(0)))].join('')}][\\p{L}\\p{N}]*`,
  'gu',
)

function wordedNames(text: string): KnownName[] {
  return matchesIn(text, MAY_BEGIN).flatMap(({ 0: run, index }) => {
    const forms = formsFrom(run)
    return forms.flatMap(({ row, pattern }) => {
      pattern.lastIndex = index
      const written = pattern.exec(text)?.[0]
      return written === undefined ? [] : [{ row, start: index, end: index + written.length, written }]
    })
  })
}

/** The forms that may begin with a word, or with what is left of it behind particles. */
const formsFrom = remembered((run): readonly Form[] => {
  const [particles] = PARTICLES.exec(run) ?? []
  if (particles === undefined) return BY_FIRST_WORD.get(run) ?? NO_FORMS
  return Array.from({ length: particles.length + 1 }, (_, at) => run.slice(at)).flatMap(
    (word) => BY_FIRST_WORD.get(word) ?? NO_FORMS,
  )
})

function chineseNames(text: string): KnownName[] {
  if (!HAN.test(text)) return []
  return CHINESE.flatMap(({ row, form, pattern }) =>
    (text.includes(form) ? matchesIn(text, pattern) : []).map(({ 0: written, index }) => ({
      ...{ row, start: index, end: index + written.length, written },
    })),
  )
}

const LESSER =
  /^(?:of|the|and|for|on|in|to|de|du|des|la|le|les|et|l|d|del|los|las|y|el|en|para|по|и|в|на|о|об)$/u

/** Every acronym that initials of neighbouring words of a text can make, for "UNFCCC" beside its full name. */
export function canExpand(acronym: string, text: string): boolean {
  const letters = foldName(acronym).replace(/s$/u, '').replace(/\s/gu, '')
  const words = foldName(text).split(' ')
  const initials = words
    .filter((word) => !LESSER.test(word))
    .map((word) => word.charAt(0))
    .join('')
  const all = words.map((word) => word.charAt(0)).join('')
  if (letters.length < 2) return false
  return initials.includes(letters) || all.includes(letters) || withoutArticles(words).includes(letters)
}

/** "COP": the "of" of the Conference of the Parties counts, its "the" does not, nor does an "and". */
function withoutArticles(words: readonly string[]): string {
  return words
    .filter((word) => !ARTICLE.test(word))
    .map((word) => word.charAt(0))
    .join('')
}
const ARTICLE = /^(?:the|la|le|les|el|los|las|and|et|y|e|и)$/u

/** The official language of a tag, English for any other. */
export function isLatin(language: LanguageTag): boolean {
  return !isOfficialLanguage(language) || language === 'en' || language === 'fr' || language === 'es'
}
