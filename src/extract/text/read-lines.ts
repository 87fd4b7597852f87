/** Lines of a plain text → draft blocks: paragraphs, list items, headings, clear tables, quoted mail, signatures. */
import type { DraftBlock } from '../draft.ts'
import { splitMarker } from '../list-marker.ts'
import { findTable } from './find-table.ts'
import { isPlainHeading, isStrongHeading } from './heading-form.ts'
import { columnsOf, continues, joinLines, type WrapWidth, wordsOf, wrapWidthOf } from './join-lines.ts'

interface Line {
  readonly text: string
  readonly indent: number
  readonly isQuoted: boolean
}

/** What is known of the whole document while its lines are read. */
interface Setting {
  readonly width: WrapWidth
  readonly words: ReadonlySet<string>
}

/** An open paragraph. */
interface Open {
  /** What stands before the last line, joined as far as it is; whole texts are only made at the end. */
  readonly before: string[]
  lastLine: string
  /** The last line's own text, without a label. */
  last: string
  hang: number
  torn: string | null
  readonly marker: string | null
  readonly depth: number
}

/** Reads plain text. Takes it decoded; gives blocks in order. Never throws. */
export function readLines(text: string): DraftBlock[] {
  const lines = text.split(/\r\n?|\n|\u2028|\u2029/).flatMap((line) => line.split('\f').map(lineOf))
  const chunks = withoutDoubleSpacing(chunksOf(lines))
  const setting = {
    width: wrapWidthOf(chunks.map((chunk) => chunk.map((l) => l.text))),
    words: wordsOf(text),
  }
  const blocks: DraftBlock[] = []
  let isSignature = false
  for (const [index, chunk] of chunks.entries()) {
    const first = chunk[0]
    if (first === undefined) continue
    if (SIGNATURE.test(first.text) && !first.isQuoted) isSignature = true
    const found = readChunk(
      isSignature ? chunk.filter((l) => !SIGNATURE.test(l.text)) : chunk,
      chunks[index + 1] ?? [],
      setting,
    )
    const role = first.isQuoted ? 'quoted-message' : isSignature ? 'signature' : null
    for (const block of found) blocks.push(role === null ? block : { ...asParagraph(block), role })
  }
  return blocks
}

/** "-- " alone on its line (RFC 3676, 4.3). */
const SIGNATURE = /^-- ?$/
const QUOTE = /^(?:>\s?)+/

function lineOf(raw: string): Line {
  const quote = QUOTE.exec(raw)?.[0] ?? ''
  const rest = raw === '-- ' ? raw : raw.slice(quote.length).trimEnd()
  const indent = columnsOf(/^\s*/.exec(rest)?.[0].replace(/\t/g, '    ') ?? '')
  return { text: rest.trimStart(), indent, isQuoted: quote !== '' }
}

/** Lines between empty ones; quoted lines stand apart from the writer's own. */
function chunksOf(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = []
  let open: Line[] = []
  const close = (): void => {
    if (open.length > 0) chunks.push(open)
    open = []
  }
  for (const line of lines) {
    if (line.text === '') close()
    else {
      if (open[0] !== undefined && (open[0].isQuoted !== line.isQuoted || SIGNATURE.test(line.text))) close()
      open.push(line)
    }
  }
  close()
  return chunks
}

const FEWEST_DOUBLE_SPACED = 12

/** A text with an empty line after every line (copied from a PDF or typescript): the width alone tells paragraphs. */
function withoutDoubleSpacing(chunks: Line[][]): Line[][] {
  const lone = chunks.filter((chunk) => chunk.length === 1).length
  if (chunks.length < FEWEST_DOUBLE_SPACED || lone < chunks.length * 0.8) return chunks
  const all = chunks.flat()
  return wrapWidthOf([all.map((line) => line.text)]) === null ? chunks : [all]
}

const UNDERLINE = /^(?:={3,}|-{3,}|_{3,}|~{3,}|\*{3,})$/

function readChunk(chunk: readonly Line[], following: readonly Line[], setting: Setting): DraftBlock[] {
  const blocks: DraftBlock[] = []
  let open: Open | null = null
  const close = (): void => {
    if (open !== null) blocks.push(finished(open))
    open = null
  }
  for (let at = 0; at < chunk.length; at++) {
    const line = chunk[at]
    if (line === undefined) break
    if (UNDERLINE.test(line.text)) {
      close()
      continue
    }
    const heading = headingAt(chunk, at, following)
    const table =
      heading === null && open === null ? findTable(chunk.slice(at, at + MOST_TABLE_ROWS).map(typed)) : null
    if (
      heading !== null &&
      (open === null || !continues((open as Open).lastLine, line.text, setting.width))
    ) {
      close()
      blocks.push(heading)
    } else if (table !== null) {
      blocks.push({ type: 'table', text: '', rows: table.rows })
      at += table.lineCount - 1
    } else if (open !== null && goesOn(open, line, setting)) {
      extend(open, line, setting)
    } else {
      close()
      open = begun(line)
    }
  }
  close()
  return blocks
}

