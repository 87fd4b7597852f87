/** A reply as plain text, in the character set its sender still uses. */
import iconv from 'iconv-lite'
import { type Block, plain, type Source } from './source.ts'

const WIDTH = 76

/** The whole reply as text, paragraphs parted by a blank line. */
export function toText(source: Source): Uint8Array {
  const text = `${textOf(source)}\n`
  return new Uint8Array(iconv.encode(text.replace(/\n/g, '\r\n'), source.encoding))
}

/** The words of a reply, folded as a mail client or a simple editor folds them; Chinese is never folded. */
export function textOf(source: Source): string {
  const fold = source.language === 'zh' || !source.folded ? (line: string) => line : foldLine
  return source.blocks.map((block) => linesOf(block).map(fold).join('\n')).join('\n\n')
}

function linesOf(block: Block): string[] {
  if ('letterhead' in block) return block.letterhead.map((line) => line.toUpperCase())
  if ('items' in block) return block.items.map((item) => `- ${plain(item)}`)
  if ('table' in block) return block.table.rows.map((row) => row.join('\t'))
  if ('figure' in block) return [block.figure.caption]
  return Object.values(block).map(plain)
}

function foldLine(line: string): string {
  const lines = ['']
  for (const word of line.split(' ')) {
    const last = lines.length - 1
    const grown = lines[last] === '' ? word : `${lines[last]} ${word}`
    if (grown.length <= WIDTH) lines[last] = grown
    else lines.push(line.startsWith('- ') ? `  ${word}` : word)
  }
  return lines.join('\n')
}
