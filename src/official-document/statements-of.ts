/** Which statements a document prints, in reading order, with the words a reader must find in every format. */
import type { DocumentBlock, Inline, OfficialDocument, Run } from './document.ts'

/** One statement and its visible words, white space as in the document. */
export interface PrintedStatement {
  readonly id: string
  readonly text: string
}

/** Every inline of a block, in reading order. */
export function inlinesOf(block: DocumentBlock): readonly Inline[] {
  if (block.type === 'page-break') return []
  if (block.type !== 'table') return block.inlines
  return [...block.caption, ...block.rows.flatMap((row) => row.flatMap((cell) => cell.inlines))]
}

/** The words of runs, without note marks. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => (run.type === 'text' ? run.text : '')).join('')
}

/**
 * The statements a document prints: summary, body, then notes that something refers to.
 *
 * A statement printed in several pieces is one entry, its pieces joined by a space.
 */
export function statementsOf(document: OfficialDocument): readonly PrintedStatement[] {
  const blocks = [...document.summary, ...document.body].flatMap(inlinesOf)
  const cited = notesInOrder(document)
  const notes = document.notes
    .filter((note) => cited.includes(note.key))
    .sort((left, right) => cited.indexOf(left.key) - cited.indexOf(right.key))
    .flatMap((note) => note.inlines)
  const texts = new Map<string, string>()
  for (const inline of [...blocks, ...notes]) {
    if (inline.statement === null) continue
    const before = texts.get(inline.statement)
    const text = textOfRuns(inline.runs)
    texts.set(inline.statement, before === undefined ? text : `${before} ${text}`)
  }
  return [...texts].map(([id, text]) => ({ id, text }))
}

/** The headings the contents list; none where the document prints no contents. */
export function headingsInContents(
  document: OfficialDocument,
): readonly Extract<DocumentBlock, { readonly type: 'heading' }>[] {
  if (!document.hasContents) return []
  return document.body.filter((block) => block.type === 'heading').filter((heading) => heading.inContents)
}

/** Keys of the notes that exist, in order of their first mark: the first is printed as 1. */
export function notesInOrder(document: OfficialDocument): readonly string[] {
  return [...new Set(noteMarks(document))]
}

/** Keys of the notes that exist, one for each mark in the document, in reading order. */
export function noteMarks(document: OfficialDocument): readonly string[] {
  const known = new Set(document.notes.map((note) => note.key))
  return [...document.summary, ...document.body]
    .flatMap(inlinesOf)
    .flatMap((inline) => inline.runs)
    .flatMap((run) => (run.type === 'note' && known.has(run.note) ? [run.note] : []))
}
