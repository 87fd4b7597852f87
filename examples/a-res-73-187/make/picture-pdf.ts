/** Writes a PDF whose pages are pictures and hold no text, as an office scanner does. */
import { strToU8 } from 'fflate'

export interface PagePictureData {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** JPEG in grey, or black and white bits packed with zlib (white is 1). */
  readonly filter: 'DCTDecode' | 'FlateDecode'
  readonly data: Uint8Array
}

/** Takes the pictures and their dots an inch; gives the file, a page a picture. */
export function pdfOfPictures(pictures: readonly PagePictureData[], dpi: number): Uint8Array {
  const pages = pictures.map((_, i) => 3 + 3 * i)
  const objects: Uint8Array[][] = [
    [strToU8('<< /Type /Catalog /Pages 2 0 R >>')],
    [
      strToU8(
        `<< /Type /Pages /Kids [${pages.map((at) => `${at} 0 R`).join(' ')}] /Count ${pages.length} >>`,
      ),
    ],
    ...pictures.flatMap((picture, i) => pageObjects(picture, pages[i] ?? 3, dpi)),
  ]
  return written(objects)
}

function pageObjects(
  { width, height, filter, data }: PagePictureData,
  at: number,
  dpi: number,
): Uint8Array[][] {
  const [across, down] = [points(width, dpi), points(height, dpi)]
  const draw = strToU8(`${across} 0 0 ${down} 0 0 cm /P Do`)
  const bits = filter === 'DCTDecode' ? 8 : 1
  return [
    [
      strToU8(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Contents ${at + 1} 0 R /Resources << /XObject << /P ${at + 2} 0 R >> >> >>`,
      ),
    ],
    stream(`/Length ${draw.length}`, draw),
    stream(
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent ${bits} /Filter /${filter} /Length ${data.length}`,
      data,
    ),
  ]
}

function points(pixels: number, dpi: number): number {
  return Math.round((pixels * 7200) / dpi) / 100
}

function stream(facts: string, content: Uint8Array): Uint8Array[] {
  return [strToU8(`<< ${facts} >>\nstream\n`), content, strToU8('\nendstream')]
}

/** The objects, numbered from 1, with the table of their places. */
function written(objects: readonly (readonly Uint8Array[])[]): Uint8Array {
  const parts: Uint8Array[] = [strToU8('%PDF-1.4\n')]
  let size = parts[0]?.length ?? 0
  const places = objects.map((object, i) => {
    const place = size
    const whole = [strToU8(`${i + 1} 0 obj\n`), ...object, strToU8('\nendobj\n')]
    for (const part of whole) size += part.length
    parts.push(...whole)
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${size}\n%%EOF\n`
  parts.push(strToU8(`xref\n0 ${count}\n0000000000 65535 f \n${table}${trailer}`))
  return Buffer.concat(parts)
}
