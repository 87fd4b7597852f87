/** Whether a word of one text and the other text hold a thing back, or bind, in one and the same way. */
import { findSenses, type Sense } from '../words/sense-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { type Part, wordsIn } from './parts.ts'
import type { Wording } from './wording.ts'

const FOUND = new WeakMap<Wording['units'], readonly FoundWord<Sense>[]>()

function sensesOf(wording: Wording): readonly FoundWord<Sense>[] {
  const known = FOUND.get(wording.units)
  if (known !== undefined) return known
  const found = findSenses(wording.units, wording.language)
  FOUND.set(wording.units, found)
  return found
}

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
