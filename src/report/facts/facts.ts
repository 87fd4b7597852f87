/** All that a sentence states in figures and dates, each with the words around it, so that two sentences can be compared. */
import { foldName, type LanguageTag } from '#un'
import { type DateParts, datesIn } from './dates.ts'
import type { Unit } from './find-units.ts'
import { matchesIn } from './matches.ts'
import { quantitiesIn } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { once, remembered } from './remember.ts'

/** A number or date of a text; positions in UTF-16 code units, half open. */
export interface Fact {
  readonly kind: 'number' | 'date'
  readonly start: number
  readonly end: number
  readonly written: string
  /** Values of a number (see `Quantity`); empty for a date. */
  readonly values: readonly string[]
  /** Readings of a date; empty for a number. */
  readonly dates: readonly DateParts[]
  readonly unit: Unit | null
  readonly form: Quantity['form']
  readonly isWeak: boolean
  /** What stands around it, by weight: word stems of its own language, and facts and units of any. */
  readonly near: ReadonlyMap<string, number>
  /** The word directly after it, or its unit: what it counts; null where nothing follows. */
  readonly head: string | null
  /** Which ends of a range it is: none, one, or in a row of three both. */
  readonly rangeEnds: readonly RangeEnd[]
}

export type RangeEnd = 'from' | 'to'

type Surroundings = Pick<Fact, 'near' | 'head' | 'rangeEnds'>
type Bare = Omit<Fact, keyof Surroundings>

/** A word or stop as it is wherever it stands; only a word of content says what a fact is about. */
interface TokenRead {
  readonly stem: string
  readonly isStop: boolean
  readonly isContent: boolean
}

interface Token extends TokenRead {
  readonly start: number
  readonly end: number
}

const TOKEN = /\p{Script=Han}|[\p{L}\p{M}]+|[.;:!?。；！？؛،,，、()（）]/gu
const REACH = 7
/** Beyond another fact or a clause's end, a word says less about this one. */
const FADE = 0.35
const SHORTEST_CONTENT = 4

/** The facts of a text in order, each with its surroundings. */
export function factsIn(text: string, language: LanguageTag): Fact[] {
  const dates = datesIn(text, language)
  const numbers = quantitiesIn(text, language, dates)
  const bare: Bare[] = [
    ...dates.map((date) => ({
      kind: 'date' as const,
      start: date.start,
      end: date.end,
      written: date.written,
      values: [],
      dates: date.readings,
      unit: null,
      form: 'digits' as const,
      isWeak: false,
    })),
    ...numbers.map((number) => ({ ...number, kind: 'number' as const, dates: [] })),
  ].sort((one, other) => one.start - other.start)
  if (bare.length === 0) return []
  const tokens = once(() => tokensOf(text, bare))
  return bare.map((fact, index) => {
    const ends = once(() => rangeEndsOf(text, fact, bare[index - 1], bare[index + 1]))
    const around = once(() => surroundingsOf(text, fact, index, bare, tokens(), ends()))
    return withSurroundings(fact, around, ends)
  })
}

/** One key for each value a fact may have, the same in every language. */
export function keysOf(fact: Pick<Fact, 'values' | 'dates'>): string[] {
  return [
    ...fact.values,
    ...fact.dates.map(({ year, month, day, part }) => `d:${[year, month, day, part].join('-')}`),
  ]
}

/** What stands around a fact is read when it is first asked for: most facts answer at once by their values. */
function withSurroundings(
  fact: Bare,
  surroundings: () => Omit<Surroundings, 'rangeEnds'>,
  ends: () => readonly RangeEnd[],
): Fact {
  const { kind, start, end, written, values, dates, unit, form, isWeak } = fact
  return {
    kind,
    start,
    end,
    written,
    values,
    dates,
    unit,
    form,
    isWeak,
    get near() {
      return surroundings().near
    },
    get head() {
      return surroundings().head
    },
    get rangeEnds() {
      return ends()
    },
  }
}

function tokensOf(text: string, facts: readonly Bare[]): Token[] {
  const dates = facts.filter(({ kind }) => kind === 'date')
  return matchesIn(text, TOKEN).flatMap(({ 0: written, index: start }) => {
    const end = start + written.length
    if (dates.some((date) => date.start <= start && end <= date.end)) return []
    const { stem, isStop, isContent } = tokenRead(written)
    return { start, end, stem, isStop, isContent }
  })
}

const tokenRead = remembered((written): TokenRead => {
  const isStop = !/[\p{L}\p{M}]/u.test(written)
  const stem = isStop ? '' : stemOf(written)
  return { stem, isStop, isContent: mayTellContent(stem) }
})

/** The beginning of a word, folded, without the particles Arabic writes onto it. */
export const stemOf: (word: string) => string = remembered((word) => {
  const folded = foldName(word)
  if (/[\u0600-\u06ff]/u.test(folded))
    return folded.replace(/^[وف]?[بلك]?(?:ال|لل)?(?=.{3})/u, '').slice(0, 4)
  return folded.slice(0, 6)
})

type Weights = Map<string, number>

function add(near: Weights, key: string, weight: number): void {
  near.set(key, Math.max(near.get(key) ?? 0, weight))
}

