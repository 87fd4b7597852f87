/** What a reply amounts to: views, none, a reference to earlier ones, an alignment, or a text nobody can read. */
import type { Joint } from './joint.ts'
import { NO_VIEWS, REFERS_TO_EARLIER } from './status-phrases.ts'
import type { SubmissionStatus } from './submission.ts'

/** Longer replies give views, whatever else they say. */
const SHORT_WORDS = 180
const ALIGNING_WORDS = 220

/** Gives the status of a chosen text; `words` is its length. Null text is unreadable. */
export function statusOf(text: string | null, words: number, joint: Joint): SubmissionStatus {
  if (text === null) return 'unreadable'
  const says = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(text))
  if (words <= SHORT_WORDS && says(NO_VIEWS)) return 'no-views'
  if (words <= ALIGNING_WORDS && joint.alignsWith.length > 0) return 'aligns'
  if (words <= SHORT_WORDS && says(REFERS_TO_EARLIER)) return 'refers-to-earlier'
  return 'views'
}
