/** The facts of statements and passages, read once each however many rules ask. */
import { type Fact, factsIn } from '../facts/facts.ts'
import type { Statement } from '../statement.ts'
import type { PassageUnderProof } from './verification.ts'

const read = new WeakMap<PassageUnderProof | Statement, readonly Fact[]>()

/** The numbers and dates of a statement or passage. */
export function factsOf(source: PassageUnderProof | Statement): readonly Fact[] {
  const known = read.get(source) ?? factsIn(source.text, source.language)
  read.set(source, known)
  return known
}
