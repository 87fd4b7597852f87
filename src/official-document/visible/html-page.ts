/** A page of HTML as a browser shows it: its paragraphs, and everything in it that could show or hide words. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { EditedBlock } from '../edited.ts'
import { Paragraphs } from './paragraphs.ts'
import type { Sign, VisibleFile } from './visible.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Elements that stand in a line of text; any other begins a paragraph. */
const IN_LINE = new Set(
  'a abbr b bdi bdo br cite code em i label mark q s small span strong sub sup time u var wbr'.split(' '),
)
/** Elements a page of ours never has, or whose words are not those of the page. */
const FOREIGN = new Set(
  'bdo iframe frame object embed svg img canvas video audio link base marquee dialog template textarea select slot portal math'.split(
    ' ',
  ),
)
const SILENT = new Set(['script', 'style', 'template', 'title'])
/** Attributes whose words a browser or a reading aid shows or speaks. */
const SHOWN = /^(?:title|alt|placeholder|value|label|summary|content|aria-.+|data-(?!statement$).+)$/
const STYLING = new Set(['style', 'class', 'hidden', 'dir', 'bgcolor', 'color', 'popover', 'inert', 'open'])
const HIDING =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?![.\d]*[1-9])|font-size\s*:\s*0|clip(?:-path)?\s*:|text-indent\s*:\s*-|(?:left|top|right|bottom)\s*:\s*-\d{3,}|(?<![-\w])color\s*:\s*(?:transparent|white|#fff)/i

/** Paragraphs and signs of a page. Nothing in it is run, and nothing is fetched. Never throws. */
export function readHtmlPage(bytes: Uint8Array): Pick<VisibleFile, 'blocks' | 'signs'> {
  const page = new Page()
  for (const node of parse(new TextDecoder().decode(bytes)).childNodes) page.node(node, false)
  page.paragraphs.end()
  return { blocks: page.paragraphs.blocks, signs: page.signs }
}

class Page {
  readonly paragraphs = new Paragraphs()
  readonly signs: Sign[] = []
  /** Lists beside the document (respondents, sources) repeat its words; they are no part of its text. */
  #isPaper = false

  node(node: Node, isHidden: boolean): void {
    if (node.nodeName === '#text' && 'value' in node) this.#words(node.value, isHidden)
    if ('tagName' in node) this.#element(node, isHidden)
  }

  #words(words: string, isHidden: boolean): void {
    if (!isHidden) this.paragraphs.say(words)
    else if (words.trim() !== '') this.signs.push({ kind: 'hidden-words', what: words.trim() })
  }

  #element(element: Element, isHidden: boolean): void {
    const { tagName } = element
    for (const { name, value } of element.attrs) this.#attribute(tagName, name, value)
    if (FOREIGN.has(tagName)) this.signs.push({ kind: 'foreign-element', what: `<${tagName}>` })
    if (SILENT.has(tagName)) this.#silent(element)
    if (hasClass(element, 'note-mark')) this.signs.push({ kind: 'note-mark', what: wordsIn(element) })
    if (SILENT.has(tagName) || hasClass(element, 'note-mark')) return
    const statement = attribute(element, 'data-statement')
    const inside = (): void => this.#inside(element, isHidden || hides(element))
    if (statement !== null) this.paragraphs.anchored(statement, inside)
    else if (IN_LINE.has(tagName)) inside()
    else {
      const around = this.#isPaper
      this.#isPaper ||= hasClass(element, 'paper')
      this.paragraphs.begin(this.#partOf(element), levelOf(tagName))
      inside()
      this.#isPaper = around
      this.paragraphs.begin(around ? 'body' : 'contents', null)
    }
  }

  #partOf(element: Element): EditedBlock['part'] {
    if (!this.#isPaper || hasClass(element, 'contents')) return 'contents'
    if (element.tagName === 'td' || element.tagName === 'th') return 'table'
    return /^note-\d+$/.test(attribute(element, 'id') ?? '') ? 'note' : 'body'
  }

  #inside(element: Element, isHidden: boolean): void {
    for (const child of element.childNodes) this.node(child, isHidden)
    if (element.tagName === 'br') this.paragraphs.say('\n')
  }

  #silent(element: Element): void {
    const words = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
    const isData = /json/i.test(attribute(element, 'type') ?? '')
    if (element.tagName === 'title') this.signs.push({ kind: 'property', what: `title: ${words.trim()}` })
    if (element.tagName === 'style') this.signs.push({ kind: 'style', what: words.trim() })
    if (element.tagName === 'script' && !isData) this.signs.push({ kind: 'script', what: words.trim() })
    if (element.tagName === 'script' && isData && attribute(element, 'id') === 'page-words')
      this.signs.push({ kind: 'script', what: words.trim() })
  }

  #attribute(tag: string, name: string, value: string): void {
    const what = `<${tag} ${name}="${value}">`
    if (name.startsWith('on') || (tag === 'script' && name === 'src') || /^\s*javascript:/i.test(value))
      this.signs.push({ kind: 'script', what })
    else if (STYLING.has(name)) this.signs.push({ kind: 'style', what })
    else if (SHOWN.test(name)) this.signs.push({ kind: 'shown-attribute', what })
    else if ((name === 'href' || name === 'src' || name === 'action') && !value.startsWith('#'))
      this.signs.push({ kind: 'link', what })
  }
}

function wordsIn(element: Element): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : 'tagName' in child ? wordsIn(child) : ''))
    .join('')
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((entry) => entry.name === name)?.value ?? null
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name)
}

function hides(element: Element): boolean {
  return attribute(element, 'hidden') !== null || HIDING.test(attribute(element, 'style') ?? '')
}

/** The title is the first level in HTML; headings of the text begin with the second. */
function levelOf(tag: string): number | null {
  const depth = /^h([2-6])$/.exec(tag)?.[1]
  return depth === undefined ? null : Number(depth) - 1
}
