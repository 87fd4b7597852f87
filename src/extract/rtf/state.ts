/** What holds inside a group of RTF and ends with it. */
import type { StoryWriter } from '../story-writer.ts'

/** What the text of a group is for. */
export type Destination =
  | 'text'
  | 'none'
  | 'shape'
  | 'label'
  | 'fonts'
  | 'colours'
  | 'styles'
  | 'info'
  | 'title'
  | 'instruction'
  | 'form'
  | 'form-item'
  | 'row-form'
  | 'lists'
  | 'level-text'
  | 'list-uses'

/** A field under way. */
export interface Field {
  instruction: string
  /** A check box: 0 open, 1 ticked; a list: the place of its choice; null where the file does not say. */
  choice: number | null
  standard: number
  readonly items: string[]
  hasResult: boolean
}

/** What a note says of itself while it is read. */
export interface NoteFacts {
  kind: 'footnote' | 'endnote'
  /** True once it has the mark that the program counts. */
  isCounted: boolean
}

export interface ParagraphState {
  style: number
  outline: number | null
  inTable: boolean
  depth: number
  /** The use of a list; 0 for none. */
  list: number
  listLevel: number
}

export interface GroupState {
  destination: Destination
  /** Where `\ud` puts its text: what held before `\upr`. */
  beforeUpr: Destination
  story: StoryWriter
  /** True in a note, a header, a footer: figures there are not reported. */
  isFurniture: boolean
  font: number
  /** Bytes that follow `\u` for programs that do not know it. */
  fallbackBytes: number
  bold: boolean
  italic: boolean
  /** Of letters written from right to left, which have looks of their own. */
  rightBold: boolean
  rightItalic: boolean
  underline: boolean
  superscript: boolean
  isHidden: boolean
  isDeleted: boolean
  colour: number
  isShaded: boolean
  paragraph: ParagraphState
  field: Field | null
  note: NoteFacts | null
  /** Run when the group that set it closes. */
  onClose: (() => void) | null
}

export const PLAIN_PARAGRAPH: ParagraphState = {
  style: 0,
  outline: null,
  inTable: false,
  depth: 0,
  list: 0,
  listLevel: 0,
}

/** The state at the beginning of a file. */
export function firstState(story: StoryWriter): GroupState {
  return {
    destination: 'text',
    beforeUpr: 'text',
    story,
    isFurniture: false,
    font: 0,
    fallbackBytes: 1,
    ...PLAIN_LOOK,
    paragraph: { ...PLAIN_PARAGRAPH },
    field: null,
    note: null,
    onClose: null,
  }
}

/** What `\plain` sets back. */
export const PLAIN_LOOK = {
  bold: false,
  italic: false,
  rightBold: false,
  rightItalic: false,
  underline: false,
  superscript: false,
  isHidden: false,
  isDeleted: false,
  colour: 0,
  isShaded: false,
}

/** The state a new group begins with. */
export function inner(state: GroupState): GroupState {
  return { ...state, paragraph: { ...state.paragraph }, onClose: null }
}
