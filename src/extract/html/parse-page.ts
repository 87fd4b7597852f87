/** HTML → its tree, of no more elements than are read: tangled formatting would multiply a small page without end. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { LIMITS } from '../limits.ts'

export interface ParsedPage {
  readonly document: DefaultTreeAdapterTypes.Document
  /** True where the page has more elements than are read; the tree then holds the first of them. */
  readonly isCut: boolean
}

class EnoughElements extends Error {}

/** Parses a page. Never throws; runs and fetches nothing. */
export function parsePage(html: string, most: number = LIMITS.htmlElements): ParsedPage {
  let document = defaultTreeAdapter.createDocument()
  let count = 0
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
  }
  try {
    return { document: parse(html, { treeAdapter }), isCut: false }
  } catch (fault) {
    if (!(fault instanceof EnoughElements)) throw fault
    return { document, isCut: true }
  }
}
