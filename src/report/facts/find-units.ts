/** Finds the unit that stands after or before a number. */
import { isOfficialLanguage, LANGUAGES, type Language, type LanguageTag } from '#un'
import { matchesIn } from './matches.ts'
import { plainText } from './plain-text.ts'
import { remembered, rememberedWords } from './remember.ts'
import { type Dimension, UNITS } from './unit-words.ts'

export interface Unit {
  readonly name: string
  readonly dimension: Dimension
  /** Factor to the base of the dimension; 0 where no other unit of it is exactly comparable. */
  readonly factor: number
}

/** A unit in a text: positions in the text searched. */
export interface UnitInText {
  readonly unit: Unit
  readonly start: number
  readonly end: number
}

interface Form {
  readonly unit: Unit
  readonly source: string
  readonly isSign: boolean
  readonly language: Language | null
}

const DIMENSIONS: ReadonlySet<string> = new Set<Dimension>([
  'length',
  'area',
  'volume',
  'mass',
  'power',
  'energy',
  'temperature',
  'time',
  'money',
  'count',
  'data',
  'other',
])

const FORMS: readonly Form[] = UNITS.trim().split('\n').flatMap(formsOf)
const GAP = '[\\s\\u00a0\\u202f\\u2009-]{0,2}'
/** Nothing of these follows a whole sign or word. */
const END = '(?![\\p{L}\\p{M}\\p{N}])'
const HAN = /\p{Script=Han}/u

function formsOf(line: string): Form[] {
  const [name = '', dimension = '', factor = '', signs = '', ...languages] = line
    .split(';')
    .map((part) => part.trim())
  const unit: Unit = { name, dimension: dimensionOf(dimension), factor: Number(factor) }
  const bySign = signs.split(/\s+/u).filter((sign) => sign !== '')
  const byWord = languages.flatMap((words) => {
    const language = LANGUAGES.find((each) => words.startsWith(`${each} `)) ?? null
    return words
      .split(/\s+/u)
      .slice(1)
      .map((word) => ({ unit, source: patternOf(word), isSign: false, language }))
  })
  return [
    ...bySign.map((sign) => ({ unit, source: patternOf(sign), isSign: true, language: null })),
    ...byWord,
  ]
}

function dimensionOf(written: string): Dimension {
  return isDimension(written) ? written : 'other'
}

function isDimension(written: string): written is Dimension {
  return DIMENSIONS.has(written)
}

function patternOf(form: string): string {
  return form
    .replace(/[.$*+?()|[\]\\]/gu, (mark) => (mark === '*' ? '\\p{L}*' : `\\${mark}`))
    .replaceAll('~', '[\\s\\u00a0-]+')
}

interface Finder {
  /** The unit written at the beginning of a text, behind a gap and "of"; `begun` is how it may begin there. */
  after(rest: string, begun: readonly string[]): RegExpExecArray | null
  /** A unit of money at its end, before a gap. */
  readonly before: RegExp
}

