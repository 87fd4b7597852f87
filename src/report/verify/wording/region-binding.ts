/** Finds a duty or a commitment that only the statement has. */
import type { ModalKind } from '../words/modal-words.ts'
import { POINTING } from '../words/small-words.ts'
import { contrariesOf } from './bearing.ts'
import { type Part, sentencePart, wordsIn } from './parts.ts'
import { firstOf, type RegionRule } from './region-rule.ts'
import { isOfPlan, isReportedDuty } from './reported-duty.ts'
import { isOfOneSense } from './senses.ts'
import type { Wording } from './wording.ts'

const LEAST_COVERED = 0.4

function written({ text, units }: Wording, { from, to }: { from: number; to: number }): string {
  return text.slice(units[from]?.start ?? 0, units[to - 1]?.end ?? 0)
}

/** How near a word of stage its "only" stands: "may only" binds. */
const ONLY_WITHIN = 2

export function isOnly(wording: Wording, { from, to }: { from: number; to: number }): boolean {
  return wording.quantifiers.some(
    (each) => each.kind === 'only' && each.from - to <= ONLY_WITHIN && from - each.to <= ONLY_WITHIN,
  )
}

function isDenied(wording: Wording, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const clause = wording.clauseOfUnit[from]
  return [...wording.negations.filter(({ kind }) => kind !== 'opposing'), ...contrariesOf(wording)].some(
    (each) =>
      Math.abs(each.from - to) <= 1 ||
      (each.from <= from && each.to >= to) ||
      (each.to <= from && each.kind !== 'lacking' && wording.clauseOfUnit[each.from] === clause),
  )
}

const BINDING: ReadonlySet<ModalKind> = new Set(['required', 'commit'])
const ANSWERS_DUTY: ReadonlySet<ModalKind> = new Set(['required', 'commit', 'needed', 'called', 'demanded'])
const ANSWERS_COMMITMENT: ReadonlySet<ModalKind> = new Set([
  ...(['required', 'commit', 'planned', 'purpose', 'wanted', 'expected', 'reported'] as const),
])

/** What may stand at the head of its sentence: “will assume, adopt and provide”, “it is necessary to build … and improve”. */
const OF_SENTENCE: Readonly<Partial<Record<ModalKind, ReadonlySet<ModalKind>>>> = {
  required: new Set(['required', 'needed', 'demanded']),
  commit: new Set(['planned', 'commit']),
}

/** What binds so stands in the same sentence before what is told. */
function isAtHead(kind: ModalKind, source: Wording, part: Part): boolean {
  const first = part.units.first
  return wordsIn(source.modals, sentencePart(source, part)).some(
    (each) => each.from < first && OF_SENTENCE[kind]?.has(each.kind) === true,
  )
}

/** “Une réduction de 15 %. Cet engagement…”: the sentence behind points back at what is told, and binds. */
function isBoundBehind(kind: ModalKind, source: Wording, sentence: number): boolean {
  const first = source.clauses.find((each) => each.sentence === sentence + 1 && each.to > each.from)
  return (
    first !== undefined &&
    POINTING.has(source.units[first.from]?.text ?? '') &&
    source.modals.some((each) => each.kind === kind && each.from - first.from <= POINTED_WITHIN)
  )
}
const POINTED_WITHIN = 3

/** A duty or a commitment of the statement that the passage has nowhere near. */
export const commitmentAdded: RegionRule = (region, statement, source) => {
  const claim = wordsIn(statement.modals, region.statement).find(
    (each) => BINDING.has(each.kind) && !isDenied(statement, each),
  )
  if (claim === undefined || region.covered < LEAST_COVERED) return null
  const answers = claim.kind === 'commit' ? ANSWERS_COMMITMENT : ANSWERS_DUTY
  if (wordsIn(source.modals, region.source).some(({ kind }) => answers.has(kind))) return null
  if (isOfOneSense(claim, statement, source, region.source)) return null
  if (isAtHead(claim.kind, source, region.source)) return null
  if (isBoundBehind(claim.kind, source, region.sentence)) return null
  const too = wordsIn(statement.modals, region.statement).filter((each) => each !== claim)
  if (
    isReportedDuty(statement, claim) &&
    isOfPlan(source, region.source, new Set(too.map(({ kind }) => kind)))
  )
    return null
  const denials = wordsIn(source.negations, region.source).filter(({ kind }) => kind !== 'opposing')
  const contraries = wordsIn(contrariesOf(source), region.source).filter(
    (each) => !denials.some(({ from, to }) => from < each.to && to > each.from),
  )
  const isBan =
    denials.some(({ kind }) => kind === 'lacking') || (denials.length + contraries.length) % 2 === 1
  const isOnly = wordsIn(source.quantifiers, region.source).some(({ kind }) => kind === 'only')
  if (claim.kind === 'required' && (isBan || isOnly)) return null
  return {
    codes: ['modal-strengthened'],
    said: claim.from,
    cited: firstOf(region, 'cited'),
    what: `the statement says “${written(statement, claim)}”, and nothing in the passage binds so`,
  }
}
