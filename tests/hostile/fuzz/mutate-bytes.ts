/** Changes to bytes of which nothing is known: bits turned, stretches lost, doubled, swapped, numbers made extreme. */
import { type Draw, stretchOf } from './draw.ts'

type ByteChange = (bytes: Buffer, draw: Draw) => Buffer

const EXTREMES = [0, 1, 0x7f, 0x80, 0xff] as const
const LONGEST = 4_096
/** A doubled stretch may make a file so many times longer than it was, no more. */
const MOST_COPIES = 200

const CHANGES: readonly [ByteChange, ...ByteChange[]] = [
  function turnBits(bytes, draw) {
    const changed = Buffer.from(bytes)
    for (let times = 1 + draw.below(8); times > 0; times--) {
      const at = draw.below(changed.length)
      changed[at] = (changed[at] ?? 0) ^ (1 << draw.below(8))
    }
    return changed
  },
  function makeExtreme(bytes, draw) {
    const changed = Buffer.from(bytes)
    const { start, end } = stretchOf(draw, bytes.length, 8)
    return changed.fill(draw.pick(EXTREMES), start, end)
  },
  function lose(bytes, draw) {
    const { start, end } = stretchOf(draw, bytes.length, LONGEST)
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
  },
  function double(bytes, draw) {
    const { start, end } = stretchOf(draw, bytes.length, 64)
    const copies = Array.from({ length: 1 + draw.below(MOST_COPIES) }, () => bytes.subarray(start, end))
    return Buffer.concat([bytes.subarray(0, end), ...copies, bytes.subarray(end)])
  },
  function swap(bytes, draw) {
    const one = draw.below(bytes.length)
    const { start, end } = stretchOf(draw, bytes.length - one, LONGEST)
    return Buffer.concat([
      bytes.subarray(0, one),
      bytes.subarray(one + start, one + end),
      bytes.subarray(one, one + start),
      bytes.subarray(one + end),
    ])
  },
  function scramble(bytes, draw) {
    const changed = Buffer.from(bytes)
    const { start, end } = stretchOf(draw, bytes.length, 256)
    for (let at = start; at < end; at++) changed[at] = draw.below(256)
    return changed
  },
]

/** The bytes with one change of any kind. */
export function mutateBytes(bytes: Uint8Array, draw: Draw): Buffer {
  if (bytes.length === 0) return Buffer.from([draw.below(256)])
  return draw.pick(CHANGES)(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), draw)
}

/** The bytes up to some place. */
export function cutBytes(bytes: Uint8Array, draw: Draw): Buffer {
  return Buffer.from(bytes.subarray(0, draw.below(bytes.length)))
}
