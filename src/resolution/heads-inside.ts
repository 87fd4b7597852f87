/** Running heads in a text without line breaks: the title again, with the symbol before, after or inside it. */
import type { LanguageTable } from './language-table.ts'

const SYMBOL = /(?:^|\s)((?:A|S|E)\/(?:[A-Z]+\/)*RES\/\S*\d)(?=\s|$)/g
const TITLE_UNITS_MAX = 500

/** Stretches [start, end, words] of a flat text that are running heads; none before the line that names the organ. */
export function headsInside(text: string, table: LanguageTable): [number, number, string][] {
  const organ = organPlace(text, table)
  const title = organ < 0 ? null : titleBefore(text.slice(0, organ))
  if (title === null) return []
  const heads: [number, number, string][] = []
  for (const match of text.matchAll(SYMBOL)) {
    const at = match.index + match[0].length - (match[1] ?? '').length
    if (at < organ) continue
    const head = around(text, at, at + (match[1] ?? '').length, title)
    if (head !== null) heads.push([...head, text.slice(...head)])
  }
  return heads
}

/** Where the organ line stands in a flat text; -1 for nowhere. */
function organPlace(text: string, table: LanguageTable): number {
  for (const match of text.matchAll(/\bThe (?=\p{Lu})/gu)) {
    if (table.organLine.test(text.slice(match.index, match.index + TITLE_UNITS_MAX))) return match.index
  }
  return -1
}

function titleBefore(front: string): string[] | null {
  const match = /(?:^|\s)(?:\d{1,3}\/\d{1,4}|\d{4}\/\d{1,3})\.\s+(\p{Lu}.*)$/u.exec(front)
  const title = match?.[1]?.trim() ?? ''
  return title === '' || title.length > TITLE_UNITS_MAX ? null : title.split(/\s+/)
}

/** The head around a symbol: words before it that begin the title, words after it that end it. */
function around(text: string, start: number, end: number, title: readonly string[]): [number, number] | null {
  for (let before = title.length; before >= 0; before--) {
    const left = title.slice(0, before).join(' ')
    const right = title.slice(before).join(' ')
    const from = start - (left === '' ? 0 : left.length + 1)
    const to = end + (right === '' ? 0 : right.length + 1)
    if (from < 0 || to > text.length) continue
    const fits = text.slice(from, start).trim() === left && text.slice(end, to).trim() === right
    if (fits) return [from, to]
  }
  return null
}
