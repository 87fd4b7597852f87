/** The text of a Word 97–2003 file, story by story → blocks. */
import type { DraftBlock } from '../draft.ts'
import { type LeftOut, nothingLeftOut } from '../left-out.ts'
import type { NextLabel } from '../list-labels.ts'
import { aboutBlock } from '../reader.ts'
import { type ParagraphForm, StoryWriter } from '../story-writer.ts'
import { isSymbolFont, strayBullet, symbolOf } from '../symbol-fonts.ts'
import { BlockCount } from '../within-limit.ts'
import { type IsPicture, readDrawings } from './drawings.ts'
import { readLists } from './lists.ts'
import { type ParagraphFacts, paragraphFacts, type RunFacts, runFacts } from './looks.ts'
import { characterRuns, paragraphRuns, type Run, runAt } from './properties.ts'
import { readFonts, readStyles, type Style } from './styles.ts'
import type { WordFile } from './word-file.ts'

/** Counts of what was met, for findings. */
interface Met extends LeftOut {
  lostSigns: number
  formFields: number
}

/** A field under way: in its code nothing is text. */
interface Field {
  code: string
  isCode: boolean
  start: number
}

/** A stretch of one look: its text, where it stands in the whole text and in the file. */
interface Stretch {
  readonly text: string
  readonly at: number
  readonly place: number
  readonly width: number
  readonly facts: RunFacts
}

/** Notes by the place of their marks: what the mark is called. */
export type NoteMarks = ReadonlyMap<number, string>

const CHARACTER_STYLE = 0x4a30
const TOKEN = /\p{Cc}|\P{Cc}+/gu
const CONTROL = /^\p{Cc}/u

export class DocWalk {
  readonly met: Met = { ...nothingLeftOut(), lostSigns: 0, formFields: 0 }
  private readonly characters: readonly Run[]
  private readonly paragraphs: readonly Run[]
  private readonly style: (number: number) => Style
  private readonly fonts: readonly string[]
  private readonly label: NextLabel
  private readonly isPicture: IsPicture
  private fields: Field[] = []
  readonly count = new BlockCount()
  private story = new StoryWriter(this.count)
  private isFurniture = false
  private wasDeleted = false
  private wasInserted = false

  constructor(
    private readonly file: WordFile,
    private readonly notes: NoteMarks,
  ) {
    this.characters = characterRuns(file)
    this.paragraphs = paragraphRuns(file)
    this.style = readStyles(file)
    this.fonts = readFonts(file)
    this.label = readLists(file)
    this.isPicture = readDrawings(file)
  }

  /** The blocks of the text between two places. */
  read(start: number, end: number, isFurniture: boolean): DraftBlock[] {
    this.story = new StoryWriter(this.count)
    this.fields = []
    this.isFurniture = isFurniture
    for (const stretch of this.stretches(start, end)) this.take(stretch)
    return this.story.finish()
  }

  private *stretches(start: number, end: number): Generator<Stretch> {
    let pieceAt = 0
    for (const { text, offset, width } of this.file.pieces) {
      const last = Math.min(end - pieceAt, text.length)
      let from = Math.max(0, start - pieceAt)
      while (from < last) {
        const place = offset + from * width
        const run = runAt(this.characters, place)
        const until = run === null ? from + 1 : Math.floor((run.end - offset) / width)
        const to = Math.min(
          last,
          Math.max(from + 1, run === null ? this.nextRun(place, offset, width) : until),
        )
        const facts = this.factsAt(run, place)
        const end = Math.min(to, this.paragraphEnd(place, offset, width, from))
        yield { text: text.slice(from, end), at: pieceAt + from, place, width, facts }
        from = end
      }
      pieceAt += text.length
      if (pieceAt >= end) return
    }
  }

  /** A run may go on over paragraphs, whose styles give it other looks. */
  private paragraphEnd(place: number, offset: number, width: number, from: number): number {
    const paragraph = runAt(this.paragraphs, place)
    if (paragraph === null) return Number.POSITIVE_INFINITY
    return Math.max(from + 1, Math.floor((paragraph.end - offset) / width))
  }

  /** Where the next known run begins after a gap. */
  private nextRun(place: number, offset: number, width: number): number {
    const next = this.characters.find((run) => run.start > place)
    return next === undefined ? Number.POSITIVE_INFINITY : Math.floor((next.start - offset) / width)
  }

  private factsAt(run: Run | null, place: number): RunFacts {
    const paragraph = runAt(this.paragraphs, place)
    const own = run?.properties ?? []
    const named = own.findLast((property) => property.code === CHARACTER_STYLE)
    const characterStyle = named === undefined ? [] : this.style(named.value.getUint16(0, true)).characters
    return runFacts([...this.style(paragraph?.style ?? 0).characters, ...characterStyle], own)
  }

