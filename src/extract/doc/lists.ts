/** The labels of list items of a Word 97–2003 file, counted as Word prints them. Source: MS-DOC, PlfLst and PlfLfo. */
import { numeral } from '../numerals.ts'
import { strayBullet } from '../symbol-fonts.ts'
import { PARTS, type WordFile, within } from './word-file.ts'

/** The label of the next paragraph of a list (by its use, from 1) at a level (from 0); null where it has none. */
export type NextLabel = (use: number, level: number) => string | null

interface Level {
  readonly start: number
  readonly format: number
  /** Characters 0 to 8 stand for the numbers of the levels. */
  readonly text: string
}

const LIST_BYTES = 28
const USE_BYTES = 16
const LEVEL_BYTES = 28
const BULLET = 23

/** Number formats. Source: MS-OSHARED, MSONFC. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  46: 'arabicAlpha',
  48: 'arabicAbjad',
  58: 'russianLower',
  59: 'russianUpper',
  255: 'none',
}

/** Reads the lists; uses of one list count on together. */
export function readLists(file: WordFile): NextLabel {
  const lists = listsIn(file)
  const uses = usesIn(file)
  const counters = new Map<number, (number | undefined)[]>()
  return (use, level) => {
    const id = uses[use - 1]
    const levels = id === undefined ? undefined : lists.get(id)
    const own = levels?.[level]
    if (id === undefined || levels === undefined || own === undefined) return null
    const counts = counters.get(id) ?? []
    counters.set(id, counts)
    counts[level] = (counts[level] ?? own.start - 1) + 1
    counts.length = level + 1
    return labelOf(own, levels, counts)
  }
}

function labelOf(
  own: Level,
  levels: readonly Level[],
  counts: readonly (number | undefined)[],
): string | null {
  const label = [...own.text]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0
      if (own.format === BULLET) return strayBullet(code) ?? (code >= 0xe000 && code <= 0xf8ff ? '•' : sign)
      const level = levels[code]
      if (code > 8) return sign
      return level === undefined
        ? ''
        : numeral(counts[code] ?? level.start, FORMATS[level.format] ?? 'decimal')
    })
    .join('')
    .trim()
  return label === '' ? null : own.format === BULLET && label === 'o' ? '○' : label
}

/** Levels stand after the lists, nine a list or one. */
function listsIn({ part, partStart, table }: WordFile): Map<number, Level[]> {
  const heads = part(PARTS.lists)
  const lists = new Map<number, Level[]>()
  if (heads.byteLength < 2) return lists
  const count = Math.min(heads.getUint16(0, true), Math.floor((heads.byteLength - 2) / LIST_BYTES))
  let at = partStart(PARTS.lists) + 2 + heads.getUint16(0, true) * LIST_BYTES
  for (let index = 0; index < count; index++) {
    const head = 2 + index * LIST_BYTES
    const isSimple = (heads.getUint8(head + 26) & 1) === 1
    const levels: Level[] = []
    for (let level = 0; level < (isSimple ? 1 : 9) && at + LEVEL_BYTES + 2 <= table.byteLength; level++) {
      const [read, next] = levelAt(table, at)
      levels.push(read)
      at = next
    }
    lists.set(heads.getUint32(head, true), levels)
  }
  return lists
}

function levelAt(table: DataView, at: number): [Level, number] {
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
