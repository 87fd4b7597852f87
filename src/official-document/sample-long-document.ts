/** A document of any length, for the bench and for the tests of splitting: the sample's replies again and again. */
import type { DocumentBlock, Inline, OfficialDocument } from './document.ts'
import { sampleDocument } from './sample-document.ts'

/** Gives the sample with about so many paragraphs in its body; ids and statements stay unique. */
export function longDocument(paragraphCount: number): OfficialDocument {
  const sample = sampleDocument()
  const start = sample.body.findIndex(
    (block) => block.type === 'heading' && block.level === 2 && block.number === null,
  )
  const replies = sample.body.slice(start).filter((block) => block.type !== 'page-break')
  const perRound = replies.filter((block) => block.type === 'paragraph').length
  const rounds = Math.ceil(paragraphCount / perRound)
  const body = Array.from({ length: rounds }, (_, round) =>
    replies.map((block) => again(block, round)),
  ).flat()
  return { ...sample, body: [...sample.body.slice(0, start), ...body] }
}

function again(block: DocumentBlock, round: number): DocumentBlock {
  const rename = (inlines: readonly Inline[]): Inline[] =>
    inlines.map((inline) => ({
      ...inline,
      statement: inline.statement === null ? null : `${inline.statement}-${round}`,
    }))
  const id = `${block.id}-${round}`
  if (block.type === 'page-break') return { ...block, id }
  if (block.type === 'table')
    return {
      ...block,
      id,
      caption: rename(block.caption),
      rows: block.rows.map((row) => row.map((cell) => ({ ...cell, inlines: rename(cell.inlines) }))),
    }
  return { ...block, id, inlines: rename(block.inlines) }
}
