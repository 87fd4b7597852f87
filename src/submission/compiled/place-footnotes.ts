/** Gives each footnote of a compiled report to the reply whose words refer to it. */
import type { Block } from '#extract'

/** A stretch of the report: one reply's words, or the Secretariat's. */
export interface Stretch {
  readonly blocks: readonly Block[]
}

export interface PlacedFootnote {
  readonly footnote: Block
  /** Place of its stretch in the list given. */
  readonly stretch: number
  /** Nothing refers to it, and its page holds several stretches. */
  readonly isDoubtful: boolean
}

/**
 * Places the footnotes.
 *
 * Takes the stretches in order (the first is the Secretariat's introduction, for those that nothing claims). A footnote
 * goes where its mark is printed, on its own page where there are pages; without a mark to the only stretch of its page,
 * else to the one that stands before it, and a person is told.
 */
export function placeFootnotes(
  footnotes: readonly Block[],
  stretches: readonly Stretch[],
  hasPages: boolean,
): readonly PlacedFootnote[] {
  return footnotes.map((footnote) => {
    const onPage = stretches.flatMap(({ blocks }, at) =>
      !hasPages || blocks.some((block) => isOnPage(block, footnote.page)) ? [at] : [],
    )
    const claimed = onPage.filter((at) =>
      (stretches[at]?.blocks ?? []).some((block) => refersTo(block, footnote, hasPages)),
    )
    const only = claimed.length === 1 ? claimed[0] : undefined
    if (only !== undefined) return { footnote, stretch: only, isDoubtful: false }
    const near = before(footnote, claimed.length > 0 ? claimed : onPage, stretches)
    return { footnote, stretch: near, isDoubtful: claimed.length !== 1 && onPage.length > 1 }
  })
}

function refersTo(block: Block, footnote: Block, hasPages: boolean): boolean {
  return (
    (!hasPages || isOnPage(block, footnote.page)) &&
    (block.marks ?? []).some(({ type, target }) => type === 'footnote-ref' && target === footnote.marker)
  )
}

function isOnPage(block: Block, page: number): boolean {
  const last = block.pageStarts?.at(-1)?.page ?? block.page
  return block.page <= page && page <= last
}

/** The last of the stretches that begins before the footnote; the first where none does. */
function before(footnote: Block, places: readonly number[], stretches: readonly Stretch[]): number {
  const begun = places.filter((at) => (stretches[at]?.blocks[0]?.start ?? 0) <= footnote.start)
  return begun.at(-1) ?? places[0] ?? 0
}
