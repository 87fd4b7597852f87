/** Reproduces the passages of one file: blocks to print, a statement a sentence, a citation a statement. */
import type { DocumentBlock, DocumentNote, Inline, TableCell } from '#official-document'
import type { Passage } from '#passage'
import { assert } from '#platform/assert'
import type { Finding } from '#un'
import { type NoteKeys, noteKeys } from './footnotes.ts'
import type { Formulae } from './formulae.ts'
import type { Omission, ReportCode } from './report.ts'
import { looksOf, runsOf } from './runs.ts'
import { type SourceText, selectorMaker } from './source-text.ts'
import type { Binding, Citation, Selector, Statement, TranslationOrigin } from './statement.ts'
import { blockId, statementId } from './statement-id.ts'

export interface Reproduction {
  readonly blocks: readonly DocumentBlock[]
  readonly notes: readonly DocumentNote[]
  readonly statements: readonly Statement[]
  readonly omissions: readonly Omission[]
  readonly findings: readonly Finding<ReportCode>[]
}

/** What is reproduced, and how. */
export interface ReproductionOrder {
  readonly submission: string
  readonly memberState: string | null
  readonly source: SourceText
  readonly translation: TranslationOrigin | null
  readonly courtesies: 'print' | 'omit'
  readonly formulae: Formulae
}

/** The first level of headings inside a reply: below "II." and the name of the State. */
const FIRST_REPLY_HEADING = 3
const DEEPEST_HEADING = 5

/**
 * Reproduces one file, whole: every passage becomes a block or an omission with its reason.
 *
 * Tables stay tables, lists lists, footnotes footnotes; a figure, and a page without readable text, becomes a visible notice.
 * Finds: `figure-not-reproduced`, `footnote-unanchored`.
 */
export function reproduce(order: ReproductionOrder): Reproduction {
  const work = new Work(order)
  for (const passage of order.source.passages) {
    work.reach(passage.page)
    work.add(passage)
  }
  return work.finish()
}

class Work {
  readonly blocks: DocumentBlock[] = []
  readonly notes: DocumentNote[] = []
  readonly statements: Statement[] = []
  readonly omissions: Omission[] = []
  readonly findings: Finding<ReportCode>[] = []
  readonly #select: (start: number, end: number) => Selector
  readonly #keys: NoteKeys
  readonly #unread: number[]

  constructor(readonly order: ReproductionOrder) {
    this.#select = selectorMaker(order.source.text)
    this.#keys = noteKeys(order.submission, order.source)
    this.#unread = [...order.source.unreadPages]
  }

