/** Lays the pages out: furniture aside, regions in reading order, lines, footnotes, paragraphs. */

import type { Box } from '../transcription.ts'
import { type FlowItem, flowOf } from './flow.ts'
import { type NoteLines, splitFootnotes, withoutMark } from './footnotes.ts'
import { type Furniture, runText } from './furniture.ts'
import { joinOver, learnVocabulary, type Vocabulary } from './hyphenation.ts'
import { type Line, readsRightToLeft, setLines } from './lines.ts'
import { edgeFinder, type Paragraph, splitParagraphs, type TextLine } from './paragraphs.ts'
import { boxOf, type Part } from './part.ts'
import { type Piece, textOf, trimmed } from './pieces.ts'
import { boldOf } from './relative-bold.ts'
import type { Run } from './runs.ts'
import type { SortedPage } from './sort-glyphs.ts'
import { composed, linePieces, piecesOf, tablePart } from './table-parts.ts'
import { isLabel, turnedParts, withTurnedLabels } from './turned-text.ts'
import { bodySizeOf, learnType, roundSize, type TypeFacts } from './type-facts.ts'

export interface LaidDocument {
  /** Headings and prose in reading order, not yet classified. */
  readonly body: readonly Part[]
  readonly notes: readonly Part[]
  readonly furniture: readonly Part[]
  readonly vocabulary: Vocabulary
  readonly facts: TypeFacts
}

interface LaidItem {
  readonly page: SortedPage
  readonly item: FlowItem
  /** Lines of a text region; the lines of the cells of a table, for what they teach about type and words. */
  readonly lines: readonly (readonly TextLine[])[]
}

export function layPages(pages: readonly SortedPage[], furniture: readonly Furniture[]): LaidDocument {
  const items: LaidItem[] = []
  const edges: Part[] = []
  const bodySize = commonSize(pages)
  const repeated = repeatedPictures(pages)
  const asBold = boldOf(pages.flatMap((page) => page.runs))
  pages.forEach((page, i) => {
    const { head, foot } = furniture[i] ?? { head: new Set<Run>(), foot: new Set<Run>() }
    const inner = page.runs.filter((run) => !head.has(run) && !foot.has(run)).map(asBold)
    const rtl = readsRightToLeft(inner)
    const content = {
      ...page.page,
      pictures: page.page.pictures.filter((box) => !repeated.has(pictureKey(box))),
    }
    for (const item of flowOf(content, inner, rtl, bodySize)) items.push(laidItem(item, page))
    edges.push(...edgeParts(page, head, 'header'), ...edgeParts(page, foot, 'footer'), ...turnedParts(page))
  })
  const groups = items.flatMap((item) => item.lines)
  const facts = learnType(groups.map((lines) => lines.map((line) => line.line)))
  const vocabulary = learnVocabulary(groups.flat().map((line) => line.text))
  const body: Part[] = []
  const notes: Part[] = []
  for (const item of items) layItem(item, facts, vocabulary, body, notes)
  return {
    body: withTurnedLabels(body, edges),
    notes,
    furniture: edges.filter((part) => !isLabel(part, body)),
    vocabulary,
    facts,
  }
}

/** The size most characters of the document are set in. */
function commonSize(pages: readonly SortedPage[]): number {
  const sizes = new Map<number, number>()
  for (const run of pages.flatMap((page) => page.runs))
    sizes.set(roundSize(run.size), (sizes.get(roundSize(run.size)) ?? 0) + run.glyphs.length)
  return bodySizeOf(sizes)
}

const REPEATED_PICTURE = 3

/** Pictures at the same place on three pages or more: letterheads and logos, not figures. */
function repeatedPictures(pages: readonly SortedPage[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { page } of pages)
    for (const key of new Set(page.pictures.map(pictureKey))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= REPEATED_PICTURE).map(([key]) => key))
}

function pictureKey(box: Box): string {
  return [box.x, box.y, box.width, box.height].map((value) => Math.round(value / 2)).join(' ')
}

function laidItem(item: FlowItem, page: SortedPage): LaidItem {
  if (item.kind === 'figure') return { page, item, lines: [] }
  const groups = item.kind === 'text' ? [item.runs] : item.grid.rows.flat().map((cell) => cell.runs)
  return { page, item, lines: groups.map((runs) => setLines(runs).map((line) => textLine(line, page))) }
}

