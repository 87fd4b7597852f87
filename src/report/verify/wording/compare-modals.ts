/** Finds a possibility told as a plan or duty, and advice told as a duty or a fact. */
import { type ModalKind, strengthOf } from '../words/modal-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { anchorsOf, cameFrom, homesOf, isCovered, type Pair, reachOf, takenUp } from './counterpart.ts'
import type { Difference } from './difference.ts'
import { type Content, clauseAt, clauseText, sentenceAt, type Wording } from './wording.ts'

const REQUIRED = 4
const NAMES = [
  'no word of possibility, advice or duty',
  'possible',
  'advised',
  'planned',
  'required',
] as const

/** Compares the modal words of a statement with those of the cited text in the same language. */
export function compareModals(pair: Pair): readonly Difference[] {
  const claims = pair.statement.modals.filter(
    ({ from }) => !pair.statement.asked.has(clauseAt(pair.statement, from)),
  )
  return [...claims.flatMap((claim) => strengthened(pair, claim)), ...adviceAsFact(pair)]
}

function strengthened(pair: Pair, claim: FoundWord<ModalKind>): Difference[] {
  const { statement, source } = pair
  const { least } = strengthOf(claim)
  if (least < 2 || isDeniedBeside(statement, claim)) return []
  const places = cameFrom(pair, anchorsOf(statement, claim))
  const homes = homesOf(pair, clauseAt(statement, claim.from))
  const strengths =
    places.length > 0
      ? places.map((place) => strengthAt(source, place))
      : [strengthIn(source, (each) => homes.size === 0 || homes.has(sentenceAt(source, each.from)))]
  const most = Math.max(...strengths)
  const isAdded = most === 0 && least === REQUIRED && (places.length > 0 || homes.size > 0)
  if (!isAdded && (most === 0 || most >= least)) return []
  const what = `the statement says “${nameOf(least)}”, the passage “${nameOf(most)}”`
  return [differ(pair, claim.from, claim.to, places[0]?.unit ?? firstOf(source, homes), what)]
}

function nameOf(strength: number): string {
  return NAMES[Math.min(strength, REQUIRED)] ?? NAMES[0]
}

function firstOf(source: Wording, homes: ReadonlySet<number>): number {
  return source.contents.find(({ unit }) => homes.has(sentenceAt(source, unit)))?.unit ?? 0
}

/** How many units before a word its denial may stand: "no new instrument was required". */
const DENIED_WITHIN = 8

/** "Not required", "need not": no claim of duty. */
function isDeniedBeside(wording: Wording, modal: FoundWord<ModalKind>): boolean {
  return wording.negations.some(
    ({ kind, from, to }) =>
      kind !== 'opposing' &&
      to <= modal.from &&
      modal.from - to <= DENIED_WITHIN &&
      clauseAt(wording, from) === clauseAt(wording, modal.from),
  )
}

/**
 * How strongly the source says the word at a place: by the modal that bears on it; where none does, by those of its
 * clause, then of its sentence. A possibility that is denied ("may not") is a ban.
 */
function strengthAt(source: Wording, place: Content): number {
  const direct = source.modals.filter((modal) => anchorsOf(source, modal)[0]?.unit === place.unit)
  if (direct.length > 0) return most(source, direct)
  const near = source.modals.filter((modal) => {
    const reach = reachOf(source, modal)
    return place.unit >= reach.from && place.unit < reach.to
  })
  if (near.length > 0) return most(source, near)
  return strengthIn(source, (modal) => sentenceAt(source, modal.from) === sentenceAt(source, place.unit))
}

function strengthIn(source: Wording, where: (modal: FoundWord<ModalKind>) => boolean): number {
  return most(source, source.modals.filter(where))
}

function most(source: Wording, modals: readonly FoundWord<ModalKind>[]): number {
  return Math.max(
    0,
    ...modals.map((modal) => {
      const isBanned = modal.kind === 'possible' && (isDeniedBehind(source, modal) || isOnly(source, modal))
      return isBanned ? REQUIRED : strengthOf(modal).most
    }),
  )
}

/** "May only" binds as "must" does. */
function isOnly(wording: Wording, modal: FoundWord<ModalKind>): boolean {
  return wording.quantifiers.some(
    ({ kind, from }) => kind === 'only' && from >= modal.to && from <= modal.to + 1,
  )
}

function isDeniedBehind(wording: Wording, modal: FoundWord<ModalKind>): boolean {
  return wording.negations.some(
    ({ kind, from, to }) =>
      kind !== 'opposing' && (Math.abs(from - modal.to) <= 1 || Math.abs(modal.from - to) <= 1),
  )
}

/** Advice of the source ("States should adopt") that the statement tells as it were so ("States adopt"). */
function adviceAsFact(pair: Pair): Difference[] {
  const { source, statement } = pair
  return source.modals.flatMap((modal) => {
    if (
      (modal.kind !== 'advised' && modal.kind !== 'expected') ||
      source.asked.has(clauseAt(source, modal.from))
    )
      return []
    const anchors = anchorsOf(source, modal).slice(0, 3)
    const head = anchors[0]
    const places = takenUp(pair, anchors).filter(
      (each) => each.key === head?.key && isCovered(pair, each.clause, head),
    )
    const place = places[0]
    if (place === undefined || places.some((each) => isHeldBack(statement, each))) return []
    return [
      differ(
        pair,
        place.unit,
        place.unit + 1,
        modal.from,
        'the passage advises this, and the statement tells it as a fact',
      ),
    ]
  })
}

function isHeldBack(statement: Wording, place: Content): boolean {
  const sentence = sentenceAt(statement, place.unit)
  const inSentence = ({ from }: { from: number }): boolean => sentenceAt(statement, from) === sentence
  return (
    statement.modals.some(inSentence) ||
    statement.hedges.some(inSentence) ||
    statement.conditions.some(inSentence)
  )
}

function differ(pair: Pair, from: number, to: number, cited: number, what: string): Difference {
  const { units } = pair.statement
  return {
    code: 'modal-strengthened',
    at: { start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 },
    what,
    said: clauseText(pair.statement, from),
    cited: clauseText(pair.source, cited),
    hint: 'Use the passage’s own word for how far it binds.',
  }
}
