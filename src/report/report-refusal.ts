/** What this room's acts refuse. */

export type ReportRefusalCode =
  | 'bytes-missing'
  | 'no-such-call'
  | 'no-such-report'
  | 'no-such-statement'
  | 'statement-changed'
  | 'already-confirmed'

/** The rule said no; the act has written nothing. `facts` hold what a message needs. */
export class ReportRefusal extends Error {
  override name = 'ReportRefusal'
  constructor(
    readonly code: ReportRefusalCode,
    readonly facts: Readonly<Record<string, string | number | readonly string[]>>,
  ) {
    super(code)
  }
}
