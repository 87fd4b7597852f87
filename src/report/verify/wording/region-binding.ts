/** Finds a possibility, wish, call or plan told as a duty or a fact, and a duty or commitment that only the statement has. */
import type { Language } from '#un'
import { type ModalKind, strengthOf } from '../words/modal-words.ts'
import { contrariesOf, headsOf, isTelling } from './bearing.ts'
import { type Part, sentencePart, wordsIn } from './parts.ts'
import { firstOf, type RegionRule } from './region-rule.ts'
import type { Region } from './regions.ts'
import type { Wording } from './wording.ts'

/** How far a word carries: 1 possible, 2 thought of or called for, 3 planned. */
interface Mark {
  readonly from: number
  readonly to: number
  readonly level: number
  readonly least: number
}

const LEVELS: Readonly<Partial<Record<ModalKind, number>>> = {
  possible: 1,
  advised: 2,
  willing: 2,
  called: 2,
  demanded: 2,
  wanted: 3,
  expected: 3,
  planned: 3,
}
const PLANNED = 3
const FACT = 5
const LEAST_COVERED = 0.4
/** How many content words behind a word of stage it may bear on. */
const HEADS = 1

/** A word of stage in the passage that bears on a word the statement has, where the statement says it more strongly. */
export const stageLost: RegionRule = (region, statement, source) => {
  if (region.covered < LEAST_COVERED) return null
  const marks = marksOf(source, region.source).filter(
    (mark) =>
      isToldOf(source, mark, region.cited) &&
      !isOnly(source, mark) &&
      isTelling(source, source.clauseOfUnit[mark.from], region.cited),
  )
  const level = Math.max(0, ...marks.map((mark) => mark.level))
  const mark = marks.find((each) => each.level === level)
  if (mark === undefined || isBinding(source, region.source) || isDenied(source, mark)) return null
  const claims = claimsOf(statement, region)
  const said =
    claims.length === 0
      ? isHeld(statement, region)
        ? 0
        : FACT
      : Math.min(...claims.map(({ least }) => least))
  if (said <= level || (level === PLANNED && said < FACT)) return null
  return {
    codes: ['modal-strengthened', 'hedge-dropped'],
    said: firstOf(region, 'said'),
    cited: mark.from,
    what: `the passage says “${written(source, mark)}”, and the statement says it more strongly`,
  }
}

function written({ text, units }: Wording, { from, to }: { from: number; to: number }): string {
  return text.slice(units[from]?.start ?? 0, units[to - 1]?.end ?? 0)
}

/** Endings of the infinitive: “prevé presentar” plans, “prevé una multa” provides. */
const INFINITIVES: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /(?:er|ir|re)$/u,
  es: /[aei]r(?:se|l[aoe]s?)?$/u,
  ru: /(?:ть|ти|ться|чь)$/u,
}

function isBeforeVerb({ units, language }: Wording, to: number): boolean {
  const ending = INFINITIVES[language]
  return (
    ending === undefined ||
    [units[to], units[to + 1]].some((unit) => unit !== undefined && ending.test(unit.text))
  )
}

/** The words of possibility, call and plan of a part, and those of stage that are no modals. */
function marksOf(wording: Wording, part: Part): readonly Mark[] {
  const modals = wordsIn(wording.modals, part).flatMap((modal): Mark[] => {
    const level = LEVELS[modal.kind]
    return level === undefined || (modal.kind === 'wanted' && !isBeforeVerb(wording, modal.to))
      ? []
      : [{ from: modal.from, to: modal.to, level, least: strengthOf(modal).least }]
  })
  const hedges = wordsIn(wording.hedges, part).flatMap(({ kind, from, to }): Mark[] => {
    if (modals.some((each) => each.from < to && each.to > from)) return []
    if (kind === 'considered') return [{ from, to, level: 2, least: 1 }]
    if (kind === 'planned') return [{ from, to, level: PLANNED, least: 1 }]
    return kind === 'likely' ? [{ from, to, level: 1, least: 1 }] : []
  })
  return [...modals, ...hedges]
}

