/** Ties the footnote marks of one file to its footnotes, where marks may begin again on every page. */
import type { Passage } from '#passage'
import type { SourceText } from './source-text.ts'

type PassageMark = Passage['marks'][number]

export interface NoteKeys {
  /** The key of a footnote passage that some mark points to; null for a footnote nobody points to. */
  keyOf(footnote: Passage): string | null
  /** The key of the note a mark points to; null where there is no such footnote. */
  keyFor(passage: Passage, mark: PassageMark): string | null
}

/** Pairs every `footnote-ref` mark with the footnote of that mark nearest below it (same page first, then later, then any). */
export function noteKeys(submission: string, source: SourceText): NoteKeys {
  const footnotes = source.passages.filter((passage) => passage.type === 'footnote')
  const keyOfFootnote = (footnote: Passage): string =>
    `n-${submission}-${footnote.id}`.toLowerCase().replace(/[^a-z0-9-]/g, '-')
  const used = new Set<Passage>()
  const byMark = new Map<PassageMark, Passage>()
  for (const passage of source.passages) {
    for (const mark of passage.marks) {
      if (mark.type !== 'footnote-ref' || mark.target === undefined) continue
      const target = nearest(footnotes, mark.target, passage.page)
      if (target === null || target === passage) continue
      byMark.set(mark, target)
      used.add(target)
    }
  }
  return {
    keyOf: (footnote) => (used.has(footnote) ? keyOfFootnote(footnote) : null),
    keyFor: (_passage, mark) => {
      const target = byMark.get(mark)
      return target === undefined ? null : keyOfFootnote(target)
    },
  }
}

function nearest(footnotes: readonly Passage[], marker: string, page: number): Passage | null {
  const same = footnotes.filter((footnote) => footnote.marker === marker)
  const below = same.filter((footnote) => footnote.page >= page)
  return below.length > 0
    ? below.reduce((a, b) => (b.page < a.page ? b : a))
    : (same[same.length - 1] ?? null)
}
