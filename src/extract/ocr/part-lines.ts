/** Parts lines that the engine ran together across two columns, each with the height at which its own words stand. */
import type { EngineBox, EngineLine, EngineWord } from './engine.ts'

/** By the height of type: a wider gap stands between columns. */
const COLUMN_GAP = 2.5
/** By the height of type: words that stand so much higher or lower are on another line. */
const OFF_LINE = 0.25
/** The same of a line without columns: tails of letters and tall boxes of Chinese words reach a third below it. */
const FAR_OFF_LINE = 0.5
/** The letters of one word may all hang low. */
const LEAST_WORDS = 2

/**
 * The lines, those with a gap between columns as one line a column where the columns do not stand level: level ones
 * are parted when the page is laid out, and a justified last line has wide gaps too.
 */
export function partLines(lines: readonly EngineLine[]): EngineLine[] {
  return lines.flatMap((line) => {
    const columns = partsOf(line)
    const parts = columns.map((words) => lineOf(words, line, columns.length > 1 ? OFF_LINE : FAR_OFF_LINE))
    const isLevel = parts.every((part) => part.rowAttributes === line.rowAttributes)
    return isLevel || parts.some(({ words }) => words.length < LEAST_WORDS) ? [line] : parts
  })
}

function partsOf({ words, rowAttributes: { rowHeight } }: EngineLine): EngineWord[][] {
  const parts: EngineWord[][] = []
  for (const word of words) {
    const before = parts.at(-1)?.at(-1)
    if (before === undefined || gapBetween(before.bbox, word.bbox) > COLUMN_GAP * rowHeight)
      parts.push([word])
    else parts.at(-1)?.push(word)
  }
  return parts
}

function gapBetween(a: EngineBox, b: EngineBox): number {
  return Math.max(a.x0, b.x0) - Math.min(a.x1, b.x1)
}

function lineOf(words: readonly EngineWord[], line: EngineLine, farthest: number): EngineLine {
  const boxes = words.map(({ bbox }) => bbox)
  const bbox = {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  }
  const confidence = words.reduce((sum, word) => sum + word.confidence, 0) / words.length
  return { ...line, words, bbox, confidence, ...standing(bbox, boxes, line, farthest) }
}

/** Its own baseline and height where its words stand off the line that the engine drew through both columns. */
function standing(
  { x0, x1 }: EngineBox,
  boxes: readonly EngineBox[],
  line: EngineLine,
  farthest: number,
): Pick<EngineLine, 'baseline' | 'rowAttributes'> {
  const { baseline, rowAttributes } = line
  const rise = baseline.x1 > baseline.x0 ? (baseline.y1 - baseline.y0) / (baseline.x1 - baseline.x0) : 0
  const at = (x: number): number => baseline.y0 + rise * (x - baseline.x0)
  const foot = median(boxes.map(({ y1 }) => y1))
  const head = median(boxes.map(({ y0 }) => y0))
  const isOff = Math.abs(foot - at((x0 + x1) / 2)) > farthest * (foot - head)
  return isOff
    ? {
        baseline: { x0, y0: foot, x1, y1: foot },
        rowAttributes: { rowHeight: (foot - head) * TYPE_TO_CAPITALS },
      }
    : { baseline: { x0, y0: at(x0), x1, y1: at(x1) }, rowAttributes }
}

/** The height of a line of type by that of its capitals. */
const TYPE_TO_CAPITALS = 1.2

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
