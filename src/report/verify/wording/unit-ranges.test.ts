import fc from 'fast-check'
import { expect, test } from 'vitest'
import '../../../../tests/seed.ts'
import { UnitRanges } from './unit-ranges.ts'

const MOST = 30

/** Some stretches between these places, in any order: none overlaps another, some are empty. */
const ranges = fc
  .array(fc.nat({ max: MOST }), { maxLength: 12 })
  .map((places) => places.sort((one, other) => one - other))
  .map((places) => places.slice(1).map((to, index) => ({ from: places[index] ?? to, to })))
  .chain((all) => fc.shuffledSubarray(all))

test('ranges hold the units that a set of them holds, and know the first and the last', () => {
  fc.assert(
    fc.property(ranges, (given) => {
      const units = new UnitRanges(given)
      const listed = given.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))
      const set = new Set(listed)
      expect([...units]).toEqual(listed)
      for (let unit = -1; unit <= MOST + 1; unit++) expect(units.has(unit)).toBe(set.has(unit))
      expect([units.first, units.last]).toEqual([Math.min(...listed), Math.max(...listed)])
    }),
  )
})
