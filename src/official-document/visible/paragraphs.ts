/** Builds the paragraphs of a file from its words in order, with the anchors of statements in them. */
import { statementOfAnchor } from '../anchors.ts'
import type { AnchorSpan, EditedBlock } from '../edited.ts'

export class Paragraphs {
  readonly blocks: EditedBlock[] = []
  #text = ''
  #anchors: AnchorSpan[] = []
  readonly #open: { readonly statement: string; start: number }[] = []
  #part: EditedBlock['part'] = 'body'
  #level: number | null = null

  /** Words from here on are a paragraph of their own; `level` is that of a heading. */
  begin(part: EditedBlock['part'], level: number | null): void {
    this.end()
    this.#part = part
    this.#level = level
  }

  /** Ends the paragraph; anchors that are still open go on in the next. */
  end(): void {
    for (const anchor of this.#open) this.#span(anchor)
    if (this.#text.trim() !== '')
      this.blocks.push({
        part: this.#part,
        level: this.#level,
        text: this.#text,
        anchors: this.#anchors.filter(({ start, end }) => end > start),
      })
    this.#text = ''
    this.#anchors = []
    for (const anchor of this.#open) anchor.start = 0
  }

  say(words: string): void {
    this.#text += words
  }

  /** The words of `inside` belong to a statement. */
  anchored(anchor: string, inside: () => void): void {
    this.#open.push({ statement: statementOfAnchor(anchor), start: this.#text.length })
    inside()
    const closed = this.#open.pop()
    if (closed !== undefined) this.#span(closed)
  }

  /** What stands inside is a paragraph of its own in the midst of another: a note. */
  apart(part: EditedBlock['part'], inside: () => void): void {
    const kept = { text: this.#text, anchors: this.#anchors, part: this.#part, level: this.#level }
    const open = this.#open.splice(0)
    this.#text = ''
    this.#anchors = []
    this.begin(part, null)
    inside()
    this.end()
    this.#open.push(...open)
    this.#text = kept.text
    this.#anchors = kept.anchors
    this.#part = kept.part
    this.#level = kept.level
  }

  #span({ statement, start }: { readonly statement: string; readonly start: number }): void {
    if (this.#text.length > start) this.#anchors.push({ statement, start, end: this.#text.length })
  }
}
