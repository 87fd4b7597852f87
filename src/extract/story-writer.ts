/** Gathers a stream of runs, paragraph ends, cell ends and row ends (RTF, legacy Word) into blocks. */
import type { DraftBlock } from './draft.ts'
import { type GridRow, gridTable, type RowForm } from './grid-table.ts'
import { type InlineBuilder, type Look, openInline, splitAtEmptyLines } from './inline.ts'
import { labelledByHand } from './labelled-by-hand.ts'
import { levelByLook } from './text/heading-form.ts'
import type { BlockCount } from './within-limit.ts'

/** Looks of a run that matter to the text or to what a paragraph is. */
export interface RunLook extends Look {
  readonly underline?: boolean
}

export interface ParagraphForm {
  /** Tables inside each other around it; 0 outside of any. */
  readonly depth: number
  /** From its outline level or style; null for a paragraph that has none. */
  readonly headingLevel: number | null
  /** The printed label; null for none. */
  readonly marker: string | null
  /** List depth from 1. */
  readonly listLevel: number
}

interface OpenTable {
  readonly rows: GridRow[]
  cells: DraftBlock[][]
  blocks: DraftBlock[]
}

const LONGEST_HEADING = 300
/** Tables inside each other beyond this are read as text of the last one. */
const DEEPEST_TABLE = 16

/** One story: the body, a note, a header, a text box. */
export class StoryWriter {
  private readonly blocks: DraftBlock[] = []
  private readonly tables: OpenTable[] = []
  private readonly after: DraftBlock[] = []
  private text: InlineBuilder = openInline()

  /** `count` is of all stories of a file. */
  constructor(private readonly count: BlockCount) {}
  private looks = { bold: 0, underline: 0, all: 0 }

  /** Where the next run of the open paragraph begins. */
  at(): number {
    return this.text.at()
  }

  /** Adds a run to the open paragraph. */
  add(text: string, look: RunLook): void {
    const before = this.text.at()
    this.text.add(text, look)
    const added = this.text.at() - before
    if (text.trim() === '') return
    this.looks.all += added
    if (look.bold === true) this.looks.bold += added
    if (look.underline === true) this.looks.underline += added
  }

  /** Marks from a position of the open paragraph to here. */
  mark(...mark: Parameters<InlineBuilder['mark']>): void {
    this.text.mark(...mark)
  }

  /** Adds a block (a figure, a text box) that follows the open paragraph. */
  push(...blocks: readonly DraftBlock[]): void {
    for (const block of blocks) this.after.push(block)
  }

  endParagraph(form: ParagraphForm): void {
    const depth = Math.min(form.depth, DEEPEST_TABLE)
    const target = this.openAt(depth)
    const inline = this.text.finish()
    for (const [index, part] of splitAtEmptyLines(inline).entries()) {
      if (!this.count.takesOne()) break
      const block = draft(part.text, form, index === 0 ? form.marker : null, this.looks)
      target.push(labelledByHand({ ...block, marks: part.marks }))
    }
    for (const block of this.after.splice(0)) target.push(block)
    this.text = openInline()
    this.looks = { bold: 0, underline: 0, all: 0 }
  }

  endCell(form: ParagraphForm): void {
    const depth = Math.min(Math.max(1, form.depth), DEEPEST_TABLE)
    this.endParagraph({ ...form, depth })
    const table = this.tables[depth - 1]
    if (table === undefined) return
    if (table.blocks.length > 0 || this.count.takesOne()) table.cells.push(table.blocks)
    table.blocks = []
  }

  endRow(depth: number, form: RowForm): void {
    const level = Math.min(Math.max(1, depth), DEEPEST_TABLE)
    this.openAt(level)
    const table = this.tables[level - 1]
    if (table === undefined) return
    if (table.blocks.length > 0) table.cells.push(table.blocks)
    if (table.cells.length > 0) table.rows.push({ form, cells: table.cells })
    table.cells = []
    table.blocks = []
  }

  /** Closes everything and gives the blocks. */
  finish(): DraftBlock[] {
    if (this.text.at() > 0 || this.after.length > 0)
      this.endParagraph({ depth: this.tables.length, headingLevel: null, marker: null, listLevel: 1 })
    this.openAt(0)
    return this.blocks
  }

  /** Closes the tables deeper than this, opens those that lack; gives where blocks of this depth go. */
  private openAt(depth: number): DraftBlock[] {
    while (this.tables.length > depth) {
      const table = this.tables.pop()
      const target = this.tables.at(-1)?.blocks ?? this.blocks
      if (table !== undefined) for (const block of closed(table)) target.push(block)
    }
    while (this.tables.length < depth) this.tables.push({ rows: [], cells: [], blocks: [] })
    return this.tables.at(-1)?.blocks ?? this.blocks
  }
}

function closed({ rows, cells, blocks }: OpenTable): DraftBlock[] {
  const rest = blocks.length > 0 ? [...cells, blocks] : cells
  const form = rows.at(-1)?.form ?? { isHeader: false, cells: [] }
  return gridTable(rest.length > 0 ? [...rows, { form, cells: rest }] : rows)
}

function draft(
  text: string,
  form: ParagraphForm,
  label: string | null,
  looks: { readonly bold: number; readonly underline: number; readonly all: number },
): DraftBlock {
  const level = form.headingLevel ?? levelByLook(text, looks, label)
  const marker = label === null ? {} : { marker: label }
  if (level !== null && text.length <= LONGEST_HEADING) return { type: 'heading', text, level, ...marker }
  return label === null
    ? { type: 'paragraph', text }
    : { type: 'list-item', text, level: form.listLevel, ...marker }
}
