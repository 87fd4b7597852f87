/** What an issued file prints, cut into units: one a statement, and one a stretch of words that belong to none. */
import { type EditedBlock, foldSpace } from '#official-document'

/** A statement as printed, or words of the front page and the like; `statement` is null for those. */
export interface Unit {
  readonly id: string
  readonly statement: string | null
  readonly text: string
  readonly part: EditedBlock['part']
  /** Level of the heading it stands in; null for other paragraphs. */
  readonly level: number | null
}

export interface IssuedText {
  /** In reading order. */
  readonly units: readonly Unit[]
  /** Numbers of paragraphs and list items as printed. */
  readonly numbering: ReadonlySet<string>
}

/** A paragraph's number or a list's marker at the beginning of its line. */
const NUMBERING = /^[\s(（[]*(?:\p{N}{1,4}|[IVXLCivxlc]{1,7}|\p{L})[.)）\]、]+\s*$/u

/** The units of an issued file. `known` are the statements of its manifest; anchors of others are words of nobody. */
export function unitsOf(blocks: readonly EditedBlock[], known: ReadonlySet<string>): IssuedText {
  const units = new Map<string, Unit>()
  const numbering = new Set<string>()
  for (const block of blocks) {
    let at = 0
    const free = (end: number): void => {
      const text = foldSpace(block.text.slice(at, end))
      if (isNumbering(text)) numbering.add(text)
      else if (hasWords(text)) {
        const id = `own ${units.size}`
        units.set(id, { id, statement: null, text, part: block.part, level: block.level })
      }
    }
    for (const { statement, start, end } of block.anchors) {
      if (!known.has(statement)) continue
      free(start)
      at = end
      const before = units.get(statement)?.text
      const text = foldSpace(`${before ?? ''} ${block.text.slice(start, end)}`)
      units.set(statement, { id: statement, statement, text, part: block.part, level: block.level })
    }
    free(block.text.length)
  }
  return { units: [...units.values()], numbering }
}

/** True for a number or marker that stands before a text. */
export function isNumbering(text: string): boolean {
  return NUMBERING.test(text)
}

/** True where a text holds a letter or a figure. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
