/** Reads a PDF: bytes → transcription. The order of the stages stands here and in `understand.ts`; each stage is a file beside this one. */
import { sha256 } from '#platform/files'
import type { Finding } from '#un'
import { assemble } from '../assemble.ts'
import { deceitsLeftOut } from '../deceiving-characters.ts'
import type { LanguageOf } from '../draft.ts'
import { PDF_READER } from '../readers.ts'
import type { ExtractCode, FileProperties, Transcription } from '../transcription.ts'
import type { ComparedLetters } from './letter-shapes.ts'
import type { PageContent } from './page-content.ts'
import { dropEngine, type Engine, metaText, openEngine, withDocument, withPage } from './pdfium.ts'
import { readPage } from './read-page.ts'
import { needsOcr, readScans, type ScanTools } from './read-scans.ts'
import { renderPdfPage } from './render-page.ts'
import { type PageFinding, transcribed, understand } from './understand.ts'

/** What is too much. Beyond a limit the rest is left unread with a finding; what was read stays. */
interface PdfLimits {
  readonly pages: number
  readonly charactersPerPage: number
  readonly objectsPerPage: number
  readonly characters: number
  /** Pages read by OCR, about two seconds each. */
  readonly scans: number
}

const PDF_LIMITS: PdfLimits = {
  pages: 2_000,
  charactersPerPage: 60_000,
  objectsPerPage: 60_000,
  characters: 6_000_000,
  scans: 120,
}

interface PdfOptions {
  readonly languageOf: LanguageOf
  readonly limits?: Partial<PdfLimits>
  /** Reads the picture of a page; without it, scans stay unread. */
  readonly readPicture?: ScanTools['readPicture']
}

/**
 * Reads a PDF.
 *
 * Takes the bytes; gives the transcription: blocks in reading order with boxes in points from the upper left corner of
 * the page as shown, page furniture apart, footnotes tied. Never throws for what the bytes are.
 * Finds: `empty-file`, `file-damaged`, `file-encrypted`, `no-text-layer`, `text-layer-poor`, `lam-alef-repaired`,
 * `figure-not-read`, `footnote-unanchored`, `hidden-text`, `characters-lost`, `limit-exceeded`.
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<Transcription> {
  const limits = { ...PDF_LIMITS, ...options.limits }
  if (bytes.length === 0) return nothing(bytes, options, 'empty-file', 'The file is empty.')
  const engine = await openEngine()
  try {
    const outcome = withDocument(engine, bytes, (document) => readContents(engine, document, limits))
    if (outcome.opened) return await transcribe(bytes, outcome.result, options, limits)
    return outcome.why === 'encrypted'
      ? nothing(
          bytes,
          options,
          'file-encrypted',
          'The PDF is protected by a password and cannot be read; ask the sender for an open copy.',
        )
      : nothing(bytes, options, 'file-damaged', 'The PDF cannot be opened; ask the sender for a sound copy.')
  } catch (fault) {
    if (!(fault instanceof Error) || !isEngineFault(fault)) throw fault
    dropEngine()
    if (engine.memory.isSpent) return nothing(bytes, options, 'limit-exceeded', TOO_MUCH_MEMORY)
    return nothing(bytes, options, 'file-damaged', `The PDF stopped the reader (${fault.message}).`)
  }
}

const TOO_MUCH_MEMORY =
  'The PDF takes more memory than one file is given; its drawings may call each other without end. Ask the sender for a sound copy.'

/** What WebAssembly throws when it aborts, traps or runs out of memory. */
function isEngineFault(fault: Error): boolean {
  return fault.name === 'RuntimeError' || fault.name === 'RangeError' || fault.message.startsWith('Aborted')
}

interface Contents {
  readonly pages: readonly PageContent[]
  readonly properties: FileProperties
  readonly findings: readonly Finding<ExtractCode>[]
  readonly ofPages: readonly PageFinding[]
}

function readContents(engine: Engine, document: number, limits: PdfLimits): Contents {
  const count = engine.c._FPDF_GetPageCount(document)
  const pages: PageContent[] = []
  const findings: Finding<ExtractCode>[] = []
  const ofPages: PageFinding[] = []
  const compared: ComparedLetters = new Map()
  let characters = 0
  for (let index = 0; index < Math.min(count, limits.pages) && characters < limits.characters; index++) {
    const page = withPage(engine, document, index, (handle) =>
      readPage(engine, document, handle, index + 1, limits, compared),
    )
    if (page === null) findings.push(finding('file-damaged', `Page ${index + 1} cannot be opened.`))
    else pages.push(page)
    characters += page?.glyphs.length ?? 0
    if (page?.cut)
      ofPages.push({
        page: index + 1,
        finding: finding(
          'limit-exceeded',
          `Page ${index + 1} holds more than the reader takes from one page; the rest of it is not read.`,
        ),
      })
  }
  const read = pages.at(-1)?.number ?? 0
  if (read < count && (count > limits.pages || characters >= limits.characters))
    findings.push(finding('limit-exceeded', `The PDF has ${count} pages; only the first ${read} were read.`))
  ofPages.push(...deceitsLeftOut(pages.map(({ number, unseen = '' }) => ({ page: number, text: unseen }))))
  const title = metaText(engine, document, 'Title').trim()
  return { pages, properties: title === '' ? {} : { title }, findings, ofPages }
}

function finding(code: ExtractCode, message: string): Finding<ExtractCode> {
  return { code, message, needsPerson: true }
}

async function transcribe(
  bytes: Uint8Array,
  contents: Contents,
  options: PdfOptions,
  limits: PdfLimits,
): Promise<Transcription> {
  const about = { ...contents, sha256: sha256(bytes), kind: 'pdf' as const, reader: PDF_READER }
  const layers = understand(contents.pages)
  const { readPicture, languageOf } = options
  if (readPicture === undefined || !layers.judged.some(needsOcr))
    return transcribed(about, layers, languageOf)
  const render = (page: number, dpi: number): ReturnType<typeof renderPdfPage> =>
    renderPdfPage(bytes, page, dpi)
  const scans = await readScans(layers.judged, { readPicture, render }, limits.scans)
  const pages = contents.pages.map((page) => scans.pages.get(page.number)?.page ?? page)
  const best = scans.pages.size === 0 ? layers : understand(pages, scans)
  return transcribed(about, best, languageOf, scans)
}

function nothing(bytes: Uint8Array, options: PdfOptions, code: ExtractCode, message: string): Transcription {
  return assemble(
    {
      sha256: sha256(bytes),
      kind: 'pdf',
      reader: PDF_READER,
      blocks: [],
      pages: [],
      findings: [finding(code, message)],
    },
    options.languageOf,
  )
}
