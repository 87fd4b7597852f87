/** What this room's acts refuse. */

export type CallRefusalCode = 'bytes-missing' | 'no-such-call' | 'no-such-resolution'

/** The rule said no; the act has written nothing. `facts` hold what a message needs. */
export class CallRefusal extends Error {
  override name = 'CallRefusal'
  constructor(
    readonly code: CallRefusalCode,
    readonly facts: Readonly<Record<string, string | number | readonly string[]>>,
  ) {
    super(code)
  }
}
