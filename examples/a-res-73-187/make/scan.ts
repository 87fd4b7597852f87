/** A reply as a scan: its pages printed, stamped, signed, laid a little askew and read in as pictures. */
import { zlibSync } from 'fflate'
import { renderPdfPage } from '../../../src/extract/pdf/render-page.ts'
import { toJpeg } from './jpeg.ts'
import { toPdf } from './pdf.ts'
import { blackAndWhite, greyOf, noisy, type Picture, skewed } from './picture.ts'
import { type PagePictureData, pdfOfPictures } from './picture-pdf.ts'
import type { Scan, Source } from './source.ts'
import { bitsOf, toTiff } from './tiff.ts'

const JPEG_QUALITY = 40
const NOISE = 12
const THRESHOLD = 150

/** The pages of the reply as printed, at so many dots an inch. */
export async function printedPages(source: Source, dpi: number): Promise<Picture[]> {
  const printed = toPdf(source)
  const pages: Picture[] = []
  for (let number = 1; ; number++) {
    const rendered = await renderPdfPage(printed, number, dpi)
    if (rendered === null) return pages
    pages.push(greyOf(rendered))
  }
}

/** Writes the reply as a PDF of pictures or as a TIFF; no text layer in either. */
export async function toScan(source: Source, scan: Scan): Promise<Uint8Array> {
  const printed = await printedPages(source, scan.dpi)
  const pages = printed.map((page, i) => scanned(page, scan, i + 1))
  if (scan.into === 'tiff') return toTiff(pages, [scan.dpi, scan.dpi])
  return pdfOfPictures(
    pages.map((page) => ({ ...page, ...packed(page, scan) })),
    scan.dpi,
  )
}

function packed(page: Picture, { tone, dpi }: Scan): Pick<PagePictureData, 'filter' | 'data'> {
  return tone === 'grey'
    ? { filter: 'DCTDecode', data: toJpeg(page, JPEG_QUALITY, dpi) }
    : { filter: 'FlateDecode', data: zlibSync(bitsOf(page), { level: 9 }) }
}

/** Every second sheet lies askew the other way. */
function scanned(page: Picture, { skew, tone }: Scan, number: number): Picture {
  const laid = skewed(page, number % 2 === 1 ? skew : -skew / 2)
  return tone === 'grey' ? noisy(laid, NOISE, number) : blackAndWhite(laid, THRESHOLD)
}
