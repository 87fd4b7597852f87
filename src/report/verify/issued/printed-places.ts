/** Where a document prints each of its statements, in words that lead an editor there. */
import { type DocumentBlock, inlinesOf, type OfficialDocument } from '#official-document'

/** The place of every statement printed, by its id: the heading above it, and the paragraph, counted below that heading. */
export function printedPlaces({
  summary,
  body,
  notes,
}: Pick<OfficialDocument, 'summary' | 'body' | 'notes'>) {
  const places = new Map<string, string>()
  const put = (inlines: ReturnType<typeof inlinesOf>, place: string): void => {
    for (const { statement } of inlines) if (statement !== null) places.set(statement, place)
  }
  for (const block of summary) put(inlinesOf(block), 'the summary')
  let [heading, count] = ['', 0]
  for (const block of body) {
    if (block.type === 'heading') {
      ;[heading, count] = [wordsOf(block), 0]
      put(inlinesOf(block), `the heading “${heading}”`)
    } else {
      count++
      put(inlinesOf(block), `${nameOf(block, count)} below “${heading}”`)
    }
  }
  for (const [index, note] of notes.entries()) put(note.inlines, `footnote ${index + 1}`)
  return places as ReadonlyMap<string, string>
}

function nameOf(block: DocumentBlock, count: number): string {
  if (block.type === 'table') return 'the table'
  if (block.type === 'paragraph' && block.number !== null)
    return `paragraph ${block.number.replace(/\.$/, '')}`
  return `paragraph ${count}`
}

function wordsOf(block: DocumentBlock): string {
  return inlinesOf(block)
    .flatMap(({ runs }) => runs)
    .map((run) => (run.type === 'text' ? run.text : ''))
    .join('')
}
