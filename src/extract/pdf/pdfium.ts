/** The PDF engine: PDFium in WebAssembly, its C functions typed, one instance a process, handles always given back. */
import { PDFiumModule } from '@hyzyla/pdfium'

type Wrapped = Awaited<ReturnType<typeof PDFiumModule>>
type Handle = number
type Pointer = number

/** The C functions used here, beyond the few the package declares. Pointers are byte offsets in `HEAPU8`. */
interface Pdfium extends Wrapped {
  readonly HEAPU16: Uint16Array
  readonly HEAPU32: Uint32Array
  readonly HEAPF32: Float32Array
  readonly HEAPF64: Float64Array
  _FPDF_InitLibrary(): void
  _FPDF_GetMetaText(document: Handle, tag: Pointer, buffer: Pointer, length: number): number
  _FPDF_GetPageBoundingBox(page: Handle, rectangle: Pointer): number
  _FPDFPage_GetRotation(page: Handle): number
  _FPDFText_GetUnicode(text: Handle, index: number): number
  _FPDFText_GetCharBox(
    text: Handle,
    index: number,
    left: Pointer,
    right: Pointer,
    bottom: Pointer,
    top: Pointer,
  ): number
  _FPDFText_GetLooseCharBox(text: Handle, index: number, rectangle: Pointer): number
  _FPDFText_GetCharOrigin(text: Handle, index: number, x: Pointer, y: Pointer): number
  _FPDFText_GetMatrix(text: Handle, index: number, matrix: Pointer): number
  _FPDFText_GetFontSize(text: Handle, index: number): number
  _FPDFText_GetFontWeight(text: Handle, index: number): number
  _FPDFText_GetFontInfo(text: Handle, index: number, buffer: Pointer, length: number, flags: Pointer): number
  _FPDFText_GetCharAngle(text: Handle, index: number): number
  _FPDFText_GetTextObject(text: Handle, index: number): Handle
  _FPDFText_IsGenerated(text: Handle, index: number): number
  _FPDFText_IsHyphen(text: Handle, index: number): number
  _FPDFText_HasUnicodeMapError(text: Handle, index: number): number
  _FPDFTextObj_GetTextRenderMode(object: Handle): number
  _FPDFTextObj_GetFont(object: Handle): Handle
  _FPDFFont_GetBaseFontName(font: Handle, buffer: Pointer, length: number): number
  _FPDFFont_GetWeight(font: Handle): number
  _FPDFFont_GetFlags(font: Handle): number
  _FPDFFont_GetItalicAngle(font: Handle, angle: Pointer): number
  _FPDFFont_GetGlyphPath(font: Handle, code: number, size: number): Handle
  _FPDFFont_Close(font: Handle): void
  _FPDFGlyphPath_CountGlyphSegments(path: Handle): number
  _FPDFGlyphPath_GetGlyphPathSegment(path: Handle, index: number): Handle
  _FPDF_CreateNewDocument(): Handle
  _FPDFText_LoadStandardFont(document: Handle, name: Pointer): Handle
  _FPDFPageObj_GetFillColor(
    object: Handle,
    red: Pointer,
    green: Pointer,
    blue: Pointer,
    alpha: Pointer,
  ): number
  _FPDFPageObj_GetStrokeColor(
    object: Handle,
    red: Pointer,
    green: Pointer,
    blue: Pointer,
    alpha: Pointer,
  ): number
  _FPDFPageObj_GetBounds(object: Handle, left: Pointer, bottom: Pointer, right: Pointer, top: Pointer): number
  _FPDFPageObj_GetMatrix(object: Handle, matrix: Pointer): number
  _FPDFPath_CountSegments(path: Handle): number
  _FPDFPath_GetPathSegment(path: Handle, index: number): Handle
  _FPDFPath_GetDrawMode(path: Handle, fillMode: Pointer, stroke: Pointer): number
  _FPDFPathSegment_GetPoint(segment: Handle, x: Pointer, y: Pointer): number
  _FPDFPathSegment_GetType(segment: Handle): number
  _FPDFFormObj_CountObjects(form: Handle): number
  _FPDFFormObj_GetObject(form: Handle, index: number): Handle
  _FPDFLink_Enumerate(page: Handle, position: Pointer, link: Pointer): number
  _FPDFLink_GetAnnotRect(link: Handle, rectangle: Pointer): number
  _FPDFLink_GetAction(link: Handle): Handle
  _FPDFAction_GetURIPath(document: Handle, action: Handle, buffer: Pointer, length: number): number
}

/** An engine with a stretch of its memory for results. `at` is the offset of that memory, 8-byte aligned. */
export interface Engine {
  readonly c: Pdfium
  readonly at: Pointer
  /** How many bytes it may take in all; beyond them it aborts. */
  readonly memory: EngineMemory
}