/** A longer table goes on as another one. */
const MOST_TABLE_ROWS = 300

function typed(line: Line): string {
  return ' '.repeat(line.indent) + line.text
}

function headingAt(chunk: readonly Line[], at: number, following: readonly Line[]): DraftBlock | null {
  const text = chunk[at]?.text ?? ''
  const under = chunk[at + 1]?.text ?? ''
  if (isUnderlined(text, under)) return { type: 'heading', text, level: /^[=*]/.test(under) ? 1 : 2 }
  const hashes = /^(#{1,6})\s+(\S.*)$/.exec(text)
  if (hashes?.[1] !== undefined && hashes[2] !== undefined)
    return { type: 'heading', text: hashes[2], level: hashes[1].length }
  const isAlone = chunk.length === 1
  if (isAlone && isStrongHeading(text)) return withLabel(text)
  const follows = following.map((line) => line.text).join(' ')
  if (isAlone && isPlainHeading(text) && follows.length >= LONG_ENOUGH)
    return { type: 'heading', text, level: 2 }
  return null
}

const LONG_ENOUGH = 100

/** A rule about as long as the text above it; a short rule below a long line parts the footnotes. */
function isUnderlined(text: string, under: string): boolean {
  const share = columnsOf(under) / Math.max(1, columnsOf(text))
  return UNDERLINE.test(under) && !UNDERLINE.test(text) && !text.includes('|') && share > 0.6 && share < 1.7
}

function withLabel(text: string): DraftBlock {
  const label = splitMarker(text)
  if (label === null || label.kind === 'bullet') return { type: 'heading', text, level: 1 }
  return {
    type: 'heading',
    text: label.rest,
    marker: label.marker,
    level: label.marker.split('.').filter(Boolean).length,
  }
}

function begun(line: Line): Open {
  const label = splitMarker(line.text)
  const depth = 1 + Math.min(5, Math.floor(line.indent / 4))
  if (label === null)
    return {
      before: [],
      last: line.text,
      lastLine: line.text,
      hang: line.indent,
      torn: null,
      marker: null,
      depth,
    }
  return {
    before: [],
    last: label.rest,
    lastLine: line.text,
    hang: line.indent + label.width,
    torn: null,
    marker: label.marker,
    depth,
  }
}

/** A new label or a new first-line indent begins a block; otherwise the width decides. */
function goesOn(open: Open, line: Line, setting: Setting): boolean {
  const label = splitMarker(line.text)
  if (label !== null && !isMidSentence(open, label.kind)) return false
  const isIndentedFirstLine = open.marker === null && line.indent >= open.hang + 2 && ENDS.test(open.lastLine)
  if (isIndentedFirstLine) return false
  const isHanging = open.marker !== null && line.indent > 0 && Math.abs(line.indent - open.hang) <= 1
  return isHanging || continues(open.lastLine, line.text, setting.width)
}

const ENDS = /[.!?:;。！？؟؛](?:["”»’)\]]*)$/

/** "… pursuant to article" / "2. of the law": a wrapped line that only looks labelled. */
function isMidSentence(open: Open, kind: 'bullet' | 'number'): boolean {
  return (
    open.marker === null && kind === 'number' && !ENDS.test(open.lastLine) && /\p{Ll}$/u.test(open.lastLine)
  )
}

function extend(open: Open, line: Line, setting: Setting): void {
  const joined = joinLines(open.last, line.text, setting.words)
  const isHealed = /\p{L}-$/u.test(open.last) && joined.length < open.last.length + line.text.length
  if (isHealed) open.torn = `${open.torn ?? textOf(open)}\n${line.text}`
  else if (open.torn !== null) open.torn = `${open.torn}\n${line.text}`
  open.before.push(joined.slice(0, joined.length - line.text.length))
  open.last = line.text
  open.lastLine = line.text
  if (open.marker === null) open.hang = Math.min(open.hang, line.indent)
}

function textOf(open: Open): string {
  return open.before.join('') + open.last
}

function finished(open: Open): DraftBlock {
  const raw = open.torn === null ? {} : { raw: open.torn }
  if (open.marker === null) return { type: 'paragraph', text: tidied(textOf(open)), ...raw }
  return { type: 'list-item', text: tidied(textOf(open)), marker: open.marker, level: open.depth, ...raw }
}

function tidied(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/[\u00AD\u200B\uFEFF\0]/g, '')
    .trim()
}

/** Inside a quotation or signature nothing is a heading of the writer's, and "A. Name" is a name. */
function asParagraph(block: DraftBlock): DraftBlock {
  if (block.type === 'heading') return { ...block, type: 'paragraph' }
  if (block.type !== 'list-item' || !/^\p{Lu}\.$/u.test(block.marker ?? '')) return block
  return { type: 'paragraph', text: `${block.marker} ${block.text}` }
}
