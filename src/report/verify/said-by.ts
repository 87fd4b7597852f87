/** Which of the cited passages may carry a figure, where a statement reports several States side by side. */
import type { Statement } from '../statement.ts'
import { type NamedTogether, namedTogether, speakersOf, statesNamedIn } from './named-states.ts'
import type { PassageUnderProof, ProofContext } from './verification.ts'

/** For each place of a statement, the States it is said of. */
export interface SaidBy {
  /** Indices of the passages that may carry what stands at a place; null where any may. */
  at(place: { readonly start: number; readonly end: number }): ReadonlySet<number> | null
}

const ANYONE: SaidBy = { at: () => null }

/**
 * Reads who says what in "Arvenia reported 12 cases and Dalmere 40".
 *
 * Takes the statement and the passages it cites. Only names that head a clause count, and only where they stand for
 * different cited passages; a figure belongs to the names before it, or to those after it where the first figure comes
 * before the first name ("12 cases were reported by Arvenia").
 */
export function saidBy(
  statement: Statement,
  passages: readonly PassageUnderProof[],
  context: ProofContext,
  firstFigureAt: number,
): SaidBy {
  if (new Set(passages.map(({ memberState }) => memberState)).size < 2) return ANYONE
  const { text, language } = statement
  const groups = namedTogether(text, language, statesNamedIn(text, language, context))
    .filter(({ areSpeakers }) => areSpeakers)
    .map((group) => ({ group, carriers: carriersOf(group, passages, context) }))
    .filter(({ carriers }) => carriers.size > 0)
  if (groups.length < 2) return ANYONE
  const isAfter = firstFigureAt < (groups[0]?.group.start ?? 0)
  return {
    at: ({ start, end }) => {
      const near = isAfter
        ? groups.find(({ group }) => group.start >= end)
        : groups.findLast(({ group }) => group.end <= start)
      return near?.carriers ?? null
    },
  }
}

function carriersOf(
  { names }: NamedTogether,
  passages: readonly PassageUnderProof[],
  context: ProofContext,
): Set<number> {
  const codes = names.map(({ entry }) => entry.code)
  return new Set(
    passages.flatMap((passage, index) => {
      const speakers = speakersOf(passage, context)
      return codes.some((code) => speakers.has(code)) ? [index] : []
    }),
  )
}
