/** Reads a PDF of ours back: the manifest embedded in it and the words seen on its pages. */
import type { Finding } from '#un'
import type { Manifest } from './document.ts'
import type { IssuedCode, IssuedReading } from './issued.ts'
import { gatherStatements } from './issued-pdf/gather-statements.ts'
import { type Line, toLines } from './issued-pdf/lines.ts'
import { type Glyph, openPdf } from './issued-pdf/open-pdf.ts'
import { type Place, readPlaces } from './issued-pdf/places.ts'

/**
 * The manifest and the statements of a PDF, or of one part of a PDF in parts.
 *
 * Never throws. The words are what the page shows between the places `statements.json` names, read by PDFium: Arabic
 * letters come back as letters, not as their shapes. Finds `file-unreadable`, `manifest-missing`,
 * `manifest-unreadable` (also for the list of places, by its name).
 */
export async function readIssuedPdf(bytes: Uint8Array): Promise<IssuedReading> {
  const pdf = await openPdf(bytes)
  if (pdf === null) {
    const message = 'The file is no PDF that can be opened.'
    return { value: { manifest: null, statements: [] }, findings: [finding('file-unreadable', message)] }
  }
  const findings: Finding<IssuedCode>[] = []
  const manifest = manifestOf(pdf.attachments.get('manifest.json'), findings)
  const listed = pdf.attachments.get('statements.json')
  const places = listed === undefined ? null : readPlaces(listed)
  if (places === null) {
    const message = 'The list of the places of statements is missing or damaged; no statement was read.'
    findings.push(finding(listed === undefined ? 'manifest-missing' : 'manifest-unreadable', message))
  }
  const statements = places === null ? [] : gatherStatements(linesOf(pdf.pages, places), places)
  return { value: { manifest, statements }, findings }
}

function linesOf(pages: readonly (readonly Glyph[])[], places: readonly Place[]): Line[][] {
  const onPage = new Map<number, Place[]>()
  for (const place of places) {
    const others = onPage.get(place.page)
    if (others === undefined) onPage.set(place.page, [place])
    else others.push(place)
  }
  return pages.map((glyphs, index) => toLines(glyphs, onPage.get(index + 1) ?? []))
}

function manifestOf(bytes: Uint8Array | undefined, findings: Finding<IssuedCode>[]): Manifest | null {
  if (bytes === undefined) {
    findings.push(finding('manifest-missing', 'No manifest is embedded in the file.'))
    return null
  }
  const manifest = parseManifest(new TextDecoder().decode(bytes))
  if (manifest === null)
    findings.push(finding('manifest-unreadable', 'The manifest embedded in the file is no JSON object.'))
  return manifest
}

function parseManifest(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Manifest {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function finding(code: IssuedCode, message: string): Finding<IssuedCode> {
  return { code, message, needsPerson: true }
}
