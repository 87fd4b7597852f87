/** How far a condition of the passage reaches, what it governs, and whether the statement tells that without it. */
import { CHINESE_CLOSING, CHINESE_OPENING, JOINING, OF } from '../words/small-words.ts'
import { LEAST_MATCHED, unitsOfContents } from './parts.ts'
import type { Region } from './regions.ts'
import { clauseAt, sentenceAt, type Wording } from './wording.ts'

/** A condition is missed only where this share of what it governs is told. */
const LEAST_TAKEN = 0.4
/** Of the clause right beside it so much is enough. */
const WELL_TAKEN = 0.6

/** A condition's words, whose matter stands behind them, or before. */
interface Words {
  readonly from: number
  readonly to: number
  readonly isBehind?: boolean
  /** A phrase that names its matter itself, and perhaps whose it is: "with the support of its partners". */
  readonly isSupport?: boolean
}

/** The units a condition takes up with its matter, half open: from its own words on, or up to them. */
export function conditionRange(source: Wording, words: Words): readonly [from: number, end: number] {
  const { from, to } = words
  if (words.isSupport === true) return [from, supportEnd(source, to)]
  return words.isBehind === true || isPostposed(source, words)
    ? [beginningOf(source, from), to]
    : [from, scopeEnd(source, { from, to })]
}

function supportEnd({ units }: Wording, to: number): number {
  const isOf = [to - 1, to].some((unit) => OF.has(units[unit]?.text ?? ''))
  const stop = units.findIndex((unit, at) => at >= to && unit.type === 'stop')
  return isOf ? Math.min(stop === -1 ? units.length : stop, to + OF_WITHIN) : to
}
const OF_WITHIN = 5

/** In Chinese 在…的前提下 and 经…同意后 close what they condition on. */
function isPostposed({ language, units }: Wording, { to }: Words): boolean {
  return language === 'zh' && CHINESE_CLOSING.has(units[to - 1]?.text ?? '')
}

/** Where the matter before a condition's words begins: at the word that opens it in Chinese, else with its sentence. */
function beginningOf(source: Wording, from: number): number {
  const sentence = sentenceAt(source, from)
  if (source.language === 'zh')
    for (let unit = from; unit >= 0 && sentenceAt(source, unit) === sentence; unit--)
      if (CHINESE_OPENING.has(source.units[unit]?.text ?? '')) return unit
  return source.clauses.find((clause) => clause.sentence === sentence)?.from ?? from
}

/** Up to the stop behind a condition; of one that opens its sentence without a stop behind it, its first word of matter. */
function scopeEnd(source: Wording, { from, to }: { readonly from: number; readonly to: number }): number {
  const found = source.units.findIndex((unit, at) => at >= to && unit.type === 'stop')
  const stop = found === -1 ? source.units.length : found
  const own = source.contentsOfSentence.get(sentenceAt(source, from)) ?? []
  const isWhole = !own.some(({ unit }) => unit < from || unit > stop)
  const first = own.find(({ unit }) => unit >= to)
  return isWhole && first !== undefined ? Math.min(stop, first.unit + 1) : stop
}

/** True where most of what a condition governs is told, and nothing of the condition itself. */
export function isConditionLost(
  words: Words,
  region: Region,
  shared: ReadonlySet<number>,
  source: Wording,
  statement: Wording,
): boolean {
  const [from, end] = conditionRange(source, words)
  const isInside = (unit: number): boolean => unit >= from && unit < end
  const governed = source.contents.filter(
    ({ unit }) =>
      !isInside(unit) &&
      isGoverned(source, unit, from, end) &&
      !(isAddition(source, from) && (unit < from || unit > end + ADDED_WITHIN)),
  )
  const outside = new Set(governed.map(({ key }) => key))
  const inside = source.contents.filter(({ unit }) => isInside(unit))
  const own = unitsOfContents(inside).slice(0, words.isBehind === true ? SUBJECT : undefined)
  const keys = new Set(
    inside.flatMap(({ key, unit }) => (own.includes(unit) && !outside.has(key) ? [key] : [])),
  )
  const { units } = region.together.statement
  if (statement.contents.some(({ key, unit }) => keys.has(key) && units.has(unit))) return false
  const all = unitsOfContents(governed)
  const beside = nearestClause(source, all, from)
  return (
    isMostlyTold(all, shared, LEAST_TAKEN) ||
    isMostlyTold(beside, shared, WELL_TAKEN) ||
    isFigureTold(source, all, from, shared)
  )
}

/** "By 25 per cent subject to support": a figure right before the condition is told. */
function isFigureTold(
  source: Wording,
  governed: readonly number[],
  from: number,
  shared: ReadonlySet<number>,
): boolean {
  const near = governed.filter((unit) => unit < from).slice(-FIGURE_WITHIN)
  return near.some((unit) => source.units[unit]?.type === 'figure' && shared.has(unit))
}
const FIGURE_WITHIN = 3

/** So many words of matter name what makes a thing possible. */
const SUBJECT = 3

/** "National and, where appropriate, regional programmes": the condition is of what is added. */
function isAddition(source: Wording, from: number): boolean {
  return /[,،，]/u.test(source.units[from - 1]?.text ?? '') && ADDING.has(source.units[from - 2]?.text ?? '')
}
const ADDING: ReadonlySet<string> = new Set(['and', 'et', 'y', 'e', 'и', 'و'])
const ADDED_WITHIN = 3

/** Of what a condition governs, the clause right before it, or behind it where none stands before. */
function nearestClause(source: Wording, governed: readonly number[], from: number): readonly number[] {
  const nearest = governed.findLast((unit) => unit < from) ?? governed[0]
  return governed.filter(
    (unit) => nearest !== undefined && clauseAt(source, unit) === clauseAt(source, nearest),
  )
}

function isMostlyTold(units: readonly number[], shared: ReadonlySet<number>, least: number): boolean {
  const told = units.filter((unit) => shared.has(unit)).length
  return told >= LEAST_MATCHED && told >= least * units.length
}

/** True for what a condition limits: what is joined to it in its sentence, up to an "and" or "but" on either side. */
function isGoverned(source: Wording, unit: number, from: number, end: number): boolean {
  if (sentenceAt(source, unit) !== sentenceAt(source, from)) return false
  const [first, last] = unit < from ? [unit, from] : [end, unit]
  const isParted = source.clauseWords.some(
    (each) =>
      each.kind === 'opens' &&
      each.from > first &&
      each.from <= last &&
      isJoining(source, each.from) &&
      unitsOfContents(source.contents.filter(({ unit: at }) => at > each.from && at < last)).length >=
        LEAST_MATCHED,
  )
  const hasOwn = source.contents.some(
    (each) =>
      each.unit < from && each.clause === clauseAt(source, from - 1) && isSame(source, each.unit, from),
  )
  return !isParted && (unit < from || !hasOwn || clauseAt(source, unit) === clauseAt(source, end + 1))
}

function isSame(source: Wording, unit: number, from: number): boolean {
  return sentenceAt(source, unit) === sentenceAt(source, from)
}

/** True for a word that sets one statement beside another. */
export function isJoining(source: Wording, unit: number): boolean {
  return JOINING.has(source.units[unit]?.text ?? '')
}
