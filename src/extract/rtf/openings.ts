/** What the first word of a group makes of it: a table of fonts, a note, a head, a field, or nothing to read. */

import { cellInline } from '../cell-text.ts'
import type { DraftBlock } from '../draft.ts'
import type { Destination, Field, NoteFacts } from './state.ts'
import type { Act, Openings } from './walk.ts'
import { PASSED_OVER } from './words.ts'

const to =
  (destination: Destination): Act =>
  ({ state }) => {
    state.destination = destination
  }

const furniture =
  (type: 'header' | 'footer'): Act =>
  (walk) =>
    walk.openStory(true, (blocks) => walk.furniture.push(...blocks.flatMap((block) => lineOf(type, block))))

/** Each head or foot as one line a paragraph. */
function lineOf(type: 'header' | 'footer', block: DraftBlock): DraftBlock[] {
  const { text, marks } = cellInline([block])
  return text === '' ? [] : [{ type, text, marks }]
}

const footnote: Act = (walk) => {
  if (walk.state.isDeleted || walk.state.destination !== 'text') {
    walk.state.destination = 'none'
    return
  }
  const facts: NoteFacts = { kind: 'footnote', isCounted: false }
  walk.openStory(true, (blocks) => walk.addNote(blocks, facts.kind, facts.isCounted))
  walk.state.note = facts
}

const field: Act = (walk) => {
  if (walk.state.destination !== 'text') return
  const own: Field = { instruction: '', choice: null, standard: 0, items: [], hasResult: false }
  const outer = walk.state.field
  walk.state.field = own
  walk.state.onClose = () => {
    walk.showChoice(own)
    if (own.hasResult && outer !== null) outer.hasResult = true
  }
}

const ADDRESS = /^\s*HYPERLINK\s+"([^"]+)"/i

const fieldResult: Act = (walk) => {
  const { field: own, story } = walk.state
  const start = story.at()
  walk.state.onClose = () => {
    const address = ADDRESS.exec(own?.instruction ?? '')?.[1]
    if (address !== undefined) story.mark('link', start, address)
  }
}

const picture: Act = (walk) => {
  walk.figure()
  walk.state.destination = 'none'
}

const comment: Act = (walk) => {
  walk.met.comments++
  walk.state.destination = 'none'
}

const embedded: Act = (walk) => {
  walk.met.objects++
}

const textBox: Act = (walk) => {
  const { story } = walk.state
  walk.openStory(walk.state.isFurniture, (blocks) => story.push(...blocks))
}

const info: Act = (walk) => {
  if (walk.state.destination === 'info') walk.state.destination = 'title'
}

const passedOver: Openings = Object.fromEntries([...PASSED_OVER].map((name) => [name, to('none')]))
const keep: Act = () => undefined

/** By control word. */
export const OPENINGS: Openings = {
  ...passedOver,
  fonttbl: to('fonts'),
  colortbl: to('colours'),
  stylesheet: to('styles'),
  info: to('info'),
  title: info,
  pict: picture,
  object: embedded,
  result: keep,
  shppict: keep,
  moMath: keep,
  moMathPara: keep,
  footnote,
  header: furniture('header'),
  headerl: furniture('header'),
  headerr: furniture('header'),
  headerf: furniture('header'),
  footer: furniture('footer'),
  footerl: furniture('footer'),
  footerr: furniture('footer'),
  footerf: furniture('footer'),
  listtable: to('lists'),
  list: ({ state, lists }) => {
    if (state.destination === 'lists') lists.beginList()
  },
  listlevel: ({ state, lists }) => {
    if (state.destination === 'lists') lists.beginLevel()
  },
  leveltext: ({ state }) => {
    if (state.destination === 'lists') state.destination = 'level-text'
  },
  listoverridetable: to('list-uses'),
  lfolevel: to('none'),
  listtext: to('label'),
  pntext: to('label'),
  field,
  fldinst: to('instruction'),
  fldrslt: fieldResult,
  ffdata: to('form'),
  ffl: to('form-item'),
  annotation: comment,
  shpinst: to('shape'),
  do: to('shape'),
  shptxt: textBox,
  dptxbxtext: textBox,
  nesttableprops: to('row-form'),
  upr: (walk) => {
    walk.state.beforeUpr = walk.state.destination
    walk.state.destination = 'shape'
  },
  ud: (walk) => {
    walk.state.destination = walk.state.beforeUpr
  },
}
