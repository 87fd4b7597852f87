/** Under which heading of the report each unit stood when issued, and stands now: who is said to have said it. */
import type { EditedBlock } from '#official-document'
import type { FoundUnits, Stretch } from './find-units.ts'
import type { RecordedStatement } from './manifest-record.ts'
import type { Unit } from './units.ts'

/** Headings of the report's own stand on these levels; deeper ones are the respondents'. */
const DEEPEST_OWN = 2

export interface Heads {
  /** True for a unit that stands under another heading now. */
  isElsewhere(unit: Unit): boolean
  /** The words of the heading it stands under now; empty before the first. */
  under(unit: Unit): string
  /** The same for any place in the edited file. */
  underAt(at: Pick<Stretch, 'block' | 'start'>): string
}

interface Head {
  readonly id: string
  readonly text: string
}

const NO_HEAD: Head = { id: '', text: '' }

/** Walks both files. A heading that no unit answers is a heading of its own; notes stand under none. */
export function headsOf(
  units: readonly Unit[],
  placed: FoundUnits,
  blocks: readonly EditedBlock[],
  statements: ReadonlyMap<string, RecordedStatement>,
): Heads {
  const isHead = (unit: Unit): boolean =>
    unit.part === 'body' &&
    unit.level !== null &&
    unit.level <= DEEPEST_OWN &&
    statements.get(unit.id)?.citations.length === 0
  const issued = new Map<Unit, Head>()
  let head = NO_HEAD
  for (const unit of units) {
    if (isHead(unit)) head = { id: unit.id, text: unit.text }
    issued.set(unit, head)
  }
  const heads = headBlocks(placed, blocks, isHead)
  const headAt = (block: number): Head => heads[block] ?? NO_HEAD
  const now = new Map(placed.found.map(({ unit, at }) => [unit, headAt(at.block)]))
  const inText = (unit: Unit): boolean => unit.part === 'body' || unit.part === 'table'
  return {
    isElsewhere: (unit) =>
      inText(unit) && now.has(unit) && !isHead(unit) && now.get(unit)?.id !== issued.get(unit)?.id,
    under: (unit) => now.get(unit)?.text ?? '',
    underAt: ({ block }) => headAt(block).text,
  }
}

/** For each paragraph of the edited file, the heading it stands under. */
function headBlocks(
  placed: FoundUnits,
  blocks: readonly EditedBlock[],
  isHead: (unit: Unit) => boolean,
): readonly Head[] {
  const answered = new Map(
    placed.found
      .filter(({ unit }) => isHead(unit))
      .map(({ unit, text, at }): [number, Head] => [at.block, { id: unit.id, text }]),
  )
  const owned = new Set(placed.found.map(({ at }) => at.block))
  let head = NO_HEAD
  return blocks.map((block, index) => {
    const own = answered.get(index)
    const isNew =
      block.part === 'body' &&
      block.level !== null &&
      block.level <= DEEPEST_OWN &&
      !owned.has(index) &&
      block.text.trim() !== ''
    if (own !== undefined) head = own
    else if (isNew) head = { id: `new ${index}`, text: block.text.trim() }
    return block.part === 'note' || block.part === 'head' ? NO_HEAD : head
  })
}
