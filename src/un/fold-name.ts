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
  const out: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const push = (unit: string, start: number, end: number) => {
    if (unit === ' ' && (out.length === 0 || out[out.length - 1] === ' ')) return
    out.push(unit)
    starts.push(start)
    ends.push(end)
  }
  let at = 0
  for (const character of text) {
    const end = at + character.length
    for (const unit of foldCharacter(character)) {
      if (unit !== '') push(unit, at, end)
      else if (ends.length > 0 && ends[ends.length - 1] === at) ends[ends.length - 1] = end
    }
    at = end
  }
  return { text: out.join(''), starts, ends }
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
  const units: string[] = []
  for (const character of text)
    for (const unit of foldCharacter(character))
      if (unit !== '' && !(unit === ' ' && units[units.length - 1] === ' ')) units.push(unit)
  return units.join('').trim()
}

const ARTICLES = /^(?:the|la|le|les|el|los|las|l|d|de la|de los|de las|de l|de|du|des|del|of the|of) (?=\S)/

/** A folded name without an article or preposition in front ("the", "la", "del", "de l'"). */
export function withoutArticle(folded: string): string {
  return folded.replace(ARTICLES, '')
}
