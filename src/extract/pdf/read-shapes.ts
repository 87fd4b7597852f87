/** Reads the shapes of a page: ruled lines, filled areas, pictures and curves, through nested forms. */
import type { Box } from '../transcription.ts'
import { type Frame, toFrame } from './frame.ts'
import type { Fill, Rule } from './page-content.ts'
import type { Engine } from './pdfium.ts'

interface Shapes {
  readonly rules: Rule[]
  readonly fills: Fill[]
  readonly pictures: Box[]
  readonly curves: Box[]
  readonly cut: boolean
}

interface Walk {
  readonly engine: Engine
  readonly frame: Frame
  readonly shapes: { rules: Rule[]; fills: Fill[]; pictures: Box[]; curves: Box[]; cut: boolean }
  left: number
}

/** A transformation of the plane, as PDF writes it. */
type Matrix = readonly [number, number, number, number, number, number]

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const PATH = 2
const IMAGE = 3
const SHADING = 4
const FORM = 5
const DEPTH_LIMIT = 6
/** A stroke or bar thinner than this, in points, is a rule. */
const RULE_THICKNESS = 3
const RULE_LENGTH = 6
const FILL_SIDE = 3

/** Reads at most `limit` objects; `cut` says whether there were more. */
export function readShapes(engine: Engine, page: number, frame: Frame, limit: number): Shapes {
  const shapes = { rules: [], fills: [], pictures: [], curves: [], cut: false }
  const walk: Walk = { engine, frame, shapes, left: limit }
  const count = engine.c._FPDFPage_CountObjects(page)
  for (let i = 0; i < count; i++) readObject(walk, engine.c._FPDFPage_GetObject(page, i), IDENTITY, 0)
  return shapes
}

function readObject(walk: Walk, object: number, within: Matrix, depth: number): void {
  if (object === 0) return
  if (walk.left-- <= 0) {
    walk.shapes.cut = true
    return
  }
  const { c } = walk.engine
  const type = c._FPDFPageObj_GetType(object)
  if (type === PATH) readPath(walk, object, within)
  else if (type === IMAGE || type === SHADING) readPicture(walk, object, within)
  else if (type === FORM && depth < DEPTH_LIMIT) {
    const inner = combined(matrixOf(walk.engine, object), within)
    const count = c._FPDFFormObj_CountObjects(object)
    for (let i = 0; i < count; i++) readObject(walk, c._FPDFFormObj_GetObject(object, i), inner, depth + 1)
  }
}

function readPicture(walk: Walk, object: number, within: Matrix): void {
  const box = boundsOf(walk, object, within)
  if (box !== null) walk.shapes.pictures.push(box)
}

/** The bounds of an object in the frame; null where the engine knows none. */
function boundsOf(walk: Walk, object: number, within: Matrix): Box | null {
  const { c, at } = walk.engine
  if (c._FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12) === 0) return null
  const left = c.HEAPF32[at >> 2] ?? 0
  const bottom = c.HEAPF32[(at >> 2) + 1] ?? 0
  const right = c.HEAPF32[(at >> 2) + 2] ?? 0
  const top = c.HEAPF32[(at >> 2) + 3] ?? 0
  if (within === IDENTITY) return toFrame(walk.frame, left, bottom, right, top)
  const [ax, ay] = apply(within, left, bottom)
  const [bx, by] = apply(within, right, bottom)
  const [cx, cy] = apply(within, left, top)
  const [dx, dy] = apply(within, right, top)
  return toFrame(
    walk.frame,
    Math.min(ax, bx, cx, dx),
    Math.min(ay, by, cy, dy),
    Math.max(ax, bx, cx, dx),
    Math.max(ay, by, cy, dy),
  )
}

function matrixOf(engine: Engine, object: number): Matrix {
  const { c, at } = engine
  if (c._FPDFPageObj_GetMatrix(object, at) === 0) return IDENTITY
  const [a = 1, b = 0, m = 0, d = 1, e = 0, f = 0] = c.HEAPF32.subarray(at >> 2, (at >> 2) + 6)
  return [a, b, m, d, e, f]
}

