/** A question to the record of replies, as data: how many respondents are of this kind, and of how many. */
import { z } from 'zod'
import { SUBMISSION_STATUSES } from '#submission'
import { REGIONAL_GROUPS, RESPONDENT_GROUPS } from '#un'

/**
 * Which respondents are counted. All conditions given must hold; of several values in a list, any one; `any` is an alternative of
 * whole conditions, `not` excludes. Nothing given means all. Groups and languages are those of the record; `coded` names an issue
 * of the authoring file, and holds where a passage of the reply is coded to it; `passages` where one of these is of the reply.
 */
export interface RespondentFilter {
  readonly coded?: OneOrMore<string> | undefined
  readonly passages?: readonly string[] | undefined
  readonly region?: OneOrMore<(typeof REGIONAL_GROUPS)[number]> | undefined
  readonly respondents?: OneOrMore<(typeof RESPONDENT_GROUPS)[number]> | undefined
  /** Language in which the reply was received. */
  readonly language?: OneOrMore<string> | undefined
  readonly status?: OneOrMore<(typeof SUBMISSION_STATUSES)[number]> | undefined
  readonly late?: boolean | undefined
  /** Codes of States, or ids of submissions. */
  readonly named?: readonly string[] | undefined
  readonly any?: readonly RespondentFilter[] | undefined
  readonly not?: RespondentFilter | undefined
}

type OneOrMore<Value> = Value | readonly Value[]

/** What is counted: replies, or Member States with a reply of their own. */
export const COUNTED = ['replies', 'member-states'] as const

/**
 * One question: how many of `of` (all replies where it is not given) fulfil `where` too. `represented`: States for which a reply
 * speaks are counted with its sender; only for Member States.
 */
export interface CountQuery {
  readonly count: (typeof COUNTED)[number]
  readonly where: RespondentFilter
  readonly of?: RespondentFilter | undefined
  readonly represented?: boolean | undefined
}

function oneOrMore<Kind extends z.ZodType>(kind: Kind) {
  return z.union([kind, z.array(kind).min(1)])
}

const filterContract: z.ZodType<RespondentFilter> = z.lazy(() =>
  z.strictObject({
    coded: oneOrMore(z.string().min(1)).optional(),
    passages: z.array(z.string().min(1)).min(1).optional(),
    region: oneOrMore(z.enum(REGIONAL_GROUPS)).optional(),
    respondents: oneOrMore(z.enum(RESPONDENT_GROUPS)).optional(),
    language: oneOrMore(z.string().min(2)).optional(),
    status: oneOrMore(z.enum(SUBMISSION_STATUSES)).optional(),
    late: z.boolean().optional(),
    named: z.array(z.string().min(1)).min(1).optional(),
    any: z.array(filterContract).min(1).optional(),
    not: filterContract.optional(),
  }),
)

/** The closed language of counts, as files carry it. */
export const countQueryContract: z.ZodType<CountQuery> = z.strictObject({
  count: z.enum(COUNTED),
  where: filterContract.default({}),
  of: filterContract.optional(),
  represented: z.boolean().optional(),
})
