/** Holds sentences of ours without a source to what they may say: nothing of what respondents hold, did or failed to do. */

import { matchesIn } from '../facts/matches.ts'
import type { Statement } from '../statement.ts'
import { withoutQuotations } from './counted-words.ts'
import { found } from './found.ts'
import { quantifiedNouns } from './quantified-nouns.ts'
import type { ProofContext, VerificationFinding } from './verification.ts'
import { ACTED_BY, GIVES_SPEAKER, HEADS_CLAUSE } from './words/attribution-words.ts'
import {
  ARRIVED,
  CONSENSUS,
  NO_SUBJECT,
  ORGANS,
  PASSIVE_VIEW,
  SUBJECTS,
  TREATED,
} from './words/claim-words.ts'
import { tongueOf } from './words/word-units.ts'

/**
 * A heading, transition or procedural sentence that speaks of what States or replies say, how they are, or how many they are of a
 * mind. Finds `quantifier-unproved` (words of number or of agreement) and `uncited` (States or replies as the subject of anything
 * but what the call and the report do with them).
 *
 * Limits: subjects and predicates are known by their words, clause by clause; a heading without a full stop is only looked
 * through for words of number and agreement.
 */
export function verifyClaims(statement: Statement, context: ProofContext): VerificationFinding[] {
  const text = withoutBound(statement)
  const counted = [...consensusIn(statement, text), ...quantifiedIn(statement, text, context)]
  return counted.length > 0 ? counted.slice(0, 1) : claimedIn(statement, text).slice(0, 1)
}

/** The sentence without its quotations and the values it prints word for word: a title may say anything. */
function withoutBound({ text, bindings }: Statement): string {
  return bindings
    .map(({ value }) => String(value))
    .filter((value) => value.length > 12)
    .reduce((rest, value) => rest.replaceAll(value, ' '.repeat(value.length)), withoutQuotations(text))
}

/** "Unanimous", "broad support", "no one": nobody is cited who could carry it. A body of the United Nations may agree. */
function consensusIn(statement: Statement, text: string): VerificationFinding[] {
  const tongue = tongueOf(statement.language)
  return Object.values(CONSENSUS[tongue]).flatMap((pattern) => {
    const match = pattern.exec(text)
    if (match === null || ORGANS[tongue].test(clauseBefore(text, match.index))) return []
    return [unproved(statement, { start: match.index, end: match.index + match[0].length })]
  })
}

function quantifiedIn(statement: Statement, text: string, { scale }: ProofContext): VerificationFinding[] {
  if (scale === undefined) return []
  const tongue = tongueOf(statement.language)
  return quantifiedNouns(text, statement.language, scale)
    .filter(({ start, end }) => {
      const before = text.slice(0, start)
      const isSubject = [HEADS_CLAUSE, GIVES_SPEAKER, ACTED_BY].some((heads) => heads[tongue].test(before))
      return isSubject && !TREATED[tongue].test(clauseAfter(text, end))
    })
    .map((span) => unproved(statement, span))
}

function unproved(
  statement: Statement,
  { start, end }: { readonly start: number; readonly end: number },
): VerificationFinding {
  return found(statement, 'quantifier-unproved', {
    message: `“${statement.text.slice(start, end)}” says of how many respondents something holds; a sentence of kind ${statement.kind} cites nobody.`,
    hint: 'Make it a count with a query, or a paraphrase that cites a passage of each (docs/authoring.md).',
    at: { start, end },
  })
}

function claimedIn(statement: Statement, text: string): VerificationFinding[] {
  const tongue = tongueOf(statement.language)
  if (!SENTENCE.test(text.trim())) return []
  const subjects = matchesIn(text, SUBJECTS[tongue]).flatMap((match) => {
    const start = match.index + (/^[\p{P}\s]*/u.exec(match[0])?.[0].length ?? 0)
    const end = match.index + match[0].length
    const clause = clauseAfter(text, end)
    const whole = text.slice(start, end) + clause
    const isTold = TREATED[tongue].test(whole) || ARRIVED[tongue].test(whole) || !SAYS_MORE.test(whole)
    return isTold || NO_SUBJECT[tongue].test(clause) ? [] : [{ start, end: end + clause.length }]
  })
  const passive = PASSIVE_VIEW[tongue].exec(text)
  const views =
    passive === null || ORGANS[tongue].test(text)
      ? []
      : [{ start: passive.index, end: passive.index + passive[0].length }]
  return [...subjects, ...views].map(({ start, end }) =>
    found(statement, 'uncited', {
      message: `“${statement.text.slice(start, end).trim()}” says what respondents hold or did; a sentence of kind ${statement.kind} cites nobody.`,
      hint: 'Make it a count with a query, or a paraphrase or quotation that cites passages (docs/authoring.md).',
      at: { start, end },
    }),
  )
}

/** A heading ends without one. */
const SENTENCE = /[.!?。！？؟]["”»)\]]*$/u
/** A predicate has a word at least. */
const SAYS_MORE = /\p{L}/u
const STOP = /[.;:!?。；：！？؛؟]/u

function clauseAfter(text: string, end: number): string {
  const rest = text.slice(end)
  const stop = STOP.exec(rest)
  return stop === null ? rest : rest.slice(0, stop.index)
}

function clauseBefore(text: string, start: number): string {
  return text.slice(0, start).split(STOP).at(-1) ?? ''
}
