/** The lists of a Word 97–2003 file, their levels and uses. Source: MS-DOC, PlfLst and PlfLfo. */
import { countLabels, type ListLevel, type NextLabel } from '../list-labels.ts'
import { PARTS, type WordFile, within } from './word-file.ts'

const LIST_BYTES = 28
const USE_BYTES = 16
const LEVEL_BYTES = 28

/** Reads the lists of a file. */
export function readLists(file: WordFile): NextLabel {
  const lists = listsIn(file)
  const uses = usesIn(file)
  return countLabels((use) => {
    const id = uses[use - 1]
    const levels = id === undefined ? undefined : lists.get(id)
    return id === undefined || levels === undefined ? null : { id, levels }
  })
}

/** Levels stand after the lists, nine a list or one. */
function listsIn({ part, partStart, table }: WordFile): Map<number, ListLevel[]> {
  const heads = part(PARTS.lists)
  const lists = new Map<number, ListLevel[]>()
  if (heads.byteLength < 2) return lists
  const count = Math.min(heads.getUint16(0, true), Math.floor((heads.byteLength - 2) / LIST_BYTES))
  let at = partStart(PARTS.lists) + 2 + heads.getUint16(0, true) * LIST_BYTES
  for (let index = 0; index < count; index++) {
    const head = 2 + index * LIST_BYTES
    const isSimple = (heads.getUint8(head + 26) & 1) === 1
    const levels: ListLevel[] = []
    for (let level = 0; level < (isSimple ? 1 : 9) && at + LEVEL_BYTES + 2 <= table.byteLength; level++) {
      const [read, next] = levelAt(table, at)
      levels.push(read)
      at = next
    }
    lists.set(heads.getUint32(head, true), levels)
  }
  return lists
}

function levelAt(table: DataView, at: number): [ListLevel, number] {
  const textAt = at + LEVEL_BYTES + table.getUint8(at + 24) + table.getUint8(at + 25)
  const length = textAt + 2 <= table.byteLength ? table.getUint16(textAt, true) : 0
  const text = new TextDecoder('utf-16le').decode(within(table, textAt + 2, length * 2))
  const level = { start: table.getInt32(at, true), format: table.getUint8(at + 4), text }
  return [level, textAt + 2 + length * 2]
}

/** The list of each use, by place. */
function usesIn({ part }: WordFile): number[] {
  const uses = part(PARTS.listUses)
  if (uses.byteLength < 4) return []
  const count = Math.min(uses.getUint32(0, true), Math.floor((uses.byteLength - 4) / USE_BYTES))
  return Array.from({ length: count }, (_, index) => uses.getUint32(4 + index * USE_BYTES, true))
}
