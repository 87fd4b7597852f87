/** A text as the comparison of wordings needs it: clauses with their content words, and the words that turn or weigh them. */
import type { Language, LanguageTag } from '#un'
import { type ClauseWord, findClauseWords } from '../words/clause-words.ts'
import { type Condition, findConditions } from '../words/condition-words.ts'
import { isContentWord, type Matter, matterOf } from '../words/content-words.ts'
import { findHedges, type Hedge } from '../words/hedge-words.ts'
import { findModals, type ModalKind } from '../words/modal-words.ts'
import { findNegations, type Negation } from '../words/negation-words.ts'
import { findHundreds, findQuantifiers, type Quantifier } from '../words/quantifier-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { tongueOf, type Unit, unitsOf } from '../words/word-units.ts'

/** A content word: `key` is equal for forms of one word; `unit` the index of the (first) unit. */
export interface Content {
  readonly key: string
  readonly unit: number
  readonly clause: number
  readonly isFigure: boolean
  /** Keys of the word that a negative prefix of this one denies. */
  readonly denies: string | null
}

export interface Clause {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly keys: ReadonlySet<string>
}

export interface Wording {
  readonly text: string
  readonly language: Language
  readonly units: readonly Unit[]
  readonly clauses: readonly Clause[]
  readonly clauseOfUnit: readonly number[]
  readonly contents: readonly Content[]
  /** The units that are part of a State's name. */
  readonly named: ReadonlySet<number>
  readonly contentsOfSentence: ReadonlyMap<number, readonly Content[]>
  /** The clauses that are part of a question: they state nothing. */
  readonly asked: ReadonlySet<number>
  readonly clauseWords: readonly FoundWord<ClauseWord>[]
  readonly negations: readonly FoundWord<Negation>[]
  readonly modals: readonly FoundWord<ModalKind>[]
  readonly hedges: readonly FoundWord<Hedge>[]
  readonly conditions: readonly FoundWord<Condition>[]
  readonly quantifiers: readonly FoundWord<Quantifier>[]
  /** The States that are given as speaking, by the unit where their name begins. */
  readonly speakers: readonly { readonly unit: number; readonly states: readonly string[] }[]
  /** By sentence, the States whose passage it stands in; none where it is not known. */
  readonly statesOf: ReadonlyMap<number, ReadonlySet<string>>
}

/** Names of States in a text: no matter of it, and no word in them weighs (“不丹” denies nothing). UTF-16, half open; `states` are codes, given where the name is a speaker's. */
export interface NameSpan {
  readonly start: number
  readonly end: number
  readonly states?: readonly string[]
}

/** Stands between the passages that are read as one text. */
export const PASSAGE_BREAK = '\u2029'

/**
 * Reads a text. Takes it, its language, the names of States in it, and for stretches of it the States that speak there; never
 * throws; linear in its length.
 */
export function wordingOf(
  text: string,
  language: LanguageTag,
  names: readonly NameSpan[] = [],
  spoken: readonly SpokenStretch[] = [],
): Wording {
  const units = unitsOf(text, language)
  const tongue = tongueOf(language)
  const clauseWords = findClauseWords(units, language)
  const { clauseOfUnit, sentences, asked } = clausesOf(text, units, clauseWords)
  const named = unitsNamed(units, names)
  const contents = contentsOf(units, tongue, clauseOfUnit, named)
  const isFree = ({ from }: FoundWord<string>): boolean => !named.has(from)
  return {
    text,
    language: tongue,
    units,
    clauses: asClauses(units, clauseOfUnit, sentences, contents),
    clauseOfUnit,
    contents,
    named,
    contentsOfSentence: bySentence(contents, sentences),
    asked: new Set(sentences.flatMap((sentence, clause) => (asked.has(sentence) ? [clause] : []))),
    clauseWords,
    negations: findNegations(units, language).filter(isFree),
    modals: findModals(units, language).filter(isFree),
    hedges: findHedges(units, language).filter(isFree),
    conditions: findConditions(units, language),
    quantifiers: quantifiersOf(text, units, language).filter(isFree),
    speakers: names.flatMap(({ start, states }) => {
      const unit = units.findIndex((each) => each.start >= start)
      return states === undefined || unit === -1 ? [] : [{ unit, states }]
    }),
    statesOf: statesBySentence(units, clauseOfUnit, sentences, spoken),
  }
}

function quantifiersOf(
  text: string,
  units: readonly Unit[],
  language: LanguageTag,
): readonly FoundWord<Quantifier>[] {
  const listed = findQuantifiers(units, language)
  const hundreds = findHundreds(text, units)
  return hundreds.length === 0 ? listed : [...listed, ...hundreds].sort((one, other) => one.from - other.from)
}

/** The text from `start` on, up to the next, is the words of these States. */
export interface SpokenStretch {
  readonly start: number
  readonly states: ReadonlySet<string>
}

function unitsNamed(units: readonly Unit[], names: readonly NameSpan[]): ReadonlySet<number> {
  const named = new Set<number>()
  for (const { start, end } of names)
    for (const [index, unit] of units.entries()) if (unit.start < end && unit.end > start) named.add(index)
  return named
}