interface EngineMemory {
  most: number
  /** True once the engine asked for more. */
  isSpent: boolean
}

const SCRATCH_BYTES = 4096

let opened: Promise<Engine> | null = null

/** The engine of this process, started at the first call (about a tenth of a second). */
export function openEngine(): Promise<Engine> {
  opened ??= start()
  return opened
}

/** Forgets the engine: after it aborted, its memory cannot be trusted and the next file gets a fresh one. */
export function dropEngine(): void {
  opened = null
}

async function start(): Promise<Engine> {
  const c = direct((await PDFiumModule({})) as Pdfium)
  c._FPDF_InitLibrary()
  return { c, at: c.wasmExports.malloc(SCRATCH_BYTES), memory: boundedMemory(c) }
}

/** What a document may take beside its own bytes, twice; the largest page seen takes a tenth of it. */
const MEMORY_BYTES = 300_000_000
const WASM_PAGE_BYTES = 65_536

/** Keeps the engine's memory from growing without end: forms that draw each other would fill all there is. */
function boundedMemory(c: Pdfium): EngineMemory {
  const bound = { most: MEMORY_BYTES, isSpent: false }
  const memory: unknown = Reflect.get(c.wasmExports, 'memory')
  if (!isMemory(memory)) throw new Error('the PDF engine keeps its memory to itself')
  const grow = memory.grow.bind(memory)
  memory.grow = (pages) => {
    bound.isSpent = memory.buffer.byteLength + pages * WASM_PAGE_BYTES > bound.most
    if (bound.isSpent) throw new RangeError('more memory than a document may take')
    return grow(pages)
  }
  return bound
}

interface WasmMemory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

function isMemory(value: unknown): value is WasmMemory {
  return typeof value === 'object' && value !== null && 'grow' in value && 'buffer' in value
}

/** The module with its C functions called without the checks it wraps round each of them: they are called for every character. */
function direct(c: Pdfium): Pdfium {
  for (const [name, call] of Object.entries(c.wasmExports))
    if (Object.hasOwn(c, `_${name}`)) Reflect.set(c, `_${name}`, call)
  return c
}

/** Why a document could not be opened: PDFium's last error, in our words. */
type OpenFailure = 'damaged' | 'encrypted'

const PASSWORD_ERROR = 4
const SECURITY_ERROR = 5

/**
 * Opens a document, hands it to `work`, and closes it whatever happens.
 *
 * Takes the bytes; gives what `work` gives, or why the document did not open. Faults inside `work` pass through.
 */
export function withDocument<Result>(
  engine: Engine,
  bytes: Uint8Array,
  work: (document: Handle) => Result,
):
  | { readonly opened: true; readonly result: Result }
  | { readonly opened: false; readonly why: OpenFailure } {
  const { c } = engine
  engine.memory.most = Math.max(engine.memory.most, MEMORY_BYTES + 2 * bytes.length)
  const copy = c.wasmExports.malloc(Math.max(1, bytes.length))
  try {
    c.HEAPU8.set(bytes, copy)
    const document = c._FPDF_LoadMemDocument(copy, bytes.length, 0)
    if (document === 0) {
      const error = c._FPDF_GetLastError()
      return {
        opened: false,
        why: error === PASSWORD_ERROR || error === SECURITY_ERROR ? 'encrypted' : 'damaged',
      }
    }
    try {
      return { opened: true, result: work(document) }
    } finally {
      c._FPDF_CloseDocument(document)
    }
  } finally {
    c.wasmExports.free(copy)
  }
}

/** Loads a page by index from 0, hands it to `work`, and closes it; null where the page cannot be loaded. */
export function withPage<Result>(
  engine: Engine,
  document: Handle,
  index: number,
  work: (page: Handle) => Result,
): Result | null {
  const page = engine.c._FPDF_LoadPage(document, index)
  if (page === 0) return null
  try {
    return work(page)
  } finally {
    engine.c._FPDF_ClosePage(page)
  }
}

/** A fact the document states about itself ("Title", "Producer"); empty where it states none. */
export function metaText(engine: Engine, document: Handle, tag: string): string {
  const { c, at } = engine
  for (let i = 0; i < tag.length; i++) c.HEAPU8[at + i] = tag.charCodeAt(i)
  c.HEAPU8[at + tag.length] = 0
  const buffer = at + 64
  const room = SCRATCH_BYTES - 64
  const length = c._FPDF_GetMetaText(document, at, buffer, room)
  if (length < 2 || length > room) return ''
  return new TextDecoder('utf-16le').decode(c.HEAPU8.slice(buffer, buffer + length - 2))
}
