/** How far a condition of the passage reaches, what it governs, and whether the statement tells that without it. */
import { LEAST_MATCHED, unitsOfContents } from './parts.ts'
import type { Region } from './regions.ts'
import { clauseAt, sentenceAt, type Wording } from './wording.ts'

/** A condition is missed only where this share of what it governs is told. */
const LEAST_TAKEN = 0.4
/** Of the clause right beside it so much is enough. */
const WELL_TAKEN = 0.6

/** Up to the stop behind a condition; of one that opens its sentence without a stop behind it, its first word of matter. */
export function scopeEnd(
  source: Wording,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const found = source.units.findIndex((unit, at) => at >= to && unit.type === 'stop')
  const stop = found === -1 ? source.units.length : found
  const own = source.contentsOfSentence.get(sentenceAt(source, from)) ?? []
  const isWhole = !own.some(({ unit }) => unit < from || unit > stop)
  const first = own.find(({ unit }) => unit >= to)
  return isWhole && first !== undefined ? Math.min(stop, first.unit + 1) : stop
}

/** True where most of what a condition governs is told, and nothing of the condition itself. */
export function isConditionLost(
  { from, to }: { readonly from: number; readonly to: number },
  region: Region,
  shared: ReadonlySet<number>,
  source: Wording,
  statement: Wording,
): boolean {
  const end = scopeEnd(source, { from, to })
  const isInside = (unit: number): boolean => unit >= from && unit < end
  const governed = source.contents.filter(
    ({ unit }) =>
      !isInside(unit) &&
      isGoverned(source, unit, from, end) &&
      !(isAddition(source, from) && (unit < from || unit > end + ADDED_WITHIN)),
  )
  const outside = new Set(governed.map(({ key }) => key))
  const keys = new Set(
    source.contents.flatMap(({ key, unit }) => (isInside(unit) && !outside.has(key) ? [key] : [])),
  )
  const { units } = region.together.statement
  if (statement.contents.some(({ key, unit }) => keys.has(key) && units.has(unit))) return false
  const all = unitsOfContents(governed)
  const beside = nearestClause(source, all, from)
  return isMostlyTold(all, shared, LEAST_TAKEN) || isMostlyTold(beside, shared, WELL_TAKEN)
}

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
const JOINING: ReadonlySet<string> = new Set(
  'and but while whereas although though et mais tandis bien y e pero mientras aunque и а но хотя тогда 并 并且 而 而且 但 但是 且 虽然 尽 ولكن لكن بينما غير'.split(
    ' ',
  ),
)
