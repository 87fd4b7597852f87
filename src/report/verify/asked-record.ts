/** The record of replies as a proof has it, for the queries of statements. */
import type { AskedRecord } from '../answer-query.ts'
import type { ProofContext } from './verification.ts'

/** Null where the manifest carries no record (one written before counts were stored as queries). */
export function askedRecord({ replies, passages }: ProofContext): AskedRecord | null {
  if (replies === undefined) return null
  return { record: replies, submissionOf: (passage) => passages.get(passage)?.submission ?? null }
}
