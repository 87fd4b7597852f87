/** Turns a line of letters, as seen, into the order they are read: the Unicode bidirectional algorithm backwards. */
import type { Glyph } from './open-pdf.ts'

export interface OrderedLetter {
  readonly character: string
  /** How far along the line it stands, in points; with a minus sign where the line runs from right to left. */
  readonly place: number
}

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}](?<!\p{N})/u
const LTR_LETTER = /\p{L}(?<![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}])/u
const FIGURE = /\p{N}/u
const MARK = /\p{M}/u
/** A vowel sign is drawn from the point its letter is drawn from, within this many points. */
const SAME_POINT = 0.1
/** A letter told twice stands beside itself by less than this, in points; no letter is so narrow. */
const DOUBLED = 2.7
/** Single signs that join two figures anywhere, and those that do only where no Arabic letter was read before. */
const JOINER = { anywhere: /[.,:/\u{a0}\u{60c}]/u, beforeArabic: /[+\u{2212}-]/u }
/** Signs that go with the figure they touch, where no Arabic letter was read before. */
const UNIT = /[#%‰°′″\p{Sc}]/u
/** Letters after which European figures are ordered as Arabic ones. Hebrew is not among them. */
const ARABIC_LETTER = /[\p{Script=Arabic}\p{Script=Thaana}](?<!\p{N})/u

/** True for a line with more right-to-left letters than others. */
export function isRightToLeft(glyphs: readonly Glyph[]): boolean {
  const count = (kind: RegExp): number => glyphs.filter(({ character }) => kind.test(character)).length
  return count(RTL_LETTER) > count(LTR_LETTER)
}

/**
 * The letters of a line in reading order. Brackets of a right-to-left line are opened and closed by their order.
 *
 * `isAfterArabic` says that Arabic letters were read on the line before, of the same statement: figures then part at a
 * hyphen ("2019-2018" is seen as 2018-2019).
 */
export function inReadingOrder(
  glyphs: readonly Glyph[],
  backwards: boolean,
  isAfterArabic = false,
): OrderedLetter[] {
  const single = withoutDoubles(glyphs)
  const bases = single.filter(({ character }) => !MARK.test(character))
  const marks = single.filter(({ character }) => MARK.test(character))
  const seen = [...bases].sort((one, other) => (backwards ? other.x - one.x : one.x - other.x))
  const ordered = backwards ? turnRuns(asWritten(seen, bases), isAfterArabic) : turnWords(seen, bases)
  const carried = carryMarks(marks, bases)
  const letters = ordered.flatMap(({ glyph, place }) =>
    [glyph, ...(carried.get(glyph) ?? [])].map(({ character }) => ({ character, place })),
  )
  return pairBrackets(letters, backwards)
}

/**
 * A letter with its vowel signs is several shapes, and PDFium tells the whole for each of them: the second telling, a
 * little beside the first, is left out.
 */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const signs = glyphs.filter(({ character }) => MARK.test(character))
  const toldAs = (letter: Glyph): string => {
    const own = signs.filter(({ x }) => Math.abs(x - letter.x) < SAME_POINT)
    return own.length === 0
      ? ''
      : letter.character +
          own
            .map(({ character }) => character)
            .sort()
            .join('')
  }
  const kept: { readonly told: string; readonly x: number }[] = []
  const doubled: number[] = []
  for (const letter of glyphs.filter(
    ({ character }) => RTL_LETTER.test(character) && !MARK.test(character),
  )) {
    const told = toldAs(letter)
    if (told === '') continue
    if (kept.some((one) => one.told === told && Math.abs(one.x - letter.x) < DOUBLED)) doubled.push(letter.x)
    else kept.push({ told, x: letter.x })
  }
  const isDoubled = ({ character, x }: Glyph): boolean =>
    (RTL_LETTER.test(character) || MARK.test(character)) &&
    doubled.some((place) => Math.abs(place - x) < SAME_POINT)
  return doubled.length === 0 ? [...glyphs] : glyphs.filter((glyph) => !isDoubled(glyph))
}

interface Placed {
  readonly glyph: Glyph
  readonly place: number
}

function middle(glyph: Glyph): number {
  return (glyph.left + glyph.right) / 2
}

/** Letters of one Arabic word may stand above each other; within a word the engine's order is the order of writing. */
function asWritten(seen: readonly Glyph[], written: readonly Glyph[]): Glyph[] {
  const index = new Map(written.map((glyph, at) => [glyph, at]))
  const ordered: Glyph[] = []
  for (let at = 0; at < seen.length; ) {
    let end = at
    while (RTL_LETTER.test(seen[end]?.character ?? '')) end++
    const word = seen.slice(at, Math.max(end, at + 1))
    ordered.push(...word.sort((one, other) => (index.get(one) ?? 0) - (index.get(other) ?? 0)))
    at += word.length
  }
  return ordered
}

/** In a right-to-left line: numbers and words of the other direction are turned back. */
function turnRuns(seen: readonly Glyph[], afterArabic: boolean): Placed[] {
  const ordered: Placed[] = []
  let isAfterArabic = afterArabic
  for (let at = 0; at < seen.length; ) {
    const run = seen.slice(at, endOfRun(seen, at, isAfterArabic))
    const right = Math.max(...run.map((glyph) => glyph.right))
    const left = Math.min(...run.map((glyph) => glyph.left))
    for (const glyph of run.toReversed()) ordered.push({ glyph, place: middle(glyph) - left - right })
    isAfterArabic ||= run.some(({ character }) => ARABIC_LETTER.test(character))
    at += run.length
  }
  return ordered
}

