/** Writes black and white pages as one TIFF, as scanners and fax machines save them. */
import { zlibSync } from 'fflate'
import type { Picture } from './picture.ts'

const DEFLATE = 8
const WHITE_IS_ONE = 1
const INCH = 2
const SHORT = 3
const LONG = 4
const FRACTION = 5
const ENTRIES = 10
const FOLDER = 2 + ENTRIES * 12 + 4

/** Takes pictures of black and white pixels and their dots an inch across and down; gives the file, a page a picture. */
export function toTiff(pages: readonly Picture[], dpi: readonly [number, number]): Uint8Array {
  const strips = pages.map((page) => zlibSync(bitsOf(page), { level: 9 }))
  let size = 8
  const places = strips.map((strip) => {
    const folder = size
    const fractions = folder + FOLDER
    const data = fractions + 16
    size = data + strip.length + (strip.length % 2)
    return { folder, fractions, data }
  })
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  file.set([0x49, 0x49, 0x2a, 0])
  view.setUint32(4, 8, true)
  pages.forEach((page, index) => {
    const { folder, fractions, data } = places[index] ?? { folder: 0, fractions: 0, data: 0 }
    const strip = strips[index] ?? new Uint8Array()
    file.set(strip, data)
    dpi.forEach((dots, i) => {
      view.setUint32(fractions + i * 8, dots, true)
      view.setUint32(fractions + i * 8 + 4, 1, true)
    })
    const fields: [tag: number, type: number, value: number][] = [
      [256, LONG, page.width],
      [257, LONG, page.height],
      [259, SHORT, DEFLATE],
      [262, SHORT, WHITE_IS_ONE],
      [273, LONG, data],
      [278, LONG, page.height],
      [279, LONG, strip.length],
      [282, FRACTION, fractions],
      [283, FRACTION, fractions + 8],
      [296, SHORT, INCH],
    ]
    view.setUint16(folder, fields.length, true)
    fields.forEach(([tag, type, value], i) => {
      const at = folder + 2 + i * 12
      view.setUint16(at, tag, true)
      view.setUint16(at + 2, type, true)
      view.setUint32(at + 4, 1, true)
      if (type === SHORT) view.setUint16(at + 8, value, true)
      else view.setUint32(at + 8, value, true)
    })
    view.setUint32(folder + 2 + fields.length * 12, places[index + 1]?.folder ?? 0, true)
  })
  return file
}

/** Eight pixels a byte, the first in the highest bit, every row from a byte of its own; white is 1. */
export function bitsOf({ width, height, pixels }: Picture): Uint8Array {
  const row = Math.ceil(width / 8)
  const bits = new Uint8Array(row * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if ((pixels[y * width + x] ?? 255) > 127)
        bits[y * row + (x >> 3)] = (bits[y * row + (x >> 3)] ?? 0) | (0x80 >> (x & 7))
  return bits
}
