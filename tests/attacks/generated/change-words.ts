/** Operators on the words that deny, permit, hold back and count. */
import type { VerificationCode } from '../../../src/report/verify/verification-codes.ts'
import type { Draw } from '../../hostile/fuzz/draw.ts'
import type { Sentence } from './material.ts'
import { changing, NOT_QUOTED, type Operator } from './operator.ts'
import { DENIALS, HEDGES, MODALS, NO_DENIAL, SCOPES, type WordChanges } from './word-changes.ts'

/** The first change that fits, the table being turned by the draw. */
function changeBy(changes: WordChanges, { words, language }: Sentence, draw: Draw): string | null {
  const table = changes[language]
  const from = draw.below(table.length)
  for (const [find, put] of [...table.slice(from), ...table.slice(0, from)]) {
    const changed = words.replace(find, put).replace(/\s+/gu, ' ').trim()
    if (changed !== words) return changed.charAt(0).toUpperCase() + changed.slice(1)
  }
  return null
}

/** Where a set phrase denies nothing, or the sentence asks, dropping “not” may leave the meaning: left alone. */
const mayDeny = ({ words }: Sentence): boolean => !NO_DENIAL.test(words) && !/[?？؟]/u.test(words)

const CHANGES: readonly (readonly [
  string,
  string,
  VerificationCode,
  WordChanges,
  (sentence: Sentence) => boolean,
])[] = [
  ['denial', 'A denial is taken out', 'negation-flipped', DENIALS, mayDeny],
  ['modal', 'What may be becomes what must be', 'modal-strengthened', MODALS, mayDeny],
  ['scope', 'Some become all', 'scope-widened', SCOPES, mayDeny],
  ['hedge', 'A word that holds back is taken out', 'hedge-dropped', HEDGES, () => true],
]

export const WORD_OPERATORS: readonly Operator[] = CHANGES.flatMap(([name, does, code, table, fits]) => {
  const change = (sentence: Sentence, _material: unknown, draw: Draw): string | null =>
    fits(sentence) ? changeBy(table, sentence, draw) : null
  return [
    changing('paraphrase', { name, does }, [code], change),
    changing('quotation', { name, does }, NOT_QUOTED, change),
    changing('reproduction', { name, does }, NOT_QUOTED, change),
  ]
})
