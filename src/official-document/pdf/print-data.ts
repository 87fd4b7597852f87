/** The document as the Typst template reads it: texts made printable, notes numbered, lists and tables gathered. */
import { directionOf, type LanguageTag } from '#un'
import { Anchors } from '../anchors.ts'
import type { DocumentBlock, Inline, OfficialDocument, Run } from '../document.ts'
import { notesInOrder, textOfRuns } from '../statements-of.ts'
import type { Glyphs, RunLook } from './glyphs.ts'
import { breakLongWords, LETTERS_OF_A_LINE } from './long-words.ts'
import { placeCells } from './placed-cells.ts'
import { columnShares, lettersOf, pointsOf } from './table-columns.ts'

type PrintRun =
  | {
      readonly type: 'text'
      readonly text: string
      readonly bold: boolean
      readonly italic: boolean
      readonly superscript: boolean
    }
  | { readonly type: 'note'; readonly note: string; readonly number: string; readonly first: boolean }

interface PrintInline {
  /** The anchor: a statement printed in pieces has one a piece, so that a row repeated on the next page is no piece. */
  readonly statement: string | null
  readonly language: LanguageTag
  readonly runs: readonly PrintRun[]
}

type Heading = Extract<DocumentBlock, { type: 'heading' }>
type Table = Extract<DocumentBlock, { type: 'table' }>
type ListItem = Extract<DocumentBlock, { type: 'list-item' }>

/** A block as the template draws it; its `type` names the template's function. */
export type PrintBlock = Readonly<Record<string, unknown>> & { readonly type: string }

const REGULAR: RunLook = { bold: false, italic: false }
const BOLD: RunLook = { bold: true, italic: false }
const ITALIC: RunLook = { bold: false, italic: true }

/** Right-to-left and left-to-right isolates: words of one direction inside a line of the other. */
const ISOLATES = { rtl: ['\u{2067}', '\u{2069}'], ltr: ['\u{2066}', '\u{2069}'] } as const

/** Turns blocks into print; remembers which notes have been printed, so make one for each part. */
export class Printer {
  readonly #glyphs: Glyphs
  readonly #numbers: ReadonlyMap<string, string>
  readonly #printed = new Set<string>()
  readonly #anchors = new Anchors()
  /** Level of the tag of the heading before; 0 before the first. */
  #depth = 0

  constructor(document: OfficialDocument, glyphs: Glyphs) {
    this.#glyphs = glyphs
    this.#numbers = new Map(notesInOrder(document).map((key, index) => [key, String(index + 1)]))
  }

  /** The template prints a heading of level 1 here: "Summary", "Contents". */
  headingOfOurs(): void {
    this.#depth = 1
  }

  /** Text that is no statement: masthead, words, numbers of paragraphs. */
  words(text: string, subject: string, look: RunLook = REGULAR): string {
    return this.#glyphs.print(text, subject, look)
  }

  blocks(blocks: readonly DocumentBlock[]): PrintBlock[] {
    const printed: PrintBlock[] = []
    for (let at = 0; at < blocks.length; ) {
      const items = listAt(blocks, at)
      const block = blocks[at]
      const isNothing = block?.type === 'table' && block.rows.every((row) => row.length === 0)
      if (isNothing) printed.push(...this.blocks([captionOf(block)]))
      else if (items.length > 0) printed.push(this.#list(items))
      else if (block !== undefined) printed.push(this.#block(block))
      at += Math.max(1, items.length)
    }
    return printed
  }

  /** The notes as the template looks them up; numbers run through the whole document. */
  notes(document: OfficialDocument): Record<string, unknown> {
    return Object.fromEntries(
      document.notes.map((note) => [
        note.key,
        {
          number: this.#numbers.get(note.key) ?? '',
          language: primaryTag(note.language),
          inlines: note.inlines.map((inline) =>
            this.inline({ ...inline, runs: inline.runs.filter((run) => run.type === 'text') }, note.language),
          ),
        },
      ]),
    )
  }

  inline(
    inline: Inline,
    around: LanguageTag,
    look: RunLook = REGULAR,
    room = LETTERS_OF_A_LINE,
  ): PrintInline {
    const subject = inline.statement ?? 'text of the report'
    const runs = inline.runs.flatMap((run) => this.#run(run, subject, look, room))
    return {
      statement: inline.statement === null ? null : this.#anchors.next(inline.statement),
      language: primaryTag(inline.language),
      runs: mayTurn(inline, around) ? isolate(runs, directionOf(inline.language)) : runs,
    }
  }

  #run(run: Run, subject: string, look: RunLook, room: number): PrintRun[] {
    if (run.type === 'note') {
      const number = this.#numbers.get(run.note)
      if (number === undefined) return []
      const first = !this.#printed.has(run.note)
      this.#printed.add(run.note)
      return [{ type: 'note', note: run.note, number, first }]
    }
    const bold = run.bold ?? false
    const italic = run.italic ?? false
    const text = this.words(run.text, subject, { bold: bold || look.bold, italic: italic || look.italic })
    return [
      { type: 'text', text: breakLongWords(text, room), bold, italic, superscript: run.superscript ?? false },
    ]
  }

  #inlines(inlines: readonly Inline[], around: LanguageTag, look: RunLook = REGULAR): PrintInline[] {
    return inlines.map((inline) => this.inline(inline, around, look))
  }

  #block(block: DocumentBlock): PrintBlock {
    switch (block.type) {
      case 'heading':
        return this.#heading(block)
      case 'paragraph':
        return {
          ...block,
          language: primaryTag(block.language),
          number: block.number === null ? null : this.words(block.number, block.id),
          inlines: this.#inlines(block.inlines, block.language, block.look === 'notice' ? ITALIC : REGULAR),
        }
      case 'list-item':
        return this.#list([block])
      case 'table':
        return this.#table(block)
      case 'figure-notice':
        return {
          ...block,
          language: primaryTag(block.language),
          inlines: this.#inlines(block.inlines, block.language),
        }
      case 'page-break':
        return block
    }
  }

