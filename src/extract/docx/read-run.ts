/** The runs inside a Word paragraph → text and marks. */

import { LIMITS } from '../limits.ts'
import { numeral } from '../numerals.ts'
import { childNamed, childrenNamed, elementsOf, textOf, type XmlElement } from '../read-xml.ts'
import { aboutBlock } from '../reader.ts'
import { isSymbolFont, strayBullet, symbolOf } from '../symbol-fonts.ts'
import { chosen, figure, readDrawing } from './figures.ts'
import { isTwoDimensional, linearFormula } from './formula.ts'
import type { OpenParagraph, Story, WalkBlocks } from './story.ts'
import { isOn, type RunLook, readLook } from './styles.ts'

/** What reading the pieces of a paragraph needs at hand. */
export interface Pen {
  readonly story: Story
  readonly open: OpenParagraph
  readonly walk: WalkBlocks
  /** Look of the paragraph's style. */
  readonly basis: RunLook
}

/** Elements that only wrap what stands in the text. */
const WRAPPERS = new Set([
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:fldSimple',
  'w:sdtContent',
  'w:rubyBase',
])
const ACCEPTED = new Set(['w:ins', 'w:moveTo'])
const REFUSED = new Set(['w:del', 'w:moveFrom'])

/** Reads everything inside a paragraph or a wrapper in it, in order. */
export function readPieces(container: XmlElement, pen: Pen): void {
  for (const element of elementsOf(container)) readPiece(element, pen)
}

function readPiece(element: XmlElement, pen: Pen): void {
  const { story, open } = pen
  const { name, attributes } = element
  if (name === 'w:r') readRun(element, pen)
  else if (WRAPPERS.has(name)) readPieces(element, pen)
  else if (ACCEPTED.has(name) || REFUSED.has(name)) {
    story.met.trackedChanges++
    if (ACCEPTED.has(name)) readPieces(element, pen)
  } else if (name === 'w:hyperlink') readLink(element, pen)
  else if (name === 'w:sdt') readControl(element, pen)
  else if (name === 'w:bookmarkStart') openBookmark(element, pen)
  else if (name === 'w:bookmarkEnd') closeBookmark(attributes['w:id'] ?? '', pen)
  else if (name === 'm:oMath') readInlineFormula(element, pen)
  else if (name === 'm:oMathPara') open.after.push(figure('formula', linearFormula(element), story.page))
  else if (name === 'mc:AlternateContent') for (const child of chosen(element)) readPiece(child, pen)
}

function readLink(link: XmlElement, pen: Pen): void {
  const start = pen.open.text.at()
  readPieces(link, pen)
  const address = pen.story.parts.address(link.attributes['r:id'] ?? '')
  if (address !== null) pen.open.text.mark('link', start, address)
}

/** A content control; one that still shows its prompt holds no words of the writer. */
function readControl(control: XmlElement, pen: Pen): void {
  const isPrompt = childNamed(childNamed(control, 'w:sdtPr'), 'w:showingPlcHdr') !== null
  const content = childNamed(control, 'w:sdtContent')
  if (content !== null && !isPrompt) readPieces(content, pen)
}

/** Bookmarks whose names begin with "_" are Word's own (contents, cursor). */
export function openBookmark(
  element: XmlElement,
  pen: Pick<Pen, 'story'> & { readonly open: OpenParagraph | null },
): void {
  const name = element.attributes['w:name'] ?? ''
  if (name === '' || name.startsWith('_') || pen.story.bookmarks.size >= LIMITS.openBookmarks) return
  pen.story.bookmarks.set(element.attributes['w:id'] ?? '', { name, start: pen.open?.text.at() ?? 0 })
}

function closeBookmark(id: string, pen: Pen): void {
  const bookmark = pen.story.bookmarks.get(id)
  if (bookmark === undefined) return
  pen.story.bookmarks.delete(id)
  pen.open.text.mark('anchor', bookmark.start, bookmark.name)
}

function readInlineFormula(formula: XmlElement, pen: Pen): void {
  pen.open.text.add(linearFormula(formula))
  const needsPerson = isTwoDimensional(formula)
  pen.open.findings.push(
    aboutBlock('figure-not-read', 'A formula inside the sentence is written in one line.', needsPerson),
  )
}

/** One run. Field codes, hidden text and deleted text give no words. */
export function readRun(run: XmlElement, pen: Pen): void {
  const properties = childNamed(run, 'w:rPr')
  const style = childNamed(properties, 'w:rStyle')?.attributes['w:val'] ?? null
  const look = { ...pen.basis, ...pen.story.styles.character(style), ...readLook(properties) }
  const hasCustomMark = elementsOf(run).some((child) => isOn(child.attributes['w:customMarkFollows']))
  const customMark = hasCustomMark ? childrenNamed(run, 'w:t').map(textOf).join('').trim() : null
  const writer = { ...pen, look, customMark }
  for (const element of elementsOf(run)) readRunPart(element, writer)
}

interface Writer extends Pen {
  readonly look: RunLook
  /** The mark of a note as the writer chose it, where this run holds one; it is not part of the sentence. */
  readonly customMark: string | null
}

