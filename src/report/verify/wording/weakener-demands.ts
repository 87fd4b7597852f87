/** Which weakening words of the passage the statement must answer: those that bear on what it tells. */

import type { ModalKind } from '../words/modal-words.ts'
import { PREDICATES } from '../words/small-words.ts'
import { FUTURE_FORMS } from '../words/status-words.ts'
import { isOfUntold, isStanding } from './attributes.ts'
import { headsOf, isComplement, isTelling } from './bearing.ts'
import { conditionRange, isConditionLost, isJoining } from './condition-scope.ts'
import type { WordingCode } from './difference.ts'
import { sentencePart, unitsOfContents } from './parts.ts'
import { isOnly } from './region-binding.ts'
import type { Region } from './regions.ts'
import { type Group, type Weakener, weakenersIn } from './weakeners.ts'
import { clauseAt, sentenceAt, type Wording } from './wording.ts'

/** How many content words a weakening word may bear on. */
const HEADS = 2

/** Of a part told so well the first word that a weakening word bears on is enough. */
const WELL_COVERED = 0.6

/** What it is called when a word of a group is not answered; groups without one only answer. */
export const CODES: Readonly<Partial<Record<Group, readonly WordingCode[]>>> = {
  condition: ['hedge-dropped'],
  chance: ['hedge-dropped', 'modal-strengthened'],
  degree: ['hedge-dropped', 'scope-widened'],
  stage: ['modal-strengthened', 'hedge-dropped'],
}

/** What of the passage must be answered. Of several words that weaken one head, the weakest. */
export function demandsIn(region: Region, statement: Wording, source: Wording): readonly Weakener[] {
  const part = sentencePart(source, region.together.source)
  const weakening = weakenersIn(source, part).filter(
    (each) =>
      CODES[each.group] !== undefined &&
      !isDenied(source, each) &&
      !isInCondition(source, each) &&
      !isStanding(source, each) &&
      (each.isSupport !== true || isForeseen(source, each)),
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
/** Help conditions what is planned or possible; of what is done it tells how. */
function isForeseen(source: Wording, { from }: Weakener): boolean {
  const sentence = sentenceAt(source, from)
  return (
    source.modals.some((each) => FORESEEING.has(each.kind) && sentenceAt(source, each.from) === sentence) ||
    source.hedges.some((each) => each.kind === 'planned' && sentenceAt(source, each.from) === sentence) ||
    isFuture(source, sentence)
  )
}

/** True where a verb of the sentence has the ending, or in Arabic the beginning, of a future. */
function isFuture(source: Wording, sentence: number): boolean {
  const form = FUTURE_FORMS[source.language]
  const own = source.contentsOfSentence.get(sentence) ?? []
  return form !== undefined && own.some(({ unit }) => form.test(source.units[unit]?.text ?? ''))
}
const FORESEEING: ReadonlySet<ModalKind> = new Set<ModalKind>([
  ...([
    'possible',
    'able',
    'wanted',
    'willing',
    'expected',
    'reported',
    'planned',
    'purpose',
    'commit',
  ] as const),
  ...(['advised', 'required'] as const),
])

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

/** "Could potentially": the next word. */
const BESIDE = 1

/** What stands in a condition says when, and not how far, a thing holds. */
function isInCondition(source: Wording, { group, from }: Weakener): boolean {
  return (
    group !== 'condition' &&
    source.conditions.some((each) => {
      const [start, end] = conditionRange(source, each)
      return from >= start && from < end && !(from < each.to && from >= each.from)
    })
  )
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
  if (statement.language !== source.language && isOfOwnMatter(source, weakener, shared)) return false
  if (isOfUntold(source, weakener, shared)) return false
  return (
    [...headsOf(source, weakener, HEADS), ...subjectOf(source, weakener)].some((unit) => shared.has(unit)) &&
    (isTelling(source, clauseAt(source, weakener.from), shared) ||
      (region.covered >= WELL_COVERED && headsOf(source, weakener, 1).some((unit) => shared.has(unit))) ||
      (isComplement(source, clauseAt(source, weakener.from) + 1) &&
        isTelling(source, clauseAt(source, weakener.from) + 1, shared)))
  )
}

/**
 * True where a weakening word stands in the last clause of its sentence, and all that the statement has of that clause stands in
 * another one too: across languages that one is told. Further forward it may weigh on what follows.
 */
function isOfOwnMatter(source: Wording, { from, to }: Weakener, shared: ReadonlySet<number>): boolean {
  const clause = clauseAt(source, from)
  const all = source.contentsOfSentence.get(sentenceAt(source, from)) ?? []
  if (all.some((each) => each.clause > clause)) return false
  const others = new Set(all.flatMap((each) => (each.clause === clause ? [] : [each.key])))
  const own = all.filter(({ unit, clause: at }) => at === clause && (unit < from || unit >= to))
  const told = own.filter(({ unit }) => shared.has(unit))
  return told.length > 0 && told.every(({ key }) => others.has(key))
}

/** "The goal is possible only with support": what a predicate bears on stands before it. */
function subjectOf(source: Wording, { from }: Weakener): readonly number[] {
  if (!PREDICATES.test(source.units[from]?.text ?? '')) return []
  const own = source.contents.filter(({ unit, clause }) => unit < from && clause === clauseAt(source, from))
  return unitsOfContents(own).slice(-HEADS)
}

/** True where the statement has a word of matter of the weakening words themselves: "where urgent" for "in urgent cases". */
function isInWords({ from, to }: Weakener, region: Region, source: Wording, statement: Wording): boolean {
  const own = new Set(source.contents.flatMap(({ key, unit }) => (unit >= from && unit < to ? [key] : [])))
  const { units } = region.together.statement
  return statement.contents.some(({ key, unit }) => own.has(key) && units.has(unit))
}

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
