/** Whether a number in a sentence of ours counts those whom the words around it name, and nobody else. */
import { isCalendarDate, type LanguageTag, REGIONAL_GROUPS, RESPONDENT_GROUPS } from '#un'
import { type Answer, type AskedRecord, answerQuery } from '../answer-query.ts'
import type { CountQuery, RespondentFilter } from '../count-query.ts'
import { keysOf } from '../facts/facts.ts'
import type { Binding, Statement } from '../statement.ts'
import { segmentsOf } from './count-segments.ts'
import { type CountedWord, withoutQuotations } from './counted-words.ts'
import { factsOf } from './facts-read.ts'
import { found } from './found.ts'
import {
  countedBy,
  type Restriction,
  restrictionsIn,
  saidByNoun,
  unrestricted,
  unsaidBound,
} from './restrictions.ts'
import type { ProofContext, VerificationFinding } from './verification.ts'
import { SAYS_VIEW } from './words/claim-words.ts'
import { AFTER_DATE, UP_TO } from './words/restriction-words.ts'
import { tongueOf } from './words/word-units.ts'

/** A query and what the record answers. */
export interface Answered {
  readonly query: CountQuery
  readonly answer: Answer
}

/** A stretch of a statement that speaks of one of its numbers, and all that the statement says. */
interface Said {
  readonly own: readonly Restriction[]
  readonly whole: readonly Restriction[]
  readonly text: string
  readonly language: LanguageTag
}

/** The first thing that the words around each number say and its query does not count, or that it counts and they do not say. */
export function meaningWrong(
  statement: Statement,
  pairs: readonly (readonly [CountedWord, Answered])[],
  asked: AskedRecord,
  context: ProofContext,
): VerificationFinding[] {
  const said = saidOf(
    statement,
    pairs.map(([word]) => word),
    context,
  )
  return pairs.flatMap(([word, { query }], index) => {
    const own = said[index]
    const fault = own === undefined ? null : faultOf(word, query, own, asked)
    return fault === null ? [] : [asFinding(statement, word, fault)]
  })
}

function saidOf(statement: Statement, words: readonly CountedWord[], context: ProofContext): Said[] {
  const { language } = statement
  const text = withoutQuotations(statement.text)
  const read = (stretch: string): Restriction[] => [
    ...restrictionsIn(stretch, language),
    ...latenessByDate(stretch, language, context),
  ]
  const whole = read(text)
  return segmentsOf(text, language, words).map((segment) => ({
    ...{ own: words.length === 1 ? whole : read(segment), whole, text: segment, language },
  }))
}

/** What is wrong with a number's meaning, in words; null where nothing is. */
function faultOf(word: CountedWord, query: CountQuery, said: Said, asked: AskedRecord): string | null {
  if (!countsNoun(word, query, said.language, asked))
    return `it counts ${query.count}${told(query)}, and stands before “${word.noun?.trim()}”`
  const stranger = unrestricted(said.own, query, asked, said)
  if (stranger !== null) return `the sentence says “${stranger.written}”, and the query does not ask for that`
  const unsaid = unsaidBound([...said.whole, ...saidByNoun(word.noun, said.language)], query, asked, said)
  return unsaid === null ? null : `the query counts by ${unsaid}, and the sentence does not say so`
}

function told({ where }: CountQuery): string {
  return Object.keys(where).length === 0 ? '' : ` by ${Object.keys(where).join(', ')}`
}

/** Whether the noun behind the number is what the query counts; where no noun stands there, nothing is said. */
function countsNoun(
  { noun, isShare }: CountedWord,
  query: CountQuery,
  language: LanguageTag,
  asked: AskedRecord,
): boolean {
  const kinds = noun === null ? null : countedBy(noun, language)
  if (kinds === null || query.represented === true) return true
  const answer = answerQuery(query, asked)
  return kinds.some((kind) => {
    const counted = answerQuery(asKind(query, kind), asked)
    return counted.count === answer.count && (!isShare || counted.whole === answer.whole)
  })
}

function asKind({ where, of }: CountQuery, kind: CountQuery): CountQuery {
  const both = (filter: RespondentFilter): RespondentFilter => ({ ...kind.where, ...filter })
  return { count: kind.count, where: both(where), of: both(of ?? {}) }
}

