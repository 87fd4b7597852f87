/** A small bar chart as PNG bytes: no library, so that the same values give the same bytes everywhere. */
import { strToU8, zlibSync } from 'fflate'

const WIDTH = 480
const HEIGHT = 240
const BAR = [42, 94, 141] as const
const LINE = [60, 60, 60] as const

/** Digits of three by five points, a row a digit from 0 to 7 in binary. */
const DIGITS: Readonly<Record<string, string>> = {
  '0': '75557',
  '1': '26227',
  '2': '71747',
  '3': '71717',
  '4': '55711',
  '5': '74717',
  '6': '74757',
  '7': '71222',
  '8': '75757',
  '9': '75717',
}

/** Draws one bar a value on a base line, the value above it and its label (digits only) below. */
export function barChart(values: readonly number[], labels: readonly string[]): Uint8Array {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3).fill(255)
  const tallest = Math.max(...values)
  const step = (WIDTH - 40) / values.length
  values.forEach((value, index) => {
    const height = Math.round((value / tallest) * (HEIGHT - 80))
    const left = Math.round(20 + index * step + step * 0.2)
    fill(pixels, left, HEIGHT - 40 - height, Math.round(step * 0.6), height, BAR)
    print(pixels, String(value), left, HEIGHT - 62 - height)
    print(pixels, labels[index] ?? '', left, HEIGHT - 28)
  })
  fill(pixels, 16, HEIGHT - 40, WIDTH - 32, 2, LINE)
  return png(pixels)
}

function print(pixels: Uint8Array, digits: string, x: number, y: number) {
  ;[...digits].forEach((digit, place) => {
    ;[...(DIGITS[digit] ?? '00000')].forEach((row, line) => {
      for (let bit = 0; bit < 3; bit++)
        if (Number(row) & (4 >> bit)) fill(pixels, x + (place * 4 + bit) * 3, y + line * 3, 3, 3, LINE)
    })
  })
}

function fill(
  pixels: Uint8Array,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: readonly number[],
) {
  for (let row = y; row < y + height; row++)
    for (let column = x; column < x + width; column++) pixels.set(colour, (row * WIDTH + column) * 3)
}

function png(pixels: Uint8Array): Uint8Array {
  const rows = new Uint8Array(HEIGHT * (WIDTH * 3 + 1))
  for (let row = 0; row < HEIGHT; row++)
    rows.set(pixels.subarray(row * WIDTH * 3, (row + 1) * WIDTH * 3), row * (WIDTH * 3 + 1) + 1)
  const header = new Uint8Array(13)
  new DataView(header.buffer).setUint32(0, WIDTH)
  new DataView(header.buffer).setUint32(4, HEIGHT)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return join([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = join([strToU8(type), data])
  const size = new Uint8Array(4)
  const check = new Uint8Array(4)
  new DataView(size.buffer).setUint32(0, data.length)
  new DataView(check.buffer).setUint32(0, crc32(body))
  return join([size, body, check])
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
