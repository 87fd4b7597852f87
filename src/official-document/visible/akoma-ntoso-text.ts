/** The text of an Akoma Ntoso file as it is laid out for reading: its paragraphs, and what could show or hide words. */
import { AKN } from '../akoma-ntoso/vocabulary.ts'
import { type Markup, readMarkup, textIn } from '../read-markup.ts'
import { Paragraphs } from './paragraphs.ts'
import type { Sign, VisibleFile } from './visible.ts'

/** Elements that stand in a line of text; any other begins a paragraph. */
const IN_LINE = new Set(
  'span b i u a sup sub abbr eol ref mref rref noteRef remark ins del term date docNumber docTitle docType docDate docProponent docPurpose session organization quantity def entity inline'.split(
    ' ',
  ),
)
/** Attributes that name and link, and hide nothing. */
const NAMING = new Set(['eId', 'wId', 'GUID', 'id', 'href', 'src', 'lang', 'refersTo', 'colspan', 'rowspan'])
const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d]*[1-9])|(?<![-\w])color\s*:\s*(?:transparent|white|#fff)/i
const DECLARATION = /^\uFEFF?<\?xml\s[^?]*\?>/
const INSTRUCTION = /<\?[^?]*(?:\?(?!>)[^?]*)*\?>/g

/** Paragraphs and signs; nothing where the file is no Akoma Ntoso. Never throws. */
export function readAkomaNtosoText(bytes: Uint8Array): Pick<VisibleFile, 'blocks' | 'signs'> {
  const root = readMarkup(bytes)
  if (root === null || root.namespace !== AKN) return { blocks: [], signs: [] }
  const text = new Text()
  text.element(root)
  text.paragraphs.end()
  const source = new TextDecoder().decode(bytes).replace(DECLARATION, '')
  const instructions = [...source.matchAll(INSTRUCTION)].map(
    ([what]): Sign => ({ kind: 'instruction', what: what.slice(0, 200) }),
  )
  return { blocks: text.paragraphs.blocks, signs: [...text.signs, ...instructions] }
}

class Text {
  readonly paragraphs = new Paragraphs()
  readonly signs: Sign[] = []

  element(markup: Markup): void {
    if (markup.name === 'meta') {
      this.signs.push(...propertiesIn(markup))
      return
    }
    if (markup.namespace !== AKN) {
      this.signs.push({ kind: 'foreign-element', what: `<${markup.name}> ${textIn(markup).slice(0, 200)}` })
      return
    }
    for (const [name, value] of Object.entries(markup.attributes))
      if (!NAMING.has(name))
        this.signs.push({ kind: 'shown-attribute', what: `<${markup.name} ${name}="${value}">` })
    if (HIDING.test(markup.attributes.style ?? '')) {
      this.signs.push({ kind: 'hidden-words', what: textIn(markup).trim() })
      return
    }
    this.#place(markup)
  }

  #place(markup: Markup): void {
    const inside = (): void => this.#inside(markup)
    const { eId } = markup.attributes
    if (markup.name === 'authorialNote') this.paragraphs.apart('note', inside)
    else if (markup.name === 'span' && eId !== undefined) this.paragraphs.anchored(eId, inside)
    else if (IN_LINE.has(markup.name)) inside()
    else {
      this.paragraphs.begin(partOf(markup), markup.name === 'heading' ? 1 : null)
      inside()
      this.paragraphs.begin('body', null)
    }
  }

  #inside(markup: Markup): void {
    for (const child of markup.children) {
      if (typeof child === 'string') this.paragraphs.say(child)
      else this.element(child)
    }
    if (markup.name === 'eol') this.paragraphs.say('\n')
  }
}

/** What the file says of itself, element by element, but for the manifest, which is read by itself. */
function propertiesIn(markup: Markup): Sign[] {
  if (markup.namespace !== AKN) return []
  const said = Object.entries(markup.attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .sort()
  const words = markup.children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim()
  const own = said.length === 0 && words === '' ? [] : [[`<${markup.name}>`, ...said, words].join(' ').trim()]
  return [
    ...own.map((what): Sign => ({ kind: 'property', what })),
    ...markup.children.flatMap((child) => (typeof child === 'string' ? [] : propertiesIn(child))),
  ]
}

function partOf({ name }: Markup): 'body' | 'contents' | 'table' {
  if (name.startsWith('toc')) return 'contents'
  return name === 'td' || name === 'th' ? 'table' : 'body'
}
