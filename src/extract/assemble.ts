/** Turns the draft blocks of any reader into a finished transcription: one text, absolute positions, hashes, languages. */
import { sha256 } from '#platform/files'
import type { Finding, LanguageTag } from '#un'
import type { Draft, DraftBlock, DraftCell, DraftFinding, DraftPage, LanguageOf } from './draft.ts'
import { aboutFile } from './reader.ts'
import type {
  Block,
  BlockType,
  Cell,
  ExtractCode,
  FileProperties,
  Mark,
  Page,
  PageStart,
  Transcription,
} from './transcription.ts'
import { withinLimit } from './within-limit.ts'

const BETWEEN_BLOCKS = '\n\n'
const BETWEEN_CELLS = '\t'
const BETWEEN_ROWS = '\n'
const ONE_PAGE: DraftPage = { number: 1, width: null, height: null, obtained: 'markup' }
const FURNITURE: ReadonlySet<BlockType> = new Set(['header', 'footer', 'figure'])
/** No character at all: U+0000, which PostgreSQL keeps in no text, and half of a surrogate pair, which no UTF-8 holds. */
const NO_CHARACTER = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * Finishes a draft.
 *
 * Takes blocks in reading order with positions relative to each block; gives the transcription with `text` joined as
 * the contract says, absolute positions, `textSha256`, the pages' `start`/`end`, and every block's language: its own,
 * else what `languageOf` says of its text, else the language of the whole text (furniture and figures left out of
 * that). Blocks without text are dropped, except figures; blocks and rows beyond `LIMITS.blocks` too (finding
 * `limit-exceeded`). U+0000 and a lone surrogate become U+FFFD, in names and properties too (finding `characters-lost`
 * where the text had any), tabs and line breaks inside a cell become spaces: positions stay. Findings of blocks get a
 * span whose witness is the file's SHA-256.
 */
export function assemble(draft: Draft, languageOf: LanguageOf): Transcription {
  const kept = withinLimit(draft.blocks)
  const drafts = kept.blocks
    .map(withPlainText)
    .filter((block) => block.text !== '' || block.type === 'figure')
  const whole = languageOf(tellingText(drafts.filter((block) => !FURNITURE.has(block.type))))
  const blocks: Block[] = []
  const findings = [...new Set([...(draft.findings ?? []), ...kept.findings, ...lostIn(kept.blocks)])]
  let at = 0
  for (const block of drafts) {
    const finished = finishBlock(block, at, languageFor(block, languageOf, whole))
    blocks.push(finished)
    for (const finding of block.findings ?? []) findings.push(placeFinding(finding, finished, draft.sha256))
    at = finished.end + BETWEEN_BLOCKS.length
  }
  const text = drafts.map((block) => block.text).join(BETWEEN_BLOCKS)
  return {
    sha256: draft.sha256,
    kind: draft.kind,
    reader: draft.reader,
    language: whole,
    text,
    textSha256: sha256(text),
    pages: placePages(draft.pages ?? [ONE_PAGE], blocks),
    blocks,
    attachments: (draft.attachments ?? []).map((each) => ({ ...each, name: wellFormed(each.name) })),
    properties: wellFormedValues(draft.properties ?? {}),
    findings,
  }
}

/** The block with its text as it will stand: well-formed, and for a table made from its cells. */
function withPlainText(block: DraftBlock): DraftBlock {
  if (block.rows === undefined) return { ...block, text: wellFormed(block.text) }
  const rows = block.rows
    .filter((row) => row.length > 0)
    .map((row) => row.map((cell) => ({ ...cell, text: wellFormed(cell.text).replace(/[\t\n\r]/g, ' ') })))
  const text = rows.map((row) => row.map((cell) => cell.text).join(BETWEEN_CELLS)).join(BETWEEN_ROWS)
  return rows.flat().every((cell) => cell.text === '')
    ? { ...block, rows, text: '' }
    : { ...block, rows, text }
}

function wellFormed(text: string): string {
  return text.replace(NO_CHARACTER, '\uFFFD')
}

function wellFormedValues(properties: FileProperties): FileProperties {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, wellFormed(value)]))
}

/** Says how many places of the text held no character. */
function lostIn(blocks: readonly DraftBlock[]): Finding<ExtractCode>[] {
  const texts = blocks.flatMap(({ text, rows }) => rows?.flat().map((cell) => cell.text) ?? [text])
  const count = texts.reduce((sum, text) => sum + (text.match(NO_CHARACTER)?.length ?? 0), 0)
  if (count === 0) return []
  const message = `${count} places of the text held no character (U+0000 or half of a pair) and stand as \uFFFD.`
  return [aboutFile('characters-lost', message, true)]
}

