/** The pictures in an image file, in a form the engine reads: one for most kinds, one a page for TIFF. */
import utif, { type IFD } from 'utif2'
import { greyPicture } from '../pdf/render-page.ts'
import { evenPicture } from './even-picture.ts'
import { hasSoundDirectories } from './tiff-directories.ts'

export interface Frames {
  readonly pictures: readonly Uint8Array[]
  /** Pages of the file; more than pictures where a limit cut it. */
  readonly pageCount: number
}

/** What one picture may hold, so that a small file cannot ask for all memory. */
const PIXELS = 80_000_000
const PAGES = 120

/** Takes the bytes of an image of any kind; a picture that is too large is left out. Throws for a TIFF that is torn. */
export function framesOf(bytes: Uint8Array): Frames {
  if (!isTiff(bytes)) return { pictures: hasSize(bytes) ? [bytes] : [], pageCount: 1 }
  if (!hasSoundDirectories(bytes)) throw new RangeError('a directory of the TIFF reaches out of the file')
  const pages = utif
    .decode(Buffer.from(bytes))
    .filter((page) => sideOf(page, 't256') > 0 && sideOf(page, 't257') > 0)
  const small = pages.slice(0, PAGES).filter((page) => sideOf(page, 't256') * sideOf(page, 't257') <= PIXELS)
  return { pictures: small.map((page) => pictureOf(bytes, page)), pageCount: pages.length }
}

function isTiff(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes
  return (
    (a === 0x49 && b === 0x49 && c === 0x2a && d === 0) || (a === 0x4d && b === 0x4d && c === 0 && d === 0x2a)
  )
}

/** A side by its TIFF tag: t256 is the width, t257 the height. */
function sideOf(page: IFD, tag: 't256' | 't257'): number {
  const [side] = (page[tag] as readonly number[] | undefined) ?? []
  return side ?? 0
}

function pictureOf(bytes: Uint8Array, page: IFD): Uint8Array {
  utif.decodeImage(Buffer.from(bytes), page)
  const grey = greyPicture({ width: page.width, height: page.height, rgba: utif.toRGBA8(page) })
  return evenPicture(grey, page.width, page.height, dotsOf(page))
}

/** Dots an inch (or a centimetre) across and down; a fax has twice as many across. */
function dotsOf(page: IFD): readonly [number, number] {
  const [across, down] = [fractionAt(page, 't282'), fractionAt(page, 't283')]
  return across > 0 && down > 0 ? [across, down] : [1, 1]
}

/** A field that holds one fraction, which the library gives as numerator and denominator; 0 where there is none. */
function fractionAt(page: IFD, tag: 't282' | 't283'): number {
  const [fraction] = (page[tag] as readonly (readonly number[])[] | undefined) ?? []
  const [above = 0, below = 0] = fraction ?? []
  return below > 0 ? above / below : 0
}

/** True unless the head of a PNG or JPEG tells of more pixels than are read. */
function hasSize(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isPng = bytes.length > 24 && view.getUint32(0) === 0x89504e47
  if (isPng) return view.getUint32(16) * view.getUint32(20) <= PIXELS
  return jpegPixels(view) <= PIXELS
}

/** Pixels by the frame header of a JPEG; 0 where there is none. */
function jpegPixels(view: DataView): number {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return 0
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return view.getUint16(at + 5) * view.getUint16(at + 7)
  }
  return 0
}
