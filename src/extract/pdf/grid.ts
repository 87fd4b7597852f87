/** A table while it is being read: rows of cells that hold runs. */
import type { Box } from '../transcription.ts'
import { isLetterOrDigit } from './letters.ts'
import type { Run } from './runs.ts'

export interface GridCell {
  readonly runs: readonly Run[]
  /** From 0. */
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
  readonly header: boolean
}

export interface Grid {
  /** Cells in reading order; a row leaves out what a cell above or before it covers. */
  readonly rows: readonly (readonly GridCell[])[]
  readonly box: Box
  /** Left edges of the columns and the right edge of the last, to tell tables that go on over a page. */
  readonly edges: readonly number[]
  readonly ruled: boolean
}

/** The box around some runs. */
export function boxOfRuns(runs: readonly Run[]): Box {
  const x = Math.min(...runs.map((run) => run.x0))
  const y = Math.min(...runs.map((run) => run.top))
  return {
    x,
    y,
    width: Math.max(...runs.map((run) => run.x1)) - x,
    height: Math.max(...runs.map((run) => run.bottom)) - y,
  }
}

/** True where every printed letter of the runs is bold, and there are some. */
export function isBold(runs: readonly Run[]): boolean {
  const letters = runs.flatMap((run) => run.glyphs).filter((glyph) => isLetterOrDigit(glyph.text))
  return letters.length > 0 && letters.every((glyph) => glyph.style.bold)
}
