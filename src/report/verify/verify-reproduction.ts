/** Holds a reproduction against the words it reproduces: the same, but for edits that are recorded and can be seen. */
import type { NoteMarkEdit, Statement } from '../statement.ts'
import { found, type Noticed } from './found.ts'
import { edgeFaults } from './quotation/edge-faults.ts'
import { explainMismatch } from './quotation/explain-mismatch.ts'
import { placesOf } from './quotation/find-words.ts'
import { foldPrinting } from './quotation/fold-printing.ts'
import { matchQuotation, type QuotationMatch } from './quotation/match-quotation.ts'
import { foldedPassage, isNoteMark, type Run, runOfCitedWords } from './quotation/passage-runs.ts'
import type { Gap } from './quotation/quotation-pieces.ts'
import { sourceWords } from './quotation/source-words.ts'
import { isWholeSentence } from './quotation/whole-sentence.ts'
import type { PassageUnderProof, ProofContext, VerificationFinding } from './verification.ts'
import type { VerificationCode } from './verification-codes.ts'

type Wrong = readonly [VerificationCode, Noticed]

/** In these a sentence runs on beyond the words cited; a cell or a heading does not. */
const RUNNING: ReadonlySet<PassageUnderProof['type']> = new Set(['paragraph', 'list-item', 'footnote'])

/**
 * A reproduction prints the words of its citation, white space and note marks apart; a cut shows as an ellipsis, an insertion
 * and a correction in square brackets, and each stands among the statement's edits.
 *
 * Finds `quote-altered`, `quote-fabricated`, `quote-stitched`, `quote-reordered`, `cut-too-wide`, `cut-skips-negation`,
 * `cut-skips-condition`, `insertion-unmarked`, `uncited`, `misattributed`. Limits: a translated statement prints other words
 * than it cites; its figures and names are compared by the rules of translations, and a person confirms it.
 */
export function verifyReproduction(statement: Statement, context: ProofContext): VerificationFinding[] {
  if (statement.translationOf !== null || statement.citations.length === 0) return []
  const wrongs = isSame(statement, context) ? [] : compare(statement, context)
  return [...wrongs, ...tornOut(statement, context)].map(([code, noticed]) =>
    found(statement, code, { ...(statement.citations.length === 1 ? { citation: 0 } : {}), ...noticed }),
  )
}

/** The common case, at little cost: the citation's own characters, white space folded, note marks taken out. */
function isSame({ text, citations, edits }: Statement, { passages }: ProofContext): boolean {
  const [citation, ...more] = citations
  if (citation === undefined || more.length > 0) return false
  const { exact } = citation.selector.textQuote
  const passage = passages.get(citation.passage)
  if (!edits.every((edit): edit is NoteMarkEdit => isNoteMark(edit, citation, passage))) return false
  const words = edits
    .toSorted((one, other) => other.at - one.at)
    .reduce((rest, { at, removed }) => rest.slice(0, at) + rest.slice(at + removed.length), exact)
  return withoutSpaces(words) === withoutSpaces(text)
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function compare(statement: Statement, context: ProofContext): Wrong[] {
  const run = runOfCitedWords(statement, context)
  if (run.members.length === 0) return []
  if (foldPrinting(statement.text).text === run.text) return []
  const matches = matchQuotation(statement.text, [run], placesOf) ?? []
  const whole = matches.find((match) => isWhole(match))
  if (whole !== undefined) return [...whole.faults.map(asWrong), ...unrecorded(statement, whole)]
  const [part] = matches
  if (part !== undefined) return [shortOf(part)]
  return explainMismatch(statement.text, [run], statement, context)
}

function asWrong({ code, message }: QuotationMatch['faults'][number]): Wrong {
  return [code, { message, hint: 'Reproduce the words as they stand.' }]
}

/** True where the match begins and ends with the words cited, or a sign says that it does not. */
function isWhole({ run, places, reading }: QuotationMatch): boolean {
  const { before, after } = leftOver(run, places)
  const [first, last] = [reading.gaps[0], reading.gaps.at(-1)]
  return (before === '' || isSigned(first)) && (after === '' || isSigned(last))
}

function isSigned(gap: Gap | undefined): boolean {
  return gap?.isCut === true || gap?.insertion !== null
}

function leftOver(run: Run, places: QuotationMatch['places']): { before: string; after: string } {
  return {
    before: run.text.slice(0, places[0]?.start ?? 0).trim(),
    after: run.text.slice(places.at(-1)?.end ?? run.text.length).trim(),
  }
}

function shortOf({ run, places }: QuotationMatch): Wrong {
  const { before, after } = leftOver(run, places)
  const left = [before, after].filter((words) => words !== '')
  return [
    'quote-altered',
    {
      message: `The reproduction leaves out without a sign: ${left.map((words) => `“${words}”`).join(' and ')}. The passage reads “${sourceWords(run, { start: 0, end: run.text.length })}”.`,
      hint: 'Print the whole, or cite only what is printed.',
    },
  ]
}

/** Every cut, insertion and correction seen is one of the statement's edits. */
function unrecorded({ edits }: Statement, { reading }: QuotationMatch): Wrong[] {
  const cuts = reading.gaps.filter(({ isCut }) => isCut).length
  const insertions = reading.gaps.filter(({ insertion }) => insertion !== null).length
  const recorded = edits.map(({ type }): string => type)
  const recordedCuts = recorded.filter((type) => type === 'cut').length
  const recordedInsertions = recorded.filter((type) => type === 'insertion' || type === 'correction').length
  if (cuts <= recordedCuts && insertions <= recordedInsertions) return []
  const what = cuts > recordedCuts ? 'an ellipsis' : 'square brackets'
  return [
    [
      'quote-altered',
      {
        message: `The reproduction prints ${what} that the passage has not, and no edit is recorded for it.`,
        hint: 'Record the edit, with its author and reason.',
      },
    ],
  ]
}

/** Words torn out of their sentence: a denial before them, a condition after. */
function tornOut(statement: Statement, context: ProofContext): Wrong[] {
  return statement.citations.flatMap(({ passage: id, selector }, citation) => {
    const passage = context.passages.get(id)
    const { exact } = selector.textQuote
    if (passage === undefined || !RUNNING.has(passage.type) || exact.trim() === passage.text.trim()) return []
    if (isWholeSentence(passage.text, exact)) return []
    const words = foldedPassage(passage)
    const faults = placesOf(foldPrinting(exact).text, words).map((place) =>
      edgeFaults(words.text, place, { text: '', language: statement.language }, passage.language),
    )
    const least = faults.toSorted((one, other) => one.length - other.length)[0] ?? []
    return least.map(
      ({ code, message }): Wrong => [code, { message, hint: 'Reproduce the whole sentence.', citation }],
    )
  })
}
