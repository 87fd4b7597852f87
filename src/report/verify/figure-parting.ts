/** Shares out the words of a sentence among its figures of one kind, by the marks and joining words between them. */
import type { Language } from '#un'
import type { Fact } from '../facts/facts.ts'
import { matchesIn } from '../facts/matches.ts'
import { partingPattern } from './words/parting-words.ts'

/** A stretch of a text; UTF-16, half open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The stretch that is surely a figure's, null where no mark tells, and the one that may be. */
export interface Share {
  readonly sure: Stretch | null
  readonly may: Stretch
}

/** Figures that stand together, and the stretches before and behind them. */
export interface Parted {
  readonly facts: readonly Fact[]
  readonly before: Share
  readonly behind: Share
  readonly isApart: boolean
}

/** A sentence, and where its words of matter stand. */
export interface Sentence {
  readonly text: string
  readonly language: Language
  readonly sentence: Stretch
  readonly places: readonly number[]
}

/** Takes the figures of one kind in a sentence, in order; figures with no word of matter between them are of one list or range. */
export function partWords(facts: readonly Fact[], sentence: Sentence): Parted[] {
  const runs = runsOf(facts, sentence)
  const { from, to } = sentence.sentence
  const gaps = runs.slice(1).map((run, index) => {
    const gap = { from: runs[index]?.at(-1)?.end ?? 0, to: run[0]?.start ?? 0 }
    return between(bare(gap, sentence), sentence)
  })
  const lead = leading(bare({ from, to: runs[0]?.[0]?.start ?? from }, sentence), sentence)
  const tail = trailing(bare({ from: runs.at(-1)?.at(-1)?.end ?? to, to }, sentence), sentence)
  return runs.map((run, index) => ({
    facts: run,
    before: gaps[index - 1]?.right ?? lead,
    behind: gaps[index]?.left ?? tail,
    isApart: gaps[index - 1]?.isStrong === true,
  }))
}

function runsOf(facts: readonly Fact[], sentence: Sentence): Fact[][] {
  const runs: Fact[][] = []
  for (const fact of facts) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const gap = { from: before?.end ?? 0, to: fact.start }
    const isNext =
      before !== undefined &&
      !isFilled(gap, sentence) &&
      !marksIn(gap, sentence).some(({ rank }) => rank === STRONGEST)
    if (isNext) run?.push(fact)
    else runs.push([fact])
  }
  return runs
}

/** Brackets and quotation marks right beside a figure are no marks between figures. */
function bare({ from, to }: Stretch, { text }: Sentence): Stretch {
  const between = text.slice(from, to)
  const head = /^[\s)\]»”"）]*/u.exec(between)?.[0].length ?? 0
  const rest = /[\s([«“"（]*$/u.exec(between.slice(head))?.[0].length ?? 0
  return { from: from + head, to: to - rest }
}

const NOWHERE: Stretch = { from: 0, to: 0 }

/** The words between two figures: up to the first of the strongest marks of the one, from the last of the other. */
function between(
  gap: Stretch,
  sentence: Sentence,
): { readonly left: Share; readonly right: Share; readonly isStrong: boolean } {
  const all = marksIn(gap, sentence)
  const most = Math.max(...all.map(({ rank }) => rank))
  const marks = all.filter(({ rank }) => rank === most)
  const [first, last] = [marks[0], marks.at(-1)]
  if (first === undefined || last === undefined)
    return { left: { sure: null, may: gap }, right: { sure: null, may: gap }, isStrong: false }
  const isStrong = most >= STRONG
  const head = { from: gap.from, to: first.from }
  const rest = { from: last.to, to: gap.to }
  const [isHeadFilled, isRestFilled] = [isFilled(head, sentence), isFilled(rest, sentence)]
  if (first === last) return { left: { sure: head, may: head }, right: { sure: rest, may: rest }, isStrong }
  if (!isHeadFilled)
    return {
      left: { sure: NOWHERE, may: NOWHERE },
      right: { sure: lastFilled(marks, gap, sentence), may: gap },
      isStrong,
    }
  return {
    left: { sure: head, may: { from: gap.from, to: isRestFilled ? last.from : gap.to } },
    right: { sure: isRestFilled ? rest : NOWHERE, may: { from: first.to, to: gap.to } },
    isStrong,
  }
}

/** Before the first figure of a sentence: the last piece that has words. */
function leading(stretch: Stretch, sentence: Sentence): Share {
  return { sure: lastFilled(marksIn(stretch, sentence), stretch, sentence), may: stretch }
}

/** Behind the last figure: the first piece. */
function trailing(stretch: Stretch, sentence: Sentence): Share {
  return { sure: piecesOf(marksIn(stretch, sentence), stretch)[0] ?? NOWHERE, may: stretch }
}

function lastFilled(marks: readonly Stretch[], gap: Stretch, sentence: Sentence): Stretch {
  return piecesOf(marks, gap).findLast((piece) => isFilled(piece, sentence)) ?? NOWHERE
}

function piecesOf(marks: readonly Stretch[], { from, to }: Stretch): Stretch[] {
  const starts = [from, ...marks.map((mark) => mark.to)]
  return starts.map((start, index) => ({ from: start, to: marks[index]?.from ?? to }))
}

/** A word that joins, a mark, a mark with such a word behind it, and what parts whole clauses. */
const STRONG = 2
const STRONGEST = 3

interface Mark extends Stretch {
  readonly rank: number
}

function marksIn({ from, to }: Stretch, { text, language }: Sentence): Mark[] {
  return matchesIn(text.slice(from, to), partingPattern(language)).map(
    ({ 0: written, index, groups = {} }) => ({
      from: from + index,
      to: from + index + written.length,
      rank: rankOf(groups),
    }),
  )
}

function rankOf({ stop, strong, mark }: Readonly<Record<string, string | undefined>>): number {
  if (stop !== undefined) return STRONGEST
  if (strong !== undefined) return STRONG
  return mark === undefined ? 0 : 1
}

function isFilled({ from, to }: Stretch, { places }: Sentence): boolean {
  return places.some((start) => from <= start && start < to)
}
