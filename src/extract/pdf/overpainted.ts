/** Text painted more than once at one place (layers, shadows, copies under it) is read once. */
import type { Glyph } from './page-content.ts'

/** Two glyphs of one character nearer than this many type sizes, and of about one size, are one painted twice. */
const SAME_PLACE = 0.12
const SAME_SIZE = 0.15
/** Neighbours in the file share a place where a font has one sign for two letters ("ff"); these are no copies. */
const NEIGHBOURS = 3
/** Glyphs are looked for in upright stretches of the page so many points wide, of which it has fewer than this. */
const BUCKET = 8
const STRETCHES = 1 << 20

/** The glyphs without later copies of one already there, and without the spaces that go with a copy. */
export function withoutCopies(glyphs: readonly Glyph[]): Glyph[] {
  const painted: Painted = { last: new Map(), before: new Int32Array(glyphs.length), kept: [] }
  let copied = false
  for (const glyph of glyphs) {
    if (!glyph.space) copied = isCopy(painted, glyph)
    if (!copied) keep(painted, glyph)
  }
  return painted.kept
}

/** The glyphs kept, those of one character and one stretch of the width each with the place of the one before it. */
interface Painted {
  readonly last: Map<number, number>
  readonly before: Int32Array
  readonly kept: Glyph[]
}

const NO_PLACE = -1

function keep({ last, before, kept }: Painted, glyph: Glyph): void {
  const place = kept.push(glyph) - 1
  if (glyph.space) return
  const key = keyOf(glyph, Math.floor(glyph.x0 / BUCKET))
  before[place] = last.get(key) ?? NO_PLACE
  last.set(key, place)
}

function keyOf({ text }: Glyph, bucket: number): number {
  return text.charCodeAt(0) * STRETCHES + bucket
}

function isCopy({ last, before, kept }: Painted, glyph: Glyph): boolean {
  const reach = SAME_PLACE * glyph.style.size
  const from = Math.floor((glyph.x0 - reach) / BUCKET)
  const to = Math.floor((glyph.x0 + reach) / BUCKET)
  for (let bucket = from; bucket <= to; bucket++) {
    let place = last.get(keyOf(glyph, bucket)) ?? NO_PLACE
    for (; place !== NO_PLACE; place = before[place] ?? NO_PLACE) {
      const other = kept[place]
      if (other !== undefined && areCopies(other, glyph, reach)) return true
    }
  }
  return false
}

function areCopies(other: Glyph, glyph: Glyph, reach: number): boolean {
  return (
    glyph.index - other.index > NEIGHBOURS &&
    Math.abs(other.x0 - glyph.x0) < reach &&
    Math.abs(other.baseline - glyph.baseline) < reach &&
    other.text === glyph.text &&
    other.style.angle === glyph.style.angle &&
    Math.abs(other.style.size - glyph.style.size) < SAME_SIZE * glyph.style.size
  )
}
