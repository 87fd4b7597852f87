/** Names of anchors: one a statement, unique in a file even where a statement is printed in several pieces. */

/** What parts the number of a later piece from the id; no statement id holds it. */
const PIECE = '_'

/** Hands out anchors for one file. */
export class Anchors {
  readonly #pieces = new Map<string, number>()

  /** The anchor of the next piece of a statement: its id, then "id_2", "id_3". */
  next(statement: string): string {
    const piece = (this.#pieces.get(statement) ?? 0) + 1
    this.#pieces.set(statement, piece)
    return piece === 1 ? statement : `${statement}${PIECE}${piece}`
  }
}

/**
 * The statement an anchor belongs to: what stands before the first underscore.
 *
 * LibreOffice adds "_Copy_1" to bookmarks of footnotes when it saves a file again. Hidden bookmarks begin with an
 * underscore and keep their names.
 */
export function statementOfAnchor(anchor: string): string {
  return anchor.replace(/(?<=.)_.*$/, '')
}
