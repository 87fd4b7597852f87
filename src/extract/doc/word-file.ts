/** The parts of a Word 97–2003 file: its header, tables, text pieces. Source: MS-DOC. */
import iconv from 'iconv-lite'
import type { Storage } from '../compound/read-compound.ts'

/** A stretch of text whose characters stand one after another in the file. */
export interface Piece {
  readonly text: string
  /** Where it stands in the stream WordDocument, in bytes, and how many bytes a character takes. */
  readonly offset: number
  readonly width: 1 | 2
  /** True where a fast save changed its looks, which this reader does not follow. */
  readonly isChanged: boolean
}

/** Parts of the text, in characters, in the order they stand in. */
export interface Extents {
  readonly body: number
  readonly footnotes: number
  readonly heads: number
  readonly comments: number
  readonly endnotes: number
  readonly boxes: number
}

export interface WordFile {
  readonly document: DataView
  readonly table: DataView
  readonly data: DataView
  readonly pieces: readonly Piece[]
  readonly extents: Extents
  /** The bytes of a part of the table stream by its number in the header; empty where there is none. */
  readonly part: (number: number) => DataView
  /** Where that part begins in the table stream. */
  readonly partStart: (number: number) => number
}

/** Why a file is not opened: an older Word, a password, or damage. */
export type Trouble = 'old-word' | 'encrypted' | 'damaged'

const WORD_97 = 0xa5ec
const OLD_WORD: ReadonlySet<number> = new Set([0xa5dc, 0xa5db, 0xa59b, 0xa59c])
const FLAGS_AT = 0x0a
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200
const PARTS_AT = 0x9a
const HEADER_BYTES = 0x200
const PIECES = 33

/** Numbers of the parts this reader uses. Source: MS-DOC, FibRgFcLcb97. */
export const PARTS = {
  styles: 1,
  footnoteMarks: 2,
  footnotes: 3,
  heads: 11,
  characters: 12,
  paragraphs: 13,
  /** Where drawings of the body are anchored, and what they are. */
  anchors: 40,
  endnoteMarks: 46,
  endnotes: 47,
  drawings: 50,
  lists: 73,
  listUses: 74,
} as const

/** Opens the file's streams. Never throws. */
export function openWordFile(storage: Storage): WordFile | Trouble {
  const document = viewOf(storage.streams.get('WordDocument')?.() ?? new Uint8Array())
  if (document.byteLength < HEADER_BYTES) return 'damaged'
  const magic = document.getUint16(0, true)
  if (OLD_WORD.has(magic)) return 'old-word'
  if (magic !== WORD_97) return 'damaged'
  const flags = document.getUint16(FLAGS_AT, true)
  if ((flags & ENCRYPTED) !== 0) return 'encrypted'
  const name = (flags & SECOND_TABLE) === 0 ? '0Table' : '1Table'
  const table = viewOf(storage.streams.get(name)?.() ?? new Uint8Array())
  const part = (number: number): DataView => {
    const at = PARTS_AT + number * 8
    if (at + 8 > document.byteLength) return EMPTY
    return within(table, document.getUint32(at, true), document.getUint32(at + 4, true))
  }
  const pieces = piecesOf(part(PIECES), document)
  if (pieces.length === 0) return 'damaged'
  const data = viewOf(storage.streams.get('Data')?.() ?? new Uint8Array())
  const partStart = (number: number): number => document.getUint32(PARTS_AT + number * 8, true)
  return { document, table, data, pieces, extents: extentsOf(document), part, partStart }
}

const EMPTY = new DataView(new ArrayBuffer(0))

/** Bytes as numbers. */
function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** As much of a stretch as there is. */
export function within(view: DataView, start: number, length: number): DataView {
  if (start >= view.byteLength) return EMPTY
  return new DataView(view.buffer, view.byteOffset + start, Math.min(length, view.byteLength - start))
}

function extentsOf(document: DataView): Extents {
  const count = (at: number): number => Math.min(document.byteLength, document.getUint32(at, true))
  return {
    body: count(0x4c),
    footnotes: count(0x50),
    heads: count(0x54),
    comments: count(0x5c),
    endnotes: count(0x60),
    boxes: count(0x64),
  }
}

const COMPRESSED = 0x40000000

/** The piece table stands after blocks of properties of older savings. */
function piecesOf(clx: DataView, document: DataView): Piece[] {
  let at = 0
  while (at + 3 <= clx.byteLength && clx.getUint8(at) === 1) at += 3 + clx.getUint16(at + 1, true)
  if (at + 5 > clx.byteLength || clx.getUint8(at) !== 2) return []
  const table = within(clx, at + 5, clx.getUint32(at + 1, true))
  const count = Math.max(0, Math.floor((table.byteLength - 4) / 12))
  const pieces: Piece[] = []
  for (let index = 0; index < count; index++) {
    const length = table.getUint32(index * 4 + 4, true) - table.getUint32(index * 4, true)
    const place = table.getUint32((count + 1) * 4 + index * 8 + 2, true)
    const isChanged = table.getUint16((count + 1) * 4 + index * 8 + 6, true) !== 0
    if (length > 0 && length < document.byteLength)
      pieces.push({ ...pieceAt(document, place, length), isChanged })
  }
  return pieces
}

function pieceAt(document: DataView, place: number, length: number): Omit<Piece, 'isChanged'> {
  const isCompressed = (place & COMPRESSED) !== 0
  const offset = isCompressed ? (place & ~COMPRESSED) >>> 1 : place
  const width = isCompressed ? 1 : 2
  const { buffer, byteOffset, byteLength } = within(document, offset, length * width)
  const bytes = Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength)
  const text = isCompressed ? iconv.decode(bytes, 'windows-1252') : bytes.toString('utf16le')
  return { text, offset, width }
}
