/** A reply as a digital PDF, set by Typst in one or two columns, left to right or right to left. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type Block, runsOf, type Source } from './source.ts'

const FONTS = { ar: ['Amiri', 'Tinos'], zh: ['Tinos', 'Noto Serif SC'], default: ['Tinos'] }

/** A family of fonts of the machine, and the folder that holds its files. */
export interface Typeface {
  readonly family: string
  readonly folder: string
}

/** Writes the reply as PDF bytes; in its language's own font, or in the one given. */
export function toPdf(source: Source, typeface: Typeface | null = null): Uint8Array {
  const fontPaths = typeface === null ? fontFolders() : [...fontFolders(), typeface.folder]
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] })
  const mainFileContent = markup(source, typeface === null ? [] : [typeface.family])
  const pdf = compiler.pdf({ mainFileContent }, { creationTimestamp: 0 })
  return new Uint8Array(pdf)
}

function fontFolders(): string[] {
  return ['tinos', 'amiri', 'noto-serif-sc'].flatMap((family) => {
    const home = dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${family}`)))
    return ['400Regular', '400Regular_Italic', '700Bold'].map((weight) => join(home, weight))
  })
}

function markup(source: Source, first: readonly string[]): string {
  const { language } = source
  const own = language === 'ar' || language === 'zh' ? FONTS[language] : FONTS.default
  const fonts = [...first, ...own]
  const size = language === 'ar' ? 13 : 11
  const [head, body] = splitHead(source.blocks)
  return [
    '#set document(date: none)',
    `#set page(paper: "a4", margin: (x: 2.4cm, y: 2.5cm), numbering: "1", columns: ${source.columns})`,
    `#set text(font: ${JSON.stringify(fonts).replace('[', '(').replace(']', ',)')}, size: ${size}pt, lang: "${language}")`,
    `#set par(justify: true, leading: 0.7em, spacing: 1.1em${language === 'zh' ? ', first-line-indent: (amount: 2em, all: true)' : ''})`,
    '#set heading(numbering: none)',
    `#show heading: it => block(above: 1.5em, below: 0.9em, text(size: ${size + 0.5}pt, weight: "bold", it.body))`,
    source.columns > 1
      ? `#place(top + center, scope: "parent", float: true, block(width: 100%, below: 1.5em)[${head}])`
      : head,
    body,
  ].join('\n')
}

/** The letterhead and the title stand over all columns. */
function splitHead(blocks: readonly Block[]): [string, string] {
  const isHead = (block: Block) => 'letterhead' in block || 'title' in block || 'reference' in block
  const first = blocks.findIndex((block) => !isHead(block))
  return [blocks.slice(0, first).map(blockMarkup).join('\n'), blocks.slice(first).map(blockMarkup).join('\n')]
}

function blockMarkup(block: Block): string {
  if ('letterhead' in block)
    return block.letterhead
      .map((line) => `#align(center, text(weight: "bold", ${quoted(line)}))`)
      .join('\n#v(-0.6em)\n')
  if ('reference' in block) return `#v(0.6em)\n#par(first-line-indent: 0em)[${inline(block.reference)}]`
  if ('date' in block) return `#v(0.8em)\n#align(end)[${inline(block.date)}]`
  if ('title' in block)
    return `#v(1em)\n#align(center)[#set par(justify: false)\n#text(size: 1.15em, weight: "bold", hyphenate: false, ${quoted(block.title)})]\n#v(0.8em)`
  if ('h1' in block) return `#heading(level: 1)[${inline(block.h1)}]`
  if ('question' in block) return `#heading(level: 2)[${inline(block.question)}]`
  if ('items' in block)
    return `#list(spacing: 0.9em, ${block.items.map((item) => `[${inline(item)}]`).join(', ')})`
  if ('p' in block) return `#par[${inline(block.p)}]`
  if ('stamp' in block) return stampMarkup(block.stamp)
  throw new RangeError('tables and figures are written in DOCX only')
}

/** A round stamp, pressed on at an angle, and a pen stroke that could be anybody's. */
function stampMarkup(words: readonly string[]): string {
  const lines = words
    .map((word) => `text(size: 6pt, weight: "bold", fill: luma(90), hyphenate: false, ${quoted(word)})`)
    .join(', ')
  const ring = (radius: number, inside: string): string =>
    `circle(radius: ${radius}cm, stroke: 1.2pt + luma(90), inset: 0pt, align(center + horizon, ${inside}))`
  const rows = `stack(spacing: 3pt, ${lines})`
  const pen = [
    'curve.move((0cm, 0.9cm))',
    'curve.cubic((0.4cm, -0.6cm), (0.9cm, -0.2cm), (0.6cm, 0.9cm))',
    'curve.cubic((0.5cm, 1.5cm), (1.1cm, 0.3cm), (1.5cm, 0.4cm))',
    'curve.cubic((1.9cm, 0.5cm), (1.3cm, 1.3cm), (2cm, 0.9cm))',
    'curve.cubic((2.6cm, 0.5cm), (2.4cm, 1.3cm), (3.4cm, 0.5cm))',
    'curve.cubic((2.4cm, 1.2cm), (1.2cm, 1.4cm), (0.2cm, 1.3cm))',
  ].join(', ')
  return [
    `#place(dx: 2.4cm, dy: -0.5cm, rotate(-14deg, ${ring(1.4, ring(1.2, rows))}))`,
    `#place(dx: 1.4cm, dy: 0.8cm, curve(stroke: 1.3pt + luma(40), ${pen}))`,
  ].join('\n')
}

function inline(text: string): string {
  return runsOf(text)
    .map((run) => {
      if (run.type === 'note') return `#footnote[#${quoted(run.text)}]`
      return run.italic ? `#emph(${quoted(run.text)})` : `#${quoted(run.text)}`
    })
    .join('')
}

/** A Typst string literal; Typst and JSON escape the same characters. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
