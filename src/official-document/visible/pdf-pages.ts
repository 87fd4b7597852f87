/** The pages of a PDF as they are seen: line by line, with statements where the file says they stand, and pictures. */
import { renderPdfPage } from '#extract'
import { sha256 } from '#platform/files'
import type { EditedBlock } from '../edited.ts'
import { seenLines } from '../issued-pdf/gather-statements.ts'
import { openPdf } from '../issued-pdf/open-pdf.ts'
import { readPlaces } from '../issued-pdf/places.ts'
import { linesOf } from '../read-issued-pdf.ts'
import { sectionsOf } from './pdf-sections.ts'
import type { Sign, SignKind, VisibleFile } from './visible.ts'

/** Resolution at which pages are compared, in dots an inch: enough to see a comma. */
const PICTURE_DPI = 60
/** What a PDF that only shows a page has no use for; the file is looked at as bytes. Source: ISO 32000-1. */
const ACTIVE: readonly (readonly [SignKind, RegExp])[] = [
  ['active', /\/(?:JavaScript|JS|Launch|RichMedia|AcroForm|XFA|OpenAction|AA)\b/g],
  ['link', /\/(?:URI|GoToR|GoToE|SubmitForm|ImportData|Hide|Rendition|Thread)\b/g],
  ['layer', /\/OCProperties\b/g],
]

/** Lines, signs and, where they are asked for, a hash of each page's picture. Nothing where the file cannot be opened. */
export async function readPdfPages(
  bytes: Uint8Array,
  withPictures: boolean,
): Promise<Pick<VisibleFile, 'blocks' | 'signs' | 'pictures' | 'isArchival'>> {
  const pdf = await openPdf(bytes)
  if (pdf === null) return { blocks: [], signs: [], pictures: [], isArchival: false }
  const listed = pdf.attachments.get('statements.json')
  const places = (listed === undefined ? null : readPlaces(listed)) ?? []
  const blocks = seenLines(linesOf(pdf.pages, places), places).map(
    ({ isBody, text, anchors }): EditedBlock => ({
      part: isBody ? 'body' : 'head',
      level: null,
      text,
      anchors,
    }),
  )
  const source = new TextDecoder('latin1').decode(bytes)
  const active = ACTIVE.flatMap(([kind, pattern]) =>
    [...source.matchAll(pattern)].map(([what]): Sign => ({ kind, what })),
  )
  const sections = Array.from(
    { length: sectionsOf(source) },
    (): Sign => ({ kind: 'later-update', what: 'startxref' }),
  )
  const annotations = pdf.annotations.map((what): Sign => ({ kind: 'annotation', what }))
  return {
    blocks,
    signs: [...active, ...sections, ...annotations],
    pictures: withPictures ? await picturesOf(bytes, pdf.pages.length) : [],
    isArchival: source.includes('pdfaid:part'),
  }
}

async function picturesOf(bytes: Uint8Array, pageCount: number): Promise<string[]> {
  const pictures: string[] = []
  for (let page = 1; page <= pageCount; page++) {
    const picture = await renderPdfPage(bytes, page, PICTURE_DPI)
    pictures.push(picture === null ? '' : sha256(picture.rgba))
  }
  return pictures
}
