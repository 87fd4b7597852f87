/** Paths and identities of mandates: "5 (a) (ii)" as printed, `op5(a)(ii).report` as id. */

/** The path of a sub-paragraph below its parent's. */
export function pathOf(parent: string | null, number: string): string {
  if (parent === null) return number
  const label = /^\(.*\)$/.test(number) ? number : `(${number})`
  return `${parent} ${label}`
}

/** Gives ids to mandates in order; a second of a kind in a paragraph gets `.2`. */
export function idGiver(): (path: string, kind: string) => string {
  const seen = new Map<string, number>()
  return (path, kind) => {
    const id = `op${path.replaceAll(' ', '')}.${kind}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}.${count}`
  }
}
