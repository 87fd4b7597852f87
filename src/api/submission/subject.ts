/** Whose a submission is, and who may see it. */
import type { Subject } from '#people'
import type { SubmissionListed } from '#submission'

/** Public where its sender permitted that and it was not withdrawn; else its State's and the office's. */
export function subjectOfSubmission({ memberState, mayPublish, isWithdrawn }: SubmissionListed): Subject {
  return { memberState, isPublic: mayPublish === true && !isWithdrawn }
}
