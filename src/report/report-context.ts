/** What the documents of one report share. */
import type { Mandate } from '#mandate'
import type { RespondentCounts } from './count.ts'
import type { QuotedMandate } from './formulae.ts'
import type { ReportInput } from './report-input.ts'
import type { Thematic } from './thematic/thematic.ts'

/** What every document of one report shares. */
export interface ReportContext extends ReportInput {
  readonly mandate: Mandate | null
  readonly quoted: QuotedMandate | null
  readonly agendaTitle: string | null
  readonly gaSession: number | null
  readonly banner: string
  readonly counts: RespondentCounts
  readonly thematic: Thematic | null
}
