/** Writes an OLE2 compound file: for a message that stands inside another, and for the files of tests. Source: MS-CFB. */

/** A folder to write: streams and folders by name. */
export interface Folder {
  readonly [name: string]: Uint8Array | Folder
}

const SMALL_SECTOR = 512
/** The header names 109 sectors of the table: enough for 6 MB in small sectors, for 450 MB in large ones. */
const LARGE_SECTOR = 4096
const LARGE_BYTES = 5_000_000
const MINI = 64
const CUTOFF = 4096
const FREE = 0xffffffff
const END = 0xfffffffe
const TABLE = 0xfffffffd
const HEADER_NAMES = 109

interface Written {
  readonly name: string
  readonly type: 1 | 2 | 5
  readonly content: Uint8Array
  child: number
  right: number
  start: number
}

/** The bytes of a compound file with these streams and folders; a `RangeError` above 450 MB. */
export function writeCompound(root: Folder): Uint8Array {
  const entries: Written[] = [entry('Root Entry', 5, new Uint8Array())]
  addAll(root, 0, entries)
  const size = entries.reduce((sum, { content }) => sum + content.length, 0)
  const sector = size > LARGE_BYTES ? LARGE_SECTOR : SMALL_SECTOR
  const file: Uint8Array[] = []
  const table: number[] = []
  const mini: number[] = []
  const miniParts: Uint8Array[] = []
  for (const written of entries) {
    if (written.type !== 2 || written.content.length === 0) continue
    written.start =
      written.content.length < CUTOFF
        ? append(written.content, MINI, mini, miniParts)
        : append(written.content, sector, table, file)
  }
  const miniStream = joined(miniParts)
  const rootStart = append(miniStream, sector, table, file)
  const directoryStart = append(directoryOf(entries, rootStart, miniStream.length), sector, table, file)
  const miniTableStart = append(padded(numbersOf(mini), sector, 0xff), sector, table, file)
  const tableSectors = sectorsForTable(table.length, sector / 4)
  const first = table.length
  for (let at = 0; at < tableSectors; at++) table.push(TABLE)
  file.push(padded(numbersOf(table), sector, 0xff))
  const header = headerOf({
    sector,
    directoryStart,
    miniTableStart,
    miniTableSectors: Math.ceil((mini.length * 4) / sector),
    first,
    tableSectors,
  })
  return joined([header, ...file])
}

function entry(name: string, type: Written['type'], content: Uint8Array): Written {
  return { name, type, content, child: FREE, right: FREE, start: END }
}

/** Children hang as a list to the right: every reader follows it. */
function addAll(folder: Folder, parent: number, entries: Written[]): void {
  let before: Written | undefined
  for (const [name, content] of Object.entries(folder)) {
    const index = entries.length
    const isStream = content instanceof Uint8Array
    const written = isStream ? entry(name, 2, content) : entry(name, 1, new Uint8Array())
    entries.push(written)
    const owner = entries[parent]
    if (before === undefined && owner !== undefined) owner.child = index
    if (before !== undefined) before.right = index
    before = written
    if (!isStream) addAll(content, index, entries)
  }
}

/** Adds content in sectors that follow one another; gives the first. */
function append(content: Uint8Array, size: number, table: number[], parts: Uint8Array[]): number {
  if (content.length === 0) return END
  const start = table.length
  const count = Math.ceil(content.length / size)
  for (let at = 1; at < count; at++) table.push(start + at)
  table.push(END)
  parts.push(padded(content, size, 0))
  return start
}

function sectorsForTable(used: number, perSector: number): number {
  let count = 1
  while (used + count > count * perSector) count++
  if (count > HEADER_NAMES) throw new RangeError('more than one header can name')
  return count
}

function directoryOf(entries: readonly Written[], rootStart: number, miniLength: number): Uint8Array {
  const bytes = new Uint8Array(entries.length * 128)
  const view = new DataView(bytes.buffer)
  for (const [index, written] of entries.entries()) {
    const at = index * 128
    const name = written.name.slice(0, 31)
    for (let place = 0; place < name.length; place++)
      view.setUint16(at + place * 2, name.charCodeAt(place), true)
    view.setUint16(at + 64, (name.length + 1) * 2, true)
    view.setUint8(at + 66, written.type)
    view.setUint8(at + 67, 1)
    view.setUint32(at + 68, FREE, true)
    view.setUint32(at + 72, written.right, true)
    view.setUint32(at + 76, written.child, true)
    view.setUint32(at + 116, index === 0 ? rootStart : written.start, true)
    view.setUint32(at + 120, index === 0 ? miniLength : written.content.length, true)
  }
  return bytes
}

interface HeaderFacts {
  readonly sector: number
  readonly directoryStart: number
  readonly miniTableStart: number
  readonly miniTableSectors: number
  readonly first: number
  readonly tableSectors: number
}

function headerOf(facts: HeaderFacts): Uint8Array {
  const bytes = new Uint8Array(facts.sector)
  bytes.fill(0xff, 76, SMALL_SECTOR)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const view = new DataView(bytes.buffer)
  const isLarge = facts.sector === LARGE_SECTOR
  view.setUint32(24, isLarge ? 0x0004003e : 0x0003003e, true)
  view.setUint16(28, 0xfffe, true)
  view.setUint16(30, isLarge ? 12 : 9, true)
  view.setUint16(32, 6, true)
  view.setUint32(44, facts.tableSectors, true)
  view.setUint32(48, facts.directoryStart, true)
  view.setUint32(56, CUTOFF, true)
  view.setUint32(60, facts.miniTableStart, true)
  view.setUint32(64, facts.miniTableSectors, true)
  view.setUint32(68, END, true)
  for (let at = 0; at < facts.tableSectors; at++) view.setUint32(76 + at * 4, facts.first + at, true)
  return bytes
}

function numbersOf(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 4)
  const view = new DataView(bytes.buffer)
  for (const [index, number] of numbers.entries()) view.setUint32(index * 4, number, true)
  return bytes
}

function padded(content: Uint8Array, size: number, filling: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(content.length / size) * size).fill(filling)
  bytes.set(content)
  return bytes
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
