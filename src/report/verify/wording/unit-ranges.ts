/** The units of some clauses, kept as the ranges they are: nothing is made for each unit. */

/** Half open. */
interface Range {
  readonly from: number
  readonly to: number
}

/** Units of a text, by index; asked for as a set is. */
export class UnitRanges implements Iterable<number> {
  readonly #ranges: readonly Range[]

  /** Takes ranges in any order, some of which may be empty; none may overlap another. */
  constructor(ranges: readonly Range[]) {
    this.#ranges = joined(ranges)
  }

  has(unit: number): boolean {
    for (const { from, to } of this.#ranges) if (unit >= from && unit < to) return true
    return false
  }

  /** The lowest; without end where there are none. */
  get first(): number {
    return this.#ranges.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY)
  }

  /** The highest; below all others where there are none. */
  get last(): number {
    return this.#ranges.reduce((most, { to }) => Math.max(most, to - 1), Number.NEGATIVE_INFINITY)
  }

  *[Symbol.iterator](): Iterator<number> {
    for (const { from, to } of this.#ranges) for (let unit = from; unit < to; unit++) yield unit
  }
}

/** Ranges that follow each other as one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const found: { from: number; to: number }[] = []
  for (const { from, to } of ranges) {
    if (from >= to) continue
    const last = found.at(-1)
    if (last !== undefined && last.to === from) last.to = to
    else found.push({ from, to })
  }
  return found
}
