/** Puts a whole document to the rules that no single statement shows. */
import type {
  DocumentContext,
  DocumentFinding,
  DocumentRule,
  DocumentUnderProof,
} from './document/document-under-proof.ts'
import { verifyLateNotes } from './document/verify-late-notes.ts'
import { verifyLength } from './document/verify-length.ts'
import { verifyOrder } from './document/verify-order.ts'
import { verifyReflected } from './document/verify-reflected.ts'
import { verifySymbol } from './document/verify-symbol.ts'

const RULES: readonly DocumentRule[] = [
  verifyReflected,
  verifyOrder,
  verifyLateNotes,
  verifyLength,
  verifySymbol,
]

/**
 * What the rules of the whole find in one document of a report.
 *
 * Takes the document as data, from the record or from the manifest of an issued file alone, and the table of States. Finds
 * `reply-not-reflected`, `order-wrong`, `misattributed`, `late-note-missing`, `word-limit-exceeded`, `symbol-invalid`.
 * Never throws. Limits: one document at a time; where the layout is not known nothing is printed, and order is not judged.
 */
export function verifyReport(
  document: DocumentUnderProof,
  context: DocumentContext,
): readonly DocumentFinding[] {
  return RULES.flatMap((rule) => rule(document, context))
}
