/** Finds the ruled lines in the picture of a page: the frames of tables, lines under heads. */
import type { EngineBox, EngineLine } from './engine.ts'
import type { Ink } from './ink.ts'

/** A straight ruled line; pixels. */
export interface InkRule extends EngineBox {
  readonly horizontal: boolean
}

/** Lengths by the usual height of a line of text: shorter strokes are letters. */
const LEAST_LEVEL = 4.5
const LEAST_UPRIGHT = 1.9
const THICKEST = 0.3
/** What a scan breaks a line by. */
const BREAK = 0.07

/** The ruled lines of a picture whose lines of text are usually `height` pixels high. */
export function findRules(ink: Ink, height: number): InkRule[] {
  const level = strokesAlong(ink, true, height * LEAST_LEVEL, height)
  const upright = strokesAlong(ink, false, height * LEAST_UPRIGHT, height)
  return [...level, ...upright]
}

interface Stroke {
  from: number
  to: number
  readonly first: number
  last: number
}

/** Runs of ink along rows (or columns), those on rows that follow one another as one stroke; thick ones are no rules. */
function strokesAlong(ink: Ink, horizontal: boolean, least: number, height: number): InkRule[] {
  const across = horizontal ? ink.height : ink.width
  const done: Stroke[] = []
  let open: Stroke[] = []
  for (let at = 0; at < across; at++) {
    for (const [from, to] of runsAt(ink, horizontal, at, least, BREAK * height)) {
      const known = open.find((stroke) => stroke.from <= to && from <= stroke.to)
      if (known === undefined) {
        const stroke = { from, to, first: at, last: at }
        open.push(stroke)
        done.push(stroke)
      } else {
        known.from = Math.min(known.from, from)
        known.to = Math.max(known.to, to)
        known.last = at
      }
    }
    open = open.filter((stroke) => at - stroke.last <= 2)
  }
  return done
    .filter((stroke) => stroke.last - stroke.first < THICKEST * height)
    .map(({ from, to, first, last }) =>
      horizontal
        ? { horizontal, x0: from, x1: to, y0: first, y1: last + 1 }
        : { horizontal, x0: first, x1: last + 1, y0: from, y1: to },
    )
}

/** Where ink runs along a row or column for `least` pixels or more, over breaks of at most `gap`. */
function runsAt(
  { width, height, dark }: Ink,
  horizontal: boolean,
  at: number,
  least: number,
  gap: number,
): (readonly [number, number])[] {
  const [start, step, count] = horizontal ? [at * width, 1, width] : [at, width, height]
  const found: (readonly [number, number])[] = []
  let from = -1
  let last = -1
  for (let i = 0, place = start; i < count; i++, place += step) {
    if (dark[place] !== 1) continue
    if (from < 0 || i - last > gap + 1) {
      if (from >= 0 && last - from >= least) found.push([from, last + 1])
      from = i
    }
    last = i
  }
  if (from >= 0 && last - from >= least) found.push([from, last + 1])
  return found
}

/** By the size of the word: the stem of a large letter reaches no farther. */
const BEYOND_WORD = 1.3

/** The rules that are not strokes of large letters: those stand inside a word and are about as long as it is high. */
export function rulesBeside(lines: readonly EngineLine[], rules: readonly InkRule[]): InkRule[] {
  const boxes = lines.flatMap(({ words }) => words.map(({ bbox }) => bbox))
  return rules.filter(
    (rule) => rule.horizontal || !boxes.some((box) => isInside(rule, box) && isAsHigh(rule, box)),
  )
}

function isInside(rule: EngineBox, box: EngineBox): boolean {
  return rule.x0 >= box.x0 && rule.x1 <= box.x1 && rule.y0 < box.y1 && rule.y1 > box.y0
}

function isAsHigh(rule: EngineBox, box: EngineBox): boolean {
  return rule.y1 - rule.y0 <= BEYOND_WORD * (box.y1 - box.y0)
}
