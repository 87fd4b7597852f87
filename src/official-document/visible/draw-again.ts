/** Draws an issued file once more from the manifest in it: what it was before anybody changed it. */
import type { Pool } from '#platform/pool'
import type { OfficialDocument, RenderedFile } from '../document.ts'
import { documentOf } from '../layout.ts'
import { renderAkomaNtoso } from '../render-akoma-ntoso.ts'
import { renderDocx } from '../render-docx.ts'
import { renderHtml } from '../render-html.ts'
import { renderPdf } from '../render-pdf.ts'
import { headingsInContents } from '../statements-of.ts'
import type { VisibleFile } from './visible.ts'

/**
 * The files this program would make of the manifest, in the file's format; several for a PDF in parts.
 *
 * Null where there is no manifest, or none with a layout that fits its statements; nothing in the list where the PDF
 * could not be compiled. Page numbers in the contents of a DOCX are taken from the file: only a layout knows them.
 */
export async function drawAgain(
  file: Pick<VisibleFile, 'format' | 'manifest' | 'envelope' | 'printedPages' | 'isArchival'>,
  pool: Pick<Pool, 'run'>,
): Promise<readonly RenderedFile[] | null> {
  const unsigned = file.manifest === null ? null : documentOf(file.manifest)
  if (unsigned === null) return null
  const document = file.envelope === null ? unsigned : { ...unsigned, signatures: file.envelope.signatures }
  switch (file.format) {
    case 'docx':
      return renderDocx(document, { pages: pagesOf(document, file.printedPages) }).files
    case 'html':
      return (await renderHtml(document)).files
    case 'xml':
      return renderAkomaNtoso(document).files
    case 'pdf':
      return (await renderPdf(document, { pool, standard: file.isArchival ? 'a-3a' : 'ua-1' })).files
  }
}

function pagesOf(document: OfficialDocument, printed: readonly (number | null)[]): Map<string, number> {
  return new Map(
    headingsInContents(document).flatMap(({ id }, index): [string, number][] => {
      const page = printed[index]
      return page === null || page === undefined ? [] : [[id, page]]
    }),
  )
}
