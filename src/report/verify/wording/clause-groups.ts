/** Groups the clauses of a sentence that are read together, and finds the groups of the passage that a group tells. */

import { rememberedFor } from '../../facts/remember.ts'
import { contentsOfClause, sharedKeys } from './contents-of.ts'
import { LEAST_MATCHED, type Part, unitsOfContents } from './parts.ts'
import type { Region } from './regions.ts'
import type { Content, Wording } from './wording.ts'

/** By clause, the first clause of its group: an adverbial in commas belongs to what it stands beside, an "and" begins another. */
export const groupsOf = rememberedFor((wording: Wording): readonly number[] => {
  const opened = new Set(
    wording.clauseWords
      .filter(
        ({ kind, from }) =>
          kind === 'opens' && !wording.negations.some((each) => each.from < from && each.to > from),
      )
      .map(({ from }) => from),
  )
  const found: number[] = []
  for (const [clause, { sentence, from }] of wording.clauses.entries()) {
    const isNew =
      wording.clauses[clause - 1]?.sentence !== sentence ||
      (opened.has(from) && !isListed(wording, clause, found[clause - 1] ?? clause)) ||
      /[;:；：؛]/u.test(wording.units[from - 1]?.text ?? '')
    found.push(isNew ? clause : (found[clause - 1] ?? clause))
  }
  return found
})

/** “Transport and shipping”: an "and" with no more than one word of matter before it or behind it begins no clause. */
function isListed(wording: Wording, clause: number, group: number): boolean {
  const from = wording.clauses[clause]?.from ?? -1
  if (!LISTING.has(wording.units[from]?.text ?? '')) return false
  const own = unitsOfContents(contentsOfClause(wording, clause))
  const before = unitsOfContents(
    wording.contents.filter((each) => each.clause >= group && each.clause < clause),
  )
  return own.length < LEAST_MATCHED || before.length < LEAST_MATCHED
}
const LISTING: ReadonlySet<string> = new Set(['and', 'et', 'y', 'e', 'и'])

export function groupAt(wording: Wording, unit: number): number {
  return groupsOf(wording)[wording.clauseOfUnit[unit] ?? 0] ?? 0
}

export function sharedIn(wording: Wording, group: number, shared: ReadonlySet<number>): number {
  const groups = groupsOf(wording)
  let count = 0
  for (const unit of shared) if (groups[wording.clauseOfUnit[unit] ?? 0] === group) count++
  return count
}

/** The groups of a part that have enough in common with the other side to be compared; of a part with less, those with most. */
export function groupsIn(wording: Wording, part: Part, shared: ReadonlySet<number>): readonly number[] {
  const groups = [...new Set(part.clauses.map((clause) => groupsOf(wording)[clause] ?? clause))]
  const sizes = groups.map((group) => ({ group, size: sharedIn(wording, group, shared) }))
  const most = Math.max(0, ...sizes.map(({ size }) => size))
  const least = Math.min(LEAST_MATCHED, most)
  return sizes.flatMap(({ group, size }) => (size > 0 && size >= least ? [group] : []))
}

/** True for a group of which the other side has most: what it denies may be worded otherwise there. */
export function isWellShared(wording: Wording, group: number, shared: ReadonlySet<number>): boolean {
  const size = sharedIn(wording, group, shared)
  return size > LEAST_MATCHED && size >= (unitsByGroup(wording).get(group)?.size ?? 0) / 2
}

const unitsByGroup = rememberedFor((wording: Wording) => byGroup(wording, ({ unit }) => unit))

const NO_KEYS: ReadonlySet<string> = new Set()

export function keysOfGroup(wording: Wording, group: number): ReadonlySet<string> {
  return keysByGroup(wording).get(group) ?? NO_KEYS
}

const keysByGroup = rememberedFor((wording: Wording) => byGroup(wording, ({ key }) => key))

function byGroup<Value>(
  wording: Wording,
  read: (content: Content) => Value,
): ReadonlyMap<number, ReadonlySet<Value>> {
  const groups = groupsOf(wording)
  const found = new Map<number, Set<Value>>()
  for (const content of wording.contents) {
    const group = groups[content.clause] ?? 0
    const values = found.get(group)
    if (values === undefined) found.set(group, new Set([read(content)]))
    else values.add(read(content))
  }
  return found
}

/**
 * The groups of the passage that share most words with a group of the statement, or nearly most; not those with which another
 * group of the statement shares more.
 */
export function homesOf(
  group: number,
  region: Region,
  statement: Wording,
  source: Wording,
): readonly number[] {
  const keys = keysOfGroup(statement, group)
  const others = [
    ...new Set(region.together.statement.clauses.map((each) => groupsOf(statement)[each] ?? each)),
  ]
    .filter((each) => each !== group)
    .map((each) => keysOfGroup(statement, each))
  const shares = [...new Set(region.source.clauses.map((each) => groupsOf(source)[each] ?? each))].map(
    (home) => {
      const theirs = keysOfGroup(source, home)
      const own = sharedKeys(keys, theirs)
      return { home, shared: others.some((each) => sharedKeys(each, theirs) > own) ? 0 : own }
    },
  )
  const most = Math.max(0, ...shares.map(({ shared }) => shared))
  return shares.flatMap(({ home, shared }) => (most > 0 && shared >= NEARLY_MOST * most ? [home] : []))
}
const NEARLY_MOST = 0.7
