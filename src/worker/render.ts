/** Renders every document of a report in the formats asked for. */
import {
  type PdfStandard,
  type Rendering,
  renderAkomaNtoso,
  renderDocx,
  renderHtml,
  renderPdf,
} from '#official-document'
import type { Pool } from '#platform/pool'
import type { Report, ReportDocument } from '#report'
import type { Finding } from '#un'
import type { Format } from './formats.ts'
import type { OutputFile } from './output-file.ts'
import type { Work } from './work.ts'

export interface Rendered {
  readonly files: readonly OutputFile[]
  readonly findings: readonly Finding[]
}

/** What is rendered, and the standard the PDF keeps to. */
export interface RenderOrder {
  readonly formats: readonly Format[]
  readonly standard: PdfStandard
}

/**
 * Renders the documents one after another: HTML and XML while a child process compiles the PDF, and Word after it,
 * because the PDF knows the page numbers of the contents.
 */
export async function renderAll(
  { progress, signal }: Work,
  pool: Pool,
  report: Report,
  order: RenderOrder,
): Promise<Rendered> {
  const files: OutputFile[] = []
  const findings: Finding[] = []
  for (const document of report.documents) {
    progress.stage(`rendering ${document.name}`)
    for (const rendering of await renderOne(pool, document, order)) {
      files.push(...rendering.files.map((file) => ({ name: file.name, content: file.bytes })))
      findings.push(...rendering.findings)
    }
    progress.end()
    signal.throwIfAborted()
  }
  return { files, findings }
}

async function renderOne(
  pool: Pool,
  { official }: ReportDocument,
  { formats, standard }: RenderOrder,
): Promise<Rendering[]> {
  const asked = async <R>(format: Format, render: () => R | Promise<R>): Promise<R | null> =>
    formats.includes(format) ? render() : null
  const [pdf, html, xml] = await Promise.all([
    asked('pdf', () => renderPdf(official, { pool, standard })),
    asked('html', () => renderHtml(official)),
    asked('xml', () => renderAkomaNtoso(official)),
  ])
  const docx = await asked('docx', () => renderDocx(official, pdf === null ? {} : { pages: pdf.pageOf }))
  return [docx, pdf, html, xml].filter((rendering) => rendering !== null)
}
