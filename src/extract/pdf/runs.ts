/** Gathers glyphs into runs: stretches on one baseline without a wide gap, in the order the engine gives them. */
import type { Glyph } from './page-content.ts'

export interface Run {
  readonly glyphs: readonly Glyph[]
  readonly x0: number
  readonly x1: number
  readonly top: number
  readonly bottom: number
  readonly baseline: number
  readonly size: number
  /** Index of its first glyph: where it stands in the order of the file. */
  readonly order: number
}

/** A gap wider than this many type sizes parts two runs (spaces between justified words stay narrower). */
const WIDE_GAP = 1.1
const SAME_BASELINE = 0.12
const OVERPRINT = 0.12

/** Runs of upright glyphs in engine order; spaces at their ends are dropped, overprinted doubles (false bold) as well. */
export function gatherRuns(glyphs: readonly Glyph[]): Run[] {
  const runs: Run[] = []
  let open: Glyph[] = []
  let last: Glyph | null = null
  for (const glyph of glyphs) {
    if (last !== null && !glyph.space && parted(last, glyph)) {
      pushRun(runs, open)
      open = []
    }
    if (glyph.space ? open.length > 0 : !overprinted(open, glyph)) open.push(glyph)
    if (!glyph.space) last = glyph
  }
  pushRun(runs, open)
  return runs
}

function parted(last: Glyph, glyph: Glyph): boolean {
  const size = Math.max(last.style.size, glyph.style.size, 1)
  if (Math.abs(glyph.baseline - last.baseline) > SAME_BASELINE * size) return true
  const gap = Math.max(glyph.x0 - last.x1, last.x0 - glyph.x1)
  return gap > WIDE_GAP * size || glyph.style.angle !== last.style.angle
}

function overprinted(open: readonly Glyph[], glyph: Glyph): boolean {
  const reach = OVERPRINT * glyph.style.size
  for (let i = open.length - 1; i >= Math.max(0, open.length - 3); i--) {
    const other = open[i]
    if (
      other?.text === glyph.text &&
      !other.space &&
      Math.abs(other.x0 - glyph.x0) < reach &&
      Math.abs(other.x1 - glyph.x1) < reach
    )
      return glyph.x1 - glyph.x0 > 2 * reach
  }
  return false
}

function pushRun(runs: Run[], glyphs: readonly Glyph[]): void {
  let end = glyphs.length
  while (end > 0 && glyphs[end - 1]?.space) end--
  const run = runOf(glyphs.slice(0, end))
  if (run !== null) runs.push(run)
}

/** A run of some glyphs; null without any that print. */
export function runOf(glyphs: readonly Glyph[]): Run | null {
  const first = glyphs.find((glyph) => !glyph.space)
  if (first === undefined) return null
  const baselines: number[] = []
  const sizes: number[] = []
  let { x0, x1, top, bottom } = first
  for (const glyph of glyphs) {
    if (glyph.space) continue
    baselines.push(glyph.baseline)
    sizes.push(glyph.style.size)
    x0 = Math.min(x0, glyph.x0)
    x1 = Math.max(x1, glyph.x1)
    top = Math.min(top, glyph.top)
    bottom = Math.max(bottom, glyph.bottom)
  }
  return {
    glyphs,
    x0,
    x1,
    top,
    bottom,
    baseline: commonest(baselines),
    size: commonest(sizes),
    order: first.index,
  }
}

/** The commonest of some numbers, to a tenth; the first of equals. */
export function commonest(numbers: readonly number[]): number {
  const first = numbers[0]
  if (first !== undefined && numbers.every((value) => value === first)) return Math.round(first * 10) / 10
  const counts = new Map<number, number>()
  let best = 0
  let most = 0
  for (let i = 0, next = 0; i < numbers.length; i = next) {
    const value = numbers[i] ?? 0
    // Equal neighbours, the usual case, are counted at once.
    for (next = i + 1; numbers[next] === value; ) next++
    const rounded = Math.round(value * 10) / 10
    const count = (counts.get(rounded) ?? 0) + next - i
    counts.set(rounded, count)
    if (count > most) {
      most = count
      best = rounded
    }
  }
  return best
}
