/** What stands on a PDF page before any of it is understood: glyphs, ruled lines, filled areas, pictures, links. */
import type { Box } from '../transcription.ts'

/** How a run of glyphs is set; shared by all glyphs of one text object. */
export interface Style {
  readonly font: string
  readonly bold: boolean
  /** The weight of a font whose name does not say bold, where known; what is bold for it alone is judged by the document. */
  readonly weight?: number
  readonly italic: boolean
  /** Points, as seen on the page. */
  readonly size: number
  /** Degrees clockwise in the reading frame of the page, rounded: 0 for ordinary text. */
  readonly angle: number
  /** Never painted (render mode 3 or 7) or fully transparent. */
  readonly invisible: boolean
  /** Painted in white or nearly so; on a dark ground it can still be read. */
  readonly white: boolean
}

/** One character as painted; coordinates in points from the upper left corner of the page as it is read. */
export interface Glyph {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly top: number
  readonly bottom: number
  readonly baseline: number
  readonly style: Style
  /** Place in the engine's order, which is the logical order within a line of any direction. */
  readonly index: number
  /** A space, real or supplied by the engine from a gap. */
  readonly space: boolean
  /** Supplied by the engine, not in the file. */
  readonly generated: boolean
  /** Height of its ink, for digits only: a check on what they are. */
  readonly ink: number | null
}

/** A straight stroke or thin filled rectangle, horizontal or vertical. */
export interface Rule {
  readonly horizontal: boolean
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

export interface Link {
  readonly box: Box
  readonly address: string
}

export interface PageContent {
  readonly number: number
  /** Points, as the page is read (after its own rotation and, for text set sideways, a further one). */
  readonly width: number
  readonly height: number
  /** Quarter turns clockwise between the page as shown and as read; 0 but for pages set sideways. */
  readonly turned: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** Filled areas with a side of some length: table shading, dark grounds, bars of charts. */
  readonly fills: readonly Fill[]
  readonly pictures: readonly Box[]
  /** Curves and slanting strokes: what charts and drawings are made of. */
  readonly curves: readonly Box[]
  readonly links: readonly Link[]
  /** True where a limit cut the page short. */
  readonly cut: boolean
  /** Share of glyphs without a trustworthy character (no Unicode mapping). */
  readonly unmapped: number
  /** Letters that a font of the page draws as others than the layer says. */
  readonly misdrawn?: readonly string[]
  /** All its characters as the layer has them, where some that print nothing may deceive and are left out. */
  readonly unseen?: string
}

export interface Fill {
  readonly box: Box
  /** 0 black to 1 white. */
  readonly lightness: number
}
