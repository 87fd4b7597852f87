/** Ruled lines are found in a picture, letters are none. */
import { expect, it } from 'vitest'
import { findRules } from './find-rules.ts'
import { inkOf } from './ink.ts'

const [WIDTH, HEIGHT, TYPE] = [600, 300, 30]

/** A white picture with black rectangles, as x, y, width, height. */
function check(rectangles: readonly (readonly number[])[], horizontal: number, upright: number): void {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (const [x = 0, y = 0, width = 0, height = 0] of rectangles)
    for (let row = y; row < y + height; row++) grey.fill(0, row * WIDTH + x, row * WIDTH + x + width)
  const rules = findRules(inkOf({ width: WIDTH, height: HEIGHT, grey }), TYPE)
  expect([
    rules.filter((rule) => rule.horizontal).length,
    rules.filter((rule) => !rule.horizontal).length,
  ]).toEqual([horizontal, upright])
}

it('a frame has four rules, a broken line is one, letters and bars are none', () => {
  check(
    [
      [10, 10, 500, 3],
      [10, 200, 500, 3],
      [10, 10, 3, 190],
      [507, 10, 3, 193],
    ],
    2,
    2,
  )
  check(
    [
      [10, 10, 240, 3],
      [251, 11, 240, 3],
    ],
    1,
    0,
  )
  check(
    [
      [10, 10, 20, 4],
      [40, 10, 4, 30],
    ],
    0,
    0,
  )
  check([[10, 10, 500, 100]], 0, 0)
})
