/** Spoils pages as scanners, copiers and fax machines do, always in the same way. */

import { toJpeg } from '../../examples/a-res-73-187/make/jpeg.ts'
import {
  blackAndWhite,
  greyOf,
  noisy,
  type Picture,
  resized,
  skewed,
} from '../../examples/a-res-73-187/make/picture.ts'
import { pdfOfPictures } from '../../examples/a-res-73-187/make/picture-pdf.ts'
import { toTiff } from '../../examples/a-res-73-187/make/tiff.ts'
import { renderPdfPage } from '../../src/extract/pdf/render-page.ts'

/** Ways a page is spoiled, best first. */
export const QUALITIES = [
  '300 dpi clean',
  '200 dpi skewed JPEG',
  '150 dpi noisy',
  'fax 204×196',
  'fax 204×98',
] as const
type Quality = (typeof QUALITIES)[number]

/** The pages of a PDF as a scan: a PDF of pictures, or for a fax a TIFF. */
export async function spoiled(
  pdf: Uint8Array,
  quality: Quality,
): Promise<{ name: string; bytes: Uint8Array }> {
  const spoil = async (
    dpi: number,
    change: (page: Picture, number: number) => Picture,
  ): Promise<Picture[]> => {
    const pages: Picture[] = []
    for (let number = 1; ; number++) {
      const rendered = await renderPdfPage(pdf, number, dpi)
      if (rendered === null) return pages
      pages.push(change(greyOf(rendered), number))
    }
  }
  switch (quality) {
    case '300 dpi clean':
      return scan(await spoil(300, (page) => page), 300, 90)
    case '200 dpi skewed JPEG':
      return scan(await spoil(200, (page, number) => skewed(page, number % 2 === 1 ? 1.4 : -0.8)), 200, 60)
    case '150 dpi noisy':
      return scan(await spoil(150, (page, number) => noisy(skewed(page, 0.3), 60, number)), 150, 60)
    case 'fax 204×196':
      return fax(await spoil(204, (page) => page), 196)
    case 'fax 204×98':
      return fax(await spoil(204, (page) => page), 98)
  }
}

function scan(pages: readonly Picture[], dpi: number, quality: number): { name: string; bytes: Uint8Array } {
  const pictures = pages.map((page) => ({
    ...page,
    filter: 'DCTDecode' as const,
    data: toJpeg(page, quality, dpi),
  }))
  return { name: 'scan.pdf', bytes: pdfOfPictures(pictures, dpi) }
}

/** Black and white, slightly askew, with as many lines an inch as the machine sends. */
function fax(pages: readonly Picture[], lines: number): { name: string; bytes: Uint8Array } {
  const sent = pages.map((page, i) => {
    const grey = noisy(skewed(page, 0.5), 30, i)
    return blackAndWhite(resized(grey, page.width, Math.round((page.height * lines) / 204)), 150)
  })
  return { name: 'fax.tif', bytes: toTiff(sent, [204, lines]) }
}
