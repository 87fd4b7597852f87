/** The blocks of a body as a tree of headings: what stands under each, in order. */
import type { DocumentBlock } from '../document.ts'
import type { FlatBlock } from './blocks.ts'

export type Heading = Extract<DocumentBlock, { readonly type: 'heading' }>

/** A heading with what stands under it; `heading` is null for the root, which holds what comes before any heading. */
export interface Section {
  readonly heading: Heading | null
  readonly blocks: readonly FlatBlock[]
  readonly sections: readonly Section[]
}

interface Growing {
  readonly heading: Heading | null
  readonly blocks: FlatBlock[]
  readonly sections: Growing[]
}

/** The tree. Page breaks are left out: they are of the page, not of the text. */
export function outline(blocks: readonly DocumentBlock[]): Section {
  const root: Growing = { heading: null, blocks: [], sections: [] }
  const open: Growing[] = [root]
  for (const block of blocks) {
    if (block.type === 'page-break') continue
    if (block.type !== 'heading') {
      innermost(open, root).blocks.push(block)
      continue
    }
    while (levelOf(innermost(open, root)) >= block.level) open.pop()
    const section: Growing = { heading: block, blocks: [], sections: [] }
    innermost(open, root).sections.push(section)
    open.push(section)
  }
  return root
}

function innermost(open: readonly Growing[], root: Growing): Growing {
  return open[open.length - 1] ?? root
}

function levelOf(section: Growing): number {
  return section.heading?.level ?? 0
}
