/** Reads a PDF of ours back: the manifest embedded in it and the words seen on its pages. */
import type { Finding } from '#un'
import type { IssuedCode, IssuedReading } from './issued.ts'
import { gatherStatements } from './issued-pdf/gather-statements.ts'
import { type Line, toLines } from './issued-pdf/lines.ts'
import { type Glyph, openPdf } from './issued-pdf/open-pdf.ts'
import { type Place, readPlaces } from './issued-pdf/places.ts'
import { readManifestJson } from './packed-manifest.ts'
import type { Carried } from './seal.ts'

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
    return {
      value: { manifest: null, envelope: null, statements: [] },
      findings: [finding('file-unreadable', message)],
    }
  }
  const findings: Finding<IssuedCode>[] = []
  const carried = manifestOf(pdf.attachments.get('manifest.json'), findings)
  const listed = pdf.attachments.get('statements.json')
  const places = listed === undefined ? null : readPlaces(listed)
  if (places === null) {
    const message = 'The list of the places of statements is missing or damaged; no statement was read.'
    findings.push(finding(listed === undefined ? 'manifest-missing' : 'manifest-unreadable', message))
  }
  const statements = places === null ? [] : gatherStatements(linesOf(pdf.pages, places), places)
  const value = { manifest: carried?.manifest ?? null, envelope: carried?.envelope ?? null, statements }
  return { value, findings }
}

/** The lines of each page; places say where lines of statements begin and end. */
export function linesOf(pages: readonly (readonly Glyph[])[], places: readonly Place[]): Line[][] {
  const onPage = new Map<number, Place[]>()
  for (const place of places) {
    const others = onPage.get(place.page)
    if (others === undefined) onPage.set(place.page, [place])
    else others.push(place)
  }
  return pages.map((glyphs, index) => toLines(glyphs, onPage.get(index + 1) ?? []))
}

function manifestOf(bytes: Uint8Array | undefined, findings: Finding<IssuedCode>[]): Carried | null {
  if (bytes === undefined) {
    findings.push(finding('manifest-missing', 'No manifest is embedded in the file.'))
    return null
  }
  const carried = readManifestJson(new TextDecoder().decode(bytes))
  if (carried === null)
    findings.push(finding('manifest-unreadable', 'The manifest embedded in the file is no JSON object.'))
  return carried
}

function finding(code: IssuedCode, message: string): Finding<IssuedCode> {
  return { code, message, needsPerson: true }
}
