/** Which characters a TrueType font has: a small reader of its `cmap` table, formats 4 and 12. */

/** One bit a code point, all planes. */
export type Coverage = Uint8Array

const CODE_POINTS = 0x110000

/** No character at all. */
export function emptyCoverage(): Coverage {
  return new Uint8Array(CODE_POINTS >> 3)
}

/** True where the font has a glyph for the code point. */
export function covers(coverage: Coverage, codePoint: number): boolean {
  return ((coverage[codePoint >> 3] ?? 0) & (1 << (codePoint & 7))) !== 0
}

/**
 * Reads the coverage of one font file.
 *
 * Takes the bytes of a TTF or OTF; gives one bit a code point. Anything it cannot read counts as not covered: a
 * character then becomes a visible mark, which is safe. Source: OpenType 1.9, cmap subtable formats 4 and 12.
 */
export function readCoverage(font: Uint8Array): Coverage {
  const coverage = emptyCoverage()
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const table = tableOffset(view, 'cmap')
  if (table === null) return coverage
  const count = view.getUint16(table + 2)
  for (let index = 0; index < count; index++) {
    const at = table + view.getUint32(table + 4 + index * 8 + 4)
    const format = view.getUint16(at)
    if (format === 4) readFormat4(view, at, coverage)
    if (format === 12) readFormat12(view, at, coverage)
  }
  return coverage
}

function tableOffset(view: DataView, name: string): number | null {
  if (view.byteLength < 12) return null
  const count = view.getUint16(4)
  for (let index = 0; index < count; index++) {
    const at = 12 + index * 16
    if (at + 16 > view.byteLength) return null
    const tag = String.fromCharCode(
      view.getUint8(at),
      view.getUint8(at + 1),
      view.getUint8(at + 2),
      view.getUint8(at + 3),
    )
    if (tag === name) return view.getUint32(at + 8)
  }
  return null
}

function add(coverage: Coverage, codePoint: number): void {
  const byte = codePoint >> 3
  coverage[byte] = (coverage[byte] ?? 0) | (1 << (codePoint & 7))
}

function readFormat4(view: DataView, at: number, coverage: Coverage): void {
  const segments = view.getUint16(at + 6) / 2
  const ends = at + 14
  const starts = ends + segments * 2 + 2
  const deltas = starts + segments * 2
  const offsets = deltas + segments * 2
  for (let segment = 0; segment < segments; segment++) {
    const start = view.getUint16(starts + segment * 2)
    const end = view.getUint16(ends + segment * 2)
    const delta = view.getUint16(deltas + segment * 2)
    const offset = view.getUint16(offsets + segment * 2)
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const place = offsets + segment * 2 + offset + (code - start) * 2
      const glyph = offset === 0 ? code + delta : view.getUint16(place)
      if ((glyph & 0xffff) !== 0) add(coverage, code)
    }
  }
}

function readFormat12(view: DataView, at: number, coverage: Coverage): void {
  const groups = view.getUint32(at + 12)
  for (let group = 0; group < groups; group++) {
    const place = at + 16 + group * 12
    const start = view.getUint32(place)
    const end = Math.min(view.getUint32(place + 4), CODE_POINTS - 1)
    const first = view.getUint32(place + 8)
    for (let code = start; code <= end; code++) if (first + code - start !== 0) add(coverage, code)
  }
}
