/** As much of a message as is taken apart: files inside it whole, of its lines of text as many as a parser holds in little memory. */
import type { Finding } from '#un'
import { LIMITS } from '../limits.ts'
import { aboutFile } from '../reader.ts'
import type { ExtractCode } from '../transcription.ts'

interface CutMessage {
  readonly bytes: Uint8Array
  readonly findings: readonly Finding<ExtractCode>[]
}

const LINE_FEED = 0x0a
/** Files inside a message stand in lines of letters and digits of this length at least (RFC 2045, 6.8). */
const SHORTEST_FILE_LINE = 50

/** The message cut after its last line of text that is read; as it is where it has no more than `most`. */
export function withinLines(bytes: Uint8Array, most: number = LIMITS.messageLines): CutMessage {
  let count = 0
  let start = 0
  while (start < bytes.length) {
    const found = bytes.indexOf(LINE_FEED, start)
    const end = found < 0 ? bytes.length : found
    if (!isFileLine(bytes, start, end) && ++count > most)
      return { bytes: bytes.subarray(0, start), findings: [tooMany(most, bytes.length - start)] }
    start = end + 1
  }
  return { bytes, findings: [] }
}

/** Whether a line holds a piece of a file in base 64. */
function isFileLine(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < SHORTEST_FILE_LINE) return false
  for (let at = start; at < end; at++) if (!BASE_64.has(bytes[at] ?? 0)) return false
  return true
}

const BASE_64: ReadonlySet<number> = new Set(
  Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r', 'latin1'),
)

function tooMany(most: number, rest: number): Finding<ExtractCode> {
  return aboutFile(
    'limit-exceeded',
    `The message has more than ${most} lines of text; the ${rest} bytes after them, files among them included, are not read.`,
    true,
    'Ask the sender for the reply as a document, or in several messages.',
  )
}
