/** Where the notes of a Word 97–2003 file are called, and where their texts stand. Source: MS-DOC, PlcffndRef, PlcffndTxt. */
import { numeral } from '../numerals.ts'
import { PARTS, type WordFile } from './word-file.ts'

export interface Note {
  /** The character that calls it. */
  readonly at: number
  /** Its text. */
  readonly start: number
  readonly end: number
  readonly mark: string
  /** True where the writer typed the mark. */
  readonly isTyped: boolean
}

/** The footnotes, then the endnotes, each in order. */
export function readNotes(file: WordFile): Note[] {
  const { body, footnotes, heads, comments, endnotes } = file.extents
  const ends = body + footnotes + heads + comments
  return [
    ...notesIn(file, PARTS.footnoteMarks, PARTS.footnotes, [body, body + footnotes], 'decimal'),
    ...notesIn(file, PARTS.endnoteMarks, PARTS.endnotes, [ends, ends + endnotes], 'lowerRoman'),
  ]
}

const PLACE_BYTES = 4
const FLAG_BYTES = 2

function notesIn(
  file: WordFile,
  marksPart: number,
  textsPart: number,
  [first, last]: readonly [number, number],
  format: string,
): Note[] {
  const marks = file.part(marksPart)
  const texts = file.part(textsPart)
  const count = Math.max(0, Math.floor((marks.byteLength - PLACE_BYTES) / (PLACE_BYTES + FLAG_BYTES)))
  const notes: Note[] = []
  let counted = 0
  for (let index = 0; index < count && (index + 2) * PLACE_BYTES <= texts.byteLength; index++) {
    const isTyped = marks.getUint16((count + 1) * PLACE_BYTES + index * FLAG_BYTES, true) === 0
    if (!isTyped) counted++
    const at = marks.getUint32(index * PLACE_BYTES, true)
    const start = Math.min(last, first + texts.getUint32(index * PLACE_BYTES, true))
    const end = Math.min(last, first + texts.getUint32((index + 1) * PLACE_BYTES, true))
    const mark = isTyped ? '*' : numeral(counted, format)
    if (start < end) notes.push({ at, start, end, mark, isTyped })
  }
  return notes
}
