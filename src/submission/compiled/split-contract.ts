/** A compiled report taken apart, as it leaves the house in JSON: the public contract of `split`. */
import { z } from 'zod'
import { type FindingContract, findingContract, RESPONDENT_GROUPS } from '#un'
import type { CompiledReport } from './compiled-report.ts'
import type { NamedReply } from './replies-folder.ts'

const page = z.int().positive()

export const splitContract = z.strictObject({
  schemaVersion: z.literal(1),
  symbol: z.string().nullable(),
  sha256: z.string(),
  language: z.string(),
  replies: z.array(
    z.strictObject({
      file: z.string(),
      name: z.string(),
      /** Code of the States table; null for a respondent that is not in it. */
      memberState: z.string().nullable(),
      group: z.enum(RESPONDENT_GROUPS),
      originals: z.array(z.string()),
      language: z.string(),
      receivedOn: z.string().nullable(),
      datedOn: z.string().nullable(),
      onBehalfOf: z.array(z.string()),
      alignsWith: z.array(z.string()),
      alignedWith: z.array(z.string()),
      pages: z.strictObject({ first: page, last: page }),
    }),
  ),
  /** Characters of all blocks of the report, and of the replies, the Secretariat’s text and running heads together. */
  characters: z.strictObject({ inReport: z.int(), inParts: z.int() }),
  findings: z.array(findingContract),
})

export type SplitContract = z.infer<typeof splitContract>

/** The answer of `rapporteur split --json`; findings are given in the public shape. */
export function toSplitContract(
  report: CompiledReport,
  replies: readonly NamedReply[],
  findings: readonly FindingContract[],
): SplitContract {
  return {
    schemaVersion: 1,
    symbol: report.symbol,
    sha256: report.sha256,
    language: report.language,
    replies: replies.map(({ file, reply }) => ({
      file,
      name: reply.name,
      memberState: reply.code,
      group: reply.group,
      originals: [...reply.originals],
      language: reply.language,
      receivedOn: reply.receivedOn,
      datedOn: reply.datedOn,
      onBehalfOf: [...reply.onBehalfOf],
      alignsWith: [...reply.alignsWith],
      alignedWith: [...reply.alignedWith],
      pages: reply.pages,
    })),
    characters: report.characters,
    findings: [...findings],
  }
}
