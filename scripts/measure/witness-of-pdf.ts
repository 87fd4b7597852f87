/** A PDF as a witness for the resolution reader, by the house's own extractor. */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readFileBytes, type Transcription } from '#extract'
import type { WitnessText } from '#resolution'

/** Reads a PDF; from a folder of witnesses kept as JSON where one is named and holds it. */
export async function witnessOfPdf(path: string, cache: string | null): Promise<WitnessText> {
  const kept = cache === null ? null : join(cache, `${basename(path, '.pdf')}.ext.json`)
  if (kept !== null && existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as WitnessText
  return witnessOf(await readFileBytes(readFileSync(path), path), path)
}

/** A transcription as the reader takes it: its text, pages and blocks as they stand. */
function witnessOf(transcription: Transcription, name: string): WitnessText {
  const { sha256, kind, text, pages, blocks } = transcription
  return { name, sha256, kind, text, pages, blocks }
}
