/** The number words of a language made ready for looking up: what each word is worth and how it joins others. */
import { foldName } from '#un'
import {
  CARDINALS,
  INDEFINITE,
  JOINERS,
  MULTIPLIERS,
  ORDINALS,
  RUSSIAN_ORDINAL_ENDINGS,
  STANDS_ALONE,
  WEAK,
  type WordedLanguage,
} from './number-words.ts'

/** What one word is worth in a number. */
export interface NumberWord {
  readonly value: number
  readonly type: 'cardinal' | 'multiplier' | 'ordinal'
  readonly standsAlone: boolean
  readonly isWeak: boolean
}

export interface NumberLexicon {
  readonly words: ReadonlyMap<string, NumberWord>
  readonly joiners: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
}

const compiled = new Map<WordedLanguage, NumberLexicon>()

/** The lexicon of a language, made at its first use. */
export function lexiconOf(language: WordedLanguage): NumberLexicon {
  const known = compiled.get(language) ?? compile(language)
  compiled.set(language, known)
  return known
}

function compile(language: WordedLanguage): NumberLexicon {
  const words = new Map<string, NumberWord>()
  const weak = formsIn(WEAK[language])
  const alone = formsIn(STANDS_ALONE[language])
  const add = (form: string, value: number, type: NumberWord['type']): void => {
    const folded = foldName(form)
    if (words.has(folded)) return
    const standsAlone = type !== 'multiplier' || alone.has(folded)
    words.set(folded, { value, type, standsAlone, isWeak: weak.has(folded) })
  }
  for (const [value, form] of entriesOf(CARDINALS[language])) add(form, value, 'cardinal')
  for (const [value, form] of entriesOf(MULTIPLIERS[language])) add(form, value, 'multiplier')
  for (const [value, form] of entriesOf(ORDINALS[language]))
    for (const ordinal of ordinalForms(form, language)) add(ordinal, value, 'ordinal')
  return { words, joiners: formsIn(JOINERS[language]), indefinite: formsIn(INDEFINITE[language]) }
}

function entriesOf(list: string): (readonly [number, string])[] {
  return list.split('|').flatMap((entry) => {
    const [value = '', forms = ''] = entry.split(':')
    return wordsOf(forms).map((form) => [Number(value), form] as const)
  })
}

function ordinalForms(form: string, language: WordedLanguage): string[] {
  if (language === 'ru') return RUSSIAN_ORDINAL_ENDINGS.map((ending) => form + ending)
  if (language === 'fr') return [form, `${form}s`]
  if (language !== 'es') return [form]
  const stem = form.replace(/o$/u, '')
  return form.endsWith('o') ? ['o', 'a', 'os', 'as'].map((ending) => stem + ending) : [form]
}

function formsIn(list: string): Set<string> {
  return new Set(wordsOf(list).map(foldName))
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '')
}
