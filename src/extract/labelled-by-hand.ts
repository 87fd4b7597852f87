/** Paragraphs that begin with a typed label become list items, with their marks in place. */
import type { DraftBlock } from './draft.ts'
import { splitMarker } from './list-marker.ts'

/** A label that the writer typed is a label like one that the program counts; other blocks are given back as they are. */
export function labelledByHand(block: DraftBlock): DraftBlock {
  if (block.type !== 'paragraph' || block.marks === undefined) return block
  const label = splitMarker(block.text)
  if (
    label === null ||
    label.marker === '*' ||
    (label.kind === 'number' && !/^\(?[\p{L}\d]{1,4}[.)]+/u.test(label.marker))
  )
    return block
  const marks = block.marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - label.width), end: mark.end - label.width }))
    .filter((mark) => mark.end > mark.start || (mark.type === 'footnote-ref' && mark.end >= 0))
  return { ...block, type: 'list-item', text: label.rest, marker: label.marker, level: 1, marks }
}
