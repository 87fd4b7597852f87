/** The drawings that float over the pages of a Word 97–2003 file: which are pictures, not boxes of text or lines. Source: MS-DOC, PlcfSpa; MS-ODRAW. */
import { PARTS, type WordFile, within } from './word-file.ts'

/** Whether the drawing anchored at a place of the body shows what is not read; true where the file does not say. */
export type IsPicture = (at: number) => boolean

const ANCHOR_BYTES = 26
const HEAD_BYTES = 8
const CONTAINER = 0xf
const SHAPE = 0xf004
const SHAPE_HEAD = 0xf00a
const TEXT_BOX = 0xf00d
const DRAWING = 0xf002
/** Straight and bent lines, and shapes that only hold text. */
const LINES: ReadonlySet<number> = new Set([20, 32, 33, 34, 35, 36, 37, 38, 39, 40, 202])
const DEEPEST = 20

/** Reads the anchors and the shapes of the body. */
export function readDrawings(file: WordFile): IsPicture {
  const plain = plainShapes(file)
  const anchors = anchorsIn(file.part(PARTS.anchors))
  return (at) => {
    const shape = anchors.get(at)
    return shape === undefined || !plain.has(shape)
  }
}

/** Places, then a shape's number at each. */
function anchorsIn(part: DataView): Map<number, number> {
  const count = Math.max(0, Math.floor((part.byteLength - 4) / (4 + ANCHOR_BYTES)))
  return new Map(
    Array.from({ length: count }, (_, index) => [
      part.getUint32(index * 4, true),
      part.getUint32((count + 1) * 4 + index * ANCHOR_BYTES, true),
    ]),
  )
}

/** Numbers of the shapes that are lines or hold text, which is read as a text box. */
function plainShapes(file: WordFile): Set<number> {
  const plain = new Set<number>()
  const all = file.part(PARTS.drawings)
  let at = all.byteLength < HEAD_BYTES ? 0 : HEAD_BYTES + all.getUint32(4, true)
  while (at + 1 + HEAD_BYTES <= all.byteLength) {
    if (all.getUint16(at + 3, true) !== DRAWING) break
    const length = HEAD_BYTES + all.getUint32(at + 5, true)
    shapesIn(within(all, at + 1, length), plain, 0)
    at += 1 + length
  }
  return plain
}

function shapesIn(records: DataView, plain: Set<number>, depth: number): void {
  for (const { type, isContainer, content } of recordsIn(records)) {
    if (type === SHAPE) addShape(content, plain)
    else if (isContainer && depth < DEEPEST) shapesIn(content, plain, depth + 1)
  }
}

function addShape(shape: DataView, plain: Set<number>): void {
  const parts = [...recordsIn(shape)]
  const head = parts.find(({ type }) => type === SHAPE_HEAD)
  if (head === undefined || head.content.byteLength < 4) return
  if (LINES.has(head.form) || parts.some(({ type }) => type === TEXT_BOX))
    plain.add(head.content.getUint32(0, true))
}

interface DrawingRecord {
  readonly type: number
  /** Of a shape's head: which shape it is. */
  readonly form: number
  readonly isContainer: boolean
  readonly content: DataView
}

function* recordsIn(view: DataView): Generator<DrawingRecord> {
  let at = 0
  while (at + HEAD_BYTES <= view.byteLength) {
    const version = view.getUint16(at, true)
    const length = view.getUint32(at + 4, true)
    yield {
      type: view.getUint16(at + 2, true),
      form: version >> 4,
      isContainer: (version & 0xf) === CONTAINER,
      content: within(view, at + HEAD_BYTES, length),
    }
    at += HEAD_BYTES + length
  }
}
