/** The words of a statement that are ours, where all it quotes stands in one reply as it is printed. */

import { blanked } from '../facts/quantity.ts'
import { rememberedAt } from '../facts/remember.ts'
import type { Statement } from '../statement.ts'
import { quotedSpans } from './quotation/quoted-spans.ts'
import { isWholeSentence } from './quotation/whole-sentence.ts'
import type { PassageUnderProof } from './verification.ts'

/**
 * The statement with its quotations made blank, all places kept; null unless each quotes whole sentences of a cited passage to
 * the character, and all passages cited are one sender's.
 *
 * Such a quotation says what its passage says: its figures, dates and names are the passage's own, in their own sentence, and
 * have no other State to be taken from. Only what stands around it can differ.
 */
export const ownText = rememberedAt(
  (statement: Statement, _passages: readonly PassageUnderProof[]) => statement,
  readOwn,
)

function readOwn({ text, language }: Statement, passages: readonly PassageUnderProof[]): string | null {
  if (new Set(passages.map(({ memberState }) => memberState)).size > 1) return null
  const spans = quotedSpans(text)
  const stands = spans.every(({ start, end }) => {
    const words = text.slice(start, end).trim()
    return passages.some(
      (passage) =>
        passage.language === language && passage.text.includes(words) && isWholeSentence(passage.text, words),
    )
  })
  if (!stands || spans.length === 0) return null
  return blanked(
    text,
    spans.map(({ outerStart, outerEnd }) => ({ start: outerStart, end: outerEnd })),
  )
}
