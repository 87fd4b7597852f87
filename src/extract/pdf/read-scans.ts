/** Reads by OCR the pages of a PDF that have no usable text layer, and decides for each which text to keep. */
import type { Finding } from '#un'
import { chooseLayer } from '../ocr/choose-layer.ts'
import { aboutPages, aboutReading, outOfTime } from '../ocr/findings.ts'
import type { ReadPicture } from '../ocr/pictures-within.ts'
import { placeWords } from '../ocr/place-words.ts'
import type { Expected, PictureReading } from '../ocr/read-picture.ts'
import type { ExtractCode } from '../transcription.ts'
import type { PageContent } from './page-content.ts'
import type { PageQuality } from './page-quality.ts'
import { greyPicture, type PagePicture } from './render-page.ts'

/** A page as its text layer gives it. */
export interface JudgedPage {
  readonly page: PageContent
  readonly quality: PageQuality
  /** Body and notes. */
  readonly text: string
}

export interface ScanTools {
  readonly readPicture: ReadPicture
  readonly render: (pageNumber: number, dpi: number) => Promise<PagePicture | null>
}

/** A page whose text OCR gave. */
export interface ScannedPage {
  readonly page: PageContent
  readonly quality: PageQuality
  readonly reading: PictureReading
  /** What the text layer says that was not kept; null for none. */
  readonly layer: string | null
}

export interface ScansRead {
  /** By page number. */
  readonly pages: ReadonlyMap<number, ScannedPage>
  readonly findings: readonly Finding<ExtractCode>[]
}

const DPI = 300
const POINTS_PER_INCH = 72
/** Larger pages are rendered coarser: this many pixels are as much as A3 at 300 dpi. */
const PIXELS = 18_000_000

/** Pages that OCR could help: pictures without text, and text layers that cannot be believed. */
export function needsOcr({ quality }: JudgedPage): boolean {
  return quality.obtained === 'none' || quality.findings.some(({ code }) => code === 'text-layer-poor')
}

/** Reads at most `limit` of the pages that need it. */
export async function readScans(
  pages: readonly JudgedPage[],
  tools: ScanTools,
  limit: number,
): Promise<ScansRead> {
  const scans = pages.filter(needsOcr)
  const read = new Map<number, ScannedPage>()
  const missing = new Map<string, number[]>()
  const findings: Finding<ExtractCode>[] = []
  let expected: Expected | null = null
  for (const judged of scans.slice(0, limit)) {
    const dpi = dpiFor(judged.page)
    const picture = await tools.render(judged.page.number, dpi)
    if (picture === null) continue
    const outcome = await tools.readPicture(greyPicture(picture), expected)
    const { reading, missingPackages } = outcome
    for (const name of missingPackages) missing.set(name, [...(missing.get(name) ?? []), judged.page.number])
    if (outcome.isOutOfTime === true) findings.push(outOfTime(judged.page.number, reading !== null))
    if (reading === null || reading.lines.length === 0) continue
    expected = { language: reading.language, turns: reading.turns }
    const { keep, reason } = chooseLayer(judged.text, reading)
    if (keep === 'ocr')
      read.set(judged.page.number, scannedPage(judged, reading, POINTS_PER_INCH / dpi, reason))
    else
      findings.push({
        code: 'ocr-read',
        message: `Page ${judged.page.number}: ${reason}.`,
        needsPerson: false,
      })
  }
  if (scans.length > limit)
    findings.push({
      code: 'limit-exceeded',
      message: `${scans.length} pages are pictures; only the first ${limit} were read by OCR.`,
      needsPerson: true,
      hint: 'Split the file, or ask the sender for the text.',
    })
  return { pages: read, findings: [...findings, ...aboutPages(missing)] }
}

function dpiFor({ width, height }: PageContent): number {
  const squareInches = (width * height) / POINTS_PER_INCH ** 2
  return Math.min(DPI, Math.sqrt(PIXELS / Math.max(0.1, squareInches)))
}

/** The page as OCR read it. `pointsPerPixel` says how large the picture stands on the page. */
export function scannedPage(
  { page, text }: Pick<JudgedPage, 'page' | 'text'>,
  reading: PictureReading,
  pointsPerPixel: number,
  reason: string,
): ScannedPage {
  return {
    page: placeWords(reading, page.number, pointsPerPixel),
    quality: {
      obtained: 'ocr',
      confidence: Math.round(reading.confidence * 100) / 100,
      findings: aboutReading(page.number, reading, reason),
    },
    reading,
    layer: text.trim() === '' ? null : text,
  }
}
