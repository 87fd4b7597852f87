/** How long the PDF and the HTML of a long report take, and what memory: `npx tsx bench/render.ts [paragraphs]`. */
import { renderHtml, renderPdf } from '#official-document'
import { packageRoot } from '#platform/files'
import { openPool } from '#platform/pool'
import { longDocument } from '../src/official-document/sample-long-document.ts'

const paragraphs = Number(process.argv[2] ?? '2000')
const pool = openPool(`${packageRoot()}/dist/worker.js`, {
  processCount: 1,
  taskMs: 600_000,
  residentBytes: 6_000_000_000,
  tasksPerProcess: 100,
})
const document = longDocument(paragraphs)

const pdfFrom = performance.now()
const pdf = await renderPdf(document, { pool })
const pdfMs = performance.now() - pdfFrom
const bytes = pdf.files.reduce((sum, file) => sum + file.bytes.length, 0)
const codes = new Set(pdf.findings.map((finding) => finding.code))
console.log(
  `pdf: ${paragraphs} paragraphs, ${pdf.pageCount} pages, ${pdf.files.length} file(s), ${megabytes(bytes)}, ${seconds(pdfMs)}, findings: ${[...codes].join(' ') || 'none'}`,
)

const htmlFrom = performance.now()
const html = await renderHtml(document)
const htmlMs = performance.now() - htmlFrom
console.log(`html: ${megabytes(html.files[0]?.bytes.length ?? 0)}, ${seconds(htmlMs)}`)
console.log(`this process: ${megabytes(process.resourceUsage().maxRSS * 1024)} at most`)
await pool.close()

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
