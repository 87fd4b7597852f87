/** A document of Word 95 made for tests: text in Windows-1252, no looks; LibreOffice opens it as such. Source: the header of Word 6 and 95, the same parts as in MS-DOC at other places. */
import { writeCompound } from '../compound/write-compound.ts'

const PAGE = 512
const TEXT_AT = 0x300
const WORD_95 = { magic: 0xa5dc, version: 104 }
const LANGUAGE = 0x0409
/** Where the header says: first and last byte of the text, bytes of the stream, characters of the body. */
const AT = { textStart: 0x18, textEnd: 0x1c, size: 0x20, body: 0x34 }
/** Where it says which pages hold looks: place of the table, number of the first page, count of pages. */
const LOOKS = [
  [0xb8, 0x18a, 0x18e],
  [0xc0, 0x18c, 0x190],
] as const

/** The bytes of the file; at most 100 paragraphs of signs that Windows-1252 has. */
export function wordOf95(paragraphs: readonly string[]): Uint8Array {
  const text = Buffer.from(paragraphs.map((paragraph) => `${paragraph}\r`).join(''), 'latin1')
  const firstPage = Math.ceil((TEXT_AT + text.length) / PAGE)
  const tables = (firstPage + LOOKS.length) * PAGE
  const document = Buffer.alloc(tables + PAGE)
  const end = TEXT_AT + text.length
  document.set(text, TEXT_AT)
  document.writeUInt16LE(WORD_95.magic, 0)
  document.writeUInt16LE(WORD_95.version, 2)
  document.writeUInt16LE(LANGUAGE, 6)
  document.writeUInt16LE(WORD_95.version, 0x0c)
  document.writeUInt32LE(TEXT_AT, AT.textStart)
  document.writeUInt32LE(end, AT.textEnd)
  document.writeUInt32LE(document.length, AT.size)
  document.writeUInt32LE(text.length, AT.body)
  for (const [index, [table, page, count]] of LOOKS.entries()) {
    const place = tables + index * 16
    document.writeUInt32LE(TEXT_AT, place)
    document.writeUInt32LE(end, place + 4)
    document.writeUInt16LE(firstPage + index, place + 8)
    document.writeUInt32LE(place, table)
    document.writeUInt32LE(10, table + 4)
    document.writeUInt16LE(firstPage + index, page)
    document.writeUInt16LE(1, count)
  }
  const ends = paragraphs.map((_, index) => lengthOf(paragraphs.slice(0, index + 1)))
  writeRuns(document.subarray(firstPage * PAGE), [end])
  writeRuns(
    document.subarray((firstPage + 1) * PAGE),
    ends.map((length) => TEXT_AT + length),
  )
  return writeCompound({ WordDocument: document })
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length + 1, 0)
}

/** A page of runs without looks of their own: where each begins and ends, and how many. */
function writeRuns(page: Buffer, ends: readonly number[]): void {
  for (const [index, place] of [TEXT_AT, ...ends].entries()) page.writeUInt32LE(place, index * 4)
  page[PAGE - 1] = ends.length
}
