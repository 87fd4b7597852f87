/** Looks the words of a table up in a wording, once a text. */
import { rememberedAt } from '../../facts/remember.ts'
import type { FoundWord, WordFinder } from '../words/word-table.ts'
import type { Wording } from './wording.ts'

/** What the finder finds in a wording; all wordings of a text, with its own words or their meanings, share it. */
export function foundOnce<Kind extends string>(
  find: WordFinder<Kind>,
): (wording: Wording) => readonly FoundWord<Kind>[] {
  return rememberedAt(
    ({ units }: Wording) => units,
    ({ units, language }) => find(units, language),
  )
}
