/** Cuts a very long body into parts that are compiled apart, because Typst's memory grows with the pages. */
import type { DocumentBlock } from '../document.ts'
import { inlinesOf, textOfRuns } from '../statements-of.ts'

const LINES_ON_A_PAGE = 52
/** Letters that fill one line of the column, and how many ordinary lines such a line is high. */
const LATIN = { letters: 82, height: 1 }
const ARABIC = { letters: 78, height: 1.5 }
const CHINESE = { letters: 34, height: 1.3 }

/** How many pages blocks will fill, roughly; meant for memory, not for print. */
export function estimatePages(blocks: readonly DocumentBlock[]): number {
  return blocks.reduce((lines, block) => lines + linesOf(block), 0) / LINES_ON_A_PAGE
}

/**
 * Parts of at most `pagesPerPart` estimated pages, cut before headings of level 1 or 2 where there are any.
 *
 * Gives one part for a document that fits. A part without such a heading is cut at any block once it is full twice.
 */
export function splitParts(
  blocks: readonly DocumentBlock[],
  pagesPerPart: number,
): readonly (readonly DocumentBlock[])[] {
  if (estimatePages(blocks) <= pagesPerPart) return [blocks]
  const parts: DocumentBlock[][] = [[]]
  let filled = 0
  blocks.forEach((block, index) => {
    const section = sectionPages(blocks, index)
    const cut = section !== null && filled > 0 && filled + section > pagesPerPart
    if (cut || filled > 2 * pagesPerPart) {
      parts.push([])
      filled = 0
    }
    parts.at(-1)?.push(block)
    filled += linesOf(block) / LINES_ON_A_PAGE
  })
  return parts
}

/** The length of the section that a heading of level 1 or 2 opens; null for any other block. */
function sectionPages(blocks: readonly DocumentBlock[], at: number): number | null {
  const isOpener = (block: DocumentBlock | undefined): boolean =>
    block?.type === 'heading' && block.level <= 2
  if (!isOpener(blocks[at])) return null
  const end = blocks.findIndex((block, index) => index > at && isOpener(block))
  return estimatePages(blocks.slice(at, end === -1 ? blocks.length : end))
}

function linesOf(block: DocumentBlock): number {
  if (block.type === 'page-break') return LINES_ON_A_PAGE / 2
  const script = block.language === 'ar' ? ARABIC : block.language === 'zh' ? CHINESE : LATIN
  const letters = inlinesOf(block).reduce((sum, inline) => sum + textOfRuns(inline.runs).length, 0)
  const rows = block.type === 'table' ? block.rows.length : 1
  return Math.max(rows, Math.ceil(letters / script.letters)) * script.height + 0.5 * rows
}
