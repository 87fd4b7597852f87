/** Finds a reserve of the source that the statement left out: about, perhaps, in principle, is considering, provided that. */
import type { Hedge } from '../words/hedge-words.ts'
import { strengthOf } from '../words/modal-words.ts'
import { AMOUNTS } from '../words/quantifier-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { anchorsOf, isCovered, type Pair, reachOf, takenUp } from './counterpart.ts'
import type { Difference } from './difference.ts'
import { type Content, clauseAt, clauseText, sentenceAt, type Wording } from './wording.ts'

/** Compares the hedges and conditions of the cited text with the statement's, in the same language. */
export function compareHedges(pair: Pair): readonly Difference[] {
  const { source } = pair
  const states = ({ from }: { from: number }): boolean => !source.asked.has(clauseAt(source, from))
  return [
    ...source.hedges
      .filter(states)
      .flatMap((hedge) => (atFigure(hedge.kind) ? figureHedge(pair, hedge) : droppedHedge(pair, hedge))),
    ...source.conditions.filter(states).flatMap((condition) => droppedCondition(pair, condition)),
  ]
}

function atFigure(kind: Hedge): boolean {
  return kind === 'approximate' || kind === 'bounded'
}

/** How many units may stand between "about" and its figure, and between a figure and what holds it back in the statement. */
const BESIDE = 2
const NEAR_FIGURE = 6

function figureHedge(pair: Pair, hedge: FoundWord<Hedge>): Difference[] {
  const { source, statement } = pair
  if (hedge.kind === 'bounded' && isWithinRange(source, hedge)) return []
  const figure = source.contents.find(
    ({ unit, isFigure }) =>
      isFigure &&
      ((unit >= hedge.to && unit <= hedge.to + BESIDE) ||
        (unit < hedge.from && hedge.from - unit <= 2 && isAfterFigure(source))),
  )
  if (figure === undefined) return []
  const places = statement.contents.filter(({ key, isFigure }) => isFigure && key === figure.key)
  const place = places[0]
  if (place === undefined || places.some((each) => isFigureHeld(statement, each))) return []
  const elsewhere = source.contents.some(
    (each) =>
      each.isFigure && each.key === figure.key && each.unit !== figure.unit && !isFigureHeld(source, each),
  )
  if (elsewhere) return []
  return [differ(pair, place.unit, hedge, 'the passage does not give this as an exact figure')]
}

/** How far before "to" the first figure of a range stands: "from 80 thousand to 2 million". */
const RANGE = 4

function isWithinRange(source: Wording, { from }: { from: number }): boolean {
  return source.contents.some(({ unit, isFigure }) => isFigure && unit < from && from - unit <= RANGE)
}

/** Chinese says "40 or so" behind the figure. */
function isAfterFigure(source: Wording): boolean {
  return source.language === 'zh'
}

function isFigureHeld(wording: Wording, figure: Content): boolean {
  const isNear = ({ from, to }: { from: number; to: number }): boolean =>
    (to <= figure.unit && figure.unit - to <= NEAR_FIGURE) ||
    (from > figure.unit && from - figure.unit <= NEAR_FIGURE)
  return (
    wording.hedges.some(isNear) ||
    wording.negations.some(isNear) ||
    wording.quantifiers.some(
      (each) => isNear(each) && each.kind !== 'all' && AMOUNTS[each.kind] !== undefined,
    )
  )
}

function droppedHedge(pair: Pair, hedge: FoundWord<Hedge>): Difference[] {
  const { source, statement } = pair
  if (hedge.kind === 'held' || isBan(source, hedge)) return []
  const anchors = anchorsOf(source, hedge)
  const head = anchors[0]
  const places = takenUp(pair, anchors).filter(
    (each) => each.key === head?.key && isCovered(pair, each.clause, head),
  )
  const place = places[0]
  if (place === undefined || places.some((each) => isHeldBack(pair, each, hedge))) return []
  const written = source.text.slice(hedge.start, hedge.end)
  return [
    differ(
      pair,
      place.unit,
      hedge,
      `the passage says “${written}”, and the statement leaves the reserve out`,
      statement,
    ),
  ]
}

/** "May not" is no reserve but a ban. */
export function isBan(source: Wording, hedge: FoundWord<Hedge>): boolean {
  return (
    hedge.kind === 'likely' &&
    source.negations.some(
      ({ kind, from, to }) => kind !== 'opposing' && from <= hedge.to + 1 && to >= hedge.from - 1,
    )
  )
}

