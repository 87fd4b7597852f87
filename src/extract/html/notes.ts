/** Footnotes of an HTML page: a short link to a place that begins with the same mark. */
import { attribute, type HtmlElement, type HtmlNode, isElement } from './visible.ts'

export interface HtmlNotes {
  /** The mark of the note a link points to; null for other links. */
  markOf(link: HtmlElement): string | null
  /** The mark of the note that an element is; null for other elements. */
  noteMark(block: HtmlElement): string | null
}

const MARK = /^[[(]?(\d{1,3}|[*†‡§]{1,3}|[a-z]{1,2}|[ivx]{1,5})[\])]?$/i
const NOTE_BLOCKS = new Set(['p', 'li', 'div', 'dd', 'td', 'aside'])

/** Finds the notes of a page before it is read. */
export function findNotes(root: HtmlNode): HtmlNotes {
  const targets = new Map<string, HtmlElement>()
  const links: HtmlElement[] = []
  collect(root, targets, links)
  const references = new Map<HtmlElement, string>()
  const notes = new Map<HtmlElement, string>()
  const openings = new Map<HtmlElement, string>()
  for (const link of links) {
    const mark = MARK.exec(plainText(link).trim())?.[1]
    const target = targets.get((attribute(link, 'href') ?? '').slice(1))
    const block = target === undefined ? null : blockOf(target)
    if (
      mark === undefined ||
      block === null ||
      !looksLikeReference(link) ||
      block === blockOf(link) ||
      !beginsWith(block, mark, openings)
    )
      continue
    if (notes.has(blockOf(link) ?? link)) continue
    references.set(link, mark)
    notes.set(block, mark)
  }
  return { markOf: (link) => references.get(link) ?? null, noteMark: (block) => notes.get(block) ?? null }
}

/** Raised, in brackets, or named as a note: a bare number that links elsewhere is a word of the text. */
function looksLikeReference(link: HtmlElement): boolean {
  const parent: unknown = link.parentNode
  const isRaised =
    (parent !== null && typeof parent === 'object' && 'tagName' in parent && parent.tagName === 'sup') ||
    link.childNodes.some((child) => isElement(child) && child.tagName === 'sup')
  const isNamed = /^#_?(?:ftn|edn|fn|note|footnote|endnote|cite_note|sdfootnote|sdendnote)/i.test(
    attribute(link, 'href') ?? '',
  )
  return isRaised || isNamed || /^\s*[[(]/.test(plainText(link)) || attribute(link, 'role') === 'doc-noteref'
}

function collect(node: HtmlNode, targets: Map<string, HtmlElement>, links: HtmlElement[]): void {
  if (!isElement(node)) return
  for (const name of [attribute(node, 'id'), node.tagName === 'a' ? attribute(node, 'name') : null]) {
    if (name !== null && !targets.has(name)) targets.set(name, node)
  }
  if (node.tagName === 'a' && attribute(node, 'href')?.startsWith('#') === true) links.push(node)
  for (const child of node.childNodes) collect(child, targets, links)
}

/** The nearest block the element stands in, itself included. */
function blockOf(element: HtmlElement): HtmlElement | null {
  let at: HtmlElement | null = element
  while (at !== null && !NOTE_BLOCKS.has(at.tagName)) {
    const above: unknown = at.parentNode
    at = above !== null && typeof above === 'object' && 'tagName' in above ? (above as HtmlElement) : null
  }
  return at
}

/** An item of a numbered list needs no mark of its own; anything else begins with the mark. */
function beginsWith(block: HtmlElement, mark: string, openings: Map<HtmlElement, string>): boolean {
  if (block.tagName === 'li') return true
  const opening = openings.get(block) ?? openingOf(block)
  openings.set(block, opening)
  return opening.startsWith(mark)
}

function openingOf(block: HtmlElement): string {
  return plainText(block)
    .trim()
    .replace(/^[[(\s]+/, '')
    .slice(0, LONGEST_MARK)
}

/** More than any mark is long. */
const LONGEST_MARK = 20

/** The text of an element, hidden or not. */
export function plainText(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return isElement(node) ? node.childNodes.map(plainText).join('') : ''
}
