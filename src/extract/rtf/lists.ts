/** The lists that an RTF file defines, for paragraphs whose label no program has written down. Source: the specification, List Tables. */
import { type CountedList, countLabels, type ListLevel, type NextLabel } from '../list-labels.ts'

interface OpenLevel {
  start: number
  format: number
  /** As written: its length first, a semicolon last. */
  text: string
}

const MOST_LISTS = 5_000
const MOST_LEVELS = 9
const LONGEST_TEXT = 300

export class RtfLists {
  readonly #lists = new Map<number, CountedList>()
  readonly #uses = new Map<number, number>()
  #levels: OpenLevel[] = []
  #listOfUse = 0

  /** The label of the next paragraph that names a use of a list and a level. */
  readonly next: NextLabel = countLabels((use) => this.#lists.get(this.#uses.get(use) ?? -1) ?? null)

  beginList(): void {
    this.#levels = []
  }

  beginLevel(): void {
    if (this.#levels.length < MOST_LEVELS) this.#levels.push({ start: 1, format: 0, text: '' })
  }

  setFormat(format: number): void {
    const level = this.#levels.at(-1)
    if (level !== undefined) level.format = format
  }

  setStart(start: number): void {
    const level = this.#levels.at(-1)
    if (level !== undefined) level.start = start
  }

  addText(text: string): void {
    const level = this.#levels.at(-1)
    if (level !== undefined && level.text.length < LONGEST_TEXT) level.text += text
  }

  /** Ends a list: its number comes after its levels. */
  name(id: number): void {
    if (this.#lists.size < MOST_LISTS) this.#lists.set(id, { id, levels: this.#levels.map(levelOf) })
  }

  beginUse(list: number): void {
    this.#listOfUse = list
  }

  nameUse(use: number): void {
    if (this.#uses.size < MOST_LISTS) this.#uses.set(use, this.#listOfUse)
  }
}

function levelOf({ start, format, text }: OpenLevel): ListLevel {
  const length = text.codePointAt(0) ?? 0
  return { start, format, text: text.slice(1, 1 + length) }
}
