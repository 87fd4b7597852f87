/** Looks the words and phrases of many tables up together: one walk over the units of a text finds what each has in it. */
import type { Language } from '#un'
import { rememberedBy, rememberedFor } from '../../facts/remember.ts'
import type { Unit } from './word-units.ts'

/** One word of a phrase: whole, or only begun; `reach` is how many other units may stand before it. */
export interface PhraseWord {
  readonly text: string
  readonly isBegun: boolean
  readonly reach: number
}

/** A phrase made ready for the walk. */
export interface Phrase {
  readonly first: PhraseWord
  readonly others: readonly PhraseWord[]
}

/** A phrase of a table, by its index there, that stands in the units from `at` up to `to`. */
export interface Hit {
  readonly phrase: number
  readonly at: number
  readonly to: number
}

/** Tables that are looked up together. */
export interface Lexicon {
  /** Takes the phrases of a table by language; gives what `hitsIn` knows the table by. */
  add(phrasesOf: (tongue: Language) => readonly Phrase[]): number
  /** Where phrases of a table stand among units, in order, overlapping ones too. */
  hitsIn(units: readonly Unit[], tongue: Language, table: number): readonly Hit[]
}

interface Entry extends Phrase {
  readonly table: number
  readonly phrase: number
}

/** The phrases that may begin with a word, in the order of their tables; of most the next word tells at once that they do not stand there. */
interface Beginnings {
  readonly entries: readonly Entry[]
  /** By the word that must follow at once, the indices of its phrases; those of one word, or with other second words, are in `open`. */
  readonly next: ReadonlyMap<string, readonly number[]>
  readonly open: readonly number[]
}

/** By table; a table of which nothing stands in the units has none. */
type Hits = readonly (readonly Hit[] | undefined)[]

const NONE: readonly Hit[] = []

/** Makes a lexicon. Its tables are made ready once a language, at the first use; units once walked are not walked again. */
export function lexicon(): Lexicon {
  const tables: ((tongue: Language) => readonly Phrase[])[] = []
  let walks = new Map<Language, (units: readonly Unit[]) => Hits>()
  return {
    add: (phrasesOf) => {
      walks = new Map()
      return tables.push(phrasesOf) - 1
    },
    hitsIn: (units, tongue, table) => {
      const walk = walks.get(tongue) ?? walkOver(tables.map((phrasesOf) => phrasesOf(tongue)))
      walks.set(tongue, walk)
      return walk(units)[table] ?? NONE
    },
  }
}

function walkOver(tables: readonly (readonly Phrase[])[]): (units: readonly Unit[]) => Hits {
  const beginningsOf = beginningsByWord(tables)
  return rememberedFor((units) => {
    const hits: (Hit[] | undefined)[] = tables.map(() => undefined)
    for (const [at, unit] of units.entries()) {
      const begun = unit.type === 'word' ? beginningsOf(unit) : NOTHING_BEGINS
      if (begun.entries.length > 0) addHits(hits, begun, units, at)
    }
    return hits
  })
}

/** The phrases that stand at a place where some begin. */
function addHits(
  hits: (Hit[] | undefined)[],
  { entries, next, open }: Beginnings,
  units: readonly Unit[],
  at: number,
): void {
  for (const index of mayFollow(next, open, units[at + 1])) {
    const entry = entries[index]
    const to = entry === undefined ? null : endOf(entry.others, units, at + 1)
    if (entry !== undefined && to !== null) addHit(hits, entry.table, { phrase: entry.phrase, at, to })
  }
}

/** The phrases that the unit behind their first word does not exclude, in their order. */
function mayFollow(
  next: Beginnings['next'],
  open: readonly number[],
  behind: Unit | undefined,
): readonly number[] {
  if (next.size === 0 || behind === undefined) return open
  const own = next.get(behind.text)
  if (behind.also.length === 0 && own === undefined) return open
  const followed = [...(own ?? []), ...behind.also.flatMap((text) => next.get(text) ?? [])]
  return followed.length === 0 ? open : [...open, ...followed].sort((one, other) => one - other)
}

function addHit(hits: (Hit[] | undefined)[], table: number, hit: Hit): void {
  const found = hits[table]
  if (found === undefined) hits[table] = [hit]
  else found.push(hit)
}

/** No word's beginning in the tables is shorter. */
const STEM_KEY = 2

/**
 * Phrases by their first word, and those whose first word is only begun by its first letters. What may begin with a word is
 * kept by the word: in one language a word has the same other readings wherever it stands.
 */
function beginningsByWord(tables: readonly (readonly Phrase[])[]): (unit: Unit) => Beginnings {
  const whole = new Map<string, Entry[]>()
  const begun = new Map<string, Entry[]>()
  for (const [table, phrases] of tables.entries())
    for (const [phrase, { first, others }] of phrases.entries()) {
      const [index, key] = first.isBegun ? [begun, first.text.slice(0, STEM_KEY)] : [whole, first.text]
      const entries = index.get(key) ?? []
      index.set(key, entries)
      entries.push({ table, phrase, first, others })
    }
  const of = (text: string): readonly Entry[] => [
    ...(whole.get(text) ?? []),
    ...(begun.get(text.slice(0, STEM_KEY)) ?? []),
  ]
  return rememberedBy(
    ({ text }: Unit) => text,
    (unit) => {
      const entries = [unit.text, ...unit.also].flatMap(of).filter(({ first }) => isWritten(first, unit))
      return entries.length === 0 ? NOTHING_BEGINS : bySecondWord(entries)
    },
  )
}

const NOTHING_BEGINS: Beginnings = { entries: [], next: new Map(), open: [] }

function bySecondWord(entries: readonly Entry[]): Beginnings {
  const next = new Map<string, number[]>()
  const open: number[] = []
  for (const [index, { others }] of entries.entries()) {
    const [second] = others
    const following =
      second === undefined || second.isBegun || second.reach > 0 ? open : next.get(second.text)
    if (following === undefined) next.set(second?.text ?? '', [index])
    else following.push(index)
  }
  return { entries, next, open }
}

/** Where a phrase ends of which the first word stands before `from`; null where the others do not follow. */
function endOf(others: readonly PhraseWord[], units: readonly Unit[], from: number): number | null {
  let at = from
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