function layItem(
  laid: LaidItem,
  facts: TypeFacts,
  vocabulary: Vocabulary,
  body: Part[],
  notes: Part[],
): void {
  const { page } = laid.page
  if (laid.item.kind === 'table') {
    body.push(tablePart(laid.item.grid, page.number, laid.lines, vocabulary))
    return
  }
  if (laid.item.kind === 'figure') {
    const { box, runs } = laid.item.figure
    body.push({
      type: 'figure',
      pieces: composed(piecesOf(runs, page), vocabulary),
      page: page.number,
      box,
      lines: [],
    })
    return
  }
  const split = splitFootnotes(laid.lines.flat(), facts.bodySize, page.rules, page.height)
  for (const paragraph of splitParagraphs(split.body, {
    pitchOf: facts.pitchOf,
    edgesAt: edgeFinder(split.body),
  }))
    body.push(partOf(paragraph, vocabulary))
  for (const note of split.notes) addNote(notes, note, vocabulary)
}

function textLine(line: Line, page: SortedPage): TextLine {
  const pieces = linePieces(line, page.page)
  return { line, pieces, text: textOf(pieces), page: page.page.number }
}

function partOf(paragraph: Paragraph, vocabulary: Vocabulary): Part {
  const { pieces, raw } = joinLines(paragraph.lines, vocabulary)
  return {
    type: 'paragraph',
    pieces,
    page: paragraph.lines[0]?.page ?? 1,
    box: boxOf(paragraph.lines.map((line) => line.line)),
    lines: paragraph.lines,
    ...(raw === null ? {} : { raw }),
  }
}

function joinLines(
  lines: readonly TextLine[],
  vocabulary: Vocabulary,
): { pieces: Piece[]; raw: string | null } {
  let pieces: Piece[] = []
  let anyHealed = false
  for (const line of lines) {
    const { pieces: next, healed } = joinOver(pieces, line.pieces, vocabulary)
    pieces = next
    anyHealed ||= healed
  }
  return { pieces: trimmed(pieces), raw: anyHealed ? lines.map((line) => line.text).join('\n') : null }
}

/** A note, or the rest of the note before where the foot of a page begins without a mark. */
function addNote(notes: Part[], note: NoteLines, vocabulary: Vocabulary): void {
  const { pieces, raw } = joinLines(note.lines, vocabulary)
  const page = note.lines[0]?.page ?? 1
  const last = notes.at(-1)
  if (note.mark === null && last !== undefined && last.page === page - 1) {
    notes[notes.length - 1] = { ...last, pieces: joinOver(last.pieces, pieces, vocabulary).pieces }
    return
  }
  notes.push({
    type: 'footnote',
    pieces: trimmed(withoutMark(pieces, note.mark)),
    page,
    box: boxOf(note.lines.map((line) => line.line)),
    lines: note.lines,
    ...(note.mark === null ? {} : { marker: note.mark }),
    ...(raw === null ? {} : { raw }),
  })
}

/** Head or foot of a page: runs standing one under another are one part. */
function edgeParts(page: SortedPage, runs: ReadonlySet<Run>, type: 'header' | 'footer'): Part[] {
  const stacks: Run[][] = []
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0)) {
    const stack = stacks.find((one) => isUnder(one.at(-1), run))
    if (stack === undefined) stacks.push([run])
    else stack.push(run)
  }
  return stacks.map((stack) => {
    const lines = setLines(stack).map((line) => textLine(line, page))
    const text = lines.length > 0 ? lines.map((line) => line.text).join(' ') : stack.map(runText).join(' ')
    return {
      type,
      pieces: [{ text, bold: false, italic: false, raised: false, link: null }],
      page: page.page.number,
      box: boxOf(lines.map((line) => line.line)),
      lines: [],
    }
  })
}

function isUnder(above: Run | undefined, run: Run): boolean {
  if (above === undefined) return false
  const shared = Math.min(above.x1, run.x1) - Math.max(above.x0, run.x0)
  return (
    run.baseline - above.baseline < 1.7 * run.size &&
    run.baseline - above.baseline > 0.5 * run.size &&
    shared > 0.4 * Math.min(above.x1 - above.x0, run.x1 - run.x0)
  )
}