/** "By 31 May 2019", the deadline of the record: in time; "after" it: late. */
function latenessByDate(text: string, language: LanguageTag, { fields }: ProofContext): Restriction[] {
  const deadline = String(fields.get('call.noteVerbale.deadline') ?? '')
  if (!isCalendarDate(deadline)) return []
  const keys = factsOf({ text: deadline, language }).flatMap(keysOf)
  const tongue = tongueOf(language)
  return factsOf({ text, language })
    .filter((fact) => fact.kind === 'date' && keysOf(fact).some((key) => keys.includes(key)))
    .flatMap(({ start, end, written }): Restriction[] => {
      const [before, after] = [text.slice(0, start), text.slice(end)]
      if (UP_TO[tongue].test(before)) return [{ dimension: 'late', value: 'false', written }]
      const isAfter = AFTER_DATE[tongue].before.test(before) || AFTER_DATE[tongue].after.test(after)
      return isAfter ? [{ dimension: 'late', value: 'true', written }] : []
    })
}

function asFinding(
  statement: Statement,
  { start, end, written }: CountedWord,
  fault: string,
): VerificationFinding {
  return found(statement, 'count-wrong', {
    message: `“${written}” does not count what the sentence says: ${fault}.`,
    hint: 'Ask in the query for what the sentence names, and name in it what the query asks for (docs/authoring.md).',
    at: { start, end },
  })
}

/** The query that gives a field of the record too, where there is one. */
function queryOf({ field, value }: Binding, asked: AskedRecord): Answered[] {
  const query = queryFor(field)
  if (query === null) return []
  const answer = answerQuery(query, asked)
  return answer.count === value ? [{ query, answer }] : []
}

function queryFor(field: string): CountQuery | null {
  const [part, kind, value = ''] = field.split('.')
  if (part !== 'counts') return null
  if (kind === 'submissions') return { count: 'replies', where: {} }
  if (kind === 'late') return { count: 'replies', where: { late: true } }
  if (kind === 'memberStatesReplied') return { count: 'member-states', where: {} }
  if (kind === 'byLanguage') return { count: 'replies', where: { language: value } }
  const region = REGIONAL_GROUPS.find((group) => group === value)
  if (kind === 'byRegion' && region !== undefined) return { count: 'member-states', where: { region } }
  const respondents = RESPONDENT_GROUPS.find((group) => group === value)
  return kind === 'byGroup' && respondents !== undefined ? { count: 'replies', where: { respondents } } : null
}

/**
 * The same for numbers bound to fields of the record: where every field of a number's value is one that a query gives, the words
 * around it must fit one of them.
 */
export function boundMeaningWrong(
  statement: Statement,
  words: readonly CountedWord[],
  asked: AskedRecord,
  context: ProofContext,
): VerificationFinding[] {
  const said = saidOf(statement, words, context)
  return words.flatMap((word, index) => {
    const own = said[index]
    const bound = statement.bindings.filter(({ value }) => typeof value === 'number' && word.isAmong([value]))
    const answered = bound.flatMap((binding) => queryOf(binding, asked))
    if (own === undefined || answered.length === 0 || answered.length < bound.length) return []
    const faults = answered.map(({ query }) => faultOf(word, query, own, asked))
    const [fault] = faults
    return fault === undefined || faults.includes(null) ? [] : [asFinding(statement, word, fault ?? '')]
  })
}

/** A count of replies that says what they say, where no query counts by what they say. */
export function viewsUncounted(statement: Statement, queries: readonly CountQuery[]): VerificationFinding[] {
  if (queries.some(({ where, of }) => countsWords(where) || (of !== undefined && countsWords(of)))) return []
  const view = SAYS_VIEW[tongueOf(statement.language)].exec(withoutQuotations(statement.text))
  if (view === null) return []
  return [
    found(statement, 'count-wrong', {
      message: `The sentence says what respondents say (“${view[0].trim()}”); its query counts who replied, not who says it.`,
      hint: 'Code the passages that say it and count by them: where: { coded: … } (docs/authoring.md).',
      at: { start: view.index, end: view.index + view[0].length },
    }),
  ]
}

function countsWords({ coded, passages, named, status, any, not }: RespondentFilter): boolean {
  if ([coded, passages, named, status].some((bound) => bound !== undefined)) return true
  return (any ?? []).some(countsWords) || (not !== undefined && countsWords(not))
}
