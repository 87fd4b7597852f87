/** Cuts runs where an upright rule passes through them. */
import type { Rule } from './page-content.ts'
import { type Run, runOf } from './runs.ts'

/** Runs cut where an upright rule passes through them: text of two narrow cells. */
export function cutAtRules(runs: readonly Run[], rules: readonly Rule[]): Run[] {
  const upright = rules.filter((rule) => !rule.horizontal && rule.y1 - rule.y0 > 4)
  if (upright.length === 0) return [...runs]
  return runs.flatMap((run) => {
    const middle = (run.top + run.bottom) / 2
    const cuts = upright
      .filter((rule) => rule.x0 > run.x0 + 1 && rule.x0 < run.x1 - 1 && rule.y0 < middle && rule.y1 > middle)
      .map((rule) => rule.x0)
      .sort((a, b) => a - b)
    return cuts.length === 0 ? [run] : cutAt(run, cuts)
  })
}

function cutAt(run: Run, cuts: readonly number[]): Run[] {
  const edges = [Number.NEGATIVE_INFINITY, ...cuts, Number.POSITIVE_INFINITY]
  return edges.slice(1).flatMap((to, i) => {
    const from = edges[i] ?? 0
    const part = runOf(
      run.glyphs.filter((glyph) => (glyph.x0 + glyph.x1) / 2 >= from && (glyph.x0 + glyph.x1) / 2 < to),
    )
    return part === null ? [] : [part]
  })
}
