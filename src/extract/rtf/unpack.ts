/** RTF as Outlook packs it in a message → its bytes. Source: MS-OXRTFCP. */

const HEADER_BYTES = 16
const PACKED = 0x75465a4c
const PLAIN = 0x414c454d
const RING = 4096
const FIRST_WORDS =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'
const MOST_BYTES = 50_000_000

/** Unpacks; null for what is not packed RTF. What is cut off ends early. Never throws. */
export function unpackRtf(packed: Uint8Array): Uint8Array | null {
  if (packed.length < HEADER_BYTES) return null
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const size = Math.min(MOST_BYTES, view.getUint32(4, true))
  const kind = view.getUint32(8, true)
  if (kind === PLAIN) return packed.subarray(HEADER_BYTES, HEADER_BYTES + size)
  return kind === PACKED ? unpack(packed, size) : null
}

function unpack(packed: Uint8Array, size: number): Uint8Array {
  const ring = new Uint8Array(RING)
  for (let at = 0; at < FIRST_WORDS.length; at++) ring[at] = FIRST_WORDS.charCodeAt(at)
  const output: number[] = []
  let place = FIRST_WORDS.length
  const put = (byte: number): void => {
    output.push(byte)
    ring[place] = byte
    place = (place + 1) % RING
  }
  let at = HEADER_BYTES
  while (at < packed.length && output.length < size) {
    const flags = packed[at++] ?? 0
    for (let bit = 0; bit < 8 && at < packed.length; bit++) {
      if ((flags & (1 << bit)) === 0) {
        put(packed[at++] ?? 0)
        continue
      }
      const reference = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0)
      at += 2
      const from = reference >> 4
      if (from === place) return Uint8Array.from(output)
      for (let step = 0; step < (reference & 15) + 2; step++) put(ring[(from + step) % RING] ?? 0)
    }
  }
  return Uint8Array.from(output.slice(0, size))
}
