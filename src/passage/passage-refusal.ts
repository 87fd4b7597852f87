/** What this room's acts refuse. */

export type PassageRefusalCode =
  | 'bytes-missing'
  | 'destroyed'
  | 'no-such-passage'
  | 'no-such-transcription'
  | 'coding-unchanged'

/** The rule said no; the act has written nothing. `facts` hold what a message needs. */
export class PassageRefusal extends Error {
  override name = 'PassageRefusal'
  constructor(
    readonly code: PassageRefusalCode,
    readonly facts: Readonly<Record<string, string | number | readonly string[]>>,
  ) {
    super(code)
  }
}
