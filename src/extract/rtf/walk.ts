/** The tokens of an RTF file → its stories: body, notes, heads, feet. */

import { cellInline } from '../cell-text.ts'
import { headingLevelByName } from '../docx/heading-styles.ts'
import type { DraftBlock } from '../draft.ts'
import type { CellForm, RowForm } from '../grid-table.ts'
import { type LeftOut, nothingLeftOut } from '../left-out.ts'
import { LIMITS } from '../limits.ts'
import { numeral } from '../numerals.ts'
import { aboutBlock } from '../reader.ts'
import { type ParagraphForm, StoryWriter } from '../story-writer.ts'
import { BlockCount } from '../within-limit.ts'
import { ByteBuffer } from './byte-buffer.ts'
import type { Fonts } from './fonts.ts'
import { RtfLists } from './lists.ts'
import { type Field, firstState, type GroupState, inner } from './state.ts'
import type { Token } from './tokens.ts'
import { SIGNS, SYMBOLS } from './words.ts'

interface Style {
  name: string
  outline: number | null
}

/** Counts of what was met, for findings. */
interface Met extends LeftOut {
  objects: number
  isTooDeep: boolean
  isHtml: boolean
}

interface NoteFormats {
  footnote: string
  endnote: string
}

/** Reads the tokens it is given; `openings` and `words` are the tables of what each control word does. */
export class RtfWalk {
  readonly fonts: Fonts
  readonly count = new BlockCount()
  readonly body = new StoryWriter(this.count)
  readonly notes: DraftBlock[] = []
  readonly furniture: DraftBlock[] = []
  readonly styles = new Map<number, Style>()
  readonly lists = new RtfLists()
  readonly met: Met = { ...nothingLeftOut(), objects: 0, isTooDeep: false, isHtml: false }
  readonly noteFormats: NoteFormats = { footnote: 'decimal', endnote: 'lowerRoman' }
  readonly noteCounts = { footnote: 0, endnote: 0 }
  title = ''
  state: GroupState
  style: Style | null = null
  row: { isHeader: boolean; cells: CellForm[] } = { isHeader: false, cells: [] }
  nestedRow: { isHeader: boolean; cells: CellForm[] } = { isHeader: false, cells: [] }
  cellFlags = { joinsLeft: false, joinsAbove: false }
  isInRow = false
  private readonly colours: boolean[] = []
  private colour = [0, 0, 0]
  private hasColour = false
  private label = ''
  private readonly stack: GroupState[] = []
  private readonly pending = new ByteBuffer()
  private skip = 0
  /** True right after a group opened, until its first word. */
  private isFresh = false
  private isStarred = false

  constructor(
    fonts: Fonts,
    private readonly openings: Openings,
    private readonly words: Words,
  ) {
    this.fonts = fonts
    this.state = firstState(this.body)
  }

  /** Takes one token; false once the file's group is closed. */
  take(token: Token): boolean {
    if (token.kind === 'bytes') {
      this.takeBytes(token.bytes)
      return true
    }
    this.flush()
    if (token.kind === 'close') return this.close()
    if (token.kind === 'open') this.open()
    else if (token.kind === 'symbol') this.takeSymbol(token.sign)
    else if (token.kind === 'word') this.takeWord(token.name, token.value)
    return true
  }

  /** Closes what is open; true where the file broke off. */
  finish(): boolean {
    this.flush()
    const isCut = this.stack.length > 0
    while (this.stack.length > 0) this.close()
    return isCut
  }

  private open(): void {
    this.skip = 0
    if (this.stack.length >= LIMITS.rtfDepth) this.met.isTooDeep = true
    this.stack.push(this.state)
    this.state = inner(this.state)
    if (this.met.isTooDeep) this.state.destination = 'none'
    this.isFresh = true
    this.isStarred = false
  }

  private close(): boolean {
    this.skip = 0
    this.isFresh = false
    const { onClose } = this.state
    const outer = this.stack.pop()
    if (outer === undefined) return false
    this.state = outer
    onClose?.()
    return this.stack.length > 0
  }