function combined(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner
  const [oa, ob, oc, od, oe, of] = outer
  return [
    a * oa + b * oc,
    a * ob + b * od,
    c * oa + d * oc,
    c * ob + d * od,
    e * oa + f * oc + oe,
    e * ob + f * od + of,
  ]
}

function apply(matrix: Matrix, x: number, y: number): readonly [number, number] {
  const [a, b, c, d, e, f] = matrix
  return [a * x + c * y + e, b * x + d * y + f]
}

const MOVE = 2
const LINE = 0
const BEZIER = 1
const SEGMENT_LIMIT = 400

/** Sorts a path into rules, a fill, or a curve. */
function readPath(walk: Walk, object: number, within: Matrix): void {
  const { c, at } = walk.engine
  if (c._FPDFPath_GetDrawMode(object, at, at + 4) === 0) return
  const filled = (c.HEAP32[at >> 2] ?? 0) !== 0
  const stroked = (c.HEAP32[(at + 4) >> 2] ?? 0) !== 0
  if (!filled && !stroked) return
  const box = boundsOf(walk, object, within)
  if (box === null || !onPage(walk.frame, box)) return
  const thin = Math.min(box.width, box.height) <= RULE_THICKNESS
  if (thin) {
    if (Math.max(box.width, box.height) >= RULE_LENGTH && visible(walk.engine, object, filled))
      pushRule(walk, box)
    return
  }
  const outline = strokesOf(walk, object, combined(matrixOf(walk.engine, object), within))
  if (stroked) for (const stroke of outline.straight) pushRule(walk, stroke)
  if (outline.curved) walk.shapes.curves.push(box)
  if (filled && box.width >= FILL_SIDE && box.height >= FILL_SIDE)
    walk.shapes.fills.push({ box, lightness: lightnessOf(walk.engine, object) })
}

function onPage(frame: Frame, box: Box): boolean {
  return box.x < frame.width && box.y < frame.height && box.x + box.width > 0 && box.y + box.height > 0
}

function visible(engine: Engine, object: number, filled: boolean): boolean {
  if (!filled) return true
  return lightnessOf(engine, object) < 0.97
}

function lightnessOf(engine: Engine, object: number): number {
  const { c, at } = engine
  if (c._FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12) === 0) return 0
  const [red = 0, green = 0, blue = 0, alpha = 255] = c.HEAPU32.subarray(at >> 2, (at >> 2) + 4)
  const grey = (0.3 * red + 0.59 * green + 0.11 * blue) / 255
  return 1 - (1 - grey) * (alpha / 255)
}

function pushRule(walk: Walk, box: Box): void {
  const horizontal = box.width >= box.height
  if (Math.max(box.width, box.height) < RULE_LENGTH) return
  walk.shapes.rules.push({ horizontal, x0: box.x, x1: box.x + box.width, y0: box.y, y1: box.y + box.height })
}

/** The straight horizontal and vertical strokes of a path, and whether it has others. */
function strokesOf(walk: Walk, path: number, within: Matrix): { straight: Box[]; curved: boolean } {
  const { c, at } = walk.engine
  const count = c._FPDFPath_CountSegments(path)
  const straight: Box[] = []
  if (count > SEGMENT_LIMIT) return { straight, curved: true }
  let from: readonly [number, number] = [0, 0]
  let curved = false
  for (let i = 0; i < count; i++) {
    const segment = c._FPDFPath_GetPathSegment(path, i)
    const type = c._FPDFPathSegment_GetType(segment)
    c._FPDFPathSegment_GetPoint(segment, at, at + 4)
    const to = apply(within, c.HEAPF32[at >> 2] ?? 0, c.HEAPF32[(at + 4) >> 2] ?? 0)
    if (type === LINE) {
      const box = toFrame(walk.frame, from[0], from[1], to[0], to[1])
      if (Math.min(box.width, box.height) <= 1) straight.push(box)
      else curved = true
    } else if (type === BEZIER) curved = true
    if (type === LINE || type === MOVE || type === BEZIER) from = to
  }
  return { straight, curved }
}
