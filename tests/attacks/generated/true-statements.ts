/** Makes true statements of the example's replies, by rules under which they stay true: what the verifier must not find. */
import { LANGUAGES, type Language } from '../../../src/un/index.ts'
import { type Draw, drawFor } from '../../hostile/fuzz/draw.ts'
import type { StatementAttack } from '../attack.ts'
import { joined, wordsOf } from './change-quotes.ts'
import { QUOTATION_MARKS, telling } from './frames.ts'
import { attackOf, shuffled } from './generate.ts'
import type { Material, Sentence } from './material.ts'
import { type Draft, speakers, stated } from './operator.ts'
import { NUMBER_WORDS, UNSAFE_TO_CUT } from './word-changes.ts'

/** One way to say a sentence so that it is as true as the reply; null where it does not suit the sentence. */
interface Form {
  readonly name: string
  make(sentence: Sentence, material: Material, draw: Draw): Omit<Draft, 'expected'> | null
}

const isPlain = ({ words }: Sentence): boolean => !QUOTATION_MARKS.test(words)
/** Without a word that a cut could turn; figures and names may stand anywhere. */
const maybeCut = (sentence: Sentence): boolean =>
  isPlain(sentence) &&
  !UNSAFE_TO_CUT[sentence.language].test(sentence.words) &&
  !/[[\]…;；؛]/u.test(sentence.words) &&
  wordsOf(sentence).length >= 14

/** A quotation of the sentence with its words changed by the rule. */
function quoted(
  name: string,
  fits: (sentence: Sentence) => boolean,
  change: (words: string[], sentence: Sentence, material: Material, draw: Draw) => readonly string[],
): Form {
  return {
    name,
    make: (sentence, material, draw) => {
      if (!fits(sentence)) return null
      const changed = change(wordsOf(sentence), sentence, material, draw)
      return stated('quotation', sentence, joined(changed, sentence.language), material)
    },
  }
}

/** What a printer may do to a word: other apostrophes and dashes, letters with their marks apart, drawn-out Arabic. */
function printed(word: string, language: Language): string {
  const other = word.replaceAll('’', "'").replaceAll('–', '-').normalize('NFD')
  return language === 'ar' ? other.replace(/(?<=[بتسشكلمن])(?=[بتسشكلمن])/u, '\u0640') : other
}

const FORMS: readonly Form[] = [
  {
    name: 'reproduced',
    make: (sentence, material) => stated('reproduction', sentence, sentence.words, material),
  },
  {
    name: 'reported',
    make: (sentence, material) => stated('paraphrase', sentence, sentence.words, material),
  },
  {
    name: 'told',
    make: (sentence, material) => ({
      ...stated('paraphrase', sentence, '', material),
      text: telling(speakers(sentence, material), sentence.words, sentence.language),
    }),
  },
  {
    name: 'reproduced-whole',
    make: (sentence, material) => {
      const [first] = sentence.passage.sentences
      const text = sentence.passage.text.replace(/\s+/gu, ' ').trim()
      const isFirst = first?.text.replace(/\s+/gu, ' ').trim() === sentence.words
      return isFirst
        ? { ...stated('reproduction', sentence, text, material), cites: [{ passage: 'p1' }] }
        : null
    },
  },
  quoted('quoted', isPlain, (words) => words),
  {
    name: 'quoted-in-straight-marks',
    make: (sentence, material) => {
      if (!isPlain(sentence)) return null
      const [name = ''] = speakers(sentence, material)
      const text = `${name}: "${sentence.words}"`
      return sentence.reply.behalf.length > 0
        ? null
        : { ...stated('quotation', sentence, '', material), text }
    },
  },
  quoted('quoted-as-printed-otherwise', isPlain, (words, { language }) =>
    words.map((word) => printed(word, language)),
  ),
  {
    name: 'quoted-with-the-next',
    make: (sentence, material) => {
      const all = sentence.passage.sentences.map(({ text }) => text.replace(/\s+/gu, ' ').trim())
      const next = all[all.indexOf(sentence.words) + 1]
      if (next === undefined || !all.includes(sentence.words) || !isPlain({ ...sentence, words: next }))
        return null
      const both = joined([sentence.words, next], sentence.language)
      return isPlain(sentence) ? stated('quotation', sentence, both, material) : null
    },
  },
  quoted('quoted-with-cut', maybeCut, (words, { language }, _material, draw) => {
    const [from, to] = stretch(words, language, draw)
    return [...words.slice(0, from), '…', ...words.slice(to)]
  }),
  quoted('quoted-with-cut-in-brackets', maybeCut, (words, { language }, _material, draw) => {
    const [from, to] = stretch(words, language, draw)
    return [...words.slice(0, from), '[…]', ...words.slice(to)]
  }),
  quoted('quoted-with-insertion', maybeCut, (words, sentence, material, draw) => {
    const [from] = stretch(words, sentence.language, draw)
    return [...words.slice(0, from), `[${speakers(sentence, material)[0] ?? ''}]`, ...words.slice(from)]
  }),
  quoted('quoted-in-part', maybeCut, (words, { language }, _material, draw) =>
    words.slice(0, stretch(words, language, draw)[1]),
  ),
  quoted('quoted-from-the-middle', maybeCut, (words, { language }, _material, draw) =>
    words.slice(stretch(words, language, draw)[0]),
  ),
]

/** A stretch of a few words inside a sentence whose edges tear no figure from what it counts; all words where there is none. */
function stretch(words: readonly string[], language: Language, draw: Draw): readonly [number, number] {
  const isFair = (at: number): boolean => {
    const near = joined(words.slice(at - 2, at + 2), language)
    return !/\p{N}/u.test(near) && !NUMBER_WORDS[language].test(near)
  }
  const fair = words.flatMap((_, at) => (at >= 3 && at <= words.length - 4 && isFair(at) ? [at] : []))
  const pairs = fair.flatMap((from) =>
    fair.filter((to) => to > from && to <= from + 6).map((to) => [from, to] as const),
  )
  const [first, ...more] = pairs
  return first === undefined ? [words.length, words.length] : draw.pick([first, ...more])
}

/** True statements of one form in one language, at most. */
const MOST = 75
const SEED = 187_73

export function trueStatements(material: Material, { seed = SEED, most = MOST } = {}): StatementAttack[] {
  return LANGUAGES.flatMap((language, index) =>
    FORMS.flatMap((form, at) =>
      formed(form, language, material, drawFor(seed, index * FORMS.length + at), most),
    ),
  )
}

function formed(
  form: Form,
  language: Language,
  material: Material,
  draw: Draw,
  most: number,
): StatementAttack[] {
  const own = material.sentences.filter((each) => each.language === language)
  const drafts = shuffled(own, draw).flatMap((sentence) => form.make(sentence, material, draw) ?? [])
  return drafts.slice(0, most).map((draft, number) => {
    const id = `clean/generated/${form.name}/${language}/${number + 1}`
    return attackOf({ ...draft, expected: [] }, language, id, `A sentence of a reply, ${form.name}.`)
  })
}
