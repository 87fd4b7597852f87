/** Finds figures: pictures of substance, and charts and drawings made of strokes, with the text that belongs to them. */
import type { Box } from '../transcription.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { runText } from './furniture.ts'
import type { PageContent } from './page-content.ts'
import type { Run } from './runs.ts'

export interface Figure {
  readonly box: Box
  /** Labels inside it. */
  readonly runs: readonly Run[]
}

const PICTURE_SHARE = 0.02
const PICTURE_SIDE = 40
const WHOLE_PAGE = 0.8
const CHART_SHARE = 0.02
const CHART_SHAPES = 6
const NEAR = 14
const LABEL_REACH = 16
const LABEL_CHARACTERS = 32
const SHAPES_LIMIT = 3_000

/** Figures of a page from top to bottom; `tables` are boxes already taken; a picture of the whole page is none. */
export function findFigures(
  page: PageContent,
  runs: readonly Run[],
  tables: readonly Box[],
  bodySize: number,
): Figure[] {
  const area = page.width * page.height
  const boxes: Box[] = page.pictures
    .map((box) => clipped(box, page))
    .filter(
      (box) =>
        areaOf(box) >= PICTURE_SHARE * area &&
        areaOf(box) < WHOLE_PAGE * area &&
        Math.min(box.width, box.height) >= PICTURE_SIDE,
    )
  const drawn = charts(page, runs, tables)
  boxes.push(...drawn)
  const free = boxes.filter((box) => !tables.some((table) => overlap(table, box) > 0.5 * areaOf(box)))
  const figures: Figure[] = []
  for (const box of united(free)) {
    const grown = withLabels(box, runs, bodySize)
    const own = runs.filter((run) => inside(grown, run))
    if (isProse(own, bodySize)) continue
    const isDrawn = drawn.some((chart) => overlap(chart, box) > 0)
    const sentences = isDrawn ? new Set() : sentencesAmong(own, bodySize)
    figures.push({ box: grown, runs: own.filter((run) => !sentences.has(run)) })
  }
  return figures.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
}

function areaOf(box: Box): number {
  return box.width * box.height
}

