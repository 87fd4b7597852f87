/** Lays the pages out: furniture aside, regions in reading order, lines, footnotes, paragraphs. */
import { partColumns } from './columns.ts'
import { type NoteLines, splitFootnotes, withoutMark } from './footnotes.ts'
import { type Furniture, runText } from './furniture.ts'
import { joinOver, learnVocabulary, type Vocabulary } from './hyphenation.ts'
import { type Line, readsRightToLeft, setLines } from './lines.ts'
import { edgeFinder, type Paragraph, splitParagraphs, type TextLine } from './paragraphs.ts'
import { boxOf, type Part } from './part.ts'
import { type Piece, piecesOfLine, textOf, trimmed } from './pieces.ts'
import type { Run } from './runs.ts'
import type { SortedPage } from './sort-glyphs.ts'
import { learnType, type TypeFacts } from './type-facts.ts'

export interface LaidDocument {
  /** Headings and prose in reading order, not yet classified. */
  readonly body: readonly Part[]
  readonly notes: readonly Part[]
  readonly furniture: readonly Part[]
  readonly vocabulary: Vocabulary
  readonly facts: TypeFacts
}

interface LaidRegion {
  readonly page: SortedPage
  readonly lines: readonly TextLine[]
}

export function layPages(pages: readonly SortedPage[], furniture: readonly Furniture[]): LaidDocument {
  const regions: LaidRegion[] = []
  const edges: Part[] = []
  pages.forEach((page, i) => {
    const { head, foot } = furniture[i] ?? { head: new Set<Run>(), foot: new Set<Run>() }
    const inner = page.runs.filter((run) => !head.has(run) && !foot.has(run))
    const rtl = readsRightToLeft(inner.flatMap((run) => run.glyphs))
    for (const region of partColumns(inner, rtl, page.page.width))
      regions.push({ page, lines: setLines(region.runs).map((line) => textLine(line, page)) })
    edges.push(...edgeParts(page, head, 'header'), ...edgeParts(page, foot, 'footer'))
  })
  const facts = learnType(regions.map((region) => region.lines.map((line) => line.line)))
  const vocabulary = learnVocabulary(regions.flatMap((region) => region.lines.map((line) => line.text)))
  const body: Part[] = []
  const notes: Part[] = []
  for (const region of regions) {
    const { page } = region.page
    const split = splitFootnotes(region.lines, facts.bodySize, page.rules, page.height)
    for (const paragraph of splitParagraphs(split.body, {
      pitchOf: facts.pitchOf,
      edgesAt: edgeFinder(split.body),
    }))
      body.push(partOf(paragraph, vocabulary))
    for (const note of split.notes) addNote(notes, note, vocabulary)
  }
  return { body, notes, furniture: edges, vocabulary, facts }
}

function textLine(line: Line, page: SortedPage): TextLine {
  const pieces = trimmed(piecesOfLine(line, page.page.links))
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
