/** A transcription as lines for people: one line a block, with its kind and label. */
import type { Block, Transcription } from './transcription.ts'

const TAGS: Readonly<Record<Block['type'], string>> = {
  heading: 'h',
  paragraph: 'p',
  'list-item': 'li',
  table: 'table',
  footnote: 'note',
  header: 'head',
  footer: 'foot',
  figure: 'figure',
}

/**
 * Writes the blocks as lines: "h1 Title", "p Text", "li2 [(a)] Text", "table a | b / c | d", "note [1] Text". What an
 * earlier message said begins with ">".
 */
export function outlineOf(transcription: Pick<Transcription, 'blocks'>): string[] {
  return transcription.blocks.map(lineOf)
}

function lineOf(block: Block): string {
  const quoted = block.role === undefined ? '' : block.role === 'signature' ? '-- ' : '> '
  const label = block.marker === undefined ? '' : ` [${block.marker}]`
  const text = block.rows === undefined ? block.text.replace(/\n/g, ' / ') : tableText(block.rows)
  return `${quoted}${TAGS[block.type]}${block.level ?? ''}${label} ${text}`.trimEnd()
}

function tableText(rows: NonNullable<Block['rows']>): string {
  return rows.map((row) => row.map((cell) => cell.text).join(' | ')).join(' / ')
}
