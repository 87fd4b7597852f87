/** The properties of characters and paragraphs of a Word 97–2003 file, found by the place of a character. Source: MS-DOC. */
import { PARTS, type WordFile, within } from './word-file.ts'

/** One property: its number and where its value stands. */
export interface Property {
  readonly code: number
  readonly value: DataView
}

/** Properties that hold from one byte of the stream WordDocument to another. */
export interface Run {
  readonly start: number
  readonly end: number
  /** The paragraph's style; 0 of characters. */
  readonly style: number
  readonly properties: readonly Property[]
}

const PAGE_BYTES = 512
const LAST_BYTE = 511
const TABLE_FORM = 0xd608
const TABS = 0xc615
const SIZES: readonly (number | null)[] = [1, 1, 2, 4, 2, 2, null, 3]

/** Takes a list of properties apart. Never throws; what is cut off is left out. */
export function propertiesIn(list: DataView): Property[] {
  const properties: Property[] = []
  let at = 0
  while (at + 3 <= list.byteLength) {
    const code = list.getUint16(at, true)
    const [lead, size] = sizeOf(code, list, at + 2)
    if (at + 2 + lead + size > list.byteLength) break
    properties.push({ code, value: within(list, at + 2 + lead, size) })
    at += 2 + lead + size
  }
  return properties
}

/** Bytes of the length before a value, and of the value. */
function sizeOf(code: number, list: DataView, at: number): [number, number] {
  const fixed = SIZES[code >> 13] ?? null
  if (fixed !== null) return [0, fixed]
  if (code === TABLE_FORM)
    return at + 2 > list.byteLength ? [2, 0] : [2, Math.max(0, list.getUint16(at, true) - 1)]
  const size = list.getUint8(at)
  return [1, code === TABS && size === 255 ? list.byteLength : size]
}

/** The runs of characters' properties, by place. */
export function characterRuns(file: WordFile): Run[] {
  return runsOf(file, PARTS.characters, (page, count, index) => {
    const place = page.getUint8((count + 1) * 4 + index) * 2
    if (place === 0 || place >= LAST_BYTE) return { style: 0, properties: [] }
    return { style: 0, properties: propertiesIn(within(page, place + 1, page.getUint8(place))) }
  })
}

/** The runs of paragraphs' properties, by place. */
export function paragraphRuns(file: WordFile): Run[] {
  return runsOf(file, PARTS.paragraphs, (page, count, index) => {
    const at = (count + 1) * 4 + index * 13
    const place = at < LAST_BYTE ? page.getUint8(at) * 2 : 0
    if (place === 0 || place + 4 >= LAST_BYTE) return { style: 0, properties: [] }
    const half = page.getUint8(place)
    const [start, size] = half === 0 ? [place + 2, page.getUint8(place + 1) * 2] : [place + 1, half * 2 - 1]
    const content = within(page, start, size)
    if (content.byteLength < 2) return { style: 0, properties: [] }
    const properties = propertiesIn(within(content, 2, size)).flatMap((property) => unfolded(property, file))
    return { style: content.getUint16(0, true), properties }
  })
}

const FOLDED: ReadonlySet<number> = new Set([0x6645, 0x6646])

/** Long lists of properties stand in another stream, and their place stands for them. */
function unfolded(property: Property, file: WordFile): Property[] {
  if (!FOLDED.has(property.code)) return [property]
  const at = property.value.getUint32(0, true)
  if (at + 2 > file.data.byteLength) return []
  return propertiesIn(within(file.data, at + 2, file.data.getUint16(at, true)))
}

function runsOf(
  { document, part }: WordFile,
  number: number,
  read: (page: DataView, count: number, index: number) => Pick<Run, 'style' | 'properties'>,
): Run[] {
  const list = part(number)
  const pageCount = Math.max(0, Math.floor((list.byteLength - 4) / 8))
  const runs: Run[] = []
  for (let at = 0; at < pageCount; at++) {
    const page = within(
      document,
      (list.getUint32((pageCount + 1) * 4 + at * 4, true) & 0x3fffff) * PAGE_BYTES,
      PAGE_BYTES,
    )
    if (page.byteLength < PAGE_BYTES) continue
    const count = Math.min(100, page.getUint8(LAST_BYTE))
    for (let index = 0; index < count; index++)
      runs.push({
        start: page.getUint32(index * 4, true),
        end: page.getUint32(index * 4 + 4, true),
        ...read(page, count, index),
      })
  }
  return runs.sort((a, b) => a.start - b.start)
}

/** The run that holds at a place; null for none. */
export function runAt(runs: readonly Run[], place: number): Run | null {
  let low = 0
  let high = runs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const run = runs[middle]
    if (run === undefined) return null
    if (place < run.start) high = middle - 1
    else if (place >= run.end) low = middle + 1
    else return run
  }
  return null
}

/** The value of a property as a number without sign. */
export function numberOf({ value }: Property): number {
  if (value.byteLength >= 4) return value.getUint32(0, true)
  if (value.byteLength >= 2) return value.getUint16(0, true)
  return value.byteLength === 1 ? value.getUint8(0) : 0
}
