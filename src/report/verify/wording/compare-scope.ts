/** Finds "some" told as "all", a limit left out, and the national told as the global. */
import { strengthOf } from '../words/modal-words.ts'
import { AMOUNTS, type Quantifier, REACHES } from '../words/quantifier-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { anchorsOf, cameFrom, homesOf, isCovered, type Pair, reachOf, takenUp } from './counterpart.ts'
import type { Difference } from './difference.ts'
import { type Content, clauseAt, clauseText, sentenceAt, type Wording } from './wording.ts'

const ALL = 4
const REQUIRED = 4
const MOST = 3

/** Compares how many and how far a statement speaks of with the cited text in the same language. */
export function compareScope(pair: Pair): readonly Difference[] {
  const { statement, source } = pair
  return [
    ...statement.quantifiers.flatMap((each) => widenedAmount(pair, each)),
    ...statement.quantifiers.flatMap((each) => widenedReach(pair, each)),
    ...source.quantifiers.flatMap((each) => droppedLimit(pair, each)),
  ]
}

/** "All" or "most" where the passage says less, or says nothing of how many. */
function widenedAmount(pair: Pair, claim: FoundWord<Quantifier>): Difference[] {
  const { statement, source } = pair
  const amount = claim.kind === 'all' || claim.kind === 'most' ? (AMOUNTS[claim.kind] ?? 0) : 0
  if (amount < MOST || isDeniedBefore(statement, claim)) return []
  const anchors = anchorsOf(statement, claim)
  const places = cameFrom(pair, anchors)
  const homes = homesOf(pair, anchors[0]?.clause ?? clauseAt(statement, claim.from))
  const inHomes = ({ from }: { from: number }): boolean =>
    homes.size === 0 || homes.has(sentenceAt(source, from))
  if (places.length === 0 && homes.size === 0) return []
  const direct = places.map((place) => amountAt(source, place))
  const most = places.length > 0 ? Math.max(...direct) : amountIn(source, inHomes)
  const anywhere = amountIn(source, inHomes)
  if (most >= amount || (most === 0 && (amount < ALL || anywhere >= amount))) return []
  return [
    differ(
      pair,
      claim,
      places[0]?.unit ?? firstOf(source, homes),
      'the statement speaks of more than the passage does',
    ),
  ]
}

function isDeniedBefore(wording: Wording, claim: FoundWord<Quantifier>): boolean {
  return wording.negations.some(({ kind, to }) => kind !== 'opposing' && to === claim.from)
}

function amountAt(source: Wording, place: Content): number {
  const direct = source.quantifiers.filter(
    (each) =>
      AMOUNTS[each.kind] !== undefined &&
      anchorsOf(source, each)
        .slice(0, 2)
        .some(({ unit }) => unit === place.unit),
  )
  const near = source.quantifiers.filter((each) => {
    const reach = reachOf(source, each)
    return AMOUNTS[each.kind] !== undefined && place.unit >= reach.from && place.unit < reach.to
  })
  return Math.max(0, ...(direct.length > 0 ? direct : near).map(({ kind }) => AMOUNTS[kind] ?? 0))
}

function amountIn(source: Wording, where: (each: FoundWord<Quantifier>) => boolean): number {
  return Math.max(0, ...source.quantifiers.filter(where).map(({ kind }) => AMOUNTS[kind] ?? 0))
}

function firstOf(source: Wording, homes: ReadonlySet<number>): number {
  return source.contents.find(({ unit }) => homes.has(sentenceAt(source, unit)))?.unit ?? 0
}

/** "International" beside a word beside which the passage has only "national" or "regional". */
function widenedReach(pair: Pair, claim: FoundWord<Quantifier>): Difference[] {
  const { statement, source } = pair
  const reach = REACHES[claim.kind]
  const noun = nounOf(statement, claim)
  if (reach === undefined || noun === null) return []
  const homes = homesOf(pair, clauseAt(statement, claim.from))
  const theirs = source.quantifiers.filter(
    (each) => REACHES[each.kind] !== undefined && homes.has(sentenceAt(source, each.from)),
  )
  const most = Math.max(0, ...theirs.map(({ kind }) => REACHES[kind] ?? 0))
  const beside = theirs.filter((each) => nounOf(source, each)?.key === noun.key)
  if (most >= reach || beside.length === 0) return []
  return [differ(pair, claim, beside[0]?.from ?? 0, 'the statement reaches farther than the passage')]
}

/** The noun of a word of reach: after it, in languages that write the adjective after the noun before it. */
function nounOf(wording: Wording, claim: { from: number; to: number }): Content | null {
  const isAfterNoun = wording.language === 'fr' || wording.language === 'es' || wording.language === 'ar'
  return anchorsOf(wording, claim, isAfterNoun ? 'back' : 'ahead')[0] ?? null
}

/** "Only in towns" told as "in towns"; "some States support" told as "States support". */
function droppedLimit(pair: Pair, limit: FoundWord<Quantifier>): Difference[] {
  const { source, statement } = pair
  const isWeighty =
    limit.kind === 'only' || ((limit.kind === 'part' || limit.kind === 'most') && isFirst(source, limit))
  if (!isWeighty || source.asked.has(clauseAt(source, limit.from))) return []
  const anchors = anchorsOf(source, limit)
  const places = takenUp(pair, anchors).filter(
    (each) => each.key === anchors[0]?.key && isCovered(pair, each.clause, anchors[0]),
  )
  const place = places[0]
  if (place === undefined || places.some((each) => isLimited(statement, each))) return []
  const written = source.text.slice(limit.start, limit.end)
  const unit = statement.units[place.unit]
  return [
    {
      code: 'scope-widened',
      at: unit === undefined ? null : { start: unit.start, end: unit.end },
      what: `the passage says “${written}”, and the statement leaves the limit out`,
      said: clauseText(statement, place.unit),
      cited: clauseText(source, limit.from),
      hint: HINT,
    },
  ]
}

/** True at the head of a clause, where "some" speaks of who does it and not of what is done. */
function isFirst(source: Wording, limit: FoundWord<Quantifier>): boolean {
  const clause = clauseAt(source, limit.from)
  return !source.contents.some((each) => each.clause === clause && each.unit < limit.from)
}

function isLimited(statement: Wording, place: Content): boolean {
  const sentence = sentenceAt(statement, place.unit)
  const inSentence = ({ from }: { from: number }): boolean => sentenceAt(statement, from) === sentence
  return (
    statement.quantifiers.some(
      (each) => inSentence(each) && (AMOUNTS[each.kind] !== undefined || each.kind === 'only'),
    ) ||
    statement.negations.some(inSentence) ||
    statement.conditions.some(inSentence) ||
    statement.modals.some((each) => inSentence(each) && strengthOf(each).most === REQUIRED) ||
    statement.contents.some(({ isFigure, clause }) => isFigure && clause === place.clause)
  )
}

const HINT = 'Keep the passage’s own word for how many or how far.'

function differ(pair: Pair, claim: FoundWord<Quantifier>, cited: number, what: string): Difference {
  return {
    code: 'scope-widened',
    at: { start: claim.start, end: claim.end },
    what,
    said: clauseText(pair.statement, claim.from),
    cited: clauseText(pair.source, cited),
    hint: HINT,
  }
}
