/** The facts of statements and passages, read once each however many rules ask. */
import { type Fact, factsIn } from '../facts/facts.ts'
import { unitsNamed } from '../facts/find-units.ts'
import type { Statement } from '../statement.ts'
import type { PassageUnderProof } from './verification.ts'

const read = new WeakMap<PassageUnderProof | Statement, readonly Fact[]>()

/** The numbers and dates of a statement or passage. */
export function factsOf(source: PassageUnderProof | Statement): readonly Fact[] {
  const known = read.get(source)
  if (known !== undefined) return known
  const facts = factsIn(source.text, source.language)
  read.set(source, facts)
  return facts
}

const units = new WeakMap<PassageUnderProof, ReadonlySet<string>>()

/** The units a passage names, also apart from a number, as at the head of a table ("in MtCO2e"). */
export function unitsIn(passage: PassageUnderProof): ReadonlySet<string> {
  const known = units.get(passage)
  if (known !== undefined) return known
  const named = unitsNamed(passage.text, passage.language)
  units.set(passage, named)
  return named
}