/** True where the statement holds the word at a place back in some way: a hedge, a weak modal, a condition, "some". */
function isHeldBack(pair: Pair, place: Content, hedge: FoundWord<Hedge>): boolean {
  const { statement } = pair
  const sentence = sentenceAt(statement, place.unit)
  const bears = (each: { from: number; to: number }): boolean => {
    const reach = reachOf(statement, each)
    return place.unit >= reach.from && place.unit < reach.to
  }
  const isFree = (each: { from: number; to: number }): boolean =>
    sentenceAt(statement, each.from) === sentence && !answersAnother(pair, each, hedge)
  const isDone = hedge.kind === 'planned' || hedge.kind === 'considered'
  return (
    statement.hedges.some((each) => !atFigure(each.kind) && (bears(each) || isFree(each))) ||
    statement.modals.some(
      (each) => (strengthOf(each).least <= 2 || isDone) && (bears(each) || isFree(each)),
    ) ||
    statement.conditions.some((each) => sentenceAt(statement, each.from) === sentence) ||
    statement.negations.some((each) => each.kind !== 'opposing' && bears(each)) ||
    statement.quantifiers.some((each) => (each.kind === 'part' || each.kind === 'most') && bears(each))
  )
}

/** True where a hedge of the statement clearly answers another of the source: it bears on the same word. */
function answersAnother(pair: Pair, mine: { from: number; to: number }, hedge: FoundWord<Hedge>): boolean {
  const head = anchorsOf(pair.statement, mine)[0]?.key
  if (head === undefined) return false
  const heads = (each: { from: number; to: number }): boolean => anchorsOf(pair.source, each)[0]?.key === head
  const isOther = [...pair.source.hedges, ...pair.source.modals].some(
    (each) => each.from !== hedge.from && heads(each),
  )
  return isOther && !heads(hedge)
}

/** A share of the main clause's words that the statement must have before its condition is missed. */
const TAKEN_UP = 0.5

function droppedCondition(
  pair: Pair,
  condition: { from: number; to: number; start: number; end: number },
): Difference[] {
  const { source, statement } = pair
  const main = mainClause(source, condition)
  if (main === null) return []
  const keys = [...(source.clauses[main]?.keys ?? [])]
  const clause = statement.clauses.findIndex((each, index) => {
    const shared = keys.filter((key) => each.keys.has(key)).length
    const isBest = (pair.scores[index]?.[main] ?? 0) >= (pair.best[index] ?? 0) && (pair.best[index] ?? 0) > 0
    return isBest && shared >= 2 && shared >= TAKEN_UP * keys.length
  })
  if (clause === -1) return []
  const sentence = statement.clauses[clause]?.sentence
  const isKept =
    statement.conditions.some(({ from }) => sentenceAt(statement, from) === sentence) ||
    anchorsOf(source, condition).some(({ key }) => statement.contents.some((each) => each.key === key)) ||
    statement.quantifiers.some(
      ({ kind, from }) => kind === 'only' && sentenceAt(statement, from) === sentence,
    )
  if (isKept) return []
  const place = statement.contents.find((each) => each.clause === clause)
  const written = source.text.slice(condition.start, condition.end)
  return [
    differ(
      pair,
      place?.unit ?? 0,
      condition,
      `the passage says it with a condition (“${written}”), the statement without`,
    ),
  ]
}

/** The clause of the sentence that the condition limits: the one before it with words of matter, else the one after. */
function mainClause(source: Wording, condition: { from: number; to: number }): number | null {
  const own = anchorsOf(source, condition)[0]?.clause ?? clauseAt(source, condition.from)
  const sentence = sentenceAt(source, condition.from)
  const others = source.clauses.flatMap((clause, index) =>
    clause.sentence === sentence && index !== own && clause.keys.size >= 2 ? [index] : [],
  )
  return others.findLast((index) => index < own) ?? others[0] ?? null
}

function differ(
  pair: Pair,
  unit: number,
  cited: { readonly from: number },
  what: string,
  statement: Wording = pair.statement,
): Difference {
  const at = statement.units[unit]
  return {
    code: 'hedge-dropped',
    at: at === undefined ? null : { start: at.start, end: at.end },
    what,
    said: clauseText(statement, unit),
    cited: clauseText(pair.source, cited.from),
    hint: 'Keep the reserve of the passage, in its own words.',
  }
}
