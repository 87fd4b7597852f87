/** What somebody looks for, in the words of the index. */
import { type IndexedWord, indexedWords } from './index-words.ts'

/** A word of a phrase; `isBeginning`: longer words that begin so are meant as well. */
interface WantedWord {
  readonly forms: IndexedWord['forms']
  readonly isBeginning: boolean
  /** One sign of Chinese, which begins a pair or stands last. */
  readonly isSign: boolean
}

/** Words that must stand one after another. */
export type WantedPhrase = readonly WantedWord[]

/** Phrases that are looked for at once; the rest of a longer question does not count. */
const MOST_PHRASES = 20
const MOST_IN_PHRASE = 40
const PARTS = /["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+)/gu
const HAN_FIRST = /^\p{Script=Han}/u

/**
 * Reads a question: all words must stand in the passage, each as the beginning of a word; what stands in quotation marks
 * must stand so, word for word. Signs that are neither letter nor digit do not count ("*" included).
 */
export function wantedOf(question: string): WantedPhrase[] {
  return [...question.matchAll(PARTS)]
    .map(([, quoted, plain = '']) => phraseOf(quoted ?? plain, quoted === undefined))
    .filter((phrase) => phrase.length > 0)
    .slice(0, MOST_PHRASES)
}

function phraseOf(text: string, isOpen: boolean): WantedPhrase {
  const words = indexedWords(text).slice(0, MOST_IN_PHRASE)
  return words.flatMap(({ forms, end }, at): WantedWord[] => {
    const [form] = forms
    const next = words[at + 1]
    // The last sign of a stretch of Chinese begins the pair that stands there in a longer stretch; the pair before it says
    // as much where nothing follows.
    const isSign = HAN_FIRST.test(form) && [...form].length === 1
    if (isSign && next === undefined && words[at - 1]?.end === end) return []
    const isBeginning = isSign || (isOpen && next === undefined)
    return [{ forms: isOpen ? forms : [form], isBeginning, isSign }]
  })
}

/** The question as PostgreSQL's tsquery, in its text form. */
export function queryText(phrases: readonly WantedPhrase[]): string {
  return phrases.map((phrase) => `(${phrase.map(wordText).join(' <-> ')})`).join(' & ')
}

function wordText({ forms, isBeginning }: WantedWord): string {
  const each = forms.map((form) => `'${form}'${isBeginning ? ':*' : ''}`)
  return each.length === 1 ? (each[0] ?? '') : `(${each.join(' | ')})`
}

/** A stretch of a text. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Where a phrase stands among the words of a text, in the positions of the words. */
export function placesOf(phrase: WantedPhrase, words: readonly IndexedWord[]): Place[] {
  const last = phrase.at(-1)
  return words.flatMap(({ start }, at): Place[] => {
    const end = words[at + phrase.length - 1]
    if (last === undefined || end === undefined) return []
    if (!phrase.every((wanted, index) => isWord(wanted, words[at + index]))) return []
    return [{ start, end: last.isSign ? end.start + last.forms[0].length : end.end }]
  })
}

function isWord({ forms, isBeginning }: WantedWord, word: IndexedWord | undefined): boolean {
  return (
    word?.forms.some((form) =>
      forms.some((wanted) => (isBeginning ? form.startsWith(wanted) : form === wanted)),
    ) === true
  )
}
