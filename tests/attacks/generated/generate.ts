/** Makes attacks of the example's replies: every operator on sentences of every language, a bounded number, the same each time. */
import { LANGUAGES, type Language } from '../../../src/un/index.ts'
import { type Draw, drawFor } from '../../hostile/fuzz/draw.ts'
import type { StatementAttack } from '../attack.ts'
import { FACT_OPERATORS } from './change-facts.ts'
import { LETTER_OPERATORS } from './change-letters.ts'
import { QUOTE_OPERATORS } from './change-quotes.ts'
import { SOURCE_OPERATORS } from './change-sources.ts'
import { WORD_OPERATORS } from './change-words.ts'
import type { Material, Sentence } from './material.ts'
import type { Draft, Operator } from './operator.ts'

export const OPERATORS: readonly Operator[] = [
  ...FACT_OPERATORS,
  ...WORD_OPERATORS,
  ...QUOTE_OPERATORS,
  ...LETTER_OPERATORS,
  ...SOURCE_OPERATORS,
]

/** Attacks of one operator in one language, at most. */
const MOST = 8
const SEED = 73_187

export function generateAttacks(material: Material, { seed = SEED, most = MOST } = {}): StatementAttack[] {
  return LANGUAGES.flatMap((language, index) => {
    const sentences = material.sentences.filter((each) => each.language === language)
    return OPERATORS.flatMap((operator, at) => {
      const draw = drawFor(seed, index * OPERATORS.length + at)
      return draftsOf(operator, shuffled(sentences, draw), material, draw, most).map((draft, number) =>
        attackOf(draft, language, `generated/${operator.name}/${language}/${number + 1}`, operator.does),
      )
    })
  })
}

function draftsOf(
  operator: Operator,
  sentences: readonly Sentence[],
  material: Material,
  draw: Draw,
  most: number,
): Draft[] {
  const drafts: Draft[] = []
  for (const sentence of sentences) {
    const draft = drafts.length < most ? operator.make(sentence, material, draw) : null
    if (draft !== null) drafts.push(draft)
  }
  return drafts
}

/** A draft as a line of the attack set. */
export function attackOf(draft: Draft, language: Language, id: string, why: string): StatementAttack {
  const { kind, text, cites, passages, expected } = draft
  return {
    ...{ id, why, language, held: false, expected: [...new Set(expected)], on: null, fields: {} },
    passages: [...passages],
    statement: { kind, text, ...(cites === undefined ? {} : { cites }) },
  }
}

export function shuffled<Item>(items: readonly Item[], draw: Draw): Item[] {
  const left = [...items]
  return items.flatMap(() => left.splice(draw.below(left.length), 1))
}
