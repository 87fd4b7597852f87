/** Folds what printing changes and nothing else, keeping the way back to the source's own characters. */

/** A text as it is compared, and for each of its UTF-16 units where the character of the source stands. */
export interface PrintedWords {
  readonly text: string
  readonly starts: ArrayLike<number>
  readonly ends: ArrayLike<number>
  /**
   * Positions in `text`, ascending, of what words quoted from it may lack: a hyphen at the end of a line (the word may have
   * none), and characters that print nothing.
   */
  readonly optional: readonly number[]
}

/** Characters of the source after the first step: white space is " ", or "\n" where a line ends in it. */
interface Units {
  readonly units: string[]
  readonly starts: number[]
  readonly ends: number[]
}

const QUOTE_MARK = /^['"“”„‟«»‹›‘’‚‛ʼ`´「」『』〝〞〟＂＇❛❜❝❞″]$/u
const DASH = /^[-‐‑‒–−﹣－]$/u
const LONG_DASH = /^[—―⸺﹘]$/u
/** White space after these, and before those, is the printer's. Straight quotation marks have no direction. */
const OPENS = /^[“„«‹‘‚「『〝([［（]$/u
const CLOSES = /^[”»›’」』〞〟)\]］）,.;:!?،؛؟，；：！？。]$/u
/** Stops and brackets are as wide as a Chinese character or half of it, as the type case has them. */
const NARROW: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
}
const FIGURE = /^\p{Nd}$/u
const LETTER = /^[\p{L}\p{M}]$/u
const CHINESE = /^(?![\p{N}\p{Script=Latin}])[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u3040-\u30ff]$/u
const SPACE = /^[^\S\ufeff]$/u
const LINE_END = /^[\n\r\u2028\u2029\v\f]$/u
/** Marks of direction and characters without width; overrides (U+202D, U+202E) are never passed over. */
const INVISIBLE = /^[\u061c\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff]$/u
/** Latin ligatures and Arabic presentation forms: letters that only the type case joins or shapes. */
const SHAPED = /^[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]$/u
const LEFT_OUT = /^[\u00ad\u0640]$/u
/** A letter with its marks, and the parts of a Korean syllable: what NFC may join. */
const JOINED = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|\P{M}\p{M}*|\p{M}+/gu

/** What a character is to the folding, a bit each; asked of the patterns above once a character. */
const BITS = {
  space: [1, SPACE],
  lineEnd: [2, LINE_END],
  dash: [4, DASH],
  longDash: [8, LONG_DASH],
  shaped: [16, SHAPED],
  leftOut: [32, LEFT_OUT],
  quoteMark: [64, QUOTE_MARK],
  opens: [128, OPENS],
  closes: [256, CLOSES],
  figure: [512, FIGURE],
  letter: [1024, LETTER],
  chinese: [2048, CHINESE],
  invisible: [4096, INVISIBLE],
} as const satisfies Readonly<Record<string, readonly [number, RegExp]>>
const KNOWN = 8192
const known = new Uint16Array(0x1_0000)

function is(what: keyof typeof BITS, character: string | undefined): boolean {
  return character !== undefined && (natureOf(character) & BITS[what][0]) !== 0
}

function natureOf(character: string): number {
  const code = character.length === 1 ? character.charCodeAt(0) : -1
  const nature = known[code] ?? 0
  if (nature !== 0) return nature
  const found = Object.values(BITS).reduce(
    (bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits),
    KNOWN,
  )
  if (code !== -1) known[code] = found
  return found
}

/**
 * Folds a text for comparison: Unicode NFC, white space, quotation marks and apostrophes, dashes, dots of an
 * ellipsis, soft and line-end hyphens, the width of stops, Latin ligatures, Arabic tatweel and presentation forms. Case, figures, clause-ending marks, look-alike letters and
 * characters that print nothing stay as they are.
 *
 * Takes any text; positions are UTF-16 code units. Source: the design of the verifier, "Quotation matching".
 */
export function foldPrinting(text: string): PrintedWords {
  return IS_EVEN.test(text) && !HAS_UNEVEN.test(text) ? evenly(text) : unevenly(text)
}

/** Latin and Cyrillic letters, figures and plain marks fold unit for unit; quotation marks with a direction and look-alikes are left to the slower way. */
const IS_EVEN =
  /^[\n -~\u00a0\u00a1-\u00aa\u00ac\u00ae-\u00ba\u00bc-\u02ff\u0400-\u0482\u048a-\u04ff\u2010-\u2013\u2018\u2019\u201c\u201d]*$/u
