/** Sorts the glyphs of a page: those of the running text, those set at an angle, those nobody sees. */
import { withoutCopies } from './overpainted.ts'
import type { Glyph, PageContent } from './page-content.ts'
import { gatherRuns, type Run } from './runs.ts'

export interface SortedPage {
  readonly page: PageContent
  readonly runs: readonly Run[]
  /** Text at another angle: watermarks, turned table heads, marginal lines. */
  readonly turned: readonly Glyph[]
  /** White on white, off the page, too small to see, or never painted though the page has painted text. */
  readonly hidden: readonly Glyph[]
  /** True for a picture of a page with an invisible text layer over it: the text is the work of OCR. */
  readonly scanned: boolean
}

const LEAST_SIZE = 1.5

export function sortGlyphs(page: PageContent): SortedPage {
  const scanned = isScan(page)
  const upright: Glyph[] = []
  const turned: Glyph[] = []
  const hidden: Glyph[] = []
  for (const glyph of page.glyphs) {
    if (!isSeen(glyph, page, scanned)) hidden.push(glyph)
    else if (isUpright(glyph)) upright.push(glyph)
    else turned.push(glyph)
  }
  return {
    page,
    runs: gatherRuns(withoutCopies(upright)),
    turned: turned.filter((glyph) => !glyph.space || glyph.style.angle !== 0),
    hidden,
    scanned,
  }
}

function isUpright(glyph: Glyph): boolean {
  const angle = glyph.style.angle
  return angle <= 8 || angle >= 352
}

function isScan(page: PageContent): boolean {
  let inked = 0
  let invisible = 0
  for (const glyph of page.glyphs) {
    if (glyph.space) continue
    inked++
    if (glyph.style.invisible) invisible++
  }
  const area = page.pictures.reduce((sum, box) => sum + box.width * box.height, 0)
  return invisible > 0.5 * inked && area > 0.3 * page.width * page.height
}

function isSeen(glyph: Glyph, page: PageContent, scanned: boolean): boolean {
  if (glyph.space) return true
  if (glyph.x1 < 0 || glyph.x0 > page.width || glyph.baseline < 0 || glyph.baseline > page.height + 2)
    return false
  if (glyph.style.size < LEAST_SIZE) return false
  if (glyph.style.invisible) return scanned
  return !glyph.style.white || onDark(glyph, page)
}

function onDark(glyph: Glyph, page: PageContent): boolean {
  const x = (glyph.x0 + glyph.x1) / 2
  const y = glyph.baseline - 0.3 * glyph.style.size
  const holds = (box: { x: number; y: number; width: number; height: number }): boolean =>
    x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
  return (
    page.fills.some((fill) => fill.lightness < 0.9 && holds(fill.box)) ||
    page.pictures.some(holds) ||
    page.curves.some(holds)
  )
}
