/** What a job gave to whoever asked for it: the public shape, kept a day. */
import { z } from 'zod'
import type { RecordAtWork } from '#registry'
import { RegistryStore } from '#registry'
import { countsContract, repliesContract, submissionContract, toSubmissionContracts } from '#submission'
import { type Finding, findingContract, toFindingContract } from '#un'
import type { MadeReport } from './make-report.ts'
import { WORK_REFUSAL_CODES } from './work.ts'

/** What is told of a report that was made; its files are told by the version. */
const reportTold = z.strictObject({
  symbol: z.string(),
  title: z.string(),
  statementCount: z.int(),
  /** Of them, those in respondents' words. */
  citedCount: z.int(),
  submissions: z.array(submissionContract),
  counts: countsContract,
  findings: z.array(findingContract),
})
export type ReportTold = z.infer<typeof reportTold>

const note = z.strictObject({
  code: z.enum(['only-in-record', 'known-by-another-name', 'changed-while-read', 'of-withdrawn']),
  path: z.string(),
})

const intakeOutcome = z.strictObject({
  kind: z.literal('intake'),
  call: z.string(),
  /** Files that were new to the record; null where no replies were given. */
  received: z.int().nullable(),
  notes: z.array(note),
  /** Who answered what, as the record then has it; null where that was not asked for. */
  replies: repliesContract.nullable(),
})

const reportOutcome = z.strictObject({
  kind: z.literal('report'),
  call: z.string(),
  report: z.string(),
  version: z.int(),
  isNew: z.boolean(),
  told: reportTold,
})

const manifests = z.strictObject({
  kind: z.literal('manifests'),
  call: z.string(),
  /** The text of each document's manifest, in the order of the documents: what is signed. */
  manifests: z.array(z.string()),
})

const rederivation = z.strictObject({
  kind: z.literal('rederivation'),
  call: z.string(),
  /** Files read anew by the present readers, of all that are kept of the call. */
  readAnew: z.int(),
  files: z.int(),
  /** Submissions about which something else was found than before. */
  foundAnew: z.int(),
  submissions: z.int(),
})

const refused = z.strictObject({
  kind: z.literal('refused'),
  code: z.enum(WORK_REFUSAL_CODES),
  message: z.string(),
})

const tables = z.record(z.string(), z.strictObject({ rows: z.int(), sha256Sum: z.string() }))

const verification = z.strictObject({
  kind: z.literal('verification'),
  size: z.int(),
  root: z.string(),
  destroyedPayloads: z.int(),
  findings: z.array(findingContract),
})
const check = z.strictObject({
  kind: z.literal('check'),
  tables,
  files: z.int(),
  wrong: z.array(z.string()),
})
const sweep = z.strictObject({ kind: z.literal('sweep'), kept: z.int(), removed: z.array(z.string()) })
const backup = z.strictObject({
  kind: z.literal('backup'),
  format: z.literal(1),
  at: z.string(),
  migrations: z.array(z.string()),
  tables,
  blobs: z.strictObject({ count: z.int(), sizeBytes: z.int() }),
})

/** What a job of the house gives, by its kind; `refused` where the rules said no and trying again would not help. */
export const outcomeContract = z.discriminatedUnion('kind', [
  intakeOutcome,
  reportOutcome,
  manifests,
  rederivation,
  verification,
  check,
  sweep,
  backup,
  refused,
])
export type Outcome = z.infer<typeof outcomeContract>
export type IntakeOutcome = z.infer<typeof intakeOutcome>
export type ReportOutcome = z.infer<typeof reportOutcome>
export type ManifestsOutcome = z.infer<typeof manifests>
export type Rederivation = z.infer<typeof rederivation>

/** What is told of a report. */
export function toldOf({ report, replies, findings }: MadeReport): ReportTold {
  const [main] = report.documents
  const statements = report.documents.flatMap((document) => document.statements)
  return reportTold.parse({
    symbol: main?.official.masthead.symbol ?? '',
    title: main?.official.title.title ?? '',
    statementCount: statements.length,
    citedCount: statements.filter(({ citations }) => citations.length > 0).length,
    submissions: toSubmissionContracts(replies),
    counts: report.counts,
    findings: toFindingContract(findings, () => null),
  })
}

/** Keeps what a job gave, in the transaction that ends the job. */
export async function keepOutcome({ book }: RecordAtWork, job: string, outcome: Outcome): Promise<void> {
  const text = JSON.stringify(outcomeContract.parse(outcome))
  await new RegistryStore(book.store).putOutcome(job, book.means.now(), text)
}

/** Findings in the public shape, as the house has them. */
export function findingsOf(outside: readonly z.infer<typeof findingContract>[]): Finding[] {
  return outside.map(({ code, message, needsPerson, subject, hint }) => ({
    ...{ code, message, needsPerson },
    ...(subject === null ? {} : { subject }),
    ...(hint === null ? {} : { hint }),
  }))
}
