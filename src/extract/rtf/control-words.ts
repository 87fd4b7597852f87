/** What control words inside a group do: looks, paragraphs, rows of tables, fonts, styles, form fields. */
import { type GroupState, PLAIN_LOOK, PLAIN_PARAGRAPH } from './state.ts'
import type { Act, RtfWalk, Words } from './walk.ts'
import { pageByNumber } from './words.ts'

type Switch =
  | 'bold'
  | 'italic'
  | 'rightBold'
  | 'rightItalic'
  | 'underline'
  | 'superscript'
  | 'isHidden'
  | 'isShaded'

const turn =
  (name: Switch): Act =>
  ({ state }, value) => {
    state[name] = value !== 0
  }
const turnOff =
  (name: Switch): Act =>
  ({ state }) => {
    state[name] = false
  }

/** A tracked change counts where it begins. */
const deleted: Act = ({ state, met }, value) => {
  if (value !== 0 && !state.isDeleted && state.destination === 'text') met.trackedChanges++
  state.isDeleted = value !== 0
}
const revised: Act = ({ state, met }, value) => {
  if (value !== 0 && state.destination === 'text') met.trackedChanges++
}

const font: Act = ({ state, fonts }, value) => {
  if (state.destination === 'fonts') fonts.define(value ?? 0)
  else state.font = value ?? 0
}

const page = (name: string): Act => {
  return ({ fonts }) => {
    fonts.documentPage = name
    fonts.isPageNamed = true
  }
}
const pageNumber: Act = (walk, value) => {
  const name = pageByNumber(value ?? 0)
  if (name !== null) page(name)(walk, null)
}

const style: Act = (walk, value) => {
  if (walk.state.destination !== 'styles') {
    walk.state.paragraph.style = value ?? 0
    return
  }
  walk.style = { name: '', outline: null }
  walk.styles.set(value ?? 0, walk.style)
}
const outline: Act = (walk, value) => {
  if (walk.state.destination !== 'styles') walk.state.paragraph.outline = value
  else if (walk.style !== null) walk.style.outline = value
}

/** A row's form: of the table itself, or (in the group of a nested row) of the table inside a cell. */
const rowOf = (walk: RtfWalk): RtfWalk['row'] =>
  walk.state.destination === 'row-form' ? walk.nestedRow : walk.row

const beginRow: Act = (walk) => {
  const row = { isHeader: false, cells: [] }
  walk.cellFlags = { joinsLeft: false, joinsAbove: false }
  if (walk.state.destination === 'row-form') walk.nestedRow = row
  else {
    walk.row = row
    walk.isInRow = walk.state.destination === 'text'
  }
}
const cellEdge: Act = (walk, right) => {
  const { cells } = rowOf(walk)
  if (cells.length < MOST_CELLS) cells.push({ right, ...walk.cellFlags })
  walk.cellFlags = { joinsLeft: false, joinsAbove: false }
}
const MOST_CELLS = 200

const endRow: Act = (walk) => {
  if (walk.state.destination !== 'text') return
  walk.endRow(1, walk.row)
  walk.isInRow = false
}

const noteFormat =
  (kind: 'footnote' | 'endnote', format: string): Act =>
  ({ noteFormats }) => {
    noteFormats[kind] = format
  }

const colourPart =
  (part: number): Act =>
  (walk, value) => {
    if (walk.state.destination === 'colours') walk.setColour(part, value ?? 0)
  }

const inLists =
  (act: (lists: RtfWalk['lists'], value: number) => void): Act =>
  ({ state, lists }, value) => {
    if (state.destination === 'lists') act(lists, value ?? 0)
  }

const line: Act = (walk) => walk.emit('\n')
const reset = (state: GroupState): void => {
  state.paragraph = { ...PLAIN_PARAGRAPH }
}

