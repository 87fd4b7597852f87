/** The frame a page is read in: crop box, the page's own rotation, and a further turn where its text is set sideways. */
import type { Box } from '../transcription.ts'
import type { Engine } from './pdfium.ts'

export interface Frame {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
  /** Quarter turns clockwise from page coordinates to the page as read. */
  readonly rotation: number
  /** The part of `rotation` that is ours, not the page's. */
  readonly turned: number
  readonly width: number
  readonly height: number
}

/** The frame a viewer shows the page in. */
export function frameOf(engine: Engine, page: number): Frame {
  const { c, at } = engine
  const known = c._FPDF_GetPageBoundingBox(page, at) !== 0
  const [left = 0, top = 0, right = 0, bottom = 0] = c.HEAPF32.subarray(at >> 2, (at >> 2) + 4)
  const rotation = ((c._FPDFPage_GetRotation(page) % 4) + 4) % 4
  const width = c._FPDF_GetPageWidth(page)
  const height = c._FPDF_GetPageHeight(page)
  if (known && right > left && top > bottom)
    return { left, bottom, right, top, rotation, turned: 0, width, height }
  return { left: 0, bottom: 0, right: width, top: height, rotation, turned: 0, width, height }
}

/** The same page, turned by further quarter turns clockwise. */
export function turnedFrame(frame: Frame, turns: number): Frame {
  if (turns === 0) return frame
  const sideways = turns % 2 === 1
  return {
    ...frame,
    rotation: (frame.rotation + turns) % 4,
    turned: turns,
    width: sideways ? frame.height : frame.width,
    height: sideways ? frame.width : frame.height,
  }
}

/** A rectangle of page coordinates (upwards) in the frame (downwards from its upper left corner). */
export function toFrame(frame: Frame, x0: number, y0: number, x1: number, y1: number): Box {
  const left = Math.min(x0, x1) - frame.left
  const right = Math.max(x0, x1) - frame.left
  const low = Math.min(y0, y1) - frame.bottom
  const high = Math.max(y0, y1) - frame.bottom
  const pageWidth = frame.right - frame.left
  const pageHeight = frame.top - frame.bottom
  const width = right - left
  const height = high - low
  if (frame.rotation === 0) return { x: left, y: pageHeight - high, width, height }
  if (frame.rotation === 1) return { x: low, y: left, width: height, height: width }
  if (frame.rotation === 2) return { x: pageWidth - right, y: low, width, height }
  return { x: pageHeight - high, y: pageWidth - right, width: height, height: width }
}

/** How far below the upper edge of the frame a point of page coordinates stands. */
export function heightIn(frame: Frame, x: number, y: number): number {
  if (frame.rotation === 0) return frame.top - frame.bottom - (y - frame.bottom)
  if (frame.rotation === 1) return x - frame.left
  if (frame.rotation === 2) return y - frame.bottom
  return frame.right - frame.left - (x - frame.left)
}

/** A box of the frame as it stands on the page as shown; `width` and `height` are the frame's. */
export function asShown(box: Box, turned: number, width: number, height: number): Box {
  const right = width - box.x - box.width
  const below = height - box.y - box.height
  if (turned === 1) return { x: box.y, y: right, width: box.height, height: box.width }
  if (turned === 2) return { x: right, y: below, width: box.width, height: box.height }
  if (turned === 3) return { x: below, y: box.x, width: box.height, height: box.width }
  return box
}
