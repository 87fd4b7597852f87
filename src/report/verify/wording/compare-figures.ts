/** Finds a figure that the passage gives as "about", "up to" or "at least" so much, and the statement as exact. */

import type { Hedge } from '../words/hedge-words.ts'
import { AMOUNTS } from '../words/quantifier-words.ts'
import { RANGE_WORDS } from '../words/small-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import type { Difference } from './difference.ts'
import { type Content, clauseAt, clauseText, type Wording } from './wording.ts'

/** Compares the figures of a statement with those of the cited text in the same language. */
export function compareFigures(statement: Wording, source: Wording): readonly Difference[] {
  return source.hedges
    .filter(
      ({ kind, from }) =>
        (kind === 'approximate' || kind === 'bounded') && !source.asked.has(clauseAt(source, from)),
    )
    .flatMap((hedge) => figureHedge(statement, source, hedge))
}

/** How many units may stand between "about" and its figure, and between a figure and what holds it back in the statement. */
const BESIDE = 2
const NEAR_FIGURE = 6

function figureHedge(statement: Wording, source: Wording, hedge: FoundWord<Hedge>): Difference[] {
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
  return [differ(statement, source, place.unit, hedge)]
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
    isOfRange(wording, figure) ||
    wording.quantifiers.some(
      (each) => isNear(each) && each.kind !== 'all' && AMOUNTS[each.kind] !== undefined,
    )
  )
}

/** "1,200 to 1,500" tells "between 1,200 and 1,500". */
function isOfRange({ units, contents }: Wording, { unit }: Content): boolean {
  const isFigureAt = (at: number): boolean => contents.some((each) => each.isFigure && each.unit === at)
  const isJoined = (at: number): boolean => RANGE_WORDS.has(units[at]?.text ?? '')
  return (isJoined(unit + 1) && isFigureAt(unit + 2)) || (isJoined(unit - 1) && isFigureAt(unit - 2))
}

function differ(
  statement: Wording,
  source: Wording,
  unit: number,
  { from }: { readonly from: number },
): Difference {
  const at = statement.units[unit]
  return {
    code: 'hedge-dropped',
    at: at === undefined ? null : { start: at.start, end: at.end },
    what: 'the passage does not give this as an exact figure',
    said: clauseText(statement, unit),
    cited: clauseText(source, from),
    hint: 'Keep the reserve of the passage, in its own words.',
  }
}
