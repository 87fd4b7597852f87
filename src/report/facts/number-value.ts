/** Builds one number out of its words: "two hundred and five", "quatre-vingt-dix", "خمسة وعشرون". */
import type { NumberWord } from './number-lexicon.ts'
import type { WordedLanguage } from './number-words.ts'

const HUNDRED = 100
const THOUSAND = 1000

/** A number under construction: whole thousands and above, and the part below a thousand that is being said. */
export interface NumberSoFar {
  readonly total: number
  readonly below: number
  readonly last: NumberWord | null
}

export const NO_NUMBER: NumberSoFar = { total: 0, below: 0, last: null }

/** The number with one more word; null where the word begins another number. */
export function withWord(
  so: NumberSoFar,
  word: NumberWord,
  language: WordedLanguage,
  isJoined: boolean,
): NumberSoFar | null {
  if (so.last?.type === 'ordinal' && !(language === 'es' || (language === 'ar' && isJoined))) return null
  if (word.type === 'multiplier' || (word.type === 'ordinal' && word.value >= HUNDRED))
    return multiplied(so, word)
  return fits(so, word, language, isJoined) ? { ...so, below: addedTo(so, word, language), last: word } : null
}

/** What the words said so far are worth. */
export function worthOf(so: NumberSoFar): number {
  return so.total + so.below
}

function multiplied(so: NumberSoFar, word: NumberWord): NumberSoFar | null {
  if (so.last === null && !word.standsAlone && word.type === 'multiplier') return null
  if (word.value < THOUSAND) {
    const units = so.below % HUNDRED
    const isNew = so.below >= HUNDRED || units > 9
    return isNew ? null : { total: so.total, below: (units || 1) * word.value, last: word }
  }
  const counted =
    word.value % THOUSAND === 0 && String(word.value).startsWith('2') ? word.value / 2 : word.value
  if (so.total > 0 && so.total < counted)
    return { total: (so.total + so.below) * word.value, below: 0, last: word }
  if (so.last?.type === 'multiplier' && so.below === 0 && so.total % (counted * THOUSAND) !== 0) return null
  return { total: so.total + (so.below || 1) * word.value, below: 0, last: word }
}

/** French says eighty as four twenties. */
function isFourTwenties(so: NumberSoFar, word: NumberWord, language: WordedLanguage): boolean {
  return language === 'fr' && word.value === 20 && so.last?.value === 4
}

function addedTo(so: NumberSoFar, word: NumberWord, language: WordedLanguage): number {
  return isFourTwenties(so, word, language) ? so.below - 4 + 80 : so.below + word.value
}

function fits(so: NumberSoFar, word: NumberWord, language: WordedLanguage, isJoined: boolean): boolean {
  if (so.last === null) return true
  if (word.value === 0 || so.last.value === 0) return false
  if (isFourTwenties(so, word, language)) return true
  const rest = so.below % HUNDRED
  if (word.value >= HUNDRED) return so.below === 0
  if (language === 'ar' && rest > 0 && rest < 10) return isArabicCompound(word, isJoined)
  if (word.value >= 20) return rest === 0
  if (word.value >= 10) return rest === 0 || (language === 'fr' && (rest === 60 || rest === 80))
  return (
    rest === 0 ||
    (rest >= 20 && rest % 10 === 0) ||
    isFrenchTeen(rest, word, language) ||
    isSpanishTeen(rest, language)
  )
}

/** Arabic says the unit before the ten: "خمسة وعشرون"; and without "and" in the teens: "خمسة عشر". */
function isArabicCompound(word: NumberWord, isJoined: boolean): boolean {
  return word.value === 10 ? !isJoined : isJoined && word.value >= 20
}

function isFrenchTeen(rest: number, word: NumberWord, language: WordedLanguage): boolean {
  return language === 'fr' && (rest === 10 || rest === 70 || rest === 90) && word.value >= 7
}

/** Spanish ordinals: "décimo tercero". */
function isSpanishTeen(rest: number, language: WordedLanguage): boolean {
  return language === 'es' && rest === 10
}
