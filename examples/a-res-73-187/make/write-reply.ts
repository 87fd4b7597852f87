/** Turns every source of the example into the bytes of its file. */
import { toDocx } from './docx.ts'
import { toEml } from './eml.ts'
import { toHtml } from './html.ts'
import { toOdt } from './odt.ts'
import { toPdf } from './pdf.ts'
import { toScan } from './scan.ts'
import type { Source } from './source.ts'
import { toText } from './text.ts'

/** The files of the replies folder by name; the same sources give the same bytes. */
export async function makeReplies(sources: ReadonlyMap<string, Source>): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const source of sources.values()) {
    if (!source.standalone) continue
    const bytes = await bytesOf(source, sources)
    files.set(source.file, bytes)
    if (source.copy !== undefined) files.set(source.copy, bytes)
  }
  return files
}

async function bytesOf(source: Source, sources: ReadonlyMap<string, Source>): Promise<Uint8Array> {
  switch (source.kind) {
    case 'docx':
      return toDocx(source)
    case 'odt':
      return toOdt(source)
    case 'pdf':
      return toPdf(source)
    case 'scan':
      if (source.scan === undefined) throw new RangeError(`${source.file}: says not how it was scanned`)
      return toScan(source, source.scan)
    case 'html':
      return toHtml(source)
    case 'text':
      return toText(source)
    case 'eml':
      return toEml(source, await attachmentOf(source, sources))
  }
}

async function attachmentOf(source: Source, sources: ReadonlyMap<string, Source>) {
  const key = source.mail?.attach
  if (key === undefined) return null
  const attached = sources.get(key)
  if (attached === undefined) throw new RangeError(`${source.file}: no source named ${key}`)
  return { name: attached.file, bytes: await bytesOf(attached, sources) }
}
