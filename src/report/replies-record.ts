/** What of the replies counts are made over: who answered, in which language, of which group; and what is coded to which issue. */
import { z } from 'zod'
import { SUBMISSION_STATUSES, type Submission } from '#submission'
import { groupOn, REGIONAL_GROUPS, RESPONDENT_GROUPS, type StateEntry } from '#un'
import { languageReceived } from './language-received.ts'

/** Travels in the manifest, so that every count can be made again from the issued file alone. */
export const repliesRecordContract = z.strictObject({
  replies: z.array(
    z.strictObject({
      id: z.string(),
      memberState: z.string().nullable(),
      onBehalfOf: z.array(z.string()),
      respondents: z.enum([...RESPONDENT_GROUPS, 'undecided']),
      /** The language received; null where nothing says it. */
      language: z.string().nullable(),
      status: z.enum(SUBMISSION_STATUSES),
      late: z.boolean().nullable(),
    }),
  ),
  /** Member States of the table with their regional group on the report's date. */
  members: z.array(z.strictObject({ code: z.string(), region: z.enum(REGIONAL_GROUPS).nullable() })),
  /** Codes of those whose files a person left out: they are not silent. */
  leftOut: z.array(z.string()),
  /** Passages judged to speak to an issue, as the authoring file says. */
  codings: z.array(z.strictObject({ issue: z.string(), passages: z.array(z.string()) })),
})

/** The record that counts are made over. */
export type RepliesRecord = z.infer<typeof repliesRecordContract>

/** What a record is made from; `states` is the table, `on` the day whose groups count. */
interface RecordOrder {
  readonly submissions: readonly Submission[]
  readonly states: readonly StateEntry[]
  readonly on: string | null
  readonly leftOut: readonly { readonly memberState: string | null }[]
  /** The authoring file's. */
  readonly codings: RepliesRecord['codings']
}

/** The record of one report. */
export function repliesRecordOf({ submissions, states, on, leftOut, codings }: RecordOrder): RepliesRecord {
  return {
    replies: submissions.map((submission) => ({
      id: submission.id,
      memberState: submission.memberState,
      onBehalfOf: [...submission.onBehalfOf],
      respondents: submission.group,
      language: languageReceived(submission),
      status: submission.status,
      late: submission.late,
    })),
    members: states
      .filter(({ status }) => status === 'member-state')
      .map((state) => ({ code: state.code, region: groupOn(state, on) })),
    leftOut: [...new Set(leftOut.flatMap(({ memberState }) => memberState ?? []))],
    codings,
  }
}
