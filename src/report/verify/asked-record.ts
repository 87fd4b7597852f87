/** The record of replies as a proof has it, for the queries of statements. */
import type { AskedRecord } from '../answer-query.ts'
import { rememberedFor } from '../facts/remember.ts'
import type { RepliesRecord } from '../replies-record.ts'
import type { ProofContext } from './verification.ts'

/** Null where the manifest carries no record (one written before counts were stored as queries). */
export function askedRecord({ replies, passages }: ProofContext): AskedRecord | null {
  return replies === undefined ? null : overPassages(passages)(replies)
}

/** One for a record over its passages, so that what was answered once is known. */
const overPassages = rememberedFor((passages: ProofContext['passages']) =>
  rememberedFor(
    (record: RepliesRecord): AskedRecord => ({
      record,
      submissionOf: (passage) => passages.get(passage)?.submission ?? null,
    }),
  ),
)
