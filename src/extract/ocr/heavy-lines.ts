/** Finds the lines of a page that are set in bold, by how thick the strokes of their letters are. */
import type { EngineBox, EngineLine } from './engine.ts'
import type { Ink } from './ink.ts'

/** A wider run of ink is a rule or a dark ground, no stroke of a letter. */
const WIDEST_STROKE = 0.4
const LEAST_RUNS = 40

/** Against the page's usual letters. */
const HEAVY = 1.3
const LEAST_LETTERS = 5

/** The lines of a page that are set in bold: their strokes are thicker, for their height, than is usual on it. */
export function heavyLines(ink: Ink, lines: readonly EngineLine[]): ReadonlySet<EngineLine> {
  const weights = lines.flatMap((line) => {
    const weight = strokeWeight(ink, line)
    const letters = lettersOf(line)
    return weight === null || letters < LEAST_LETTERS ? [] : [{ line, weight, letters }]
  })
  const inOrder = [...weights].sort((a, b) => a.weight - b.weight)
  const total = weights.reduce((sum, { letters }) => sum + letters, 0)
  let [passed, usual] = [0, 0]
  for (const { weight, letters } of inOrder) {
    if (passed <= total / 2) usual = weight
    passed += letters
  }
  return new Set(weights.filter(({ weight }) => weight >= HEAVY * usual).map(({ line }) => line))
}

function lettersOf({ words }: EngineLine): number {
  return words.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)
}

/** How thick the strokes of a line's letters are against its height; null where there is too little to tell. */
function strokeWeight(ink: Ink, line: EngineLine): number | null {
  const widest = WIDEST_STROKE * line.rowAttributes.rowHeight
  const strokes = { sum: 0, count: 0 }
  for (const { bbox, text } of line.words)
    if (/\p{L}/u.test(text))
      for (let y = Math.max(0, bbox.y0); y < Math.min(ink.height, bbox.y1); y++)
        addStrokes(strokes, ink, y, bbox, widest)
  return strokes.count < LEAST_RUNS ? null : strokes.sum / strokes.count / line.rowAttributes.rowHeight
}

/** Adds the strokes that one row of pixels cuts through, from edge to edge of the box. */
function addStrokes(
  strokes: { sum: number; count: number },
  { width, dark }: Ink,
  y: number,
  { x0, x1 }: EngineBox,
  widest: number,
): void {
  let run = 0
  for (let x = Math.max(0, x0); x <= Math.min(width - 1, x1); x++) {
    if (dark[y * width + x] === 1) run++
    else if (run > 0) {
      if (run <= widest) {
        strokes.sum += run
        strokes.count++
      }
      run = 0
    }
  }
}
