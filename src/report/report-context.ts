/** What the documents of one report share. */
import type { RespondentCounts } from './count.ts'
import type { QuotedMandate } from './formulae.ts'
import type { MandateFacts } from './quoted-mandate.ts'
import type { ReportInput } from './report-input.ts'
import type { Thematic } from './thematic/thematic.ts'

/** What every document of one report shares. */
export interface ReportContext extends ReportInput {
  readonly mandate: MandateFacts | null
  readonly quoted: QuotedMandate | null
  readonly agendaTitle: string | null
  readonly gaSession: number | null
  readonly banner: string
  readonly counts: RespondentCounts
  readonly thematic: Thematic | null
}
