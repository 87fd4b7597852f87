/** What is shown of a passage that was found: the stretch around the first place, with every place in it. */
import { codePointCounter } from '#un'
import { indexedWords } from './index-words.ts'
import { type Place, placesOf, type WantedPhrase } from './word-query.ts'

/** Positions are in Unicode code points of the passage's text. */
export interface Snippet {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly matches: readonly Place[]
}

/** UTF-16 units before the first place, and in all. */
const BEFORE = 80
const LENGTH = 280
const NEAR = 20

/** The stretch of a passage around what was looked for; its beginning where nothing was, or it stands beyond what is indexed. */
export function snippetOf(text: string, phrases: readonly WantedPhrase[]): Snippet {
  const words = phrases.length === 0 ? [] : indexedWords(text)
  const matches = joined(phrases.flatMap((phrase) => placesOf(phrase, words)))
  const start = boundary(text, Math.max(0, (matches[0]?.start ?? 0) - BEFORE), 'after')
  const end = boundary(text, Math.min(text.length, Math.max(start + LENGTH, matches[0]?.end ?? 0)), 'before')
  const count = codePointCounter(text)
  return {
    text: text.slice(start, end),
    start: count(start),
    end: count(end),
    matches: matches
      .filter((match) => match.end <= end)
      .map((match) => ({ start: count(match.start), end: count(match.end) })),
  }
}

/** Places in their order; those that touch are one. */
function joined(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((one, other) => one.start - other.start || one.end - other.end)
  const all: Place[] = []
  for (const place of sorted) {
    const last = all.at(-1)
    if (last === undefined || place.start > last.end) all.push(place)
    else all[all.length - 1] = { start: last.start, end: Math.max(last.end, place.end) }
  }
  return all
}

/** A place near this one between two words, where there is one; never inside a sign. */
function boundary(text: string, at: number, side: 'after' | 'before'): number {
  if (at === 0 || at === text.length) return at
  const space =
    side === 'after' ? /\s/u.exec(text.slice(at, at + NEAR)) : /\s\S*$/u.exec(text.slice(at - NEAR, at))
  if (space !== null) return side === 'after' ? at + space.index + 1 : at - NEAR + space.index
  return /[\uDC00-\uDFFF]/u.test(text.charAt(at)) ? at - 1 : at
}
