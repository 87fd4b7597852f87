/** Compiles one part of a document to PDF with Typst; runs inside a child process, for its memory grows. */
import type { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler'

/**
 * The standard a PDF keeps to: `ua-1` (PDF/UA-1, for readers with assistive technology) or `a-3a` (PDF/A-3, level A, for
 * archives: tagged as well, fonts and colours inside, attachments allowed). Typst 0.14 claims one of them at a time.
 */
export type PdfStandard = 'ua-1' | 'a-3a'

/** Everything one compilation needs, as plain data that crosses to the child process. */
export interface TypstJob {
  /** The template's files by name, `document.typ` among them. */
  readonly template: Readonly<Record<string, string>>
  readonly fontFolders: readonly string[]
  /** print.json. */
  readonly data: string
  /** manifest.json, attached to the PDF; null where only page numbers are wanted. */
  readonly manifest: string | null
  readonly standard: PdfStandard
}

/** Page numbers as printed, and the file; `pdf` is null where only page numbers were wanted. */
export type TypstResult =
  | {
      readonly compiled: true
      readonly pdf: Uint8Array | null
      readonly pageCount: number
      readonly headings: readonly (readonly [id: string, page: number])[]
    }
  | { readonly compiled: false; readonly message: string }

const WORKSPACE = '/rapporteur'
const MAIN = 'document.typ'

/**
 * Compiles a document.
 *
 * Takes the template, the data it prints and the fonts; gives the PDF and the pages of headings, or what Typst had to
 * say against it. Same job, same bytes. Reads the fonts from disk, nothing else; a text is data and cannot be run.
 */
export async function compileTypst(job: TypstJob): Promise<TypstResult> {
  // Loaded here and not above: a native library of 50 MB that only the child process needs.
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const compiler = NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontPaths: [...job.fontFolders] }],
  })
  for (const [name, text] of Object.entries(job.template)) {
    if (name !== MAIN) compiler.mapShadow(`${WORKSPACE}/${name}`, Buffer.from(text))
  }
  compiler.mapShadow(`${WORKSPACE}/print.json`, Buffer.from(job.data))
  if (job.manifest !== null) compiler.mapShadow(`${WORKSPACE}/manifest.json`, Buffer.from(job.manifest))

  const compiled = compiler.compile({ mainFileContent: job.template[MAIN] ?? '' })
  const error = compiled.takeError()
  const document = compiled.result
  if (error !== null || document === null) return { compiled: false, message: describe(compiler, error) }
  const [pages] = compiler.query(document, { selector: '<pages>', field: 'value' }) as PagesRecord[]
  try {
    const pdf =
      job.manifest === null ? null : new Uint8Array(compiler.pdf(document, { pdfStandard: job.standard }))
    return { compiled: true, pdf, pageCount: document.numOfPages, headings: pages?.headings ?? [] }
  } catch (fault) {
    return { compiled: false, message: fault instanceof Error ? fault.message : String(fault) }
  }
}

interface PagesRecord {
  readonly headings: readonly (readonly [string, number])[]
}

function describe(compiler: NodeCompiler, error: NodeError | null): string {
  const lines = error === null ? [] : compiler.fetchDiagnostics(error)
  return (
    lines.map((line: unknown) => JSON.stringify(line)).join('\n') || 'Typst gave no document and no reason.'
  )
}