  private takeBytes(bytes: Uint8Array): void {
    if (this.state.destination === 'none') return
    this.isFresh = false
    const from = Math.min(this.skip, bytes.length)
    this.skip -= from
    this.pending.add(from === 0 ? bytes : bytes.subarray(from))
  }

  private flush(): void {
    if (this.pending.length === 0) return
    this.emit(this.fonts.decode(this.pending.take(), this.state.font))
  }

  private takeSymbol(sign: string): void {
    if (sign === '*') {
      this.isStarred = this.isFresh
      return
    }
    const text = SYMBOLS[sign]
    if (text !== undefined) this.sign(text)
    else this.skip = 0
  }

  private takeWord(name: string, value: number | null): void {
    const isFirst = this.isFresh
    this.isFresh = false
    if (this.state.destination === 'none') return
    const text = SIGNS[name]
    if (text !== undefined) {
      this.sign(text)
      return
    }
    if (name === 'u') {
      this.takeUnicode(value ?? 0)
      return
    }
    this.skip = 0
    const opening = this.openings[name]
    if (opening !== undefined && isFirst) opening(this, value)
    else if (isFirst && this.isStarred) this.state.destination = 'none'
    else this.words[name]?.(this, value)
  }

  private takeUnicode(value: number): void {
    const code = value < 0 ? value + 65_536 : value
    this.emit(code > 0xffff ? codePoint(code) : this.fonts.character(code, this.state.font))
    this.skip = this.state.fallbackBytes
  }

  /** A sign of the text, unless it stands in for a character already given by its number. */
  private sign(text: string): void {
    if (this.skip > 0) this.skip--
    else this.emit(text)
  }

  /** Text, for whatever the group is for. */
  emit(text: string): void {
    const { destination, field } = this.state
    if (destination === 'text') this.write(text)
    else if (destination === 'label') this.label += text
    else if (destination === 'fonts') this.fonts.addName(text)
    else if (destination === 'styles') this.nameStyle(text)
    else if (destination === 'level-text') this.lists.addText(text)
    else if (destination === 'colours') this.endColours(text)
    else if (destination === 'title') this.title += text
    else if (
      destination === 'instruction' &&
      field !== null &&
      field.instruction.length < LONGEST_INSTRUCTION
    )
      field.instruction += text
    else if (destination === 'form-item') field?.items.push(text)
  }

  private write(text: string): void {
    const { state } = this
    if (state.isDeleted) return
    if (state.isHidden || this.isWhite()) {
      this.met.hiddenCharacters += text.trim().length
      return
    }
    if (state.field?.hasResult === false && text.trim() !== '') state.field.hasResult = true
    const { superscript, underline } = state
    const isRight = RIGHT_TO_LEFT.test(text)
    const bold = state.bold || (isRight && state.rightBold)
    const italic = state.italic || (isRight && state.rightItalic)
    state.story.add(text, { bold, italic, superscript, underline })
  }

  /** White text on a page without colour; in tables the row may be coloured. */
  private isWhite(): boolean {
    const { colour, isShaded } = this.state
    return colour > 0 && this.colours[colour] === true && !isShaded && this.depth() === 0
  }

  private nameStyle(text: string): void {
    if (this.style !== null && this.style.name.length < 100) this.style.name += text.replace(/;/g, '')
  }

  /** A part (0 red, 1 green, 2 blue) of the colour being defined. */
  setColour(part: number, value: number): void {
    this.colour[part] = value
    this.hasColour = true
  }

  private endColours(text: string): void {
    for (const sign of text) {
      if (sign !== ';') continue
      this.colours.push(this.hasColour && this.colour.every((part) => part >= 250))
      this.colour = [0, 0, 0]
      this.hasColour = false
    }
  }

