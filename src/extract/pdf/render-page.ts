/** Makes a picture of one PDF page, for goldens, for a person beside a passage, and for OCR. */
import type { Engine } from './pdfium.ts'
import { openEngine, withDocument, withPage } from './pdfium.ts'

export interface PagePicture {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Four bytes a pixel: red, green, blue, opacity; rows from the top. */
  readonly rgba: Uint8Array
}

const POINTS_PER_INCH = 72
const PIXELS_LIMIT = 80_000_000
const WITH_ANNOTATIONS = 0x01
const BLUE_FIRST_REVERSED = 0x10
const BGRA = 4
const WHITE = 0xffffffff

/**
 * Renders a page on white.
 *
 * Takes the bytes, the page counted from 1, the resolution in dots per inch; gives the picture, or null where the
 * document or the page cannot be opened, or the picture would have more than 80 million pixels.
 */
export async function renderPdfPage(
  bytes: Uint8Array,
  pageNumber: number,
  dpi: number,
): Promise<PagePicture | null> {
  const engine = await openEngine()
  const outcome = withDocument(engine, bytes, (document) =>
    withPage(engine, document, pageNumber - 1, (page) => render(engine, page, dpi / POINTS_PER_INCH)),
  )
  return outcome.opened ? outcome.result : null
}

function render({ c }: Engine, page: number, scale: number): PagePicture | null {
  const width = Math.max(1, Math.round(c._FPDF_GetPageWidth(page) * scale))
  const height = Math.max(1, Math.round(c._FPDF_GetPageHeight(page) * scale))
  if (width * height > PIXELS_LIMIT) return null
  const bitmap = c._FPDFBitmap_CreateEx(width, height, BGRA, 0, 0)
  if (bitmap === 0) return null
  try {
    c._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
    c._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS | BLUE_FIRST_REVERSED)
    const at = c._FPDFBitmap_GetBuffer(bitmap)
    const stride = c._FPDFBitmap_GetStride(bitmap)
    const rgba = new Uint8Array(width * height * 4)
    for (let row = 0; row < height; row++)
      rgba.set(c.HEAPU8.subarray(at + row * stride, at + row * stride + width * 4), row * width * 4)
    return { width, height, rgba }
  } finally {
    c._FPDFBitmap_Destroy(bitmap)
  }
}

/** The picture in shades of grey, as a PNM file. */
export function greyPicture({ width, height, rgba }: PagePicture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + width * height)
  file.set(head)
  for (let pixel = 0; pixel < width * height; pixel++) {
    const at = pixel * 4
    file[head.length + pixel] =
      (299 * (rgba[at] ?? 0) + 587 * (rgba[at + 1] ?? 0) + 114 * (rgba[at + 2] ?? 0)) / 1000
  }
  return file
}
