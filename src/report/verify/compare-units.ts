/** Finds a figure that the source has with another unit: "120 miles" for "120 km", "500 dollars" for "500 roubles". */
import { type Fact, stemOf } from '../facts/facts.ts'
import { factsOf, unitsIn } from './facts-read.ts'
import { found } from './found.ts'
import { unitsDiffer } from './match-facts.ts'
import type { Comparison } from './other-forms.ts'
import type { SourceFact } from './swapped-facts.ts'
import type { PassageUnderProof, VerificationFinding } from './verification.ts'

/** Measures and money whose number is the source's, but not their unit. */
export function unitFinding(
  fact: Fact,
  answers: readonly SourceFact[],
  { statement, passages, said }: Pick<Comparison, 'statement' | 'passages' | 'said'>,
): VerificationFinding | null {
  if (fact.kind !== 'number' || fact.isWeak) return null
  const fitting = answers.filter(
    ({ fact: there }) =>
      there.kind === 'number' && (isUnitKept(there, fact, passages) || isUnderstood(there, fact, said)),
  )
  const [answer] = answers
  if (fitting.length > 0 || answer === undefined || answer.fact.kind !== 'number') return null
  const message = `The statement says “${fact.written}”; the cited passage says “${answer.fact.written}”: the unit is another.`
  const code =
    fact.unit?.dimension === 'count' && answer.fact.unit?.dimension === 'count'
      ? 'number-changed'
      : 'unit-changed'
  return found(statement, code, {
    message,
    hint: 'Print the unit of the source.',
    at: { start: fact.start, end: fact.end },
  })
}

/** "Of $22.6 billion, 9.8 billion …": the currency that another figure of the sentence has is understood. */
function isUnderstood(there: Fact, fact: Fact, said: readonly Fact[]): boolean {
  return (
    fact.unit === null &&
    there.unit?.dimension === 'money' &&
    said.some(({ unit }) => unit?.name === there.unit?.name)
  )
}

function isUnitKept(there: Fact, fact: Fact, passages: readonly PassageUnderProof[]): boolean {
  if (fact.unit === null)
    return (
      there.unit === null ||
      there.unit.dimension === 'count' ||
      there.unit.dimension === 'time' ||
      isSharedIn(fact)
    )
  if (there.unit !== null)
    return (
      !unitsDiffer(there, fact) || isPersonOf(there, fact, passages) || isOfOneStem(there, fact, passages)
    )
  if (fact.unit.dimension === 'count') return true
  const { name } = fact.unit
  return passages.some(
    (passage) => factsOf(passage).some(({ unit }) => unit?.name === name) || unitsIn(passage).has(name),
  )
}

const PEOPLE: ReadonlySet<string> = new Set(
  'woman man child victim officer expert prosecutor judge student'.split(' '),
)

/** "96 judges" where the source says "of the judges … ninety-six persons"; "96 persons" where it says judges. */
function isPersonOf(there: Fact, fact: Fact, passages: readonly PassageUnderProof[]): boolean {
  const [theirs, ours] = [there.unit?.name ?? '', fact.unit?.name ?? '']
  if (ours === 'person') return PEOPLE.has(theirs)
  return theirs === 'person' && PEOPLE.has(ours) && passages.some((passage) => unitsIn(passage).has(ours))
}

/** "214 convictions" where the source has 214 persons whom the courts "have convicted", and counts no convictions. */
function isOfOneStem(there: Fact, fact: Fact, passages: readonly PassageUnderProof[]): boolean {
  const { unit } = fact
  const stem = stemOf(/[\p{L}\p{M}]+$/u.exec(fact.written)?.[0] ?? '')
  if (unit?.dimension !== 'count' || there.unit?.dimension !== 'count' || stem.length < 5) return false
  const isCountedThere = passages.some((passage) =>
    factsOf(passage).some((each) => each.unit?.name === unit.name),
  )
  return !isCountedThere && there.near.has(`w:${stem}`)
}

/** Values that carry their own measure (a percentage, a share, an ordinal) need no unit beside them. */
function isSharedIn(fact: Fact): boolean {
  return fact.values.some((value) => /[%/#xp]/u.test(value))
}
