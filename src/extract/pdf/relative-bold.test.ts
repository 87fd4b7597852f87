/** What is bold for its weight alone, beside the weight of the body. */
import { expect, test } from 'vitest'
import type { Glyph } from './page-content.ts'
import { boldOf } from './relative-bold.ts'
import { type Run, runOf } from './runs.ts'

/** A run of so many letters; a weight of null is a font named bold. */
function run(letters: number, weight: number | null): Run {
  const style = {
    font: '',
    bold: weight === null || weight >= 650,
    ...(weight === null ? {} : { weight }),
    italic: false,
    size: 10,
    angle: 0,
    invisible: false,
    white: false,
  }
  const glyph = (index: number): Glyph => ({
    text: 'x',
    x0: index * 5,
    x1: index * 5 + 5,
    top: 0,
    bottom: 10,
    baseline: 8,
    style,
    index,
    space: false,
    generated: false,
    ink: null,
  })
  const made = runOf(Array.from({ length: letters }, (_, i) => glyph(i)))
  if (made === null) throw new Error('A run needs letters.')
  return made
}

//     weight of the body, of the other run   is the body bold, the other
test.each([
  ['a heavy body is not bold', 695, null, [false, true]],
  ['nor is a font a little heavier', 555, 655, [false, false]],
  ['a font much heavier is', 400, 700, [false, true]],
  ['a font named bold is, though its weight is low', 260, null, [false, true]],
  ['fonts without a weight are judged by their names', 0, null, [false, true]],
] as const)('%s', (_, body, other, expected) => {
  const runs = [run(90, body), run(10, other)]
  const judged = runs.map(boldOf(runs))
  expect(judged.map((one) => one.glyphs.every((glyph) => glyph.style.bold))).toEqual(expected)
})
