/** Makes draft blocks of the parts: page by page head, body, figures, notes, foot; marks tied; boxes as shown. */
import type { DraftBlock, DraftCell, DraftFinding } from '../draft.ts'
import type { Box, Mark, PageStart } from '../transcription.ts'
import { tieMarks } from './footnotes.ts'
import { asShown } from './frame.ts'
import type { LaidDocument } from './lay-pages.ts'
import type { PageContent } from './page-content.ts'
import type { PageQuality } from './page-quality.ts'
import type { PageTail, Part, PartCell } from './part.ts'
import { marksOf, type Piece, textOf } from './pieces.ts'

/** `body` are the classified parts. */
export function toDraftBlocks(
  body: readonly Part[],
  laid: LaidDocument,
  pages: readonly PageContent[],
  qualities: readonly PageQuality[],
): DraftBlock[] {
  const marksByPage = notePlaces(laid.notes)
  const seen = new Set<string>()
  const tied = body.map((part) => block(part, pages, marksByPage, seen))
  const blocks: DraftBlock[] = []
  for (const page of pages) {
    const on = (part: { page?: number }): boolean => part.page === page.number
    const edges = laid.furniture.filter(on)
    blocks.push(
      ...edges.filter((part) => part.type === 'header').map((part) => block(part, pages, marksByPage, seen)),
    )
    blocks.push(...tied.filter(on))
    blocks.push(...laid.notes.filter(on).map((note) => noteBlock(note, pages, seen)))
    blocks.push(
      ...edges.filter((part) => part.type === 'footer').map((part) => block(part, pages, marksByPage, seen)),
    )
  }
  const confidence = new Map(pages.map((page, i) => [page.number, qualities[i]?.confidence ?? 1]))
  return blocks.map((one) => withConfidence(one, confidence.get(one.page ?? 1) ?? 1))
}

/** Note mark → the pages on which a note with that mark stands. Notes at the end of a document stand on one later page. */
type NotePlaces = ReadonlyMap<string, ReadonlySet<number>>

function notePlaces(notes: readonly Part[]): NotePlaces {
  const places = new Map<string, Set<number>>()
  for (const { marker, page } of notes) {
    if (marker === undefined) continue
    const pages = places.get(marker) ?? new Set()
    places.set(marker, pages.add(page))
  }
  return places
}

function withConfidence(draft: DraftBlock, confidence: number): DraftBlock {
  return confidence < 1 ? { ...draft, confidence } : draft
}

function block(
  part: Part,
  pages: readonly PageContent[],
  marksByPage: NotePlaces,
  seen: Set<string>,
): DraftBlock {
  const text = textOf(part.pieces)
  const last = part.lastPage ?? part.lines.at(-1)?.page ?? part.page
  const page = (mark: string): number | null => {
    for (let number = part.page; number <= last; number++)
      if (marksByPage.get(mark)?.has(number)) return number
    const [only, ...others] = marksByPage.get(mark) ?? []
    return only !== undefined && others.length === 0 && only > last ? only : null
  }
  const tied = (pieces: readonly Piece[]): Mark[] => {
    const marks = tieMarks(textOf(pieces), marksOf(pieces), (mark) => page(mark) !== null)
    for (const mark of marks) {
      if (mark.type === 'footnote-ref' && mark.target !== undefined)
        seen.add(`${page(mark.target)} ${mark.target}`)
    }
    return marks
  }
  const marks = tied(part.pieces)
  return {
    type: part.type,
    text,
    page: part.page,
    box: shown(part, pages),
    ...(marks.length === 0 ? {} : { marks }),
    ...(part.marker === undefined ? {} : { marker: part.marker }),
    ...(part.level === undefined ? {} : { level: part.level }),
    ...pageStartsOf(text, part.pageTails),
    ...(part.raw === undefined ? {} : { raw: part.raw }),
    ...(part.rows === undefined
      ? {}
      : { rows: part.rows.map((row) => row.map((cell) => draftCell(cell, tied(cell.pieces)))) }),
    ...(part.type === 'figure' ? { findings: [figureFinding(part)] } : {}),
  }
}

function draftCell(cell: PartCell, marks: readonly Mark[]): DraftCell {
  return {
    text: textOf(cell.pieces),
    header: cell.header,
    colSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    ...(marks.length === 0 ? {} : { marks }),
    ...pageStartsOf(textOf(cell.pieces), cell.pageTails),
  }
}

/** Where later pages begin in a text. */
function pageStartsOf(text: string, tails: readonly PageTail[] | undefined): { pageStarts?: PageStart[] } {
  if (tails === undefined || tails.length === 0) return {}
  return { pageStarts: tails.map(({ length, page }) => ({ at: Math.max(0, text.length - length), page })) }
}

function figureFinding(part: Part): DraftFinding {
  return {
    code: 'figure-not-read',
    message: `A picture or chart on page ${part.page} is not read; it must be looked at in the original.`,
    needsPerson: false,
  }
}

function noteBlock(note: Part, pages: readonly PageContent[], seen: ReadonlySet<string>): DraftBlock {
  const anchored = note.marker !== undefined && seen.has(`${note.page} ${note.marker}`)
  const unanchored: DraftFinding = {
    code: 'footnote-unanchored',
    message: `No mark in the text was found for the footnote ${note.marker ?? 'without a mark'} on page ${note.page}.`,
    needsPerson: false,
  }
  return {
    ...block(note, pages, new Map(), new Set()),
    ...(anchored ? {} : { findings: [unanchored] }),
  }
}

/** The part's box on the page as shown, kept within the page. */
function shown(part: Part, pages: readonly PageContent[]): Box | null {
  const page = pages.find((one) => one.number === part.page)
  if (page === undefined || part.box === null) return null
  const left = clamp(part.box.x, page.width)
  const top = clamp(part.box.y, page.height)
  const box = {
    x: left,
    y: top,
    width: clamp(part.box.x + part.box.width, page.width) - left,
    height: clamp(part.box.y + part.box.height, page.height) - top,
  }
  const turned = asShown(box, page.turned, page.width, page.height)
  return { x: tenth(turned.x), y: tenth(turned.y), width: tenth(turned.width), height: tenth(turned.height) }
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most)
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
