/** Changes to a picture: a PNG's chunks are changed and their checksums made true again, so that the decoder goes on; others by bytes. */
import { crc32 } from 'node:zlib'
import type { Draw } from './draw.ts'
import { mutateBytes } from './mutate-bytes.ts'

const PNG_HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** The head of any picture says how large it is and how it is packed. */
const HEAD_BYTES = 200

export function mutatePicture(bytes: Uint8Array, draw: Draw): Uint8Array {
  const whole = Buffer.from(bytes)
  if (whole.subarray(0, 8).equals(PNG_HEAD) && !draw.oneIn(4)) return mutatePng(whole, draw)
  if (draw.oneIn(3)) return mutateBytes(whole, draw)
  return Buffer.concat([mutateBytes(whole.subarray(0, HEAD_BYTES), draw), whole.subarray(HEAD_BYTES)])
}

function mutatePng(whole: Buffer, draw: Draw): Buffer {
  const chunks: Buffer[] = []
  for (let at = 8; at + 12 <= whole.length; ) {
    const length = whole.readUInt32BE(at)
    chunks.push(whole.subarray(at + 4, Math.min(whole.length, at + 8 + length)))
    at += length + 12
  }
  const at = draw.below(chunks.length)
  const chunk = chunks[at] ?? Buffer.from('IEND')
  const changed = Buffer.concat([chunk.subarray(0, 4), mutateBytes(chunk.subarray(4), draw)])
  const all = draw.oneIn(6) ? chunks.toSpliced(at, 0, chunk) : chunks.with(at, changed)
  return Buffer.concat([PNG_HEAD, ...all.map(framed)])
}

function framed(chunk: Buffer): Buffer {
  const frame = Buffer.alloc(chunk.length + 8)
  frame.writeUInt32BE(Math.max(0, chunk.length - 4), 0)
  chunk.copy(frame, 4)
  frame.writeUInt32BE(crc32(chunk), chunk.length + 4)
  return frame
}
