/** An OLE2 compound file → its storages and streams, whatever its tables claim. Source: MS-CFB. */

/** A folder inside the file. */
export interface Storage {
  /** Streams by name; each is read when asked for. Empty where its sectors are lost. */
  readonly streams: ReadonlyMap<string, () => Uint8Array>
  readonly storages: ReadonlyMap<string, Storage>
}

interface Entry {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

const HEADER_BYTES = 512
const ENTRY_BYTES = 128
const LAST_SECTOR = 0xfffffff9
const STORAGE = 1
const STREAM = 2
const FEWEST_READ_BYTES = 1_000_000
const DEEPEST = 32

/** Opens a compound file; null where its directory cannot be found. Never throws; a chain that turns in a ring ends. */
export function readCompound(bytes: Uint8Array): Storage | null {
  if (bytes.length < HEADER_BYTES) return null
  const sectors = new Sectors(bytes)
  const entries = sectors.entries()
  const root = entries[0]
  return root === undefined ? null : storageOf(root, entries, sectors, new Set([0]), 0)
}

class Sectors {
  private readonly view: DataView
  private readonly bytes: Uint8Array
  private readonly size: number
  private readonly miniSize: number
  private readonly table: number[]
  private readonly miniTable: number[]
  private mini: Uint8Array = new Uint8Array()
  private readonly miniCutoff: number
  /** Bytes that may still be given: many entries may name the same sectors. */
  private budget: number

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.size = 2 ** Math.min(12, Math.max(7, this.view.getUint16(30, true)))
    this.miniSize = 2 ** Math.min(9, Math.max(3, this.view.getUint16(32, true)))
    this.miniCutoff = Math.min(1 << 20, this.view.getUint32(56, true))
    this.budget = Math.max(FEWEST_READ_BYTES, bytes.length * 3)
    this.table = this.sectorTable()
    this.miniTable = this.numbers(this.chain(this.view.getUint32(60, true), this.table))
  }

  /** The directory, in order. */
  entries(): Entry[] {
    const directory = this.joined(this.chain(this.view.getUint32(48, true), this.table))
    const count = Math.floor(directory.length / ENTRY_BYTES)
    const entries = Array.from({ length: count }, (_, at) => entryAt(directory, at * ENTRY_BYTES))
    const root = entries[0]
    if (root !== undefined) this.mini = this.joined(this.chain(root.start, this.table)).subarray(0, root.size)
    return entries
  }

  /** The content of a stream, as much as its sectors hold. */
  stream({ start, size }: Entry): Uint8Array {
    const content =
      size < this.miniCutoff ? this.joinedMini(start) : this.joined(this.chain(start, this.table))
    return content.subarray(0, size)
  }

  private joinedMini(start: number): Uint8Array {
    const places = this.chain(start, this.miniTable)
    return this.join(places, this.miniSize, (sector) => {
      const from = sector * this.miniSize
      return this.mini.subarray(from, from + this.miniSize)
    })
  }

  private joined(places: readonly number[]): Uint8Array {
    return this.join(places, this.size, (sector) => this.sector(sector))
  }

  private join(places: readonly number[], size: number, get: (place: number) => Uint8Array): Uint8Array {
    const most = Math.min(places.length, Math.max(0, Math.floor(this.budget / size)))
    const whole = new Uint8Array(most * size)
    let length = 0
    for (const place of places.slice(0, most)) {
      const part = get(place)
      whole.set(part, length)
      length += part.length
    }
    this.budget -= length
    return whole.subarray(0, length)
  }

  private sector(number: number): Uint8Array {
    const from = Math.max(HEADER_BYTES, this.size) + number * this.size
    return this.bytes.subarray(from, from + this.size)
  }

  private chain(start: number, table: readonly number[]): number[] {
    const places: number[] = []
    const seen = new Set<number>()
    for (
      let at = start;
      at < LAST_SECTOR && !seen.has(at) && at < table.length;
      at = table[at] ?? LAST_SECTOR
    ) {
      seen.add(at)
      places.push(at)
    }
    return places
  }

  private numbers(places: readonly number[]): number[] {
    return places.flatMap((place) => words(this.sector(place)))
  }

  /** Which sector follows which: named by the header, then by a chain of sectors of names. */
  private sectorTable(): number[] {
    const most = Math.ceil(this.bytes.length / this.size)
    const named = words(this.bytes.subarray(76, HEADER_BYTES))
    const seen = new Set<number>()
    let next = this.view.getUint32(68, true)
    while (next < most && !seen.has(next)) {
      seen.add(next)
      const more = words(this.sector(next))
      next = more.pop() ?? LAST_SECTOR
      named.push(...more)
    }
    return this.numbers([...new Set(named.filter((place) => place < most))])
  }
}

function words(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true))
}

function entryAt(directory: Uint8Array, at: number): Entry {
  const view = new DataView(directory.buffer, directory.byteOffset + at, ENTRY_BYTES)
  const length = Math.min(64, Math.max(2, view.getUint16(64, true)))
  return {
    name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length - 2)),
    type: view.getUint8(66),
    left: view.getUint32(68, true),
    right: view.getUint32(72, true),
    child: view.getUint32(76, true),
    start: view.getUint32(116, true),
    size: view.getUint32(120, true),
  }
}

function storageOf(
  storage: Entry,
  entries: readonly Entry[],
  sectors: Sectors,
  seen: Set<number>,
  depth: number,
): Storage {
  const streams = new Map<string, () => Uint8Array>()
  const storages = new Map<string, Storage>()
  const waiting = [storage.child]
  while (waiting.length > 0) {
    const at = waiting.pop() ?? LAST_SECTOR
    const entry = entries[at]
    if (entry === undefined || seen.has(at)) continue
    seen.add(at)
    waiting.push(entry.left, entry.right)
    if (entry.type === STREAM) streams.set(entry.name, () => sectors.stream(entry))
    else if (entry.type === STORAGE && depth < DEEPEST)
      storages.set(entry.name, storageOf(entry, entries, sectors, seen, depth + 1))
  }
  return { streams, storages }
}
