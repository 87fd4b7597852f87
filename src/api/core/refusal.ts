/** A rule of the interface itself said no: what a request must be, before any room hears of it. */
import type { ApiCode } from './refusal-words.ts'

/** One thing wrong with a request: where, as a JSON pointer or a name, and what. */
export interface RequestFault {
  readonly at: string
  readonly code: string
}

/** Refuses a request. `facts` fill the words of the table. */
export class ApiRefusal extends Error {
  override name = 'ApiRefusal'
  constructor(
    readonly code: ApiCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
    readonly faults: readonly RequestFault[] = [],
  ) {
    super(code)
  }
}
