/** The text of a file as far as a manifest carries it: the words of its passages in their places, letters of no meaning between. */
import { assert } from '#platform/assert'
import { toCodePoints } from '#un'
import type { CarriedSource } from './carried-record.ts'

/** A passage of the manifest; places count code points. */
interface WordedPassage {
  readonly id: string
  readonly text: string
  readonly start: number
}

/** More letters than any reply has: whoever writes a larger place into a manifest is not served. */
const MOST_LETTERS = 100_000_000
/** One code point of one, and of two, UTF-16 units; no white space, so that what has words keeps having some. */
const FILLERS = ['x', '\u{10000}'] as const

/**
 * The text, as long as the last passage reaches. Between the words known stand so many letters that places in UTF-16 and in
 * code points both come out as the manifest gives them, wherever such a number of letters exists.
 */
export function textAgain(source: Pick<CarriedSource, 'passages'>, worded: readonly WordedPassage[]): string {
  const words = new Map(worded.map((passage) => [passage.id, passage]))
  const end = Math.max(0, ...source.passages.map((passage) => passage.end))
  assert(end <= MOST_LETTERS, 'a text has no more letters than can be held', { end })
  const known = source.passages
    .flatMap(({ id, start }) => {
      const passage = words.get(id)
      return passage === undefined ? [] : [{ at: start, ...passage }]
    })
    .sort((one, other) => one.at - other.at)
  const pieces: string[] = []
  let [units, points] = [0, 0]
  for (const { at, text, start } of known) {
    const gap = filler(at - units, start - points)
    pieces.push(gap, text)
    units += gap.length + text.length
    points = start + toCodePoints(text, text.length)
  }
  return pieces.join('') + filler(end - units, end - units)
}

/** So many UTF-16 units in so many code points; letters of one unit where the two do not agree. */
function filler(units: number, points: number): string {
  const pairs = units - points
  if (units <= 0) return ''
  if (pairs < 0 || pairs > points) return FILLERS[0].repeat(units)
  return FILLERS[1].repeat(pairs) + FILLERS[0].repeat(units - 2 * pairs)
}