/** By control word. */
export const CONTROL_WORDS: Words = {
  par: (walk) => walk.endParagraph(),
  sect: (walk) => walk.endParagraph(),
  page: line,
  column: line,
  pard: ({ state }) => reset(state),
  plain: ({ state }) => Object.assign(state, PLAIN_LOOK),
  b: turn('bold'),
  i: turn('italic'),
  ab: turn('rightBold'),
  ai: turn('rightItalic'),
  ul: turn('underline'),
  uld: turn('underline'),
  uldb: turn('underline'),
  ulw: turn('underline'),
  ulnone: turnOff('underline'),
  super: turn('superscript'),
  nosupersub: turnOff('superscript'),
  sub: turnOff('superscript'),
  up: ({ state }, value) => {
    state.superscript = (value ?? 6) > 0
  },
  v: turn('isHidden'),
  cf: ({ state }, value) => {
    state.colour = value ?? 0
  },
  highlight: turn('isShaded'),
  cb: turn('isShaded'),
  chcbpat: turn('isShaded'),
  cbpat: turn('isShaded'),
  deleted,
  revised,
  f: font,
  fcharset: ({ fonts }, value) => fonts.setCharset(value ?? 0),
  cpg: ({ fonts }, value) => fonts.setPage(value ?? 0),
  ansicpg: pageNumber,
  mac: page('macintosh'),
  pc: page('cp437'),
  pca: page('cp850'),
  uc: ({ state }, value) => {
    state.fallbackBytes = Math.min(20, Math.max(0, value ?? 1))
  },
  s: style,
  outlinelevel: outline,
  ls: ({ state, lists }, value) => {
    if (state.destination === 'list-uses') lists.nameUse(value ?? 0)
    else state.paragraph.list = Math.max(0, value ?? 0)
  },
  listid: ({ state, lists }, value) => {
    if (state.destination === 'list-uses') lists.beginUse(value ?? 0)
    else if (state.destination === 'lists') lists.name(value ?? 0)
  },
  levelnfc: inLists((lists, value) => lists.setFormat(value)),
  levelnfcn: inLists((lists, value) => lists.setFormat(value)),
  levelstartat: inLists((lists, value) => lists.setStart(value)),
  ilvl: ({ state }, value) => {
    state.paragraph.listLevel = Math.min(8, Math.max(0, value ?? 0))
  },
  intbl: ({ state }) => {
    state.paragraph.inTable = true
  },
  itap: ({ state }, value) => {
    state.paragraph.depth = Math.max(0, value ?? 0)
  },
  trowd: beginRow,
  trhdr: (walk) => {
    rowOf(walk).isHeader = true
  },
  clmrg: ({ cellFlags }) => {
    cellFlags.joinsLeft = true
  },
  clvmrg: ({ cellFlags }) => {
    cellFlags.joinsAbove = true
  },
  cellx: cellEdge,
  cell: (walk) => walk.endCell(),
  nestcell: (walk) => walk.endCell(),
  row: endRow,
  nestrow: (walk) => walk.endRow(Math.max(2, walk.depth()), walk.nestedRow),
  chftn: ({ state }) => {
    if (state.note !== null) state.note.isCounted = true
  },
  ftnalt: ({ state }) => {
    if (state.note !== null) state.note.kind = 'endnote'
  },
  ftnnar: noteFormat('footnote', 'decimal'),
  ftnnalc: noteFormat('footnote', 'lowerLetter'),
  ftnnrlc: noteFormat('footnote', 'lowerRoman'),
  aftnnar: noteFormat('endnote', 'decimal'),
  aftnnalc: noteFormat('endnote', 'lowerLetter'),
  aftnnrlc: noteFormat('endnote', 'lowerRoman'),
  red: colourPart(0),
  green: colourPart(1),
  blue: colourPart(2),
  ffres: ({ state }, value) => {
    if (state.field !== null && value !== null && value !== UNSET) state.field.choice = value
  },
  ffdefres: ({ state }, value) => {
    if (state.field !== null) state.field.standard = value ?? 0
  },
  fromhtml: ({ met }) => {
    met.isHtml = true
  },
}

/** What a form field says of its choice while nobody has made one. */
const UNSET = 25