/** The text that tells a file's language: its prose, where that is as long as its tables; a letterhead in two languages is none. */
function tellingText(blocks: readonly DraftBlock[]): string {
  const textOf = (some: readonly DraftBlock[]): string => some.map(({ text }) => text).join('\n')
  const prose = textOf(blocks.filter(({ type }) => type !== 'table'))
  const tables = textOf(blocks.filter(({ type }) => type === 'table'))
  return prose.length >= tables.length ? prose : textOf(blocks)
}

function languageFor(block: DraftBlock, languageOf: LanguageOf, whole: LanguageTag): LanguageTag {
  if (block.language !== undefined) return block.language
  const own = languageOf(block.text)
  return own === 'und' ? whole : own
}

function finishBlock(block: DraftBlock, start: number, language: LanguageTag): Block {
  const { cells, marks, pageStarts } =
    block.rows === undefined ? inProse(block, start) : inTable(block.rows, start, block.page ?? 1)
  return {
    type: block.type,
    text: block.text,
    start,
    end: start + block.text.length,
    page: block.page ?? 1,
    box: block.box ?? null,
    confidence: block.confidence ?? 1,
    language,
    ...(block.level === undefined ? {} : { level: block.level }),
    ...(block.marker === undefined ? {} : { marker: wellFormed(block.marker) }),
    ...(cells === null ? {} : { rows: cells }),
    ...(marks.length === 0 ? {} : { marks }),
    ...(block.raw === undefined ? {} : { raw: wellFormed(block.raw) }),
    ...(pageStarts.length === 0 ? {} : { pageStarts }),
    ...(block.role === undefined ? {} : { role: block.role }),
    ...(block.continued === undefined ? {} : { continued: block.continued }),
  }
}

interface Placed<Cells> {
  readonly cells: Cells
  readonly marks: Mark[]
  readonly pageStarts: PageStart[]
}

function inProse(block: DraftBlock, start: number): Placed<null> {
  return {
    cells: null,
    marks: (block.marks ?? []).map((mark) => shifted(mark, start)),
    pageStarts: (block.pageStarts ?? []).map(({ at, page }) => ({ at: at + start, page })),
  }
}

/** A cell says itself on which page it begins; the cells after it are there too until one says otherwise. */
function inTable(rows: readonly (readonly DraftCell[])[], start: number, page: number): Placed<Cell[][]> {
  const marks: Mark[] = []
  const pageStarts: PageStart[] = []
  let now = page
  let at = start
  const cells = rows.map((row) =>
    row.map((cell) => {
      const placed = placeCell(cell, at)
      for (const mark of cell.marks ?? []) marks.push(shifted(mark, at))
      for (const begins of cell.pageStarts ?? []) {
        if (begins.page !== now) pageStarts.push({ at: begins.at + at, page: begins.page })
        now = begins.page
      }
      at = placed.end + 1
      return placed
    }),
  )
  return { cells, marks, pageStarts }
}

function placeCell(cell: DraftCell, start: number): Cell {
  return {
    start,
    end: start + cell.text.length,
    text: cell.text,
    header: cell.header ?? false,
    colSpan: cell.colSpan ?? 1,
    rowSpan: cell.rowSpan ?? 1,
  }
}

function shifted(mark: Mark, by: number): Mark {
  return { ...mark, start: mark.start + by, end: mark.end + by }
}

function placeFinding(finding: DraftFinding, block: Block, witness: string): Finding<ExtractCode> {
  const start = block.start + (finding.start ?? 0)
  const end = finding.end === undefined ? block.end : block.start + finding.end
  return {
    code: finding.code,
    message: finding.message,
    needsPerson: finding.needsPerson,
    ...(finding.hint === undefined ? {} : { hint: finding.hint }),
    span: { witness, start, end, page: block.page },
  }
}

/** A page runs from its first block to its last; one without blocks is empty where the page before it ended. */
function placePages(pages: readonly DraftPage[], blocks: readonly Block[]): Page[] {
  const extent = new Map<number, { start: number; end: number }>()
  for (const block of blocks) {
    const known = extent.get(block.page)
    if (known === undefined) extent.set(block.page, { start: block.start, end: block.end })
    else known.end = Math.max(known.end, block.end)
  }
  let last = 0
  return pages.map((page) => {
    const { start, end } = extent.get(page.number) ?? { start: last, end: last }
    last = end
    return { ...page, start, end }
  })
}
