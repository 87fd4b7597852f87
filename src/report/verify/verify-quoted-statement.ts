/** Proves a statement that quotes: the words between the marks are the source's, and ours around them turn nothing. */
import type { Statement } from '../statement.ts'
import { compareWording } from './compare-wording.ts'
import { tokensOf, wordsCounted } from './quotation/compare-words.ts'
import { type QuotedSpan, quotedSpans } from './quotation/quoted-spans.ts'
import type { ProofContext, VerificationFinding } from './verification.ts'
import { blanked, outside, verifyQuotation } from './verify-quotation.ts'
import { modalsIn, quantifiersIn } from './words/words-in.ts'

/** Of fewer words around its quotations a statement reports nothing of its own ("Arvenia stated that …"). */
const LEAST_REPORTED = 7

/**
 * The rules of quotation, and those of wording where they have something to say.
 *
 * Words quoted as they stand cannot lose a denial or a hedge; those they stand under are the rules of quotation's. Modals and
 * quantifiers are compared where our words have one, denials and hedges of our words alone where these report something.
 * Finds what `verifyQuotation` and `compareWording` find.
 */
export function verifyQuotedStatement(
  statement: Statement,
  context: ProofContext,
): readonly VerificationFinding[] {
  const quoted = verifyQuotation(statement, context)
  const spans = quotedSpans(statement.text)
  if (quoted.length > 0 || spans.length === 0) return [...quoted, ...compareWording(statement, context)]
  return [...comparedWhole(statement, context, spans), ...comparedBeside(statement, context, spans)]
}

function comparedWhole(
  statement: Statement,
  context: ProofContext,
  spans: readonly QuotedSpan[],
): readonly VerificationFinding[] {
  const ours = outside(statement.text, spans)
  const codes = [
    ...(modalsIn(ours, statement.language).length > 0 ? ['modal-strengthened'] : []),
    ...(quantifiersIn(ours, statement.language).length > 0 ? ['scope-widened'] : []),
  ]
  return codes.length === 0
    ? []
    : compareWording(statement, context).filter(({ code }) => codes.includes(code))
}

function comparedBeside(
  statement: Statement,
  context: ProofContext,
  spans: readonly QuotedSpan[],
): readonly VerificationFinding[] {
  if (wordsCounted(tokensOf(outside(statement.text, spans))) < LEAST_REPORTED) return []
  const text = spans.reduce(blanked, statement.text)
  return compareWording({ ...statement, text }, context).filter(
    ({ code }) => code === 'negation-flipped' || code === 'hedge-dropped',
  )
}