function reportedOf(wording: Wording, part: Part): readonly Mark[] {
  return wordsIn(wording.modals, part).flatMap((modal) =>
    LEVELS[modal.kind] === undefined
      ? [{ from: modal.from, to: modal.to, level: strengthOf(modal).most, least: strengthOf(modal).least }]
      : [],
  )
}

/** The words of stage and duty of the statement in a region, or elsewhere in its sentence that bear on what is told in it. */
function claimsOf(statement: Wording, region: Region): readonly Mark[] {
  const part = sentencePart(statement, region.statement)
  return [...marksOf(statement, part), ...reportedOf(statement, part)].filter(
    (mark) => region.statement.units.has(mark.from) || isToldOf(statement, mark, region.said),
  )
}

/** True where the first words of matter that the mark bears on are words both sides have. */
function isToldOf(wording: Wording, mark: Mark, shared: ReadonlySet<number>): boolean {
  return headsOf(wording, mark, HEADS).some((unit) => shared.has(unit))
}

/** How near a word of stage its "only" stands: "may only" binds. */
const ONLY_WITHIN = 2

export function isOnly(wording: Wording, { from, to }: { from: number; to: number }): boolean {
  return wording.quantifiers.some(
    (each) => each.kind === 'only' && each.from - to <= ONLY_WITHIN && from - each.to <= ONLY_WITHIN,
  )
}

function isBinding(wording: Wording, part: Part): boolean {
  return wordsIn(wording.modals, part).some(({ kind }) => kind === 'required' || kind === 'commit')
}

function isDenied(wording: Wording, { from, to }: Mark): boolean {
  const clause = wording.clauseOfUnit[from]
  return [...wording.negations.filter(({ kind }) => kind !== 'opposing'), ...contrariesOf(wording)].some(
    (each) =>
      Math.abs(each.from - to) <= 1 || (each.to <= from && wording.clauseOfUnit[each.from] === clause),
  )
}

/** A statement that denies, or holds back by a condition or a limit of its own, is no plain claim. */
function isHeld(statement: Wording, { statement: part }: Region): boolean {
  return (
    wordsIn(statement.negations, part).some(({ kind }) => kind !== 'opposing') ||
    wordsIn(statement.hedges, part).some(({ kind }) => kind === 'held')
  )
}

const BINDING: ReadonlySet<ModalKind> = new Set(['required', 'commit'])
const ANSWERS_DUTY: ReadonlySet<ModalKind> = new Set(['required', 'commit', 'needed', 'called', 'demanded'])
const ANSWERS_COMMITMENT: ReadonlySet<ModalKind> = new Set([
  ...(['required', 'commit', 'planned', 'purpose', 'wanted', 'expected', 'reported'] as const),
])

/** A duty or a commitment of the statement that the passage has nowhere near. */
export const commitmentAdded: RegionRule = (region, statement, source) => {
  const claim = wordsIn(statement.modals, region.statement).find(
    (each) => BINDING.has(each.kind) && !isDenied(statement, { ...each, level: 0, least: 0 }),
  )
  if (claim === undefined || region.covered < LEAST_COVERED) return null
  const answers = claim.kind === 'commit' ? ANSWERS_COMMITMENT : ANSWERS_DUTY
  if (wordsIn(source.modals, region.source).some(({ kind }) => answers.has(kind))) return null
  const isBan = [
    ...wordsIn(source.negations, region.source),
    ...wordsIn(contrariesOf(source), region.source),
  ].some(({ kind }) => kind !== 'opposing')
  const isOnly = wordsIn(source.quantifiers, region.source).some(({ kind }) => kind === 'only')
  if (claim.kind === 'required' && (isBan || isOnly)) return null
  return {
    codes: ['modal-strengthened'],
    said: claim.from,
    cited: firstOf(region, 'cited'),
    what: `the statement says “${written(statement, claim)}”, and nothing in the passage binds so`,
  }
}
