/** Finds a denial of the source that the statement lost, a denial that it added, and a word turned into its contrary. */

import type { Negation } from '../words/negation-words.ts'
import { hasOneOf, oppositesOf, placesOf } from '../words/opposites.ts'
import type { FoundWord } from '../words/word-table.ts'
import { alternativesTo, anchorsOf, cameFrom, homesOf, type Pair, reachOf, takenUp } from './counterpart.ts'
import type { Difference } from './difference.ts'
import { type Content, clauseAt, clauseText, sentenceAt, type Wording } from './wording.ts'

const HINT = 'Say what the passage says: put the denial back, or cite the passage that says the contrary.'

/** Compares the denials of a statement with those of the cited text in the same language. */
export function compareNegation(pair: Pair): readonly Difference[] {
  const dropped = denials(pair.source).flatMap((denial) => droppedDenial(pair, denial))
  const added = denials(pair.statement).flatMap((denial) => addedDenial(pair, denial))
  return [...dropped, ...added, ...turned(pair)]
}

/** The denials that must be answered: not the ones that only answer, not the second sign of one denial, not pairs that cancel. */
export function denials(wording: Wording): readonly FoundWord<Negation>[] {
  const known = DENIALS_FOUND.get(wording)
  if (known !== undefined) return known
  const found = findDenials(wording)
  DENIALS_FOUND.set(wording, found)
  return found
}

const DENIALS_FOUND = new WeakMap<Wording, readonly FoundWord<Negation>[]>()

function findDenials(wording: Wording): readonly FoundWord<Negation>[] {
  const hard = wording.negations.filter(
    ({ kind, from }) => kind !== 'opposing' && !wording.asked.has(clauseAt(wording, from)),
  )
  const alone = hard.filter(
    ({ kind, from }) => kind !== 'concord' || !hard.some((other) => isHost(wording, other, from)),
  )
  return alone.filter((denial, index) => !isCancelled(wording, denial, alone[index - 1], alone[index + 1]))
}

/** How near before a second sign its "without" stands. */
const HOST_WITHIN = 3

/** True for the denial that a second sign only repeats: "no … ninguna" in a sentence, "sin ninguna" side by side. */
function isHost(wording: Wording, { kind, from, to }: FoundWord<Negation>, second: number): boolean {
  if (kind === 'concord') return from < second && clauseAt(wording, from) === clauseAt(wording, second)
  if (kind === 'denying') return sentenceAt(wording, from) === sentenceAt(wording, second)
  return to <= second && second - to <= HOST_WITHIN
}

/** "did not fail to", "not without": two denials in a row affirm; so does a denial of a word with a negative prefix. */
function isCancelled(
  wording: Wording,
  denial: FoundWord<Negation>,
  before: FoundWord<Negation> | undefined,
  after: FoundWord<Negation> | undefined,
): boolean {
  if (denial.kind === 'denying' && after?.kind === 'lacking' && isNext(wording, denial.to, after.from))
    return true
  return denial.kind === 'lacking' && before?.kind === 'denying' && isNext(wording, before.to, denial.from)
}

function isNext(wording: Wording, to: number, from: number): boolean {
  return from >= to && from - to <= 1 && !wording.contents.some(({ unit }) => unit >= to && unit < from)
}

function looksOf(kind: Negation): 'ahead' | 'back' {
  return kind === 'lacking-after' ? 'back' : 'ahead'
}

function droppedDenial(pair: Pair, denial: FoundWord<Negation>): Difference[] {
  const { source, statement } = pair
  const anchors = anchorsOf(source, denial, looksOf(denial.kind))
  if (anchors.length === 0) return []
  const places = takenUp(pair, anchors)
  if (places.length === 0 || places.some((place) => isDenied(statement, place, anchors, source))) return []
  if (places.some((place) => isAffirmedElsewhere(pair, place, anchors))) return []
  const place = places[0]
  return place === undefined
    ? []
    : [differ(pair, place, denial.from, 'the passage denies this, and the statement does not')]
}

/**
 * True where the statement may well speak of another clause, that does not deny; and where not the denied word itself but
 * one beside it is taken up, and the statement denies anything at all.
 */
function isAffirmedElsewhere(pair: Pair, place: Content, anchors: readonly Content[]): boolean {
  const { source, statement } = pair
  const sentence = sentenceAt(statement, place.unit)
  const isOther = alternativesTo(pair, place, anchors).some(
    (each) => !isDenied(source, each, anchors, statement),
  )
  const isBeside = place.key !== anchors[0]?.key
  return (
    isOther ||
    (isBeside &&
      statement.negations.some(
        (each) => sentenceAt(statement, each.from) === sentence && !isShared(statement, each, source),
      ))
  )
}

