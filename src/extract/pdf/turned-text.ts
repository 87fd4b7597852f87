/** Text set at an angle: labels of figures, watermarks, marginal lines; never part of a sentence. */
import type { Box } from '../transcription.ts'
import type { Glyph } from './page-content.ts'
import type { Part } from './part.ts'
import { type Piece, trimmed } from './pieces.ts'
import type { SortedPage } from './sort-glyphs.ts'

const SPACE: Piece = { text: ' ', bold: false, italic: false, raised: false, link: null }

/** The figure that a turned text lies in. */
function figureAround(part: Part, body: readonly Part[]): Part | undefined {
  const { box } = part
  if (!part.turned || box === null) return undefined
  const x = box.x + box.width / 2
  const y = box.y + box.height / 2
  const reach = 14
  return body.find(
    ({ type, page, box: around }) =>
      type === 'figure' &&
      page === part.page &&
      around !== null &&
      x > around.x - reach &&
      x < around.x + around.width + reach &&
      y > around.y - reach &&
      y < around.y + around.height + reach,
  )
}

/** True for turned text that lies in a figure. */
export function isLabel(part: Part, body: readonly Part[]): boolean {
  return figureAround(part, body) !== undefined
}

/** Figures with the turned text in them. */
export function withTurnedLabels(body: readonly Part[], edges: readonly Part[]): Part[] {
  const labels = new Map<Part, Part[]>()
  for (const edge of edges) {
    const figure = figureAround(edge, body)
    if (figure !== undefined) labels.set(figure, [...(labels.get(figure) ?? []), edge])
  }
  return body.map((part) => {
    const own = labels.get(part)
    if (own === undefined) return part
    const pieces = [part, ...own].flatMap((one, i) => (i === 0 ? one.pieces : [SPACE, ...one.pieces]))
    return { ...part, pieces: trimmed(pieces) }
  })
}

/** Text at an angle (watermarks, marginal lines, turned labels): kept with the page's foot, out of the sentences. */
export function turnedParts(page: SortedPage): Part[] {
  const texts = new Map<number, { text: string; glyphs: Glyph[] }>()
  for (const glyph of page.turned) {
    const known = texts.get(glyph.style.angle) ?? { text: '', glyphs: [] }
    const last = known.glyphs.at(-1)
    const apart = last !== undefined && glyph.index > last.index + 1
    texts.set(glyph.style.angle, {
      text: `${known.text}${apart ? ' ' : ''}${glyph.text}`,
      glyphs: [...known.glyphs, glyph],
    })
  }
  return [...texts.values()].map(({ text, glyphs }) => ({
    type: 'footer' as const,
    pieces: trimmed([{ text, bold: false, italic: false, raised: false, link: null }]),
    page: page.page.number,
    box: boxOfGlyphs(glyphs),
    lines: [],
    turned: true,
  }))
}

function boxOfGlyphs(glyphs: readonly Glyph[]): Box {
  const x = Math.min(...glyphs.map((glyph) => glyph.x0))
  const y = Math.min(...glyphs.map((glyph) => glyph.top))
  return {
    x,
    y,
    width: Math.max(...glyphs.map((glyph) => glyph.x1)) - x,
    height: Math.max(...glyphs.map((glyph) => glyph.bottom)) - y,
  }
}