/** Where the run of letters and figures that begins here (with its last letter) is over. */
function endOfRun(seen: readonly Glyph[], start: number, isAfterArabic: boolean): number {
  const end = endOfNumber(seen, start, isAfterArabic)
  const lastLetter = lastLetterOfRun(seen, start)
  const isWord = end > start || LTR_LETTER.test(seen[start]?.character ?? '') || isBroken(seen, start)
  if (!isWord) return start + 1
  return lastLetter === null ? end : endOfNumber(seen, lastLetter + 1, true)
}

/** True for the hyphen or stroke of a word that goes on in the next line: at the end of "بل e-" it stands with its letters. */
function isBroken(seen: readonly Glyph[], at: number): boolean {
  const [sign = '', after = ''] = [at, at + 1].map((index) => seen[index]?.character)
  if (!/[/-]/u.test(sign) || !LTR_LETTER.test(after)) return false
  return seen.slice(at + 1).every(({ character }) => /[\p{L}\p{N}\p{P}]/u.test(character))
}

/** The first letter, as written, of the run: figures and signs between letters of one direction go with them. */
function lastLetterOfRun(seen: readonly Glyph[], start: number): number | null {
  let last: number | null = null
  for (let at = start; at < seen.length; at++) {
    const character = seen[at]?.character ?? ''
    if (RTL_LETTER.test(character)) break
    if (LTR_LETTER.test(character)) last = at
  }
  return last
}

/** Past the number that begins here, with its last figure; where it begins if there is none. */
function endOfNumber(seen: readonly Glyph[], start: number, isAfterArabic: boolean): number {
  const is = (at: number, kind: RegExp): boolean => kind.test(seen[at]?.character ?? '')
  const pastUnits = (at: number): number => (!isAfterArabic && is(at, UNIT) ? pastUnits(at + 1) : at)
  const joins = (at: number): boolean =>
    is(at, JOINER.anywhere) || (!isAfterArabic && is(at, JOINER.beforeArabic))
  let end = pastUnits(start)
  if (!is(end, FIGURE)) return start
  while (is(end, FIGURE) || (joins(end) && is(end + 1, FIGURE))) end++
  return pastUnits(end)
}

/** In a left-to-right line: stretches between right-to-left letters are turned. */
function turnWords(seen: readonly Glyph[], written: readonly Glyph[]): Placed[] {
  const ordered: Placed[] = []
  for (let at = 0; at < seen.length; ) {
    const stretch = seen.slice(at, endOfStretch(seen, at))
    const turned = stretch.length > 1 ? turnRuns(asWritten(stretch.toReversed(), written), false) : []
    if (turned.length === 0) ordered.push(...stretch.map((glyph) => ({ glyph, place: middle(glyph) })))
    turned.forEach(({ glyph }, index) => {
      ordered.push({ glyph, place: middle(stretch[index] ?? glyph) })
    })
    at += stretch.length
  }
  return ordered
}

function endOfStretch(seen: readonly Glyph[], start: number): number {
  if (!RTL_LETTER.test(seen[start]?.character ?? '')) return start + 1
  let end = start + 1
  for (let at = start; at < seen.length; at++) {
    const character = seen[at]?.character ?? ''
    if (LTR_LETTER.test(character)) break
    if (RTL_LETTER.test(character)) end = at + 1
  }
  return end
}

/** A vowel sign is drawn from the same point as its letter. */
function carryMarks(marks: readonly Glyph[], bases: readonly Glyph[]): Map<Glyph, Glyph[]> {
  const carried = new Map<Glyph, Glyph[]>()
  for (const mark of marks) {
    let nearest = bases[0]
    for (const base of bases) {
      if (nearest === undefined || Math.abs(base.x - mark.x) < Math.abs(nearest.x - mark.x)) nearest = base
    }
    if (nearest !== undefined) carried.set(nearest, [...(carried.get(nearest) ?? []), mark])
  }
  return carried
}

const PAIRS = ['()', '[]', '{}', '«»', '<>', '“”'] as const

/**
 * PDFium mirrors some brackets beside right-to-left letters and not others, so their shape says nothing there; nor
 * does it in any line that has two of one shape and none of the other. A bracket after a space opens, others close.
 */
function pairBrackets(letters: readonly OrderedLetter[], backwards: boolean): OrderedLetter[] {
  const mended = [...letters]
  for (const pair of PAIRS) {
    const places = mended.flatMap(({ character }, index) => (pair.includes(character) ? [index] : []))
    const opening = places.filter((index) => mended[index]?.character === pair[0]).length
    if (!backwards && (places.length % 2 === 1 || opening * 2 === places.length)) continue
    for (const index of places) {
      const letter = mended[index]
      const opens = /^$|[\s([{«“]/u.test(mended[index - 1]?.character ?? '')
      if (letter !== undefined) mended[index] = { ...letter, character: pair[opens ? 0 : 1] ?? '' }
    }
  }
  return mended
}
