/** Every reference of a resolution: in its paragraphs, its footnotes, and in links that name a document no text names. */

import type { FrontMatter } from './front-matter.ts'
import type { LanguageTable } from './language-table.ts'
import { type Part, spanIn } from './part.ts'
import { findReferences } from './read-references.ts'
import type { Reference } from './resolution.ts'
import type { WitnessText } from './witness-text.ts'

export function collectReferences(
  parts: readonly Part[],
  notes: readonly Part[],
  linked: readonly Reference[],
  front: FrontMatter,
  ids: readonly string[],
  table: LanguageTable,
): Reference[] {
  const inText = [...parts, ...notes].flatMap((part) =>
    findReferences(part.text, front.body, table).map(
      ({ start, end, ...reference }): Reference => ({ ...reference, span: spanIn(part, start, end, ids) }),
    ),
  )
  const named = new Set(inText.flatMap((reference) => [reference.symbol, ...symbolsInside(reference.symbol)]))
  const links = linked.filter((link, at) => {
    const first = linked.findIndex((other) => other.symbol === link.symbol) === at
    return first && !named.has(link.symbol) && link.symbol !== front.symbol
  })
  return [...inText, ...links]
}

/** The symbol in the brackets of Official Records: a link to it is no new reference. */
const symbolsInside = (words: string): string[] => words.match(/[ASE]\/[A-Z0-9./]+\d/g) ?? []

const LINK =
  /https?:\/\/(?:www\.)?undocs\.org\/(?:en\/|ar\/|fr\/|es\/|ru\/|zh\/)?((?:A|S|E|ST)\/[^\s()<>"]*\d(?:\(\d{4}\))?)/gi

/** Addresses of documents printed in a witness: the links of a page as a copy shows them. */
export function linkedSymbols(witness: WitnessText, id: string): Reference[] {
  return [...witness.text.matchAll(LINK)].map((match) => {
    const symbol = (match[1] ?? '').replace(/\((\d{4})\)$/, ' ($1)')
    return {
      symbol,
      asWritten: match[0],
      kind: /\/RES\//.test(symbol) ? 'resolution' : 'document',
      date: null,
      span: { witness: id, start: match.index, end: match.index + match[0].length },
    }
  })
}
