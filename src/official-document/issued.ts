/** What is read back from an issued file: its manifest, and the words a reader of it sees for each statement. */
import type { Reading } from '#un'
import { statementOfAnchor } from './anchors.ts'
import type { Manifest } from './document.ts'
import type { Envelope } from './seal.ts'
import type { PrintedStatement } from './statements-of.ts'

export type IssuedCode =
  | 'file-unreadable'
  | 'manifest-missing'
  | 'manifest-unreadable'
  | 'anchor-unclosed'
  | 'hidden-text'
  | 'tracked-change'

export interface Issued {
  /** Null where the file carries none that can be read. */
  readonly manifest: Manifest | null
  /** What the manifest was signed in; null where nobody signed it. */
  readonly envelope: Envelope | null
  /** In reading order; white space as in the file (compare with `foldSpace`). */
  readonly statements: readonly PrintedStatement[]
}

export type IssuedReading = Reading<Issued, IssuedCode>

/** Gathers the visible words of each anchor; pieces of one statement are joined by a space. */
export class AnchoredWords {
  readonly #pieces = new Map<string, string[]>()
  #open = new Map<string, string[]>()

  /** Words from here on stand inside the anchor. */
  open(anchor: string): void {
    const statement = statementOfAnchor(anchor)
    const words = this.#pieces.get(statement) ?? []
    if (words.length > 0) words.push(' ')
    this.#pieces.set(statement, words)
    this.#open.set(anchor, words)
  }

  close(anchor: string): void {
    this.#open.delete(anchor)
  }

  add(words: string): void {
    for (const piece of new Set(this.#open.values())) piece.push(words)
  }

  /** What is read inside does not belong to the anchors open now: a note is not part of the sentence it hangs on. */
  apart(read: () => void): void {
    const outer = this.#open
    this.#open = new Map()
    read()
    this.#open = outer
  }

  get isInside(): boolean {
    return this.#open.size > 0
  }

  /** Anchors that were opened and never closed. */
  get unclosed(): readonly string[] {
    return [...this.#open.keys()]
  }

  get statements(): readonly PrintedStatement[] {
    return [...this.#pieces].map(([id, pieces]) => ({ id, text: pieces.join('') }))
  }
}

/** White space of any kind and length as one space, none at the ends: two texts that look alike compare equal. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\u200B]+/gu, ' ').trim()
}
