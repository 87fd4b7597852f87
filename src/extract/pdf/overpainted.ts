/** Text painted more than once at one place (layers, shadows, copies under it) is read once. */
import type { Glyph } from './page-content.ts'

/** Two glyphs of one character nearer than this many type sizes, and of about one size, are one painted twice. */
const SAME_PLACE = 0.12
const SAME_SIZE = 0.15
/** Neighbours in the file share a place where a font has one sign for two letters ("ff"); these are no copies. */
const NEIGHBOURS = 3
const BUCKET = 8
const NONE: readonly Glyph[] = []

/** The glyphs without later copies of one already there, and without the spaces that go with a copy. */
export function withoutCopies(glyphs: readonly Glyph[]): Glyph[] {
  const painted: Painted = new Map()
  const kept: Glyph[] = []
  let copied = false
  for (const glyph of glyphs) {
    if (!glyph.space) copied = isCopy(painted, glyph)
    if (copied) continue
    kept.push(glyph)
    if (!glyph.space) remember(painted, glyph)
  }
  return kept
}

/** Character → stretch of the page's width → glyphs there. */
type Painted = Map<string, Map<number, Glyph[]>>

function remember(painted: Painted, glyph: Glyph): void {
  const bucket = Math.floor(glyph.x0 / BUCKET)
  const alike = painted.get(glyph.text)
  const there = alike?.get(bucket)
  if (there !== undefined) there.push(glyph)
  else if (alike !== undefined) alike.set(bucket, [glyph])
  else painted.set(glyph.text, new Map([[bucket, [glyph]]]))
}

function isCopy(painted: Painted, glyph: Glyph): boolean {
  const alike = painted.get(glyph.text)
  if (alike === undefined) return false
  const reach = SAME_PLACE * glyph.style.size
  const from = Math.floor((glyph.x0 - reach) / BUCKET)
  const to = Math.floor((glyph.x0 + reach) / BUCKET)
  for (let bucket = from; bucket <= to; bucket++)
    for (const other of alike.get(bucket) ?? NONE)
      if (
        glyph.index - other.index > NEIGHBOURS &&
        Math.abs(other.x0 - glyph.x0) < reach &&
        Math.abs(other.baseline - glyph.baseline) < reach &&
        other.style.angle === glyph.style.angle &&
        Math.abs(other.style.size - glyph.style.size) < SAME_SIZE * glyph.style.size
      )
        return true
  return false
}
