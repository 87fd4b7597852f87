/** What the parts of one DOCX share: bookmark numbers, anchors, note numbers, page numbers known beforehand. */
import { Anchors } from '../anchors.ts'
import type { OfficialDocument } from '../document.ts'
import { headingsInContents, noteMarks, notesInOrder } from '../statements-of.ts'
import { element } from '../xml.ts'

export class DocxWriter {
  readonly anchors = new Anchors()
  readonly #noteNumbers: ReadonlyMap<string, number>
  readonly #marked = new Set<string>()
  readonly #repeated: ReadonlySet<string>
  readonly #contents: ReadonlyMap<string, number>
  #bookmarks = 0

  constructor(
    readonly document: OfficialDocument,
    readonly pages: ReadonlyMap<string, number>,
  ) {
    this.#contents = new Map(headingsInContents(document).map((heading, index) => [heading.id, index + 1]))
    const marks = noteMarks(document)
    this.#repeated = new Set(marks.filter((key, index) => marks.indexOf(key) < index))
    this.#noteNumbers = new Map(notesInOrder(document).map((key, index) => [key, index + 1]))
  }

  /** The printed number of a note; undefined where the document has no such note. */
  noteNumber(key: string): number | undefined {
    return this.#noteNumbers.get(key)
  }

  /** The place of a heading in the contents, from 1; undefined where they do not list it. */
  contentsPlace(headingId: string): number | undefined {
    return this.#contents.get(headingId)
  }

  /** True for a note with more than one mark. */
  isRepeated(key: string): boolean {
    return this.#repeated.has(key)
  }

  /** True for the first mark of a note: the one Word ties the note to. */
  isFirstMark(key: string): boolean {
    if (this.#marked.has(key)) return false
    this.#marked.add(key)
    return true
  }

  /** Content inside a bookmark. */
  bookmark(name: string, content: string): string {
    const id = this.#bookmarks++
    return [
      element('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
      content,
      element('w:bookmarkEnd', { 'w:id': id }),
    ].join('')
  }
}

/** Hidden bookmark around the first mark of a note, for the later ones to refer to. */
export function noteBookmark(number: number): string {
  return `_RefNote${number}`
}

/** Hidden bookmark around a heading that the contents list, by its place among them. */
export function headingBookmark(place: number): string {
  return `_Toc${String(place).padStart(9, '0')}`
}