  private take(stretch: Stretch): void {
    const { facts } = stretch
    if (facts.isDeleted && !this.wasDeleted) this.met.trackedChanges++
    if (facts.isInserted && !this.wasInserted) this.met.trackedChanges++
    this.wasDeleted = facts.isDeleted
    this.wasInserted = facts.isInserted
    if (facts.isDeleted) return
    for (const token of stretch.text.matchAll(TOKEN)) {
      const at = stretch.at + token.index
      if (!CONTROL.test(token[0])) this.takeText(token[0], at, facts)
      else this.takeSign(token[0], at, stretch, stretch.place + token.index * stretch.width)
    }
  }

  /** Text with the notes whose marks the writer typed. */
  private takeText(text: string, at: number, facts: RunFacts): void {
    let from = 0
    for (let index = 0; index < text.length && this.notes.size > 0; index++) {
      const mark = this.notes.get(at + index)
      if (mark === undefined) continue
      this.write(text.slice(from, index + 1), facts)
      this.story.mark('footnote-ref', this.story.at(), mark)
      from = index + 1
    }
    this.write(text.slice(from), facts)
  }

  private write(text: string, facts: RunFacts): void {
    const field = this.fields.at(-1)
    if (field?.isCode === true) {
      if (field.code.length < LONGEST_CODE) field.code += text
    } else if (facts.isHidden || facts.isWhite) this.met.hiddenCharacters += text.trim().length
    else this.story.add(this.shown(text, facts), facts.look)
  }

  private shown(text: string, { sign, font }: RunFacts): string {
    if (sign !== null) return [...text].map(() => this.symbol(sign.code, sign.font)).join('')
    if (!PRIVATE.test(text)) return text
    return text.replace(PRIVATE_ALL, (private_) => this.symbol(private_.charCodeAt(0), font))
  }

  private symbol(code: number, font: number | null): string {
    const name = font === null ? '' : (this.fonts[font] ?? '')
    const sign = (isSymbolFont(name) ? symbolOf(name, code) : null) ?? strayBullet(code)
    if (sign === null) this.met.lostSigns++
    return sign ?? '\uFFFD'
  }

  private takeSign(sign: string, at: number, { facts }: Stretch, place: number): void {
    switch (sign) {
      case '\r':
      case '\x07':
      case '\f':
        this.endParagraph(sign, place)
        break
      case '\x13':
      case '\x14':
      case '\x15':
        this.takeField(sign)
        break
      case '\x01':
        if (facts.isPicture) this.figure()
        break
      case '\x08':
        if (facts.isSpecial && this.isPicture(at)) this.figure()
        break
      case '\x02':
        this.takeNote(at)
        break
      case '\x05':
        this.met.comments++
        break
      default:
        this.write(SIGNS[sign] ?? '', facts)
    }
  }

  private takeNote(at: number): void {
    const mark = this.notes.get(at)
    if (mark !== undefined) this.story.mark('footnote-ref', this.story.at(), mark)
  }

  private takeField(sign: string): void {
    const field = this.fields.at(-1)
    if (sign === '\x13') this.fields.push({ code: '', isCode: true, start: 0 })
    else if (field === undefined) return
    else if (sign === '\x14') {
      field.isCode = this.fields.at(-2)?.isCode === true
      field.start = this.story.at()
    } else {
      this.fields.pop()
      const address = ADDRESS.exec(field.code)?.[1]
      if (address !== undefined) this.story.mark('link', field.start, address)
      if (FORM.test(field.code)) this.met.formFields++
    }
  }

  private figure(): void {
    if (this.isFurniture) return
    const message = 'A picture is not read; what it shows is not in the text.'
    this.story.push({ type: 'figure', text: '', findings: [aboutBlock('figure-not-read', message, true)] })
  }

  private endParagraph(sign: string, place: number): void {
    const run = runAt(this.paragraphs, place)
    const style = this.style(run?.style ?? 0)
    const facts = paragraphFacts([...style.paragraph, ...(run?.properties ?? [])])
    if (facts.endsRow) {
      this.story.endRow(facts.depth, facts.row)
      return
    }
    const form = this.formOf(facts, style)
    if (sign === '\x07' || facts.endsInnerCell) this.story.endCell(form)
    else this.story.endParagraph(form)
  }

  private formOf(facts: ParagraphFacts, style: Style): ParagraphForm {
    const isEmpty = this.story.at() === 0
    const marker = facts.list === null || isEmpty ? null : this.label(facts.list, facts.listLevel)
    return {
      depth: facts.depth,
      headingLevel: facts.outline === null ? style.headingLevel : facts.outline + 1,
      marker,
      listLevel: facts.listLevel + 1,
    }
  }
}

const LONGEST_CODE = 5_000
const ADDRESS = /^\s*HYPERLINK\s+"([^"]+)"/i
const FORM = /^\s*FORM(?:CHECKBOX|DROPDOWN)/i
const PRIVATE = /[\uE000-\uF8FF]/
const PRIVATE_ALL = /[\uE000-\uF8FF]/g
const SIGNS: Readonly<Record<string, string>> = { '\t': '\t', '\v': '\n', '\x0E': '\n', '\x1E': '\u2011' }
