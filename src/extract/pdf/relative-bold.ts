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
  const styles = new Map<Style, number>()
  for (const { glyphs } of runs) {
    for (let i = 0, next = 0; i < glyphs.length; i = next) {
      const style = glyphs[i]?.style
      for (next = i + 1; glyphs[next]?.style === style && next < glyphs.length; ) next++
      if (style !== undefined) styles.set(style, (styles.get(style) ?? 0) + next - i)
    }
  }
  const counts = new Map<number, number>()
  for (const [{ weight }, count] of styles)
    if (weight !== undefined) counts.set(weight, (counts.get(weight) ?? 0) + count)
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1])
  return commonest?.[0] ?? 0
}
