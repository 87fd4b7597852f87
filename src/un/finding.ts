/** What a reader or a verifier noticed, and where. */

/**
 * A stretch of one witness (a file's transcription, a copy of a resolution, a report).
 * Half open, UTF-16 code units from 0; `page` counts from 1. Leaves the house in code points (#un: toCodePoints).
 */
export interface Span {
  readonly witness: string
  readonly start: number
  readonly end: number
  readonly page?: number
}

/**
 * One thing noticed. Findings are stored and shown, never thrown.
 *
 * `code` is stable (kebab-case, from the room's own closed list); `message` says what, where and what to do, for a
 * person; `needsPerson` is true where somebody must decide or mend something before the work can be trusted.
 */
export interface Finding<Code extends string = string> {
  readonly code: Code
  readonly message: string
  readonly needsPerson: boolean
  readonly span?: Span
  /** The file (path inside the folder given) or record the finding is about. */
  readonly subject?: string
  readonly hint?: string
}

/** A reader's answer: the value it could make of the input, and what it noticed. */
export interface Reading<Value, Code extends string = string> {
  readonly value: Value
  readonly findings: readonly Finding<Code>[]
}
