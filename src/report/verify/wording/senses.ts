/** Whether a word of one text and the other text hold a thing back, or bind, in one and the same way. */

import { findSenses } from '../words/sense-words.ts'
import { foundOnce } from './found-once.ts'
import { type Part, wordsIn } from './parts.ts'
import type { Wording } from './wording.ts'

const sensesOf = foundOnce(findSenses)

/** True where the part of the other text has a word of the sense that this word has. */
export function isOfOneSense(
  word: { readonly from: number; readonly to: number },
  own: Wording,
  other: Wording,
  part: Part,
): boolean {
  const senses = sensesOf(own).flatMap(({ kind, from, to }) =>
    from < word.to && to > word.from ? [kind] : [],
  )
  return senses.length > 0 && wordsIn(sensesOf(other), part).some(({ kind }) => senses.includes(kind))
}
