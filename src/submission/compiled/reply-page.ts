/** Writes one reply of a compiled report as an HTML page that the house reads back as the same words. */
import type { Block, Cell, Mark } from '#extract'
import { directionOf } from '#un'

export interface ReplyPage {
  readonly title: string
  readonly language: string
  /** Facts for whoever opens the page: name and content. */
  readonly facts: readonly (readonly [string, string])[]
  readonly blocks: readonly Block[]
}

/** The page as text. The same blocks give the same page. Footnotes keep their marks, pages are noted as `id="page-7"`. */
export function replyPage({ title, language, facts, blocks }: ReplyPage): string {
  const top = Math.min(...blocks.flatMap(({ type, level }) => (type === 'heading' ? [level ?? 1] : [])), 6)
  const noted = new Set(blocks.flatMap(({ type, marker }) => (type === 'footnote' ? [marker ?? ''] : [])))
  const writer = { top, noted, page: { last: 0 }, referred: new Set<string>() }
  const lang = language === 'und' ? '' : ` lang="${attribute(language)}" dir="${directionOf(language)}"`
  return [
    '<!DOCTYPE html>',
    `<html${lang}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    ...facts.map(([name, content]) => `<meta name="${attribute(name)}" content="${attribute(content)}">`),
    '</head>',
    '<body>',
    ...blocks.map((block) => blockMarkup(block, writer)),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

interface Writer {
  readonly top: number
  /** Marks of the footnotes that stand on this page. */
  readonly noted: ReadonlySet<string>
  readonly page: { last: number }
  readonly referred: Set<string>
}

function blockMarkup(block: Block, writer: Writer): string {
  const anchor = pageAnchor(block, writer)
  if (block.rows !== undefined) return `${anchor === '' ? '' : `<p>${anchor}</p>\n`}${table(block.rows)}`
  const words = `${anchor}${inline(block, block.start, block.end, writer)}`
  const own = block.language === 'und' ? '' : ` lang="${attribute(block.language)}"`
  if (block.type === 'heading') {
    const level = Math.min(6, Math.max(1, (block.level ?? 1) - writer.top + 1))
    return `<h${level}${own}>${words}</h${level}>`
  }
  if (block.type === 'footnote') return footnote(block, words, own)
  if (block.type === 'list-item') return item(block, words, own)
  return block.text === '' ? '' : `<p${own}>${words}</p>`
}

/** Other labels than a bullet are written out; the reader of HTML takes them off again. */
function item(block: Block, words: string, own: string): string {
  const depth = Math.max(1, block.level ?? 1)
  if (block.marker === '•') return `${'<ul>'.repeat(depth)}<li${own}>${words}</li>${'</ul>'.repeat(depth)}`
  return `<p${own}>${block.marker === undefined ? '' : `${escaped(block.marker)} `}${words}</p>`
}

function footnote(block: Block, words: string, own: string): string {
  const marker = block.marker ?? '*'
  return `<p id="fn-${attribute(idOf(marker))}"${own}><sup>${escaped(marker)}</sup> ${words}</p>`
}

function idOf(marker: string): string {
  return [...marker]
    .map((sign) => (/[A-Za-z0-9]/u.test(sign) ? sign : `u${sign.codePointAt(0) ?? 0}`))
    .join('')
}

function pageAnchor(block: Block, { page }: Writer): string {
  if (block.page === page.last || block.type === 'footnote') return ''
  page.last = block.page
  return `<a id="page-${block.page}"></a>`
}

const TAGS: Readonly<Partial<Record<Mark['type'], string>>> = { bold: 'b', italic: 'i', superscript: 'sup' }

/** The text between two positions with its marks; a mark of a footnote that stands here becomes a link to it. */
function inline(block: Block, start: number, end: number, writer: Writer): string {
  const marks = (block.marks ?? []).filter(
    (mark) => mark.start < end && mark.end >= start && mark.start >= start,
  )
  const references = marks.filter(
    ({ type, target }) => type === 'footnote-ref' && writer.noted.has(target ?? ''),
  )
  const pages = (block.pageStarts ?? []).filter(({ at }) => at > start && at < end)
  const stops = new Set([
    start,
    end,
    ...marks.flatMap((mark) => [mark.start, Math.min(mark.end, end)]),
    ...pages.map(({ at }) => at),
  ])
  const places = [...stops].sort((one, other) => one - other)
  return places
    .map((from, at) => {
      const to = places[at + 1] ?? from
      const turned = pages.find((page) => page.at === from)
      const note = references.find((mark) => mark.start === from)
      if (turned !== undefined) writer.page.last = turned.page
      const before = turned === undefined ? '' : `<a id="page-${turned.page}"></a>`
      const link = note === undefined ? '' : reference(note.target ?? '')
      const isMark = references.some((mark) => mark.start <= from && to <= mark.end && to > from)
      const text = isMark
        ? ''
        : wrapped(block.text.slice(from - block.start, to - block.start), from, to, marks)
      return `${before}${link}${text}`
    })
    .join('')
}

function reference(marker: string): string {
  return `<sup><a href="#fn-${attribute(idOf(marker))}">${escaped(marker)}</a></sup>`
}

function wrapped(text: string, from: number, to: number, marks: readonly Mark[]): string {
  if (text === '') return ''
  const tags = [
    ...new Set(
      marks.filter((mark) => mark.start <= from && to <= mark.end).flatMap(({ type }) => TAGS[type] ?? []),
    ),
  ]
  const open = tags.map((tag) => `<${tag}>`).join('')
  const close = [...tags]
    .reverse()
    .map((tag) => `</${tag}>`)
    .join('')
  return `${open}${escaped(text).replaceAll('\n', '<br>')}${close}`
}

function table(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((cells) => `<tr>${cells.map(cellMarkup).join('')}</tr>`)
  return `<table border="1">\n${lines.join('\n')}\n</table>`
}

function cellMarkup({ text, header, colSpan, rowSpan }: Cell): string {
  const tag = header ? 'th' : 'td'
  const spans = `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
  return `<${tag}${spans}>${escaped(text).replaceAll('\n', '<br>')}</${tag}>`
}

/** Signs that mean something in HTML, and spaces at line ends, which it would lose. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function attribute(text: string): string {
  return escaped(text).replaceAll('"', '&quot;').replaceAll('\n', ' ')
}