function surroundingsOf(
  text: string,
  fact: Bare,
  index: number,
  facts: readonly Bare[],
  tokens: readonly Token[],
  ends: readonly RangeEnd[],
): Omit<Surroundings, 'rangeEnds'> {
  const near: Weights = new Map()
  const first = tokens.findIndex((token) => token.start >= fact.start)
  const from = first === -1 ? tokens.length : first
  const before = tokens.slice(Math.max(0, from - REACH), from).toReversed()
  const behind = tokens.slice(from, from + REACH)
  const after = behind.filter((token) => token.start >= fact.end)
  const around = facts.slice(Math.max(0, index - REACH), index + REACH).filter((other) => other !== fact)
  addWords(near, 'L', before, fact.start, around)
  addWords(near, 'R', after, fact.end, around)
  if (fact.unit !== null) {
    add(near, `u:${fact.unit.name}`, 2)
    for (const token of behind) if (token.end <= fact.end && !token.isStop) add(near, `w:${token.stem}`, 1)
  }
  addNeighbours(near, text, fact, facts[index - 1], 'l')
  addNeighbours(near, text, fact, facts[index + 1], 'r')
  for (const end of ends) add(near, `g:${end}`, 2)
  return { near, head: headOf(fact, after[0]) }
}

/** Words on one side, the nearest first: each says less the further it stands, and less beyond a clause or another fact. */
function addWords(
  near: Weights,
  side: 'L' | 'R',
  words: readonly Token[],
  from: number,
  others: readonly Bare[],
): void {
  let weight = 1
  let last = from
  for (const [distance, token] of words.entries()) {
    if (token.isStop || others.some((other) => isBetween(other, last, token))) weight *= FADE
    last = token.start
    if (token.isStop) continue
    if (distance === 0) add(near, `${side}:${token.stem}`, 2 * weight)
    if (!token.isContent) continue
    add(near, `w:${token.stem}`, weight / (1 + distance / 4))
    add(near, `${side}w:${token.stem}`, weight / (1 + distance / 4))
  }
}

/** Words for times say little of what a figure counts. */
const TIMES = /^(?:years?|months?|année|annee|mois|anos?|meses|года?|году|годом|месяц|сент|عام|سنه|شهر)$/u

function mayTellContent(stem: string): boolean {
  return (stem.length >= SHORTEST_CONTENT && !TIMES.test(stem)) || /\p{Script=Han}/u.test(stem)
}

const CLAUSE_END = /[.;:!?。；！？؛،,，、()（）]/u

/** The date beside a number, the number beside a date; beyond a clause's end it says less. */
function addNeighbours(
  near: Weights,
  text: string,
  fact: Bare,
  other: Bare | undefined,
  side: 'l' | 'r',
): void {
  if (other === undefined || other.kind === fact.kind) return
  const between = side === 'l' ? text.slice(other.end, fact.start) : text.slice(fact.end, other.start)
  const weight = CLAUSE_END.test(between) ? 1.5 * FADE : 1.5
  for (const key of keysOf(other)) add(near, `${side}${key}`, weight)
}

const RANGE = /^\s*(?:[-–—~～/至到]|to|à|au|a|al|до|по|إلى)\s*$/iu

/** From and to: which end of a range it is. */
function rangeEndsOf(
  text: string,
  fact: Bare,
  before: Bare | undefined,
  after: Bare | undefined,
): readonly RangeEnd[] {
  const isTo = before?.kind === fact.kind && RANGE.test(text.slice(before.end, fact.start))
  const isFrom = after?.kind === fact.kind && RANGE.test(text.slice(fact.end, after.start))
  return [...(isTo ? (['to'] as const) : []), ...(isFrom ? (['from'] as const) : [])]
}

function headOf(fact: Bare, next: Token | undefined): string | null {
  if (fact.unit !== null) return fact.unit.name
  if (next === undefined || next.isStop || next.start - fact.end > 3 || !next.isContent) return null
  return `s:${next.stem}`
}

function isBetween(other: Bare, from: number, token: Token): boolean {
  const low = Math.min(from, token.start)
  const high = Math.max(from, token.start)
  return low <= other.start && other.end <= high
}

/** Keys that mean the same in every language. */
const EVERYWHERE = /^(?:[ug]:|[lr](?:d:|[#x\d-]))/u

const SIDED = /^[LR]w:/u

/** How much two facts of one language have in common in longer words, each on its own side, and in facts and units. */
export function likenessOfContent(one: Fact, other: Fact): number {
  let sum = 0
  for (const [key, weight] of one.near) {
    const there = /^(?:[LR]|w):/u.test(key) ? undefined : other.near.get(key)
    if (there !== undefined) sum += Math.min(weight, there)
  }
  return sum
}

/** How much the surroundings of two facts have in common; across languages only figures, dates and units are compared. */
export function likeness(one: Fact, other: Fact, isSameLanguage: boolean): number {
  let sum = 0
  for (const [key, weight] of one.near) {
    const there = SIDED.test(key) ? undefined : other.near.get(key)
    if (there !== undefined && (isSameLanguage || EVERYWHERE.test(key))) sum += Math.min(weight, there)
  }
  return sum
}
