/** A table of words and phrases by kind, and the finding of them in a text: the longest phrase at a place wins. */
import type { Language, LanguageTag } from '#un'
import { type Hit, type Lexicon, lexicon, type Phrase, type PhraseWord } from './lexicon.ts'
import { foldWord, tongueOf, type Unit } from './word-units.ts'

/**
 * Forms by kind, "|" between forms. A "*" ends a word of which only the beginning is given; "…" stands for up to
 * eight words (in Chinese characters) that are no stop. The kind `innocent` holds phrases that contain a form but not its sense: they are passed over.
 */
export type WordList<Kind extends string> = Readonly<
  Record<Language, Readonly<Partial<Record<Kind | 'innocent', string>>>>
>

/** A word or phrase found: `from` and `to` count units, `start` and `end` UTF-16 code units of the text, half open. */
export interface FoundWord<Kind extends string> {
  readonly kind: Kind
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

export type WordFinder<Kind extends string> = (
  units: readonly Unit[],
  language: LanguageTag,
) => readonly FoundWord<Kind>[]

/** A form made ready; `letters` decides between two that are equally long. */
interface Form<Kind extends string> extends Phrase {
  readonly kind: Kind | 'innocent'
  readonly letters: number
}

/** The tables of the house, which most rules ask about one and the same text. */
const TOGETHER = lexicon()
const LONGEST_GAP = 8

/**
 * Makes the finder of a list. The list is compiled once a language, at its first use; it is looked up together with the lists
 * of one lexicon. A list of which several may come and go, or that is asked about units of its own, has a lexicon of its own.
 */
export function wordFinder<Kind extends string>(
  list: WordList<Kind>,
  among: Lexicon = TOGETHER,
): WordFinder<Kind> {
  const formsIn = compiler(list)
  const table = among.add(formsIn)
  return (units, language) => {
    const tongue = tongueOf(language)
    const hits = among.hitsIn(units, tongue, table)
    return hits.length === 0 ? [] : longest(hits, formsIn(tongue), units)
  }
}

/** Makes a finder that gives every phrase at every place, overlapping ones too. */
export function everyWordFinder<Kind extends string>(
  list: WordList<Kind>,
  among: Lexicon = TOGETHER,
): WordFinder<Kind> {
  const formsIn = compiler(list)
  const table = among.add(formsIn)
  return (units, language) => {
    const tongue = tongueOf(language)
    const forms = formsIn(tongue)
    return among.hitsIn(units, tongue, table).flatMap((hit) => asFound(hit, forms[hit.phrase], units))
  }
}

function compiler<Kind extends string>(list: WordList<Kind>): (tongue: Language) => readonly Form<Kind>[] {
  const compiled = new Map<Language, readonly Form<Kind>[]>()
  return (tongue) => {
    const forms = compiled.get(tongue) ?? formsOf(list, tongue)
    compiled.set(tongue, forms)
    return forms
  }
}

function formsOf<Kind extends string>(list: WordList<Kind>, tongue: Language): Form<Kind>[] {
  const forms = Object.entries(list[tongue]) as [Kind | 'innocent', string][]
  return forms.flatMap(([kind, written]) =>
    written.split('|').map((form) => ({ kind, ...phraseOf(wordsOf(form, tongue)) })),
  )
}

function phraseOf(written: readonly string[]): Phrase & { readonly letters: number } {
  const [first = { text: '', isBegun: false, reach: 0 }, ...others] = written.flatMap((word, index) =>
    word === GAP ? [] : [phraseWord(word, written[index - 1] === GAP ? LONGEST_GAP : 0)],
  )
  const letters = written.reduce((sum, word) => sum + (word === GAP ? 0 : word.length), 0)
  return { first, others, letters }
}

const GAP = '…'

function phraseWord(word: string, reach: number): PhraseWord {
  const isBegun = word.endsWith('*')
  return { text: isBegun ? word.slice(0, -1) : word, isBegun, reach }
}

/** A form's words as units are written; in Chinese its characters. */
function wordsOf(form: string, tongue: Language): string[] {
  if (tongue === 'zh') return [...form]
  return form
    .trim()
    .split(tongue === 'fr' ? /\s+|(?<=’)/u : /\s+/u)
    .map((word) => (word === GAP ? word : foldWord(word)))
}

/** Of the phrases that begin at one place the one with most words; what it covers begins no other. */
function longest<Kind extends string>(
  hits: readonly Hit[],
  forms: readonly Form<Kind>[],
  units: readonly Unit[],
): FoundWord<Kind>[] {
  const taken: Hit[] = []
  for (const hit of hits) {
    const last = taken.at(-1)
    if (last === undefined || hit.at >= last.to) taken.push(hit)
    else if (hit.at === last.at && outranks(hit, last, forms)) taken[taken.length - 1] = hit
  }
  return taken.flatMap((hit) => asFound(hit, forms[hit.phrase], units))
}

/** Of two equally long the one that ends first is taken, then the more exact. */
function outranks(hit: Hit, other: Hit, forms: readonly Form<string>[]): boolean {
  const [one, two] = [forms[hit.phrase], forms[other.phrase]]
  if (one === undefined || two === undefined) return false
  if (one.others.length !== two.others.length) return one.others.length > two.others.length
  return hit.to === other.to ? one.letters > two.letters : hit.to < other.to
}

/** Words without the sense of their kind are passed over. */
function asFound<Kind extends string>(
  { at, to }: Hit,
  form: Form<Kind> | undefined,
  units: readonly Unit[],
): FoundWord<Kind>[] {
  if (form === undefined || form.kind === 'innocent') return []
  const [start, end] = [units[at]?.start ?? 0, units[to - 1]?.end ?? 0]
  return [{ kind: form.kind, from: at, to, start, end }]
}