  /** Tables around the open paragraph. */
  depth(): number {
    const { inTable, depth } = this.state.paragraph
    return Math.max(inTable || (this.isInRow && !this.state.isFurniture) ? 1 : 0, depth)
  }

  paragraphForm(): ParagraphForm {
    const { outline, style, list, listLevel } = this.state.paragraph
    const known = this.styles.get(style)
    const named = known === undefined ? null : headingLevelByName(known.name)
    const level = outline ?? known?.outline ?? null
    const isListed = list > 0 && this.state.story.at() > 0
    const counted = isListed ? this.lists.next(list, listLevel) : null
    const written = this.label.replace(/\s+/g, ' ').trim()
    this.label = ''
    return {
      depth: this.depth(),
      headingLevel: level !== null && level >= 0 && level < 9 ? level + 1 : named,
      marker: written === '' ? counted : written,
      listLevel: listLevel + 1,
    }
  }

  /** The end of a paragraph; one whose end was deleted goes on in the next. */
  endParagraph(): void {
    if (!this.state.isDeleted && this.state.destination === 'text')
      this.state.story.endParagraph(this.paragraphForm())
  }

  endCell(): void {
    if (this.state.destination === 'text') this.state.story.endCell(this.paragraphForm())
  }

  endRow(depth: number, form: RowForm): void {
    this.state.story.endRow(depth, { isHeader: form.isHeader, cells: [...form.cells] })
  }

  /** The rest of the group is a story of its own; `done` gets its blocks where the group closes. */
  openStory(isFurniture: boolean, done: (blocks: DraftBlock[]) => void): void {
    const story = new StoryWriter(this.count)
    const label = this.label
    this.label = ''
    this.state.story = story
    this.state.isFurniture = isFurniture
    this.state.destination = 'text'
    this.state.paragraph = { ...this.state.paragraph, inTable: false, depth: 0, outline: null, style: 0 }
    this.state.onClose = () => {
      done(story.finish())
      this.label = label
    }
  }

  figure(): void {
    if (this.state.isFurniture) return
    const message = 'A picture is not read; what it shows is not in the text.'
    this.state.story.push({
      type: 'figure',
      text: '',
      findings: [aboutBlock('figure-not-read', message, true)],
    })
  }

  /** A note's blocks, and its mark at the place it is called from. */
  addNote(blocks: readonly DraftBlock[], kind: keyof NoteFormats, isCounted: boolean): void {
    const inline = cellInline(blocks)
    const own = isCounted ? null : (/^(?:[*†‡§]+|\p{L}\)|\d{1,3}(?=\s))/u.exec(inline.text)?.[0] ?? null)
    if (own === null) this.noteCounts[kind]++
    const marker = own ?? numeral(this.noteCounts[kind], this.noteFormats[kind])
    const lead = own === null ? 0 : own.length + (/^\s*/.exec(inline.text.slice(own.length))?.[0].length ?? 0)
    const marks = inline.marks
      .map((mark) => ({ ...mark, start: Math.max(0, mark.start - lead), end: mark.end - lead }))
      .filter((mark) => mark.end > mark.start)
    this.notes.push({ type: 'footnote', text: inline.text.slice(lead), marker, marks })
    this.state.story.mark('footnote-ref', this.state.story.at(), marker)
  }

  /** A form field that shows no text of its own: a ticked or open box, the choice of a list. */
  showChoice(field: Field): void {
    if (field.hasResult) return
    const choice = field.choice ?? field.standard
    if (/FORMCHECKBOX/i.test(field.instruction)) this.emit(choice === 1 ? '☒' : '☐')
    else if (/FORMDROPDOWN/i.test(field.instruction)) this.emit(field.items[choice] ?? '')
  }
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const LONGEST_INSTRUCTION = 5_000

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
}

/** What a control word does; its value is null where none is written. */
export type Act = (walk: RtfWalk, value: number | null) => void
/** Words that say what the group they begin is for. */
export type Openings = Readonly<Record<string, Act>>
/** All other words. */
export type Words = Readonly<Record<string, Act>>
