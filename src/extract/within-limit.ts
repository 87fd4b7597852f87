/** Keeps of a reader's blocks as many as one file may have, cells counted as blocks, and tells what stands beyond. */
import type { Finding } from '#un'
import type { DraftBlock } from './draft.ts'
import { LIMITS } from './limits.ts'
import { aboutFile } from './reader.ts'
import type { ExtractCode } from './transcription.ts'

export interface Kept {
  readonly blocks: readonly DraftBlock[]
  /** Empty where all were kept. */
  readonly findings: readonly Finding<ExtractCode>[]
}

/** The blocks that fit; a table at the limit keeps its first rows. */
export function withinLimit(blocks: readonly DraftBlock[], most: number = LIMITS.blocks): Kept {
  let room = most
  const kept: DraftBlock[] = []
  for (const block of blocks) {
    if (room <= 0) return { blocks: kept, findings: [TOO_MANY_BLOCKS] }
    const rows = block.rows ?? []
    const fitting = rowsThatFit(rows, room)
    if (fitting < rows.length) {
      const blocks = [...kept, { ...block, rows: rows.slice(0, fitting) }]
      return { blocks, findings: [TOO_MANY_BLOCKS] }
    }
    room -= 1 + rows.reduce((sum, row) => sum + row.length, 0)
    kept.push(block)
  }
  return { blocks: kept, findings: [] }
}

/** How many of a table's rows, from the first. */
function rowsThatFit(rows: NonNullable<DraftBlock['rows']>, room: number): number {
  let left = room
  const cut = rows.findIndex((row) => {
    left -= row.length
    return left < 0
  })
  return cut < 0 ? rows.length : cut
}

/** What a file has too many of; told once, whoever found it. */
export const TOO_MANY_BLOCKS = aboutFile(
  'limit-exceeded',
  `The file has more than ${LIMITS.blocks} paragraphs and cells of tables; what stands beyond is not in the text.`,
  true,
  'Ask the sender for the reply in several files.',
)

/** How many blocks a reader has made; beyond the limit it makes no more, and says `TOO_MANY_BLOCKS`. */
export class BlockCount {
  #made = 0

  get isOver(): boolean {
    return this.#made > LIMITS.blocks
  }

  /** Counts one; false where it is not to be made. */
  takesOne(): boolean {
    return ++this.#made <= LIMITS.blocks
  }
}
