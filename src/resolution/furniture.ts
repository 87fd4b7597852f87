/** Page furniture: running heads, page numbers, job numbers, barcode lines, links and buttons mixed into a text. */
import { isDocumentSymbol } from '#un'
import { isFoot } from './foot.ts'
import { headsInside } from './heads-inside.ts'
import type { LanguageTable } from './language-table.ts'
import type { Line } from './line.ts'

/** Sorts lines into those of the resolution and those of the page (or the web page) around it. */
export function markFurniture(lines: readonly Line[], table: LanguageTable): boolean[] {
  const heads = runningHeads(lines)
  const inside = new Set(
    headsInside(
      lines
        .filter((line) => line.cut)
        .map((line) => line.text)
        .join(' '),
      table,
    ).map(([, , words]) => squeeze(words)),
  )
  const masthead = lines.findIndex((line) => table.organLine.test(line.text))
  return lines.map((line, index) => {
    if (line.blockType === 'header' || line.blockType === 'footer') return index > 0 || !isSymbol(line.text)
    if (line.blockType === 'footnote') return false
    if (heads.has(index) || (line.cut && inside.has(squeeze(line.text)))) return true
    if (isFoot(line.text) || table.furniture.some((pattern) => pattern.test(line.text))) return true
    const afterMasthead = masthead >= 0 ? index > masthead : index > 3
    return isSymbol(line.text) && afterMasthead && !line.cut
  })
}

const isSymbol = (text: string): boolean => text.length <= 60 && isDocumentSymbol(text)

/** Lines at the top of pages that say the title or the symbol again. */
function runningHeads(lines: readonly Line[]): Set<number> {
  const heads = new Set<number>()
  const first = lines
    .filter((line) => line.page === 1 || line.page === null)
    .map((line) => squeeze(line.text))
  const front = first.slice(0, 60).join('')
  const tops = topsOfPages(lines)
  const counts = new Map<string, number>()
  for (const index of tops.flat()) {
    const text = squeezeWithoutSymbol(lines[index]?.text ?? '')
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  for (const top of tops) {
    let named = false
    for (const index of top) {
      const line = lines[index]
      const text = squeezeWithoutSymbol(line?.text ?? '')
      const repeated = (counts.get(text) ?? 0) > 1
      const parted = named && (line?.blankBefore ?? 0) > 0
      if (text !== '' && !repeated && (parted || text.length <= 6 || !front.includes(text))) break
      heads.add(index)
      named = named || hasSymbol(line?.text ?? '')
    }
  }
  for (const top of tops) keepHeadsOnlyWithSymbol(top, lines, heads)
  return heads
}

const HEAD_LINES_MAX = 6

/** For every page after the first: the indices of its first lines. */
function topsOfPages(lines: readonly Line[]): number[][] {
  const tops: number[][] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (line.page === null || before === undefined || before.page === line.page) return
    const top: number[] = []
    for (let at = index; at < lines.length && top.length < HEAD_LINES_MAX; at++) {
      if (lines[at]?.page !== line.page) break
      top.push(at)
    }
    tops.push(top)
  })
  return tops
}

/** A repeated line counts as a running head only where the symbol stands in or beside it. */
function keepHeadsOnlyWithSymbol(top: readonly number[], lines: readonly Line[], heads: Set<number>): void {
  const found = top.filter((index) => heads.has(index))
  const reach = found.length > 0 ? [...found, (found[found.length - 1] ?? 0) + 1] : []
  const named = reach.some((index) => hasSymbol(lines[index]?.text ?? ''))
  if (!named) for (const index of found) heads.delete(index)
}

const hasSymbol = (text: string): boolean => /(?:^|\s)(?:A|S|E)\/[A-Z0-9/.()-]*\d/.test(text)
const squeeze = (text: string): string => text.replace(/[\s*]+/g, '').toLowerCase()
const squeezeWithoutSymbol = (text: string): string =>
  squeeze(text.replace(/(?:^|\s)(?:A|S|E)\/[A-Z0-9][A-Z0-9/.()-]*\d\S*(?=\s|$)/, ' '))
