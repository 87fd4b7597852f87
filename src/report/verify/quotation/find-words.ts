/** Finds folded words in a folded text, as whole words only. */
import type { PrintedWords } from './fold-printing.ts'

/** A text to find words in; where it is of several passages, the place at which each begins. */
export type Haystack = Pick<PrintedWords, 'text' | 'optional'> & {
  readonly members?: readonly { readonly at: number }[]
}

/** A search of words in a text. */
export type Search = (words: string, haystack: Haystack, edges?: Edges) => Place[]

/** Where words stand in the folded text, half open. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Whether an edge of the words may stand inside a word of the text: "[T]he", "support[s]". */
export interface Edges {
  readonly opensInWord: boolean
  readonly closesInWord: boolean
}

const WHOLE_WORDS: Edges = { opensInWord: false, closesInWord: false }
const WORD = /[\p{L}\p{M}\p{N}]/u
const FIGURE = /\p{Nd}/u
/** Written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** A small letter that is not written before a capital ("eGovernment"). */
const OPENS_SMALL = /^\p{Ll}(?!\p{Lu})/u
const BEFORE_SENTENCE =
  /(?:^[\s\p{S}\p{P}]*|[.!?:;…。！？]['")\]]*|['([]|[•·▪●◦–-]|(?:^|\s)\(?[\p{L}\d]{1,3}[.)])\s*$/u
const SEPARATES_FIGURES = /[.,٫٬]/u
/** "and", "so", "in", "like" and "for", written onto the next word. */
const ARABIC_PARTICLES = /^[وفبكل]{1,2}$/u
const LEFT_OUT_IN_SEARCH = /[-\u061c\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff]/u

/** All places where the words stand whole, in order. Words without a letter or figure stand nowhere. */
export function placesOf(words: string, haystack: Haystack, edges: Edges = WHOLE_WORDS): Place[] {
  if (!WORD.test(words)) return []
  const plain = startsOf(words, haystack.text).map((start) => ({ start, end: start + words.length }))
  const places = plain.length > 0 || haystack.optional.length === 0 ? plain : loosePlaces(words, haystack)
  return places.filter((place) => standsWhole(haystack.text, place, edges))
}

/**
 * As `placesOf`, and the first letter may be small where the text has a capital only because its sentence begins there:
 * words quoted in the middle of a sentence of ours. A capital of the sentence's middle is never let go.
 */
export function quotedPlacesOf(words: string, haystack: Haystack, edges: Edges = WHOLE_WORDS): Place[] {
  const places = placesOf(words, haystack, edges)
  if (edges.opensInWord || !OPENS_SMALL.test(words)) return places
  const raised = placesOf(words.charAt(0).toUpperCase() + words.slice(1), haystack, edges)
  const opening = raised.filter(({ start }) => opensSentence(haystack, start))
  if (opening.length === 0) return places
  return [...places, ...opening].toSorted((one, other) => one.start - other.start)
}

/** True where a sentence of the text begins at this place, or one of its passages does. */
export function opensSentence({ text, members = [] }: Haystack, start: number): boolean {
  return (
    BEFORE_SENTENCE.test(text.slice(Math.max(0, start - 12), start)) || members.some(({ at }) => at === start)
  )
}

function startsOf(words: string, text: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at)
  return starts
}

/** Places that differ from the words only in characters the text may do without. */
function loosePlaces(words: string, { text, optional }: Haystack): Place[] {
  const free = new Set(optional)
  const kept: number[] = []
  let bare = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    if (free.has(at) || LEFT_OUT_IN_SEARCH.test(unit)) continue
    bare += unit
    kept.push(at)
  }
  const sought = [...words].filter((character) => !LEFT_OUT_IN_SEARCH.test(character)).join('')
  return startsOf(sought, bare).flatMap((at) => {
    const start = kept[at] ?? 0
    const end = endOfWalk(words, text, start, free)
    return end === null ? [] : [{ start, end }]
  })
}

function endOfWalk(words: string, text: string, start: number, free: ReadonlySet<number>): number | null {
  let at = start
  for (let index = 0; index < words.length; ) {
    if (at >= text.length) return null
    if (text.charAt(at) === words.charAt(index)) index++
    else if (!free.has(at)) return null
    at++
  }
  return at
}

function standsWhole(text: string, { start, end }: Place, { opensInWord, closesInWord }: Edges): boolean {
  return (opensInWord || opensWord(text, start)) && (closesInWord || closesWord(text, end))
}

function opensWord(text: string, start: number): boolean {
  const first = characterAt(text, start)
  const before = characterBefore(text, start)
  if (before === '' || !WORD.test(first) || UNSPACED.test(first)) return true
  const second = characterBefore(text, start - before.length)
  if (before === '-') return !WORD.test(second)
  if (SEPARATES_FIGURES.test(before)) return !(FIGURE.test(first) && FIGURE.test(second))
  if (!WORD.test(before) || UNSPACED.test(before)) return true
  const particle = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? ''
  return ARABIC_PARTICLES.test(particle)
}

function closesWord(text: string, end: number): boolean {
  const last = characterBefore(text, end)
  const after = characterAt(text, end)
  if (after === '' || !WORD.test(last) || UNSPACED.test(last)) return true
  const second = characterAt(text, end + after.length)
  if (after === '-') return !WORD.test(second)
  if (after === "'") return !/^'t(?!\p{L})/u.test(text.slice(end, end + 4))
  if (SEPARATES_FIGURES.test(after)) return !(FIGURE.test(last) && FIGURE.test(second))
  return !WORD.test(after) || UNSPACED.test(after)
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1)
  return unit >= 0xdc00 && unit <= 0xdfff ? text.slice(at - 2, at) : text.charAt(at - 1)
}
