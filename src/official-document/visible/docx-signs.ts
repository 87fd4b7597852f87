/** What in a Word file could show words that are not read as text, or keep words from being seen. */
import { isOn, property } from '../docx/hiding.ts'
import { OpenFields } from '../docx/open-fields.ts'
import { elementsIn, type Markup, readMarkup, textIn } from '../read-markup.ts'
import type { Parts } from '../tracked/word-package.ts'
import { headOrFoot } from './docx-heads.ts'
import type { Sign } from './visible.ts'

/** Parts with words that stand on pages. */
const WORDED = /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/
/** Parts of others' making that a page can show or a program can run. */
const EMBEDDED = /^word\/(?:media|embeddings|charts|diagrams|activeX|glossary)\/|afchunk|vbaProject/i
/** Fields whose answers are numbers that the program computes; a pattern with words in its code is none of ours. */
const COMPUTED = /^\s*(?:NOTEREF|PAGEREF|PAGE|NUMPAGES)\b(?!.*\\#)/
/** Fields of ours that repeat words of the document. */
const REPEATING = /^\s*(?:DOCVARIABLE|TOC|HYPERLINK\s+\\l)\b/

/** The signs of a package; the text itself is read elsewhere. */
export function docxSigns(parts: Parts): Sign[] {
  const embedded = Object.keys(parts)
    .filter((name) => EMBEDDED.test(name))
    .map((what): Sign => ({ kind: 'embedded', what }))
  const words = Object.keys(parts)
    .filter((name) => WORDED.test(name))
    .flatMap((name) => {
      const root = readMarkup(parts[name] ?? new Uint8Array())
      if (root === null) return []
      return [...headOrFoot(name, root), ...new Signs().read(root)]
    })
  return [...embedded, ...words, ...listedWords(parts)]
}

/** Lists whose marks are words: the page shows them before a paragraph, and they are no text of the document. */
function listedWords(parts: Parts): Sign[] {
  const root = readMarkup(parts['word/numbering.xml'] ?? new Uint8Array())
  return (root === null ? [] : elementsNamed(root, 'lvlText'))
    .map(({ attributes }) => attributes.val ?? '')
    .filter((mark) => /\p{L}{2}/u.test(mark))
    .map((what) => ({ kind: 'field', what: `the mark of a list: ${what}` }))
}

function elementsNamed(markup: Markup, name: string): Markup[] {
  return elementsIn(markup).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(child, name),
  ])
}

function wordsOf(markup: Markup): string {
  if (markup.name === 't') return textIn(markup)
  if (markup.name === 'tab') return ' '
  return markup.name === 'Fallback' ? '' : elementsIn(markup).map(wordsOf).join('')
}

class Signs {
  readonly #signs: Sign[] = []
  readonly #fields = new OpenFields()

  read(root: Markup): Sign[] {
    this.#element(root)
    for (const { code, answer } of this.#fields.open) this.#answered(code, answer)
    return this.#signs
  }

  #element(markup: Markup): void {
    const { name } = markup
    if (name === 'AlternateContent') this.#alternatives(markup)
    if (name === 'Fallback') return
    if (name === 'txbxContent') this.#signs.push({ kind: 'text-box', what: wordsOf(markup).trim() })
    if (name === 'drawing' || name === 'pict') this.#signs.push({ kind: 'picture', what: name })
    if (name === 'object' || name === 'altChunk' || name === 'control')
      this.#signs.push({ kind: 'embedded', what: name })
    if (name === 'framePr') this.#signs.push({ kind: 'text-box', what: 'a frame' })
    if (name === 'fldSimple') this.#answered(markup.attributes.instr ?? '', wordsOf(markup))
    if (name === 'fldChar') this.#field(markup)
    if (name === 'instrText') this.#fields.addCode(markup)
    if (name === 't') this.#fields.addAnswer(textIn(markup))
    if (name === 'r') this.#look(markup)
    for (const child of elementsIn(markup)) this.#element(child)
  }

  /** Words of which one program shows these and another those. */
  #alternatives(markup: Markup): void {
    const words = elementsNamed(markup, 't').map(textIn).join('').trim()
    if (words !== '') this.#signs.push({ kind: 'foreign-element', what: `alternatives: ${words}` })
  }

  #field(character: Markup): void {
    const ended = this.#fields.take(character)
    if (ended !== null) this.#answered(ended.code, ended.answer)
  }

  #answered(code: string, answer: string): void {
    const words = answer.trim()
    if (COMPUTED.test(code) ? /\p{L}{2}|\d{6}/u.test(words) : !REPEATING.test(code))
      this.#signs.push({ kind: 'field', what: `${code.trim()}: ${words}` })
  }

  /** Letters in the colour of what they stand on, or with no body at all. */
  #look(run: Markup): void {
    const look = property(run, 'rPr')
    const colour = property(look, 'color')?.attributes
    const ground = property(look, 'shd')?.attributes.fill ?? 'FFFFFF'
    const isLost =
      isNear(colour?.val, ground === 'auto' ? 'FFFFFF' : ground) ||
      /^(?:background1|light1)$/.test(colour?.themeColor ?? '') ||
      property(property(look, 'textFill'), 'noFill') !== undefined ||
      Number(property(look, 'w')?.attributes.val ?? 100) <= MOST_NARROWED
    const words = wordsOf(run).trim()
    if (words === '') return
    if (isLost) this.#signs.push({ kind: 'hidden-words', what: words })
    if (isStruck(look)) this.#signs.push({ kind: 'struck-words', what: words })
  }
}

function isStruck(look: Markup | undefined): boolean {
  return ['strike', 'dstrike'].some((name) => {
    const struck = property(look, name)
    return struck !== undefined && isOn(struck.attributes.val)
  })
}

/** Letters narrowed to so many hundredths cannot be read. */
const MOST_NARROWED = 5
/** Channels that differ by less than this, of 255, cannot be told apart on paper. */
const NEAR_COLOUR = 24

function isNear(one: string | undefined, other: string): boolean {
  const [left, right] = [one ?? '', other].map((colour) =>
    /^[0-9a-f]{6}$/i.test(colour) ? [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) : [],
  )
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false
  return left.every((channel, index) => Math.abs(channel - (right[index] ?? 0)) < NEAR_COLOUR)
}
