/**
 * Compares a statement that keeps most of the passage's words in their order, word by word.
 *
 * Where single words were taken out or put in between words that stayed, a word that turns or weighs the sentence is found
 * whatever it bears on; longer cuts are left to the comparisons by clause.
 */
import { strengthOf } from '../words/modal-words.ts'
import { AMOUNTS, REACHES } from '../words/quantifier-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { isBan } from './compare-hedges.ts'
import { denials, isShared } from './compare-negation.ts'
import type { Pair } from './counterpart.ts'
import type { Difference, WordingCode } from './difference.ts'
import { clauseText, sentenceAt, type Wording } from './wording.ts'

/** Units taken out of the source, and units put into the statement, at one place. */
interface Hunk {
  readonly source: Stretch
  readonly statement: Stretch
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** A statement that shares a smaller part of its words with the sentence is no edit of it. */
const LEAST_SHARED = 0.65
/** A longer change is a rewording, not an edit. */
const LONGEST_HUNK = 5
/** A longer sentence is not laid beside another: the table would grow with the square. */
const LONGEST_SENTENCE = 300
const ALL = 4
/** How near, in units, an answer must stand. */
const NEAR = 3

/** Compares each sentence of the statement with the sentence of the source that shares most words with it. */
export function compareEdits(pair: Pair): readonly Difference[] {
  const { statement, source } = pair
  const theirs = sentencesOf(source)
  return sentencesOf(statement).flatMap((sentence) => {
    const home = mostLike(statement, sentence, source, theirs)
    if (home === null) return []
    return hunksOf(statement, sentence, source, home).flatMap((hunk) => differencesAt(pair, hunk))
  })
}

function sentencesOf(wording: Wording): readonly (readonly number[])[] {
  const sentences = new Map<number, number[]>()
  for (const [index, unit] of wording.units.entries()) {
    if (unit.type === 'stop') continue
    const sentence = sentenceAt(wording, index)
    sentences.set(sentence, [...(sentences.get(sentence) ?? []), index])
  }
  return [...sentences.values()].filter((units) => units.length <= LONGEST_SENTENCE)
}

function mostLike(
  statement: Wording,
  sentence: readonly number[],
  source: Wording,
  theirs: readonly (readonly number[])[],
): readonly number[] | null {
  const words = new Set(sentence.map((index) => statement.units[index]?.text))
  let best: readonly number[] | null = null
  let most = LEAST_SHARED * words.size
  for (const other of theirs) {
    const shared = new Set(other.map((index) => source.units[index]?.text).filter((text) => words.has(text)))
      .size
    if (shared < most || (shared === most && best !== null && best.length <= other.length)) continue
    best = other
    most = shared
  }
  return best
}

/** Lays two sentences beside each other by their longest common run of words, and gives what is between. */
function hunksOf(
  statement: Wording,
  mine: readonly number[],
  source: Wording,
  theirs: readonly number[],
): Hunk[] {
  const kept = commonOf(
    mine.map((index) => statement.units[index]?.text ?? ''),
    theirs.map((index) => source.units[index]?.text ?? ''),
  )
  if (kept.length < LEAST_SHARED * mine.length) return []
  const hunks: Hunk[] = []
  let [atMine, atTheirs] = [0, 0]
  for (const [nextMine, nextTheirs] of [...kept, [mine.length, theirs.length] as const]) {
    const [gapMine, gapTheirs] = [nextMine - atMine, nextTheirs - atTheirs]
    const isInside = atMine > 0 || atTheirs === 0
    const isEdit = gapMine + gapTheirs > 0 && gapMine <= LONGEST_HUNK && gapTheirs <= LONGEST_HUNK
    const hunk = {
      source: stretch(theirs, atTheirs, nextTheirs),
      statement: stretch(mine, atMine, nextMine),
    }
    if (isEdit && isInside && !(gapMine === 0 && isStatement(source, hunk.source))) hunks.push(hunk)
    atMine = nextMine + 1
    atTheirs = nextTheirs + 1
  }
  return hunks
}

/** True where what was taken out says something of its own: it has two words of matter besides its marks. */
function isStatement(source: Wording, cut: Stretch): boolean {
  const marked = [...source.hedges, ...source.negations, ...source.quantifiers, ...source.modals]
  const matter = source.contents.filter(
    ({ unit }) =>
      unit >= cut.from && unit < cut.to && !marked.some(({ from, to }) => unit >= from && unit < to),
  )
  return matter.length >= 2
}

function stretch(units: readonly number[], from: number, to: number): Stretch {
  const start = units[from] ?? (units.at(-1) ?? 0) + 1
  return { from: start, to: to > from ? (units[to - 1] ?? start) + 1 : start }
}

/** The longest common subsequence, as pairs of indexes. */
function commonOf(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1))
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  for (let row = one.length - 1; row >= 0; row--)
    for (let column = other.length - 1; column >= 0; column--) {
      const line = lengths[row]
      if (line === undefined) continue
      line[column] =
        one[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  const pairs: [number, number][] = []
  let [row, column] = [0, 0]
  while (row < one.length && column < other.length)
    if (one[row] === other[column]) pairs.push([row++, column++])
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  return pairs
}

function touches({ from, to }: Stretch, stretch: Stretch): boolean {
  return from < stretch.to && to > stretch.from
}

function isNear({ from, to }: Stretch, stretch: Stretch): boolean {
  return from <= stretch.to + NEAR && to >= stretch.from - NEAR
}

function differencesAt(pair: Pair, hunk: Hunk): Difference[] {
  return [...negationAt(pair, hunk), ...modalAt(pair, hunk), ...hedgeAt(pair, hunk), ...scopeAt(pair, hunk)]
}

/** How many words of a kind the passage's sentence and the statement's have: what is missing at one place may stand elsewhere. */
function countsAt(
  pair: Pair,
  hunk: Hunk,
  wordsOf: (wording: Wording) => readonly Stretch[],
): readonly [inPassage: number, inStatement: number] {
  const count = (wording: Wording, { from, to }: Stretch): number => {
    const sentence = sentenceAt(wording, to > from ? from : Math.max(0, from - 1))
    return wordsOf(wording).filter((each) => sentenceAt(wording, each.from) === sentence).length
  }
  return [count(pair.source, hunk.source), count(pair.statement, hunk.statement)]
}

function isMoved(pair: Pair, hunk: Hunk, wordsOf: (wording: Wording) => readonly Stretch[]): boolean {
  const [inPassage, inStatement] = countsAt(pair, hunk, wordsOf)
  return inStatement >= inPassage
}

function negationAt(pair: Pair, hunk: Hunk): Difference[] {
  const { source, statement } = pair
  const lost = denials(source).find((each) => touches(each, hunk.source))
  const won = denials(statement).find((each) => touches(each, hunk.statement))
  const isAnswered = (wording: Wording, stretch: Stretch, other: Wording): boolean =>
    wording.negations.some((each) => isNear(each, stretch) && !isShared(wording, each, other)) ||
    wording.contents.some(
      ({ unit, denies }) => denies !== null && touches({ from: unit, to: unit + 1 }, stretch),
    )
  const [inPassage, inStatement] = countsAt(pair, hunk, denials)
  if (lost !== undefined && won === undefined && inStatement < inPassage)
    if (!isAnswered(statement, hunk.statement, source))
      return [differ(pair, hunk, 'negation-flipped', lost, 'the statement leaves the denial out')]
  if (won !== undefined && lost === undefined && inPassage < inStatement)
    if (!isAnswered(source, hunk.source, statement))
      return [
        differ(
          pair,
          hunk,
          'negation-flipped',
          hunk.source,
          'the statement denies this, and the passage does not',
        ),
      ]
  return []
}

function modalAt(pair: Pair, hunk: Hunk): Difference[] {
  const { source, statement } = pair
  const claims = statement.modals
    .filter((each) => touches(each, hunk.statement))
    .map((each) => strengthOf(each).least)
  const theirs = source.modals
    .filter((each) => touches(each, hunk.source))
    .map((each) => strengthOf(each).most)
  const claimed = Math.max(0, ...claims)
  const isBan = source.negations.some((each) => each.kind === 'denying' && isNear(each, hunk.source))
  if (claimed < 2 || theirs.length === 0 || Math.max(...theirs) >= claimed || isBan) return []
  return [differ(pair, hunk, 'modal-strengthened', hunk.source, 'the statement says it more strongly')]
}

function hedgeAt(pair: Pair, hunk: Hunk): Difference[] {
  const { source, statement } = pair
  const lost = source.hedges.find(
    (each) => each.kind !== 'held' && touches(each, hunk.source) && isWhole(each, hunk),
  )
  if (lost === undefined) return []
  const isHeld =
    statement.hedges.some((each) => touches(each, hunk.statement)) ||
    statement.modals.some(
      (each) => touches(each, hunk.statement) && strengthOf(each).least <= strengthFor(lost.kind),
    ) ||
    statement.conditions.some((each) => touches(each, hunk.statement)) ||
    statement.quantifiers.some((each) => touches(each, hunk.statement) && AMOUNTS[each.kind] !== undefined) ||
    statement.negations.some((each) => touches(each, hunk.statement))
  const isMovedHedge = isMoved(pair, hunk, ({ hedges }) => hedges.filter(({ kind }) => kind === lost.kind))
  if (
    isHeld ||
    isMovedHedge ||
    isPlanElsewhere(pair, hunk, lost.kind) ||
    isBan(source, lost) ||
    isBesideFigureOnly(source, lost)
  )
    return []
  return [differ(pair, hunk, 'hedge-dropped', lost, 'the statement leaves the reserve out')]
}

/** "It is planned to submit" told as "would be submitted": as many words of plan, at another place. */
function isPlanElsewhere(pair: Pair, hunk: Hunk, kind: string): boolean {
  const isPlan = (modal: FoundWord<string>): boolean => PLANS.has(modal.kind)
  const [inPassage, inStatement] = countsAt(pair, hunk, ({ modals }) => modals.filter(isPlan))
  return kind === 'planned' && inPassage > 0 && inStatement >= inPassage
}

const PLANS: ReadonlySet<string> = new Set(['wanted', 'expected', 'reported', 'planned'])

/** A plan may be told as a plan; a mere possibility may not. */
function strengthFor(kind: string): number {
  return kind === 'planned' || kind === 'considered' ? 3 : 2
}

function isWhole({ from, to }: Stretch, hunk: Hunk): boolean {
  return from >= hunk.source.from && to <= hunk.source.to
}

/** "Over", "between" and "about" are hedges before a figure only. */
function isBesideFigureOnly(source: Wording, hedge: FoundWord<string>): boolean {
  if (hedge.kind !== 'approximate' && hedge.kind !== 'bounded') return false
  return !source.contents.some(
    ({ unit, isFigure }) => isFigure && unit >= hedge.from - 2 && unit <= hedge.to + 2,
  )
}

function scopeAt(pair: Pair, hunk: Hunk): Difference[] {
  const { source, statement } = pair
  const mine = statement.quantifiers.filter((each) => touches(each, hunk.statement))
  const theirs = source.quantifiers.filter((each) => touches(each, hunk.source))
  const amount = Math.max(0, ...mine.map(({ kind }) => (kind === 'wholly' ? 0 : (AMOUNTS[kind] ?? 0))))
  const had = Math.max(0, ...theirs.map(({ kind }) => AMOUNTS[kind] ?? 0))
  const isWider =
    amount > Math.max(had, 2) &&
    !source.quantifiers.some((each) => AMOUNTS[each.kind] === ALL && isNear(each, hunk.source))
  const reach = Math.max(0, ...mine.map(({ kind }) => REACHES[kind] ?? 0))
  const reached = Math.max(0, ...theirs.map(({ kind }) => REACHES[kind] ?? 0))
  if (isWider || (reached > 0 && reach > reached))
    return [
      differ(pair, hunk, 'scope-widened', hunk.source, 'the statement speaks of more than the passage does'),
    ]
  const limit = theirs.find(({ kind }) => kind === 'only' || kind === 'part')
  if (limit === undefined || mine.length > 0) return []
  const isLimited =
    isMoved(pair, hunk, ({ quantifiers }) => quantifiers.filter(({ kind }) => kind === limit.kind)) ||
    statement.negations.some((each) => touches(each, hunk.statement)) ||
    statement.contents.some(
      ({ unit, isFigure }) => isFigure && unit >= hunk.statement.from && unit < hunk.statement.to,
    )
  return isLimited ? [] : [differ(pair, hunk, 'scope-widened', limit, 'the statement leaves the limit out')]
}

const HINTS: Readonly<Record<WordingCode, string>> = {
  'negation-flipped': 'Put the denial back as the passage has it.',
  'modal-strengthened': 'Use the passage’s own word for how far it binds.',
  'hedge-dropped': 'Keep the reserve of the passage, in its own words.',
  'scope-widened': 'Keep the passage’s own word for how many or how far.',
}

function differ(pair: Pair, hunk: Hunk, code: WordingCode, cited: Stretch, what: string): Difference {
  const { units, text } = pair.statement
  const isAtEnd = hunk.statement.from >= units.length
  const first = units[isAtEnd ? units.length - 1 : hunk.statement.from]
  const last = units[hunk.statement.to - 1]
  const start = first?.start ?? 0
  return {
    code,
    at: {
      start,
      end: Math.max(
        first?.end ?? text.length,
        hunk.statement.to > hunk.statement.from ? (last?.end ?? 0) : 0,
      ),
    },
    what,
    said: clauseText(pair.statement, isAtEnd ? units.length - 1 : hunk.statement.from),
    cited: clauseText(pair.source, cited.from),
    hint: HINTS[code],
  }
}
