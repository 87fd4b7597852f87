/** The one door between positions inside the house (UTF-16 code units) and outside it (Unicode code points). */

/**
 * Converts UTF-16 positions of one text to code points, cheaply for many positions.
 *
 * A position inside a surrogate pair counts as before the pair. Source: W3C Web Annotation Data Model 4.2.4.
 */
export function codePointCounter(text: string): (utf16: number) => number {
  const pairs: number[] = []
  for (let index = 0; index + 1 < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0xd800 || unit > 0xdbff) continue
    const next = text.charCodeAt(index + 1)
    if (next >= 0xdc00 && next <= 0xdfff) pairs.push(index++)
  }
  return (utf16) => utf16 - countBelow(pairs, utf16)
}

/** Pairs wholly before the position, plus one for a position inside a pair. */
function countBelow(pairs: readonly number[], position: number): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle] ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}

/** Converts one UTF-16 position to a code point position. */
export function toCodePoints(text: string, utf16: number): number {
  return codePointCounter(text)(utf16)
}

/** Converts one code point position to UTF-16; a position past the end gives the text's length. */
export function fromCodePoints(text: string, codePoints: number): number {
  let position = 0
  for (let count = 0; count < codePoints && position < text.length; count++) {
    position += (text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1
  }
  return position
}
