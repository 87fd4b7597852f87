/**
 * Finds what weakens a sentence of the passage (a condition, a chance, a degree, a plan or a wish) and has nothing in the
 * statement that answers it, though the statement tells the words it bears on.
 */
import type { Hedge } from '../words/hedge-words.ts'
import type { ModalKind } from '../words/modal-words.ts'
import { contrariesOf, headsOf, isComplement, isTelling } from './bearing.ts'
import type { WordingCode } from './difference.ts'
import { LEAST_MATCHED, type Part, sentencePart, unitsOfContents, wordsIn } from './parts.ts'
import { isOnly } from './region-binding.ts'
import { firstOf, type RegionFault, type RegionRule } from './region-rule.ts'
import type { Region } from './regions.ts'
import { clauseAt, sentenceAt, type Wording } from './wording.ts'

/** `soft`, `bound`, `amount` and `denial` only answer; nothing is missed where they are left out. */
type Group = 'condition' | 'chance' | 'degree' | 'stage' | 'soft' | 'bound' | 'amount' | 'denial'

/** A word that weakens. `level` of a stage: 1 possible, 2 wished or advised, 3 planned. */
interface Weakener {
  readonly group: Group
  readonly level: number
  /** A wish or a thought, which says no more than that a thing is possible. */
  readonly isOpen?: boolean
  /** A condition that says of what a thing holds, so that it holds of more without it. */
  readonly isLimit?: boolean
  readonly from: number
  readonly to: number
}

type Mark = readonly [group: Group, level: number]

const OF_HEDGES: Readonly<Partial<Record<Hedge, Mark>>> = {
  likely: ['chance', 1],
  partly: ['degree', 1],
  considered: ['stage', 2],
  planned: ['stage', 3],
  soft: ['soft', 1],
}
const OF_MODALS: Readonly<Partial<Record<ModalKind, Mark>>> = {
  possible: ['chance', 1],
  able: ['soft', 1],
  advised: ['stage', 2],
  willing: ['stage', 2],
  called: ['stage', 2],
  expected: ['stage', 3],
  wanted: ['stage', 3],
  planned: ['stage', 3],
  reported: ['bound', 3],
  purpose: ['bound', 3],
  commit: ['bound', 3],
  needed: ['bound', 2],
  demanded: ['bound', 3],
}
/** How many content words a weakening word may bear on. */
const HEADS = 2
const LEAST_COVERED = 0.4
/** Of a part told so well the first word that a weakening word bears on is enough. */
const WELL_COVERED = 0.6
/** A condition is missed only where this share of what it governs is told. */
const LEAST_TAKEN = 0.4
/** Of the clause right beside it so much is enough. */
const WELL_TAKEN = 0.6

const CODES: Readonly<Partial<Record<Group, readonly WordingCode[]>>> = {
  condition: ['hedge-dropped'],
  chance: ['hedge-dropped', 'modal-strengthened'],
  degree: ['hedge-dropped', 'scope-widened'],
  stage: ['modal-strengthened', 'hedge-dropped'],
}

/** A weakening word of the passage that bears on what is told, and that no word of the statement answers. */
export const weakenerLost: RegionRule = (region, statement, source) => {
  if (region.covered < LEAST_COVERED) return null
  const asked = demandsIn(region, statement, source)
  if (asked.length === 0) return null
  const free = answersIn(region, statement, source)
  const [left, spare] = withoutRepeated(asked, free, region, statement, source)
  const { units } = sentencePart(source, region.source)
  const [lost, ...more] = unanswered(left, spare).filter(({ from }) => units.has(from))
  return lost === undefined ? null : fault(lost, more, region, source)
}

function fault(lost: Weakener, more: readonly Weakener[], region: Region, source: Wording): RegionFault {
  const written = source.text.slice(source.units[lost.from]?.start ?? 0, source.units[lost.to - 1]?.end ?? 0)
  return {
    codes: [...new Set([lost, ...more].flatMap(codesOf))],
    said: firstOf(region, 'said'),
    cited: lost.from,
    what:
      lost.group === 'condition'
        ? `the passage says it with a condition (“${written}”), the statement without`
        : `the passage says “${written}”, and the statement says it more strongly`,
  }
}

