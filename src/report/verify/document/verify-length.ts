/** Whether a document keeps to the length it may have. */
import { countWords } from '#un'
import { type DocumentFinding, type DocumentUnderProof, foundIn } from './document-under-proof.ts'

/**
 * The words a document prints, headings and footnotes among them; a statement that a translation replaces is not printed.
 * Source: Editorial Manual, 8,500 words "including any footnotes, headings or hidden text".
 */
export function wordsOf(statements: DocumentUnderProof['statements']): number {
  const replaced = new Set(statements.flatMap(({ translationOf }) => translationOf ?? []))
  return countWords(...statements.filter(({ id }) => !replaced.has(id)).map(({ text }) => text))
}

/** Finds `word-limit-exceeded`, unless a waiver is on record. The limit is call.yaml’s. */
export function verifyLength({ name, statements, edition }: DocumentUnderProof): DocumentFinding[] {
  const count = wordsOf(statements)
  const most = edition.reportWords
  if (count <= most || edition.waiver !== null) return []
  return [
    foundIn('word-limit-exceeded', `${name}: ${count} words, ${count - most} above the limit of ${most}.`, {
      subject: name,
      hint: 'Ask for a waiver and write it in call.yaml (limits.waiver), or shorten.',
    }),
  ]
}