  /** PDF/UA refuses an empty heading, and one two levels below the one before: its tag goes one level down. */
  #heading(block: Heading): PrintBlock {
    if (isEmpty(block.inlines)) return this.#block({ ...block, type: 'paragraph', look: 'body' })
    this.#depth = Math.min(block.level, this.#depth + 1)
    const look = block.level === 5 ? ITALIC : BOLD
    return {
      ...block,
      language: primaryTag(block.language),
      depth: this.#depth,
      number: block.number === null ? null : this.words(block.number, block.id, look),
      inlines: this.#inlines(block.inlines, block.language, look),
    }
  }

  #list(items: readonly ListItem[]): PrintBlock {
    const [first] = items
    return {
      type: 'list',
      depth: Math.max(1, first?.depth ?? 1),
      language: primaryTag(first?.language ?? 'und'),
      items: items.map((item) => ({
        marker: this.words(item.marker, item.id),
        inlines: this.#inlines(item.inlines, item.language),
      })),
    }
  }

  #table(block: Table): PrintBlock {
    const grid = placeCells(block.rows)
    const columns = columnShares(grid.rows, grid.columnCount)
    const cells = grid.rows.map((row) =>
      row.map(({ cell, ...place }) => ({
        ...place,
        header: cell.header,
        breakable: isTall(cell.inlines, lettersOf(place, columns)),
        inlines: cell.inlines.map((inline) =>
          this.inline(inline, block.language, cell.header ? ITALIC : REGULAR, lettersOf(place, columns)),
        ),
      })),
    )
    return {
      type: 'table',
      language: primaryTag(block.language),
      caption: this.#inlines(block.caption, block.language, BOLD),
      columns,
      points: pointsOf(columns),
      rowCount: grid.rows.length,
      repeatHead: grid.headRows <= 4,
      head: cells.slice(0, grid.headRows),
      cells: cells.slice(grid.headRows),
    }
  }
}

/** Lines that a cell may have and still be kept whole on one page. */
const WHOLE_LINES = 16

/** True for a cell too tall to be kept on one page; a shorter one is not parted, so that it is read as one. */
function isTall(inlines: readonly Inline[], lettersInLine: number): boolean {
  const text = inlines.map((inline) => textOfRuns(inline.runs)).join('')
  const wide = text.match(/[\u1100-\uffef]/gu)?.length ?? 0
  return (text.length + wide) / Math.max(1, lettersInLine) > WHOLE_LINES
}

/** True where nothing of a heading would be seen. */
export function isEmpty(inlines: readonly Inline[]): boolean {
  return !/[\p{L}\p{N}\p{P}\p{S}]/u.test(inlines.map((inline) => textOfRuns(inline.runs)).join(''))
}

/** The part of a language tag that Typst understands: two or three letters. */
export function primaryTag(tag: LanguageTag): string {
  return /^[a-z]{2,3}(?=$|-)/u.exec(tag.toLowerCase())?.[0] ?? 'und'
}

/** A table without cells still has its caption. */
function captionOf(block: Table): DocumentBlock {
  const { id, language, caption } = block
  return { type: 'paragraph', id, number: null, inlines: caption, look: 'centred', language }
}

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** True where the line around and these words may not run the same way from end to end. */
function mayTurn(inline: Inline, around: LanguageTag): boolean {
  if (inline.runs.length === 0) return false
  if (directionOf(inline.language) !== directionOf(around)) return true
  return (
    inline.statement !== null && (directionOf(around) === 'rtl' || RTL_LETTER.test(textOfRuns(inline.runs)))
  )
}

function isolate(runs: readonly PrintRun[], direction: 'ltr' | 'rtl'): PrintRun[] {
  const [open, close] = ISOLATES[direction]
  const sign = (text: string): PrintRun => ({
    type: 'text',
    text,
    bold: false,
    italic: false,
    superscript: false,
  })
  return [sign(open), ...runs, sign(close)]
}

/** The run of items that begins here, all of one depth, language and direction. */
function listAt(blocks: readonly DocumentBlock[], at: number): ListItem[] {
  const items: ListItem[] = []
  for (const block of blocks.slice(at)) {
    if (block.type !== 'list-item') break
    const [first = block] = items
    if (block.depth !== first.depth || block.language !== first.language) break
    items.push(block)
  }
  return items
}
