/** A table of words and phrases by kind, and the finding of them in a text: the longest phrase at a place wins. */
import type { Language, LanguageTag } from '#un'
import { rememberedBy } from '../../facts/remember.ts'
import { foldWord, tongueOf, type Unit } from './word-units.ts'

/**
 * Forms by kind, "|" between forms. A "*" ends a word of which only the beginning is given; "…" stands for up to
 * eight words (in Chinese characters) that are no stop. The kind `innocent` holds phrases that contain a form but not its sense: they are passed over.
 */
export type WordList<Kind extends string> = Readonly<
  Record<Language, Readonly<Partial<Record<Kind | 'innocent', string>>>>
>

/** A word or phrase found: `from` and `to` count units, `start` and `end` UTF-16 code units of the text, half open. */
export interface FoundWord<Kind extends string> {
  readonly kind: Kind
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

export type WordFinder<Kind extends string> = (
  units: readonly Unit[],
  language: LanguageTag,
) => readonly FoundWord<Kind>[]

/** One word of a phrase: whole, or only begun; `reach` is how many units may stand before it. */
interface PhraseWord {
  readonly text: string
  readonly isBegun: boolean
  readonly reach: number
}

/** A form made ready; `letters` decides between two that are equally long. */
interface Phrase<Kind extends string> {
  readonly kind: Kind | 'innocent'
  readonly first: PhraseWord
  readonly others: readonly PhraseWord[]
  readonly letters: number
}

/** The phrases that may begin with a unit; worked out once a word. */
type Index<Kind extends string> = (unit: Unit) => readonly Phrase<Kind>[]

const LONGEST_GAP = 8
/** No word's beginning in the lists is shorter. */
const STEM_KEY = 2

/** Makes the finder of a list. The list is compiled once a language, at its first use. */
export function wordFinder<Kind extends string>(list: WordList<Kind>): WordFinder<Kind> {
  const indexOf = compiler(list)
  return (units, language) => findAll(units, indexOf(tongueOf(language)))
}

/** Makes a finder that gives every phrase at every place, overlapping ones too. */
export function everyWordFinder<Kind extends string>(list: WordList<Kind>): WordFinder<Kind> {
  const indexOf = compiler(list)
  return (units, language) => findEvery(units, indexOf(tongueOf(language)))
}

function compiler<Kind extends string>(list: WordList<Kind>): (tongue: Language) => Index<Kind> {
  const compiled = new Map<Language, Index<Kind>>()
  return (tongue) => {
    const known = compiled.get(tongue)
    if (known !== undefined) return known
    const index = indexOfPhrases(phrasesOf(list, tongue))
    compiled.set(tongue, index)
    return index
  }
}

function phrasesOf<Kind extends string>(list: WordList<Kind>, tongue: Language): Phrase<Kind>[] {
  const forms = Object.entries(list[tongue]) as [Kind | 'innocent', string][]
  return forms.flatMap(([kind, written]) =>
    written.split('|').map((form) => phraseOf<Kind>(form, kind, tongue)),
  )
}

function phraseOf<Kind extends string>(
  form: string,
  kind: Kind | 'innocent',
  tongue: Language,
): Phrase<Kind> {
  const written = wordsOf(form, tongue)
  const [first = { text: '', isBegun: false, reach: 0 }, ...others] = written.flatMap((word, index) =>
    word === '…' ? [] : [phraseWord(word, written[index - 1] === '…' ? LONGEST_GAP : 0)],
  )
  const letters = written.reduce((sum, word) => sum + (word === '…' ? 0 : word.length), 0)
  return { kind, first, others, letters }
}

function phraseWord(word: string, reach: number): PhraseWord {
  const isBegun = word.endsWith('*')
  return { text: isBegun ? word.slice(0, -1) : word, isBegun, reach }
}

/** A form's words as units are written; in Chinese its characters. */
function wordsOf(form: string, tongue: Language): string[] {
  if (tongue === 'zh') return [...form]
  return form
    .trim()
    .split(tongue === 'fr' ? /\s+|(?<=’)/u : /\s+/u)
    .map((word) => (word === '…' ? word : foldWord(word)))
}

/**
 * Phrases by their first word, and those whose first word is only begun by its first letters. What may begin with a word is kept
 * by the word: in one language a word has the same other readings wherever it stands.
 */
function indexOfPhrases<Kind extends string>(phrases: readonly Phrase<Kind>[]): Index<Kind> {
  const whole = new Map<string, Phrase<Kind>[]>()
  const begun = new Map<string, Phrase<Kind>[]>()
  for (const phrase of phrases) {
    const { text, isBegun } = phrase.first
    const [index, key] = isBegun ? [begun, text.slice(0, STEM_KEY)] : [whole, text]
    const others = index.get(key)
    if (others === undefined) index.set(key, [phrase])
    else others.push(phrase)
  }
  const of = (text: string): readonly Phrase<Kind>[] => [
    ...(whole.get(text) ?? []),
    ...(begun.get(text.slice(0, STEM_KEY)) ?? []),
  ]
  return rememberedBy(
    ({ text }: Unit) => text,
    (unit) => [unit.text, ...unit.also].flatMap(of).filter(({ first }) => isWritten(first, unit)),
  )
}

function findAll<Kind extends string>(units: readonly Unit[], index: Index<Kind>): FoundWord<Kind>[] {
  const found: FoundWord<Kind>[] = []
  let at = 0
  while (at < units.length) {
    const best = bestAt(units, at, index)
    if (best !== null && best.phrase.kind !== 'innocent')
      found.push(asFound(units, at, best.to, best.phrase.kind))
    at = best?.to ?? at + 1
  }
  return found
}

function findEvery<Kind extends string>(units: readonly Unit[], index: Index<Kind>): FoundWord<Kind>[] {
  const found: FoundWord<Kind>[] = []
  for (let at = 0; at < units.length; at++)
    for (const phrase of phrasesAt(units[at], index)) {
      const to = endOf(phrase, units, at)
      if (to !== null && phrase.kind !== 'innocent') found.push(asFound(units, at, to, phrase.kind))
    }
  return found
}

function phrasesAt<Kind extends string>(unit: Unit | undefined, index: Index<Kind>): readonly Phrase<Kind>[] {
  return unit?.type === 'word' ? index(unit) : []
}

function asFound<Kind extends string>(
  units: readonly Unit[],
  from: number,
  to: number,
  kind: Kind,
): FoundWord<Kind> {
  return { kind, from, to, start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 }
}

interface Match<Kind extends string> {
  readonly phrase: Phrase<Kind>
  readonly to: number
}

/** The phrase with most words that begins here; of two equally long the one that ends first, then the more exact. */
function bestAt<Kind extends string>(
  units: readonly Unit[],
  at: number,
  index: Index<Kind>,
): Match<Kind> | null {
  let best: Match<Kind> | null = null
  for (const phrase of phrasesAt(units[at], index)) {
    const to = endOf(phrase, units, at)
    if (to !== null && (best === null || outranks({ phrase, to }, best))) best = { phrase, to }
  }
  return best
}

function outranks<Kind extends string>(one: Match<Kind>, other: Match<Kind>): boolean {
  const more = one.phrase.others.length - other.phrase.others.length
  if (more !== 0) return more > 0
  return one.to === other.to ? one.phrase.letters > other.phrase.letters : one.to < other.to
}

/** Where a phrase ends of which the first word stands here; null where the others do not follow. */
function endOf({ others }: Phrase<string>, units: readonly Unit[], from: number): number | null {
  let at = from + 1
  for (const word of others) {
    const next = placeOf(word, units, at)
    if (next === null) return null
    at = next + 1
  }
  return at
}

function placeOf(word: PhraseWord, units: readonly Unit[], from: number): number | null {
  for (let at = from; at <= from + word.reach; at++) {
    const unit = units[at]
    if (unit === undefined || unit.type === 'stop') return null
    if (isWritten(word, unit)) return at
  }
  return null
}

function isWritten({ text, isBegun }: PhraseWord, unit: Unit): boolean {
  if (!isBegun) return unit.text === text || unit.also.includes(text)
  return unit.text.startsWith(text) || unit.also.some((other) => other.startsWith(text))
}
