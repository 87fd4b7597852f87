/** Draws a document as PDF/UA-1: prepares the print, has Typst compile it elsewhere, splits what is too long. */

import type { Pool } from '#platform/pool'
import type { Finding } from '#un'
import type { DocumentBlock, DocumentCode, OfficialDocument, RenderedFile, Rendering } from './document.ts'
import type { TypstJob, TypstResult } from './pdf/compile-typst.ts'
import { fontFolders, readFontCoverage } from './pdf/fonts.ts'
import { frontMatter } from './pdf/front-matter.ts'
import { Glyphs } from './pdf/glyphs.ts'
import { Printer } from './pdf/print-data.ts'
import { splitParts } from './pdf/split-parts.ts'
import { readTemplate } from './pdf/template.ts'

export interface PdfOptions {
  /** Where to compile: child processes whose script serves `compileTypst` as the task `compile-typst`. */
  readonly pool: Pick<Pool, 'run'>
  /** Estimated pages above which the document is split; 1,500 unless told otherwise. */
  readonly pagesPerPart?: number
}

/** A rendering that also knows on which page each heading stands, by the heading's id; pages run through all parts. */
export interface PdfRendering extends Rendering {
  readonly pageOf: ReadonlyMap<string, number>
  readonly pageCount: number
}

const PAGES_PER_PART = 1500
/** Ten minutes and 3 GB: what 1,500 pages of tables may need, with room to spare. */
const LIMITS = { taskMs: 600_000, residentBytes: 3_000_000_000 }

/**
 * Renders a document as PDF.
 *
 * Takes the document and where to compile; gives `<id>.pdf`, or `<id>-part-1.pdf` … for a very long one, each with
 * the manifest inside (`manifest.json`) and the places of its statements (`statements.json`). Deterministic.
 * Finds: `glyph-missing`, `document-split`, `renderer-failed` (then there is no file).
 * Limits: about 0.6 MB of memory a page in the child process.
 */
export async function renderPdf(document: OfficialDocument, options: PdfOptions): Promise<PdfRendering> {
  const glyphs = new Glyphs(await readFontCoverage())
  const parts = splitParts(document.body, options.pagesPerPart ?? PAGES_PER_PART)
  const press: Press = {
    document,
    parts: parts.map((part, index) => printPart(document, part, index, glyphs)),
    template: await readTemplate(),
    pool: options.pool,
  }
  const printed = parts.length === 1 ? await printWhole(press) : await printParts(press)
  const findings = [
    ...glyphs.findings(),
    ...splitFinding(document, printed.files.length),
    ...printed.findings,
  ]
  return { ...printed, findings }
}

interface Press {
  readonly document: OfficialDocument
  readonly parts: readonly Record<string, unknown>[]
  readonly template: Readonly<Record<string, string>>
  readonly pool: Pick<Pool, 'run'>
}

/** Numbers that a part cannot know by itself: where its pages begin, how many there are, where headings stand. */
interface Paging {
  readonly firstPage: number
  readonly pageCount: number | null
  readonly pages: Readonly<Record<string, number>> | null
}

function printPart(
  document: OfficialDocument,
  part: readonly DocumentBlock[],
  index: number,
  glyphs: Glyphs,
): Record<string, unknown> {
  const front = frontMatter(document, glyphs)
  const headed = index === 0 && (document.summary.length > 0 || Object.keys(front.contents).length > 0)
  const printer = new Printer(document, glyphs, headed ? 1 : 0)
  return {
    ...front,
    isFirstPart: index === 0,
    summary: index === 0 ? printer.blocks(document.summary.filter(({ type }) => type !== 'page-break')) : [],
    blocks: printer.blocks(part),
    notes: printer.notes(document),
  }
}

async function printWhole(press: Press): Promise<PdfRendering> {
  const result = await compile(press, 0, { firstPage: 1, pageCount: null, pages: null }, true)
  if (!result.compiled) return failed(result.message)
  const files = fileOf(`${press.document.id}.pdf`, result.pdf)
  return { files, findings: [], pageOf: new Map(result.headings), pageCount: result.pageCount }
}

/** Twice through: first to learn the pages, then to print them in the contents and the feet. */
async function printParts(press: Press): Promise<PdfRendering> {
  const pages: Record<string, number> = {}
  const starts: number[] = []
  let pageCount = 0
  const unknown = Object.fromEntries(
    press.document.body.flatMap((block) => (block.type === 'heading' ? [[block.id, 0]] : [])),
  )
  for (const index of press.parts.keys()) {
    const paging = { firstPage: pageCount + 1, pageCount: 1, pages: unknown }
    const result = await compile(press, index, paging, false)
    if (!result.compiled) return failed(result.message)
    starts.push(pageCount + 1)
    for (const [id, page] of result.headings) pages[id] = page
    pageCount += result.pageCount
  }
  const files: RenderedFile[] = []
  for (const [index, firstPage] of starts.entries()) {
    const result = await compile(press, index, { firstPage, pageCount, pages }, true)
    if (!result.compiled) return failed(result.message)
    files.push(...fileOf(`${press.document.id}-part-${index + 1}.pdf`, result.pdf))
  }
  return { files, findings: [], pageOf: new Map(Object.entries(pages)), pageCount }
}

async function compile(press: Press, index: number, paging: Paging, withFile: boolean): Promise<TypstResult> {
  const attachments = {
    manifest: 'What each statement of the document says and where it comes from',
    statements:
      'Where each statement stands on the pages: statement, begins 0 or ends 1, direction, page, x, y',
  }
  const job: TypstJob = {
    template: press.template,
    fontFolders: fontFolders(),
    data: JSON.stringify({ ...press.parts[index], ...paging, attachments: withFile ? attachments : null }),
    manifest: withFile ? JSON.stringify(press.document.manifest) : null,
  }
  const end = await press.pool.run<TypstResult>('compile-typst', job, LIMITS)
  if (end.ended === 'done') return end.output
  const message = 'message' in end ? end.message : end.ended
  return { compiled: false, message }
}

function fileOf(name: string, bytes: Uint8Array | null): RenderedFile[] {
  return bytes === null ? [] : [{ name, bytes }]
}

function failed(message: string): PdfRendering {
  const finding: Finding<DocumentCode> = {
    code: 'renderer-failed',
    message: `The PDF could not be made: ${message}`,
    needsPerson: true,
    hint: 'The other formats are not touched by this. Send the finding with the document to whoever keeps the program.',
  }
  return { files: [], findings: [finding], pageOf: new Map(), pageCount: 0 }
}

function splitFinding(document: OfficialDocument, fileCount: number): Finding<DocumentCode>[] {
  if (fileCount < 2) return []
  return [
    {
      code: 'document-split',
      message: `The PDF of ${document.id} is ${fileCount} files, ${document.id}-part-1.pdf to -part-${fileCount}.pdf; page numbers run through.`,
      needsPerson: false,
    },
  ]
}
