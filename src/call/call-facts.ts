/** The facts of one call for views, as an officer writes them in `call.yaml`: the schema and the type derived from it. */

import { z } from 'zod'
import { AGENDA_STAGES, isTimeZone, LANGUAGES } from '#un'

const calendarDate = z.iso.date().describe('a calendar date, YYYY-MM-DD')
const text = z.string().trim().min(1)
const language = z.enum(LANGUAGES)

/** A text as every edition prints it, or one for each language of an edition. */
const editionText = z.union([text, z.partialRecord(language, text)], {
  error: `expected a text, or texts by language (${LANGUAGES.join(', ')})`,
})

/** How States are ordered in an edition: by the language's own alphabet, or by the names in English. */
const orderRule = z.enum(['collate', 'english'])

/**
 * Everything is optional: what is missing prints as `[symbol]`, `[date]` … with a finding, and is never invented.
 * Unknown keys are findings, so that a misspelt key is not silently ignored.
 */
export const callFactsSchema = z.strictObject({
  symbol: text.optional(),
  organization: text.optional(),
  organ: text.optional(),
  distribution: z.enum(['General', 'Limited', 'Restricted']).optional(),
  reportDate: calendarDate.optional(),
  originalLanguage: language.optional(),
  session: z.int().min(1).max(200).optional(),
  agenda: z
    .strictObject({
      /** Symbol of the document the item number belongs to: "A/74/150". */
      document: text.optional(),
      item: z.union([text, z.int().transform(String)]).optional(),
      stage: z.enum(AGENDA_STAGES).optional(),
      title: editionText.optional(),
    })
    .optional(),
  title: editionText.optional(),
  /** Who presents the report; "Secretary-General" where nothing is said. */
  author: editionText.optional(),
  noteVerbale: z
    .strictObject({
      reference: editionText.optional(),
      date: calendarDate.optional(),
      deadline: calendarDate.optional(),
    })
    .optional(),
  limits: z
    .strictObject({
      replyWords: z.int().positive().optional(),
      reportWords: z.int().positive().optional(),
      /** Why the report may have more words than that, and who said so. */
      waiver: text.optional(),
    })
    .optional(),
  order: z.partialRecord(language, orderRule).optional(),
  /** Languages the report is made in; the first is the default of `--language`. */
  languages: z.array(language).min(1).optional(),
  /** Reproduce the full texts or the executive summaries where a State sent one. */
  text: z.enum(['full', 'summaries']).optional(),
  /** Print or leave out (recorded one by one) the letterhead, salutation and closing courtesies of a reply. */
  courtesies: z.enum(['print', 'omit']).optional(),
  lateReplies: z.enum(['addendum', 'report']).optional(),
  /** The office's time zone: its calendar says on which day a reply came over the portal. */
  timeZone: text
    .refine(isTimeZone, 'expected a time zone of the IANA database ("America/New_York")')
    .optional(),
  /** Guiding questions put by the call, in its language. */
  questions: z.array(text).optional(),
  /** Invented States: every page says SPECIMEN instead of DRAFT. */
  specimen: z.boolean().optional(),
  banner: text.optional(),
  jobNumber: text.optional(),
  /** The office's own scale of words of number, a file beside this one. */
  scale: text.optional(),
  /** The day by which the report is to be submitted. */
  submissionDue: calendarDate.optional(),
  /** Why the report was submitted after its deadline; printed as a note on the first page. */
  lateSubmissionReason: text.optional(),
})

/** The facts of a call; every field may be missing. */
export type CallFacts = z.infer<typeof callFactsSchema>
/** See `editionText`. */
export type EditionText = z.infer<typeof editionText>
export type OrderRule = z.infer<typeof orderRule>
