/** What the parts of two files share while they are compared: names of bookmarks, pairs of notes, numbers of marks. */
import { RevisionMarks } from './revision-marks.ts'
import { allOf, charactersOf, elementsOf, type WordElement } from './word-tree.ts'

export type Side = 'old' | 'new'

/** A file as it is compared: its text, its notes by id, and the names of its bookmarks by their ids. */
export interface ComparedFile {
  readonly notes: ReadonlyMap<string, WordElement>
  readonly names: ReadonlyMap<string, string>
}

/** Gathers what one file brings. `roots` are all parts that hold text. */
export function comparedFile(roots: readonly WordElement[], notes: WordElement | null): ComparedFile {
  const names = roots
    .flatMap((root) => allOf(root, 'w:bookmarkStart'))
    .map(({ attributes }): [string, string] => [attributes['w:id'] ?? '', attributes['w:name'] ?? ''])
  const numbered = (notes === null ? [] : elementsOf(notes))
    .filter(({ name, attributes }) => name === 'w:footnote' && attributes['w:type'] === undefined)
    .map((note): [string, WordElement] => [note.attributes['w:id'] ?? '', note])
  return { notes: new Map(numbered), names: new Map(names) }
}

/** One comparison under way. */
export class Comparison {
  readonly marks = new RevisionMarks()
  /** Which notes of the two files were found to be the same mark at the same place, old id by new id. */
  readonly matchedNotes = new Map<string, string>()
  /** Notes whose mark is deleted, by the id they get in the output. */
  readonly deletedNotes = new Map<string, WordElement>()
  readonly #pairs: ReadonlyMap<string, string>
  readonly #newNames: ReadonlySet<string>
  readonly #bookmarks = new Map<string, string>()
  readonly #names = new Set<string>()

  constructor(
    readonly old: ComparedFile,
    readonly fresh: ComparedFile,
  ) {
    this.#pairs = pairNotes(old, fresh)
    this.#newNames = new Set(fresh.names.values())
  }

  /** The key of a note: the same for a note of the old file and the one of the new file that answers it. */
  noteKey(side: Side): (id: string) => string {
    return (id) => (side === 'new' ? `new ${id}` : (this.#pairs.get(id) ?? `old ${id}`))
  }

  /** The number and the name an edge of a bookmark has in the output. */
  edgeOf(side: Side, original: string): { readonly id: string; readonly name: string } {
    const name = side === 'old' ? this.#oldName(original) : original
    const known = this.#bookmarks.get(name)
    if (known !== undefined) return { id: known, name }
    const id = this.marks.nextId()
    this.#bookmarks.set(name, id)
    this.#names.add(name)
    return { id, name }
  }

  /** A name that only old words bear: a statement's stays recognisable, what stands before "_" is its id. */
  #oldName(name: string): string {
    if (name.startsWith('_')) return `_Old${name}`.slice(0, LONGEST_NAME)
    return this.#newNames.has(name) ? `${name}_was`.slice(0, LONGEST_NAME) : name
  }

  /** A note of the old file whose mark is deleted gets an id of its own. */
  deleteNote(id: string): string {
    const note = this.old.notes.get(id)
    const free = String(Math.max(0, ...[...this.fresh.notes.keys()].map(Number)) + this.deletedNotes.size + 1)
    if (note !== undefined) this.deletedNotes.set(free, note)
    return free
  }
}

/** Word refuses bookmarks with longer names. */
const LONGEST_NAME = 40

/** Notes answer each other by the first statement in them, else by their words; each once. */
function pairNotes(old: ComparedFile, fresh: ComparedFile): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  for (const keyOf of [statementOf, charactersOf]) {
    const taken = new Set(pairs.values())
    const open = new Map<string, string>()
    for (const [id, note] of fresh.notes) {
      const key = keyOf(note)
      if (key !== '' && !taken.has(`new ${id}`) && !open.has(key)) open.set(key, `new ${id}`)
    }
    for (const [id, note] of old.notes) {
      const answer = open.get(keyOf(note))
      if (pairs.has(id) || answer === undefined) continue
      pairs.set(id, answer)
      open.delete(keyOf(note))
    }
  }
  return pairs
}

function statementOf(note: WordElement): string {
  return allOf(note, 'w:bookmarkStart')[0]?.attributes['w:name'] ?? ''
}
