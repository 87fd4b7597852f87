/** What the office decided about one document and its words do not say; the rules of the whole report need it. */
import { z } from 'zod'
import { SECRETARIAT_REPORT_LIMIT } from '#un'
import type { ReportContext } from './report-context.ts'
import { nameOrderOf } from './respondents.ts'

const date = z.iso.date()

/** Travels in the manifest, so that an issued file can be put to these rules by itself. */
export const editionFactsContract = z.strictObject({
  /** Invented States: the symbol must be one that cannot exist. */
  specimen: z.boolean(),
  /** The last day on which a reply was in time; null where call.yaml does not say. */
  deadline: date.nullable(),
  /** Where late replies are printed. */
  lateReplies: z.enum(['addendum', 'report']),
  /** The office's own order of names in this language; null for the usual one. */
  order: z.enum(['by-language', 'by-english']).nullable(),
  /** The most words the document may have. */
  reportWords: z.int().positive(),
  /** Why it may have more, and who said so; null where nobody did. */
  waiver: z.string().nullable(),
  /** The day by which the report was to be submitted. */
  submissionDue: date.nullable(),
  lateSubmissionReason: z.string().nullable(),
  /** Replies that this document does not print, each with the reason. */
  unprinted: z.array(z.strictObject({ submission: z.string(), reason: z.string() })),
})

/** What the office decided about one document. */
export type EditionFacts = z.infer<typeof editionFactsContract>

/** The facts of one document; `unprinted` are the replies it leaves to another document, with the reason. */
export function editionFactsOf(
  { call, language }: Pick<ReportContext, 'call' | 'language'>,
  unprinted: EditionFacts['unprinted'],
): EditionFacts {
  return {
    specimen: call.specimen === true,
    deadline: call.noteVerbale?.deadline ?? null,
    lateReplies: call.lateReplies ?? 'addendum',
    order: nameOrderOf({ call, language }),
    reportWords: call.limits?.reportWords ?? SECRETARIAT_REPORT_LIMIT,
    waiver: call.limits?.waiver ?? null,
    submissionDue: call.submissionDue ?? null,
    lateSubmissionReason: call.lateSubmissionReason ?? null,
    unprinted,
  }
}
