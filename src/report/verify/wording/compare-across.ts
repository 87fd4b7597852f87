/**
 * Compares a statement with passages in another language: by kinds and numbers of words, since no dictionary pairs them.
 *
 * Conservative: something is found only where the whole cited text and the whole statement disagree. Of what the passage holds
 * back only chances, conditions and rounded figures count: words of degree are too often told by the choice of a verb.
 */

import { type ModalKind, strengthOf } from '../words/modal-words.ts'
import { EACH, ESTIMATED } from '../words/small-words.ts'
import { denials } from './denials.ts'
import type { Difference, WordingCode } from './difference.ts'
import { isReportedDuty } from './reported-duty.ts'
import type { Wording } from './wording.ts'

/** Characters of a text that a character of a Chinese one stands for. Measured on texts issued in both, roughly. */
const CHINESE_DENSITY = 3
/** A statement with this share of the cited text's length says (nearly) all of it. */
const SAYS_ALL = 0.6
const REQUIRED = 4
const PLANNED = 3

/** Compares a statement with cited texts that are all in other languages than its own. */
export function compareAcross(statement: Wording, sources: readonly Wording[]): readonly Difference[] {
  return [
    ...negation(statement, sources),
    ...modals(statement, sources),
    ...hedges(statement, sources),
    ...scope(statement, sources),
  ]
}

function lengthOf(wording: Wording): number {
  return wording.text.length * (wording.language === 'zh' ? CHINESE_DENSITY : 1)
}

function saysAll(statement: Wording, sources: readonly Wording[]): boolean {
  return lengthOf(statement) >= SAYS_ALL * sources.reduce((sum, source) => sum + lengthOf(source), 0)
}

function negation(statement: Wording, sources: readonly Wording[]): Difference[] {
  const mine = denials(statement).length
  const theirs = sources.reduce((sum, source) => sum + denials(source).length, 0)
  const anyMine =
    statement.negations.length + statement.contents.filter(({ denies }) => denies !== null).length
  const anyTheirs = sources.reduce((sum, source) => sum + source.negations.length, 0)
  if (mine > 0 && theirs === 0 && anyTheirs === 0)
    return [
      differ(
        statement,
        sources,
        'negation-flipped',
        'the statement denies something, and the passage denies nothing',
      ),
    ]
  if (theirs > 0 && anyMine < theirs && saysAll(statement, sources))
    return [differ(statement, sources, 'negation-flipped', 'the passage denies more than the statement does')]
  return []
}

function modals(statement: Wording, sources: readonly Wording[]): Difference[] {
  const claimed = Math.max(
    0,
    ...statement.modals.map((each) => (isReportedDuty(statement, each) ? PLANNED : strengthOf(each).least)),
  )
  const most = Math.max(0, ...sources.flatMap((source) => source.modals.map((each) => strengthOf(each).most)))
  if (claimed < 2 || most >= claimed || (most === 0 && claimed < REQUIRED)) return []
  return [
    differ(statement, sources, 'modal-strengthened', 'the statement obliges more strongly than the passage'),
  ]
}

function hedges(statement: Wording, sources: readonly Wording[]): Difference[] {
  if (!saysAll(statement, sources)) return []
  const isHeld = (wording: Wording): boolean =>
    wording.hedges.some((each) => each.kind === 'likely' || isRounded(wording, each)) ||
    wording.conditions.length > 0
  const mine =
    isHeld(statement) ||
    statement.hedges.length > 0 ||
    statement.modals.some(({ kind }) => HOLDING.has(kind)) ||
    statement.quantifiers.some(({ kind }) => kind === 'part' || kind === 'only')
  if (mine || !sources.some(isHeld)) return []
  return [
    differ(
      statement,
      sources,
      'hedge-dropped',
      'the passage holds something back, and the statement nothing',
    ),
  ]
}

/** "About 40 per cent"; what is estimated is often told by the verb alone. */
function isRounded({ units }: Wording, { kind, from }: { kind: string; from: number }): boolean {
  return kind === 'approximate' && !ESTIMATED.test(units[from]?.text ?? '')
}

function scope(statement: Wording, sources: readonly Wording[]): Difference[] {
  const isAll = ({ kind }: { kind: string }): boolean => kind === 'all' || kind === 'wholly'
  const isSome = sources.some((source) => source.quantifiers.some(({ kind }) => SHARES.has(kind)))
  const claim = statement.quantifiers.find(
    (each) => each.kind === 'all' && (isSome || !isEach(statement, each)),
  )
  if (claim !== undefined && !sources.some((source) => source.quantifiers.some(isAll)))
    return [
      differ(
        statement,
        sources,
        'scope-widened',
        'the statement speaks of all, and the passage does not',
        claim,
      ),
    ]
  const isGlobal = ({ kind }: { kind: string }): boolean => kind === 'global'
  const world = statement.quantifiers.find(isGlobal)
  const isNarrower = sources.some((source) =>
    source.quantifiers.some(({ kind }) => kind === 'national' || kind === 'local' || kind === 'regional'),
  )
  if (world !== undefined && isNarrower && !sources.some((source) => source.quantifiers.some(isGlobal)))
    return [
      differ(statement, sources, 'scope-widened', 'the statement reaches farther than the passage', world),
    ]
  return []
}

const SHARES: ReadonlySet<string> = new Set(['part', 'many', 'most'])

/** "The scenarios" may be told as "each scenario": such a word takes in what is spoken of, and no more. */
function isEach({ units }: Wording, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return to === from + 1 && EACH.test(units[from]?.text ?? '')
}

const HOLDING: ReadonlySet<ModalKind> = new Set(['possible', 'reported', 'planned', 'expected', 'wanted'])

const LONGEST_QUOTED = 180

function differ(
  statement: Wording,
  sources: readonly Wording[],
  code: WordingCode,
  what: string,
  at: { readonly start: number; readonly end: number } | null = null,
): Difference {
  return {
    code,
    at: at === null ? null : { start: at.start, end: at.end },
    what,
    said: shortened(statement.text),
    cited: shortened(sources.map(({ text }) => text).join(' / ')),
    hint: 'The passage is in another language: have someone who reads it compare the two.',
  }
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim()
  return plain.length > LONGEST_QUOTED ? `${plain.slice(0, LONGEST_QUOTED)}…` : plain
}
