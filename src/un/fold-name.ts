/** Folds a text to the form in which names are compared, keeping the way back to the original positions. */

/** A folded text and, for each of its units, where the original character starts and ends. */
export interface FoldedText {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ؤ: 'و',
  ئ: 'ي',
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const MARK = /\p{M}/u
const ASCII_WORD = /[A-Za-z0-9]/
const TATWEEL = 'ـ'

/**
 * Folds case, accents, Arabic vowel signs, tatweel, letter variants of alef, ya, kaf and ta marbuta, and width; every run of
 * anything that is neither letter nor digit becomes one space.
 *
 * Takes any text; gives the folded text with positions in UTF-16 code units of the original.
 */
export function foldWithPositions(text: string): FoldedText {
  const units: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const push = (unit: number, start: number, end: number): void => {
    if (unit === SPACE && (units.length === 0 || units[units.length - 1] === SPACE)) return
    units.push(unit)
    starts.push(start)
    ends.push(end)
  }
  for (let at = 0; at < text.length; ) {
    const unit = unitAlone(text.charCodeAt(at))
    if (unit !== NOT_ONE) {
      push(unit, at, at + 1)
      at++
      continue
    }
    const character = characterAt(text, at)
    const end = at + character.length
    for (const each of foldCharacter(character)) {
      if (each !== '') push(each.charCodeAt(0), at, end)
      else if (ends.length > 0 && ends[ends.length - 1] === at) ends[ends.length - 1] = end
    }
    at = end
  }
  return { text: textOf(units), starts, ends }
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}

/** So many arguments a call takes anywhere. */
const AT_ONCE = 8192

function textOf(units: readonly number[]): string {
  if (units.length <= AT_ONCE) return String.fromCharCode(...units)
  let text = ''
  for (let at = 0; at < units.length; at += AT_ONCE)
    text += String.fromCharCode(...units.slice(at, at + AT_ONCE))
  return text
}

const SPACE = 0x20
/** Folds to no unit or to several, or is half of a character. */
const NOT_ONE = -1
/** By code of a unit what it folds to, asked of the characters once; 0 where nothing has asked yet. */
const unitsAlone = new Int32Array(0x1_0000)

/** The one unit that a unit folds to: nearly all do, and a text is mostly read by this table. */
function unitAlone(code: number): number {
  const known = unitsAlone[code] ?? NOT_ONE
  if (known !== 0) return known
  const [unit = '', more] = foldCharacter(String.fromCharCode(code))
  const isHalf = code >= 0xd800 && code <= 0xdfff
  const alone = isHalf || unit === '' || more !== undefined ? NOT_ONE : unit.charCodeAt(0)
  unitsAlone[code] = alone
  return alone
}

/** What characters fold to, kept: a text has few different ones. */
const folded = new Map<string, readonly string[]>()

/** The units a character folds to; an empty one is a mark that belongs to the character before. */
function foldCharacter(character: string): readonly string[] {
  const known = folded.get(character)
  if (known !== undefined) return known
  const units = foldedUnits(character)
  folded.set(character, units)
  return units
}

function foldedUnits(character: string): readonly string[] {
  if (character.length === 1 && character < '\u0080') {
    return [ASCII_WORD.test(character) ? character.toLowerCase() : ' ']
  }
  if (character === TATWEEL || MARK.test(character)) return ['']
  const units: string[] = []
  for (const part of character.normalize('NFKD')) {
    if (MARK.test(part)) continue
    if (!LETTER_OR_DIGIT.test(part)) units.push(' ')
    else for (const unit of (ARABIC_LETTERS[part] ?? part.toLowerCase()).split('')) units.push(unit)
  }
  return units
}

const ASCII_ALONE = /^[A-Za-z0-9]*$/

/** The folded form alone, without a space at either end. */
export function foldName(text: string): string {
  if (ASCII_ALONE.test(text)) return text.toLowerCase()
  const units: number[] = []
  const push = (unit: number): void => {
    if (unit !== SPACE || units[units.length - 1] !== SPACE) units.push(unit)
  }
  for (let at = 0; at < text.length; ) {
    const unit = unitAlone(text.charCodeAt(at))
    if (unit !== NOT_ONE) {
      push(unit)
      at++
      continue
    }
    const character = characterAt(text, at)
    for (const each of foldCharacter(character)) if (each !== '') push(each.charCodeAt(0))
    at += character.length
  }
  return textOf(units).trim()
}

const ARTICLES = /^(?:the|la|le|les|el|los|las|l|d|de la|de los|de las|de l|de|du|des|del|of the|of) (?=\S)/

/** A folded name without an article or preposition in front ("the", "la", "del", "de l'"). */
export function withoutArticle(folded: string): string {
  return folded.replace(ARTICLES, '')
}
