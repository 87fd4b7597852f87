/** What the outline is built of: items, and what is known while rows are put to them. */
import type { Label, OpenLevel } from './label.ts'
import type { Word } from './word.ts'

export type ItemKind =
  | 'front'
  | 'organ'
  | 'preambular'
  | 'operative'
  | 'heading'
  | 'closing'
  | 'annex'
  | 'annex-paragraph'
  | 'unparsed'

export interface Item {
  readonly kind: ItemKind
  readonly words: Word[]
  readonly label: Label | null
  readonly labelOutside: boolean
  /** From 1; 0 for what is no numbered or listed paragraph. */
  readonly level: number
  /** What was odd about its number. */
  readonly oddNumber: 'skipped' | 'repeated' | null
}

export type State = 'front' | 'preamble' | 'operative' | 'closing' | 'annex'

export interface Build {
  state: State
  readonly items: Item[]
  /** Last row's text, to know whether a paragraph may begin after it. */
  before: string
  beforeShort: boolean
  open: OpenLevel[]
  headingSince: boolean
  readonly width: number
  readonly knowsPlaces: boolean
}
