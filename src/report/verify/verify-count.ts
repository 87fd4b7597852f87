/** Counts again what a count statement says: each number in it is the answer of its query, or a counted field of the record. */
import { LANGUAGES, languageName, REGIONAL_GROUPS } from '#un'
import { type Answer, type AskedRecord, answerQuery, passagesAsked } from '../answer-query.ts'
import type { CountQuery } from '../count-query.ts'
import { formulaeOf } from '../formulae-of.ts'
import { countFields } from '../record-fields.ts'
import type { RepliesRecord } from '../replies-record.ts'
import type { Statement } from '../statement.ts'
import { askedRecord } from './asked-record.ts'
import { type CountedWord, countedWords } from './counted-words.ts'
import { found } from './found.ts'
import type { ProofContext, VerificationFinding } from './verification.ts'
import { HEADS_CLAUSE } from './words/attribution-words.ts'
import { tongueOf } from './words/word-units.ts'

/** A query and what the record answers. */
interface Answered {
  readonly query: CountQuery
  readonly answer: Answer
}

/**
 * The numbers of a count stand in the order of its queries, each the number that the record gives; the whole asked about may stand
 * too. A word of the scale in the place of a number must be carried by it. Without a query, numbers are bound to fields of the
 * record, which are counted again.
 *
 * Finds `count-wrong`, `quantifier-unproved`, `citation-dangling` (a query names a passage that is not there).
 */
export function verifyCount(statement: Statement, context: ProofContext): VerificationFinding[] {
  const words = countedWords(statement, context.scale)
  const asked = askedRecord(context)
  if (statement.query === undefined || statement.query.length === 0)
    return verifyBound(statement, words, asked?.record ?? null)
  if (asked === null)
    return [
      found(statement, 'count-wrong', {
        message: 'The manifest has no record of the replies: the count cannot be made again.',
        hint: 'Make the report anew with this version of the program.',
      }),
    ]
  const answered = statement.query.map((query) => ({ query, answer: answerQuery(query, asked) }))
  return [
    ...danglingIn(statement, statement.query, asked),
    ...compare(statement, words, answered, asked.record),
  ]
}

function danglingIn(
  statement: Statement,
  queries: readonly CountQuery[],
  { record, submissionOf }: AskedRecord,
): VerificationFinding[] {
  return passagesAsked(queries, record.codings)
    .filter((passage) => submissionOf(passage) === null)
    .slice(0, 1)
    .map((passage) =>
      found(statement, 'citation-dangling', {
        message: `The query counts by passage ${passage}, which is not among the sources.`,
        hint: 'Name a passage that is there.',
      }),
    )
}

function compare(
  statement: Statement,
  words: readonly CountedWord[],
  answered: readonly Answered[],
  record: RepliesRecord,
): VerificationFinding[] {
  const findings: VerificationFinding[] = []
  const others = otherNumbers(statement, answered, record)
  let next = 0
  for (const [index, word] of words.entries()) {
    const current = answered[next]
    if (current !== undefined && word.fits(current.answer)) {
      findings.push(...groupWrong(statement, word, words[index + 1], current.query))
      next++
    } else if (!word.isAmong(others) && word.isSure) {
      findings.push(wrongWord(statement, word, current))
      if (current !== undefined) next++
    }
  }
  const unsaid = answered.slice(next).map(({ answer }) =>
    found(statement, 'count-wrong', {
      message: `The query gives ${answer.count} of ${answer.whole}; the sentence does not say so.`,
      hint: 'Print the number, or take the query out.',
    }),
  )
  return [...findings, ...unsaid]
}

/** Numbers that may stand beside the answers: the whole that was asked about, all replies, fields that are bound. */
function otherNumbers(
  { bindings }: Statement,
  answered: readonly Answered[],
  record: RepliesRecord,
): readonly number[] {
  const fields = countFields(record)
  return [
    ...answered.map(({ answer }) => answer.whole),
    fields.get('counts.submissions') ?? 0,
    ...bindings.flatMap(({ field, value }) =>
      typeof value === 'number' && (fields.get(field) ?? value) === value ? [value] : [],
    ),
  ]
}

function wrongWord(
  statement: Statement,
  word: CountedWord,
  current: Answered | undefined,
): VerificationFinding {
  const { start, end, written } = word
  const gives =
    current === undefined
      ? 'no further query of the statement gives a number'
      : `the query gives ${current.answer.count} of ${current.answer.whole}`
  return found(statement, word.level === null ? 'count-wrong' : 'quantifier-unproved', {
    message: `The sentence says “${written}”; ${gives}.`,
    hint: word.level === null ? 'Print the number counted.' : 'Print the number, or the word it carries.',
    at: { start, end },
  })
}

/** The group or language named behind a number is the one its query asks about. */
function groupWrong(
  statement: Statement,
  word: CountedWord,
  following: CountedWord | undefined,
  { where, of }: CountQuery,
): VerificationFinding[] {
  const tongue = tongueOf(statement.language)
  const after = statement.text.slice(word.end, following?.start).toLowerCase()
  const { regionalGroup } = formulaeOf(tongue)
  const regions = REGIONAL_GROUPS.filter((group) => after.includes(regionalGroup(group).toLowerCase()))
  const languages = LANGUAGES.filter((each) => after.includes(languageName(each, tongue).toLowerCase()))
  const askedRegions = [where.region, of?.region].flatMap((each) => each ?? [])
  const askedLanguages = [where.language, of?.language].flatMap((each) => each ?? [])
  const strangers = [
    ...(askedRegions.length === 0 ? [] : regions.filter((each) => !askedRegions.includes(each))),
    ...(askedLanguages.length === 0 ? [] : languages.filter((each) => !askedLanguages.includes(each))),
  ]
  return strangers.slice(0, 1).map((stranger) =>
    found(statement, 'count-wrong', {
      message: `“${word.written}” is counted over another group or language than the one named behind it (${stranger}).`,
      hint: 'Name what the query asks about, in the order of the queries.',
      at: { start: word.start, end: word.end },
    }),
  )
}

function headsClause({ text, language }: Statement, start: number): boolean {
  return HEADS_CLAUSE[tongueOf(language)].test(text.slice(0, start))
}

/** A count of our own formulae: its numbers are those of the fields it is bound to, and the record gives the same. */
function verifyBound(
  statement: Statement,
  words: readonly CountedWord[],
  record: RepliesRecord | null,
): VerificationFinding[] {
  const fields = record === null ? new Map<string, number>() : countFields(record)
  const changed = statement.bindings.flatMap(({ field, value }) => {
    const now = fields.get(field)
    return now === undefined || now === value ? [] : [{ field, value, now }]
  })
  const numbers = statement.bindings.flatMap(({ value }) =>
    typeof value === 'number' ? [value] : [...value.matchAll(/\d+/gu)].map(([digits]) => Number(digits)),
  )
  const unbound = words.filter(
    (word) =>
      word.isSure && !word.isAmong(numbers) && (word.level === null || headsClause(statement, word.start)),
  )
  return [
    ...changed.map(({ field, value, now }) =>
      found(statement, 'count-wrong', {
        message: `The statement is bound to ${field} = ${value}; the record of replies gives ${now}.`,
        hint: 'Make the report anew from the record.',
      }),
    ),
    ...unbound.map(({ written, level, start, end }) =>
      found(statement, level === null ? 'count-wrong' : 'quantifier-unproved', {
        message: `Nothing in the record is bound to “${written}”.`,
        hint: 'Give the statement a query (docs/authoring.md).',
        at: { start, end },
      }),
    ),
  ]
}
