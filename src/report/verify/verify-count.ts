/** Counts again what a count statement says: each number in it is the answer of its query, or a counted field of the record. */
import { isCalendarDate } from '#un'
import { type AskedRecord, answerQuery, passagesAsked } from '../answer-query.ts'
import type { CountQuery, RespondentFilter } from '../count-query.ts'
import { keysOf } from '../facts/facts.ts'
import { rememberedFor } from '../facts/remember.ts'
import { countFields } from '../record-fields.ts'
import type { RepliesRecord } from '../replies-record.ts'
import type { Statement } from '../statement.ts'
import { askedRecord } from './asked-record.ts'
import { type Answered, boundMeaningWrong, meaningWrong, viewsUncounted } from './count-meaning.ts'
import { isWholeOf } from './count-segments.ts'
import { type CountedWord, countedWords, withoutQuotations } from './counted-words.ts'
import { factsOf } from './facts-read.ts'
import { found } from './found.ts'
import type { ProofContext, VerificationFinding } from './verification.ts'
import { HEADS_CLAUSE } from './words/attribution-words.ts'
import { tongueOf } from './words/word-units.ts'

/**
 * The numbers of a count stand in the order of its queries, each the number that the record gives; the whole asked about may stand
 * too. A word of the scale in the place of a number must be carried by it, and what bounds it ("more than") must hold. Words that
 * restrict who is counted are those of the query. Without a query, numbers are bound to fields of the record, counted again.
 *
 * Finds `count-wrong`, `quantifier-unproved`, `date-changed` (a date that no field has), `citation-dangling` (a query names a
 * passage that is not there).
 */
export function verifyCount(statement: Statement, context: ProofContext): VerificationFinding[] {
  const words = countedWords(statement, context.scale)
  const asked = askedRecord(context)
  const dates = datesWrong(statement, context)
  if (statement.query === undefined || statement.query.length === 0)
    return [...dates, ...verifyBound(statement, words, asked, context)]
  if (asked === null)
    return [
      found(statement, 'count-wrong', {
        message: 'The manifest has no record of the replies: the count cannot be made again.',
        hint: 'Make the report anew with this version of the program.',
      }),
    ]
  const answered = statement.query.map((query) => ({ query, answer: answerQuery(query, asked) }))
  const wrong = compare(statement, words, answered, asked.record)
  const meant = meaningWrong(statement, pairsOf(words, answered), asked, context)
  return [
    ...dates,
    ...danglingIn(statement, statement.query, asked),
    ...strangersIn(statement, statement.query, asked),
    ...(wrong.length > 0 ? wrong : meant),
    ...viewsUncounted(statement, statement.query),
  ]
}