function addedDenial(pair: Pair, denial: FoundWord<Negation>): Difference[] {
  const { source, statement } = pair
  if (denial.kind === 'near') return []
  const anchors = anchorsOf(statement, denial, looksOf(denial.kind))
  const places = cameFrom(pair, anchors)
  const what = 'the statement denies this, and the passage does not'
  if (places.length > 0) {
    const isSaid = places.some((place) => isDenied(source, place, anchors, statement))
    return isSaid ? [] : [differ(pair, { unit: denial.from }, places[0]?.unit ?? 0, what)]
  }
  const homes = homesOf(pair, clauseAt(statement, denial.from))
  const denies = ({ from }: { from: number }): boolean =>
    homes.size === 0 || homes.has(sentenceAt(source, from))
  if (
    source.negations.some(denies) ||
    source.contents.some((each) => each.denies !== null && homes.has(sentenceAt(source, each.unit)))
  )
    return []
  if (homes.size === 0) return []
  const at = source.contents.find(({ unit }) => homes.has(sentenceAt(source, unit)))
  return [differ(pair, { unit: denial.from }, at?.unit ?? 0, what)]
}

/** True where something in the wording denies the word at a place: a denial that reaches it, or a word of the same sense. */
function isDenied(wording: Wording, place: Content, anchors: readonly Content[], other: Wording): boolean {
  const keys = new Set(anchors.map(({ key }) => key))
  if (
    wording.contents.some(
      (each) => each.clause === place.clause && each.denies !== null && keys.has(each.denies),
    )
  )
    return true
  return wording.negations.some((negation) => {
    if (negation.kind === 'opposing' && isShared(wording, negation, other)) return false
    const reach = reachOf(wording, negation)
    return place.unit >= reach.from && place.unit < reach.to
  })
}

/** A word that stands on both sides answers nothing: "not limited to" is not answered by "limited to". */
export function isShared(wording: Wording, negation: FoundWord<Negation>, other: Wording): boolean {
  const written = wording.units
    .slice(negation.from, negation.to)
    .map(({ text }) => text)
    .join(' ')
  return other.negations.some(
    (each) =>
      other.units
        .slice(each.from, each.to)
        .map(({ text }) => text)
        .join(' ') === written,
  )
}

/** "Opposes" said as "supports", "insufficient" as "sufficient", with no denial on either side to make up for it. */
function turned(pair: Pair): Difference[] {
  const { statement, source } = pair
  const byPair = oppositesOf(statement.language).flatMap(({ sides }) =>
    [sides, [sides[1], sides[0]] as const].flatMap(([said, cited]) =>
      placesOf(said, statement.units, 0, statement.units.length).flatMap((unit) =>
        turnedAt(pair, unit, said, cited),
      ),
    ),
  )
  const byPrefix = statement.contents.flatMap((content) => {
    const homes = homesOf(pair, content.clause)
    const at = source.contents.find(
      (other) =>
        homes.has(sentenceAt(source, other.unit)) &&
        ((other.denies === content.key && content.denies === null) ||
          (content.denies === other.key && other.denies === null)),
    )
    if (at === undefined || has(source, homes, content.key)) return []
    if (isAnyDenied(statement, content.clause) || isAnyDenied(source, at.clause)) return []
    return [differ(pair, content, at.unit, 'the statement says the contrary of the word in the passage')]
  })
  return [...byPair, ...byPrefix]
}

function has(wording: Wording, sentences: ReadonlySet<number>, key: string): boolean {
  return wording.contents.some((each) => each.key === key && sentences.has(sentenceAt(wording, each.unit)))
}

function turnedAt(pair: Pair, unit: number, said: readonly string[], cited: readonly string[]): Difference[] {
  const { statement, source } = pair
  const clause = clauseAt(statement, unit)
  const best = pair.best[clause] ?? 0
  const row = pair.scores[clause] ?? []
  const home = row.indexOf(best)
  const bounds = source.clauses[home]
  if (best < 1.2 || bounds === undefined) return []
  const at = placesOf(cited, source.units, bounds.from, bounds.to)[0]
  if (at === undefined || hasOneOf(said, source.units, bounds.from, bounds.to)) return []
  const mine = statement.clauses[clause]
  if (mine !== undefined && hasOneOf(cited, statement.units, mine.from, mine.to)) return []
  if (isAnyDenied(statement, clause) || isAnyDenied(source, home)) return []
  return [differ(pair, { unit }, at, 'the statement says the contrary of the word in the passage')]
}

function isAnyDenied(wording: Wording, clause: number): boolean {
  return wording.negations.some((each) => each.kind !== 'opposing' && clauseAt(wording, each.from) === clause)
}

function differ(pair: Pair, said: { readonly unit: number }, cited: number, what: string): Difference {
  const unit = pair.statement.units[said.unit]
  return {
    code: 'negation-flipped',
    at: unit === undefined ? null : { start: unit.start, end: unit.end },
    what,
    said: clauseText(pair.statement, said.unit),
    cited: clauseText(pair.source, cited),
    hint: HINT,
  }
}
