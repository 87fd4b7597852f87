/** Checks the tree's inner nodes level by level, in bounded memory: each is the hash over the two below it. */
import { equal, type FrozenNode, nodesCompleted } from './merkle-tree.ts'
import type { AuditStore } from './store.ts'

/** What does not hold above the leaves, in words. */
export async function parentsOf(log: AuditStore, size: number, part: number): Promise<string[]> {
  const wrong: string[] = []
  for (let level = 1, width = Math.floor(size / 2); width > 0; level++, width = Math.floor(width / 2)) {
    for (let from = 0; from < width; from += part) {
      const count = Math.min(part, width - from)
      const parents = await log.nodesOf(level, from, count)
      const children = await log.nodesOf(level - 1, from * 2, count * 2)
      if (!areParents(parents, children, count))
        wrong.push(
          `Nodes ${from} to ${from + count - 1} of level ${level} are not the hashes of those below.`,
        )
    }
  }
  return wrong
}

function areParents(parents: readonly FrozenNode[], children: readonly FrozenNode[], count: number): boolean {
  if (parents.length !== count || children.length !== count * 2) return false
  return parents.every(({ hash }, place) => {
    const [left, right] = [children[place * 2], children[place * 2 + 1]]
    if (left === undefined || right === undefined) return false
    const [, above] = nodesCompleted(1, right.hash, () => left.hash)
    return above !== undefined && equal(above.hash, hash)
  })
}
