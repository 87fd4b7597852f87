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

const QUOTE_MARK = /^['"“”„‟«»‹›‘’‚‛ʼ`´「」『』〝〞〟＂＇❛❜❝❞]$/u
const DASH = /^[-‐‑‒–−﹣－]$/u
const LONG_DASH = /^[—―⸺﹘]$/u
/** White space after these, and before those, is the printer's. Straight quotation marks have no direction. */
const OPENS = /^[“„«‹‘‚「『〝([［（]$/u
const CLOSES = /^[”»›’」』〞〟)\]］）,.;:!?،؛؟，；：！？。]$/u
const FIGURE = /^\p{Nd}$/u
const LETTER = /^[\p{L}\p{M}]$/u
const CHINESE = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u3040-\u30ff]$/u
const SPACE = /^[^\S\ufeff]$/u
const LINE_END = /^[\n\r\u2028\u2029\v\f]$/u
/** Marks of direction and characters without width; overrides (U+202D, U+202E) are never passed over. */
const INVISIBLE = /^[\u061c\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff]$/u
/** Latin ligatures and Arabic presentation forms: letters that only the type case joins or shapes. */
const SHAPED = /^[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]$/u
const LEFT_OUT = /^[\u00ad\u0640]$/u
/** A letter with its marks, and the parts of a Korean syllable: what NFC may join. */
const JOINED = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|\P{M}\p{M}*|\p{M}+/gu

/**
 * Folds a text for comparison: Unicode NFC, white space, quotation marks and apostrophes, dashes, dots of an
 * ellipsis, soft and line-end hyphens,Latin ligatures, Arabic tatweel and presentation forms. Case, figures, clause-ending marks, look-alike letters and
 * characters that print nothing stay as they are.
 *
 * Takes any text; positions are UTF-16 code units. Source: the design of the verifier, "Quotation matching".
 */
export function foldPrinting(text: string): PrintedWords {
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
      if (INVISIBLE.test(unit)) kept.optional.push(kept.text.length)
      keep(QUOTE_MARK.test(unit) ? "'" : unit, index)
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
  const add = (unit: string): void => {
    into.units.push(unit)
    into.starts.push(start)
    into.ends.push(end)
  }
  const addSpace = (unit: ' ' | '\n'): void => {
    const last = into.units.length - 1
    if (!isSpace(into.units[last] ?? '')) add(unit)
    else if (unit === '\n') into.units[last] = unit
  }
  if (character >= '0' && character <= 'z') add(character === '`' ? "'" : character)
  else if (SPACE.test(character)) addSpace(LINE_END.test(character) ? '\n' : ' ')
  else if (DASH.test(character)) add('-')
  else if (LONG_DASH.test(character)) {
    addSpace(' ')
    add('-')
    addSpace(' ')
  } else if (character === '…') for (const dot of '...') add(dot)
  else if (SHAPED.test(character)) for (const letter of character.normalize('NFKC')) add(letter)
  else if (!LEFT_OUT.test(character)) add(character)
}

function isSpace(unit: string): boolean {
  return unit === ' ' || unit === '\n'
}

/** False for white space at an edge, inside quotation marks or brackets, before a stop, and beside Chinese characters. */
function isWordSpace(units: readonly string[], index: number): boolean {
  const before = units[index - 1]
  const after = units[index + 1]
  if (before === undefined || after === undefined) return false
  if (OPENS.test(before) || CHINESE.test(before) || CHINESE.test(after)) return false
  return !CLOSES.test(after) || FIGURE.test(units[index + 2] ?? '')
}

/** A hyphen between letters at the end of a line. */
function isTorn(units: readonly string[], index: number): boolean {
  return (
    units[index + 1] === '\n' && LETTER.test(units[index - 1] ?? '') && LETTER.test(units[index + 2] ?? '')
  )
}