function codesOf({ group, isLimit = false }: Weakener): readonly WordingCode[] {
  return [...(CODES[group] ?? []), ...(isLimit ? (['scope-widened'] as const) : [])]
}

/** What of the passage must be answered. Of several words that weaken one head, the weakest. */
function demandsIn(region: Region, statement: Wording, source: Wording): readonly Weakener[] {
  const part = sentencePart(source, region.together.source)
  const weakening = weakenersIn(source, part).filter(
    (each) => CODES[each.group] !== undefined && !isDenied(source, each) && !isInCondition(source, each),
  )
  if (weakening.length === 0) return []
  const shared = sharedIn(region, statement, source)
  const told = weakening.filter((each) => isTold(each, region, shared, source, statement))
  return told.filter(
    (each) =>
      !isRepeatedChance(each, told) &&
      !isDoneToo(each, source) &&
      (each.group !== 'stage' ||
        !told.some(
          (other) =>
            other !== each &&
            (other.group === 'stage' || other.group === 'chance') &&
            (other.level < each.level || (other.level === each.level && other.from < each.from)) &&
            sentenceAt(source, other.from) === sentenceAt(source, each.from) &&
            Math.abs(other.from - each.from) <= CHAIN,
        )),
  )
}
/** Words of weakening that stand so near weaken the same: "is likely that it will be adopted". */
const CHAIN = 8

/** "Could also potentially": the second says no more than the first. */
function isRepeatedChance({ group, from }: Weakener, told: readonly Weakener[]): boolean {
  return (
    group === 'chance' &&
    told.some((other) => other.group === 'chance' && other.to <= from && from - other.to <= BESIDE)
  )
}

/** "Supported and will support": what is planned is done too. */
function isDoneToo({ group, level, from, to }: Weakener, source: Wording): boolean {
  if (group !== 'stage' || level < PLANNED) return false
  const [head] = headsOf(source, { from, to }, 1)
  const keys = new Set(source.contents.flatMap(({ key, unit }) => (unit === head ? [key] : [])))
  const isJoined = isJoining(source, from - 1)
  return (
    isJoined &&
    source.contents.some(({ key, unit }) => unit < from && from - unit <= DONE_WITHIN && keys.has(key))
  )
}
const PLANNED = 3
const DONE_WITHIN = 3

/** The units of the passage's told part that the statement's whole sentence shares. */
function sharedIn(region: Region, statement: Wording, source: Wording): ReadonlySet<number> {
  const { units } = region.together.statement
  const keys = new Set(statement.contents.flatMap(({ key, unit }) => (units.has(unit) ? [key] : [])))
  return new Set([
    ...region.cited,
    ...source.contents.flatMap(({ key, unit }) =>
      region.together.source.units.has(unit) && keys.has(key) ? [unit] : [],
    ),
  ])
}

/** Of words that overlap the weakest is read, of equally weak ones the longest; a word that only answers last. */
const SOFT_LAST = 9
const LONGEST_PHRASE = 20

function weakenersIn(wording: Wording, part: Part): readonly Weakener[] {
  const conditions = [
    ...wordsIn(wording.conditions, part),
    ...wordsIn(contrariesOf(wording), part).filter(({ kind }) => kind === 'exception'),
  ].map(({ kind, from, to }): Weakener => {
    const isLimit = kind === 'exception' || wording.units.slice(from, to).some(({ text }) => CASES.test(text))
    return { group: 'condition', level: 1, from, to, isLimit }
  })
  const modals = wordsIn(wording.modals, part).flatMap(({ kind, from, to }): Weakener[] => {
    const mark = OF_MODALS[kind]
    if (mark !== undefined) return [{ group: mark[0], level: mark[1], from, to, isOpen: kind === 'willing' }]
    return isFreed(wording, from) ? [{ group: 'soft', level: 1, from, to }] : []
  })
  const hedges = wordsIn(wording.hedges, part).flatMap(({ kind, from, to }): Weakener[] => {
    const mark = kind === 'approximate' && isAlmost(wording, from, to) ? ALMOST : OF_HEDGES[kind]
    return mark === undefined
      ? []
      : [{ group: mark[0], level: mark[1], from, to, isOpen: kind === 'considered' }]
  })
  const rank = ({ group, level, from, to }: Weakener): number =>
    (group === 'soft' ? SOFT_LAST : level) - (to - from) / LONGEST_PHRASE
  const weakestFirst = [...modals, ...hedges].sort((one, other) => rank(one) - rank(other))
  const known: Weakener[] = []
  for (const each of [...conditions, ...weakestFirst])
    if (!known.some(({ from, to }) => from < each.to && to > each.from)) known.push(each)
  return known.sort((one, other) => one.from - other.from)
}

