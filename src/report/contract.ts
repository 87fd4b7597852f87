/** `report.json` and `rapporteur report --json`: the public shape, versioned and validated. */

import { z } from 'zod'
import { countsContract, submissionContract } from '#submission'
import { findingContract } from '#un'
import { countQueryContract } from './count-query.ts'
import { LIMIT_KINDS, LIMIT_REASONS } from './limit.ts'
import type { Report } from './report.ts'
import { LOOK_NAMES, STATEMENT_KINDS } from './statement.ts'

const REPORT_SCHEMA_VERSION = 1

const selector = z.strictObject({
  textQuote: z.strictObject({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
  textPosition: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }),
})
const box = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
const translation = z.enum(['official', 'by-the-state', 'by-a-person', 'by-a-machine']).nullable()

const citation = z.strictObject({
  submission: z.string(),
  memberState: z.string().nullable(),
  file: z.string(),
  fileSha256: z.string().length(64),
  reader: z.strictObject({ name: z.string(), version: z.string() }),
  textSha256: z.string().length(64),
  passage: z.string(),
  selector,
  page: z.int().positive(),
  box: box.nullable(),
  language: z.string(),
  translation,
  translationOf: z.string().nullable(),
})

const at = z.int().nonnegative()
const citationIndex = z.int().nonnegative().optional()
const edit = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('note-mark'), at: z.int(), removed: z.string() }),
  z.strictObject({ type: z.literal('cut'), at, removed: z.string(), citation: citationIndex }),
  z.strictObject({
    type: z.literal('insertion'),
    at,
    inserted: z.string(),
    citation: citationIndex,
    by: z.string().optional(),
    reason: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('correction'),
    at,
    removed: z.string(),
    inserted: z.string(),
    citation: citationIndex,
    by: z.string().optional(),
    reason: z.string().optional(),
  }),
])

export const statementContract = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  kind: z.enum(STATEMENT_KINDS),
  language: z.string(),
  text: z.string(),
  translationOf: z.string().nullable(),
  citations: z.array(citation),
  bindings: z.array(z.strictObject({ field: z.string(), value: z.union([z.string(), z.number()]) })),
  edits: z.array(edit),
  looks: z
    .array(
      z.strictObject({
        start: z.int().nonnegative(),
        end: z.int().nonnegative(),
        looks: z.array(z.enum(LOOK_NAMES)),
      }),
    )
    .optional(),
  query: z.array(countQueryContract).min(1).optional(),
  confirmation: z
    .strictObject({ by: z.string(), at: z.string(), reason: z.string(), of: z.string().length(64) })
    .optional(),
})

const limit = z.strictObject({
  kind: z.enum(LIMIT_KINDS),
  reason: z.enum(LIMIT_REASONS),
  submission: z.string().nullable(),
  memberState: z.string().nullable(),
  name: z.string(),
  file: z.string().nullable(),
  pages: z.array(z.int().positive()),
  count: z.int().nonnegative(),
  words: z.int().nonnegative().nullable(),
  doubtfulWords: z.int().nonnegative().nullable(),
  says: z.string(),
})

/** The schema of `report.json`. Positions are Unicode code points; pages count from 1; dates are ISO calendar dates. */
export const reportContract = z.strictObject({
  schemaVersion: z.literal(REPORT_SCHEMA_VERSION),
  language: z.string(),
  documents: z.array(
    z.strictObject({
      name: z.string(),
      symbol: z.string(),
      title: z.string(),
      banner: z.string().nullable(),
      wordCount: z.int(),
      submissions: z.array(z.string()),
      statements: z.array(statementContract),
      /** Absent from files written before documents told their limits. */
      limits: z.array(limit).default([]),
    }),
  ),
  submissions: z.array(submissionContract),
  counts: countsContract,
  omissions: z.array(
    z.strictObject({
      submission: z.string(),
      file: z.string(),
      passage: z.string().nullable(),
      reason: z.string(),
    }),
  ),
  findings: z.array(findingContract),
})

/** What `report.json` holds. */
export type ReportContract = z.infer<typeof reportContract>

/** Puts a report into the public shape. `submissions` and `findings` are already in theirs (positions in code points). */
export function toReportContract(
  report: Report,
  submissions: ReportContract['submissions'],
  findings: ReportContract['findings'],
): ReportContract {
  return reportContract.parse({
    schemaVersion: REPORT_SCHEMA_VERSION,
    language: report.language,
    documents: report.documents.map(
      ({ name, official, wordCount, submissions: ids, statements, limits }) => ({
        name,
        symbol: official.masthead.symbol,
        title: official.title.title,
        banner: official.banner,
        wordCount,
        submissions: ids,
        statements,
        limits,
      }),
    ),
    submissions,
    counts: report.counts,
    omissions: report.omissions,
    findings,
  })
}