function statesBySentence(
  units: readonly Unit[],
  clauseOfUnit: readonly number[],
  sentences: readonly number[],
  spoken: readonly SpokenStretch[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, ReadonlySet<string>>()
  if (spoken.length === 0) return found
  for (const [index, unit] of units.entries()) {
    const sentence = sentences[clauseOfUnit[index] ?? 0] ?? 0
    const stretch = spoken.findLast(({ start }) => start <= unit.start)
    if (stretch !== undefined && !found.has(sentence)) found.set(sentence, stretch.states)
  }
  return found
}

function bySentence(
  contents: readonly Content[],
  sentences: readonly number[],
): ReadonlyMap<number, readonly Content[]> {
  const groups = new Map<number, Content[]>()
  for (const content of contents) {
    const sentence = sentences[content.clause] ?? 0
    const group = groups.get(sentence)
    if (group === undefined) groups.set(sentence, [content])
    else group.push(content)
  }
  return groups
}

/** A clause ends at a stop and before a word that opens another; a sentence at a full stop. */
function clausesOf(
  text: string,
  units: readonly Unit[],
  words: readonly FoundWord<ClauseWord>[],
): { clauseOfUnit: number[]; sentences: number[]; asked: Set<number> } {
  const opens = new Set(words.filter(({ kind }) => kind === 'opens').map(({ from }) => from))
  const sentences = [0]
  const asked = new Set<number>()
  let sentence = 0
  const clauseOfUnit = units.map((unit, index) => {
    if (opens.has(index)) sentences.push(sentence)
    const clause = sentences.length - 1
    if (unit.type === 'stop') {
      if (/[?？؟]/u.test(unit.text)) asked.add(sentence)
      if (endsSentence(text, units, index)) sentence++
      sentences.push(sentence)
    }
    return clause
  })
  return { clauseOfUnit, sentences, asked }
}

/** A full stop ends a sentence before white space and anything but a small letter; a single letter before it is an initial. */
function endsSentence(text: string, units: readonly Unit[], index: number): boolean {
  const unit = units[index]
  if (unit === undefined || !/[.!?。！？؟\u2029]/u.test(unit.text)) return false
  if (unit.text !== '.') return true
  const after = text.slice(unit.end, unit.end + 3)
  const before = units[index - 1]
  const isInitial = before !== undefined && before.end - before.start === 1 && before.type === 'word'
  const isNumbered = before !== undefined && NUMBERED.has(before.text) && /^\s\p{Nd}/u.test(after)
  return !isInitial && !isNumbered && /^["'”’»)]?(?:\s|$)/u.test(after) && !/^\s\p{Ll}/u.test(after)
}

/** “No. 24”, “art. 7”. */
const NUMBERED: ReadonlySet<string> = new Set([
  'no',
  'nos',
  'art',
  'arts',
  'para',
  'paras',
  'núm',
  'ст',
  'п',
  'пп',
])

function contentsOf(
  units: readonly Unit[],
  tongue: Language,
  clauseOfUnit: readonly number[],
  named: ReadonlySet<number>,
): Content[] {
  const contents: Content[] = []
  for (const [index, unit] of units.entries()) {
    if (unit.type === 'stop' || named.has(index)) continue
    const isFigure = unit.type === 'figure'
    const matter = isFigure
      ? { key: unit.text.replace(/[\s\u00a0\u202f.,٫٬]/gu, ''), denies: null }
      : tongue === 'zh'
        ? chinesePair(units, index)
        : matterOf(unit.text, tongue)
    if (matter === null) continue
    const { key, denies } = matter
    contents.push({ key, unit: index, clause: clauseOfUnit[index] ?? 0, isFigure, denies })
  }
  return contents
}

/** In Chinese, where words are not parted, two characters that stand together stand for a word. */
function chinesePair(units: readonly Unit[], index: number): Matter | null {
  const [one, two] = [units[index], units[index + 1]]
  if (one === undefined || two === undefined || two.type !== 'word' || one.end !== two.start) return null
  if (!isContentWord(one.text, 'zh') || !isContentWord(two.text, 'zh')) return null
  return { key: one.text + two.text, denies: null }
}

function asClauses(
  units: readonly Unit[],
  clauseOfUnit: readonly number[],
  sentences: readonly number[],
  contents: readonly Content[],
): Clause[] {
  const keys: Set<string>[] = sentences.map(() => new Set())
  for (const content of contents) keys[content.clause]?.add(content.key)
  const bounds: { from: number; to: number }[] = sentences.map(() => ({ from: units.length, to: 0 }))
  for (const [index, clause] of clauseOfUnit.entries()) {
    const bound = bounds[clause]
    if (bound === undefined) continue
    bound.from = Math.min(bound.from, index)
    bound.to = Math.max(bound.to, index + 1)
  }
  return sentences.map((sentence, clause) => ({
    sentence,
    from: bounds[clause]?.from ?? 0,
    to: bounds[clause]?.to ?? 0,
    keys: keys[clause] ?? new Set(),
  }))
}

/** The clause a unit stands in. */
export function clauseAt(wording: Wording, unit: number): number {
  return wording.clauseOfUnit[unit] ?? 0
}

/** The sentence a unit stands in. */
export function sentenceAt(wording: Wording, unit: number): number {
  return wording.clauses[clauseAt(wording, unit)]?.sentence ?? 0
}

/** The words of a clause, for a message; long ones are cut at both ends round the unit meant. */
export function clauseText(wording: Wording, unit: number): string {
  const sentence = sentenceAt(wording, unit)
  const inSentence = wording.clauses.filter(
    (clause) => clause.sentence === sentence && clause.to > clause.from,
  )
  const first = wording.units[inSentence[0]?.from ?? 0]?.start ?? 0
  const last = wording.units[(inSentence.at(-1)?.to ?? 1) - 1]?.end ?? wording.text.length
  const middle = wording.units[unit]?.start ?? first
  const from = Math.max(first, middle - QUOTED_EACH_SIDE)
  const to = Math.min(last, middle + QUOTED_EACH_SIDE)
  const cut = wording.text.slice(from, to).replace(/\s+/gu, ' ').trim()
  return `${from > first ? '…' : ''}${cut}${to < last ? '…' : ''}`
}

const QUOTED_EACH_SIDE = 90
