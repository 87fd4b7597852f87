/** Writes a grey picture as baseline JPEG, by code of our own so that every byte is known. */
import type { Picture } from './picture.ts'

/** Steps of the brightness table of the standard (ITU-T T.81, annex K.1), row by row. */
const STEPS = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
  29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103,
  121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
]
/** Lengths of the codes of annex K.3: how many codes have one bit, two bits … */
const DC_LENGTHS = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]
const DC_VALUES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const AC_LENGTHS = [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7d]
const AC_VALUES = [
  ...bytes(
    '01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a',
  ),
  ...bytes(
    '3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a929394',
  ),
  ...bytes(
    '95969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8',
  ),
  ...bytes('e9eaf1f2f3f4f5f6f7f8f9fa'),
]

function bytes(hex: string): number[] {
  return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
}

/** Places of an 8 by 8 square in the order of the diagonals. */
const ZIGZAG = Array.from({ length: 64 }, (_, at) => at).sort((a, b) => rank(a) - rank(b))

function rank(at: number): number {
  const [x, y] = [at % 8, Math.floor(at / 8)]
  return (x + y) * 100 + ((x + y) % 2 === 0 ? x : y)
}

interface Code {
  readonly bits: number
  readonly length: number
}

function codesOf(lengths: readonly number[], values: readonly number[]): Map<number, Code> {
  const codes = new Map<number, Code>()
  let bits = 0
  let at = 0
  lengths.forEach((count, index) => {
    for (let i = 0; i < count; i++) codes.set(values[at++] ?? 0, { bits: bits++, length: index + 1 })
    bits <<= 1
  })
  return codes
}

const DC = codesOf(DC_LENGTHS, DC_VALUES)
const AC = codesOf(AC_LENGTHS, AC_VALUES)
const COSINES = Array.from({ length: 64 }, (_, at) => {
  const [place, wave] = [at % 8, Math.floor(at / 8)]
  return (wave === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * place + 1) * wave * Math.PI) / 16)
})

/**
 * Takes the picture, the quality from 1 to 100, the resolution to state (dots an inch) and, for a camera held askew,
 * the EXIF orientation (1 to 8); gives the file.
 */
export function toJpeg(picture: Picture, quality: number, dpi: number, orientation?: number): Uint8Array {
  const scale = quality < 50 ? 5000 / quality : 200 - 2 * quality
  const steps = STEPS.map((step) => Math.max(1, Math.min(255, Math.floor((step * scale + 50) / 100))))
  const head = [
    0xff,
    0xd8,
    ...segment(0xe0, [...bytes('4a46494600010101'), ...short(dpi), ...short(dpi), 0, 0]),
    ...(orientation === undefined ? [] : segment(0xe1, exif(orientation))),
    ...segment(0xdb, [0, ...ZIGZAG.map((at) => steps[at] ?? 1)]),
    ...segment(0xc0, [8, ...short(picture.height), ...short(picture.width), 1, 1, 0x11, 0]),
    ...segment(0xc4, [0x00, ...DC_LENGTHS, ...DC_VALUES]),
    ...segment(0xc4, [0x10, ...AC_LENGTHS, ...AC_VALUES]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
  ]
  return Uint8Array.from([...head, ...scanOf(picture, steps), 0xff, 0xd9])
}

function short(value: number): number[] {
  return [value >> 8, value & 255]
}

function segment(marker: number, content: readonly number[]): number[] {
  return [0xff, marker, ...short(content.length + 2), ...content]
}

/** One field, big end first: how the camera was held. */
function exif(orientation: number): number[] {
  return bytes(`4578696600004d4d002a0000000800010112000300000001000${orientation}000000000000`)
}

function scanOf(picture: Picture, steps: readonly number[]): number[] {
  const out: number[] = []
  let held = 0
  let count = 0
  const put = (bits: number, length: number): void => {
    for (let bit = length - 1; bit >= 0; bit--) {
      held = (held << 1) | ((bits >> bit) & 1)
      if (++count < 8) continue
      out.push(held)
      if (held === 0xff) out.push(0)
      held = 0
      count = 0
    }
  }
  let before = 0
  for (let y = 0; y < picture.height; y += 8)
    for (let x = 0; x < picture.width; x += 8) before = putSquare(waves(picture, x, y, steps), before, put)
  put(0x7f, (8 - count) % 8)
  return out
}

/** The square at x, y as waves, in steps, in the order of the diagonals. */
function waves({ width, height, pixels }: Picture, x: number, y: number, steps: readonly number[]): number[] {
  const rows: number[] = []
  for (let row = 0; row < 8; row++) {
    const from = Math.min(height - 1, y + row) * width
    for (let wave = 0; wave < 8; wave++) {
      let sum = 0
      for (let i = 0; i < 8; i++)
        sum += ((pixels[from + Math.min(width - 1, x + i)] ?? 255) - 128) * (COSINES[wave * 8 + i] ?? 0)
      rows.push(sum)
    }
  }
  return ZIGZAG.map((at) => {
    const [across, down] = [at % 8, Math.floor(at / 8)]
    let sum = 0
    for (let i = 0; i < 8; i++) sum += (rows[i * 8 + across] ?? 0) * (COSINES[down * 8 + i] ?? 0)
    return Math.round(sum / (steps[at] ?? 1))
  })
}

function putSquare(
  values: readonly number[],
  before: number,
  put: (bits: number, length: number) => void,
): number {
  const [mean = 0] = values
  putValue(mean - before, 0, DC, put)
  let zeros = 0
  const last = values.findLastIndex((value) => value !== 0)
  for (let at = 1; at <= last; at++) {
    const value = values[at] ?? 0
    if (value === 0) {
      zeros++
      continue
    }
    for (; zeros > 15; zeros -= 16) putCode(AC.get(0xf0), put)
    putValue(value, zeros, AC, put)
    zeros = 0
  }
  if (last < 63) putCode(AC.get(0), put)
  return mean
}

function putCode(code: Code | undefined, put: (bits: number, length: number) => void): void {
  if (code !== undefined) put(code.bits, code.length)
}

/** A value after so many zeros: its size by code, then its bits; negative ones have theirs turned. */
function putValue(
  value: number,
  zeros: number,
  codes: ReadonlyMap<number, Code>,
  put: (bits: number, length: number) => void,
): void {
  const size = value === 0 ? 0 : Math.floor(Math.log2(Math.abs(value))) + 1
  putCode(codes.get(zeros * 16 + size), put)
  if (size > 0) put(value > 0 ? value : value + (1 << size) - 1, size)
}
