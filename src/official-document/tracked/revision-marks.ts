/** Wraps content of a DOCX as inserted or deleted, under one author who is no person and without a date. */
import {
  childOf,
  elementsOf,
  make,
  rewrite,
  type WordElement,
  type WordNode,
  withChildren,
} from './word-tree.ts'

export type Mark = 'w:ins' | 'w:del'

/** The author of every change: the program. A date would make the same comparison differ from run to run. */
const AUTHOR = 'Rapporteur'

/** Numbers changes and bookmarks of one output file, and makes the elements of changes. */
export class RevisionMarks {
  #next = 1
  insertions = 0
  deletions = 0

  /** A number no other mark of the file has. */
  nextId(): string {
    return String(this.#next++)
  }

  /** Runs as one change. */
  around(mark: Mark, runs: readonly WordElement[]): WordElement {
    if (mark === 'w:ins') this.insertions++
    else this.deletions++
    return this.#element(mark, mark === 'w:del' ? runs.map(asDeleted) : runs)
  }

  /** A paragraph's properties with its end marked as inserted or deleted. */
  onParagraph(mark: Mark, properties: WordElement | undefined): WordElement {
    const children = properties === undefined ? [] : elementsOf(properties)
    const look = childOf(properties, 'w:rPr') ?? make('w:rPr')
    const marked = withChildren(look, [this.#element(mark, []), ...look.children])
    const before = children.filter(({ name }) => !AFTER_MARK_LOOK.has(name) && name !== 'w:rPr')
    return make('w:pPr', {}, [...before, marked])
  }

  /** An empty paragraph that is gone whether all is accepted or rejected: it keeps two tables apart until then. */
  divider(): WordElement {
    const marks = [this.#element('w:ins', []), this.#element('w:del', [])]
    return make('w:p', {}, [make('w:pPr', {}, [make('w:rPr', {}, marks)])])
  }

  /** A row as inserted or deleted. */
  onRow(mark: Mark, row: WordElement, content: readonly WordNode[]): WordElement {
    const properties = childOf(row, 'w:trPr') ?? make('w:trPr')
    const exceptions = childOf(row, 'w:tblPrEx')
    return withChildren(row, [
      ...(exceptions === undefined ? [] : [exceptions]),
      withChildren(properties, [...properties.children, this.#element(mark, [])]),
      ...content,
    ])
  }

  /** The new properties of a paragraph, holding the old ones as a change where the two look different. */
  onLook(old: WordElement | undefined, fresh: WordElement | undefined): WordElement | undefined {
    if (lookKey(old) === lookKey(fresh)) return fresh
    const before = (old === undefined ? [] : elementsOf(old)).filter(
      ({ name }) => !AFTER_MARK_LOOK.has(name) && name !== 'w:rPr',
    )
    const kept = fresh === undefined ? [] : fresh.children
    return make('w:pPr', {}, [...kept, this.#element('w:pPrChange', [make('w:pPr', {}, before)])])
  }

  #element(name: string, children: readonly WordNode[]): WordElement {
    return make(name, { 'w:id': this.nextId(), 'w:author': AUTHOR }, children)
  }
}

/** What follows the look of the mark in a paragraph's properties; a change of the whole section is no change of words. */
const AFTER_MARK_LOOK = new Set(['w:sectPr', 'w:pPrChange'])
/** What makes two paragraphs look different to a reader; measures that word processors round are left out. */
const SEEN_LOOKS = ['w:pStyle', 'w:jc', 'w:bidi', 'w:numPr', 'w:outlineLvl']

function lookKey(properties: WordElement | undefined): string {
  return SEEN_LOOKS.map((name) => JSON.stringify(childOf(properties, name)?.attributes ?? null)).join()
}

function asDeleted(run: WordElement): WordElement {
  const [deleted] = rewrite(run, (node) => {
    if (node.name === 'w:t') return { ...node, name: 'w:delText' }
    if (node.name === 'w:instrText') return { ...node, name: 'w:delInstrText' }
    return node
  })
  return deleted === undefined || typeof deleted === 'string' ? run : deleted
}
