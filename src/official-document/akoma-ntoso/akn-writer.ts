/** What the parts of one Akoma Ntoso file share: ids that are unique, anchors, notes, and the sections they stand in. */
import { Anchors } from '../anchors.ts'
import type { DocumentNote, OfficialDocument } from '../document.ts'
import { notesInOrder } from '../statements-of.ts'

export class AknWriter {
  readonly anchors = new Anchors()
  /** Anchors written, with the statement of each, in order. */
  readonly written: { readonly anchor: string; readonly statement: string }[] = []
  /** eId of the element each heading begins, by block id. */
  readonly sections = new Map<string, string>()
  /** Ids of the headings that begin a reply. */
  readonly replies: ReadonlySet<string>
  readonly #ids = new Map<string, number>()
  readonly #notes: ReadonlyMap<string, { readonly number: number; readonly note: DocumentNote }>
  readonly #marked = new Set<string>()

  constructor(readonly document: OfficialDocument) {
    this.replies = new Set(document.respondents.flatMap((row) => row.anchor ?? []))
    const notes = new Map(document.notes.map((note) => [note.key, note]))
    this.#notes = new Map(
      notesInOrder(document).flatMap((key, index) => {
        const note = notes.get(key)
        return note === undefined ? [] : [[key, { number: index + 1, note }]]
      }),
    )
  }

  /** A name nobody has yet: itself, then "name_2", "name_3". */
  id(name: string): string {
    const count = (this.#ids.get(name) ?? 0) + 1
    this.#ids.set(name, count)
    return count === 1 ? name : this.id(`${name}_${count}`)
  }

  /** The anchor of a statement's next piece, remembered for its reference. */
  anchor(statement: string): string {
    const anchor = this.anchors.next(statement)
    this.written.push({ anchor, statement })
    return anchor
  }

  /** A note with its printed number, and whether this is its first mark; undefined where there is no such note. */
  note(
    key: string,
  ): { readonly number: number; readonly note: DocumentNote; readonly isFirst: boolean } | undefined {
    const entry = this.#notes.get(key)
    if (entry === undefined) return undefined
    const isFirst = !this.#marked.has(key)
    this.#marked.add(key)
    return { ...entry, isFirst }
  }
}