/** White space that is not kept as one space, and a word torn at the end of a line. */
const HAS_UNEVEN = /^\s|\s$|\s\s|[“‘([]\s|\s[”’)\],.;:!?]|[-\u2010-\u2013]\n/u
const MARKED = /[\n\u00a0"`\u00b4\u02bc\u2010-\u201d]/u

/** A text of which each unit folds to one unit. */
function evenly(text: string): PrintedWords {
  const { length } = text
  const folded = MARKED.test(text)
    ? text
        .replace(/[\n\u00a0]/gu, ' ')
        .replace(/["`\u00b4\u02bc\u2018\u2019\u201c\u201d]/gu, "'")
        .replace(/[\u2010-\u2013]/gu, '-')
    : text
  return { text: folded, starts: placesUpTo(length), ends: placesUpTo(length + 1).subarray(1), optional: [] }
}

let places = new Int32Array(0)

/** 0, 1, 2 … */
function placesUpTo(length: number): Int32Array {
  if (length > places.length) places = Int32Array.from({ length: 2 * length }, (_, at) => at)
  return places.subarray(0, length)
}

function unevenly(text: string): PrintedWords {
  const { units, starts, ends } = unitsOf(text)
  const kept = { text: '', starts: [] as number[], ends: [] as number[], optional: [] as number[] }
  const keep = (unit: string, index: number): void => {
    kept.text += unit
    for (let count = 0; count < unit.length; count++) {
      kept.starts.push(starts[index] ?? 0)
      kept.ends.push(ends[index] ?? 0)
    }
  }
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] ?? ''
    if (isSpace(unit)) {
      if (isWordSpace(units, index)) keep(' ', index)
    } else if (unit === '-' && isTorn(units, index)) {
      kept.optional.push(kept.text.length)
      keep('-', index++)
    } else {
      if (is('invisible', unit)) kept.optional.push(kept.text.length)
      keep(is('quoteMark', unit) ? "'" : (NARROW[unit] ?? unit), index)
    }
  }
  return kept
}

function unitsOf(text: string): Units {
  const into: Units = { units: [], starts: [], ends: [] }
  let at = 0
  const isComposed = text.normalize('NFC') === text
  for (const piece of isComposed ? text : (text.match(JOINED) ?? [])) {
    const end = at + piece.length
    for (const character of isComposed ? piece : piece.normalize('NFC')) addUnit(into, character, at, end)
    at = end
  }
  return into
}

function addUnit(into: Units, character: string, start: number, end: number): void {
  if (character >= '0' && character <= 'z') put(into, character === '`' ? "'" : character, start, end)
  else if (is('space', character)) putSpace(into, is('lineEnd', character) ? '\n' : ' ', start, end)
  else if (is('dash', character)) put(into, '-', start, end)
  else if (is('longDash', character)) {
    putSpace(into, ' ', start, end)
    put(into, '-', start, end)
    putSpace(into, ' ', start, end)
  } else if (character === '…') for (const dot of '...') put(into, dot, start, end)
  else if (is('shaped', character))
    for (const letter of character.normalize('NFKC')) put(into, letter, start, end)
  else if (!is('leftOut', character)) put(into, character, start, end)
}

function put({ units, starts, ends }: Units, unit: string, start: number, end: number): void {
  units.push(unit)
  starts.push(start)
  ends.push(end)
}

function putSpace(into: Units, unit: ' ' | '\n', start: number, end: number): void {
  const last = into.units.length - 1
  if (!isSpace(into.units[last] ?? '')) put(into, unit, start, end)
  else if (unit === '\n') into.units[last] = unit
}

function isSpace(unit: string): boolean {
  return unit === ' ' || unit === '\n'
}

/** False for white space at an edge, inside quotation marks or brackets, before a stop, and beside Chinese characters. */
function isWordSpace(units: readonly string[], index: number): boolean {
  const before = units[index - 1]
  const after = units[index + 1]
  if (before === undefined || after === undefined) return false
  if (is('opens', before) || is('chinese', before) || is('chinese', after)) return false
  return !is('closes', after) || is('figure', units[index + 2])
}

/** A hyphen between letters at the end of a line. */
function isTorn(units: readonly string[], index: number): boolean {
  return units[index + 1] === '\n' && is('letter', units[index - 1]) && is('letter', units[index + 2])
}
