/** The labels of OpenDocument lists, counted while the text is read in order. */
import type { XmlElement } from '../read-xml.ts'
import type { OdtStyles } from './styles.ts'

interface OpenList {
  readonly style: string | null
  readonly counts: number[]
}

export interface OdtLabel {
  readonly marker: string
  readonly level: number
}

/** Lists inside each other share one row of counts; a list goes on where the file says it continues another. */
export class OdtLists {
  readonly #styles: OdtStyles
  readonly #open: OpenList[] = []
  /** Counts of finished lists, by the list's id and by its style. */
  readonly #finished = new Map<string, number[]>()
  readonly #headings: number[] = []
  #ids: string[] = []
  /** True until the item's first paragraph took its label. */
  #isWaiting = false
  #isNumbered = true

  constructor(styles: OdtStyles) {
    this.#styles = styles
  }

  open(list: XmlElement): void {
    const above = this.#open[this.#open.length - 1]
    const named = list.attributes['text:style-name'] ?? ''
    const style = named === '' ? (above?.style ?? null) : named
    this.#open.push({ style, counts: above?.counts ?? this.#continued(list, style) })
    this.#ids.push(list.attributes['xml:id'] ?? list.attributes.id ?? '')
    if (above !== undefined) above.counts.length = Math.max(0, this.#open.length - 1)
    this.#isWaiting = false
  }

  #continued(list: XmlElement, style: string | null): number[] {
    const from = list.attributes['text:continue-list']
    if (from !== undefined) return [...(this.#finished.get(`#${from}`) ?? [])]
    return list.attributes['text:continue-numbering'] === 'true'
      ? [...(this.#finished.get(style ?? '') ?? [])]
      : []
  }

  item(item: XmlElement): void {
    this.#isWaiting = true
    this.#isNumbered = item.name === 'text:list-item'
    const start = Number(item.attributes['text:start-value'] ?? '')
    const list = this.#open[this.#open.length - 1]
    if (list !== undefined && item.attributes['text:start-value'] !== undefined)
      list.counts[this.#open.length - 1] = start - 1
  }

  close(): void {
    const list = this.#open.pop()
    const id = this.#ids.pop() ?? ''
    if (list === undefined || this.#open.length > 0) return
    this.#finished.set(list.style ?? '', list.counts)
    if (id !== '') this.#finished.set(`#${id}`, list.counts)
    this.#isWaiting = false
  }

  /** The label of the paragraph that comes now; null outside lists and after an item's first paragraph. */
  label(): OdtLabel | null {
    const level = this.#open.length
    const list = this.#open[level - 1]
    if (list === undefined || !this.#isWaiting) return null
    this.#isWaiting = false
    if (!this.#isNumbered) return null
    const definition = this.#styles.listLevel(list.style, level)
    list.counts[level - 1] = (list.counts[level - 1] ?? (definition?.start ?? 1) - 1) + 1
    list.counts.length = level
    return { marker: definition === null ? '•' : definition.label(list.counts), level }
  }

  /** The number of a heading outside lists, by the document's outline; null where headings are not numbered. */
  headingLabel(level: number): OdtLabel | null {
    const definition = this.#styles.outlineLevel(level)
    if (definition === null) return null
    this.#headings[level - 1] = (this.#headings[level - 1] ?? definition.start - 1) + 1
    this.#headings.length = level
    const marker = definition.label(this.#headings)
    return marker === '' ? null : { marker, level }
  }
}
