/**
 * Finds what the statement gives as holding whatever happens, without doubt, without help, of all or of one alone, where no word of
 * the cited texts goes so far.
 */

import { type Absolute, findAbsolutes } from '../words/absolute-words.ts'
import { OF_DEGREE, ONE_BY_ONE, type Quantifier } from '../words/quantifier-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import type { Difference } from './difference.ts'
import { foundOnce } from './found-once.ts'
import { clauseText, type Wording } from './wording.ts'

/** What in the passage may stand for each claim: "with its own resources" for "without help". */
const ANSWERS: Readonly<Record<Absolute, readonly (Absolute | Quantifier)[]>> = {
  regardless: ['regardless', 'alone'],
  alone: ['alone', 'own', 'regardless', 'only'],
  own: [],
  certain: ['certain', 'regardless'],
  fully: ['fully', 'all', 'wholly'],
  sole: ['sole', 'only', 'part', 'few'],
}

const LACKING: Readonly<Record<Exclude<Absolute, 'own'> | 'all', string>> = {
  regardless: 'is so absolute',
  alone: 'is so absolute',
  certain: 'is so certain',
  fully: 'goes so far',
  sole: 'leaves the others out',
  all: 'speaks of all',
}

/** The absolute words of a text, and those that answer them. */
export const absolutesOf = foundOnce(findAbsolutes)

/** Compares the absolute words of a statement with those of all the cited texts, in any language. */
export function compareAbsolutes(statement: Wording, sources: readonly Wording[]): readonly Difference[] {
  const [source] = sources
  if (source === undefined) return []
  return [...absoluteClaims(statement, sources), ...amountClaims(statement, sources)].flatMap(
    ({ kind, from, start, end }) => {
      if (kind === 'own') return []
      const isOfScope = kind === 'all' || kind === 'sole'
      return {
        code: isOfScope ? 'scope-widened' : 'hedge-dropped',
        at: { start, end },
        what: `the statement says “${statement.text.slice(start, end)}”, and nothing in the passage ${LACKING[kind]}`,
        said: clauseText(statement, from),
        cited: clauseText(source, 0),
        hint: isOfScope
          ? 'Keep the passage’s own word for how many and who.'
          : 'Leave out what makes it hold in every case, or cite the passage that says so.',
      }
    },
  )
}

function absoluteClaims(statement: Wording, sources: readonly Wording[]): readonly FoundWord<Absolute>[] {
  return absolutesOf(statement).filter(
    (claim) =>
      !(NEGATABLE.has(claim.kind) && (isDenied(statement, claim) || isOfFigure(statement, claim))) &&
      !sources.some((source) => isAnswered(claim.kind, source)),
  )
}
/** "Not certain", "not only", "only 5 per cent" claim nothing of the kind. */
const NEGATABLE: ReadonlySet<Absolute> = new Set<Absolute>(['certain', 'fully', 'sole'])

function isAnswered(kind: Absolute, source: Wording): boolean {
  return (
    absolutesOf(source).some((each) => ANSWERS[kind].includes(each.kind)) ||
    source.quantifiers.some((each) => ANSWERS[kind].includes(each.kind)) ||
    (kind === 'sole' && isLimited(source))
  )
}

/** What the passage excepts, denies or makes conditional holds "only" of the rest. */
function isLimited({ negations, conditions }: Wording): boolean {
  return conditions.length > 0 || negations.some(({ kind }) => kind !== 'opposing')
}

/** "All" over one text that says nothing of all; what several respondents say may be said of them all. */
function amountClaims(statement: Wording, sources: readonly Wording[]): readonly FoundWord<'all'>[] {
  const [source, ...others] = sources
  if (source === undefined || others.length > 0 || source.statesOf.size > 1) return []
  if (source.quantifiers.some((each) => takesInAll(source, each))) return []
  if (absolutesOf(source).some(({ kind }) => kind === 'fully')) return []
  return statement.quantifiers.flatMap((claim) =>
    claim.kind === 'all' &&
    !isDenied(statement, claim) &&
    !ONE_BY_ONE[statement.language].test(written(statement, claim))
      ? [{ ...claim, kind: 'all' as const }]
      : [],
  )
}

function takesInAll(source: Wording, quantifier: FoundWord<Quantifier>): boolean {
  return (
    quantifier.kind === 'all' ||
    (quantifier.kind === 'wholly' && !OF_DEGREE[source.language].test(written(source, quantifier)))
  )
}

function written({ units }: Wording, { from }: { readonly from: number }): string {
  return units[from]?.text ?? ''
}

function isOfFigure(
  { units }: Wording,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return units.slice(Math.max(0, from - 1), to + 2).some(({ type }) => type === 'figure')
}

/** A denial right before the word, or in it. */
function isDenied(wording: Wording, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return wording.negations.some(
    (each) =>
      each.kind !== 'opposing' &&
      ((each.to <= from && from - each.to <= 1) || (each.from < to && each.to > from)),
  )
}
