/** A reply as a web page saved from a ministry's site, with the site's own furniture around it. */
import iconv from 'iconv-lite'
import { type Block, runsOf, type Source } from './source.ts'
import { escapeXml } from './zip.ts'

/** Writes the reply as HTML bytes in the source's character set. */
export function toHtml(source: Source): Uint8Array {
  const title = source.blocks.flatMap((block) => ('title' in block ? [block.title] : []))[0] ?? ''
  const page = [
    '<!DOCTYPE html>',
    `<html lang="${source.language}">`,
    '<head>',
    `<meta charset="${source.encoding}">`,
    `<title>${escapeXml(title)}</title>`,
    '<style>body{font:1rem/1.5 serif;max-width:46rem;margin:2rem auto}header{font-weight:bold}</style>',
    '</head>',
    '<body>',
    ...source.blocks.map(blockHtml),
    '</body>',
    '</html>',
    '',
  ].join('\n')
  return new Uint8Array(iconv.encode(page, source.encoding))
}

function blockHtml(block: Block): string {
  if ('letterhead' in block)
    return `<header>\n${block.letterhead.map((line) => `<p>${escapeXml(line)}</p>`).join('\n')}\n</header>`
  if ('reference' in block) return `<p>${inline(block.reference)}</p>`
  if ('date' in block) return `<p class="date">${inline(block.date)}</p>`
  if ('title' in block) return `<h1>${inline(block.title)}</h1>`
  if ('h1' in block) return `<h2>${inline(block.h1)}</h2>`
  if ('question' in block) return `<h3>${inline(block.question)}</h3>`
  if ('items' in block)
    return `<ul>\n${block.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`
  if ('p' in block) return `<p>${inline(block.p)}</p>`
  throw new RangeError('tables and figures are written in DOCX only')
}

function inline(text: string): string {
  return runsOf(text)
    .map((run) => {
      const words = escapeXml(run.text)
      if (run.type === 'note') return `<sup title="${words}">*</sup>`
      return run.italic ? `<em>${words}</em>` : words
    })
    .join('')
}
