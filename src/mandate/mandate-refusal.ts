/** What this room's acts refuse. */

export type MandateRefusalCode =
  | 'nothing-given'
  | 'bytes-missing'
  | 'no-such-resolution'
  | 'no-such-mandate'
  | 'status-unchanged'

/** The rule said no; the act has written nothing. `facts` hold what a message needs. */
export class MandateRefusal extends Error {
  override name = 'MandateRefusal'
  constructor(
    readonly code: MandateRefusalCode,
    readonly facts: Readonly<Record<string, string | number | readonly string[]>>,
  ) {
    super(code)
  }
}
