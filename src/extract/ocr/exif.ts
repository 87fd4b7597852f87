/** Finds how a camera says its picture is to be held (EXIF orientation of a JPEG). */

const TURNS: Readonly<Record<number, number>> = { 1: 0, 6: 1, 3: 2, 8: 3 }
const APP1 = 0xe1
const START_OF_SCAN = 0xda
const EXIF = 0x45786966
const ORIENTATION = 0x0112

/** Quarter turns clockwise by which the picture must be turned to be seen; 0 where nothing is said, or a mirror is. */
export function quarterTurnsOf(picture: Uint8Array): number {
  const view = new DataView(picture.buffer, picture.byteOffset, picture.byteLength)
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return 0
  for (let at = 2; at + 4 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    if (marker === START_OF_SCAN) return 0
    if (marker === APP1 && at + 10 < view.byteLength && view.getUint32(at + 4) === EXIF)
      return TURNS[orientationIn(view, at + 10)] ?? 0
  }
  return 0
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
