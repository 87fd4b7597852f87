/** Facts about the type of a whole document: the size of its body text, the usual distance of its lines. */
import type { Line } from './lines.ts'

export interface TypeFacts {
  /** The size most characters are set in, in points. */
  readonly bodySize: number
  /** Usual distance of baselines for a size. */
  readonly pitchOf: (size: number) => number
  /** True where most body characters are bold: then bold says nothing. */
  readonly bodyBold: boolean
}

const USUAL_LEADING = 1.18

/** Learns from the lines of all regions, each region's lines from top to bottom. */
export function learnType(regions: readonly (readonly Line[])[]): TypeFacts {
  const characters = new Map<number, number>()
  let bold = 0
  let all = 0
  for (const line of regions.flat()) {
    const count = line.runs.reduce((sum, run) => sum + run.glyphs.length, 0)
    const size = roundSize(line.size)
    characters.set(size, (characters.get(size) ?? 0) + count)
    all += count
    if (line.bold) bold += count
  }
  const bodySize = bodySizeOf(characters)
  const pitches = learnPitches(regions)
  return {
    bodySize,
    bodyBold: bold > 0.6 * all,
    pitchOf: (size) => pitches.get(roundSize(size)) ?? size * USUAL_LEADING,
  }
}

const SHORT_TEXT = 1500

/** The size most characters are set in; in a short text, which notes can outweigh, the larger of two that are near in number. */
export function bodySizeOf(characters: ReadonlyMap<number, number>): number {
  const most = Math.max(0, ...characters.values())
  const all = [...characters.values()].reduce((sum, count) => sum + count, 0)
  const least = all < SHORT_TEXT ? most / 2 : most
  const common = [...characters].filter(([, count]) => count >= least).map(([size]) => size)
  return common.length === 0 ? 10 : Math.max(...common)
}

export function roundSize(size: number): number {
  return Math.round(size * 2) / 2
}

/** For each size the smallest distance of baselines that is common: a third as frequent as the commonest, or more. */
function learnPitches(regions: readonly (readonly Line[])[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>()
  for (const lines of regions) {
    for (let i = 1; i < lines.length; i++) {
      const a = lines[i - 1]
      const b = lines[i]
      if (a === undefined || b === undefined || roundSize(a.size) !== roundSize(b.size)) continue
      const pitch = Math.round((b.baseline - a.baseline) * 2) / 2
      if (pitch < 0.8 * b.size || pitch > 2.6 * b.size) continue
      const own = counts.get(roundSize(b.size)) ?? new Map<number, number>()
      own.set(pitch, (own.get(pitch) ?? 0) + 1)
      counts.set(roundSize(b.size), own)
    }
  }
  return new Map([...counts].map(([size, own]) => [size, smallestCommon(own, size)]))
}

function smallestCommon(counts: ReadonlyMap<number, number>, size: number): number {
  const near = (pitch: number): number =>
    (counts.get(pitch) ?? 0) + (counts.get(pitch + 0.5) ?? 0) + (counts.get(pitch - 0.5) ?? 0)
  const most = Math.max(...[...counts.keys()].map(near))
  const common = [...counts.keys()].filter((pitch) => near(pitch) >= most / 3).sort((a, b) => a - b)
  const chosen = common[0] ?? size * USUAL_LEADING
  const around = [chosen, chosen + 0.5].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
  return around[0] ?? chosen
}
