/** Answers a question to the record of replies: how many respondents fulfil it, and of how many. */
import type { CountQuery, RespondentFilter } from './count-query.ts'
import { rememberedBy, rememberedFor } from './facts/remember.ts'
import type { RepliesRecord } from './replies-record.ts'

type Reply = RepliesRecord['replies'][number]

/** One that is counted: a reply, or a Member State with all the replies that are its own or speak for it. */
interface Counted {
  readonly name: string
  readonly memberState: string | null
  readonly replies: readonly Reply[]
}

/** The answer: how many, which (codes of States, ids of replies), and of how many they are. */
export interface Answer {
  readonly count: number
  readonly whole: number
  readonly counted: readonly string[]
}

/** The record, and the reply that each passage stands in, by the passage's id. */
export interface AskedRecord {
  readonly record: RepliesRecord
  readonly submissionOf: (passage: string) => string | null
}

/**
 * The answer to a query. Replies whose sender is undecided are never counted.
 *
 * A filter's conditions must hold of one and the same reply; `not` holds where no reply of the respondent fulfils it. Unknown
 * issues and passages are fulfilled by nobody. The same record is asked the same query once: it is not to change between.
 */
export function answerQuery(query: CountQuery, asked: AskedRecord): Answer {
  return answersOf(asked)(query)
}

const answersOf = rememberedFor((asked: AskedRecord) =>
  rememberedBy(
    (query: CountQuery) => JSON.stringify(query),
    (query) => answerOnce(query, asked),
  ),
)

function answerOnce(query: CountQuery, asked: AskedRecord): Answer {
  const all = countable(query, asked.record)
  const issues = new Map(asked.record.codings.map(({ issue, passages }) => [issue, passages]))
  const regions = new Map(asked.record.members.map(({ code, region }) => [code, region]))
  const holds = (filter: RespondentFilter, each: Counted): boolean => {
    const { any, not } = filter
    if (any !== undefined && !any.some((other) => holds(other, each))) return false
    if (not !== undefined && holds(not, each)) return false
    if (!isOneOf(filter.region, each.memberState === null ? null : (regions.get(each.memberState) ?? null)))
      return false
    return each.replies.some((reply) => fits(filter, reply, each.memberState, issues, asked))
  }
  const whole = all.filter((each) => holds(query.of ?? {}, each))
  const counted = whole.filter((each) => holds(query.where, each)).map(({ name }) => name)
  return { count: counted.length, whole: whole.length, counted }
}

function countable({ count, represented }: CountQuery, { replies, members }: RepliesRecord): Counted[] {
  const known = replies.filter(({ respondents }) => respondents !== 'undecided')
  if (count === 'replies')
    return known.map((reply) => ({ name: reply.id, memberState: reply.memberState, replies: [reply] }))
  return members.flatMap(({ code }) => {
    const own = known.filter(
      (reply) => reply.memberState === code || (represented === true && reply.onBehalfOf.includes(code)),
    )
    return own.length === 0 ? [] : [{ name: code, memberState: code, replies: own }]
  })
}

/** The conditions that one reply must fulfil together. */
function fits(
  filter: RespondentFilter,
  reply: Reply,
  memberState: string | null,
  issues: ReadonlyMap<string, readonly string[]>,
  { submissionOf }: AskedRecord,
): boolean {
  const speaks = (passages: readonly string[]): boolean =>
    passages.some((passage) => submissionOf(passage) === reply.id)
  const { coded, passages, named, late } = filter
  return (
    isOneOf(filter.respondents, reply.respondents) &&
    isOneOf(filter.language, reply.language) &&
    isOneOf(filter.status, reply.status) &&
    (late === undefined || late === (reply.late === true)) &&
    (named === undefined ||
      named.includes(reply.id) ||
      (memberState !== null && named.includes(memberState))) &&
    (passages === undefined || speaks(passages)) &&
    (coded === undefined || listed(coded).some((issue) => speaks(issues.get(issue) ?? [])))
  )
}

function isOneOf(wanted: string | readonly string[] | undefined, value: string | null): boolean {
  return wanted === undefined || (value !== null && listed(wanted).includes(value))
}

function listed(values: string | readonly string[]): readonly string[] {
  return typeof values === 'string' ? [values] : values
}

/** Every passage that a query names, itself or by an issue: all must be in the manifest for the count to be made again. */
export function passagesAsked(queries: readonly CountQuery[], codings: RepliesRecord['codings']): string[] {
  const asked = (filter: RespondentFilter | undefined): string[] =>
    filter === undefined
      ? []
      : [
          ...(filter.passages ?? []),
          ...codings
            .filter(({ issue }) => filter.coded !== undefined && listed(filter.coded).includes(issue))
            .flatMap(({ passages }) => passages),
          ...(filter.any ?? []).flatMap(asked),
          ...asked(filter.not),
        ]
  return [...new Set(queries.flatMap(({ where, of }) => [...asked(where), ...asked(of)]))]
}
