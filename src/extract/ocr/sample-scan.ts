/** For tests: pictures of set pages, as PNG and as a PDF that holds nothing but a picture. */
import { PNG } from 'pngjs'
import { renderPdfPage } from '../pdf/render-page.ts'
import { typeset } from '../pdf/typeset-for-test.ts'

interface Grey {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** A page set from markup, in grey, at 200 dots an inch or others. */
export async function pictured(markup: string, dpi = 200): Promise<Grey> {
  const picture = await renderPdfPage(typeset(markup), 1, dpi)
  if (picture === null) throw new Error('the page cannot be rendered')
  const { width, height, rgba } = picture
  return { width, height, pixels: rgba.filter((_, at) => at % 4 === 0) }
}

/** Turned by a quarter, clockwise. */
export function quarterTurned({ width, height, pixels }: Grey): Grey {
  const turned = new Uint8Array(pixels.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) turned[x * height + (height - 1 - y)] = pixels[y * width + x] ?? 255
  return { width: height, height: width, pixels: turned }
}

export function asPng({ width, height, pixels }: Grey): Uint8Array {
  const png = new PNG({ width, height, colorType: 0, inputColorType: 0, inputHasAlpha: false })
  png.data = Buffer.from(pixels)
  return new Uint8Array(PNG.sync.write(png, { colorType: 0, inputColorType: 0, inputHasAlpha: false }))
}

/** A page of 400 by 500 points (or lying) with the picture over all of it and no text. */
export function asPdf({ width, height, pixels }: Grey): Uint8Array {
  const points = width < height ? [400, 500] : [500, 400]
  const draw = `${points[0]} 0 0 ${points[1]} 0 0 cm /P Do`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${points.join(' ')}] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>`,
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Length ${pixels.length} >>\nstream\n${Buffer.from(pixels).toString('latin1')}\nendstream`,
  ]
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer << /Root 1 0 R >>\n`, 'latin1')
}
