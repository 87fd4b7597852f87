/** The blocks of a document as HTML: every traced sentence has its id, its language and a link to its source. */
import { directionOf, type LanguageTag } from '#un'
import { Anchors } from '../anchors.ts'
import type { DocumentBlock, DocumentNote, Inline, OfficialDocument, Run, TableCell } from '../document.ts'
import { notesInOrder } from '../statements-of.ts'
import { type Html, html } from './markup.ts'
import type { Sources } from './sources.ts'
import type { PageVerdicts } from './verdicts.ts'
import type { PageWords } from './words.ts'

type Heading = Extract<DocumentBlock, { type: 'heading' }>
type Paragraph = Extract<DocumentBlock, { type: 'paragraph' }>
type Table = Extract<DocumentBlock, { type: 'table' }>

/** What stands behind the sentences: where each comes from, and what the rules say of it. */
export interface Behind {
  readonly sources: Sources
  readonly verdicts: PageVerdicts
}

/** Writes blocks of one page; ids and the numbers of notes run through all it writes. */
export class BlockWriter {
  readonly #sources: Sources
  readonly #verdicts: PageVerdicts
  readonly #noteNumbers: ReadonlyMap<string, number>
  readonly #anchors = new Anchors()
  readonly #marked = new Set<string>()
  #depth = 1

  constructor(document: OfficialDocument, { sources, verdicts }: Behind) {
    this.#sources = sources
    this.#verdicts = verdicts
    this.#noteNumbers = new Map(notesInOrder(document).map((key, index) => [key, index + 1]))
  }

  blocks(blocks: readonly DocumentBlock[]): Html[] {
    return blocks.map((block) => this.#block(block))
  }

  /** The notes that something refers to, in the order of their numbers. */
  notes(notes: readonly DocumentNote[], words: PageWords): Html {
    const cited = [...this.#noteNumbers.keys()].flatMap((key) => notes.find((note) => note.key === key) ?? [])
    if (cited.length === 0) return html``
    return html`<section class="notes" aria-label="${words.notes}">
${cited.map((note) => {
  const number = this.#noteNumbers.get(note.key) ?? 0
  return html`<p id="note-${number}"${place(note.language)}><a class="mark" href="#mark-${number}"><sup>${number}</sup></a> ${this.#inlines(note.inlines, note.language)}</p>
`
})}</section>
`
  }

  #block(block: DocumentBlock): Html {
    switch (block.type) {
      case 'heading':
        return this.#heading(block)
      case 'paragraph':
        return this.#paragraph(block)
      case 'list-item':
        return html`<p id="${block.id}" class="item depth-${Math.min(6, Math.max(1, block.depth))}"${place(block.language)}><span class="marker">${block.marker}</span> ${this.#inlines(block.inlines, block.language)}</p>
`
      case 'table':
        return this.#table(block)
      case 'figure-notice':
        return html`<p id="${block.id}" class="figure-notice"${place(block.language)}>${this.#inlines(block.inlines, block.language)}</p>
`
      case 'page-break':
        return html`<div id="${block.id}" class="page-break"></div>
`
    }
  }

  /** The title is h1; a heading never goes more than one level below the one before it. */
  #heading(block: Heading): Html {
    this.#depth = Math.min(block.level + 1, this.#depth + 1, 6)
    const number = block.number === null ? null : html`<span class="number">${block.number}</span> `
    const words = html`${number}${this.#inlines(block.inlines, block.language)}`
    return html`<h${this.#depth} id="${block.id}" class="level-${block.level}"${place(block.language)}>${words}</h${this.#depth}>
`
  }

  #paragraph(block: Paragraph): Html {
    const number = block.number === null ? null : html`<span class="number">${block.number}</span> `
    return html`<p id="${block.id}" class="${block.look}"${place(block.language)}>${number}${this.#inlines(block.inlines, block.language)}</p>
`
  }

  #table(block: Table): Html {
    const caption =
      block.caption.length === 0
        ? null
        : html`<p class="caption" id="${block.id}-caption">${this.#inlines(block.caption, block.language)}</p>
`
    return html`<div id="${block.id}" class="table"${place(block.language)}>${caption}<table${
      caption === null ? null : html` aria-labelledby="${block.id}-caption"`
    }><tbody>
${block.rows.map((row, index) => this.#row(row, index, block.language))}</tbody></table></div>
`
  }

  #row(row: readonly TableCell[], index: number, language: LanguageTag): Html {
    const cells = row.map((cell) => {
      const spans = html`${cell.colSpan > 1 ? html` colspan="${cell.colSpan}"` : null}${cell.rowSpan > 1 ? html` rowspan="${cell.rowSpan}"` : null}`
      const words = this.#inlines(cell.inlines, language)
      if (!cell.header || cell.inlines.length === 0) return html`<td${spans}>${words}</td>`
      return html`<th scope="${index === 0 ? 'col' : 'row'}"${spans}>${words}</th>`
    })
    return html`<tr>${cells}</tr>
`
  }

  #inlines(inlines: readonly Inline[], around: LanguageTag): Html[] {
    return inlines.map((inline) => this.#inline(inline, around))
  }

  #inline(inline: Inline, around: LanguageTag): Html {
    const own = inline.language === around ? null : place(inline.language)
    if (inline.statement === null) {
      const words = inline.runs.map((run) => this.#run(run))
      return own === null ? html`${words}` : html`<span${own}>${words}</span>`
    }
    const anchor = this.#anchors.next(inline.statement)
    const source = this.#sources.byStatement.get(inline.statement)
    const target = source?.anchor ?? this.#verdicts.placeOf(inline.statement)
    const judged = this.#verdicts.verdictOf(inline.statement)?.verdict ?? null
    const finding = this.#verdicts.findingOf(inline.statement)
    const told = judged === null || judged === 'proved' ? null : html` aria-describedby="verdict-${judged}"`
    const runs = gather(inline.runs).map((run) => this.#stretch(run, target, told))
    const verdict = judged === null ? null : html` data-verdict="${judged}"`
    const found = finding === null ? null : html` data-finding="${finding}"`
    return html`<span class="s" id="${anchor}" data-statement="${inline.statement}"${verdict}${found}${own}>${runs}</span>`
  }

  /** Runs of text between two note marks are one link; a link may not hold the mark's own. */
  #stretch(runs: readonly Run[], target: string | null, told: Html | null): Html {
    const words = runs.map((run) => this.#run(run))
    const isNote = runs[0]?.type === 'note'
    return target === null || isNote ? html`${words}` : html`<a href="#${target}"${told}>${words}</a>`
  }

  #run(run: Run): Html {
    if (run.type === 'note') return this.#noteMark(run.note)
    let words = html`${run.text}`
    if (run.bold) words = html`<strong>${words}</strong>`
    if (run.italic) words = html`<em>${words}</em>`
    if (run.superscript) words = html`<sup>${words}</sup>`
    return words
  }

  #noteMark(key: string): Html {
    const number = this.#noteNumbers.get(key)
    if (number === undefined) return html``
    const id = this.#marked.has(key) ? null : html` id="mark-${number}"`
    this.#marked.add(key)
    return html`<sup class="note-mark"${id}><a href="#note-${number}" role="doc-noteref">${number}</a></sup>`
  }
}

/** Language and direction of an element. */
export function place(language: LanguageTag): Html {
  return html` lang="${language}" dir="${directionOf(language)}"`
}

/** Parts runs at their note marks. */
function gather(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = []
  for (const run of runs) {
    const last = parts.at(-1)
    if (last === undefined || run.type === 'note' || last[0]?.type === 'note') parts.push([run])
    else last.push(run)
  }
  return parts
}
