/** The passages that a statement cites, as the rules of comparison need them. */
import type { Statement } from '../statement.ts'
import type { PassageUnderProof, ProofContext } from './verification.ts'

/** The passages cited, each once, in the order of the citations; one that is not there is another rule's finding. */
export function passagesCited(
  statement: Statement,
  { passages }: ProofContext,
): readonly PassageUnderProof[] {
  const found = statement.citations.flatMap(({ passage }) => passages.get(passage) ?? [])
  return [...new Set(found)]
}