  /** Says, before anything of a page is printed, which pages up to it could not be read. */
  reach(page: number): void {
    for (let unread = this.#unread[0]; unread !== undefined && unread <= page; unread = this.#unread[0]) {
      this.#unread.shift()
      const text = this.order.formulae.pageNotRead(unread)
      this.#notice(`page ${unread} of ${this.order.source.sha256}`, text, {
        field: `page.${this.order.source.path}`,
        value: unread,
      })
    }
  }

  add(passage: Passage): void {
    if (passage.part !== 'body' && this.order.courtesies === 'omit') this.#omit(passage, passage.part)
    else if (passage.type === 'footnote') this.#footnote(passage)
    else if (passage.type === 'figure') this.#figure(passage)
    else if (passage.type === 'table' && passage.rows !== null) this.#table(passage, passage.rows)
    else this.#text(passage)
  }

  #text(passage: Passage): void {
    const inlines = this.#sentences(passage)
    if (inlines.length > 0) this.blocks.push(textBlock(passage, this.#blockId(passage), inlines))
  }

  finish(): Reproduction {
    this.reach(Number.POSITIVE_INFINITY)
    const { blocks, notes, statements, omissions, findings } = this
    return { blocks, notes, statements, omissions, findings }
  }

  #blockId(passage: Passage): string {
    return blockId(this.order.submission, passage.id)
  }

  #omit(passage: Passage, part: 'covering' | 'closing'): void {
    const reason =
      part === 'covering'
        ? 'letterhead or salutation of the reply'
        : 'closing courtesy or signature of the reply'
    this.omissions.push({
      submission: this.order.submission,
      file: this.order.source.path,
      passage: passage.id,
      reason,
    })
  }

  #footnote(passage: Passage): void {
    const key = this.#keys.keyOf(passage)
    if (key !== null) {
      this.notes.push({ key, inlines: this.#sentences(passage), language: passage.language })
      return
    }
    this.blocks.push({
      type: 'list-item',
      id: this.#blockId(passage),
      depth: 1,
      marker: passage.marker ?? '*',
      inlines: this.#sentences(passage),
      language: passage.language,
    })
    this.#find(
      'footnote-unanchored',
      passage,
      `footnote ${passage.marker ?? 'without a number'} has no mark in the text; it is printed where it stands`,
      false,
    )
  }

  #figure(passage: Passage): void {
    if (this.order.source.unreadPages.includes(passage.page)) return
    const text = this.order.formulae.figureNotReproduced(passage.page)
    const binding = { field: `passage.${passage.id}.page`, value: passage.page }
    this.#notice(`${passage.id} figure`, text, binding)
    this.#find(
      'figure-not-reproduced',
      passage,
      `a picture, chart or formula on page ${passage.page} of the original is not reproduced; a notice stands in its place`,
      true,
    )
  }

  /** A line of ours, in the edition's language, in the place of something that is not reproduced. */
  #notice(place: string, text: string, binding: Binding): void {
    const id = statementId(this.order.submission, place)
    const { language } = this.order.formulae
    this.statements.push({
      id,
      kind: 'procedural',
      language,
      text,
      translationOf: null,
      citations: [],
      bindings: [binding],
      edits: [],
    })
    this.blocks.push({
      type: 'figure-notice',
      id: blockId(this.order.submission, place),
      inlines: [{ statement: id, language, runs: [{ type: 'text', text }] }],
      language,
    })
  }

  #table(passage: Passage, rows: NonNullable<Passage['rows']>): void {
    const printed = rows.map((row) =>
      row.map(
        (cell): TableCell => ({
          inlines: cell.text.trim() === '' ? [] : [this.#statement(passage, cell.start, cell.end)],
          header: cell.header,
          colSpan: cell.colSpan,
          rowSpan: cell.rowSpan,
        }),
      ),
    )
    this.blocks.push({
      type: 'table',
      id: this.#blockId(passage),
      caption: [],
      rows: printed,
      language: passage.language,
    })
  }

  /** The sentences of a passage, each a statement; white space between them is printed as one space of ours. */
  #sentences(passage: Passage): Inline[] {
    const inlines: Inline[] = []
    let at = passage.start
    const put = (start: number, end: number): void => {
      const trimmed = trim(this.order.source.text, start, end)
      if (trimmed === null) return
      if (inlines.length > 0 && trimmed.start > at) inlines.push(space(passage))
      inlines.push(this.#statement(passage, trimmed.start, trimmed.end))
      at = trimmed.end
    }
    for (const sentence of withNoteMarks(passage)) {
      put(at, sentence.start)
      put(sentence.start, sentence.end)
    }
    put(at, passage.end)
    return inlines
  }

  #statement(passage: Passage, from: number, to: number): Inline {
    const { start, end } = trim(this.order.source.text, from, to) ?? { start: from, end: to }
    const { runs, text, edits } = runsOf(this.order.source.text, start, end, passage.marks, (mark) =>
      this.#keys.keyFor(passage, mark),
    )
    const id = statementId(
      this.order.submission,
      `${passage.id} ${start - passage.start} ${end - passage.start}`,
    )
    const looks = looksOf(runs)
    assert(text.trim() !== '' || edits.length > 0, 'a statement has words', { id })
    this.statements.push({
      id,
      kind: 'reproduction',
      language: passage.language,
      text,
      translationOf: null,
      citations: [this.#cite(passage, start, end)],
      bindings: [],
      edits,
      ...(looks.length === 0 ? {} : { looks }),
    })
    return { statement: id, language: passage.language, runs }
  }

  #cite(passage: Passage, start: number, end: number): Citation {
    const { submission, memberState, source, translation } = this.order
    return {
      submission,
      memberState,
      file: source.path,
      fileSha256: source.sha256,
      reader: source.reader,
      textSha256: source.textSha256,
      passage: passage.id,
      selector: this.#select(start, end),
      page: pageOf(passage, start),
      box: passage.box,
      language: passage.language,
      translation,
      translationOf: null,
    }
  }

  #find(code: ReportCode, passage: Passage, message: string, needsPerson: boolean): void {
    const span = {
      witness: this.order.source.path,
      start: passage.start,
      end: passage.end,
      page: passage.page,
    }
    this.findings.push({
      code,
      message: `${this.order.source.path}: ${message}`,
      needsPerson,
      subject: this.order.source.path,
      span,
    })
  }
}

/** The sentences of a passage; a footnote's mark that stands between two belongs to the one before it. */
function withNoteMarks({ sentences, marks }: Passage): { readonly start: number; readonly end: number }[] {
  const markAt = (position: number): number | undefined =>
    marks.find(({ type, start, end }) => type === 'footnote-ref' && start === position && end > start)?.end
  return sentences.map(({ start, end }, index) => {
    const next = sentences[index + 1]
    return {
      start: index === 0 ? start : (markAt(start) ?? start),
      end: next === undefined ? end : (markAt(next.start) ?? end),
    }
  })
}

/** The page on which a position of a passage stands. */
function pageOf(passage: Passage, position: number): number {
  return passage.pageStarts.findLast(({ at }) => at <= position)?.page ?? passage.page
}

function textBlock(passage: Passage, id: string, inlines: readonly Inline[]): DocumentBlock {
  const { language } = passage
  if (passage.type === 'heading') {
    const level = Math.min(DEEPEST_HEADING, FIRST_REPLY_HEADING + (passage.level ?? 1) - 1) as 3 | 4 | 5
    return { type: 'heading', id, level, number: passage.marker, inlines, inContents: false, language }
  }
  if (passage.type === 'list-item') {
    return {
      type: 'list-item',
      id,
      depth: passage.level ?? 1,
      marker: passage.marker ?? '•',
      inlines,
      language,
    }
  }
  return { type: 'paragraph', id, number: passage.marker, inlines, look: 'body', language }
}

function space(passage: Passage): Inline {
  return { statement: null, language: passage.language, runs: [{ type: 'text', text: ' ' }] }
}

/** The range without white space at its edges; null where nothing is left. */
function trim(text: string, start: number, end: number): { start: number; end: number } | null {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? { start: from, end: to } : null
}
