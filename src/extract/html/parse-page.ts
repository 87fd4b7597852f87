/** HTML → its tree, of no more elements than are read: tangled formatting would multiply a small page without end. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { LIMITS } from '../limits.ts'

export interface ParsedPage {
  readonly document: DefaultTreeAdapterTypes.Document
  /** True where the page has more elements, or words, than are read; the tree then holds the first of them. */
  readonly isCut: boolean
}

/**
 * The parser adds to a text piece by piece, each word and each space; a text of millions of pieces would take a hundred
 * times its size. Beyond this many characters another text begins beside it, which reads the same.
 */
const LONGEST_TEXT = 65_536

class EnoughElements extends Error {}

/** Parses a page. Never throws; runs and fetches nothing. */
export function parsePage(html: string, most: number = LIMITS.htmlElements): ParsedPage {
  let document = defaultTreeAdapter.createDocument()
  let count = 0
  let pieces = 0
  const counted = (): void => {
    if (++count > most) throw new EnoughElements()
  }
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createDocument() {
      document = defaultTreeAdapter.createDocument()
      return document
    },
    createElement(...made) {
      counted()
      return defaultTreeAdapter.createElement(...made)
    },
    createCommentNode(data) {
      counted()
      return defaultTreeAdapter.createCommentNode(data)
    },
    insertText(parent, text) {
      if (++pieces > LIMITS.htmlPieces) throw new EnoughElements()
      const last = parent.childNodes.at(-1)
      const isFull = last?.nodeName === '#text' && 'value' in last && last.value.length > LONGEST_TEXT
      if (!isFull) defaultTreeAdapter.insertText(parent, text)
      else defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text))
    },
  }
  try {
    return { document: parse(html, { treeAdapter }), isCut: false }
  } catch (fault) {
    if (!(fault instanceof EnoughElements)) throw fault
    return { document, isCut: true }
  }
}
