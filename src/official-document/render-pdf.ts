/** Draws a document as PDF/UA-1 or PDF/A-3a: prepares the print, has Typst compile it elsewhere, splits what is too long. */

import type { Pool } from '#platform/pool'
import type { Finding } from '#un'
import type { DocumentBlock, DocumentCode, OfficialDocument, Rendering } from './document.ts'
import type { PdfStandard } from './pdf/compile-typst.ts'
import { readFontCoverage } from './pdf/fonts.ts'
import { frontMatter } from './pdf/front-matter.ts'
import { Glyphs } from './pdf/glyphs.ts'
import { print } from './pdf/press.ts'
import { Printer } from './pdf/print-data.ts'
import { splitParts } from './pdf/split-parts.ts'
import { readTemplate } from './pdf/template.ts'

export interface PdfOptions {
  /** Where to compile: child processes whose script serves `compileTypst` as the task `compile-typst`. */
  readonly pool: Pick<Pool, 'run'>
  /** Estimated pages above which the document is split; 700 unless told otherwise. */
  readonly pagesPerPart?: number
  /** `ua-1` unless told otherwise. */
  readonly standard?: PdfStandard
}

/** A rendering that also knows on which page each heading stands, by the heading's id; pages run through all parts. */
export interface PdfRendering extends Rendering {
  readonly pageOf: ReadonlyMap<string, number>
  readonly pageCount: number
}

const PAGES_PER_PART = 700
/** Parts smaller than this are not tried: something else is wrong then. */
const SMALLEST_PART = 10

/**
 * Renders a document as PDF.
 *
 * Takes the document and where to compile; gives `<id>.pdf`, or `<id>-part-1.pdf` … for a very long one, each with
 * the manifest inside (`manifest.json`) and the places of its statements (`statements.json`). Deterministic.
 * Finds: `glyph-missing`, `document-split`, `renderer-failed` (then there is no file).
 * Limits: 1.5 MB (prose) to 3 MB (tables, many headings) of memory a page in the child process; a document that needs
 * more than it may have is tried again in smaller parts.
 */
export async function renderPdf(document: OfficialDocument, options: PdfOptions): Promise<PdfRendering> {
  const template = await readTemplate()
  const coverage = await readFontCoverage()
  for (let pagesPerPart = options.pagesPerPart ?? PAGES_PER_PART; ; pagesPerPart /= 2) {
    const glyphs = new Glyphs(coverage)
    const parts = splitParts(document.body, pagesPerPart).map((part, index) =>
      printPart(document, part, index, glyphs),
    )
    const printed = await print({
      document,
      parts,
      template,
      pool: options.pool,
      standard: options.standard ?? 'ua-1',
    })
    if (printed.ended === 'printed') {
      const { files, pageOf, pageCount } = printed
      return {
        files,
        pageOf,
        pageCount,
        findings: [...glyphs.findings(), ...splitFinding(document, files.length)],
      }
    }
    if (!printed.tooLarge || pagesPerPart < SMALLEST_PART) return failed(printed.message, glyphs.findings())
  }
}

function printPart(
  document: OfficialDocument,
  part: readonly DocumentBlock[],
  index: number,
  glyphs: Glyphs,
): Record<string, unknown> {
  const front = frontMatter(document, glyphs)
  const isFirstPart = index === 0
  const summary = isFirstPart ? document.summary.filter(({ type }) => type !== 'page-break') : []
  const hasContents = isFirstPart && Object.keys(front.contents).length > 0
  const printer = new Printer(document, glyphs)
  if (summary.length > 0) printer.headingOfOurs()
  const printedSummary = printer.blocks(summary)
  if (hasContents) printer.headingOfOurs()
  return {
    ...front,
    isFirstPart,
    summary: printedSummary,
    blocks: printer.blocks(part),
    notes: printer.notes(document),
  }
}

function failed(message: string, findings: readonly Finding<DocumentCode>[]): PdfRendering {
  const finding: Finding<DocumentCode> = {
    code: 'renderer-failed',
    message: `The PDF could not be made: ${message}`,
    needsPerson: true,
    hint: 'The other formats are not touched by this. Send the finding with the document to whoever keeps the program.',
  }
  return { files: [], findings: [...findings, finding], pageOf: new Map(), pageCount: 0 }
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
