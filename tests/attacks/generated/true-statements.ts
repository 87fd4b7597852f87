/** Makes true statements of the example's replies, by rules under which they stay true: what the verifier must not find. */
import { LANGUAGES, type Language } from '../../../src/un/index.ts'
import { type Draw, drawFor } from '../../hostile/fuzz/draw.ts'
import type { StatementAttack } from '../attack.ts'
import { joined, wordsOf } from './change-quotes.ts'
import { QUOTATION_MARKS } from './frames.ts'
import { attackOf, shuffled } from './generate.ts'
import type { Material, Sentence } from './material.ts'
import { type Draft, speakers, stated } from './operator.ts'
import { UNSAFE_TO_CUT } from './word-changes.ts'

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
    make: (sentence, material, draw) =>
      fits(sentence)
        ? stated(
            'quotation',
            sentence,
            joined(change(wordsOf(sentence), sentence, material, draw), sentence.language),
            material,
          )
        : null,
  }
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
  quoted('quoted', isPlain, (words) => words),
  quoted('quoted-with-cut', maybeCut, (words, _sentence, _material, draw) => {
    const at = 4 + draw.below(words.length - 11)
    return [...words.slice(0, at), ' … ', ...words.slice(at + 3)].map((word) => (word === ' … ' ? '…' : word))
  }),
  quoted('quoted-with-cut-in-brackets', maybeCut, (words, _sentence, _material, draw) => {
    const at = 4 + draw.below(words.length - 11)
    return [...words.slice(0, at), '[…]', ...words.slice(at + 2)]
  }),
  quoted('quoted-with-insertion', maybeCut, (words, sentence, material, draw) => {
    const at = 3 + draw.below(words.length - 6)
    return [...words.slice(0, at), `[${speakers(sentence, material)[0] ?? ''}]`, ...words.slice(at)]
  }),
  quoted('quoted-in-part', maybeCut, (words, _sentence, _material, draw) =>
    words.slice(0, 7 + draw.below(words.length - 9)),
  ),
  quoted('quoted-from-the-middle', maybeCut, (words, _sentence, _material, draw) =>
    words.slice(1 + draw.below(words.length - 8)),
  ),
]

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
