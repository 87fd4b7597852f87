/** The XML of a part of a DOCX as a tree that is written back with everything it held: prefixes, attributes, namespaces. */
import { ParseOption, XmlCData, XmlDocument, XmlElement, XmlText } from 'libxml2-wasm'
import { element, escapeText } from '../xml.ts'

/** An element by its name with prefix ("w:p"); attributes, namespace declarations among them, by theirs. */
export interface WordElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly WordNode[]
}

export type WordNode = WordElement | string

const DOCTYPE = /<!DOCTYPE/
/** Where a document type may stand, in bytes. */
const PROLOG_BYTES = 65_536
/** Deeper files are refused: none that a person wrote is so deep, and one that is must not exhaust the stack. */
const DEEPEST = 400

/** The root of a part; null where it is not well formed, declares a document type, or is nested too deep. */
export function readWordXml(bytes: Uint8Array): WordElement | null {
  if (DOCTYPE.test(new TextDecoder('utf-8').decode(bytes.subarray(0, PROLOG_BYTES)))) return null
  let document: XmlDocument | null = null
  try {
    document = XmlDocument.fromBuffer(bytes, {
      option: ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_HUGE,
    })
    return treeOf(document.root, 0)
  } catch {
    return null
  } finally {
    document?.dispose()
  }
}

function treeOf(node: XmlElement, depth: number): WordElement {
  if (depth > DEEPEST) throw new RangeError('nested too deep')
  const attributes: Record<string, string> = {}
  for (const [prefix, uri] of Object.entries(node.nsDeclarations))
    attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] = uri
  for (const attribute of node.attrs) attributes[qualified(attribute)] = attribute.value
  const children: WordNode[] = []
  for (let child = node.firstChild; child !== null; child = child.next) {
    if (child instanceof XmlElement) children.push(treeOf(child, depth + 1))
    else if (child instanceof XmlText || child instanceof XmlCData) children.push(child.content)
  }
  return { name: qualified(node), attributes, children }
}

function qualified({ prefix, name }: { readonly prefix: string; readonly name: string }): string {
  return prefix === '' ? name : `${prefix}:${name}`
}

/** The tree as XML text. */
export function writeWordXml(node: WordNode): string {
  if (typeof node === 'string') return escapeText(node)
  return element(node.name, node.attributes, ...node.children.map(writeWordXml))
}

/** A new element. */
export function make(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly WordNode[] = [],
): WordElement {
  return { name, attributes, children }
}

/** The same element with other children. */
export function withChildren(node: WordElement, children: readonly WordNode[]): WordElement {
  return { ...node, children }
}

/** The child elements, in order. */
export function elementsOf(node: WordElement): readonly WordElement[] {
  return node.children.filter((child): child is WordElement => typeof child !== 'string')
}

/** The first child element of a name. */
export function childOf(node: WordElement | undefined, name: string): WordElement | undefined {
  return node === undefined ? undefined : elementsOf(node).find((child) => child.name === name)
}

/** Every element of a name at any depth, the element itself included, in reading order. */
export function allOf(node: WordElement, name: string): WordElement[] {
  return [...(node.name === name ? [node] : []), ...elementsOf(node).flatMap((child) => allOf(child, name))]
}

/** All characters at any depth. */
export function charactersOf(node: WordElement): string {
  return node.children.map((child) => (typeof child === 'string' ? child : charactersOf(child))).join('')
}

/** The tree with every element put through a change, the innermost first; null takes an element out. */
export function rewrite(
  node: WordElement,
  change: (node: WordElement) => WordElement | readonly WordNode[] | null,
): readonly WordNode[] {
  const children = node.children.flatMap((child) =>
    typeof child === 'string' ? [child] : rewrite(child, change),
  )
  const changed = change({ ...node, children })
  if (changed === null) return []
  return 'name' in changed ? [changed] : changed
}
