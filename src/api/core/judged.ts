/** The promise that no answer leaves before its handler judged whether whoever asks may have it. */
import { assert } from '#platform/assert'
import type { Ask } from './ask.ts'
import type { Operation } from './operation.ts'

/** Breaks off where a handler answered without judging: its answer might be somebody else's. */
export function assertJudged(ask: Ask, op: Operation): void {
  assert(ask.isJudged, 'an answer leaves only after it was judged who may have it', { operation: op.id })
}
