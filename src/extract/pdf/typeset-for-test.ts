/** For tests: sets a page with Typst from markup, and writes what was read from it one block a line. */
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { packageRoot } from '#platform/files'
import type { Block, Transcription } from '../transcription.ts'
import { readPdf } from './read-pdf.ts'

const FONTS = ['tinos', 'amiri', 'noto-serif-sc'].map((name) =>
  join(packageRoot(), 'node_modules/@expo-google-fonts', name),
)

const compiler = NodeCompiler.create({ workspace: '/', fontArgs: [{ fontPaths: FONTS }] })

const PREAMBLE = `
#set document(date: none)
#set page(width: 400pt, height: 500pt, margin: 50pt)
#set text(font: ("Tinos", "Amiri", "Noto Serif SC"), size: 10pt, hyphenate: false)
#set par(justify: true, leading: 4pt, spacing: 11pt)
`

/** A PDF of the markup, on small pages in 10 point Tinos. */
export function typeset(markup: string): Uint8Array {
  return new Uint8Array(compiler.pdf({ mainFileContent: PREAMBLE + markup }))
}

/** Reads what was set. The language of every block is left open. */
export function readBack(markup: string): Promise<Transcription> {
  return readPdf(typeset(markup), { languageOf: () => 'und' })
}

const SHORT: Readonly<Record<Block['type'], string>> = {
  heading: 'h',
  paragraph: 'p',
  'list-item': 'li',
  table: 'table',
  footnote: 'fn',
  header: 'head',
  footer: 'foot',
  figure: 'figure',
}

/** One line a block: type with level, marker in «», footnote marks in {}, text; cells by " | ", rows by " / ". */
export function asLines(transcription: Transcription): string[] {
  return transcription.blocks.map((block) => {
    const refs = (block.marks ?? []).filter((mark) => mark.type === 'footnote-ref').map((mark) => mark.target)
    const rows = block.rows?.map((row) => row.map((cell) => cell.text).join(' | ')).join(' / ')
    return [
      `${SHORT[block.type]}${block.level ?? ''}`,
      block.marker === undefined ? '' : `«${block.marker}»`,
      refs.length === 0 ? '' : `{${refs.join(',')}}`,
      rows ?? block.text,
    ]
      .filter((part) => part !== '')
      .join(' ')
  })
}
