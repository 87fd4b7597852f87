/** Reads an image file (PNG, JPEG, TIFF, BMP): a photographed or scanned letter. */
import { sha256 } from '#platform/files'
import type { Finding } from '#un'
import type { LanguageOf } from '../draft.ts'
import type { PageContent } from '../pdf/page-content.ts'
import { type ScannedPage, scannedPage } from '../pdf/read-scans.ts'
import { transcribed, understand } from '../pdf/understand.ts'
import { IMAGE_READER } from '../readers.ts'
import type { ExtractCode, Transcription } from '../transcription.ts'
import { aboutPages, outOfTime } from './findings.ts'
import { framesOf } from './picture-frames.ts'
import type { ReadPicture } from './pictures-within.ts'
import type { Expected } from './read-picture.ts'

/** An image states no trustworthy size on paper: its long side is taken for that of A4, in points. */
const LONG_SIDE = 842
const ASK = 'Type the text into a DOCX or TXT file beside the picture, or ask the sender for the text.'

/**
 * Reads the pictures of an image file as pages.
 *
 * Takes the bytes; gives blocks with boxes in points on a page whose long side is that of A4, as a viewer shows the
 * picture: turned as its EXIF says, and no further. Finds: `ocr-read`, `ocr-low-confidence`, `ocr-data-missing`, `marks-not-read`, `no-text-layer` (nothing could be
 * read), `reader-timeout`, `file-damaged`, `limit-exceeded`.
 */
export async function readImage(
  bytes: Uint8Array,
  { languageOf, readPicture }: { readonly languageOf: LanguageOf; readonly readPicture: ReadPicture },
): Promise<Transcription> {
  const frames = framesIn(bytes)
  if (frames === null) return damaged(bytes, languageOf)
  const { pictures, pageCount } = frames
  const scans = new Map<number, ScannedPage>()
  const missing = new Map<string, number[]>()
  const findings: Finding<ExtractCode>[] = []
  const pages: PageContent[] = []
  let expected: Expected | null = null
  for (const [index, picture] of pictures.entries()) {
    const number = index + 1
    const { reading, missingPackages, isOutOfTime } = await readPicture(picture, expected)
    if (isOutOfTime === true) findings.push(outOfTime(number, reading !== null))
    for (const name of missingPackages) missing.set(name, [...(missing.get(name) ?? []), number])
    if (reading === null || reading.lines.length === 0) {
      pages.push(blankPage(number))
      continue
    }
    expected = { language: reading.language, turns: reading.turns }
    const scale = LONG_SIDE / Math.max(reading.width, reading.height)
    const reason = `a picture; read by OCR, confidence ${reading.confidence.toFixed(2)}`
    const page = scannedPage({ page: blankPage(number), text: '' }, reading, scale, reason)
    scans.set(number, page)
    pages.push(page.page)
  }
  if (pageCount > pictures.length) findings.push(tooMuch(pageCount, pictures.length))
  const about = {
    sha256: sha256(bytes),
    kind: 'image' as const,
    reader: IMAGE_READER,
    properties: {},
    findings: [...findings, ...aboutPages(missing)],
  }
  const read = { pages: scans, findings: [] }
  return transcribed(about, understand(pages, read), languageOf, read)
}

/** Null where the library that unpacks TIFF stops: it throws for a torn file, and not always an error. */
function framesIn(bytes: Uint8Array): ReturnType<typeof framesOf> | null {
  try {
    return framesOf(bytes)
  } catch {
    return null
  }
}

function damaged(bytes: Uint8Array, languageOf: LanguageOf): Transcription {
  const message = 'The picture is damaged and cannot be unpacked.'
  const findings: Finding<ExtractCode>[] = [{ code: 'file-damaged', message, needsPerson: true, hint: ASK }]
  const about = {
    sha256: sha256(bytes),
    kind: 'image' as const,
    reader: IMAGE_READER,
    properties: {},
    findings,
  }
  return transcribed(about, understand([]), languageOf)
}

/** A picture of a page of which nothing is read. */
function blankPage(number: number): PageContent {
  return {
    number,
    width: 595,
    height: LONG_SIDE,
    turned: 0,
    glyphs: [],
    rules: [],
    fills: [],
    pictures: [{ x: 0, y: 0, width: 595, height: LONG_SIDE }],
    curves: [],
    links: [],
    cut: false,
    unmapped: 0,
  }
}

function tooMuch(pageCount: number, read: number): Finding<ExtractCode> {
  const message = `The file has ${pageCount} pictures, some too large or too many to be read; ${read} were read.`
  return { code: 'limit-exceeded', message, needsPerson: true, hint: 'Ask the sender for a smaller file.' }
}
