/** Draws a document as one HTML file that opens from the disk and asks the network for nothing. */
import type { OfficialDocument, Rendering } from './document.ts'
import { readAssets } from './html/assets.ts'
import { writePage } from './html/page.ts'

/**
 * Renders a document as HTML.
 *
 * Takes the document; gives `<id>.html` with the manifest as JSON-LD, an element of the statement's id around every
 * statement, its passage in a panel on request, a search, the respondents. Readable in full without scripts.
 * Deterministic. Finds nothing: what HTML cannot carry is printed as U+FFFD.
 */
export async function renderHtml(document: OfficialDocument): Promise<Rendering> {
  const page = writePage(document, await readAssets())
  return { files: [{ name: `${document.id}.html`, bytes: new TextEncoder().encode(page) }], findings: [] }
}
