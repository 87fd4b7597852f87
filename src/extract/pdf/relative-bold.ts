/** Judges by the whole document what is bold for its weight alone: fonts give their weight loosely, and a body is not bold. */
import type { Glyph, Style } from './page-content.ts'
import type { Run } from './runs.ts'

/** By so much must type be heavier than the commonest of the document to be bold without its name saying so. */
const HEAVIER = 150

/** A function that gives a run with what is no heavier than the body of these runs not bold; other runs as they are. */
export function boldOf(runs: readonly Run[]): (run: Run) => Run {
  const heavy = HEAVIER + commonestWeight(runs)
  const plain = new Map<Style, Style>()
  const styleFor = (style: Style): Style => {
    const known = plain.get(style) ?? { ...style, bold: false }
    plain.set(style, known)
    return known
  }
  const isTooLight = ({ style }: Glyph): boolean =>
    style.bold && style.weight !== undefined && style.weight < heavy
  return (run) =>
    run.glyphs.some(isTooLight)
      ? {
          ...run,
          glyphs: run.glyphs.map((glyph) =>
            isTooLight(glyph) ? { ...glyph, style: styleFor(glyph.style) } : glyph,
          ),
        }
      : run
}

/** The weight most characters have, of fonts whose name does not say bold. */
function commonestWeight(runs: readonly Run[]): number {
  const counts = new Map<number, number>()
  for (const { style } of runs.flatMap((run) => run.glyphs))
    if (style.weight !== undefined) counts.set(style.weight, (counts.get(style.weight) ?? 0) + 1)
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1])
  return commonest?.[0] ?? 0
}
