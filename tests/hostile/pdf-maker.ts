/** Writes PDF files object by object, so that they may also hold what no honest program would write. */
import { deflateSync } from 'node:zlib'

/** Objects by number; 1 is the catalogue. A string is the object's body, a pair is a stream with its dictionary. */
export type PdfObjects = ReadonlyMap<number, string | readonly [dictionary: string, content: Uint8Array]>

/** A file with a true table of offsets. `trailer` is added to the trailer's dictionary. */
export function pdfFile(objects: PdfObjects, trailer = ''): Uint8Array {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n', 'latin1')]
  let at = pieces[0]?.length ?? 0
  const offsets = new Map<number, number>()
  for (const [number, body] of objects) {
    offsets.set(number, at)
    const piece = Buffer.concat([Buffer.from(`${number} 0 obj\n`), bodyOf(body), Buffer.from('\nendobj\n')])
    pieces.push(piece)
    at += piece.length
  }
  const size = Math.max(...objects.keys()) + 1
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  pieces.push(
    Buffer.from(
      `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(pieces)
}

function bodyOf(body: string | readonly [string, Uint8Array]): Buffer {
  if (typeof body === 'string') return Buffer.from(body, 'latin1')
  const [dictionary, content] = body
  return Buffer.concat([
    Buffer.from(`<< /Length ${content.length} ${dictionary} >>\nstream\n`, 'latin1'),
    content,
    Buffer.from('\nendstream'),
  ])
}

/** A compressed stream object. */
export function packed(dictionary: string, content: Uint8Array | string): readonly [string, Uint8Array] {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
  return [`/Filter /FlateDecode ${dictionary}`, deflateSync(bytes)]
}

const SENTENCE = 'The Government of Xandria supports the work of the Assembly and of its committees.'

/** Lines of a page's content in Helvetica, 12 points. */
export function linesOf(...lines: readonly string[]): string {
  return `BT /F1 12 Tf 72 760 Td 16 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`
}

export interface PdfShape {
  /** Added to the catalogue. */
  readonly catalogue?: string
  /** Added to the page's dictionary. */
  readonly page?: string
  readonly box?: string
  /** Added to the page's resources. */
  readonly resources?: string
  readonly font?: string
  readonly content?: string
  readonly more?: PdfObjects
  readonly trailer?: string
}

/** A PDF of one page with one sentence, and what the shape adds. Objects from 10 on are free for `more`. */
export function onePage(shape: PdfShape = {}): Uint8Array {
  const content = shape.content ?? linesOf(SENTENCE, SENTENCE)
  return pdfFile(
    new Map<number, string | readonly [string, Uint8Array]>([
      [1, `<< /Type /Catalog /Pages 2 0 R ${shape.catalogue ?? ''} >>`],
      [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
      [
        3,
        `<< /Type /Page /Parent 2 0 R /MediaBox ${shape.box ?? '[0 0 595 842]'} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${shape.resources ?? ''} >> ${shape.page ?? ''} >>`,
      ],
      [4, packed('', content)],
      [5, shape.font ?? '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
      ...(shape.more ?? []),
    ]),
    shape.trailer,
  )
}

/** A page of Helvetica, or another typeface, that has a map from what it draws to what a machine reads. */
export function mapped(map: string, content: string, typeface = 'Helvetica'): Uint8Array {
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def 1 begincodespacerange <00> <FF> endcodespacerange ${map} endcmap end end`
  return onePage({
    content,
    font: `<< /Type /Font /Subtype /Type1 /BaseFont /${typeface} /Encoding /WinAnsiEncoding /ToUnicode 10 0 R >>`,
    more: new Map([[10, packed('', cmap)]]),
  })
}

/** A PDF of very many pages that share one content. */
export function manyPages(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, index) => index + 10)
  return pdfFile(
    new Map<number, string | readonly [string, Uint8Array]>([
      [1, '<< /Type /Catalog /Pages 2 0 R >>'],
      [2, `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${count} >>`],
      [4, packed('', linesOf(SENTENCE))],
      [5, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
      ...kids.map((kid): [number, string] => [
        kid,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      ]),
    ]),
  )
}

/** A PDF whose objects stand in an object stream (and its table in a stream): `inner` by number, catalogue 1. */
export function inObjectStream(inner: ReadonlyMap<number, string>, padding = 0): Uint8Array {
  const bodies = [...inner.values()]
  let at = 0
  const index = [...inner.keys()].map((number, place) => {
    const entry = `${number} ${at}`
    at += (bodies[place]?.length ?? 0) + 1
    return entry
  })
  const first = `${index.join(' ')} `
  const content = Buffer.concat([Buffer.from(first + bodies.join(' ')), Buffer.alloc(padding, 0x20)])
  const size = Math.max(...inner.keys()) + 3
  const [streamAt, tableAt] = [size - 2, size - 1]
  const head = Buffer.from('%PDF-1.7\n')
  const objects = objectBytes(
    streamAt,
    packed(`/Type /ObjStm /N ${inner.size} /First ${first.length}`, content),
  )
  const rows = Buffer.alloc(size * 6)
  ;[...inner.keys()].forEach((number, place) => {
    writeRow(rows, number, 2, streamAt, place)
  })
  writeRow(rows, streamAt, 1, head.length, 0)
  writeRow(rows, tableAt, 1, head.length + objects.length, 0)
  const table = objectBytes(tableAt, packed(`/Type /XRef /Size ${size} /W [1 4 1] /Root 1 0 R`, rows))
  return Buffer.concat([
    head,
    objects,
    table,
    Buffer.from(`startxref\n${head.length + objects.length}\n%%EOF\n`),
  ])
}

function objectBytes(number: number, body: readonly [string, Uint8Array]): Buffer {
  return Buffer.concat([Buffer.from(`${number} 0 obj\n`), bodyOf(body), Buffer.from('\nendobj\n')])
}

function writeRow(rows: Buffer, number: number, type: number, middle: number, last: number): void {
  rows.writeUInt8(type, number * 6)
  rows.writeUInt32BE(middle, number * 6 + 1)
  rows.writeUInt8(last, number * 6 + 5)
}
