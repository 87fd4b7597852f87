/** Finds how a camera says its picture is to be held (EXIF orientation of a JPEG). */

/** How a picture is to be held to be seen. */
export interface Held {
  /** Quarter turns clockwise, after mirroring. */
  readonly turns: number
  /** Left for right. */
  readonly isMirrored: boolean
}

/** By the eight values of the field. Source: EXIF 2.32, tag 0x0112. */
const HELD: Readonly<Record<number, Held>> = {
  1: { turns: 0, isMirrored: false },
  2: { turns: 0, isMirrored: true },
  3: { turns: 2, isMirrored: false },
  4: { turns: 2, isMirrored: true },
  5: { turns: 3, isMirrored: true },
  6: { turns: 1, isMirrored: false },
  7: { turns: 1, isMirrored: true },
  8: { turns: 3, isMirrored: false },
}
const AS_GIVEN: Held = { turns: 0, isMirrored: false }
const APP1 = 0xe1
const START_OF_SCAN = 0xda
const EXIF = 0x45786966
const ORIENTATION = 0x0112

/** How a JPEG says it is to be held; as given where it says nothing, and any other kind of picture. */
export function heldAs(picture: Uint8Array): Held {
  const view = new DataView(picture.buffer, picture.byteOffset, picture.byteLength)
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return AS_GIVEN
  for (let at = 2; at + 4 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    if (marker === START_OF_SCAN) return AS_GIVEN
    if (marker === APP1 && at + 10 < view.byteLength && view.getUint32(at + 4) === EXIF)
      return HELD[orientationIn(view, at + 10)] ?? AS_GIVEN
  }
  return AS_GIVEN
}

/** The value of the field in the first folder of the TIFF that begins at `start`; 1 where there is none. */
function orientationIn(view: DataView, start: number): number {
  const isLittle = start + 8 <= view.byteLength && view.getUint16(start) === 0x4949
  if (start + 8 > view.byteLength) return 1
  const folder = start + view.getUint32(start + 4, isLittle)
  if (folder + 2 > view.byteLength) return 1
  const count = view.getUint16(folder, isLittle)
  for (let i = 0; i < count; i++) {
    const field = folder + 2 + i * 12
    if (field + 12 > view.byteLength) return 1
    if (view.getUint16(field, isLittle) === ORIENTATION) return view.getUint16(field + 8, isLittle)
  }
  return 1
}