function readRunPart(element: XmlElement, writer: Writer): void {
  const { story, open } = writer
  switch (element.name) {
    case 'w:t':
      write(withoutStrays(textOf(element), writer), writer)
      break
    case 'w:tab':
    case 'w:ptab':
      write('\t', writer)
      break
    case 'w:br':
      readBreak(element, writer)
      break
    case 'w:cr':
      write('\n', writer)
      break
    case 'w:noBreakHyphen':
      write('-', writer)
      break
    case 'w:sym':
      readSymbol(element, writer)
      break
    case 'w:fldChar':
      readFieldMark(element, story, (shown) => write(shown, writer))
      break
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      readNoteReference(element, writer)
      break
    case 'w:lastRenderedPageBreak':
      story.page++
      break
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      if (isText(writer)) open.after.push(...readDrawing(element, story, writer.walk))
      break
    case 'mc:AlternateContent':
      for (const child of chosen(element)) readRunPart(child, writer)
      break
    case 'w:ruby':
      for (const base of childrenNamed(element, 'w:rubyBase')) readPieces(base, writer)
      break
  }
}

function isText({ story, look }: Writer): boolean {
  return story.fields.every((field) => field.phase === 'result') && look.isHidden !== true
}

function write(text: string, writer: Writer): void {
  const { story, open, look } = writer
  if (!story.fields.every((field) => field.phase === 'result') || writer.customMark !== null) return
  if (isInvisible(look, story)) {
    story.met.hiddenCharacters += text.trim().length
    return
  }
  if (text.trim() !== '') {
    open.page ??= story.page
    const length = text.trim().length
    open.looks.all += length
    if (look.bold === true) open.looks.bold += length
    if (look.underline === true) open.looks.underline += length
  }
  open.text.add(text, {
    bold: look.bold === true,
    italic: look.italic === true,
    superscript: look.superscript === true,
  })
}

const SMALLEST_HALF_POINTS = 3

/** Hidden by its property, white on nothing, or too small to see. */
function isInvisible(look: RunLook, story: Story): boolean {
  const isWhite = /^ffffff$/i.test(look.color ?? '') && look.isShaded !== true && !story.isInTable
  return look.isHidden === true || isWhite || (look.halfPoints ?? 24) < SMALLEST_HALF_POINTS
}

/** A break of page or column parts paragraphs; pages are counted by the breaks the last printing recorded. */
function readBreak(element: XmlElement, writer: Writer): void {
  const type = element.attributes['w:type']
  write(type === 'page' || type === 'column' ? '\n\n' : '\n', writer)
}

function readSymbol(element: XmlElement, writer: Writer): void {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16)
  const sign = Number.isNaN(code)
    ? null
    : (symbolOf(element.attributes['w:font'] ?? '', code) ?? strayBullet(code))
  if (sign === null) writer.story.met.lostSymbols++
  write(sign ?? '\uFFFD', writer)
}

/** Characters at private places, or plain letters set in a symbol font. */
function withoutStrays(text: string, writer: Writer): string {
  const font = writer.look.font ?? ''
  if (!isSymbolFont(font) && !/[\uE000-\uF8FF]/.test(text)) return text
  return [...text]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0
      const isPrivate = code >= 0xe000 && code <= 0xf8ff
      if (!isPrivate && !isSymbolFont(font)) return sign
      const meant = symbolOf(font, code) ?? strayBullet(code)
      if (meant === null && isPrivate) writer.story.met.lostSymbols++
      return meant ?? (isPrivate ? '\uFFFD' : sign)
    })
    .join('')
}

/** The marks that open a field, part its code from its result, and close it. */
export function readFieldMark(element: XmlElement, story: Story, write: (shown: string) => void): void {
  const type = element.attributes['w:fldCharType']
  const top = story.fields[story.fields.length - 1]
  if (type === 'begin')
    story.fields.push({ phase: 'code', shown: shownByForm(childNamed(element, 'w:ffData')) })
  else if (type === 'separate' && top !== undefined) top.phase = 'result'
  else if (type === 'end') {
    story.fields.pop()
    if (top !== undefined && top.shown !== '') write(top.shown)
  }
}

/** A check box with or without its cross, or the entry chosen from a list. */
function shownByForm(data: XmlElement | null): string {
  const box = childNamed(data, 'w:checkBox')
  if (box !== null) {
    const state = childNamed(box, 'w:checked') ?? childNamed(box, 'w:default')
    const isChecked =
      state !== null && (state.attributes['w:val'] === undefined || isOn(state.attributes['w:val']))
    return isChecked ? '☒' : '☐'
  }
  const list = childNamed(data, 'w:ddList')
  if (list === null) return ''
  const chosenAt = Number(childNamed(list, 'w:result')?.attributes['w:val'] ?? 0)
  return childrenNamed(list, 'w:listEntry')[chosenAt]?.attributes['w:val'] ?? ''
}

function readNoteReference(element: XmlElement, writer: Writer): void {
  if (!isText(writer)) return
  const { story, open, customMark } = writer
  const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  const count = story.notes.filter((note) => note.kind === kind && !note.isCustom).length
  const isCustom = customMark !== null && customMark !== ''
  const mark = isCustom ? customMark : numeral(count + 1, story.noteFormats[kind])
  story.notes.push({ kind, id: element.attributes['w:id'] ?? '', mark, isCustom, page: story.page })
  open.text.mark('footnote-ref', open.text.at(), mark)
}
