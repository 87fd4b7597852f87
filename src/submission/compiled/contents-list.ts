/** Reads the list of contents of a compiled report: whom it lists, and on which page. */
import type { Block } from '#extract'
import type { StateTable } from '#un'
import { codesNamed, plainName } from './head-candidate.ts'

export interface ContentsEntry {
  readonly codes: readonly string[]
  readonly name: string
  readonly page: number
}

const LINE = /^\s*(.{2,140}?)[\s.…·_‥]*[\s.…·_‥](\p{Nd}{1,4})\s*$/u
const FEWEST = 3

/**
 * The respondents that a list of contents names with a page.
 *
 * Takes the blocks in order; a list is lines or rows that end in a page number, in paragraphs, items or a table, one run
 * of pages that do not fall. Null where there is no such list.
 */
export function readContents(blocks: readonly Block[], states: StateTable): readonly ContentsEntry[] | null {
  const entries: ContentsEntry[] = []
  for (const line of blocks.filter(({ type }) => type !== 'footer').flatMap(linesOf)) {
    const [, written = '', number = ''] = LINE.exec(line) ?? []
    const page = Number(number)
    const name = plainName(written.replace(/[\s.…·_‥]+$/u, ''))
    const codes = written === '' ? [] : codesNamed(name, states)
    if (codes.length === 0 || page < (entries.at(-1)?.page ?? 1)) continue
    entries.push({ codes, name, page })
  }
  return entries.length < FEWEST ? null : entries
}

function linesOf(block: Block): readonly string[] {
  if (block.rows !== undefined) return block.rows.map((cells) => cells.map(({ text }) => text).join(' '))
  const marker = block.marker === undefined ? '' : `${block.marker} `
  return block.text.split('\n').map((line) => `${marker}${line}`)
}
