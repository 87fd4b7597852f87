/** A table of words and phrases by kind, and the finding of them in a text: the longest phrase at a place wins. */
import type { Language, LanguageTag } from '#un'
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

interface Phrase<Kind extends string> {
  readonly words: readonly string[]
  readonly kind: Kind | 'innocent'
}

/** Phrases by their first word; those whose first word is only begun, by its first letters. */
interface Index<Kind extends string> {
  readonly words: ReadonlyMap<string, readonly Phrase<Kind>[]>
  readonly stems: ReadonlyMap<string, readonly Phrase<Kind>[]>
}

const LONGEST_GAP = 8
/** No word's beginning in the lists is shorter. */
const STEM_KEY = 2

/** Makes the finder of a list. The list is compiled once a language, at its first use. */
export function wordFinder<Kind extends string>(list: WordList<Kind>): WordFinder<Kind> {
  const compiled = new Map<Language, Index<Kind>>()
  return (units, language) => {
    const tongue = tongueOf(language)
    const index = compiled.get(tongue) ?? indexOf(list, tongue)
    compiled.set(tongue, index)
    return findAll(units, index)
  }
}

/** Makes a finder that gives every phrase at every place, overlapping ones too. */
export function everyWordFinder<Kind extends string>(list: WordList<Kind>): WordFinder<Kind> {
  const compiled = new Map<Language, Index<Kind>>()
  return (units, language) => {
    const tongue = tongueOf(language)
    const index = compiled.get(tongue) ?? indexOf(list, tongue)
    compiled.set(tongue, index)
    return units.flatMap((unit, at) =>
      candidatesAt(unit, index).flatMap(({ words, kind }) => {
        const to = endOf(words, units, at)
        return to === null || kind === 'innocent' ? [] : [asFound(units, at, to, kind)]
      }),
    )
  }
}

function indexOf<Kind extends string>(list: WordList<Kind>, tongue: Language): Index<Kind> {
  const words = new Map<string, Phrase<Kind>[]>()
  const stems = new Map<string, Phrase<Kind>[]>()
  for (const [kind, forms] of Object.entries(list[tongue]) as [Kind | 'innocent', string][])
    for (const form of forms.split('|')) {
      const phrase = { words: wordsOf(form, tongue), kind }
      const first = phrase.words[0] ?? ''
      const [index, key] = first.endsWith('*') ? [stems, first.slice(0, STEM_KEY)] : [words, first]
      const phrases = index.get(key)
      if (phrases === undefined) index.set(key, [phrase])
      else phrases.push(phrase)
    }
  return { words, stems }
}

/** A form's words as units are written; in Chinese its characters. */
function wordsOf(form: string, tongue: Language): string[] {
  if (tongue === 'zh') return [...form]
  return form
    .trim()
    .split(tongue === 'fr' ? /\s+|(?<=’)/u : /\s+/u)
    .map((word) => (word === '…' ? word : foldWord(word)))
}

function findAll<Kind extends string>(units: readonly Unit[], index: Index<Kind>): FoundWord<Kind>[] {
  const found: FoundWord<Kind>[] = []
  let at = 0
  while (at < units.length) {
    const best = bestAt(units, at, index)
    if (best !== null && best.kind !== 'innocent') found.push(asFound(units, at, best.to, best.kind))
    at = best?.to ?? at + 1
  }
  return found
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
  readonly kind: Kind | 'innocent'
  readonly to: number
  /** What decides between two phrases at one place, the weightiest first. */
  readonly rank: readonly [words: number, soonEnded: number, letters: number]
}

/** The phrase with most words that begins here; of two equally long the one that ends first, then the more exact. */
function bestAt<Kind extends string>(
  units: readonly Unit[],
  at: number,
  index: Index<Kind>,
): Match<Kind> | null {
  let best: Match<Kind> | null = null
  for (const phrase of candidatesAt(units[at], index)) {
    const to = endOf(phrase.words, units, at)
    if (to === null) continue
    const words = phrase.words.filter((word) => word !== '…')
    const match: Match<Kind> = { kind: phrase.kind, to, rank: [words.length, -to, words.join('').length] }
    if (best === null || outranks(match.rank, best.rank)) best = match
  }
  return best
}

function outranks(one: readonly number[], other: readonly number[]): boolean {
  const differing = one.findIndex((value, index) => value !== other[index])
  return differing !== -1 && (one[differing] ?? 0) > (other[differing] ?? 0)
}

function candidatesAt<Kind extends string>(
  unit: Unit | undefined,
  { words, stems }: Index<Kind>,
): readonly Phrase<Kind>[] {
  if (unit === undefined || unit.type !== 'word') return []
  const phrases = (text: string): readonly Phrase<Kind>[] => {
    const [whole, begun] = [words.get(text), stems.get(text.slice(0, STEM_KEY))]
    return whole === undefined ? (begun ?? []) : begun === undefined ? whole : [...whole, ...begun]
  }
  return unit.also.length === 0 ? phrases(unit.text) : [unit.text, ...unit.also].flatMap(phrases)
}

function endOf(words: readonly string[], units: readonly Unit[], from: number): number | null {
  let at = from
  for (const [index, word] of words.entries()) {
    if (word === '…') continue
    const gap = words[index - 1] === '…' ? LONGEST_GAP : 0
    const next = placeOf(word, units, at, gap)
    if (next === null) return null
    at = next + 1
  }
  return at
}

function placeOf(word: string, units: readonly Unit[], from: number, gap: number): number | null {
  for (let at = from; at <= from + gap; at++) {
    const unit = units[at]
    if (unit === undefined || unit.type === 'stop') return null
    if (isWritten(word, unit)) return at
  }
  return null
}

function isWritten(word: string, unit: Unit): boolean {
  if (!word.endsWith('*')) return unit.text === word || unit.also.includes(word)
  const stem = word.slice(0, -1)
  return unit.text.startsWith(stem) || unit.also.some((text) => text.startsWith(stem))
}
