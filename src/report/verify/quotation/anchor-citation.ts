/** Finds the words of a citation again in a text that was read anew: at their place, or by the words around them. */
import { codePointCounter, fromCodePoints } from '#un'
import type { Selector } from '../../statement.ts'
import { tokensOf, wordsCounted } from './compare-words.ts'
import { type Place, placesOf } from './find-words.ts'
import { foldPrinting, type PrintedWords } from './fold-printing.ts'

/** Where the words stand now. `start` and `end` are code points; `exact` the text's own characters there. */
export interface Anchor {
  /** `same-place`: character for character where the selector says; `moved`: the same words elsewhere. */
  readonly how: 'same-place' | 'moved'
  readonly start: number
  readonly end: number
  /** The same place in UTF-16. */
  readonly from: number
  readonly to: number
  readonly exact: string
}

/** So many words standing once in a text are found by themselves; fewer only by what stands around them. */
const TELLING_WORDS = 4
/** Folded characters around the words that must agree, where the words alone do not tell. */
const TELLING_CONTEXT = 8

/**
 * Makes the finder of citations in one text.
 *
 * Takes a W3C selector pair. Gives null where the words do not stand in the text, or stand several times and their
 * surroundings do not tell which is meant: then nothing is guessed. What printing changes does not count (foldPrinting).
 * Source: W3C Web Annotation Data Model, TextQuoteSelector; positions are Unicode code points.
 */
export function anchorsIn(text: string): (selector: Selector) => Anchor | null {
  const counted = codePointCounter(text)
  let folded: PrintedWords | null = null
  return ({ textQuote, textPosition }) => {
    if (textQuote.exact === '') return null
    const start = utf16At(text, counted, textPosition.start)
    if (
      text.startsWith(textQuote.exact, start) &&
      counted(start + textQuote.exact.length) === textPosition.end
    )
      return {
        how: 'same-place',
        ...textPosition,
        from: start,
        to: start + textQuote.exact.length,
        exact: textQuote.exact,
      }
    folded ??= foldPrinting(text)
    const place = chosenPlace(folded, textQuote)
    if (place === null) return null
    const from = folded.starts[place.start] ?? 0
    const to = folded.ends[place.end - 1] ?? text.length
    return { how: 'moved', start: counted(from), end: counted(to), from, to, exact: text.slice(from, to) }
  }
}

/** The position before which there are so many code points; by halves, for a text is asked many times. */
function utf16At(text: string, counted: (utf16: number) => number, codePoints: number): number {
  if (counted(text.length) === text.length) return codePoints
  let [low, high] = [codePoints, Math.min(text.length, codePoints * 2)]
  if (counted(high) < codePoints) return fromCodePoints(text, codePoints)
  while (low < high) {
    const middle = (low + high) >> 1
    if (counted(middle) < codePoints) low = middle + 1
    else high = middle
  }
  return low
}

function chosenPlace(text: PrintedWords, { exact, prefix, suffix }: Selector['textQuote']): Place | null {
  const words = foldPrinting(exact).text
  const [before, after] = [foldPrinting(prefix).text, foldPrinting(suffix).text]
  const ranked = placesOf(words, text)
    .map((place) => ({ place, context: agreement(text.text, place, before, after) }))
    .toSorted((one, other) => other.context - one.context)
  const [best, second] = ranked
  if (best === undefined) return null
  if (second === undefined)
    return wordsCounted(tokensOf(words)) >= TELLING_WORDS || best.context >= least(before, after)
      ? best.place
      : null
  return best.context > second.context && best.context >= least(before, after) ? best.place : null
}

/** All the context there is, where there is little of it. */
function least(before: string, after: string): number {
  return Math.min(TELLING_CONTEXT, before.length + after.length)
}

/** How many characters around the place agree with those that stood around the words. */
function agreement(text: string, { start, end }: Place, before: string, after: string): number {
  const left = text.slice(Math.max(0, start - before.length - 1), start).trimEnd()
  const right = text.slice(end, end + after.length + 1).trimStart()
  return common([...left].toReversed(), [...before].toReversed()) + common([...right], [...after])
}

function common(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((character, index) => character !== other[index])
  return at === -1 ? one.length : at
}
