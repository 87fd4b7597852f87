/** Where the footnote marks of a statement stand in its printed words. */
import { toCodePoints } from '#un'
import type { Citation, Edit } from '../statement.ts'

/** A mark's place in the printed words (code points) and the characters that stood there. */
export interface NoteMark {
  readonly at: number
  readonly removed: string
}

/** The marks of a statement, in order. Takes its words, its citations (the first is the passage quoted) and its edits. */
export function noteMarksOf(statement: {
  readonly text: string
  readonly citations: readonly { readonly selector: Pick<Citation['selector'], 'textQuote'> }[]
  readonly edits: readonly Edit[]
}): NoteMark[] {
  const exact = statement.citations[0]?.selector.textQuote.exact ?? ''
  const marks = statement.edits.filter((edit) => edit.type === 'note-mark').toSorted((a, b) => a.at - b.at)
  let kept = ''
  let from = 0
  return marks.map(({ at, removed }) => {
    kept += exact.slice(from, at)
    from = at + removed.length
    const before = kept.replace(/\s+/gu, ' ').length
    return { at: toCodePoints(statement.text, Math.min(before, statement.text.length)), removed }
  })
}