function clipped(box: Box, page: PageContent): Box {
  const x = Math.max(0, box.x)
  const y = Math.max(0, box.y)
  return {
    x,
    y,
    width: Math.max(0, Math.min(box.x + box.width, page.width) - x),
    height: Math.max(0, Math.min(box.y + box.height, page.height) - y),
  }
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

function near(a: Box, b: Box, reach: number): boolean {
  return (
    a.x <= b.x + b.width + reach &&
    b.x <= a.x + a.width + reach &&
    a.y <= b.y + b.height + reach &&
    b.y <= a.y + a.height + reach
  )
}

/** Boxes that overlap, as one. */
function united(boxes: readonly Box[]): Box[] {
  const done: Box[] = []
  for (const box of boxes) {
    const at = done.findIndex((other) => near(other, box, 1))
    const other = done[at]
    if (other === undefined) done.push(box)
    else done[at] = union(other, box)
  }
  return done
}

interface Cluster {
  readonly box: Box
  readonly count: number
  /** Holds a curve or a bare filled area, not only straight rules. */
  readonly drawn: boolean
}

/** Clusters of curves, slanting strokes, filled areas without text of their own, and the rules about them. */
function charts(page: PageContent, runs: readonly Run[], tables: readonly Box[]): Box[] {
  const area = page.width * page.height
  const bare = page.fills.filter(
    (fill) => fill.lightness < 0.97 && !runs.some((run) => inside(fill.box, run)),
  )
  const drawn = [...page.curves, ...bare.map((fill) => fill.box)].map((box) => ({
    box,
    count: 1,
    drawn: true,
  }))
  if (drawn.length === 0) return []
  const ruled = page.rules
    .filter((rule) => Math.max(rule.x1 - rule.x0, rule.y1 - rule.y0) > 12)
    .map((rule) => ({ x: rule.x0, y: rule.y0, width: rule.x1 - rule.x0, height: rule.y1 - rule.y0 }))
    .map((box) => ({ box, count: 1, drawn: false }))
  const shapes: Cluster[] = [...drawn, ...ruled].filter(
    ({ box }) => areaOf(box) < 0.5 * area && !tables.some((table) => near(table, box, 1)),
  )
  return clustered(shapes.slice(0, SHAPES_LIMIT))
    .filter(
      ({ box, count, drawn: has }) =>
        has &&
        count >= CHART_SHAPES &&
        areaOf(box) >= CHART_SHARE * area &&
        Math.min(box.width, box.height) > 30,
    )
    .map(({ box }) => clipped(box, page))
}

function clustered(shapes: readonly Cluster[]): Cluster[] {
  let clusters: Cluster[] = []
  for (const shape of shapes) {
    const touching = clusters.filter((cluster) => near(cluster.box, shape.box, NEAR))
    const one = touching.reduce(
      (sum, cluster) => ({
        box: union(sum.box, cluster.box),
        count: sum.count + cluster.count,
        drawn: sum.drawn || cluster.drawn,
      }),
      shape,
    )
    clusters = [...clusters.filter((cluster) => !touching.includes(cluster)), one]
  }
  return clusters
}

function inside(box: Box, run: Run): boolean {
  const x = (run.x0 + run.x1) / 2
  const y = (run.top + run.bottom) / 2
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

/** The box with the labels around it: short text, smaller than the body, close by. */
function withLabels(box: Box, runs: readonly Run[], bodySize: number): Box {
  let grown = box
  for (let round = 0; round < 3; round++) {
    for (const run of runs) {
      const own: Box = { x: run.x0, y: run.top, width: run.x1 - run.x0, height: run.bottom - run.top }
      if (
        run.size <= 0.9 * bodySize &&
        runText(run).length <= LABEL_CHARACTERS &&
        near(grown, own, LABEL_REACH) &&
        !inside(grown, run)
      )
        grown = union(grown, own)
    }
  }
  return grown
}

const PROSE_WORDS = 40
const PROSE_SHARE = 0.1

/** Running text over a picture or in drawn boxes is text on a ground, not a figure's labels. */
function isProse(runs: readonly Run[], bodySize: number): boolean {
  const long = runs.filter((run) => runText(run).length > 45 && run.size >= 0.85 * bodySize)
  if (long.length >= 4 || (long.length >= 2 && long.length > 0.5 * runs.length)) return true
  const words =
    runs
      .map(runText)
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const small = words.filter((word) => FUNCTION_WORDS.has(word)).length
  return words.length >= PROSE_WORDS && small >= PROSE_SHARE * words.length
}

const SENTENCE_WORDS = 7

/** Lines as long as a sentence, and what stands on or closely under them: captions and text that the box of a picture reaches over, no labels. */
function sentencesAmong(runs: readonly Run[], bodySize: number): ReadonlySet<Run> {
  const found = new Set(
    runs.filter(
      (run) =>
        run.size >= 0.85 * bodySize && (runText(run).match(/\p{L}{2,}/gu)?.length ?? 0) >= SENTENCE_WORDS,
    ),
  )
  for (let grown = true; grown; ) {
    const more = runs.filter((run) => !found.has(run) && [...found].some((line) => goesWith(line, run)))
    for (const run of more) found.add(run)
    grown = more.length > 0
  }
  return found
}

/** The run stands on the line right beside it, or under its beginning as the line that follows. */
function goesWith(line: Run, run: Run): boolean {
  const size = line.size
  const gap = Math.max(run.x0 - line.x1, line.x0 - run.x1)
  const down = run.baseline - line.baseline
  if (Math.abs(down) < 0.5 * size) return gap < size
  const under = Math.abs(run.x0 - line.x0) < 0.5 * size || Math.abs(run.x1 - line.x1) < 0.5 * size
  return under && down > 0 && down < 1.5 * size && Math.abs(run.size - size) < 0.1 * size
}
