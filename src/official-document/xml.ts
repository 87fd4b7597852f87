/** Writes XML as text: everything escaped, attributes in the order given, characters XML forbids made visible. */

/** Attributes by name; one that is undefined is not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** What stands in the place of a character that XML 1.0 cannot carry (controls, halves of surrogate pairs). */
export const ILLEGAL_MARK = '\uFFFD'

/** Characters outside the production Char. Source: XML 1.0, fifth edition, 2.2. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** An element with its attributes and its children, which are XML already. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeAttribute(String(value))}"`))
    .join('')
  const content = children.join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** Words as XML character data. */
export function escapeText(words: string): string {
  return legal(words).replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character)
}

function escapeAttribute(words: string): string {
  return legal(words).replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** The same words with each illegal character replaced by the mark. */
export function legal(words: string): string {
  return words.replace(ILLEGAL, ILLEGAL_MARK)
}

/** How many characters of the words XML cannot carry. */
export function countIllegal(words: string): number {
  return words.match(ILLEGAL)?.length ?? 0
}

/** A whole file: declaration and root. */
export function xmlFile(root: string): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}\n`)
}
