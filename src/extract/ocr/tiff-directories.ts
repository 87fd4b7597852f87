/** Looks over the directories of a TIFF before a library does: a count that the file cannot hold would fill all memory. */

/** Bytes of one value, by the type's number. Source: TIFF 6.0, section 2; 13 is a directory's offset (technical note 1). */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4] as const
const ENTRY_BYTES = 12
/** Tags whose values are offsets of further directories: SubIFDs, Exif, GPS. */
const FURTHER: ReadonlySet<number> = new Set([330, 34665, 34853])
/** More directories than any reply has pages are a ring or a trick. */
const MOST_DIRECTORIES = 10_000

/** True where every value of every directory stands inside the file, and the directories end. */
export function hasSoundDirectories(bytes: Uint8Array): boolean {
  if (bytes.length < 8) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isLittle = bytes[0] === 0x49
  const seen = new Set<number>()
  const further: number[] = []
  for (let at = view.getUint32(4, isLittle); at !== 0; ) {
    const end = seen.has(at) ? null : endOf(view, at, isLittle, further)
    if (end === null || seen.size >= MOST_DIRECTORIES) return false
    seen.add(at)
    at = end + 4 <= bytes.length ? view.getUint32(end, isLittle) : 0
  }
  for (const at of further) {
    if (seen.has(at) || seen.size >= MOST_DIRECTORIES || endOf(view, at, isLittle, further) === null)
      return false
    seen.add(at)
  }
  return seen.size > 0
}

/** Where the entries of a directory end; null where one of them reaches out of the file. Notes what it points to. */
function endOf(view: DataView, at: number, isLittle: boolean, further: number[]): number | null {
  if (at + 2 > view.byteLength) return null
  const end = at + 2 + view.getUint16(at, isLittle) * ENTRY_BYTES
  if (end > view.byteLength) return null
  for (let entry = at + 2; entry < end; entry += ENTRY_BYTES) {
    const count = view.getUint32(entry + 4, isLittle)
    const length = count * (SIZES[view.getUint16(entry + 2, isLittle)] ?? 0)
    const place = length <= 4 ? entry + 8 : view.getUint32(entry + 8, isLittle)
    if (place + length > view.byteLength) return null
    if (!FURTHER.has(view.getUint16(entry, isLittle)) || length !== count * 4) continue
    if (further.length + count > MOST_DIRECTORIES) return null
    for (let index = 0; index < count; index++) further.push(view.getUint32(place + 4 * index, isLittle))
  }
  return end
}
