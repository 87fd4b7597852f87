/** Matches a quotation with the text it is quoted from: all of its words, in order, every cut and insertion marked. */
import type { VerificationCode } from '../verification-codes.ts'
import { negationsIn } from '../words/words-in.ts'
import { tokensOf, wordsCounted } from './compare-words.ts'
import { cutFaults, replacedFaults } from './cut-words.ts'
import { type Place, quotedPlacesOf, type Search } from './find-words.ts'
import type { Run } from './passage-runs.ts'
import { type Gap, type Reading, readingsOf } from './quotation-pieces.ts'
import { weightPutIn } from './words-put-in.ts'

/** Something wrong with words that were found. */
export interface MatchFault {
  readonly code: VerificationCode
  readonly message: string
}

/** A quotation found: where its stretches stand in the run, and what is wrong with what lies between them. */
export interface QuotationMatch {
  readonly run: Run
  readonly reading: Reading
  readonly places: readonly Place[]
  readonly faults: readonly MatchFault[]
}

/** Brackets replace at most so many words. */
const MOST_REPLACED = 4
/** Letters that a bracket written onto a word replaces: "support[s]" for "supported". */
const MOST_ENDING = 4
/** Places of the first words that are followed up. */
const MOST_STARTS = 64
const LETTER = /[\p{L}\p{M}]/u

/**
 * The ways a quotation stands in these texts, best first: those without fault, or where there is none the least faulty.
 *
 * Takes the words between the marks, as printed. Empty where the words do not stand there in this order. A quotation
 * without words (only dots) gives null. `search` says how words are found; a reproduction lets no capital go.
 */
export function matchQuotation(
  quotation: string,
  runs: readonly Run[],
  search: Search = quotedPlacesOf,
): readonly QuotationMatch[] | null {
  const readings = readingsOf(quotation).filter(({ parts }) => parts.length > 0)
  if (readings.length === 0) return null
  let best: QuotationMatch[] = []
  for (const reading of readings) {
    const matches = runs.flatMap((run) => matchesIn(run, reading, search))
    const clean = matches.filter(({ faults }) => faults.length === 0)
    if (clean.length > 0) return clean
    best = [...best, ...matches]
  }
  return best.toSorted((one, other) => one.faults.length - other.faults.length)
}

function matchesIn(run: Run, reading: Reading, search: Search): QuotationMatch[] {
  const { parts, gaps } = reading
  const places = parts.map((part, index) =>
    search(part, run, {
      opensInWord: gaps[index]?.touchesAfter === true,
      closesInWord: gaps[index + 1]?.touchesBefore === true,
    }),
  )
  return (places[0] ?? []).slice(0, MOST_STARTS).flatMap((start) => {
    const chain = chainFrom(start, places.slice(1))
    const faults = chain === null ? null : faultsOf(run, chain, gaps)
    return chain === null || faults === null ? [] : [{ run, reading, places: chain, faults }]
  })
}

/** Each next stretch at its first place after the one before. */
function chainFrom(start: Place, rest: readonly (readonly Place[])[]): Place[] | null {
  const chain = [start]
  for (const places of rest) {
    const last = chain.at(-1) ?? start
    const next = places.find((place) => place.start >= last.end)
    if (next === undefined) return null
    chain.push(next)
  }
  return chain
}

/** Null where the signs do not account for what lies between the stretches. */
function faultsOf(run: Run, chain: readonly Place[], gaps: readonly Gap[]): MatchFault[] | null {
  const faults: MatchFault[] = []
  for (const [index, gap] of gaps.entries()) {
    const before = chain[index - 1]
    const after = chain[index]
    const left = run.text.slice(before?.end ?? 0, after?.start ?? run.text.length)
    const isEdge = before === undefined || after === undefined
    const found = isEdge ? edgeGap(left, gap, after !== undefined) : innerGap(left, gap, run)
    if (found === null) return null
    faults.push(...found, ...insertionFaults(gap, left, isEdge, run))
  }
  return faults
}

/** Before the first words or after the last: only brackets that touch a word must agree with what stands there. */
function edgeGap(left: string, gap: Gap, isBefore: boolean): MatchFault[] | null {
  if (gap.insertion === null) return []
  if (isBefore && gap.touchesAfter) return endsWithLetter(left, gap.insertion) ? [] : null
  if (!isBefore && gap.touchesBefore) return restOfWord(left).length <= MOST_ENDING ? [] : null
  return []
}

function innerGap(left: string, gap: Gap, run: Run): MatchFault[] | null {
  if (gap.insertion !== null && gap.touchesAfter && !endsWithLetter(left, gap.insertion)) return null
  if (gap.isCut) return cutFaults(left, run.language)
  const rest = gap.touchesBefore ? left.slice(restOfWord(left).length) : left
  if (gap.touchesBefore && restOfWord(left).length > MOST_ENDING) return null
  if (wordsCounted(tokensOf(rest)) > MOST_REPLACED) return null
  const isDenied = gap.insertion !== null && negationsIn(gap.insertion, run.language).length > 0
  return replacedFaults(rest, run.language).filter(({ code }) => code !== 'cut-skips-negation' || !isDenied)
}

/** "[T]he": the letter in brackets is the source's, in the other case. */
function endsWithLetter(left: string, insertion: string): boolean {
  const letter = insertion.trim().toLowerCase()
  const before = left.slice(0, left.length - letter.length)
  return (
    letter.length === 1 &&
    LETTER.test(letter) &&
    left.toLowerCase().endsWith(letter) &&
    !/[\p{L}\p{M}]$/u.test(before)
  )
}

function restOfWord(left: string): string {
  return /^[\p{L}\p{M}]*/u.exec(left)?.[0] ?? ''
}

/** An insertion of ours may explain; it may not weigh. A letter in brackets only is written otherwise. */
function insertionFaults({ insertion }: Gap, left: string, isEdge: boolean, run: Run): MatchFault[] {
  if (insertion === null || insertion.trim().length <= 1) return []
  const weight = weightPutIn(insertion, isEdge ? '' : left, run.language)
  if (weight === null) return []
  return [{ code: 'quote-altered', message: `The insertion [${insertion}] ${weight}.` }]
}
