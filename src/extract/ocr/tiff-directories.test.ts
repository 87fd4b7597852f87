import { expect, test } from 'vitest'
import { hasSoundDirectories } from './tiff-directories.ts'

/** A little-endian TIFF of directories at the places given: entries as [tag, type, count, value], then the next one's place. */
function tiff(
  size: number,
  directories: readonly { at: number; entries: readonly (readonly number[])[]; next: number }[],
): Uint8Array {
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  bytes.set([0x49, 0x49, 42, 0])
  view.setUint32(4, directories[0]?.at ?? 0, true)
  for (const { at, entries, next } of directories) {
    view.setUint16(at, entries.length, true)
    for (const [index, [tag = 0, type = 0, count = 0, value = 0]] of entries.entries()) {
      const entry = at + 2 + 12 * index
      view.setUint16(entry, tag, true)
      view.setUint16(entry + 2, type, true)
      view.setUint32(entry + 4, count, true)
      view.setUint32(entry + 8, value, true)
    }
    view.setUint32(at + 2 + 12 * entries.length, next, true)
  }
  return bytes
}

const WIDTH = [256, 4, 1, 100]

test.each<[string, Uint8Array, boolean]>([
  ['one directory', tiff(100, [{ at: 8, entries: [WIDTH], next: 0 }]), true],
  [
    'two pages',
    tiff(200, [
      { at: 8, entries: [WIDTH], next: 60 },
      { at: 60, entries: [WIDTH, [273, 4, 5, 150]], next: 0 },
    ]),
    true,
  ],
  ['values beyond the end', tiff(100, [{ at: 8, entries: [[273, 4, 5, 90]], next: 0 }]), false],
  ['a count of all memory', tiff(100, [{ at: 8, entries: [[279, 4, 0xbd4f0000, 60]], next: 0 }]), false],
  ['a directory beyond the end', tiff(100, [{ at: 8, entries: [WIDTH], next: 900 }]), false],
  ['a ring', tiff(100, [{ at: 8, entries: [WIDTH], next: 8 }]), false],
  ['a ring by way of Exif', tiff(100, [{ at: 8, entries: [[34665, 4, 1, 8]], next: 0 }]), false],
  ['a torn head', new Uint8Array([0x49, 0x49, 42, 0]), false],
  ['no directory', tiff(8, []), false],
])('%s', (_, bytes, expected) => {
  expect(hasSoundDirectories(bytes)).toBe(expected)
})
