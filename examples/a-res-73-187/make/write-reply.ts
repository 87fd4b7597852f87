/** Turns every source of the example into the bytes of its file. */
import { toDocx } from './docx.ts'
import type { Source } from './source.ts'
import { toText } from './text.ts'

/** The files of the replies folder by name; the same sources give the same bytes. */
export function makeReplies(sources: ReadonlyMap<string, Source>): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const source of sources.values()) {
    if (!source.standalone) continue
    const bytes = bytesOf(source)
    files.set(source.file, bytes)
    if (source.copy !== undefined) files.set(source.copy, bytes)
  }
  return files
}

function bytesOf(source: Source): Uint8Array {
  if (source.kind === 'docx') return toDocx(source)
  return toText(source)
}
