/** Walks the paragraphs of a DOCX without open changes: visible words, anchors, and what comments hang on. */
import { statementOfAnchor } from '../anchors.ts'
import type { AnchorSpan, EditedBlock } from '../edited.ts'
import { elementsIn, type Markup, textIn } from '../read-markup.ts'
import { type Hiding, hidingOf, isHidden, property } from './hiding.ts'
import { OpenFields } from './open-fields.ts'

/** Elements whose text is not on the page, or is not the paragraph's. */
const UNSEEN = new Set(['instrText', 'Fallback', 'rPr', 'pPr', 'sectPr', 'txbxContent'])
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
}
/** Answers of these fields are computed: marks of notes, page numbers. */
const COMPUTED_FIELD = /^\s*(?:NOTEREF|PAGEREF|PAGE|NUMPAGES)\b/
/** Styles of headings by level, ours and Word's own. */
const HEADING_STYLES: readonly RegExp[] = [
  /^(?:HCh|Heading1)$/i,
  /^(?:H1|Heading2)$/i,
  /^(?:H23|Heading3)$/i,
  /^(?:Heading4)$/i,
  /^(?:H4|Heading5)$/i,
]

interface OpenAnchor {
  readonly name: string
  start: number
}

export class BlockWalk {
  readonly blocks: EditedBlock[] = []
  readonly hidden = new Set<string>()
  /** The visible words each comment hangs on, and the statements they belong to, by its id. */
  readonly commented = new Map<string, { words: string; statements: Set<string> }>()
  readonly #names = new Map<string, string>()
  readonly #open = new Map<string, OpenAnchor>()
  readonly #openComments = new Set<string>()
  readonly #fields = new OpenFields()
  #text = ''
  #anchors: AnchorSpan[] = []
  #style = 'Normal'

  constructor(readonly styles: ReadonlyMap<string, Hiding>) {}

  /** All paragraphs below an element. */
  part(root: Markup, part: EditedBlock['part']): void {
    for (const child of elementsIn(root)) {
      if (child.name === 'tbl')
        this.part(child, isContents(child) ? 'contents' : part === 'body' ? 'table' : part)
      else if (child.name === 'p') this.#paragraph(child, part)
      else if (child.name === 'bookmarkStart' || child.name === 'bookmarkEnd') this.#inline(child)
      else if (!UNSEEN.has(child.name)) this.part(child, part)
    }
  }

  #paragraph(paragraph: Markup, part: EditedBlock['part']): void {
    const look = property(paragraph, 'pPr')
    this.#style = property(look, 'pStyle')?.attributes.val ?? 'Normal'
    this.#text = ''
    this.#anchors = []
    for (const anchor of this.#open.values()) anchor.start = 0
    for (const child of elementsIn(paragraph)) this.#inline(child)
    for (const anchor of this.#open.values()) this.#span(anchor)
    this.blocks.push({ part, level: levelOf(look, this.#style), text: this.#text, anchors: this.#anchors })
    for (const id of this.#openComments) this.#comment(id).words += ' '
  }

  #inline(markup: Markup): void {
    const { name, attributes } = markup
    if (name === 'instrText') this.#fields.addCode(markup)
    if (UNSEEN.has(name)) return
    if (name === 'fldSimple' && COMPUTED_FIELD.test(attributes.instr ?? '')) return
    if (name === 'bookmarkStart') this.#start(attributes.id ?? '', attributes.name ?? '')
    else if (name === 'bookmarkEnd') this.#end(attributes.id ?? '')
    else if (name === 'commentRangeStart') this.#openComments.add(attributes.id ?? '')
    else if (name === 'commentRangeEnd') this.#openComments.delete(attributes.id ?? '')
    else if (name === 'fldChar') this.#fields.take(markup)
    else if (name === 'r') this.#run(markup)
    else for (const child of elementsIn(markup)) this.#inline(child)
  }

  #start(id: string, name: string): void {
    this.#names.set(id, name)
    if (name !== '' && !name.startsWith('_')) this.#open.set(name, { name, start: this.#text.length })
  }

  #end(id: string): void {
    const anchor = this.#open.get(this.#names.get(id) ?? '')
    if (anchor === undefined) return
    this.#span(anchor)
    this.#open.delete(anchor.name)
  }

  #span({ name, start }: OpenAnchor): void {
    if (this.#text.length > start)
      this.#anchors.push({ statement: statementOfAnchor(name), start, end: this.#text.length })
  }

  #run(run: Markup): void {
    const look = property(run, 'rPr')
    const style = property(look, 'rStyle')?.attributes.val ?? ''
    const unseen = isHidden(this.styles.get(this.#style), this.styles.get(style), hidingOf(look))
    for (const child of elementsIn(run)) {
      const words = wordsOf(child)
      if (words === undefined) this.#inline(child)
      else if (unseen) this.#hide(words)
      else if (!this.#fields.isSilent(COMPUTED_FIELD)) this.#say(words)
    }
  }

  #hide(words: string): void {
    if (words.trim() !== '') this.hidden.add(words.trim().slice(0, 60))
  }

  #say(words: string): void {
    this.#text += words
    for (const id of this.#openComments) {
      const comment = this.#comment(id)
      comment.words += words
      for (const { name } of this.#open.values()) comment.statements.add(statementOfAnchor(name))
    }
  }

  #comment(id: string): { words: string; statements: Set<string> } {
    const known = this.commented.get(id) ?? { words: '', statements: new Set<string>() }
    this.commented.set(id, known)
    return known
  }
}

function wordsOf(markup: Markup): string | undefined {
  if (markup.name === 't') return textIn(markup)
  if (markup.name !== 'sym') return CHARACTERS[markup.name]
  return String.fromCharCode(Number.parseInt(markup.attributes.char ?? 'FFFD', 16))
}

function levelOf(look: Markup | undefined, style: string): number | null {
  const outline = property(look, 'outlineLvl')?.attributes.val
  if (outline !== undefined && Number(outline) < 9) return Number(outline) + 1
  const byStyle = HEADING_STYLES.findIndex((pattern) => pattern.test(style))
  return byStyle === -1 ? null : byStyle + 1
}

/** The table of contents: every row but the first ends in a page number that is computed. */
function isContents(table: Markup): boolean {
  const codes = (node: Markup): boolean =>
    (node.name === 'instrText' && /^\s*PAGEREF\b/.test(textIn(node))) || elementsIn(node).some(codes)
  return codes(table)
}
