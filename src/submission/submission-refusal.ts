/** What this room's acts refuse. */

export type SubmissionRefusalCode =
  | 'nothing-received'
  | 'nothing-given'
  | 'bytes-missing'
  | 'no-such-call'
  | 'no-such-submission'
  | 'no-such-file'
  | 'of-another-call'
  | 'withdrawn'
  | 'already-withdrawn'
  | 'not-withdrawn'
  | 'permission-unchanged'
  | 'destroyed'

/** The rule said no; the act has written nothing. `facts` hold what a message needs. */
export class SubmissionRefusal extends Error {
  override name = 'SubmissionRefusal'
  constructor(
    readonly code: SubmissionRefusalCode,
    readonly facts: Readonly<Record<string, string | number | readonly string[]>>,
  ) {
    super(code)
  }
}
