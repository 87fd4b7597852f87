/** Submissions as they leave the house in JSON: the public contract of `replies` and `report`. */
import { z } from 'zod'
import { FILE_KINDS } from '#extract'
import { type Finding, findingContract, REGIONAL_GROUPS, RESPONDENT_GROUPS, toFindingContract } from '#un'
import type { FolderReading } from './read-replies.ts'
import {
  ATTRIBUTION_SOURCES,
  FILE_ROLES,
  SUBMISSION_STATUSES,
  type Submission,
  TRANSLATION_MAKERS,
} from './submission.ts'

const replyFile = z.strictObject({
  path: z.string(),
  sha256: z.string(),
  role: z.enum(FILE_ROLES),
  kind: z.enum(FILE_KINDS),
  language: z.string(),
  obtained: z.enum(['text-layer', 'markup', 'ocr', 'none']),
  translation: z.enum(TRANSLATION_MAKERS).nullable(),
  /** For a translation: the language of the original, where the index or a person says it. */
  translatedFrom: z.string().nullable(),
  attributedBy: z.enum(ATTRIBUTION_SOURCES),
  evidence: z.string().nullable(),
})

export const submissionContract = z.strictObject({
  id: z.string(),
  /** ISO 3166-1 alpha-3, or the code of the table given; null for a respondent without one. */
  memberState: z.string().nullable(),
  respondent: z.string().nullable(),
  onBehalfOf: z.array(z.string()),
  alignedWith: z.array(z.string()),
  alignsWith: z.array(z.string()),
  group: z.enum([...RESPONDENT_GROUPS, 'undecided']),
  files: z.array(replyFile),
  chosenFile: z.string().nullable(),
  reason: z.string(),
  receivedOn: z.string().nullable(),
  /** The letter's own date, where nothing says when it came; absent from older records. */
  datedOn: z.string().nullable().default(null),
  late: z.boolean().nullable(),
  wordCount: z.int().nonnegative().nullable(),
  status: z.enum(SUBMISSION_STATUSES),
  findings: z.array(findingContract),
})

/** Who counts where; made by the report room's `countRespondents`. */
export const countsContract = z.strictObject({
  submissions: z.int(),
  byGroup: z.record(z.enum([...RESPONDENT_GROUPS, 'undecided']), z.int()),
  byStatus: z.record(z.string(), z.int()),
  late: z.int(),
  byLanguage: z.array(z.strictObject({ language: z.string(), count: z.int() })),
  byRegion: z.array(
    z.strictObject({
      group: z.enum(REGIONAL_GROUPS),
      members: z.int(),
      replied: z.int(),
      represented: z.array(z.string()),
      silent: z.array(z.string()),
    }),
  ),
  memberStates: z.int(),
  memberStatesReplied: z.int(),
  memberStatesRepresented: z.int(),
  silentRegions: z.array(z.enum(REGIONAL_GROUPS)),
})

export const repliesContract = z.strictObject({
  schemaVersion: z.literal(1),
  submissions: z.array(submissionContract),
  ignored: z.array(
    z.strictObject({ path: z.string(), reason: z.string(), memberState: z.string().nullable() }),
  ),
  counts: countsContract,
  findings: z.array(findingContract),
})

export type SubmissionContract = z.infer<typeof submissionContract>
export type RepliesContract = z.infer<typeof repliesContract>

/** What `#report` counts, as far as the contract carries it; read only here. */
type Frozen<Value> = Value extends readonly (infer Each)[]
  ? readonly Frozen<Each>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value
export type RepliesCounts = Frozen<z.infer<typeof countsContract>>

/** The submissions of a folder in the public shape; positions in findings become Unicode code points. */
export function toSubmissionContracts(
  reading: Pick<FolderReading, 'submissions' | 'transcriptions'>,
): SubmissionContract[] {
  const textOf = textsOf(reading)
  return reading.submissions.map((submission) => toSubmissionContract(submission, textOf))
}

function toSubmissionContract(
  submission: Submission,
  textOf: (witness: string) => string | null,
): SubmissionContract {
  const { onBehalfOf, alignedWith, alignsWith, files, findings, ...rest } = submission
  return {
    ...rest,
    onBehalfOf: [...onBehalfOf],
    alignedWith: [...alignedWith],
    alignsWith: [...alignsWith],
    files: files.map((file) => ({ ...file })),
    findings: toFindingContract(findings, textOf),
  }
}

/** The whole answer of `rapporteur replies --json`: submissions, who counts where, and every finding once. */
export function toRepliesContract(
  reading: FolderReading,
  counted: RepliesCounts,
  findings: readonly Finding[],
): RepliesContract {
  return repliesContract.parse({
    schemaVersion: 1,
    submissions: toSubmissionContracts(reading),
    ignored: reading.ignored,
    counts: counted,
    findings: toFindingContract(findings, textsOf(reading)),
  })
}

/** The text a finding's span counts in, by the file's SHA-256. */
function textsOf({
  transcriptions,
}: Pick<FolderReading, 'transcriptions'>): (witness: string) => string | null {
  const texts = new Map([...transcriptions.values()].map(({ sha256, text }) => [sha256, text]))
  return (witness) => texts.get(witness) ?? null
}
