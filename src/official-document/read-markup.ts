/** XML bytes → a light tree for the readers of issued files; document types and entities are refused unread. */
import { ParseOption, XmlCData, XmlDocument, XmlElement, XmlText } from 'libxml2-wasm'

/** An element by local name and namespace; attributes by local name. */
export interface Markup {
  readonly name: string
  readonly namespace: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Markup | string)[]
}

/**
 * The root of an XML file; null where it is not well formed or declares a document type.
 *
 * Our own files declare none, so one that does was not written by us; nothing outside the bytes is ever fetched. Text of
 * any length is read: a manifest may pass the library's usual limit of ten million characters.
 */
export function readMarkup(bytes: Uint8Array): Markup | null {
  if (declaresDocumentType(bytes)) return null
  let document: XmlDocument | null = null
  try {
    document = XmlDocument.fromBuffer(bytes, {
      option: ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_HUGE,
    })
    return light(document.root, 0)
  } catch {
    return null
  } finally {
    document?.dispose()
  }
}

const DOCTYPE = '<!DOCTYPE'
/** The prolog of a file is looked at no further than this, in bytes. */
const PROLOG_BYTES = 65_536

function declaresDocumentType(bytes: Uint8Array): boolean {
  const prolog = new TextDecoder('utf-8').decode(bytes.subarray(0, PROLOG_BYTES))
  const root = /<[^?!]/.exec(prolog)?.index ?? prolog.length
  return prolog.slice(0, root).includes(DOCTYPE) || !/^(?:\uFEFF)?\s*</.test(prolog)
}

/** Deeper elements are left out: no file of ours is this deep, and a file that is must not exhaust the stack. */
const DEEPEST = 400

function light(element: XmlElement, depth: number): Markup {
  const attributes: Record<string, string> = {}
  for (const attribute of element.attrs) attributes[attribute.name] = attribute.value
  const children: (Markup | string)[] = []
  for (let child = element.firstChild; child !== null; child = child.next) {
    if (child instanceof XmlElement) {
      if (depth < DEEPEST) children.push(light(child, depth + 1))
    } else if (child instanceof XmlText || child instanceof XmlCData) children.push(child.content)
  }
  return { name: element.name, namespace: element.namespaceUri, attributes, children }
}

/** Child elements in order. */
export function elementsIn(markup: Markup): readonly Markup[] {
  return markup.children.filter((child): child is Markup => typeof child !== 'string')
}

/** All character data at any depth. */
export function textIn(markup: Markup): string {
  return markup.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}

/** The first element of a name and namespace, the element itself included; null where there is none. */
export function findElement(markup: Markup, name: string, namespace: string): Markup | null {
  if (markup.name === name && markup.namespace === namespace) return markup
  for (const child of elementsIn(markup)) {
    const found = findElement(child, name, namespace)
    if (found !== null) return found
  }
  return null
}
