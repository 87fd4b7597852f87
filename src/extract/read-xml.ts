/** XML bytes → a light tree with one prefix per namespace, by libxml2 without entities, DTDs or any outside fetch. */
import {
  type XmlElement as LibraryElement,
  XmlElement as LibraryElementClass,
  ParseOption,
  XmlCData,
  XmlDocument,
  XmlText,
} from 'libxml2-wasm'
import { LIMITS } from './limits.ts'
import { wholeXml } from './whole-xml.ts'

/** An element; its name and attributes carry the prefix of `PREFIXES`, whatever the file calls them. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

export interface XmlReading {
  /** Null where not even a root element could be read. */
  readonly root: XmlElement | null
  /** True where the XML is not well formed, or declares entities (they stay unread), and was read as far as it goes. */
  readonly isDamaged: boolean
  /** True where it has more tags than are read; the tree then holds what stands before. */
  readonly isCut: boolean
}

/** Reads XML, broken XML up to its first fault. Never throws; declared entities are not expanded. */
export function readXml(bytes: Uint8Array): XmlReading {
  const isCut = hasTooManyTags(bytes)
  const strict = isCut ? null : parsed(bytes)
  if (strict !== null) return { root: strict, isDamaged: declaresEntities(bytes), isCut }
  const whole = wholeXml(bytes, LIMITS.xmlTags)
  return { root: whole === null ? null : parsed(whole), isDamaged: !isCut || declaresEntities(bytes), isCut }
}

/** What to say of a file whose XML was cut. */
export const TOO_MANY_TAGS = `The file has more than ${LIMITS.xmlTags} tags in one part; what stands after them is not read.`

const TAG = 0x3c

/** Counted in bytes: every encoding that the engine knows writes "<" as one. */
function hasTooManyTags(bytes: Uint8Array): boolean {
  let at = -1
  for (let count = 0; count <= LIMITS.xmlTags; count++) {
    at = bytes.indexOf(TAG, at + 1)
    if (at < 0) return false
  }
  return true
}

const PROLOG_BYTES = 65_536

/** No Office program declares entities; where one is declared, words that hang on it are missing from what was read. */
function declaresEntities(bytes: Uint8Array): boolean {
  const prolog = new TextDecoder('latin1').decode(bytes.subarray(0, PROLOG_BYTES))
  return prolog.replaceAll('\0', '').includes('<!ENTITY')
}

function parsed(bytes: Uint8Array): XmlElement | null {
  let document: XmlDocument | null = null
  try {
    document = XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_NO_XXE })
    return light(document.root, new Map())
  } catch {
    return null
  } finally {
    document?.dispose()
  }
}

function light(element: LibraryElement, prefixes: Map<string, string>): XmlElement {
  const attributes: Record<string, string> = {}
  for (const attribute of element.attrs) {
    const uri = attribute.prefix === '' ? '' : attribute.namespaceUri
    const prefix = uri === '' ? '' : prefixOf(uri, prefixes)
    attributes[prefix === '' ? attribute.name : `${prefix}:${attribute.name}`] = attribute.value
  }
  const children: (XmlElement | string)[] = []
  for (let child = element.firstChild; child !== null; child = child.next) {
    if (child instanceof LibraryElementClass) children.push(light(child, prefixes))
    else if (child instanceof XmlText || child instanceof XmlCData) children.push(child.content)
  }
  const prefix = prefixOf(element.namespaceUri, prefixes)
  return { name: prefix === '' ? element.name : `${prefix}:${element.name}`, attributes, children }
}

function prefixOf(uri: string, known: Map<string, string>): string {
  const cached = known.get(uri)
  if (cached !== undefined) return cached
  const prefix = PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? odfPrefix(uri) ?? ''
  known.set(uri, prefix)
  return prefix
}

/** The OpenDocument namespaces whose usual prefix is not their own name. */
const ODF_PREFIXES: Readonly<Record<string, string>> = {
  drawing: 'draw',
  'xsl-fo-compatible': 'fo',
  'svg-compatible': 'svg',
}

function odfPrefix(uri: string): string | null {
  const name = /^urn:oasis:names:tc:opendocument:xmlns:([a-z-]+):/.exec(uri)?.[1]
  return name === undefined ? null : (ODF_PREFIXES[name] ?? name)
}

/** Namespaces by the prefix this room uses; transitional and strict OOXML are one. Sources: ECMA-376, ODF 1.3. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/drawingml\/(?:2006\/)?main$/, 'a'],
  [/drawingml\/(?:2006\/)?picture$/, 'pic'],
  [/drawingml\/(?:2006\/)?chart$/, 'c'],
  [/office\/drawing\/2014\/chartex$/, 'c'],
  [/drawingml\/(?:2006\/)?diagram$/, 'dgm'],
  [/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/word\/2010\/wordprocessingShape$/, 'wps'],
  [/word\/2010\/wordml$/, 'w14'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
  [/^http:\/\/www\.w3\.org\/1999\/xlink$/, 'xlink'],
  [/^http:\/\/docs\.oasis-open\.org\/legaldocml\/ns\/akn\//, 'akn'],
]

/** The child elements of a name, in order. */
export function childrenNamed(element: XmlElement | null, name: string): XmlElement[] {
  if (element === null) return []
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  )
}

/** The first child element of a name; null where there is none. */
export function childNamed(element: XmlElement | null, name: string): XmlElement | null {
  return childrenNamed(element, name)[0] ?? null
}

/** The child elements, without the text between them. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string')
}

/** True where the element, or one at any depth in it, has one of the names. */
export function holds(element: XmlElement, names: ReadonlySet<string>): boolean {
  return names.has(element.name) || elementsOf(element).some((child) => holds(child, names))
}

/** All text at any depth, as it stands. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
