/**
 * Finds what the statement denies, sets in the place of another thing or above it, where the cited texts deny nothing, replace
 * nothing and compare nothing.
 */

import { findPreferences, type Preference } from '../words/preference-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { absolutesOf } from './absolute-claims.ts'
import { contrariesOf } from './bearing.ts'
import type { Difference } from './difference.ts'
import { foundOnce } from './found-once.ts'
import { clauseAt, clauseText, type Wording } from './wording.ts'

const preferencesOf = foundOnce(findPreferences)

/** A figure says by itself how much more: two may be compared. */
const FIGURES = 2

type Kind = 'instead' | 'than' | 'denial'

const LACKING: Readonly<Record<Kind, string>> = {
  instead: 'sets one in the place of the other',
  than: 'compares them',
  denial: 'denies anything',
}

/** Takes a statement and all that it cites, in any language; what several respondents said is not looked at. */
export function compareSettings(statement: Wording, sources: readonly Wording[]): readonly Difference[] {
  const [source, ...others] = sources
  if (source === undefined || others.length > 0 || source.statesOf.size > 1) return []
  const claim = claimsIn(statement).find(({ kind }) => !isAnswered(kind, source))
  return claim === undefined
    ? []
    : [
        {
          code: 'negation-flipped',
          at: { start: claim.start, end: claim.end },
          what: `the statement says “${statement.text.slice(claim.start, claim.end)}”, and nothing in the passage ${LACKING[claim.kind]}`,
          said: clauseText(statement, claim.from),
          cited: clauseText(source, 0),
          hint: 'Give both things as the passage gives them, or cite the passage that says so.',
        },
      ]
}

function claimsIn(statement: Wording): readonly FoundWord<Kind>[] {
  const preferences = preferencesOf(statement).flatMap((word) =>
    word.kind === 'beside' || (word.kind === 'than' && isOfFigure(statement, word))
      ? []
      : [{ ...word, kind: word.kind }],
  )
  const denials = statement.negations.flatMap((word) =>
    (word.kind === 'denying' || word.kind === 'lacking') && isPlain(statement, word)
      ? [{ ...word, kind: 'denial' as const }]
      : [],
  )
  return [...preferences, ...denials]
}

/** Behind the word, as far as the clause goes: "more than 12,000", "no higher than two degrees". */
function isOfFigure({ units, clauseOfUnit }: Wording, { from, to }: FoundWord<Preference>): boolean {
  return units
    .slice(from, to + FIGURE_WITHIN)
    .some(({ type }, index) => type === 'figure' && clauseOfUnit[from + index] === clauseOfUnit[from])
}
const FIGURE_WITHIN = 6

/** A denial that stands alone in its clause: no second one, no contrary and no condition turns it. “Without help” is looked at by itself. */
function isPlain(statement: Wording, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const clause = clauseAt(statement, from)
  const isOther = (each: { readonly from: number; readonly to: number }): boolean =>
    clauseAt(statement, each.from) === clause && (each.to <= from || each.from >= to)
  const isInAbsolute = absolutesOf(statement).some((each) => each.from <= from && each.to >= to)
  return (
    !isInAbsolute &&
    ![...statement.negations, ...contrariesOf(statement), ...statement.conditions].some(isOther)
  )
}

function isAnswered(kind: Kind, source: Wording): boolean {
  const preferences = preferencesOf(source)
  const isDenying = source.negations.length > 0 || contrariesOf(source).length > 0
  switch (kind) {
    case 'instead':
      return (
        isDenying ||
        preferences.some((each) => each.kind === 'instead') ||
        source.quantifiers.some((each) => each.kind === 'only')
      )
    case 'than':
      return preferences.length > 0 || source.contents.filter(({ isFigure }) => isFigure).length >= FIGURES
    case 'denial':
      return (
        isDenying ||
        preferences.some((each) => each.kind === 'instead') ||
        source.conditions.length > 0 ||
        source.contents.some(({ denies }) => denies !== null) ||
        source.quantifiers.some((each) => each.kind === 'only' || each.kind === 'part')
      )
  }
}