/** Each number with the query that it answers: those that it fits, in order. */
function pairsOf(words: readonly CountedWord[], answered: readonly Answered[]): [CountedWord, Answered][] {
  const pairs: [CountedWord, Answered][] = []
  for (const word of words) {
    const current = answered[pairs.length]
    if (current !== undefined && word.fits(current.answer)) pairs.push([word, current])
  }
  return pairs
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
    const [last, current] = [answered[next - 1], answered[next]]
    if (last !== undefined && isWhole(statement, words, index))
      findings.push(...wholeWrong(statement, word, last, record))
    else if (current !== undefined && word.fits(current.answer)) next++
    else if (isUnanswered(word, others)) {
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

function isWhole({ text, language }: Statement, words: readonly CountedWord[], index: number): boolean {
  const [part, word] = [words[index - 1], words[index]]
  return part !== undefined && word !== undefined && isWholeOf(text, language, part, word)
}

/** A number that nothing of the record stands behind; bounded by words it is held to the query alone. */
function isUnanswered(word: CountedWord, others: readonly number[]): boolean {
  return (word.isCompared || !word.isAmong(others)) && isSureIn(word)
}

/** "One" before a noun for respondents is the number. */
function isSureIn({ isSure, noun }: CountedWord): boolean {
  return isSure || noun !== null
}

/** What "five of the …" may name: the whole asked about, all Member States, all members of the group asked about. */
function wholesOf({ query, answer }: Answered, record: RepliesRecord): readonly number[] {
  if (query.count === 'replies') return [answer.whole]
  const fields = countFields(record)
  const regions = [query.where.region ?? []].flat()
  const members = regions.map((region) => fields.get(`counts.membersOf.${region}`) ?? 0)
  return [
    answer.whole,
    ...(query.of === undefined ? [fields.get('counts.memberStates') ?? 0] : []),
    ...(members.length === 0 ? [] : [members.reduce((sum, each) => sum + each, 0)]),
  ]
}

function wholeWrong(
  statement: Statement,
  word: CountedWord,
  answered: Answered,
  record: RepliesRecord,
): VerificationFinding[] {
  const { start, end, written } = word
  const { count, whole } = answered.answer
  if (word.isAmong(wholesOf(answered, record))) return []
  return [
    found(statement, 'count-wrong', {
      message: `The sentence gives ${written} as the whole; the query counts ${count} of ${whole}.`,
      hint: 'Print the whole that is asked about: {whole}.',
      at: { start, end },
    }),
  ]
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

function headsClause({ text, language }: Statement, start: number): boolean {
  return HEADS_CLAUSE[tongueOf(language)].test(text.slice(0, start))
}

/** An issue that the authoring file codes nothing to, or a respondent that is none: the query counts nobody by it. */
function strangersIn(
  statement: Statement,
  queries: readonly CountQuery[],
  { record }: AskedRecord,
): VerificationFinding[] {
  const { issues, known } = countableIn(record)
  const strangers = queries
    .flatMap(({ where, of }) => [where, ...(of === undefined ? [] : [of])])
    .flatMap(filtersIn)
    .flatMap(({ coded, named }) => [
      ...[coded ?? []].flat().filter((issue) => !issues.has(issue)),
      ...(named ?? []).filter((code) => !known.has(code)),
    ])
  return strangers.slice(0, 1).map((stranger) =>
    found(statement, 'count-wrong', {
      message: `The query counts by “${stranger}”, which is no issue of the codings and no respondent.`,
      hint: 'Correct the name, or code passages to the issue (docs/authoring.md).',
    }),
  )
}

/** Issues and respondents that a query may name. */
const countableIn = rememberedFor((record: RepliesRecord) => ({
  issues: new Set(record.codings.map(({ issue }) => issue)),
  known: new Set([
    ...record.members.map(({ code }) => code),
    ...record.replies.flatMap(({ id, memberState }) => [id, ...(memberState === null ? [] : [memberState])]),
  ]),
}))

function filtersIn(filter: RespondentFilter): RespondentFilter[] {
  return [
    filter,
    ...(filter.any ?? []).flatMap(filtersIn),
    ...(filter.not === undefined ? [] : filtersIn(filter.not)),
  ]
}

/** Dates printed that no field has, where the record knows of dates. */
function datesWrong(statement: Statement, { fields, on }: ProofContext): VerificationFinding[] {
  const { text, language, bindings } = statement
  const values = [...fields.values(), ...bindings.map(({ value }) => value), on ?? ''].map(String)
  const known = values
    .filter(isCalendarDate)
    .flatMap((value) => factsOf({ text: value, language }).flatMap(keysOf))
  if (known.length === 0) return []
  return factsOf({ text: withoutQuotations(text), language })
    .filter((fact) => fact.kind === 'date' && !keysOf(fact).some((key) => known.includes(key)))
    .map(({ written, start, end }) =>
      found(statement, 'date-changed', {
        message: `The sentence prints ${written}, and no field of the record has that date.`,
        hint: 'Print a date of the record: {call.reportDate}, {call.noteVerbale.deadline} (docs/authoring.md).',
        at: { start, end },
      }),
    )
}

/** A count of our own formulae: its numbers are those of the fields it is bound to, and the record gives the same. */
function verifyBound(
  statement: Statement,
  words: readonly CountedWord[],
  asked: AskedRecord | null,
  context: ProofContext,
): VerificationFinding[] {
  const fields = asked === null ? new Map<string, number>() : countFields(asked.record)
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
    ...(asked === null ? [] : boundMeaningWrong(statement, words, asked, context)),
  ]
}