const ALMOST: Mark = ['degree', 1]
/** How near a figure stands to the word that rounds it. */
const TO_FIGURE = 3

/** "Almost unknown": no figure is rounded. */
function isAlmost({ units }: Wording, from: number, to: number): boolean {
  return (
    ALMOST_WORDS.has(units[from]?.text ?? '') &&
    !units.slice(to, to + TO_FIGURE).some(({ type }) => type === 'figure')
  )
}
const ALMOST_WORDS: ReadonlySet<string> = new Set([
  'almost',
  'nearly',
  'presque',
  'quasi',
  'quasiment',
  'casi',
  'почти',
])

const CASES = /^(?:cases?|cas|casos?|случа)/u

/** "Not obliged to", "no duty": as good as "may". */
function isFreed(wording: Wording, from: number): boolean {
  const clause = clauseAt(wording, from)
  return wording.negations.some(
    (each) =>
      each.kind !== 'opposing' &&
      each.to <= from &&
      from - each.to <= (each.kind === 'denying' || each.kind === 'concord' ? FREED_WITHIN : BESIDE) &&
      clauseAt(wording, each.from) === clause,
  )
}
const FREED_WITHIN = 4
/** A "without" frees only what stands beside it. */
const BESIDE = 1

/** What stands in a condition says when, and not how far, a thing holds. */
function isInCondition(source: Wording, { group, from }: Weakener): boolean {
  return (
    group !== 'condition' &&
    source.conditions.some((each) => each.to <= from && from < scopeEnd(source, each))
  )
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

/** All of the statement's sentence that may answer, also "some", "only", and denials that the passage has not. */
function answersIn(region: Region, statement: Wording, source: Wording): readonly Weakener[] {
  const whole = region.together.statement
  const denying = (wording: Wording, part: Part): readonly Weakener[] =>
    wordsIn(wording.negations, part).flatMap(({ kind, from, to }) =>
      kind === 'opposing' ? [] : [{ group: 'denial' as const, level: 1, from, to }],
    )
  const more = denying(statement, whole).slice(denying(source, region.together.source).length)
  return [...weakenersIn(statement, whole), ...amountsIn(statement, whole), ...more]
}

function amountsIn(wording: Wording, part: Part): readonly Weakener[] {
  return wordsIn(wording.quantifiers, part).flatMap(({ kind, from, to }): Weakener[] => {
    if (kind === 'part' || kind === 'few' || kind === 'many' || kind === 'most')
      return [{ group: 'amount', level: 1, from, to }]
    return kind === 'only' ? [{ group: 'condition', level: 1, from, to }] : []
  })
}

/**
 * What is said in the same word on both sides answers itself alone: it takes its like out of what is asked, and out of what
 * may answer. So does a condition of the passage that the statement tells in other words.
 */
function withoutRepeated(
  asked: readonly Weakener[],
  answers: readonly Weakener[],
  region: Region,
  statement: Wording,
  source: Wording,
): readonly [asked: readonly Weakener[], answers: readonly Weakener[]] {
  const left = new Set(asked)
  const spare = new Set(answers)
  const part = sentencePart(source, region.together.source)
  const theirs = [...weakenersIn(source, part), ...amountsIn(source, part)]
  for (const each of theirs) {
    const isKeptCondition = each.group === 'condition' && ![...left].some(({ from }) => from === each.from)
    const same = [...spare].find(
      (answer) =>
        textOf(statement, answer) === textOf(source, each) ||
        (isKeptCondition && answer.group === 'condition'),
    )
    if (same === undefined) continue
    spare.delete(same)
    const isPart = ({ group, to }: Weakener): boolean =>
      group === 'stage' && each.group === 'soft' && each.from >= to && each.from - to <= BESIDE
    for (const demand of left) if (demand.from === each.from || isPart(demand)) left.delete(demand)
  }
  return [[...left], [...spare]]
}

function textOf({ units }: Wording, { from, to }: Weakener): string {
  return units
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
}

/** Each answer serves once: the same kind first, then what may stand for it. */
function unanswered(asked: readonly Weakener[], answers: readonly Weakener[]): readonly Weakener[] {
  const free = new Set(answers)
  const take = (suits: (answer: Weakener) => boolean): boolean => {
    const found = [...free].find(suits)
    if (found !== undefined) free.delete(found)
    return found !== undefined
  }
  const left = asked.filter(
    (demand) => !take((answer) => answer.group === demand.group && answer.level === demand.level),
  )
  return left.filter((demand) => !take((answer) => mayAnswer(answer, demand)))
}

function mayAnswer({ group, level, isOpen = false }: Weakener, demand: Weakener): boolean {
  switch (demand.group) {
    case 'condition':
      return group === 'condition' || group === 'denial' || group === 'degree'
    case 'degree':
      return group !== 'bound' && group !== 'denial'
    default:
      if (group === 'stage') return (isOpen ? 1 : level) <= demand.level
      return group === 'bound' ? level <= demand.level : group !== 'amount'
  }
}

/** True where the statement tells what a word bears on; of a condition, not the condition itself. */
function isTold(
  weakener: Weakener,
  region: Region,
  shared: ReadonlySet<number>,
  source: Wording,
  statement: Wording,
): boolean {
  if (isInWords(weakener, region, source, statement)) return false
  if (weakener.group === 'condition') return isConditionLost(weakener, region, shared, source, statement)
  return (
    headsOf(source, weakener, HEADS).some((unit) => shared.has(unit)) &&
    (isTelling(source, clauseAt(source, weakener.from), shared) ||
      (region.covered >= WELL_COVERED && headsOf(source, weakener, 1).some((unit) => shared.has(unit))) ||
      (isComplement(source, clauseAt(source, weakener.from) + 1) &&
        isTelling(source, clauseAt(source, weakener.from) + 1, shared)))
  )
}

/** True where the statement has a word of matter of the weakening words themselves: "where urgent" for "in urgent cases". */
function isInWords({ from, to }: Weakener, region: Region, source: Wording, statement: Wording): boolean {
  const own = new Set(source.contents.flatMap(({ key, unit }) => (unit >= from && unit < to ? [key] : [])))
  const { units } = region.together.statement
  return statement.contents.some(({ key, unit }) => own.has(key) && units.has(unit))
}

function isConditionLost(
  { from, to }: Weakener,
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

function isJoining(source: Wording, unit: number): boolean {
  return JOINING.has(source.units[unit]?.text ?? '')
}
/** Words that set one statement beside another. */
const JOINING: ReadonlySet<string> = new Set(
  'and but while whereas although though et mais tandis bien y e pero mientras aunque и а но хотя тогда 并 并且 而 而且 但 但是 且 虽然 尽 ولكن لكن بينما غير'.split(
    ' ',
  ),
)

/** "Is not under consideration" and "may not" hold nothing back; "may only" binds. */
function isDenied(source: Wording, { group, from, to }: Weakener): boolean {
  if (group !== 'stage' && group !== 'chance') return false
  return (
    isOnly(source, { from, to }) ||
    source.negations.some(
      (each) =>
        (each.kind === 'denying' || each.kind === 'concord') &&
        !(each.from >= from && each.from < to) &&
        each.from <= to + 1 &&
        each.to >= from - 2 &&
        clauseAt(source, each.from) === clauseAt(source, from),
    )
  )
}
