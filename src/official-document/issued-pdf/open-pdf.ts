/** Opens a PDF and takes out what can be seen, letter by letter, and the files embedded in it. */
import { PDFiumModule } from '@hyzyla/pdfium'

type Wrapped = Awaited<ReturnType<typeof PDFiumModule>>
type Handle = number
type Pointer = number

/** The C functions used here, beyond the few the package declares. Pointers are offsets in the engine's memory. */
interface Pdfium extends Wrapped {
  readonly HEAPF64: Float64Array
  readonly HEAPU32: Uint32Array
  _FPDF_InitLibrary(): void
  _FPDFText_GetUnicode(text: Handle, index: number): number
  _FPDFText_IsGenerated(text: Handle, index: number): number
  _FPDFText_GetCharOrigin(text: Handle, index: number, x: Pointer, y: Pointer): number
  _FPDFText_GetCharBox(text: Handle, index: number, l: Pointer, r: Pointer, b: Pointer, t: Pointer): number
  _FPDFPage_GetAnnotCount(page: Handle): number
  _FPDFPage_GetAnnot(page: Handle, index: number): Handle
  _FPDFAnnot_GetSubtype(annotation: Handle): number
  _FPDFPage_CloseAnnot(annotation: Handle): void
  _FPDFDoc_GetAttachmentCount(document: Handle): number
  _FPDFDoc_GetAttachment(document: Handle, index: number): Handle
  _FPDFAttachment_GetName(attachment: Handle, buffer: Pointer, bytes: number): number
  _FPDFAttachment_GetFile(attachment: Handle, buffer: Pointer, bytes: number, written: Pointer): number
}

/** One letter on a page, in points from the upper left corner; `y` is its base line. */
export interface Glyph {
  readonly character: string
  readonly x: number
  readonly y: number
  readonly left: number
  readonly right: number
}

export interface OpenedPdf {
  /** Letters of each page, in the engine's order. */
  readonly pages: readonly (readonly Glyph[])[]
  readonly attachments: ReadonlyMap<string, Uint8Array>
  /** Notes, fields, stamps and the like laid over the pages, in words; links are none of them. */
  readonly annotations: readonly string[]
}

/** What the engine makes of a hyphen at the end of a line. */
const END_HYPHEN = 2
/** Source: fpdf_annot.h, FPDF_ANNOT_LINK. */
const LINK = 2
const SCRATCH_BYTES = 4096

/** Opens a file; null where it is no PDF that can be opened. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | null> {
  const c = (await PDFiumModule({})) as Pdfium
  c._FPDF_InitLibrary()
  const at = c.wasmExports.malloc(SCRATCH_BYTES)
  const copy = c.wasmExports.malloc(Math.max(1, bytes.length))
  c.HEAPU8.set(bytes, copy)
  const document = c._FPDF_LoadMemDocument(copy, bytes.length, 0)
  if (document === 0) return null
  const reader = new PdfReader(c, at)
  const count = c._FPDF_GetPageCount(document)
  const pages = Array.from({ length: count }, (_, index) => reader.page(document, index))
  const annotations = Array.from({ length: count }, (_, index) => reader.annotations(document, index)).flat()
  return { pages, attachments: reader.attachments(document), annotations }
}

class PdfReader {
  readonly #c: Pdfium
  readonly #at: Pointer

  constructor(c: Pdfium, at: Pointer) {
    this.#c = c
    this.#at = at
  }

  page(document: Handle, index: number): Glyph[] {
    const page = this.#c._FPDF_LoadPage(document, index)
    if (page === 0) return []
    const height = this.#c._FPDF_GetPageHeight(page)
    const text = this.#c._FPDFText_LoadPage(page)
    const count = this.#c._FPDFText_CountChars(text)
    const glyphs: Glyph[] = []
    for (let at = 0; at < count; at++) {
      const glyph = this.#glyph(text, at, height)
      // A no-break space is told as one the engine made up; a made-up break of lines is none of the page.
      if (this.#c._FPDFText_IsGenerated(text, at) !== 1 || glyph.character === ' ') glyphs.push(glyph)
    }
    this.#c._FPDFText_ClosePage(text)
    this.#c._FPDF_ClosePage(page)
    return glyphs
  }

  annotations(document: Handle, index: number): string[] {
    const page = this.#c._FPDF_LoadPage(document, index)
    if (page === 0) return []
    const found: string[] = []
    for (let at = 0; at < this.#c._FPDFPage_GetAnnotCount(page); at++) {
      const annotation = this.#c._FPDFPage_GetAnnot(page, at)
      const kind = annotation === 0 ? 0 : this.#c._FPDFAnnot_GetSubtype(annotation)
      if (kind !== LINK) found.push(`page ${index + 1}, kind ${kind}`)
      if (annotation !== 0) this.#c._FPDFPage_CloseAnnot(annotation)
    }
    this.#c._FPDF_ClosePage(page)
    return found
  }

  #glyph(text: Handle, index: number, height: number): Glyph {
    const at = this.#at
    this.#c._FPDFText_GetCharOrigin(text, index, at, at + 8)
    this.#c._FPDFText_GetCharBox(text, index, at + 16, at + 24, at + 32, at + 40)
    const [x = 0, y = 0, left = 0, right = 0] = this.#c.HEAPF64.subarray(at / 8, at / 8 + 4)
    const code = this.#c._FPDFText_GetUnicode(text, index)
    const character = code === END_HYPHEN ? '-' : code > 0x10ffff ? '\u{fffd}' : String.fromCodePoint(code)
    return { character, x, y: height - y, left, right }
  }

  attachments(document: Handle): Map<string, Uint8Array> {
    const found = new Map<string, Uint8Array>()
    const count = this.#c._FPDFDoc_GetAttachmentCount(document)
    for (let index = 0; index < count; index++) {
      const attachment = this.#c._FPDFDoc_GetAttachment(document, index)
      found.set(this.#name(attachment), this.#file(attachment))
    }
    return found
  }

  #name(attachment: Handle): string {
    const at = this.#at
    const length = this.#c._FPDFAttachment_GetName(attachment, at, SCRATCH_BYTES)
    if (length < 2 || length > SCRATCH_BYTES) return ''
    return new TextDecoder('utf-16le').decode(this.#c.HEAPU8.slice(at, at + length - 2))
  }

  #file(attachment: Handle): Uint8Array {
    const c = this.#c
    c._FPDFAttachment_GetFile(attachment, 0, 0, this.#at)
    const length = c.HEAPU32[this.#at / 4] ?? 0
    const buffer = c.wasmExports.malloc(Math.max(1, length))
    c._FPDFAttachment_GetFile(attachment, buffer, length, this.#at)
    const bytes = c.HEAPU8.slice(buffer, buffer + length)
    c.wasmExports.free(buffer)
    return bytes
  }
}
