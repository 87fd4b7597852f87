/** Understands pages: from glyphs to blocks, whether a text layer or OCR gave the glyphs. */
import type { Finding } from '#un'
import { assemble } from '../assemble.ts'
import type { DraftPage, LanguageOf } from '../draft.ts'
import type { ExtractCode, FileKind, FileProperties, Transcription } from '../transcription.ts'
import { classify } from './classify.ts'
import { toDraftBlocks } from './draft-blocks.ts'
import { findFurniture } from './furniture.ts'
import { joinParts } from './join-parts.ts'
import { type LaidDocument, layPages } from './lay-pages.ts'
import type { PageContent } from './page-content.ts'
import { judgePage } from './page-quality.ts'
import type { Part } from './part.ts'
import { textOf } from './pieces.ts'
import type { JudgedPage, ScansRead } from './read-scans.ts'
import { repairParts } from './repair-parts.ts'
import { withWords } from './scanned-words.ts'
import { type SortedPage, sortGlyphs } from './sort-glyphs.ts'

/** Pages laid out and judged. */
export interface Understood {
  readonly laid: ReturnType<typeof repairParts>
  readonly judged: readonly JudgedPage[]
}

const NO_SCANS: ScansRead = { pages: new Map(), findings: [] }

/** Lays the pages out and judges each; those that OCR read are judged by their reading. */
export function understand(pages: readonly PageContent[], scans = NO_SCANS): Understood {
  const sorted = pages.map(sortGlyphs)
  const laid = repairParts(layPages(sorted, findFurniture(sorted)))
  return { laid, judged: judgePages(sorted, laid, scans) }
}

/** Each page judged by its own words: body and notes, not figures or furniture. */
function judgePages(pages: readonly SortedPage[], laid: LaidDocument, scans: ScansRead): JudgedPage[] {
  const texts = new Map<number, string[]>()
  for (const part of [...laid.body, ...laid.notes]) {
    if (part.type !== 'figure') texts.set(part.page, [...(texts.get(part.page) ?? []), wordsOf(part)])
  }
  return pages.map((sorted) => {
    const { page } = sorted
    const text = (texts.get(page.number) ?? []).join('\n')
    return { page, text, quality: scans.pages.get(page.number)?.quality ?? judgePage(sorted, text) }
  })
}

function wordsOf(part: Part): string {
  const cells = part.rows?.flat().map((cell) => textOf(cell.pieces)) ?? []
  return [textOf(part.pieces), ...cells].join(' ')
}

/** Something noticed about one page. */
export interface PageFinding {
  readonly page: number
  readonly finding: Finding<ExtractCode>
}

/** What is known of a file besides its pages. */
export interface AboutFile {
  readonly sha256: string
  readonly kind: FileKind
  readonly reader: Transcription['reader']
  readonly properties: FileProperties
  readonly findings: readonly Finding<ExtractCode>[]
  readonly ofPages?: readonly PageFinding[]
}

/** The finished transcription of understood pages. */
export function transcribed(
  about: AboutFile,
  { laid, judged }: Understood,
  languageOf: LanguageOf,
  scans = NO_SCANS,
): Transcription {
  const { sha256, kind, reader, properties } = about
  const pages = judged.map(({ page }) => page)
  const qualities = judged.map(({ quality }) => quality)
  const parts = classify(joinParts(laid.body, laid.vocabulary), laid.facts)
  const own = [
    ...(about.ofPages ?? []),
    ...judged.flatMap(({ page, quality }) =>
      quality.findings.map((finding): PageFinding => ({ page: page.number, finding })),
    ),
  ]
  const transcription = assemble(
    {
      sha256,
      kind,
      reader,
      properties,
      blocks: toDraftBlocks(parts, laid, pages, qualities),
      pages: judged.map(draftPage),
      findings: [
        ...about.findings,
        ...own.map(({ finding }) => finding),
        ...scans.findings,
        ...laid.findings,
      ],
    },
    languageOf,
  )
  return withWords(withPlaces(transcription, own), scans)
}

/** What was found about a page stands for the whole text of that page. */
function withPlaces(transcription: Transcription, found: readonly PageFinding[]): Transcription {
  const pageOf = new Map(found.map(({ page, finding }) => [finding, page]))
  const findings = transcription.findings.map((finding) => {
    const page = transcription.pages.find(({ number }) => number === pageOf.get(finding))
    if (page === undefined || finding.span !== undefined) return finding
    const { start, end, number } = page
    return { ...finding, span: { witness: transcription.sha256, start, end, page: number } }
  })
  return { ...transcription, findings }
}

function draftPage({ page, quality }: JudgedPage): DraftPage {
  const sideways = page.turned % 2 === 1
  return {
    number: page.number,
    width: sideways ? page.height : page.width,
    height: sideways ? page.width : page.height,
    obtained: quality.obtained,
  }
}