const finders = new Map<Language | null, { readonly signs: Finder; readonly words: Finder }>()
/** Behind these the first letter of a unit stands, with "of" and without it. */
const OPENING = new RegExp(`^${GAP}`, 'u')
const OF = /^(?:de |d[’']|of )/u

/** The longest patterns first, so that "kWh" is not "kW"; one alternation for the signs or words that begin with the same letters. */
function finderOf(forms: readonly Form[], flags: string): Finder {
  const sorted = [...forms].sort((one, other) => other.source.length - one.source.length)
  const beginnings = new Set(sorted.map(({ source }) => beginningOf(source)))
  const patterns = new Map<string, RegExp>()
  const patternFor = (written: readonly string[]): RegExp => {
    const key = written.join(' ')
    const known = patterns.get(key)
    if (known !== undefined) return known
    const fitting = sorted.filter(({ source }) => written.includes(beginningOf(source)))
    const made = new RegExp(`^${GAP}(?:de |d[’']|of )?(${alternation(fitting)})`, flags)
    patterns.set(key, made)
    return made
  }
  const after = (rest: string, begun: readonly string[]): RegExpExecArray | null => {
    const written = begun.filter((each) => beginnings.has(each))
    return written.length === 0 ? null : patternFor(written).exec(rest)
  }
  const whole =
    sorted
      .filter(({ unit }) => unit.dimension === 'money')
      .map(({ source }) => source)
      .join('|') || '(?!)'
  return {
    after,
    before: new RegExp(`(?<![\\p{L}\\p{N}])(${whole})[\\s\\u00a0]{0,2}$`, flags),
  }
}

/** The end of a word is looked for once, behind them all: Chinese signs need none. */
function alternation(forms: readonly Form[]): string {
  const [chinese, spaced] = [true, false].map((isChinese) =>
    forms.filter(({ source }) => HAN.test(source) === isChinese).map(({ source }) => source),
  )
  const words = (spaced ?? []).length === 0 ? [] : [`(?:${(spaced ?? []).join('|')})${END}`]
  return [...words, ...(chinese ?? [])].join('|') || '(?!)'
}

/** How a unit may begin here, small: with the two letters behind the gap or the first of them, and those behind "of" too. */
function beginningsAt(rest: string): string[] {
  const gap = OPENING.exec(rest)?.[0].length ?? 0
  const of = OF.exec(rest.slice(gap, gap + 3))?.[0].length ?? 0
  const places = of === 0 ? [gap] : [gap, gap + of]
  return places.flatMap((at) => [small(rest.charAt(at)), small(rest.slice(at, at + 2))])
}

/** Two letters, or one where the second is none or may be several. */
function beginningOf(source: string): string {
  const plain = /^\p{L}{2}(?!\?)/u.exec(source)?.[0]
  return small(plain ?? (source.startsWith('\\') ? source.charAt(1) : source.charAt(0)))
}

/** Small by way of the capital, as a pattern that takes no notice of capitals understands it. */
function small(letter: string): string {
  return letter.toUpperCase().toLowerCase()
}

function findersOf(language: Language | undefined): { readonly signs: Finder; readonly words: Finder } {
  const key = language ?? null
  const known = finders.get(key)
  if (known !== undefined) return known
  const made = {
    signs: finderOf(
      FORMS.filter(({ isSign }) => isSign),
      'u',
    ),
    words: finderOf(
      FORMS.filter((form) => form.language === (language ?? 'en')),
      'iu',
    ),
  }
  finders.set(key, made)
  return made
}

/** Which unit a writing is; worked out once. */
function unitOf(written: string, isSign: boolean, language: Language | undefined): Unit | null {
  return isSign ? unitOfSign(written) : unitOfWord(written, language ?? 'en')
}

const unitOfSign = remembered((written) => unitAmong(written, true, null))
const unitOfWord = rememberedWords((written: string, language: Language) =>
  unitAmong(written, false, language),
)

function unitAmong(written: string, isSign: boolean, language: Language | null): Unit | null {
  const first = written.charAt(0).toLowerCase()
  const candidates = FORMS.filter(
    (form) =>
      form.isSign === isSign &&
      (isSign || form.language === language) &&
      (form.source.startsWith('\\') || form.source.charAt(0).toLowerCase() === first) &&
      new RegExp(`^(?:${form.source})$`, isSign ? 'u' : 'iu').test(written),
  ).sort((one, other) => other.source.length - one.source.length)
  return candidates[0]?.unit ?? null
}

/** The unit directly after a place in a text; null where none stands there. Signs are tried before words. */
export function unitAfter(text: string, at: number, language: Language | undefined): UnitInText | null {
  const rest = text.slice(at, at + 60)
  const { signs, words } = findersOf(language)
  const begun = beginningsAt(rest)
  const sign = unitMatched(signs.after(rest, begun), at, true, language)
  const word = unitMatched(words.after(rest, begun), at, false, language)
  return sign === null || (word !== null && word.end > sign.end) ? word : sign
}

function unitMatched(
  match: RegExpExecArray | null,
  at: number,
  isSign: boolean,
  language: Language | undefined,
): UnitInText | null {
  const written = match?.[1]
  const unit = written === undefined ? null : unitOf(written, isSign, language)
  if (match === null || written === undefined || unit === null) return null
  return { unit, start: at + match[0].length - written.length, end: at + match[0].length }
}

const COUNTED_BEFORE = /(?<![\p{L}\p{M}])[وفبلك]?ال([\p{L}\p{M}]+)\s+(?:ال)?$/u

/** In Arabic a number may follow what it counts ("السنوات الخمس"); only times are read so. */
export function timeBefore(text: string, at: number, language: Language | undefined): UnitInText | null {
  if (language !== 'ar') return null
  const from = Math.max(0, at - 24)
  const match = COUNTED_BEFORE.exec(text.slice(from, at))
  const unit = match?.[1] === undefined ? null : unitOf(match[1], false, language)
  if (match === null || unit?.dimension !== 'time') return null
  return { unit, start: from + match.index, end: at }
}

/** The unit directly before a place ("US$ 5 million", "EUR 5"); only signs, and only of money, stand there. */
export function unitBefore(text: string, at: number, language: Language | undefined): UnitInText | null {
  const from = Math.max(0, at - 12)
  const match = findersOf(language).signs.before.exec(text.slice(from, at))
  const written = match?.[1]
  const unit = written === undefined ? null : unitOf(written, true, language)
  if (match === null || written === undefined || unit?.dimension !== 'money') return null
  const start = from + match.index
  return { unit, start, end: start + written.length }
}

const WORD_START = /(?<![\p{L}\p{M}\p{N}])(?=[\p{L}$€£¥°])/gu

/** The names of all units that a text has at the start of a word, a number beside them or not. */
export function unitsNamed(text: string, language: LanguageTag): ReadonlySet<string> {
  const official = isOfficialLanguage(language) ? language : undefined
  const plain = plainText(text).text
  return new Set(
    matchesIn(plain, WORD_START).flatMap(({ index }) => unitAfter(plain, index, official)?.unit.name ?? []),
  )
}
