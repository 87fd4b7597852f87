/** Takes a plain PDF apart into its objects and writes it again, or adds an update to its end; for attacks on our own files. */
import { unzlibSync, zlibSync } from 'fflate'

/** A PDF as Latin-1 text, object by object. */
export interface PdfObjects {
  readonly objects: ReadonlyMap<number, string>
  readonly trailer: string
  readonly root: number
  /** Numbers of the pages in order. */
  readonly pages: readonly number[]
}

const latin1 = new TextDecoder('latin1')

export function takeApart(bytes: Uint8Array): PdfObjects {
  const text = Buffer.from(bytes).toString('latin1')
  const objects = new Map(
    [...text.matchAll(/(?<=^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, number, body]) => [
      Number(number),
      body ?? '',
    ]),
  )
  const trailer = /trailer\n(.*?)startxref/s.exec(text)?.[1] ?? ''
  const root = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1])
  const tree = [...objects.values()].find((body) => /\/Type \/Pages\b/.test(body)) ?? ''
  const kids = /\/Kids \[(.*?)\]/s.exec(tree)?.[1] ?? ''
  return {
    objects,
    trailer,
    root,
    pages: [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number)),
  }
}

/** The file written anew with some objects otherwise. */
export function putTogether(pdf: PdfObjects, changed: ReadonlyMap<number, string>): Uint8Array {
  const all = new Map([...pdf.objects, ...changed])
  return withTable('%PDF-1.7\n%\u0080\u0080\u0080\u0080\n', all, pdf.trailer, '')
}

/** The file as it was, with an update after it. */
export function withUpdate(
  bytes: Uint8Array,
  pdf: PdfObjects,
  changed: ReadonlyMap<number, string>,
): Uint8Array {
  const before = Buffer.from(bytes).toString('latin1')
  const previous = /startxref\n(\d+)\n%%EOF\s*$/.exec(before)?.[1] ?? '0'
  return withTable(before, changed, pdf.trailer, `  /Prev ${previous}\n`)
}

function withTable(
  head: string,
  objects: ReadonlyMap<number, string>,
  trailer: string,
  more: string,
): Uint8Array {
  let text = head.endsWith('\n') ? head : `${head}\n`
  const lines: string[] = []
  for (const [number, body] of [...objects].sort(([one], [other]) => one - other)) {
    lines.push(`${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`)
    text += `${number} 0 obj\n${body}\nendobj\n`
  }
  const size = Math.max(...objects.keys(), Number(/\/Size (\d+)/.exec(trailer)?.[1] ?? 0)) + 1
  const dictionary = trailer.replace(/\/Size \d+/, `/Size ${size}`).replace('<<', `<<\n${more}`)
  const start = text.length
  const withDictionary = dictionary.includes('<<') ? dictionary : `<<\n${more}${dictionary}>>\n`
  text += `xref\n0 1\n0000000000 65535 f \n${lines.join('')}trailer\n${withDictionary}startxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** What a stream says, unpacked. */
export function streamIn(body: string): string {
  const [, packed = ''] = /stream\n(.*)\nendstream/s.exec(body) ?? []
  return latin1.decode(unzlibSync(new Uint8Array(Buffer.from(packed, 'latin1'))))
}

/** A stream with other words, packed. */
export function streamOf(text: string, dictionary = ''): string {
  const packed = Buffer.from(zlibSync(new Uint8Array(Buffer.from(text, 'latin1')))).toString('latin1')
  return `<<\n  /Length ${packed.length}\n  /Filter /FlateDecode\n${dictionary}>>\nstream\n${packed}\nendstream`
}
